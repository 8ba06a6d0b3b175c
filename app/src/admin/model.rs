//! What the lists of the administration show and are filtered by.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::accounts::model::MemberAccount;
use crate::network::view::{MemberFilter, MembershipView};
use crate::platform::error::Failure;

/// Why something of the administration did not happen.
pub type AdminError = Failure;

codes! {
    /// Which accounts a list shows.
    pub enum AccountState {
        /// Their owners can sign in.
        Active = "active" => "admin-account-active",
        /// They were closed.
        Closed = "closed" => "admin-account-closed",
    }
}

/// Which people a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemberQuery {
    /// Part of a name or address.
    pub search: String,
    /// Open or closed accounts only.
    pub state: Option<AccountState>,
    /// By what they belong to today.
    pub filter: MemberFilter,
}

/// A person in a list, or on their page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRow {
    /// Their account.
    pub account: MemberAccount,
    /// What they do where; past and coming memberships too.
    pub memberships: Vec<MembershipView>,
}

/// Which rows of the audit trail are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrailQuery {
    /// The action, or its beginning: `network.` is everything of that room.
    pub action: String,
    /// Whose doing.
    pub account: Option<Uuid>,
    /// What it happened to.
    pub subject: Option<Uuid>,
    /// From this day on.
    pub from: Option<Date>,
    /// To this day, included.
    pub to: Option<Date>,
}

/// One row of the audit trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrailRow {
    /// When.
    pub at: OffsetDateTime,
    /// Who, by name; none for the program itself.
    pub by: Option<String>,
    /// Their account.
    pub account: Option<Uuid>,
    /// Room and verb.
    pub action: String,
    /// What kind of thing it happened to.
    pub subject_kind: String,
    /// Which one.
    pub subject: Uuid,
    /// The name of the person, where it happened to an account that is still there.
    pub subject_name: Option<String>,
    /// Codes, counts, version numbers.
    pub detail: String,
}

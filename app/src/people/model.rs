//! Invitations as others see them, and what the forms bring.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::accounts::model::looks_like_email;
use crate::network::model::{Country, Name, Sector};
use crate::platform::actor::{Role, Scope};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::UiLang;

/// Why something about an invitation did not happen.
pub type PeopleError = Failure;

id!(
    /// An invitation.
    InvitationId
);
id!(
    /// A list of invitations that waits for a confirmation.
    ImportId
);

/// How long a letter can be used, in days.
pub const INVITATION_DAYS: i64 = 14;
/// The longest name of a person, in characters.
pub const NAME_MAX: usize = 120;
/// The largest list, in bytes.
pub const LIST_MAX_BYTES: usize = 256 * 1024;
/// The longest list, in rows.
pub const LIST_MAX_ROWS: usize = 1000;

codes! {
    /// Where an invitation stands.
    pub enum InvitationState {
        /// Sent and not answered.
        Open = "open" => "people-state-open",
        /// Answered: the person takes part.
        Accepted = "accepted" => "people-state-accepted",
        /// Taken back.
        Withdrawn = "withdrawn" => "people-state-withdrawn",
        /// Its letter could not be delivered. Never kept: an open invitation whose letter was given up reads as this.
        Undelivered = "undelivered" => "people-state-undelivered",
        /// Not answered in time. Never kept: an open invitation whose time is over reads as this.
        Expired = "expired" => "people-state-expired",
    }
}

codes! {
    /// What a column of a list holds. The codes are the English headers.
    pub enum Column {
        /// The mail address.
        Email = "email" => "people-column-email",
        /// The person's name.
        Name = "name" => "people-column-name",
        /// What they do.
        Role = "role" => "people-column-role",
        /// The country, whose code is the case's.
        Case = "case" => "people-column-case",
        /// The network.
        Network = "network" => "people-column-network",
        /// The municipality.
        Municipality = "municipality" => "people-column-municipality",
        /// The sector they stand for.
        Sector = "sector" => "people-column-sector",
        /// The language of the letter.
        Language = "language" => "people-column-language",
    }
}

/// What the form for one invitation brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InviteInput {
    /// Where the letter goes.
    pub email: String,
    /// The name of the receiver, if known.
    pub name: String,
    /// What they shall do.
    pub role: Option<Role>,
    /// Where they shall do it.
    pub scope: Option<Scope>,
    /// The sector they stand for.
    pub sector: Option<Sector>,
    /// The language of the letter.
    pub lang: Option<UiLang>,
    /// The inviter has confirmed that numbers in the name are no identity numbers.
    pub numbers_ok: bool,
}

impl InviteInput {
    /// Checks what can be checked without the database.
    ///
    /// # Errors
    /// One error a field.
    pub fn validate(&self) -> Result<(), PeopleError> {
        let mut errors = FieldErrors::default();
        if !looks_like_email(&self.email) {
            errors.add("email", "accounts-error-email");
        }
        if self.name.chars().count() > NAME_MAX {
            errors.add_with("name", "people-error-name-long", &[("max", NAME_MAX.to_string())]);
        }
        if self.role.is_none() {
            errors.add("role", "people-error-role");
        }
        if self.scope.is_none() {
            errors.add("scope", "people-error-scope");
        }
        if self.lang.is_none() {
            errors.add("lang", "people-error-lang");
        }
        errors.into_result()
    }
}

/// An invitation in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationView {
    /// Its identifier.
    pub id: InvitationId,
    /// Where the letter went; once it is accepted only for the secretariat.
    pub email: Option<String>,
    /// The name of the receiver, if known; once it is accepted the one they go by.
    pub name: Option<String>,
    /// What they shall do.
    pub role: Role,
    /// The name of the place; none for the programme as a whole.
    pub place: Option<Name>,
    /// The country of the place.
    pub country: Option<Country>,
    /// The sector they stand for.
    pub sector: Option<Sector>,
    /// The language of the letter.
    pub lang: UiLang,
    /// Who invited.
    pub invited_by: Option<String>,
    /// Where it stands.
    pub state: InvitationState,
    /// How often the letter was sent.
    pub sent_count: i32,
    /// When the letter was sent last.
    pub sent_at: OffsetDateTime,
    /// When the letter stops working.
    pub expires_at: OffsetDateTime,
    /// Whether the reader may send it again or withdraw it.
    pub can_change: bool,
}

/// What the holder of a letter finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Where the letter went.
    pub email: String,
    /// The name the inviter gave.
    pub name: String,
    /// What they shall do.
    pub role: Role,
    /// The name of the place; none for the programme as a whole.
    pub place: Option<Name>,
    /// The country of the place.
    pub country: Option<Country>,
    /// The sector they stand for.
    pub sector: Option<Sector>,
    /// The language of the letter.
    pub lang: UiLang,
    /// Who invited.
    pub invited_by: Option<String>,
    /// When the letter stops working.
    pub expires_at: OffsetDateTime,
    /// What can be done with it now.
    pub step: OfferStep,
}

/// What the holder of a letter can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferStep {
    /// Nobody has this address yet: make an account.
    NewAccount,
    /// Somebody has this address: sign in first.
    SignIn,
    /// Signed in with this address: confirm.
    Confirm,
    /// Signed in with another address: sign out first.
    SignOut,
    /// It was accepted already.
    Accepted,
    /// It was withdrawn, is too old, or its account was closed.
    Over,
}

/// What the form for accepting brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AcceptInput {
    /// The name others see.
    pub name: String,
    /// The password in clear.
    pub password: String,
    /// IANA name of the time zone.
    pub zone: String,
    /// The language they read the interface in.
    pub lang: Option<UiLang>,
    /// They have confirmed that numbers in the name are no identity numbers.
    pub numbers_ok: bool,
}

/// What holds for every row of a list that does not say otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportDefaults {
    /// Code of the role.
    pub role: String,
    /// Code of the place.
    pub scope: String,
    /// Code of the language of the letters.
    pub lang: String,
}

/// What is wrong with a row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// The line of the file, from 1.
    pub line: u64,
    /// The column.
    pub column: Column,
    /// What stands there.
    pub found: String,
    /// The Fluent key that says what is wrong.
    pub key: &'static str,
    /// Variables of the message.
    pub args: Vec<(String, String)>,
}

/// What becomes of a good row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowState {
    /// A letter will be sent.
    New,
    /// An invitation to this is open already.
    Invited,
    /// The person does this already.
    Member,
    /// The same stands in an earlier line.
    Repeated(u64),
}

/// A good row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoodRow {
    /// The line of the file, from 1.
    pub line: u64,
    /// Where the letter goes.
    pub email: String,
    /// The name of the receiver; empty when not given.
    pub name: String,
    /// What they shall do.
    pub role: Role,
    /// Where they shall do it.
    pub scope: Scope,
    /// The name of the place.
    pub place: Option<Name>,
    /// The sector they stand for.
    pub sector: Option<Sector>,
    /// The language of the letter.
    pub lang: UiLang,
    /// What becomes of it.
    pub state: RowState,
}

/// What a list holds, before anything is done with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The list.
    pub id: ImportId,
    /// How the file was encoded.
    pub encoding: String,
    /// What separates its columns.
    pub separator: char,
    /// Headers that mean nothing here.
    pub ignored: Vec<String>,
    /// Good rows, in the order of the file.
    pub good: Vec<GoodRow>,
    /// What is wrong, in the order of the file.
    pub problems: Vec<RowProblem>,
    /// The known columns of the list, each row on its line, for correcting it on the page.
    pub source: String,
    /// What holds for rows that do not say otherwise.
    pub defaults: ImportDefaults,
    /// What became of it, once it was confirmed.
    pub outcome: Option<ImportOutcome>,
}

impl Preview {
    /// How many letters would be sent.
    #[must_use]
    pub fn new_count(&self) -> usize {
        self.good.iter().filter(|row| row.state == RowState::New).count()
    }

    /// How many lines are wrong.
    #[must_use]
    pub fn bad_lines(&self) -> usize {
        let mut lines: Vec<u64> = self.problems.iter().map(|problem| problem.line).collect();
        lines.dedup();
        lines.len()
    }
}

/// What became of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportOutcome {
    /// Letters sent.
    pub invited: usize,
    /// Good rows that needed nothing.
    pub known: usize,
    /// Lines left out because they were wrong.
    pub bad: usize,
}

//! What accounts tell the rooms above.

use crate::accounts::model::AccountId;
use crate::platform::server::Event;

/// An account was closed by the secretariat; its sessions ended in the same transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountDeactivated {
    /// The account.
    pub account: AccountId,
}

impl Event for AccountDeactivated {}

/// An account is being erased. Every room removes what it keeps of the person, or makes it nobody's, in the same
/// transaction. The account's row stays as an empty shell that texts can point to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountErased {
    /// The account.
    pub account: AccountId,
    /// Whether what the person wrote for others stays, under "former member"; else it goes, and copies of it in the
    /// evaluation are emptied.
    pub keep_texts: bool,
}

impl Event for AccountErased {}

//! What gatherings tell the rooms above.

use crate::gatherings::model::{FollowUpId, GatheringId, Invited};
use crate::platform::ids::AccountId;
use crate::platform::server::Event;

/// Somebody was invited.
#[derive(Clone, Debug)]
pub struct GatheringInvited {
    /// The gathering.
    pub gathering: GatheringId,
    /// Who.
    pub invited: Vec<Invited>,
    /// Who invited them.
    pub by: Option<AccountId>,
}

/// Time or place was changed; those who come were left a letter in the same transaction.
#[derive(Clone, Copy, Debug)]
pub struct Rescheduled {
    /// The gathering.
    pub gathering: GatheringId,
    /// Who changed it.
    pub by: Option<AccountId>,
}

/// A gathering was cancelled; those who come were left a letter in the same transaction.
#[derive(Clone, Copy, Debug)]
pub struct CalledOff {
    /// The gathering.
    pub gathering: GatheringId,
    /// Who cancelled it.
    pub by: Option<AccountId>,
}

/// Somebody got a place who had waited for one; a letter that says so was left in the same transaction.
#[derive(Clone, Copy, Debug)]
pub struct MovedUp {
    /// The gathering.
    pub gathering: GatheringId,
    /// Who.
    pub account: AccountId,
}

/// What somebody took on is due soon.
#[derive(Clone, Copy, Debug)]
pub struct FollowUpDue {
    /// The gathering.
    pub gathering: GatheringId,
    /// What was taken on.
    pub follow_up: FollowUpId,
    /// Whose it is.
    pub account: AccountId,
}

impl Event for GatheringInvited {}
impl Event for Rescheduled {}
impl Event for CalledOff {}
impl Event for MovedUp {}
impl Event for FollowUpDue {}

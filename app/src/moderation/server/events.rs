//! What moderation tells the rooms above.

use crate::moderation::model::{LookId, Outcome, Reason};
use crate::platform::ids::AccountId;
use crate::platform::server::Event;
use crate::posts::model::{PieceId, PostId};

/// Where a text stands, so that those who moderate there can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stands {
    /// The text.
    pub piece: PieceId,
    /// The post it is, or belongs to.
    pub post: PostId,
    /// Who wrote it.
    pub author: AccountId,
    /// The country code of its case.
    pub case: Option<String>,
    /// Its network.
    pub network: Option<uuid::Uuid>,
}

/// Somebody reported a text. Tell those who moderate there; tell the author when it was hidden. Never tell who reported.
#[derive(Clone, Debug)]
pub struct Reported {
    /// The look it belongs to.
    pub look: LookId,
    /// The text.
    pub text: Stands,
    /// Who reported.
    pub by: AccountId,
    /// Why.
    pub reason: Reason,
    /// Whether it is the first report of this look, so that everybody is told once.
    pub first: bool,
    /// Whether it was hidden by this.
    pub hidden: bool,
}

/// A text comes back to those who moderate: its author changed it as asked, or somebody asked for a second look.
#[derive(Clone, Debug)]
pub struct CameAgain {
    /// The new look.
    pub look: LookId,
    /// The text.
    pub text: Stands,
    /// Who decided first and cannot decide now; none after a revision.
    pub not_by: Option<AccountId>,
}

/// A moderator decided. Tell the author and the reporters, with a link to `/reports/{look}`.
#[derive(Clone, Debug)]
pub struct Decided {
    /// The look.
    pub look: LookId,
    /// The text.
    pub text: Stands,
    /// Who had reported it.
    pub reporters: Vec<AccountId>,
    /// What was decided.
    pub outcome: Outcome,
    /// Who decided. Author and reporters are not told.
    pub by: AccountId,
}

impl Event for Reported {}
impl Event for CameAgain {}
impl Event for Decided {}

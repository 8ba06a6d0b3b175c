//! What posts tell the rooms above.

use crate::network::model::{MunicipalityId, NetworkId};
use crate::platform::ids::AccountId;
use crate::platform::server::Event;
use crate::posts::model::{CommentId, MarkKind, PieceId, PostId};

/// An author withdrew consent for the evaluation: copies of the piece must be emptied.
#[derive(Clone, Copy, Debug)]
pub struct ConsentWithdrawn {
    /// The piece.
    pub piece: PieceId,
}

/// A post can be read.
#[derive(Clone, Copy, Debug)]
pub struct PostPublished {
    /// The post.
    pub post: PostId,
    /// Who wrote it.
    pub author: AccountId,
}

/// A post waits for a second person before everybody can read it.
#[derive(Clone, Copy, Debug)]
pub struct PostWaiting {
    /// The post.
    pub post: PostId,
    /// Who wrote it.
    pub author: AccountId,
}

/// A post does not wait for a second person any more, and nobody has decided.
#[derive(Clone, Copy, Debug)]
pub struct WaitEnded {
    /// The post.
    pub post: PostId,
}

/// A second person decided whether everybody can read a post.
#[derive(Clone, Copy, Debug)]
pub struct PostDecided {
    /// The post.
    pub post: PostId,
    /// Who wrote it.
    pub author: AccountId,
    /// Whether everybody can read it now.
    pub approved: bool,
    /// Who decided.
    pub by: AccountId,
}

/// Somebody answered.
#[derive(Clone, Copy, Debug)]
pub struct CommentAdded {
    /// The post below which it stands.
    pub post: PostId,
    /// The answer.
    pub comment: CommentId,
    /// The comment it answers; none when it answers the post.
    pub parent: Option<CommentId>,
    /// Who wrote it.
    pub author: AccountId,
}

/// Somebody was mentioned, or a network was. Only those who may see the post are named here.
#[derive(Clone, Debug)]
pub struct Mentioned {
    /// The post, or the one below which the comment stands.
    pub post: PostId,
    /// The comment; none when it was in the post itself.
    pub comment: Option<CommentId>,
    /// The people.
    pub accounts: Vec<AccountId>,
    /// The networks.
    pub networks: Vec<NetworkId>,
    /// Who mentioned them.
    pub by: AccountId,
}

/// A municipality says how far it is with a practice.
#[derive(Clone, Copy, Debug)]
pub struct Marked {
    /// The post.
    pub post: PostId,
    /// The municipality.
    pub municipality: MunicipalityId,
    /// How far it is.
    pub kind: MarkKind,
    /// Who said so.
    pub by: AccountId,
}

/// A municipality takes back what it said.
#[derive(Clone, Copy, Debug)]
pub struct MarkTakenBack {
    /// The post.
    pub post: PostId,
    /// The municipality.
    pub municipality: MunicipalityId,
    /// What it had said.
    pub kind: MarkKind,
}

/// Who asked says that a comment helped.
#[derive(Clone, Copy, Debug)]
pub struct QuestionAnswered {
    /// The question.
    pub post: PostId,
    /// The comment that helped.
    pub comment: CommentId,
    /// Who asked.
    pub by: AccountId,
}

/// A post or comment was deleted: its text is gone, and whatever was kept because of it must go too.
#[derive(Clone, Copy, Debug)]
pub struct PieceDeleted {
    /// The piece.
    pub piece: PieceId,
}

/// A new version of a post or comment was saved.
#[derive(Clone, Copy, Debug)]
pub struct PieceRevised {
    /// The piece.
    pub piece: PieceId,
}

/// A post or comment was hidden from all but those who look into it.
#[derive(Clone, Copy, Debug)]
pub struct PieceHidden {
    /// The piece.
    pub piece: PieceId,
}

/// A hidden post or comment can be read again.
#[derive(Clone, Copy, Debug)]
pub struct PieceShown {
    /// The piece.
    pub piece: PieceId,
}

impl Event for ConsentWithdrawn {}
impl Event for PostPublished {}
impl Event for PostWaiting {}
impl Event for PostDecided {}
impl Event for CommentAdded {}
impl Event for Mentioned {}
impl Event for Marked {}
impl Event for MarkTakenBack {}
impl Event for WaitEnded {}
impl Event for QuestionAnswered {}
impl Event for PieceDeleted {}
impl Event for PieceRevised {}
impl Event for PieceHidden {}
impl Event for PieceShown {}

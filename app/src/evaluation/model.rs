//! Material and errors of the evaluation.

use time::OffsetDateTime;

use crate::milestones::model::Milestone;
use crate::platform::error::Failure;
use crate::platform::lang::ContentLang;
use crate::posts::model::{PieceId, PostId};

id!(
    /// A collected copy of a piece.
    MaterialId
);

/// Why something about the material did not happen.
pub type EvaluationError = Failure;

/// A milestone with how much was collected for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MilestoneCount {
    /// The milestone.
    pub milestone: Milestone,
    /// Pieces that can be exported.
    pub collected: u64,
    /// Pieces whose consent was withdrawn after they were collected.
    pub withdrawn: u64,
}

/// A collected piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaterialView {
    /// Its identifier.
    pub id: MaterialId,
    /// The piece it is a copy of.
    pub piece: PieceId,
    /// The post that the piece is, or belongs to.
    pub post: PostId,
    /// The version of the text.
    pub version: i32,
    /// The language it is written in.
    pub lang: ContentLang,
    /// Title and place; none once consent was withdrawn.
    pub content: Option<MaterialContent>,
    /// SHA-256 of the text, in hexadecimal digits. Stays when the text goes.
    pub sha256: String,
    /// When it was collected.
    pub collected_at: OffsetDateTime,
    /// When consent was withdrawn.
    pub withdrawn_at: Option<OffsetDateTime>,
}

/// What a list of material shows of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaterialContent {
    /// The title of the piece, or of the post it answers.
    pub title: String,
    /// The language of the title.
    pub title_lang: ContentLang,
    /// The place it comes from.
    pub origin: String,
    /// The language in which the place is named, as far as that was kept.
    pub origin_lang: Option<ContentLang>,
}

/// Which pieces of a post were collected for which milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Collected {
    /// The piece.
    pub piece: PieceId,
    /// The milestone.
    pub milestone: Milestone,
}

//! Material and errors of the evaluation.

use time::OffsetDateTime;
use uuid::Uuid;

use crate::milestones::model::Milestone;
use crate::platform::error::Failure;
use crate::platform::lang::ContentLang;
use crate::posts::model::{PieceId, PostId};
use crate::study_trips::after::ReportId;
use crate::study_trips::model::TripId;

id!(
    /// A collected copy of a piece.
    MaterialId
);

/// Why something about the material did not happen.
pub type EvaluationError = Failure;

/// What a copy is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A post, or a comment on it.
    Piece(PieceId, PostId),
    /// A report on a study trip.
    Report(ReportId, TripId),
}

/// The code of a report among kinds of pieces.
pub const REPORT: &str = "report";

impl Source {
    /// What a row of material is a copy of: the kind, the thing, and what it belongs to.
    #[must_use]
    pub fn new(kind: &str, id: Uuid, of: Uuid) -> Option<Self> {
        match kind {
            REPORT => Some(Self::Report(ReportId(id), TripId(of))),
            kind => Some(Self::Piece(PieceId::new(kind, id)?, PostId(of))),
        }
    }

    /// `post`, `comment` or `report`.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Piece(piece, _) => piece.kind(),
            Self::Report(..) => REPORT,
        }
    }

    /// The identifier without its kind.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        match self {
            Self::Piece(piece, _) => piece.uuid(),
            Self::Report(id, _) => id.0,
        }
    }

    /// The identifier of what it belongs to.
    #[must_use]
    pub const fn of(self) -> Uuid {
        match self {
            Self::Piece(_, post) => post.0,
            Self::Report(_, trip) => trip.0,
        }
    }

    /// The Fluent key of its kind.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Piece(PieceId::Post(_), _) => "evaluation-kind-post",
            Self::Piece(PieceId::Comment(_), _) => "evaluation-kind-comment",
            Self::Report(..) => "evaluation-kind-report",
        }
    }

    /// Where it stands.
    #[must_use]
    pub fn address(self) -> String {
        match self {
            Self::Piece(PieceId::Post(post), _) => format!("/posts/{post}"),
            Self::Piece(PieceId::Comment(comment), post) => format!("/posts/{post}#comment-{comment}"),
            Self::Report(report, trip) => format!("/trips/{trip}#report-{report}"),
        }
    }
}

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
    /// What it is a copy of.
    pub source: Source,
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

/// What was collected for which milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Collected {
    /// What.
    pub source: Source,
    /// The milestone.
    pub milestone: Milestone,
}

//! Collected material as bytes for other people's programs: a REFI-QDA project and a flat workbook.
//!
//! Everything here is pure: data in, bytes out. The same [`Export`] gives the same bytes, so two evaluators can
//! compare what they hold by its hash, and a later export keeps the identifiers of an earlier one.
//! No type here has room for an author's name: material is known by role and case only.

mod clean;
mod columns;
mod qdpx;
#[cfg(test)]
mod tests;
mod xlsx;

use std::collections::BTreeSet;

use time::OffsetDateTime;
use uuid::Uuid;

pub use columns::{Column, Heading, Headings};
pub use qdpx::qdpx;
pub use xlsx::xlsx;

/// Everything one export holds. The caller has already decided what may leave: consent is checked before this point.
#[derive(Clone, Debug)]
pub struct Export {
    /// What the export is called, such as the programme and the milestone.
    pub title: String,
    /// The milestone of the evaluation plan that the material was collected for.
    pub milestone: String,
    /// When it was made. Also the time stamp of every file inside the archive.
    pub exported_at: OffsetDateTime,
    /// Who made it.
    pub exported_by: User,
    /// The pieces with consent, in the order in which they are to be read.
    pub pieces: Vec<Piece>,
    /// The pieces that had been collected and whose consent was withdrawn afterwards.
    pub left_out: Vec<LeftOut>,
    /// Words in the language of the person who exports.
    pub labels: Labels,
}

/// The evaluator who makes the export. The only person named in it.
#[derive(Clone, Debug)]
pub struct User {
    /// The account.
    pub id: Uuid,
    /// The name shown in the analysis program.
    pub name: String,
}

/// What kind of text a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    /// A post of its own.
    Post,
    /// An answer to a post.
    Comment,
    /// A report on a study trip.
    Report,
}

/// One collected text with consent.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The piece, the same in every export.
    pub id: Uuid,
    /// Post, comment or report.
    pub kind: PieceKind,
    /// Its title; may be empty, the kind then stands for it.
    pub title: String,
    /// Plain text with LF line ends. Coding positions count its Unicode code points.
    pub text: String,
    /// Language of the text as a BCP 47 tag, such as `nb`, `nn`, `sv`, `se`.
    pub lang: String,
    /// When this version was written.
    pub written_at: OffsetDateTime,
    /// When it was collected for the evaluation.
    pub collected_at: OffsetDateTime,
    /// Which version of the text was collected, from 1.
    pub version: i32,
    /// The case it comes from.
    pub origin: Origin,
    /// The author's role, never the name.
    pub author_role: String,
    /// Themes in the reader's language.
    pub themes: Vec<String>,
    /// Services in the reader's language.
    pub services: Vec<String>,
    /// Age groups in the reader's language.
    pub age_groups: Vec<String>,
    /// Step of the staircase that the piece was placed on.
    pub step: Option<u8>,
    /// The stable address of the piece.
    pub address: String,
    /// The post that a comment answers, if that post is in the same export.
    pub belongs_to: Option<Uuid>,
    /// SHA-256 of the collected text, hexadecimal.
    pub sha256: String,
}

/// The case of a piece: a municipality, a national case, a network or an organisation.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The case, the same in every export.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// What it is, in the reader's language.
    pub kind: String,
    /// Its country.
    pub country: String,
}

/// A piece that was collected and then withdrawn: its place and hash stay, its text does not.
#[derive(Clone, Debug)]
pub struct LeftOut {
    /// The piece.
    pub id: Uuid,
    /// Post, comment or report.
    pub kind: PieceKind,
    /// Where it stood.
    pub address: String,
    /// SHA-256 of the text that had been collected, hexadecimal.
    pub sha256: String,
    /// When it was collected.
    pub collected_at: OffsetDateTime,
    /// When consent was withdrawn or the text deleted.
    pub withdrawn_at: OffsetDateTime,
}

/// The words of an export, already in the reader's language.
#[derive(Clone, Debug)]
pub struct Labels {
    /// Name and meaning of each column and variable.
    pub headings: Headings,
    /// A post, as a value of [`Column::Kind`].
    pub post: String,
    /// A comment, as a value of [`Column::Kind`].
    pub comment: String,
    /// A report, as a value of [`Column::Kind`].
    pub report: String,
    /// Why a piece was left out: consent was withdrawn.
    pub withdrawn: String,
    /// Name of the sheet with the pieces.
    pub sheet_pieces: String,
    /// Name of the sheet with what was left out.
    pub sheet_left_out: String,
    /// Name of the sheet that explains the workbook.
    pub sheet_about: String,
    /// "Project": stands before [`Export::title`].
    pub project: String,
    /// Stands before [`Export::milestone`].
    pub milestone: String,
    /// Stands before [`Export::exported_at`].
    pub exported_at: String,
    /// Stands before the name of [`Export::exported_by`].
    pub exported_by: String,
    /// "Pieces included": stands before their number.
    pub included: String,
    /// "Pieces left out because consent was withdrawn": stands before their number.
    pub left_out: String,
    /// Heading over the names of the columns.
    pub column: String,
    /// Heading over what the columns mean.
    pub meaning: String,
}

impl Labels {
    fn kind(&self, kind: PieceKind) -> &str {
        match kind {
            PieceKind::Post => &self.post,
            PieceKind::Comment => &self.comment,
            PieceKind::Report => &self.report,
        }
    }
}

/// Why an export could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The same piece was handed over twice; a project cannot hold two sources with one identifier.
    #[error("piece {0} is in the export twice")]
    Duplicate(Uuid),
    /// Writing the XML failed.
    #[error("the project file could not be written: {0}")]
    Write(#[from] std::io::Error),
    /// Writing the archive failed.
    #[error("the archive could not be written: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// Excel cannot hold the data, such as a date before 1900 or more than 1,048,576 rows.
    #[error("the workbook could not be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}

fn refuse_duplicates(export: &Export) -> Result<(), ExportError> {
    let mut seen = BTreeSet::new();
    match export.pieces.iter().find(|piece| !seen.insert(piece.id)) {
        Some(piece) => Err(ExportError::Duplicate(piece.id)),
        None => Ok(()),
    }
}

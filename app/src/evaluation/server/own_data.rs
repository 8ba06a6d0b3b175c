//! What the evaluation keeps of one person: copies of their pieces, and what they collected as an evaluator.

use serde::Serialize;
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::Model;
use super::store;
use crate::evaluation::model::EvaluationError;
use crate::platform::actor::Actor;
use crate::platform::server::App;
use crate::posts::model::PieceId;
use crate::study_trips::after::ReportId;

/// What the evaluation keeps of somebody.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OwnMaterial {
    /// Copies of what they wrote.
    pub copies_of_my_texts: Vec<OwnCopy>,
    /// Copies that they collected themselves.
    pub collected_by_me: Vec<OwnCopy>,
}

/// A copy of a piece.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnCopy {
    /// `post`, `comment` or `report`.
    pub kind: String,
    /// Its number.
    pub piece: Uuid,
    /// The version that was copied.
    pub version: i32,
    /// When it was collected.
    #[serde(with = "time::serde::rfc3339")]
    pub collected_at: OffsetDateTime,
    /// When consent was withdrawn: since then the copy is empty.
    #[serde(with = "time::serde::rfc3339::option")]
    pub withdrawn_at: Option<OffsetDateTime>,
}

impl From<Model> for OwnCopy {
    fn from(row: Model) -> Self {
        Self {
            kind: row.piece_kind,
            piece: row.piece_id,
            version: row.text_version,
            collected_at: row.collected_at,
            withdrawn_at: row.withdrawn_at,
        }
    }
}

/// What is kept of the actor, who wrote these pieces and wrote on these reports.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(
    actor: &Actor,
    app: &App,
    wrote: &[PieceId],
    reports: &[ReportId],
) -> Result<OwnMaterial, EvaluationError> {
    let account = actor.account().ok_or(EvaluationError::Forbidden)?;
    let ids: Vec<Uuid> =
        wrote.iter().map(|piece| piece.uuid()).chain(reports.iter().map(|report| report.0)).collect();
    let copies = store::of_pieces(&app.db.read, &ids).await?;
    let collected = store::collected_by(&app.db.read, account).await?;
    Ok(OwnMaterial {
        copies_of_my_texts: copies.into_iter().map(OwnCopy::from).collect(),
        collected_by_me: collected.into_iter().map(OwnCopy::from).collect(),
    })
}

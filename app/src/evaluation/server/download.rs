//! The material of a milestone as a file.

use uuid::Uuid;

use super::entity::Model;
use super::export::{
    self, Column, Export, Heading, Headings, Labels, LeftOut, Origin, Piece, PieceKind, User,
};
use super::policy::{Action, may};
use super::service::snapshot;
use super::snapshot::Snapshot;
use super::store;
use crate::evaluation::model::{EvaluationError, REPORT, Source};
use crate::milestones::server::service as milestones;
use crate::network::model::Sector;
use crate::platform::actor::{Actor, Role};
use crate::platform::server::{App, Audit, record};
use crate::platform::text::{Msg, Text};
use crate::posts::model::{AgeGroup, Theme};

/// Identifiers in exports are derived from what they stand for (UUIDv5), so that a later export keeps them.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f1c_7a52_3d0e_5c1b_9a44_7d1f_0e24_2024);

/// The formats that evaluators' programs read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A REFI-QDA project.
    Qdpx,
    /// A workbook.
    Xlsx,
}

/// The material of a milestone in the words of the reader's language.
///
/// # Errors
/// `Forbidden` for all but evaluators; `NotFound` when there is no such milestone.
pub async fn download(
    actor: &Actor,
    app: &App,
    text: &Text,
    milestone: &str,
    format: Format,
) -> Result<Vec<u8>, EvaluationError> {
    EvaluationError::check(may(actor, Action::Work))?;
    let person = actor.person().ok_or(EvaluationError::Forbidden)?;
    let milestone = milestones::get_milestone(actor, app, milestone).await?;
    let rows = store::list(&app.db.read, milestone.id).await?;
    let name = text.t(milestone.kind.label()).to_string();
    let export = Export {
        title: format!("{} – {name}", text.t("platform-name")),
        milestone: name,
        exported_at: app.now(),
        exported_by: User { id: person.id.0, name: person.name.clone() },
        pieces: pieces(app, text, &rows),
        left_out: rows.iter().filter_map(|row| left_out(app, row)).collect(),
        labels: labels(text),
    };
    let tx = app.db.begin().await?;
    let detail = format!("{format:?} {} pieces, {} left out", export.pieces.len(), export.left_out.len());
    let audit = Audit {
        action: "evaluation.export",
        subject_kind: "milestone",
        subject_id: milestone.id.0,
        detail: &detail,
    };
    record(actor, app, &tx, audit).await?;
    tx.commit().await?;
    let bytes = tokio::task::spawn_blocking(move || match format {
        Format::Qdpx => export::qdpx(&export),
        Format::Xlsx => export::xlsx(&export),
    });
    bytes.await.map_err(EvaluationError::internal)?.map_err(EvaluationError::internal)
}

fn kind(row: &Model) -> PieceKind {
    match row.piece_kind.as_str() {
        "post" => PieceKind::Post,
        REPORT => PieceKind::Report,
        _ => PieceKind::Comment,
    }
}

/// A later version of a piece is another source: coding positions point into one text.
fn piece_id(row: &Model) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("{}:{}:{}", row.piece_kind, row.piece_id, row.text_version).as_bytes())
}

fn address(app: &App, row: &Model) -> String {
    let source = Source::new(&row.piece_kind, row.piece_id, row.post_id);
    source.map(|source| app.address(&source.address())).unwrap_or_default()
}

fn pieces(app: &App, text: &Text, rows: &[Model]) -> Vec<Piece> {
    let with_text = rows.iter().filter_map(|row| Some((row, snapshot(row)?)));
    with_text.map(|(row, snapshot)| piece(app, text, rows, row, snapshot)).collect()
}

fn piece(app: &App, text: &Text, rows: &[Model], row: &Model, snapshot: Snapshot) -> Piece {
    let words = |codes: &[String], label: fn(&str) -> Option<&'static str>| -> Vec<String> {
        codes.iter().filter_map(|code| label(code)).map(|key| text.t(key).to_string()).collect()
    };
    let post = rows.iter().find(|other| {
        other.piece_kind == "post"
            && other.post_id == row.post_id
            && other.withdrawn_at.is_none()
            && other.id != row.id
    });
    Piece {
        id: piece_id(row),
        kind: kind(row),
        title: snapshot.title.clone(),
        lang: row.lang.clone(),
        written_at: snapshot.written_at,
        collected_at: row.collected_at,
        version: row.text_version,
        origin: origin(text, &snapshot),
        author_role: Role::from_code(&snapshot.role)
            .map(|role| text.t(role.label()).to_string())
            .unwrap_or_default(),
        themes: words(&snapshot.themes, |code| Theme::from_code(code).map(Theme::label)),
        services: words(&snapshot.services, |code| Sector::from_code(code).map(Sector::label)),
        age_groups: words(&snapshot.age_groups, |code| AgeGroup::from_code(code).map(AgeGroup::label)),
        step: snapshot.step,
        address: address(app, row),
        belongs_to: if kind(row) == PieceKind::Comment { post.map(piece_id) } else { None },
        sha256: row.sha256.clone(),
        text: snapshot.text,
    }
}

fn origin(text: &Text, snapshot: &Snapshot) -> Origin {
    let kind = match snapshot.origin_kind.as_str() {
        "municipality" => "network-municipality",
        "case" => "evaluation-case-national",
        "network" => "evaluation-case-network",
        _ => "network-whole-programme",
    };
    let name = snapshot.origin_name.clone().filter(|_| !snapshot.is_programme());
    Origin {
        id: Uuid::new_v5(&NAMESPACE, format!("{}:{}", snapshot.origin_kind, snapshot.origin_key).as_bytes()),
        name: name.unwrap_or_else(|| text.t("network-whole-programme").to_string()),
        kind: text.t(kind).to_string(),
        country: snapshot.country().map(|country| text.t(country.label()).to_string()).unwrap_or_default(),
    }
}

fn left_out(app: &App, row: &Model) -> Option<LeftOut> {
    Some(LeftOut {
        id: piece_id(row),
        kind: kind(row),
        address: address(app, row),
        sha256: row.sha256.clone(),
        collected_at: row.collected_at,
        withdrawn_at: row.withdrawn_at?,
    })
}

fn labels(text: &Text) -> Labels {
    let word = |key: &'static str| text.t(key).to_string();
    Labels {
        headings: Headings::new(|column| heading(text, column)),
        post: word("evaluation-kind-post"),
        comment: word("evaluation-kind-comment"),
        report: word("evaluation-kind-report"),
        withdrawn: word("evaluation-withdrawn"),
        sheet_pieces: word("evaluation-sheet-pieces"),
        sheet_left_out: word("evaluation-sheet-left-out"),
        sheet_about: word("evaluation-sheet-about"),
        project: word("evaluation-project"),
        milestone: word("evaluation-milestone"),
        exported_at: word("evaluation-exported-at"),
        exported_by: word("evaluation-exported-by"),
        included: word("evaluation-included"),
        left_out: word("evaluation-left-out"),
        column: word("evaluation-column"),
        meaning: word("evaluation-meaning"),
    }
}

fn heading(text: &Text, column: Column) -> Heading {
    let (name, meaning) = match column {
        Column::Title => ("evaluation-col-title", "evaluation-col-title-meaning"),
        Column::Kind => ("evaluation-col-kind", "evaluation-col-kind-meaning"),
        Column::Case => ("evaluation-col-case", "evaluation-col-case-meaning"),
        Column::CaseKind => ("evaluation-col-case-kind", "evaluation-col-case-kind-meaning"),
        Column::Country => ("evaluation-col-country", "evaluation-col-country-meaning"),
        Column::Language => ("evaluation-col-language", "evaluation-col-language-meaning"),
        Column::Written => ("evaluation-col-written", "evaluation-col-written-meaning"),
        Column::Collected => ("evaluation-col-collected", "evaluation-col-collected-meaning"),
        Column::Version => ("evaluation-col-version", "evaluation-col-version-meaning"),
        Column::Role => ("evaluation-col-role", "evaluation-col-role-meaning"),
        Column::Themes => ("evaluation-col-themes", "evaluation-col-themes-meaning"),
        Column::Services => ("evaluation-col-services", "evaluation-col-services-meaning"),
        Column::AgeGroups => ("evaluation-col-ages", "evaluation-col-ages-meaning"),
        Column::Step => ("evaluation-col-step", "evaluation-col-step-meaning"),
        Column::BelongsTo => ("evaluation-col-belongs-to", "evaluation-col-belongs-to-meaning"),
        Column::Address => ("evaluation-col-address", "evaluation-col-address-meaning"),
        Column::Sha256 => ("evaluation-col-sha256", "evaluation-col-sha256-meaning"),
        Column::Id => ("evaluation-col-id", "evaluation-col-id-meaning"),
        Column::Text => ("evaluation-col-text", "evaluation-col-text-meaning"),
        Column::Withdrawn => ("evaluation-col-withdrawn", "evaluation-col-withdrawn-meaning"),
        Column::Reason => ("evaluation-col-reason", "evaluation-col-reason-meaning"),
    };
    let word = |key: &'static str| Msg::to_string(&text.t(key));
    Heading { name: word(name), meaning: word(meaning) }
}

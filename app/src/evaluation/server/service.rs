//! Collecting material for milestones.

use std::collections::HashMap;

use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr};
use uuid::Uuid;

use super::entity::{ActiveModel, Model};
use super::policy::{Action, may};
use super::snapshot::Snapshot;
use super::store;
use crate::evaluation::model::{
    Collected, EvaluationError, MaterialContent, MaterialId, MaterialView, MilestoneCount, REPORT, Source,
};
use crate::milestones::model::Milestone;
use crate::milestones::server::service as milestones;
use crate::platform::actor::Actor;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, Cursor, Page, record};
use crate::posts::model::{PieceId, PostId};
use crate::posts::server::{ConsentWithdrawn, PieceDeleted, PieceHidden, PieceShown, pieces};
use crate::study_trips::after::ReportId;
use crate::study_trips::server::{ReportConsentWithdrawn, material as reports};

/// Pieces a page.
const PAGE: usize = 50;

/// The milestones with how much was collected for each.
///
/// # Errors
/// `Forbidden` for all but evaluators.
pub async fn list_milestones(actor: &Actor, app: &App) -> Result<Vec<MilestoneCount>, EvaluationError> {
    EvaluationError::check(may(actor, Action::Work))?;
    let counts: HashMap<Uuid, _> =
        store::counts(&app.db.read).await?.into_iter().map(|count| (count.milestone_id, count)).collect();
    let number = |n: i64| u64::try_from(n).unwrap_or(0);
    let milestones = milestones::list_milestones(actor, app).await?.into_iter().map(|milestone| {
        let (all, withdrawn) =
            counts.get(&milestone.id.0).map_or((0, 0), |count| (number(count.all), number(count.withdrawn)));
        MilestoneCount { milestone, collected: all.saturating_sub(withdrawn), withdrawn }
    });
    Ok(milestones.collect())
}

/// The material of a milestone, a page at a time.
///
/// # Errors
/// `Forbidden` for all but evaluators; `NotFound` when there is no such milestone.
pub async fn list_material(
    actor: &Actor,
    app: &App,
    milestone: &str,
    after: Option<&str>,
) -> Result<(Milestone, Page<MaterialView>), EvaluationError> {
    EvaluationError::check(may(actor, Action::Work))?;
    let milestone = milestones::get_milestone(actor, app, milestone).await?;
    let rows =
        store::page(&app.db.read, milestone.id, after.and_then(Cursor::parse), PAGE as u64 + 1).await?;
    let page = Page::from_rows(rows, PAGE, |row| Cursor::code(row.collected_at, row.id));
    let items = page.items.iter().filter_map(view).collect();
    Ok((milestone, Page { items, next: page.next }))
}

/// What was collected of a post and its comments, or of the reports on a trip.
///
/// # Errors
/// `Forbidden` for all but evaluators.
pub async fn list_collected(actor: &Actor, app: &App, of: Uuid) -> Result<Vec<Collected>, EvaluationError> {
    EvaluationError::check(may(actor, Action::Work))?;
    let milestones = milestones::list_milestones(actor, app).await?;
    let rows = store::collected_of(&app.db.read, of).await?;
    let collected = rows.iter().filter_map(|row| {
        let milestone = milestones.iter().find(|milestone| milestone.id.0 == row.milestone_id)?;
        let source = Source::new(&row.piece_kind, row.piece_id, row.post_id)?;
        Some(Collected { source, milestone: *milestone })
    });
    Ok(collected.collect())
}

/// Collects pieces of a post as they stand now. All or none.
///
/// # Errors
/// `Invalid` when nothing was chosen or a piece has no consent; `Forbidden` for all but evaluators; `NotFound` for what
/// is not on this post.
pub async fn collect(
    actor: &Actor,
    app: &App,
    milestone: &str,
    post: PostId,
    chosen: &[PieceId],
) -> Result<Milestone, EvaluationError> {
    EvaluationError::check(may(actor, Action::Work))?;
    let account = actor.account().ok_or(EvaluationError::Forbidden)?;
    if chosen.is_empty() {
        return Err(wrong("evaluation-error-nothing"));
    }
    let milestone = milestones::get_milestone(actor, app, milestone)
        .await
        .map_err(|_| wrong("evaluation-error-milestone"))?;
    let tx = app.db.begin().await?;
    for piece in chosen {
        // Locked, so that nobody withdraws consent between this look and the copy.
        let consent = pieces::lock_consent(actor, &tx, *piece).await?.ok_or(EvaluationError::NotFound)?;
        if !may(actor, Action::Collect { consent }).allows() {
            return Err(wrong("evaluation-error-no-consent"));
        }
    }
    let found = pieces::list_pieces(actor, app, post).await.map_err(below)?;
    for id in chosen {
        let piece = found.iter().find(|piece| piece.id == *id).ok_or(EvaluationError::NotFound)?;
        let taken = Taken {
            source: Source::Piece(piece.id, piece.post),
            version: piece.version,
            lang: piece.lang,
            snapshot: Snapshot::of(piece),
        };
        keep(actor, app, &tx, milestone, account.0, &taken).await?;
    }
    tx.commit().await?;
    Ok(milestone)
}

/// Collects reports on a trip as they stand now. All or none.
///
/// # Errors
/// As for [`collect`].
pub async fn collect_reports(
    actor: &Actor,
    app: &App,
    milestone: &str,
    chosen: &[ReportId],
) -> Result<Milestone, EvaluationError> {
    EvaluationError::check(may(actor, Action::Work))?;
    let account = actor.account().ok_or(EvaluationError::Forbidden)?;
    if chosen.is_empty() {
        return Err(wrong("evaluation-error-nothing"));
    }
    let milestone = milestones::get_milestone(actor, app, milestone)
        .await
        .map_err(|_| wrong("evaluation-error-milestone"))?;
    let tx = app.db.begin().await?;
    for id in chosen {
        let consent = reports::lock_consent(actor, &tx, *id).await?.ok_or(EvaluationError::NotFound)?;
        if !may(actor, Action::Collect { consent }).allows() {
            return Err(wrong("evaluation-error-no-consent"));
        }
        let report = reports::get(actor, app, *id).await.map_err(below)?;
        let taken = Taken {
            source: Source::Report(report.id, report.trip),
            version: report.version,
            lang: report.lang,
            snapshot: Snapshot::of_report(&report),
        };
        keep(actor, app, &tx, milestone, account.0, &taken).await?;
    }
    tx.commit().await?;
    Ok(milestone)
}

/// What is copied.
struct Taken {
    source: Source,
    version: i32,
    lang: ContentLang,
    snapshot: Snapshot,
}

async fn keep(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    milestone: Milestone,
    account: Uuid,
    taken: &Taken,
) -> Result<(), EvaluationError> {
    let source = taken.source;
    let snapshot = serde_json::to_string(&taken.snapshot).map_err(EvaluationError::internal)?;
    let row = ActiveModel {
        id: Set(app.new_id()),
        milestone_id: Set(milestone.id.0),
        piece_kind: Set(source.kind().to_owned()),
        piece_id: Set(source.uuid()),
        post_id: Set(source.of()),
        text_version: Set(taken.version),
        lang: Set(taken.lang.code().to_owned()),
        sha256: Set(taken.snapshot.sha256()),
        snapshot: Set(Some(snapshot)),
        collected_by: Set(account),
        collected_at: Set(app.now()),
        withdrawn_at: Set(None),
        hidden: Set(false),
    };
    store::put(tx, row).await?;
    let detail = format!("{} version {}", milestone.kind.code(), taken.version);
    let audit = Audit {
        action: "evaluation.collect",
        subject_kind: source.kind(),
        subject_id: source.uuid(),
        detail: &detail,
    };
    record(actor, app, tx, audit).await?;
    Ok(())
}

/// Takes a piece out of the material of a milestone.
///
/// # Errors
/// `Forbidden` for all but evaluators; `NotFound` when it is not there.
pub async fn remove(
    actor: &Actor,
    app: &App,
    milestone: &str,
    id: MaterialId,
) -> Result<(), EvaluationError> {
    EvaluationError::check(may(actor, Action::Work))?;
    let milestone = milestones::get_milestone(actor, app, milestone).await?;
    let tx = app.db.begin().await?;
    if !store::delete(&tx, milestone.id, id).await? {
        return Err(EvaluationError::NotFound);
    }
    let audit = Audit { action: "evaluation.remove", subject_kind: "material", subject_id: id.0, detail: "" };
    record(actor, app, &tx, audit).await?;
    tx.commit().await?;
    Ok(())
}

/// Hears that consent was withdrawn: empties every copy of the piece, in the transaction of the withdrawal.
///
/// # Errors
/// When the database cannot write; then consent is not withdrawn either.
pub async fn consent_withdrawn(
    app: &App,
    tx: &DatabaseTransaction,
    event: &ConsentWithdrawn,
) -> Result<(), DbErr> {
    empty(app, tx, event.piece.kind(), event.piece.uuid()).await
}

/// Hears that consent was withdrawn for a report: empties every copy, in the transaction of the withdrawal.
///
/// # Errors
/// When the database cannot write; then consent is not withdrawn either.
pub async fn report_withdrawn(
    app: &App,
    tx: &DatabaseTransaction,
    event: &ReportConsentWithdrawn,
) -> Result<(), DbErr> {
    empty(app, tx, REPORT, event.report.0).await
}

/// Hears that a piece was deleted: deleting is withdrawing.
///
/// # Errors
/// When the database cannot write; then nothing is deleted either.
pub async fn piece_deleted(app: &App, tx: &DatabaseTransaction, event: &PieceDeleted) -> Result<(), DbErr> {
    empty(app, tx, event.piece.kind(), event.piece.uuid()).await
}

/// Hears that a piece was hidden: its copies are neither listed nor exported until it can be read again.
///
/// # Errors
/// When the database cannot write; then nothing is hidden either.
pub async fn piece_hidden(app: &App, tx: &DatabaseTransaction, event: &PieceHidden) -> Result<(), DbErr> {
    look_again(app, tx, event.piece).await
}

/// Hears that a hidden piece can be read again.
///
/// # Errors
/// When the database cannot write; then nothing is shown either.
pub async fn piece_shown(app: &App, tx: &DatabaseTransaction, event: &PieceShown) -> Result<(), DbErr> {
    look_again(app, tx, event.piece).await
}

/// A comment is out of sight with its post, so that the whole post is looked at.
async fn look_again(_app: &App, tx: &DatabaseTransaction, piece: PieceId) -> Result<(), DbErr> {
    let Some(hidden) = pieces::list_hidden(&Actor::System, tx, piece).await? else {
        return Ok(());
    };
    store::set_hidden(tx, hidden.post, hidden.whole, &hidden.comments).await
}

async fn empty(app: &App, tx: &DatabaseTransaction, kind: &str, id: Uuid) -> Result<(), DbErr> {
    let emptied = store::empty(tx, kind, id, app.now()).await?;
    if emptied > 0 {
        let detail = format!("{emptied} copies");
        let audit = Audit { action: "evaluation.empty", subject_kind: kind, subject_id: id, detail: &detail };
        record(&Actor::System, app, tx, audit).await?;
    }
    Ok(())
}

fn wrong(key: &str) -> EvaluationError {
    let mut errors = FieldErrors::default();
    errors.add("pieces", key);
    EvaluationError::Invalid(errors)
}

fn below<C>(failure: Failure<C>) -> EvaluationError {
    failure.map_conflict(|_| EvaluationError::internal("a conflict where none can be"))
}

pub(super) fn snapshot(row: &Model) -> Option<Snapshot> {
    serde_json::from_str(row.snapshot.as_deref()?).ok()
}

fn view(row: &Model) -> Option<MaterialView> {
    let content = snapshot(row).map(|snapshot| MaterialContent {
        title: snapshot.title,
        title_lang: snapshot.title_lang,
        origin: snapshot.origin_name.unwrap_or_default(),
        origin_lang: snapshot.origin_lang,
    });
    Some(MaterialView {
        id: MaterialId(row.id),
        source: Source::new(&row.piece_kind, row.piece_id, row.post_id)?,
        version: row.text_version,
        lang: ContentLang::from_code(&row.lang)?,
        content,
        sha256: row.sha256.clone(),
        collected_at: row.collected_at,
        withdrawn_at: row.withdrawn_at,
    })
}

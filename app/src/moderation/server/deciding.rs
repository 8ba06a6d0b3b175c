//! Decisions, second looks, and what follows from what happens to a text.

use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr, SqlErr};
use time::OffsetDateTime;

use super::entity::look;
use super::events::{CameAgain, Decided, Stands};
use super::policy::Action;
use super::service::{from_posts, load, opened, piece, reporters, words};
use super::store::{self, Closing};
use crate::accounts::server::AccountErased;
use crate::moderation::model::{Cause, DecisionInput, LookId, ModerationError, Outcome};
use crate::network::model::Country;
use crate::network::server::NetworkMoved;
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Audit, record};
use crate::posts::model::{PieceId, PostError, PostId};
use crate::posts::server::{PieceDeleted, PieceRevised, service as posts};

/// How long the author of a removed text may ask for a second look before the text itself is erased.
const SECOND_THOUGHTS: time::Duration = time::Duration::days(14);

/// Decides what becomes of a text.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Invalid`; `Conflict` when somebody else decided meanwhile.
pub async fn decide(
    actor: &Actor,
    app: &App,
    id: LookId,
    input: &DecisionInput,
) -> Result<(), ModerationError> {
    let row = load(actor, app, id, Action::Decide).await?;
    let outcome = input.validate()?;
    let why = words(actor, app, &input.words, input.numbers_ok).await?;
    let by = actor.account().ok_or(ModerationError::Forbidden)?;
    let (piece, reporters) = (piece(&row)?, reporters(app, &row).await?);
    let now = app.now();
    let closing = Closing {
        outcome,
        words: Some(&why),
        by: Some(by),
        at: now,
        hidden: outcome != Outcome::Keep,
        erase_at: (outcome == Outcome::Remove).then(|| now + SECOND_THOUGHTS),
    };
    let tx = app.db.begin().await?;
    if !store::close(&tx, id, closing).await? {
        return Err(ModerationError::Conflict(Box::new(())));
    }
    let shown = match outcome {
        Outcome::Keep => posts::show_again(actor, app, &tx, piece).await,
        _ => posts::hide(actor, app, &tx, piece).await,
    };
    shown.map_err(from_posts)?;
    let detail = format!("outcome={} overruled={}", outcome.code(), why.overruled());
    audit(actor, app, &tx, "moderation.decide", piece, &detail).await?;
    app.emit(&tx, &Decided { look: id, text: stands(&row, piece), reporters, outcome, by }).await?;
    tx.commit().await?;
    Ok(())
}

/// Asks for a second look by another person than the first.
///
/// # Errors
/// `NotFound`, `Forbidden`, also when it was asked for already.
pub async fn ask_again(actor: &Actor, app: &App, id: LookId) -> Result<LookId, ModerationError> {
    let row = load(actor, app, id, Action::AskAgain).await?;
    let piece = piece(&row)?;
    let text = posts::find_piece(&Actor::System, app, piece).await.map_err(from_posts)?;
    let tx = app.db.begin().await?;
    if !store::ask_again(&tx, id).await? {
        return Err(ModerationError::Forbidden);
    }
    let next = LookId(app.new_id());
    let change = look::ActiveModel {
        hidden: Set(row.hidden),
        first_by: Set(row.decided_by),
        asked_again: Set(true),
        ..opened(app, next, &text, Cause::Again)
    };
    match store::insert_look(&tx, change).await {
        // It was reported again meanwhile, so it is being looked into.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            return Err(ModerationError::Forbidden);
        }
        done => done?,
    }
    audit(actor, app, &tx, "moderation.ask-again", piece, "").await?;
    let not_by = row.decided_by.map(AccountId);
    app.emit(&tx, &CameAgain { look: next, text: stands(&row, piece), not_by }).await?;
    tx.commit().await?;
    Ok(next)
}

/// Erases the texts that were removed long enough ago. Run by the program itself, again and again.
///
/// # Errors
/// `Forbidden` for people; when the database is out of reach.
pub async fn erase_due(actor: &Actor, app: &App) -> Result<u64, ModerationError> {
    erase_removed(actor, app, app.now() - SECOND_THOUGHTS).await
}

/// Erases the texts that were removed by `before`; how many. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people; when the database is out of reach.
pub async fn erase_removed(actor: &Actor, app: &App, before: OffsetDateTime) -> Result<u64, ModerationError> {
    only_the_program(actor)?;
    let due = store::due(&app.db.read, before + SECOND_THOUGHTS).await?;
    for row in &due {
        let piece = piece(row)?;
        let tx = app.db.begin().await?;
        match posts::remove(actor, app, &tx, piece).await {
            Ok(()) | Err(PostError::NotFound) => {}
            Err(failure) => return Err(from_posts(failure)),
        }
        store::erased(&tx, piece).await?;
        audit(actor, app, &tx, "moderation.erase", piece, "").await?;
        tx.commit().await?;
    }
    Ok(due.len() as u64)
}

/// Deletes what was decided before `before`, with the reports that led to it; how many decisions. One that asked for a
/// change stays until the change is there. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people; when the database cannot write.
pub async fn delete_old_looks(
    actor: &Actor,
    app: &App,
    before: OffsetDateTime,
) -> Result<u64, ModerationError> {
    only_the_program(actor)?;
    let tx = app.db.begin().await?;
    let gone = store::delete_decided(&tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}

fn only_the_program(actor: &Actor) -> Result<(), ModerationError> {
    if *actor == Actor::System { Ok(()) } else { Err(ModerationError::Forbidden) }
}

/// Hears that a text is gone: nothing is left to decide or to erase.
///
/// # Errors
/// When the database cannot write.
pub async fn piece_deleted(app: &App, tx: &DatabaseTransaction, event: &PieceDeleted) -> Result<(), DbErr> {
    store::erased(tx, event.piece).await?;
    for row in store::of_piece(tx, event.piece).await? {
        if row.decided_at.is_none() {
            let closing = Closing {
                outcome: Outcome::Gone,
                words: None,
                by: None,
                at: app.now(),
                hidden: true,
                erase_at: None,
            };
            store::close(tx, LookId(row.id), closing).await?;
        }
    }
    Ok(())
}

/// Hears that a network was moved under another case: who moderates there looks into what was reported there.
///
/// # Errors
/// When the database cannot write; then the network is not moved either.
pub async fn network_moved(_: &App, tx: &DatabaseTransaction, event: &NetworkMoved) -> Result<(), DbErr> {
    store::moved(tx, event.network, event.to.map(Country::code)).await
}

/// Hears that an account is erased: what the person wrote in reports goes; that there was one stays.
///
/// # Errors
/// When the database cannot write; then the account is not erased either.
pub async fn account_erased(_: &App, tx: &DatabaseTransaction, event: &AccountErased) -> Result<(), DbErr> {
    store::empty_reports(tx, event.account).await
}

/// Hears that a text was revised: when that was asked for, it comes back to those who moderate.
///
/// # Errors
/// When the database cannot write.
pub async fn piece_revised(app: &App, tx: &DatabaseTransaction, event: &PieceRevised) -> Result<(), DbErr> {
    let looks = store::of_piece(tx, event.piece).await?;
    let Some(last) = looks.first().filter(|row| row.outcome.as_deref() == Some(Outcome::Change.code()))
    else {
        return Ok(());
    };
    let id = LookId(app.new_id());
    let row = look::ActiveModel {
        id: Set(id.0),
        open_piece: Set(Some(last.piece_id)),
        cause: Set(Cause::Revised.code().to_owned()),
        opened_at: Set(app.now()),
        outcome: Set(None),
        words: Set(String::new()),
        decided_by: Set(None),
        decided_at: Set(None),
        first_by: Set(None),
        asked_again: Set(false),
        ..last.clone().into()
    };
    store::insert_look(tx, row).await?;
    let text = stands(last, event.piece);
    app.emit(tx, &CameAgain { look: id, text, not_by: None }).await
}

async fn audit(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    action: &str,
    piece: PieceId,
    detail: &str,
) -> Result<(), DbErr> {
    let audit = Audit { action, subject_kind: piece.kind(), subject_id: piece.uuid(), detail };
    record(actor, app, tx, audit).await
}

fn stands(row: &look::Model, piece: PieceId) -> Stands {
    Stands {
        piece,
        post: PostId(row.post_id),
        author: AccountId(row.author_id),
        case: row.case_code.clone(),
        network: row.network_id,
    }
}

//! How far a municipality is with what a post tells: useful, wanted, being tried, in ordinary operation. Each step
//! stays as history, so that the post shows the way of the practice from place to place.

use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::entity::mark;
use super::events::{MarkTakenBack, Marked};
use super::policy::Action;
use super::service::{load, lock};
use super::{limits, mark_store as store};
use crate::network::model::MunicipalityId;
use crate::platform::actor::Actor;
use crate::platform::server::{App, Audit, record};
use crate::posts::model::{MarkKind, PostError, PostId};

/// Says on which step the municipality stands. Saying it twice changes nothing.
///
/// # Errors
/// `NotFound`; `Forbidden` for people who do not take part for that municipality.
pub async fn mark(
    actor: &Actor,
    app: &App,
    post: PostId,
    municipality: MunicipalityId,
    kind: MarkKind,
) -> Result<(), PostError> {
    let tx = app.db.begin().await?;
    mark_within(actor, app, &tx, post, municipality, kind).await?;
    tx.commit().await?;
    Ok(())
}

/// The same in the transaction of a room above, of whose form it is a part.
///
/// # Errors
/// As for [`mark`].
pub async fn mark_within(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    post: PostId,
    municipality: MunicipalityId,
    kind: MarkKind,
) -> Result<(), PostError> {
    load(actor, app, post, Action::Mark(municipality.0)).await?;
    let account = actor.account().ok_or(PostError::Forbidden)?;
    limits::writing(app, tx, account).await?;
    // Two colleagues at once go one after the other: the second goes on from where the first stands.
    lock(actor, tx, post, Action::Mark(municipality.0)).await?;
    // One moment for both: taking the step back looks for the one that ended when it began.
    let now = app.now();
    if let Some(current) = store::current(tx, post, municipality.0).await? {
        if current.kind == kind.code() {
            return Ok(());
        }
        store::set_ended(tx, current.id, Some(now)).await?;
    }
    let id = app.new_id();
    let row = mark::ActiveModel {
        id: Set(id),
        post_id: Set(post.0),
        municipality_id: Set(municipality.0),
        kind: Set(kind.code().to_owned()),
        account_id: Set(account.0),
        marked_at: Set(now),
        ended_at: Set(None),
    };
    store::insert(tx, row).await?;
    let detail = format!("{} {municipality}", kind.code());
    record(
        actor,
        app,
        tx,
        Audit { action: "posts.mark", subject_kind: "post", subject_id: post.0, detail: &detail },
    )
    .await?;
    app.emit(tx, &Marked { post, municipality, kind, by: account }).await?;
    Ok(())
}

/// Takes the step back on which the municipality stands; it stands again where it stood before.
///
/// # Errors
/// As for [`mark`].
pub async fn unmark(
    actor: &Actor,
    app: &App,
    post: PostId,
    municipality: MunicipalityId,
) -> Result<(), PostError> {
    let tx = app.db.begin().await?;
    unmark_within(actor, app, &tx, post, municipality).await?;
    tx.commit().await?;
    Ok(())
}

/// The same in the transaction of a room above.
///
/// # Errors
/// As for [`mark`].
pub async fn unmark_within(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    post: PostId,
    municipality: MunicipalityId,
) -> Result<(), PostError> {
    load(actor, app, post, Action::Mark(municipality.0)).await?;
    lock(actor, tx, post, Action::Mark(municipality.0)).await?;
    let Some(current) = store::current(tx, post, municipality.0).await? else {
        return Ok(());
    };
    let before = store::before(tx, post, municipality.0).await?;
    store::delete(tx, current.id).await?;
    if let Some(before) = before.filter(|before| before.ended_at == Some(current.marked_at)) {
        store::set_ended(tx, before.id, None).await?;
    }
    let detail = format!("taken back {} {municipality}", current.kind);
    record(
        actor,
        app,
        tx,
        Audit { action: "posts.mark", subject_kind: "post", subject_id: post.0, detail: &detail },
    )
    .await?;
    if let Some(kind) = MarkKind::from_code(&current.kind) {
        app.emit(tx, &MarkTakenBack { post, municipality, kind }).await?;
    }
    Ok(())
}

/// The step on which a municipality stands, as the transaction sees it.
///
/// # Errors
/// When the database is out of reach.
pub async fn current(
    _actor: &Actor,
    tx: &DatabaseTransaction,
    post: PostId,
    municipality: MunicipalityId,
) -> Result<Option<MarkKind>, PostError> {
    let stands = store::current(tx, post, municipality.0).await?;
    Ok(stands.and_then(|row| MarkKind::from_code(&row.kind)))
}

//! Sessions: which browsers one is signed in with, and ending them.

use sea_orm::DatabaseTransaction;
use serde_json::Value;
use time::OffsetDateTime;
use tower_sessions::session::Id;

use super::policy::{self, Action};
use super::session_entity::Model;
use super::session_store::key;
use super::{session_rows, store};
use crate::accounts::model::{AccountError, AccountId, SessionView};
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::server::{App, Audit, record};

/// A session ends after this long without a visit.
pub const IDLE: time::Duration = time::Duration::hours(12);

/// One's sessions, the one that asks first and then the latest seen.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn list(actor: &Actor, app: &App, current: Option<Id>) -> Result<Vec<SessionView>, AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    let current = current.map(|id| key(&id));
    let rows = session_rows::list(&app.db.read, id, app.now()).await?;
    let mut views: Vec<SessionView> = rows.into_iter().map(|row| to_view(row, current.as_deref())).collect();
    views.sort_by_key(|view| (!view.current, std::cmp::Reverse(view.seen_at)));
    Ok(views)
}

fn to_view(row: Model, current: Option<&str>) -> SessionView {
    let data: Value = serde_json::from_str(&row.data).unwrap_or_default();
    let seconds = |name: &str| data.get(name).and_then(Value::as_i64);
    let at = |seconds: Option<i64>| seconds.and_then(|at| OffsetDateTime::from_unix_timestamp(at).ok());
    SessionView {
        current: current == Some(row.id.as_str()),
        key: row.id,
        device: device(&row.data),
        signed_in_at: at(seconds("signed_in_at")).unwrap_or(row.created_at),
        seen_at: at(seconds("seen").max(seconds("signed_in_at"))).unwrap_or(row.touched_at),
    }
}

/// Browser and system in words, from the data of a session.
pub(super) fn device(data: &str) -> Option<String> {
    let data: Value = serde_json::from_str(data).ok()?;
    data.get("device")?.as_str().map(str::to_owned)
}

/// Ends one of one's own sessions.
///
/// # Errors
/// `Forbidden` when nobody is signed in; `NotFound` when it is not theirs or has ended.
pub async fn end(actor: &Actor, app: &App, session: &str) -> Result<(), AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    let tx = app.db.begin().await?;
    if !session_rows::end(&tx, id, session).await? {
        return Err(Failure::NotFound);
    }
    tx.commit().await?;
    Ok(())
}

/// Ends all of one's own sessions but the one that asks.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn end_all_others(actor: &Actor, app: &App, current: Option<Id>) -> Result<(), AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    let tx = app.db.begin().await?;
    end_others(&tx, id, current).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends every session of somebody, such as one who has lost a computer.
///
/// # Errors
/// `Forbidden` for others than the secretariat; `NotFound` when there is no such account.
pub async fn end_all_of(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    id: AccountId,
) -> Result<(), AccountError> {
    Failure::check(policy::may(actor, Action::EndSessions))?;
    if !store::exists(tx, id).await? {
        return Err(Failure::NotFound);
    }
    end_others(tx, id, None).await?;
    let audit =
        Audit { action: "accounts.end_sessions", subject_kind: "account", subject_id: id.0, detail: "" };
    Ok(record(actor, app, tx, audit).await?)
}

/// Ends the sessions of an account but this one.
pub(super) async fn end_others(
    tx: &DatabaseTransaction,
    id: AccountId,
    keep: Option<Id>,
) -> Result<(), AccountError> {
    Ok(session_rows::end_others(tx, id, keep.map(|id| key(&id))).await?)
}

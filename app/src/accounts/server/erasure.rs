//! Erasing an account, and everything an account knows of its person.

use sea_orm::DatabaseTransaction;
use serde::Serialize;
use time::OffsetDateTime;

use super::events::AccountErased;
use super::{address, factor_store, limits, security_store, service, sessions, store};
use crate::accounts::model::{AccountError, AccountId};
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::server::{App, Audit, record};

/// An erased account: a number and a date, nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The account.
    pub account: AccountId,
    /// When it was erased.
    pub at: OffsetDateTime,
    /// Whether the person's texts stayed.
    pub keep_texts: bool,
}

/// What an account holds of its person, without secrets.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnAccount {
    /// The number of the account.
    pub id: AccountId,
    /// The address they sign in with.
    pub email: String,
    /// The name others see.
    pub name: String,
    /// The language they read in.
    pub language: Option<String>,
    /// IANA name of their time zone.
    pub time_zone: String,
    /// When it was made.
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
    /// Since when a second factor is asked for.
    #[serde(with = "time::serde::rfc3339::option")]
    pub second_factor_since: Option<OffsetDateTime>,
    /// The address they want to change to, until both are confirmed.
    pub new_email: Option<String>,
    /// How many browsers are known from which they signed in.
    pub known_browsers: u64,
    /// Browsers that are signed in.
    pub sessions: Vec<OwnSession>,
}

/// A browser that is signed in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnSession {
    /// Browser and system in words, if they are known ones.
    pub browser: Option<String>,
    /// Since when.
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
    /// When it was last used.
    #[serde(with = "time::serde::rfc3339")]
    pub last_used_at: OffsetDateTime,
    /// When it ends if it is not used.
    #[serde(with = "time::serde::rfc3339")]
    pub ends_at: OffsetDateTime,
}

/// What the account holds of the actor.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(actor: &Actor, app: &App) -> Result<OwnAccount, AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    let row = store::find_row(&app.db.read, id).await?.ok_or(Failure::NotFound)?;
    let factor = factor_store::find(&app.db.read, id).await?;
    let change = security_store::find_change(&app.db.read, id, app.now()).await?;
    let open = store::sessions_of(&app.db.read, id).await?;
    Ok(OwnAccount {
        id,
        email: row.email,
        name: row.name,
        language: row.ui_lang,
        time_zone: row.zone,
        created_at: row.created_at,
        second_factor_since: factor.and_then(|factor| factor.confirmed_at),
        new_email: change.map(|change| change.email),
        known_browsers: security_store::count_devices(&app.db.read, id).await?,
        sessions: open
            .into_iter()
            .map(|session| OwnSession {
                browser: sessions::device(&session.data),
                created_at: session.created_at,
                last_used_at: session.touched_at,
                ends_at: session.expires_at,
            })
            .collect(),
    })
}

/// Whether this is the actor's password: asked again before what cannot be undone (ASVS 7.5.1).
///
/// # Errors
/// `Forbidden` when nobody is signed in; `TooMany` after too many wrong ones.
pub async fn is_own_password(actor: &Actor, app: &App, secret: &str) -> Result<bool, AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    let row = store::find_row(&app.db.read, id).await?.ok_or(Failure::NotFound)?;
    let taken = limits::confirm(app, id).await?;
    let right = service::is_right(secret, Some(row.password_hash)).await?;
    if right {
        taken.give_back(app).await?;
    }
    Ok(right)
}

/// Erases an account inside the caller's transaction: address, name and password go, every session ends, and the rooms
/// above hear of it. False for an account that was erased already. People erase themselves alone; the program erases
/// again after restoring a backup.
///
/// # Errors
/// `Forbidden` for somebody else's account; `NotFound` when there is none.
pub async fn erase(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    account: AccountId,
    keep_texts: bool,
) -> Result<bool, AccountError> {
    if *actor != Actor::System && actor.account() != Some(account) {
        return Err(Failure::Forbidden);
    }
    let row = store::find_row(tx, account).await?.ok_or(Failure::NotFound)?;
    if row.name.is_empty() {
        return Ok(false);
    }
    app.emit(tx, &AccountErased { account, keep_texts }).await?;
    app.forget_jobs_about(tx, &row.email).await?;
    app.forget_jobs_about(tx, &address::about(account)).await?;
    store::empty(tx, account, app.now()).await?;
    factor_store::remove(tx, account).await?;
    security_store::forget_account(tx, account).await?;
    store::insert_erased(tx, account, app.now(), keep_texts).await?;
    let detail = if keep_texts { "texts stay" } else { "texts go" };
    let audit = Audit { action: "accounts.erase", subject_kind: "account", subject_id: account.0, detail };
    record(actor, app, tx, audit).await?;
    Ok(true)
}

/// Every account that was erased here, oldest first. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn list_erased(actor: &Actor, app: &App) -> Result<Vec<Erased>, AccountError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    Ok(store::list_erased(&app.db.read).await?)
}

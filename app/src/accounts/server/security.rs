//! Passwords: changing one's own, and choosing a new one by a link in a mail.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use time::Duration;
use tower_sessions::session::Id;

use super::notices::{self, Notice};
use super::{limits, password, security_store, service, sessions, store, tokens};
use crate::accounts::model::{Account, AccountError, AccountId, looks_like_email};
use crate::platform::actor::Actor;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::UiLang;
use crate::platform::server::{App, Audit, Job, JobError, mail, record};

/// How long a link to choose a new password holds.
const RESET_HOLDS: Duration = Duration::hours(1);

/// Somebody wants a link for this address. The link itself is made when it is sent, so that it never stands in the
/// queue; and an address without an account costs the same.
#[derive(Serialize, Deserialize)]
pub(super) struct ResetWanted {
    email: String,
    lang: UiLang,
    asked_at: i64,
}

impl Job for ResetWanted {
    const KIND: &'static str = "accounts.reset-mail";

    fn receiver(&self) -> Option<&str> {
        Some(&self.email)
    }
}

/// The signed-in person's account, if this is its password. Asked before anything that decides how one signs in.
///
/// # Errors
/// `Forbidden` when nobody is signed in; `Invalid` for a wrong password; `TooMany` after too many.
pub(super) async fn confirm_password(
    actor: &Actor,
    app: &App,
    secret: &str,
) -> Result<Account, AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    let (account, hash) = store::find_with_hash(&app.db.read, id).await?.ok_or(Failure::NotFound)?;
    let taken = limits::confirm(app, id).await?;
    if !service::is_right(secret, Some(hash)).await? {
        let mut errors = FieldErrors::default();
        errors.add("password", "accounts-error-own-password");
        return Err(Failure::Invalid(errors));
    }
    taken.give_back(app).await?;
    Ok(account)
}

/// Changes one's own password, and ends all other sessions.
///
/// # Errors
/// `Invalid` for a wrong old or a bad new one; `TooMany` after too many.
pub async fn change_password(
    actor: &Actor,
    app: &App,
    old: &str,
    new: &str,
    session: Option<Id>,
) -> Result<(), AccountError> {
    let account = confirm_password(actor, app, old).await?;
    set_password(actor, app, &account, new, session, None).await
}

/// Wishes for a link to choose a new password. What follows is the same whether or not there is such an account.
///
/// # Errors
/// `Invalid` for what is no address; `TooMany` when too many are asked for from one place.
pub async fn forgotten(
    _actor: &Actor,
    app: &App,
    email: &str,
    lang: UiLang,
    from: Option<IpAddr>,
) -> Result<(), AccountError> {
    if !looks_like_email(email) {
        let mut errors = FieldErrors::default();
        errors.add("email", "accounts-error-email");
        return Err(Failure::Invalid(errors));
    }
    limits::ask(app, from).await?;
    let job = ResetWanted { email: email.to_owned(), lang, asked_at: app.now().unix_timestamp() };
    let tx = app.db.begin().await?;
    app.enqueue(&tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes the link and sends it.
pub(super) async fn send_reset(app: &App, wanted: ResetWanted) -> Result<(), JobError> {
    let now = app.now();
    let asked = time::OffsetDateTime::from_unix_timestamp(wanted.asked_at).unwrap_or(now);
    if now - asked > RESET_HOLDS {
        return Err(JobError::give_up("nobody waits for it any more"));
    }
    let Some((account, _)) = store::find_by_email(&app.db.read, &wanted.email).await? else {
        return Ok(());
    };
    match limits::link(app, account.id).await {
        Err(Failure::TooMany(_)) => return Ok(()),
        other => other?,
    }
    let token = tokens::new_token();
    let tx = app.db.begin().await?;
    security_store::add_reset(&tx, account.id, tokens::hashed(&token), now + RESET_HOLDS).await?;
    tx.commit().await?;
    mail::deliver(app, &notices::reset(app, &account, wanted.lang, &token)).await
}

/// Whether a link to choose a new password holds.
///
/// # Errors
/// When the database is out of reach.
pub async fn reset_holds(_actor: &Actor, app: &App, token: &str) -> Result<bool, AccountError> {
    let found = security_store::find_reset(&app.db.read, &tokens::hashed(token), app.now()).await?;
    Ok(found.is_some())
}

/// Chooses a new password by the link of a mail, and says whose it is. All sessions end, and all links; the second factor
/// is still asked for (ASVS 6.4.3).
///
/// # Errors
/// `NotFound` when the link does not hold (any more); `Invalid` for a bad password.
pub async fn reset(actor: &Actor, app: &App, token: &str, new: &str) -> Result<AccountId, AccountError> {
    let hash = tokens::hashed(token);
    let id: AccountId =
        security_store::find_reset(&app.db.read, &hash, app.now()).await?.ok_or(Failure::NotFound)?;
    let account = store::find_active(&app.db.read, id).await?.ok_or(Failure::NotFound)?;
    set_password(actor, app, &account, new, None, Some(&hash)).await?;
    Ok(account.id)
}

async fn set_password(
    actor: &Actor,
    app: &App,
    account: &Account,
    new: &str,
    session: Option<Id>,
    link: Option<&str>,
) -> Result<(), AccountError> {
    let mut errors = FieldErrors::default();
    password::check(&mut errors, "new_password", new, &account.name, &account.email);
    errors.into_result()?;
    let hash = service::hash(new).await?;
    let tx = app.db.begin().await?;
    if let Some(link) = link
        && !security_store::take_reset(&tx, link, app.now()).await?
    {
        return Err(Failure::NotFound);
    }
    store::set_password(&tx, account.id, hash).await?;
    security_store::forget_resets(&tx, account.id).await?;
    sessions::end_others(&tx, account.id, session).await?;
    if link.is_some() {
        // Whoever knew the old password may have signed in with it: their browsers are strangers again.
        security_store::forget_devices(&tx, account.id).await?;
    }
    let detail = if link.is_some() { "by mail" } else { "" };
    let audit =
        Audit { action: "accounts.password", subject_kind: "account", subject_id: account.id.0, detail };
    record(actor, app, &tx, audit).await?;
    notices::tell(app, &tx, account, Notice::PasswordChanged).await?;
    tx.commit().await?;
    Ok(())
}

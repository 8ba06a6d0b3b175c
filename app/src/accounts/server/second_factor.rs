//! The second factor: codes that change every half minute (TOTP, RFC 6238), and recovery codes for when the device is
//! lost. Six digits, SHA-1 and 30 seconds, because that is what all apps for it speak.

use rand::RngCore;
use sea_orm::DatabaseTransaction;
use totp_rs::{Algorithm, Builder, Secret, Totp};
use tower_sessions::session::Id;

use super::notices::{self, Notice};
use super::policy::{self, Action};
use super::{factor_store, limits, security, sessions, store, tokens};
use crate::accounts::model::{Account, AccountError, AccountId, FactorState};
use crate::platform::actor::Actor;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::{App, Audit, record};

/// How many recovery codes there are.
const CODES: usize = 10;

/// How one's own second factor stands.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn state(actor: &Actor, app: &App) -> Result<FactorState, AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    let row = factor_store::find(&app.db.read, id).await?;
    let left = factor_store::count_recovery_codes(&app.db.read, id).await?;
    Ok(FactorState {
        since: row.as_ref().filter(|row| row.secret.is_some()).and_then(|row| row.confirmed_at),
        codes_left: left,
        pending: row.is_some_and(|row| row.pending.is_some()),
        required: app.settings.require_second_factor && policy::needs_second_factor(actor),
    })
}

/// Begins to set up a second factor, or another one. The old one holds until the new one is confirmed (ASVS 7.5.1: the
/// password is asked for).
///
/// # Errors
/// `Invalid` for a wrong password; `TooMany` after too many.
pub async fn begin(actor: &Actor, app: &App, secret: &str) -> Result<(), AccountError> {
    let account = security::confirm_password(actor, app, secret).await?;
    let mut bytes = [0_u8; 20];
    rand::rng().fill_bytes(&mut bytes);
    let tx = app.db.begin().await?;
    factor_store::begin(&tx, account.id, Secret::new(Box::new(bytes)).to_base32()).await?;
    tx.commit().await?;
    Ok(())
}

/// The secret that is being set up, in base 32, to be typed where a picture cannot be taken.
///
/// # Errors
/// `NotFound` when none is.
pub async fn pending(actor: &Actor, app: &App) -> Result<String, AccountError> {
    let (_, secret) = find_pending(actor, app).await?;
    Ok(secret)
}

/// The same as a QR code (PNG), for apps to scan.
///
/// # Errors
/// `NotFound` when none is being set up.
pub async fn qr_code(actor: &Actor, app: &App) -> Result<Vec<u8>, AccountError> {
    let (account, secret) = find_pending(actor, app).await?;
    totp(&secret, &account.email)?.to_qr_png().map_err(Failure::internal)
}

async fn find_pending(actor: &Actor, app: &App) -> Result<(Account, String), AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    let account = store::find_active(&app.db.read, id).await?.ok_or(Failure::NotFound)?;
    let row = factor_store::find(&app.db.read, id).await?;
    let secret = row.and_then(|row| row.pending).ok_or(Failure::NotFound)?;
    Ok((account, secret))
}

/// Confirms the new factor with its first code, and ends all other sessions. Gives the recovery codes, which are shown
/// this once.
///
/// # Errors
/// `NotFound` when none is being set up; `Invalid` for a wrong code; `TooMany` after too many.
pub async fn confirm(
    actor: &Actor,
    app: &App,
    code: &str,
    session: Option<Id>,
) -> Result<Vec<String>, AccountError> {
    let (account, pending) = find_pending(actor, app).await?;
    let taken = limits::confirm(app, account.id).await?;
    let step = step(&totp(&pending, &account.email)?, code, app).ok_or_else(wrong_code)?;
    taken.give_back(app).await?;
    let tx = app.db.begin().await?;
    if !factor_store::confirm(&tx, account.id, &pending, app.now(), step).await? {
        return Err(Failure::NotFound);
    }
    let codes = give_codes(&tx, account.id).await?;
    sessions::end_others(&tx, account.id, session).await?;
    audit(actor, app, &tx, "accounts.second_factor_on", account.id).await?;
    notices::tell(app, &tx, &account, Notice::FactorOn).await?;
    tx.commit().await?;
    Ok(codes)
}

/// New recovery codes in place of the old ones.
///
/// # Errors
/// `Invalid` for a wrong password; `NotFound` when no second factor holds; `TooMany` after too many.
pub async fn renew_codes(actor: &Actor, app: &App, secret: &str) -> Result<Vec<String>, AccountError> {
    let account = security::confirm_password(actor, app, secret).await?;
    let tx = app.db.begin().await?;
    let row = factor_store::find(&tx, account.id).await?;
    if row.is_none_or(|row| row.secret.is_none()) {
        return Err(Failure::NotFound);
    }
    let codes = give_codes(&tx, account.id).await?;
    audit(actor, app, &tx, "accounts.recovery_codes", account.id).await?;
    notices::tell(app, &tx, &account, Notice::NewCodes).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Turns the second factor off, and ends all other sessions.
///
/// # Errors
/// `Forbidden` for those who must have one; `Invalid` for a wrong password; `TooMany` after too many.
pub async fn turn_off(
    actor: &Actor,
    app: &App,
    secret: &str,
    session: Option<Id>,
) -> Result<(), AccountError> {
    if app.settings.require_second_factor && policy::needs_second_factor(actor) {
        return Err(Failure::Forbidden);
    }
    let account = security::confirm_password(actor, app, secret).await?;
    let tx = app.db.begin().await?;
    if factor_store::remove(&tx, account.id).await? {
        sessions::end_others(&tx, account.id, session).await?;
        audit(actor, app, &tx, "accounts.second_factor_off", account.id).await?;
        notices::tell(app, &tx, &account, Notice::FactorOff).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Takes the second factor away from somebody who has lost theirs, and ends their sessions. The secretariat makes sure
/// that it is they who ask.
///
/// # Errors
/// `Forbidden` for others than the secretariat, and for one's own, which asks for the password (ASVS 7.5.1); `NotFound`
/// when there is no such account or it has none.
pub async fn remove_of(actor: &Actor, app: &App, id: AccountId) -> Result<(), AccountError> {
    Failure::check(policy::may(actor, Action::RemoveSecondFactor(id)))?;
    let account = store::find_active(&app.db.read, id).await?.ok_or(Failure::NotFound)?;
    let tx = app.db.begin().await?;
    if !factor_store::remove(&tx, id).await? {
        return Err(Failure::NotFound);
    }
    sessions::end_others(&tx, id, None).await?;
    audit(actor, app, &tx, "accounts.second_factor_removed", id).await?;
    notices::tell(app, &tx, &account, Notice::FactorRemoved).await?;
    tx.commit().await?;
    Ok(())
}

/// Uses a code of the second factor, or a recovery code, to sign in. Each holds once (ASVS 6.5.1).
pub(super) async fn use_code(
    actor: &Actor,
    app: &App,
    account: &Account,
    code: &str,
) -> Result<(), AccountError> {
    let row = factor_store::find(&app.db.read, account.id).await?;
    let secret = row.and_then(|row| row.secret).ok_or(Failure::NotFound)?;
    let step = step(&totp(&secret, &account.email)?, code, app);
    let tx = app.db.begin().await?;
    let right = match step {
        Some(step) => factor_store::use_step(&tx, account.id, step).await?,
        None => {
            let hash = recovery_hash(account.id, code);
            let right = factor_store::use_recovery_code(&tx, account.id, &hash).await?;
            if right {
                audit(actor, app, &tx, "accounts.recovery_code_used", account.id).await?;
                notices::tell(app, &tx, account, Notice::CodeUsed).await?;
            }
            right
        }
    };
    if !right {
        tracing::info!("a code of the second factor was refused");
        return Err(wrong_code());
    }
    tx.commit().await?;
    Ok(())
}

async fn give_codes(tx: &DatabaseTransaction, account: AccountId) -> Result<Vec<String>, AccountError> {
    let codes: Vec<String> = (0..CODES).map(|_| tokens::new_recovery_code()).collect();
    let hashes = codes.iter().map(|code| recovery_hash(account, code)).collect();
    factor_store::set_recovery_codes(tx, account, hashes).await?;
    Ok(codes)
}

fn recovery_hash(account: AccountId, code: &str) -> String {
    tokens::hashed(&format!("{account}:{}", tokens::recovery_code(code)))
}

/// The step of a code that holds now, or half a minute before or after: clocks differ, and typing takes time.
fn step(totp: &Totp, code: &str, app: &App) -> Option<i64> {
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let now = u64::try_from(app.now().unix_timestamp()).ok()?;
    totp.check(&digits, now).and_then(|step| i64::try_from(step).ok())
}

fn totp(secret: &str, email: &str) -> Result<Totp, AccountError> {
    let secret = Secret::try_from_base32(secret).map_err(Failure::internal)?;
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(secret)
        .with_issuer(Some("Vitja"))
        .with_account_name(email.replace(':', ""))
        .build()
        .map_err(Failure::internal)
}

fn wrong_code() -> AccountError {
    let mut errors = FieldErrors::default();
    errors.add("code", "accounts-error-code");
    Failure::Invalid(errors)
}

async fn audit(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    action: &str,
    id: AccountId,
) -> Result<(), AccountError> {
    let audit = Audit { action, subject_kind: "account", subject_id: id.0, detail: "" };
    Ok(record(actor, app, tx, audit).await?)
}

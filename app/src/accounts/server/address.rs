//! Another e-mail address: confirmed at the old and at the new one, so that neither a mistyped address nor somebody at an
//! unlocked machine takes an account away.

use serde::{Deserialize, Serialize};
use time::Duration;
use uuid::Uuid;

use super::notices::{self, Notice};
use super::security_entity::change;
use super::security_store::{self, Side};
use super::{is_address, limits, security, store, tokens};
use crate::accounts::model::{AccountError, AccountId, AddressChange, Confirmed};
use crate::platform::actor::Actor;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::{App, Audit, Job, JobError, fold, mail, record};

/// How long the links hold.
const HOLDS: Duration = Duration::hours(24);

/// One of the two links is to be sent. It is made when it is sent, so that it never stands in the queue.
#[derive(Serialize, Deserialize)]
pub(super) struct LinkWanted {
    change: Uuid,
    side: Side,
    #[serde(default)]
    to: String,
    /// Whose it is, so that it is forgotten with the account.
    #[serde(default)]
    of: String,
}

impl Job for LinkWanted {
    const KIND: &'static str = "accounts.address-mail";

    fn receiver(&self) -> Option<&str> {
        Some(self.to.as_str()).filter(|to| !to.is_empty())
    }
}

/// What jobs about the address of an account hold to be found by.
pub(super) fn about(account: AccountId) -> String {
    format!("address of {account}")
}

/// One's change of address that is under way.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn find(actor: &Actor, app: &App) -> Result<Option<AddressChange>, AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    Ok(security_store::find_change(&app.db.read, id, app.now()).await?.map(to_view))
}

fn to_view(row: change::Model) -> AddressChange {
    AddressChange {
        email: row.email,
        old_confirmed: row.old_at.is_some(),
        new_confirmed: row.new_at.is_some(),
    }
}

/// Asks for another address. Both get a link; an address that is another account's gets none, and nobody is told so.
///
/// # Errors
/// `Invalid` for a wrong password, for what is no address or for the address that holds; `TooMany` after too many.
pub async fn ask(actor: &Actor, app: &App, email: &str, secret: &str) -> Result<(), AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    let held = store::find_active(&app.db.read, id).await?.ok_or(Failure::NotFound)?;
    let mut errors = FieldErrors::default();
    if !is_address(&fold(email)) {
        errors.add("email", "accounts-error-email");
    } else if fold(email) == held.email {
        errors.add("email", "accounts-error-email-same");
    }
    errors.into_result()?;
    let account = security::confirm_password(actor, app, secret).await?;
    limits::link(app, id).await?;
    let change = app.new_id();
    let tx = app.db.begin().await?;
    security_store::begin_change(&tx, account.id, change, email, app.now() + HOLDS).await?;
    for (side, to) in [(Side::Old, account.email.clone()), (Side::New, fold(email))] {
        app.enqueue(&tx, &LinkWanted { change, side, to, of: about(id) }).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Takes back a change that is under way.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn cancel(actor: &Actor, app: &App) -> Result<(), AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    let tx = app.db.begin().await?;
    security_store::forget_change(&tx, id).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes a link and sends it.
pub(super) async fn send_link(app: &App, wanted: LinkWanted) -> Result<(), JobError> {
    let now = app.now();
    let Some(change) = security_store::find_change_by_id(&app.db.read, wanted.change, now).await? else {
        return Ok(());
    };
    let Some(account) = store::find_active(&app.db.read, AccountId(change.account_id)).await? else {
        return Ok(());
    };
    if wanted.side == Side::New && store::email_taken(&app.db.read, &change.email).await? {
        return Ok(());
    }
    let token = tokens::new_token();
    let tx = app.db.begin().await?;
    security_store::set_change_hash(&tx, wanted.change, wanted.side, &tokens::hashed(&token)).await?;
    tx.commit().await?;
    let to = if wanted.side == Side::Old { &account.email } else { &change.email };
    mail::deliver(app, &notices::confirm_address(app, &account, to, &change.email, &token)).await
}

/// What a link confirms. Anybody who holds the link may see it: it was sent to the address.
///
/// # Errors
/// `NotFound` when it does not hold (any more).
pub async fn look(_actor: &Actor, app: &App, token: &str) -> Result<AddressChange, AccountError> {
    let found = security_store::find_change_by_hash(&app.db.read, &tokens::hashed(token), app.now()).await?;
    found.map(to_view).ok_or(Failure::NotFound)
}

/// Confirms one side. When both are, the new address holds, and the old one is told.
///
/// # Errors
/// `NotFound` when the link does not hold (any more), or the address became another account's meanwhile.
pub async fn confirm(actor: &Actor, app: &App, token: &str) -> Result<Confirmed, AccountError> {
    let (hash, now) = (tokens::hashed(token), app.now());
    let tx = app.db.begin().await?;
    let change = security_store::lock_change_by_hash(&tx, &hash, now).await?.ok_or(Failure::NotFound)?;
    let id = AccountId(change.account_id);
    let account = store::find_active(&tx, id).await?.ok_or(Failure::NotFound)?;
    let side = if change.old_hash.as_deref() == Some(hash.as_str()) { Side::Old } else { Side::New };
    let both = match side {
        Side::Old => change.new_at.is_some(),
        Side::New => change.old_at.is_some(),
    };
    if !both {
        security_store::confirm_side(&tx, id, side, now).await?;
        tx.commit().await?;
        return Ok(Confirmed::One);
    }
    if store::email_taken(&tx, &change.email).await? {
        return Err(Failure::NotFound);
    }
    store::set_email(&tx, id, &change.email).await?;
    security_store::forget_change(&tx, id).await?;
    security_store::forget_resets(&tx, id).await?;
    let audit = Audit { action: "accounts.address", subject_kind: "account", subject_id: id.0, detail: "" };
    record(actor, app, &tx, audit).await?;
    notices::tell(app, &tx, &account, Notice::AddressChanged(&change.email)).await?;
    tx.commit().await?;
    Ok(Confirmed::Both)
}

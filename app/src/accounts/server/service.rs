//! What can be done with accounts.

use std::collections::HashMap;

use super::{password, store};
use crate::accounts::model::{Account, AccountError, AccountId, NewAccount};
use crate::platform::actor::Actor;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::UiLang;
use crate::platform::server::{App, Audit, record};

/// Signs in with address and password. The caller gives the session a new id.
///
/// # Errors
/// `Invalid` with one message for an unknown address and a wrong password alike.
pub async fn sign_in(_actor: &Actor, app: &App, email: &str, secret: &str) -> Result<Account, AccountError> {
    let found = store::find_by_email(&app.db.read, email).await?;
    let (account, hash) = found.map_or((None, None), |(account, hash)| (Some(account), Some(hash)));
    let secret = secret.to_owned();
    let right = tokio::task::spawn_blocking(move || password::verify(&secret, hash.as_deref()))
        .await
        .map_err(Failure::internal)?;
    match account {
        Some(account) if right => Ok(account),
        _ => {
            tracing::info!("sign-in refused");
            let mut errors = FieldErrors::default();
            errors.add("email", "accounts-error-sign-in");
            Err(Failure::Invalid(errors))
        }
    }
}

/// The account of a session, unless it was deactivated meanwhile.
///
/// # Errors
/// When the database is out of reach.
pub async fn find_active(_actor: &Actor, app: &App, id: AccountId) -> Result<Option<Account>, AccountError> {
    Ok(store::find_active(&app.db.read, id).await?)
}

/// Makes an account. Only the program itself does: there is no open registration.
///
/// # Errors
/// `Forbidden` for people; `Invalid` for a bad or taken address, an empty name, a short password.
pub async fn create(actor: &Actor, app: &App, new: NewAccount) -> Result<AccountId, AccountError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    new.validate()?;
    let secret = new.password.clone();
    let hash = tokio::task::spawn_blocking(move || password::hash(&secret))
        .await
        .map_err(Failure::internal)?
        .map_err(Failure::internal)?;
    let tx = app.db.begin().await?;
    if store::email_taken(&tx, &new.email).await? {
        let mut errors = FieldErrors::default();
        errors.add("email", "accounts-error-email-taken");
        return Err(Failure::Invalid(errors));
    }
    let id = app.new_id();
    store::insert(&tx, id, app.now(), &new, hash).await?;
    let audit = Audit { action: "accounts.create", subject_kind: "account", subject_id: id, detail: "" };
    record(actor, app, &tx, audit).await?;
    tx.commit().await?;
    Ok(AccountId(id))
}

/// Remembers how somebody reads: the language of the interface, the time zone, or both.
///
/// # Errors
/// `Forbidden` when nobody is signed in; `Invalid` for an unknown zone.
pub async fn set_reading(
    actor: &Actor,
    app: &App,
    ui_lang: Option<UiLang>,
    zone: Option<&str>,
) -> Result<(), AccountError> {
    let Some(id) = actor.account() else {
        return Err(Failure::Forbidden);
    };
    if zone.is_some_and(|zone| jiff::tz::TimeZone::get(zone).is_err()) {
        let mut errors = FieldErrors::default();
        errors.add("zone", "accounts-error-zone");
        return Err(Failure::Invalid(errors));
    }
    let tx = app.db.begin().await?;
    store::set_reading(&tx, id, ui_lang, zone).await?;
    tx.commit().await?;
    Ok(())
}

/// The names of people, for showing who wrote what.
///
/// # Errors
/// When the database is out of reach.
pub async fn names(
    _actor: &Actor,
    app: &App,
    ids: &[AccountId],
) -> Result<HashMap<AccountId, String>, AccountError> {
    let ids: Vec<_> = ids.iter().map(|id| id.0).collect();
    let names = store::list_names(&app.db.read, &ids).await?;
    Ok(names.into_iter().map(|(id, name)| (AccountId(id), name)).collect())
}

/// Whether people of the demo content exist: then the installation may not be open to the world.
///
/// # Errors
/// When the database is out of reach.
pub async fn has_demo_people(_actor: &Actor, app: &App) -> Result<bool, AccountError> {
    Ok(store::any_demo(&app.db.read).await?)
}

/// The people of the demo content, for telling how to sign in to it. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn list_demo_people(actor: &Actor, app: &App) -> Result<Vec<Account>, AccountError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    Ok(store::list_demo(&app.db.read).await?)
}

/// The account with this address. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people; `NotFound` when there is none.
pub async fn get_by_email(actor: &Actor, app: &App, email: &str) -> Result<Account, AccountError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    store::find_by_email(&app.db.read, email).await?.map(|(account, _)| account).ok_or(Failure::NotFound)
}

//! What can be done with accounts.

use std::collections::HashMap;

use tokio::sync::Semaphore;
use uuid::Uuid;

pub use super::limits::Guesser;
pub use super::readers::{list_all_in_use, list_in_use};
use super::{factor_store, limits, password, policy, second_factor, security_store, store, tokens};
use crate::accounts::model::{Account, AccountError, AccountId, NewAccount};
use crate::platform::actor::Actor;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::UiLang;
use crate::platform::server::{App, Audit, record};

/// How long a browser is remembered.
const DEVICE_KEPT: time::Duration = time::Duration::days(365);

/// Passwords hashed at one time: each takes 19 MB and tens of milliseconds of a processor, so a crowd that signs in waits
/// in a line instead of taking the whole machine.
static WORK: Semaphore = Semaphore::const_new(2);

/// What somebody sends to sign in.
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    /// The address.
    pub email: &'a str,
    /// The password.
    pub secret: &'a str,
    /// Who is guessing, as far as it shows.
    pub guesser: Guesser<'a>,
}

/// A right password of somebody who has a second factor: half a sign-in. It reaches nothing but the question for a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Half {
    /// Whose it is.
    pub account: AccountId,
    /// Stands for the password that was right; a new password makes it worth nothing.
    pub mark: String,
}

/// What the right password gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignedIn {
    /// They are in.
    Whole(Account),
    /// They are asked for a code.
    Half(Half),
}

/// Signs in with address and password. The caller gives the session a new id.
///
/// # Errors
/// `Invalid` with one message for an unknown address and a wrong password alike; `TooMany` after too many wrong ones.
pub async fn sign_in(_actor: &Actor, app: &App, attempt: &Attempt<'_>) -> Result<SignedIn, AccountError> {
    let found = store::find_by_email(&app.db.read, attempt.email).await?;
    let (account, hash) = found.map_or((None, None), |(account, hash)| (Some(account), Some(hash)));
    let id = account.as_ref().map(|account| account.id);
    let taken = limits::password(app, &attempt.guesser, attempt.email, id).await?;
    let right = is_right(attempt.secret, hash.clone()).await?;
    let Some(account) = account.filter(|_| right) else {
        tracing::info!("sign-in refused");
        let mut errors = FieldErrors::default();
        errors.add("email", "accounts-error-sign-in");
        return Err(Failure::Invalid(errors));
    };
    taken.give_back(app).await?;
    let factor = factor_store::find(&app.db.read, account.id).await?;
    if factor.is_some_and(|factor| factor.secret.is_some()) {
        let mark = tokens::hashed(&hash.unwrap_or_default());
        return Ok(SignedIn::Half(Half { account: account.id, mark }));
    }
    Ok(SignedIn::Whole(account))
}

/// The second step of signing in: a code of the second factor, or a recovery code. The caller gives the session a new
/// id.
///
/// # Errors
/// `NotFound` when the first step does not hold any more; `Invalid` for a wrong code or one that was used; `TooMany`
/// after too many wrong ones.
pub async fn sign_in_code(
    actor: &Actor,
    app: &App,
    half: &Half,
    code: &str,
    guesser: &Guesser<'_>,
) -> Result<Account, AccountError> {
    let found = store::find_with_hash(&app.db.read, half.account).await?;
    let (account, hash) = found.ok_or(Failure::NotFound)?;
    if tokens::hashed(&hash) != half.mark {
        return Err(Failure::NotFound);
    }
    let taken = limits::code(app, guesser, account.id).await?;
    second_factor::use_code(actor, app, &account, code).await?;
    taken.give_back(app).await?;
    Ok(account)
}

/// Remembers the browser from which somebody has just signed in, so that strangers' guesses do not stop them there.
/// Gives what the browser is to keep; none when it keeps it already.
///
/// # Errors
/// When the database cannot write.
pub async fn remember_device(
    _actor: &Actor,
    app: &App,
    account: AccountId,
    device: Option<&str>,
) -> Result<Option<String>, AccountError> {
    let now = app.now();
    if let Some(device) = device
        && security_store::is_known_device(&app.db.read, account, &tokens::hashed(device), now).await?
    {
        return Ok(None);
    }
    let token = tokens::new_token();
    let tx = app.db.begin().await?;
    security_store::add_device(&tx, account, tokens::hashed(&token), now + DEVICE_KEPT).await?;
    tx.commit().await?;
    Ok(Some(token))
}

/// Whether somebody must set up a second factor before they do anything else: the installation asks it of the
/// secretariat and evaluators, and they have none.
///
/// # Errors
/// When the database is out of reach.
pub async fn lacks_second_factor(actor: &Actor, app: &App) -> Result<bool, AccountError> {
    let Some(id) = actor.account() else {
        return Ok(false);
    };
    if !app.settings.require_second_factor || !policy::needs_second_factor(actor) {
        return Ok(false);
    }
    /// Whose second factor.
    #[derive(PartialEq, Eq, Hash)]
    struct LacksFactor(AccountId);
    app.remember(LacksFactor(id), async {
        let factor = factor_store::find(&app.db.read, id).await?;
        Ok(factor.is_none_or(|factor| factor.secret.is_none()))
    })
    .await
}

/// Whether a password is the one that was hashed, off the async threads.
pub(super) async fn is_right(secret: &str, hash: Option<String>) -> Result<bool, AccountError> {
    let secret = secret.to_owned();
    blocking(move || password::verify(&secret, hash.as_deref())).await
}

/// The hash of a new password, off the async threads.
pub(super) async fn hash(secret: &str) -> Result<String, AccountError> {
    let secret = secret.to_owned();
    blocking(move || password::hash(&secret)).await?.map_err(Failure::internal)
}

/// Work with passwords, two at a time. The work keeps its place also when nobody waits for it any more.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, AccountError> {
    let place = WORK.acquire().await.map_err(Failure::internal)?;
    let done = tokio::task::spawn_blocking(move || {
        let done = work();
        drop(place);
        done
    });
    done.await.map_err(Failure::internal)
}

/// The account of a session, unless it was deactivated meanwhile.
///
/// # Errors
/// When the database is out of reach.
pub async fn find_active(_actor: &Actor, app: &App, id: AccountId) -> Result<Option<Account>, AccountError> {
    /// Whose account.
    #[derive(PartialEq, Eq, Hash)]
    struct Active(AccountId);
    app.remember(Active(id), async { Ok(store::find_active(&app.db.read, id).await?) }).await
}

/// Makes an account. Only the program itself does: there is no open registration.
///
/// # Errors
/// `Forbidden` for people; `Invalid` for a bad or taken address, an empty name, a short or guessable password.
pub async fn create(actor: &Actor, app: &App, new: NewAccount) -> Result<AccountId, AccountError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    new.validate()?;
    if !new.demo {
        let mut errors = FieldErrors::default();
        password::check(&mut errors, "password", &new.password, &new.name, &new.email);
        errors.into_result()?;
    }
    let hash = hash(&new.password).await?;
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
    /// The name of an account.
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    struct NameOf(Uuid);
    let keys = ids.iter().map(|id| NameOf(id.0));
    let names = app.remember_each(keys, |keys| async move {
        let ids: Vec<Uuid> = keys.iter().map(|key: &NameOf| key.0).collect();
        let names = store::list_names(&app.db.read, &ids).await?;
        Ok::<_, AccountError>(names.into_iter().map(|(id, name)| (NameOf(id), name)).collect())
    });
    Ok(names.await?.into_iter().map(|(key, name)| (AccountId(key.0), name)).collect())
}

/// Everybody whose account is active, by name, for finding who is mentioned in a text.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn list_people(actor: &Actor, app: &App) -> Result<Vec<(AccountId, String)>, AccountError> {
    if *actor == Actor::Visitor {
        return Err(Failure::Forbidden);
    }
    let names = store::list_active(&app.db.read).await?;
    Ok(names.into_iter().map(|(id, name)| (AccountId(id), name)).collect())
}

/// Those of these accounts that are open.
///
/// # Errors
/// When the database is out of reach.
pub async fn active_among(
    _actor: &Actor,
    app: &App,
    ids: &[AccountId],
) -> Result<Vec<AccountId>, AccountError> {
    Ok(store::active_among(&app.db.read, ids).await?)
}

/// Deletes sessions that ended before `before`; how many went. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_sessions(
    actor: &Actor,
    app: &App,
    before: time::OffsetDateTime,
) -> Result<u64, AccountError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    let tx = app.db.begin().await?;
    let gone = store::delete_sessions_before(&tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}

/// Forgets browsers that became known before `before`; how many. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_browsers(
    actor: &Actor,
    app: &App,
    before: time::OffsetDateTime,
) -> Result<u64, AccountError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    let tx = app.db.begin().await?;
    let gone = security_store::forget_devices_before(&tx, before + DEVICE_KEPT).await?;
    tx.commit().await?;
    Ok(gone)
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::blocking;

    #[test]
    fn asvs_2_4_1_no_more_than_two_passwords_are_worked_on_at_a_time() {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).build().unwrap();
        let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        runtime.block_on(async {
            let tasks = (0..8).map(|_| {
                let (now, most) = (Arc::clone(&now), Arc::clone(&most));
                tokio::spawn(blocking(move || {
                    most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    std::thread::sleep(std::time::Duration::from_millis(20));
                    now.fetch_sub(1, Ordering::SeqCst);
                }))
            });
            for task in tasks.collect::<Vec<_>>() {
                task.await.unwrap().unwrap();
            }
        });
        assert_eq!(most.load(Ordering::SeqCst), 2);
    }
}

//! Accounts as those see them who run the platform: finding, closing, opening again; and accounts made by accepting an
//! invitation.

use std::collections::HashMap;

use sea_orm::DatabaseTransaction;
use sea_orm::sea_query::SelectStatement;

use super::events::AccountDeactivated;
use super::{member_store as members, password, service, sessions, store};
use crate::accounts::model::{Account, AccountError, AccountId, MemberAccount, NewAccount};
use crate::platform::actor::{Actor, Role};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::{App, Audit, Cursor, Page, record};

/// Which accounts a list shows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Part of a name or, for the secretariat, of an address.
    pub search: String,
    /// Only open (`true`) or only closed (`false`) accounts.
    pub active: Option<bool>,
    /// A subquery on ids that accounts must be among.
    pub among: Option<SelectStatement>,
}

/// An account as an address finds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its identifier.
    pub id: AccountId,
    /// Whether its owner can sign in.
    pub active: bool,
}

/// The accounts with these addresses, by folded address. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people: it would tell who has an account.
pub async fn find_by_emails(
    actor: &Actor,
    app: &App,
    emails: &[String],
) -> Result<HashMap<String, Known>, AccountError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    let rows = members::by_emails(&app.db.read, emails).await?;
    let known = rows
        .into_iter()
        .map(|row| (row.email, Known { id: AccountId(row.id), active: row.deactivated_at.is_none() }));
    Ok(known.collect())
}

/// An account that was checked and whose password is hashed, ready to be written.
#[derive(Clone)]
pub struct Prepared {
    new: NewAccount,
    hash: String,
}

/// Checks a new account and hashes its password, which takes too long to be done inside a transaction.
///
/// # Errors
/// `Forbidden` for people; `Invalid`, a message a field.
pub async fn prepare(actor: &Actor, _app: &App, new: NewAccount) -> Result<Prepared, AccountError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    new.validate()?;
    if jiff::tz::TimeZone::get(&new.zone).is_err() {
        return Err(invalid("zone", "accounts-error-zone"));
    }
    let mut errors = FieldErrors::default();
    password::check(&mut errors, "password", &new.password, &new.name, &new.email);
    errors.into_result()?;
    let hash = service::hash(&new.password).await?;
    Ok(Prepared { new, hash })
}

/// Writes a prepared account in a transaction of the caller.
///
/// # Errors
/// `Forbidden` for people; `Invalid` when the address was taken meanwhile.
pub async fn insert(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    prepared: Prepared,
) -> Result<Account, AccountError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    let Prepared { new, hash } = prepared;
    if store::email_taken(tx, &new.email).await? {
        return Err(invalid("email", "accounts-error-email-taken"));
    }
    let id = app.new_id();
    store::insert(tx, id, app.now(), &new, hash).await?;
    let audit = Audit { action: "accounts.create", subject_kind: "account", subject_id: id, detail: "" };
    record(actor, app, tx, audit).await?;
    store::find_active(tx, AccountId(id)).await?.ok_or(Failure::NotFound)
}

/// Accounts in a list, the newest first. People of the secretariat see all, others only those among what they run, and no
/// addresses.
///
/// # Errors
/// `Forbidden` for others.
pub async fn list(
    actor: &Actor,
    app: &App,
    wanted: &Wanted,
    after: Option<&str>,
    size: usize,
) -> Result<Page<MemberAccount>, AccountError> {
    let all = sees_all(actor);
    if !all && (wanted.among.is_none() || !actor.is_signed_in()) {
        return Err(Failure::Forbidden);
    }
    let after = after.and_then(Cursor::parse);
    let limit = u64::try_from(size).unwrap_or(50) + 1;
    let rows = members::list(&app.db.read, wanted, all, after, limit).await?;
    let page = Page::from_rows(rows, size, |row| Cursor::code(row.created_at, row.id));
    Ok(page.map(|row| to_view(row, all)))
}

/// One account, under the same rule as the list.
///
/// # Errors
/// `NotFound` when there is none, or it is not among what the actor runs.
pub async fn get(
    actor: &Actor,
    app: &App,
    id: AccountId,
    among: Option<SelectStatement>,
) -> Result<MemberAccount, AccountError> {
    let all = sees_all(actor);
    if !all && (among.is_none() || !actor.is_signed_in()) {
        return Err(Failure::Forbidden);
    }
    let row = members::find(&app.db.read, id, among).await?.ok_or(Failure::NotFound)?;
    Ok(to_view(row, all))
}

fn sees_all(actor: &Actor) -> bool {
    *actor == Actor::System || actor.has_role(Role::Secretariat)
}

fn to_view(row: super::entity::Model, all: bool) -> MemberAccount {
    MemberAccount {
        id: AccountId(row.id),
        name: row.name,
        email: all.then_some(row.email),
        created_at: row.created_at,
        deactivated_at: row.deactivated_at,
    }
}

/// Whether the actor may close this account.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `Invalid` for one's own account.
pub fn may_deactivate(actor: &Actor, id: AccountId) -> Result<(), AccountError> {
    if !sees_all(actor) {
        return Err(Failure::Forbidden);
    }
    if actor.account() == Some(id) {
        return Err(invalid("account", "accounts-error-own-account"));
    }
    Ok(())
}

/// Closes an account: its sessions end at once, and it cannot sign in. What its owner wrote stays. The caller, who opened
/// the transaction, has seen to it that somebody is left to run the platform.
///
/// # Errors
/// As [`may_deactivate`]; `NotFound`.
pub async fn deactivate(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    id: AccountId,
) -> Result<(), AccountError> {
    may_deactivate(actor, id)?;
    if !members::set_deactivated(tx, id, Some(app.now())).await? {
        return Err(Failure::NotFound);
    }
    sessions::end_others(tx, id, None).await?;
    audit(actor, app, tx, "accounts.deactivate", id).await?;
    Ok(app.emit(tx, &AccountDeactivated { account: id }).await?)
}

/// Opens a closed account again.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound`.
pub async fn reactivate(actor: &Actor, app: &App, id: AccountId) -> Result<(), AccountError> {
    if !sees_all(actor) {
        return Err(Failure::Forbidden);
    }
    let tx = app.db.begin().await?;
    if !members::set_deactivated(&tx, id, None).await? {
        return Err(Failure::NotFound);
    }
    audit(actor, app, &tx, "accounts.reactivate", id).await?;
    Ok(tx.commit().await?)
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

fn invalid(field: &str, key: &str) -> AccountError {
    let mut errors = FieldErrors::default();
    errors.add(field, key);
    Failure::Invalid(errors)
}

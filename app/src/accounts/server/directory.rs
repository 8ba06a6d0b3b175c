//! People for a directory: who has an account, in the order of their names.

use std::collections::HashMap;

use sea_orm::DatabaseTransaction;
use sea_orm::sea_query::SelectStatement;

use super::store;
use crate::accounts::model::{Account, AccountError, AccountId};
use crate::platform::actor::Actor;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;

/// The longest name, in characters.
pub const NAME_MAX: usize = 120;

/// Which people are looked for.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// Each group holds queries for accounts; a person is in one query of every group.
    pub within: Vec<Vec<SelectStatement>>,
    /// A part of the name, however it is written.
    pub name: String,
}

/// People with an account that is open, by name, from behind `after` on.
///
/// # Errors
/// `NotFound` for visitors, who see no people.
pub async fn list_people(
    actor: &Actor,
    app: &App,
    search: &Search,
    after: Option<AccountId>,
    limit: u64,
) -> Result<Vec<Account>, AccountError> {
    if *actor == Actor::Visitor {
        return Err(Failure::NotFound);
    }
    Ok(store::list_people(&app.db.read, search, after, limit).await?)
}

/// Somebody with an account, and whether it is open. Erased accounts are nobody.
///
/// # Errors
/// `NotFound` for visitors, and when there is nobody.
pub async fn get_person(actor: &Actor, app: &App, id: AccountId) -> Result<(Account, bool), AccountError> {
    if *actor == Actor::Visitor {
        return Err(Failure::NotFound);
    }
    let row = store::find_row(&app.db.read, id).await?.filter(|row| !row.name.is_empty());
    let row = row.ok_or(Failure::NotFound)?;
    let open = row.deactivated_at.is_none();
    Ok((store::to_view(row), open))
}

/// The accounts of people, erased ones left out.
///
/// # Errors
/// `NotFound` for visitors.
pub async fn people(
    actor: &Actor,
    app: &App,
    ids: &[AccountId],
) -> Result<HashMap<AccountId, Account>, AccountError> {
    if *actor == Actor::Visitor {
        return Err(Failure::NotFound);
    }
    let found = store::accounts(&app.db.read, ids).await?;
    Ok(found.into_iter().map(|account| (account.id, account)).collect())
}

/// Changes the actor's own name, inside the caller's transaction.
///
/// # Errors
/// `Forbidden` when nobody is signed in; `Invalid` for an empty or overlong name.
pub async fn rename(
    actor: &Actor,
    _app: &App,
    tx: &DatabaseTransaction,
    name: &str,
) -> Result<(), AccountError> {
    let id = actor.account().ok_or(Failure::Forbidden)?;
    let name = name.trim();
    if name.is_empty() || name.chars().count() > NAME_MAX {
        let mut errors = FieldErrors::default();
        errors.add("name", "accounts-error-name");
        return Err(Failure::Invalid(errors));
    }
    store::rename(tx, id, name).await?;
    Ok(())
}

//! Many accounts at once, for rooms that tell people what concerns them.

use super::store;
use crate::accounts::model::{Account, AccountError, AccountId};
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::server::App;

/// Those of these accounts that are in use. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn list_in_use(actor: &Actor, app: &App, ids: &[AccountId]) -> Result<Vec<Account>, AccountError> {
    only_the_program(actor)?;
    Ok(store::list_in_use(&app.db.read, Some(ids)).await?)
}

/// All accounts that are in use. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn list_all_in_use(actor: &Actor, app: &App) -> Result<Vec<Account>, AccountError> {
    only_the_program(actor)?;
    Ok(store::list_in_use(&app.db.read, None).await?)
}

fn only_the_program(actor: &Actor) -> Result<(), AccountError> {
    if *actor == Actor::System { Ok(()) } else { Err(Failure::Forbidden) }
}

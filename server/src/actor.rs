//! From an account to who asks.

use anyhow::{Result, anyhow};
use app::accounts::model::Account;
use app::network::server::service as network;
use app::platform::actor::{Actor, Person};
use app::platform::server::App;

/// The actor of an account, with what its memberships give it today.
///
/// # Errors
/// When the database is out of reach.
pub async fn actor_of(app: &App, account: Account) -> Result<Actor> {
    let grants =
        network::grants(&Actor::System, app, account.id).await.map_err(|failure| anyhow!("{failure:?}"))?;
    Ok(Actor::Person(Box::new(Person {
        id: account.id,
        name: account.name,
        zone: account.zone,
        grants: grants.grants,
        networks: grants.networks,
        cases: grants.cases,
    })))
}

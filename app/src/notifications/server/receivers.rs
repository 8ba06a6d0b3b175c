//! Accounts as actors, so that their own eyes decide what they are told of.

use crate::accounts::model::Account;
use crate::accounts::server::service as accounts;
use crate::network::server::service as network;
use crate::notifications::model::NoticeError;
use crate::platform::actor::{Actor, Person};
use crate::platform::ids::AccountId;
use crate::platform::server::App;

/// Somebody who may be told something.
#[derive(Clone, Debug)]
pub(super) struct Receiver {
    pub account: Account,
    pub actor: Actor,
}

/// Those of these accounts that are in use, with what their memberships give them today.
pub(super) async fn receivers(app: &App, ids: &[AccountId]) -> Result<Vec<Receiver>, NoticeError> {
    let found = accounts::list_in_use(&Actor::System, app, ids).await?;
    let mut grants = network::grants_of(&Actor::System, app, ids).await?;
    let receivers = found.into_iter().map(|account| {
        let given = grants.remove(&account.id).unwrap_or_default();
        let person = Person {
            id: account.id,
            name: account.name.clone(),
            zone: account.zone.clone(),
            grants: given.grants,
            networks: given.networks,
            cases: given.cases,
        };
        Receiver { account, actor: Actor::Person(Box::new(person)) }
    });
    Ok(receivers.collect())
}

/// One account in use.
pub(super) async fn receiver(app: &App, id: AccountId) -> Result<Option<Receiver>, NoticeError> {
    Ok(receivers(app, &[id]).await?.pop())
}

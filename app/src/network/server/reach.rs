//! Whom a place reaches, and what many people's memberships give them: for telling people what concerns them.

use std::collections::HashMap;

use uuid::Uuid;

use super::standpoints::{Grants, grants_from};
use super::store;
use crate::platform::actor::{Actor, Scope};
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::server::App;

/// What the memberships of many accounts give each of them today; accounts without any are not in it.
///
/// # Errors
/// When the database is out of reach.
pub async fn grants_of(
    _actor: &Actor,
    app: &App,
    accounts: &[AccountId],
) -> Result<HashMap<AccountId, Grants>, Failure> {
    let belonging = store::belonging_of(&app.db.read, accounts, app.now().date()).await?;
    Ok(belonging.into_iter().map(|(account, belonging)| (account, grants_from(&belonging))).collect())
}

/// The accounts of those who take part in any of these places today: in a network also those of its municipalities, in a
/// case or the programme only those who stand for it as a whole.
///
/// # Errors
/// When the database is out of reach.
pub async fn people_of(_actor: &Actor, app: &App, places: &[Scope]) -> Result<Vec<AccountId>, Failure> {
    let (db, today) = (&app.db.read, app.now().date());
    let mut networks: Vec<Uuid> = Vec::new();
    let mut municipalities: Vec<Uuid> = Vec::new();
    let mut cases: Vec<String> = Vec::new();
    for place in places {
        match place {
            Scope::Network(id) => networks.push(*id),
            Scope::Municipality(id) => municipalities.push(*id),
            Scope::Case(code) => cases.push(code.clone()),
            Scope::Programme => {}
        }
    }
    municipalities.extend(store::municipality_ids_of(db, &networks, today).await?);
    let programme = places.contains(&Scope::Programme);
    let rows = store::memberships_of(db, &cases, &networks, &municipalities, programme, today).await?;
    let mut found: Vec<AccountId> = rows.into_iter().map(|row| AccountId(row.account_id)).collect();
    found.sort();
    found.dedup();
    Ok(found)
}

//! Where a person speaks from, and what their memberships give them.

use std::sync::Arc;

use uuid::Uuid;

use super::entity::{membership, network};
use super::store::{self, Belonging};
use super::views::name;
use crate::network::model::{Country, MunicipalityId, NetworkId, Sector, Standpoint};
use crate::platform::actor::{Actor, Grant, Role, Scope};
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::server::App;

/// What today's memberships give a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grants {
    /// Roles and where they hold.
    pub grants: Vec<Grant>,
    /// Networks they belong to, directly or through their municipality.
    pub networks: Vec<Uuid>,
    /// Cases they belong to, directly or through a network.
    pub cases: Vec<String>,
}

/// What an account's memberships give it today.
///
/// # Errors
/// When the database is out of reach.
pub async fn grants(_actor: &Actor, app: &App, account: AccountId) -> Result<Grants, Failure> {
    /// Whose grants.
    #[derive(PartialEq, Eq, Hash)]
    struct GrantsOf(AccountId);
    app.remember(GrantsOf(account), read_grants(app, account)).await
}

/// Where somebody belongs today.
async fn belonging(app: &App, account: AccountId) -> Result<Arc<Belonging>, Failure> {
    /// Whose places.
    #[derive(PartialEq, Eq, Hash)]
    struct BelongingOf(AccountId);
    app.remember(BelongingOf(account), async {
        Ok(Arc::new(store::belonging(&app.db.read, account, app.now().date()).await?))
    })
    .await
}

async fn read_grants(app: &App, account: AccountId) -> Result<Grants, Failure> {
    let belonging = belonging(app, account).await?;
    Ok(grants_from(&belonging))
}

pub(super) fn grants_from(belonging: &Belonging) -> Grants {
    let grants = belonging.memberships.iter().filter_map(grant).collect();
    let networks: Vec<Uuid> = belonging.networks.iter().map(|row| row.id).collect();
    let mut cases: Vec<String> = belonging.networks.iter().filter_map(|row| row.case_code.clone()).collect();
    cases.extend(belonging.memberships.iter().filter_map(|row| row.case_code.clone()));
    cases.sort();
    cases.dedup();
    Grants { grants, networks, cases }
}

fn grant(row: &membership::Model) -> Option<Grant> {
    let scope = match (&row.case_code, row.network_id, row.municipality_id) {
        (_, _, Some(id)) => Scope::Municipality(id),
        (_, Some(id), _) => Scope::Network(id),
        (Some(code), ..) => Scope::Case(code.clone()),
        _ => Scope::Programme,
    };
    Some(Grant { membership: row.id, role: Role::from_code(&row.role)?, scope })
}

/// The sectors that the actor stands for today.
///
/// # Errors
/// When the database is out of reach.
pub async fn sectors(actor: &Actor, app: &App) -> Result<Vec<Sector>, Failure> {
    let Some(account) = actor.account() else {
        return Ok(Vec::new());
    };
    let belonging = belonging(app, account).await?;
    let codes = belonging.memberships.iter().filter_map(|row| row.sector.as_deref());
    let mut sectors: Vec<Sector> = codes.filter_map(Sector::from_code).collect();
    sectors.sort_unstable();
    sectors.dedup();
    Ok(sectors)
}

/// The places from which the actor can speak, the most telling first: a municipality before a network before a case.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn standpoints(actor: &Actor, app: &App) -> Result<Vec<Standpoint>, Failure> {
    /// Whose places.
    #[derive(PartialEq, Eq, Hash)]
    struct StandpointsOf(AccountId);
    let Some(account) = actor.account() else {
        return Err(Failure::Forbidden);
    };
    app.remember(StandpointsOf(account), find_standpoints(app, account)).await
}

async fn find_standpoints(app: &App, account: AccountId) -> Result<Vec<Standpoint>, Failure> {
    let belonging = belonging(app, account).await?;
    let ids: Vec<Uuid> = belonging.memberships.iter().filter_map(|row| row.municipality_id).collect();
    let municipalities = store::municipalities_by_id(&app.db.read, &ids).await?;
    let cases = store::all_cases(&app.db.read).await?;
    let mut found = Vec::new();
    for row in &belonging.memberships {
        let Some(role) = Role::from_code(&row.role) else {
            continue;
        };
        let municipality = row.municipality_id.and_then(|id| municipalities.get(&id));
        let network = network_of(row, &belonging);
        let case_code =
            row.case_code.clone().or_else(|| network.and_then(|network| network.case_code.clone()));
        let country = case_code
            .as_deref()
            .or(municipality.map(|row| row.country.as_str()))
            .and_then(Country::from_code);
        let case = case_code.and_then(|code| cases.iter().find(|case| case.code == code));
        let name = municipality
            .map(|row| name(&row.name, &row.lang))
            .or_else(|| row.network_id.and(network).map(|row| name(&row.name, &row.lang)))
            .or_else(|| case.map(|row| name(&row.name, &row.lang)));
        found.push(Standpoint {
            membership: row.id,
            role,
            municipality: municipality.map(|row| MunicipalityId(row.id)),
            network: network.map(|row| NetworkId(row.id)),
            country,
            name,
        });
    }
    found.sort_by_key(|point| {
        (point.municipality.is_none(), point.network.is_none(), point.country.is_none())
    });
    Ok(found)
}

fn network_of<'a>(row: &membership::Model, belonging: &'a Belonging) -> Option<&'a network::Model> {
    let id = row.network_id.or_else(|| {
        let municipality = row.municipality_id?;
        let mut joined =
            belonging.participations.iter().filter(|joined| joined.municipality_id == municipality);
        joined.next().map(|joined| joined.network_id)
    })?;
    belonging.networks.iter().find(|network| network.id == id)
}

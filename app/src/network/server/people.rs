//! Memberships seen from the person: where people take part, what is kept of them, and what goes when they go.

use std::collections::HashMap;

use sea_orm::sea_query::SelectStatement;
use sea_orm::{DatabaseTransaction, DbErr};
use serde::Serialize;
use time::Date;

use super::entity::membership;
use super::policy::{Action, may};
use super::{manage_store, service, store};
use crate::accounts::server::{AccountErased, service as accounts};
use crate::network::model::{Country, MunicipalityId, NetworkId, PersonPlace, Sector};
use crate::network::view::MembershipId;
use crate::platform::actor::{Actor, Role};
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::server::App;

/// Which members are looked for. What is not set does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MemberFilter {
    /// They take part for this country.
    pub country: Option<Country>,
    /// They belong to this network, directly or through their municipality.
    pub network: Option<NetworkId>,
    /// They take part for this sector.
    pub sector: Option<Sector>,
}

/// The accounts that hold a membership today and fit the filter, as a part of another room's query.
///
/// # Errors
/// `NotFound` for visitors, who see no people.
pub async fn members(actor: &Actor, app: &App, filter: &MemberFilter) -> Result<SelectStatement, Failure> {
    if !may(actor, Action::SeePeople).allows() {
        return Err(Failure::NotFound);
    }
    Ok(store::members(filter, app.now().date()))
}

/// The accounts of those who hold any of these roles today, wherever it is. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn holding(actor: &Actor, app: &App, roles: &[Role]) -> Result<Vec<AccountId>, Failure> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    let rows = store::memberships_in(&app.db.read, roles, app.now().date()).await?;
    Ok(rows.into_iter().map(|row| AccountId(row.account_id)).collect())
}

/// Where people take part today, the most telling place first.
///
/// # Errors
/// `NotFound` for visitors, who see no people.
pub async fn places_of(
    actor: &Actor,
    app: &App,
    accounts: &[AccountId],
) -> Result<HashMap<AccountId, Vec<PersonPlace>>, Failure> {
    if !may(actor, Action::SeePeople).allows() {
        return Err(Failure::NotFound);
    }
    let rows = store::memberships_of_people(&app.db.read, accounts, Some(app.now().date())).await?;
    let mut found: HashMap<AccountId, Vec<PersonPlace>> = HashMap::new();
    for (row, place) in rows.iter().zip(places(actor, app, &rows).await?) {
        found.entry(AccountId(row.account_id)).or_default().push(place);
    }
    for places in found.values_mut() {
        places.sort_by_key(|place| (place.origin.kind as u8, place.role));
    }
    Ok(found)
}

async fn places(actor: &Actor, app: &App, rows: &[membership::Model]) -> Result<Vec<PersonPlace>, Failure> {
    let asked: Vec<_> = rows
        .iter()
        .map(|row| {
            let country = row.case_code.as_deref().and_then(Country::from_code);
            (row.municipality_id.map(MunicipalityId), row.network_id.map(NetworkId), country)
        })
        .collect();
    let origins = service::origins(actor, app, &asked).await?;
    let places = rows.iter().zip(origins).map(|(row, origin)| PersonPlace {
        role: Role::from_code(&row.role).unwrap_or(Role::Member),
        sector: row.sector.as_deref().and_then(Sector::from_code),
        origin,
    });
    Ok(places.collect())
}

/// A membership as its person takes it home.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnMembership {
    /// Code of the role.
    pub role: String,
    /// The place; none for the programme as a whole.
    pub place: Option<String>,
    /// Code of the country.
    pub country: Option<String>,
    /// Code of the sector.
    pub sector: Option<String>,
    /// Since when.
    #[serde(serialize_with = "iso_day")]
    pub starts_on: Option<Date>,
    /// Until when.
    #[serde(serialize_with = "iso_day")]
    pub ends_on: Option<Date>,
}

/// A day as `2019-11-20`.
fn iso_day<S: serde::Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
    match day {
        Some(day) => serializer.serialize_some(&day.to_string()),
        None => serializer.serialize_none(),
    }
}

/// Every membership that is kept of the actor, ended ones too.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(actor: &Actor, app: &App) -> Result<Vec<OwnMembership>, Failure> {
    let account = actor.account().ok_or(Failure::Forbidden)?;
    let rows = store::memberships_of_people(&app.db.read, &[account], None).await?;
    let places = places(actor, app, &rows).await?;
    let own = rows.into_iter().zip(places).map(|(row, place)| OwnMembership {
        role: row.role,
        place: place.origin.name.map(|name| name.text),
        country: place.origin.country.map(|country| country.code().to_owned()),
        sector: row.sector,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
    });
    Ok(own.collect())
}

/// What leaves the secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// A person, with everything they do.
    Account(AccountId),
    /// One membership, on whichever day.
    Membership(MembershipId),
}

/// Whether the platform is run for as long as before when this leaves: whether somebody else of today's secretariat, whose
/// account is open, stays at least as long. The secretariat's rows are locked until the transaction ends: two of them
/// cannot leave at the same moment, each counting on the other.
///
/// # Errors
/// When the database is out of reach.
pub async fn stays_run(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    leaving: Leaving,
) -> Result<bool, Failure> {
    let mut rows = store::lock_secretariat(tx, app.now().date()).await?;
    let people: Vec<AccountId> = rows.iter().map(|row| AccountId(row.account_id)).collect();
    let active = accounts::active_among(actor, app, &people).await?;
    rows.retain(|row| active.contains(&AccountId(row.account_id)));
    let (gone, left): (Vec<_>, Vec<_>) = rows.iter().partition(|row| match leaving {
        Leaving::Account(id) => row.account_id == id.0,
        Leaving::Membership(id) => row.id == id.0,
    });
    let until = |rows: &[&membership::Model]| rows.iter().map(|row| row.ends_on.unwrap_or(Date::MAX)).max();
    Ok(until(&gone) <= until(&left))
}

/// Hears that an account is erased: its memberships go, and what it set of cases is nobody's.
///
/// # Errors
/// When the database cannot write; then the account is not erased either.
pub async fn account_erased(_: &App, tx: &DatabaseTransaction, event: &AccountErased) -> Result<(), DbErr> {
    manage_store::forget_setter(tx, event.account).await?;
    store::delete_memberships(tx, event.account).await
}

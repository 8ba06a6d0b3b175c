//! Who plans a trip, and which municipalities take part in it.

use std::collections::HashSet;

use sea_orm::ActiveValue::Set;

use super::entity::side;
use super::events::{OrganiserAdded, TripAsked};
use super::policy::Action;
use super::service::{Loaded, card, load};
use super::views::{self, no_conflict};
use super::wishing::{asked, limit};
use super::words::audit;
use super::{people_store, places_store, store};
use crate::accounts::server::service as accounts;
use crate::network::model::MunicipalityId;
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Scope};
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::study_trips::model::{SIDES_MAX, Side, SideState, TripError, TripId, TripState};
use crate::study_trips::view::{OrganiserView, PeopleView};

/// Everything that the page on who takes part shows.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but those who plan or help.
pub async fn get_people(
    actor: &Actor,
    app: &App,
    id: TripId,
    reader: UiLang,
) -> Result<PeopleView, TripError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    let organisers = views::organisers(actor, app, loaded.around.organisers_of(id.0)).await?;
    let plans: HashSet<AccountId> = organisers.iter().map(|one| one.account).collect();
    let mut candidates = candidates(actor, app, &loaded).await?;
    candidates.retain(|one| !plans.contains(&one.account));
    let all = network::list_municipalities(actor, app).await.map_err(no_conflict)?;
    let card = card(actor, app, &loaded, reader).await?;
    let there = |id: MunicipalityId| {
        let mut taking = card.sides.iter().filter(|side| side.municipality.id == id);
        taking.any(|side| matches!(side.state, SideState::Asked | SideState::Welcome))
    };
    let others = all.into_iter().filter(|one| !there(one.id)).collect();
    Ok(PeopleView { organisers, candidates, others, card })
}

/// Everybody who stands for a municipality that said yes, with the side they are on.
async fn candidates(actor: &Actor, app: &App, loaded: &Loaded) -> Result<Vec<OrganiserView>, TripError> {
    let places = |side: Side| -> Vec<Scope> {
        let own = loaded.facts.sides.iter();
        let own = own.filter(|one| one.side == side && one.state == SideState::Welcome);
        own.map(|one| Scope::Municipality(one.municipality)).collect()
    };
    let mut found: Vec<(AccountId, Side)> = Vec::new();
    for side in [Side::Visiting, Side::Hosting] {
        let places = places(side);
        if places.is_empty() {
            continue;
        }
        let people = network::people_of(actor, app, &places).await.map_err(no_conflict)?;
        found.extend(people.into_iter().map(|account| (account, side)));
    }
    let ids: Vec<AccountId> = found.iter().map(|(account, _)| *account).collect();
    let names = accounts::names(actor, app, &ids).await.map_err(no_conflict)?;
    let mut once = HashSet::new();
    let mut people: Vec<OrganiserView> = found
        .into_iter()
        .filter(|(account, _)| once.insert(*account))
        .filter_map(|(account, side)| {
            Some(OrganiserView { account, name: names.get(&account)?.clone(), side })
        })
        .collect();
    people.sort_by(|a, b| (a.side, &a.name).cmp(&(b.side, &b.name)));
    Ok(people)
}

/// Makes somebody an organiser who stands for one of the sides; they are told. Who is one already stays so.
///
/// # Errors
/// `Invalid` for anybody else; `NotFound`; `Forbidden` for all but those who plan or help.
pub async fn add_organiser(
    actor: &Actor,
    app: &App,
    id: TripId,
    account: Option<AccountId>,
) -> Result<(), TripError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    let candidates = candidates(actor, app, &loaded).await?;
    let Some(one) = candidates.into_iter().find(|one| Some(one.account) == account) else {
        return Err(invalid("account", "study_trips-error-organiser"));
    };
    let tx = app.db.begin().await?;
    if !people_store::add_organiser(&tx, id, one.account, one.side, app.now()).await? {
        return Ok(());
    }
    audit(actor, app, &tx, "trips.organisers", id, "added").await?;
    app.emit(&tx, &OrganiserAdded { trip: id, account: one.account, by: actor.account() }).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes somebody from the organisers. One stays on each side that has any.
///
/// # Errors
/// `Invalid` for the last one of a side; `NotFound`; `Forbidden` for all but those who plan or help.
pub async fn remove_organiser(
    actor: &Actor,
    app: &App,
    id: TripId,
    account: AccountId,
) -> Result<(), TripError> {
    load(actor, app, id, Action::Organise).await?;
    let tx = app.db.begin().await?;
    // Two who go at once must not leave a side without anybody.
    store::lock(&tx, id).await?;
    let rows = people_store::organisers(&tx, &[id.0]).await?.remove(&id.0).unwrap_or_default();
    let Some(own) = rows.iter().find(|row| row.account_id == account.0) else {
        return Ok(());
    };
    if rows.iter().filter(|row| row.side == own.side).count() == 1 {
        return Err(invalid("account", "study_trips-error-last-organiser"));
    }
    people_store::remove_organiser(&tx, id, account).await?;
    audit(actor, app, &tx, "trips.organisers", id, "removed").await?;
    tx.commit().await?;
    Ok(())
}

/// Asks one more municipality to visit or to host, or one again that said not now; who stands for it is told.
///
/// # Errors
/// `Invalid` for one that takes part, or when there are too many; `NotFound`; `Forbidden`; `TooMany`.
pub async fn ask(
    actor: &Actor,
    app: &App,
    id: TripId,
    place: Option<MunicipalityId>,
    side: Option<Side>,
) -> Result<(), TripError> {
    load(actor, app, id, Action::Organise).await?;
    let all = network::list_municipalities(actor, app).await.map_err(no_conflict)?;
    let Some(place) = all.into_iter().find(|card| Some(card.id) == place) else {
        return Err(invalid("municipality", "study_trips-error-hosting"));
    };
    let side = side.ok_or_else(|| invalid("side", "study_trips-error-side"))?;
    let tx = app.db.begin().await?;
    limit(actor, app, &tx).await?;
    store::lock(&tx, id).await?;
    let sides = people_store::sides(&tx, &[id.0]).await?.remove(&id.0).unwrap_or_default();
    let known = sides.iter().find(|row| row.municipality_id == place.id.0);
    let row = asked(app, id, place.id, side);
    match known.and_then(|row| SideState::from_code(&row.state)) {
        Some(SideState::Asked | SideState::Welcome) => {
            return Err(invalid("municipality", "study_trips-error-takes-part"));
        }
        Some(_) => people_store::update_side(&tx, row).await?,
        None if sides.len() >= SIDES_MAX => {
            return Err(invalid("municipality", "study_trips-error-sides"));
        }
        None => people_store::insert_side(&tx, row).await?,
    }
    audit(actor, app, &tx, "trips.ask", id, &format!("{} {}", side.code(), place.slug)).await?;
    app.emit(&tx, &TripAsked { trip: id, municipality: place.id, by: actor.account() }).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a municipality out. At least one stays on each side: where none would, the trip is called off instead.
///
/// # Errors
/// `Invalid` for the last one of a side; `NotFound`; `Forbidden`.
pub async fn withdraw(actor: &Actor, app: &App, id: TripId, place: MunicipalityId) -> Result<(), TripError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    let sides = people_store::sides(&tx, &[id.0]).await?.remove(&id.0).unwrap_or_default();
    let takes_part = |row: &&side::Model| {
        [SideState::Asked, SideState::Welcome].iter().any(|state| state.code() == row.state)
    };
    let own = sides.iter().find(|row| row.municipality_id == place.0).filter(takes_part);
    let own = own.ok_or(TripError::NotFound)?;
    let stays = |row: &&side::Model| {
        row.side == own.side
            && row.municipality_id != place.0
            && (row.state == SideState::Welcome.code() || loaded.facts.state == TripState::Wished)
    };
    if !sides.iter().filter(takes_part).any(|row| stays(&row)) {
        return Err(invalid("withdraw", "study_trips-error-last-side"));
    }
    let change = side::ActiveModel {
        trip_id: Set(id.0),
        municipality_id: Set(place.0),
        state: Set(SideState::Withdrawn.code().to_owned()),
        ..Default::default()
    };
    people_store::update_side(&tx, change).await?;
    places_store::remove_municipality(&tx, id, place.0).await?;
    audit(actor, app, &tx, "trips.withdraw", id, "").await?;
    tx.commit().await?;
    Ok(())
}

fn invalid(field: &str, key: &str) -> TripError {
    let mut errors = FieldErrors::default();
    errors.add(field, key);
    TripError::Invalid(errors)
}

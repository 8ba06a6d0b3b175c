//! What rooms that tell people of trips need to know: titles, who is concerned, who sees it.

use std::collections::{HashMap, HashSet};

use super::policy::{Action, may};
use super::store::{self, WISH};
use super::views::{Around, no_conflict};
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Scope};
use crate::platform::ids::AccountId;
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::server::App;
use crate::study_trips::model::{SideState, TripError, TripId};
use crate::texts::server::variants;

/// The titles of those of these trips that the actor sees now, in the language the reader reads best.
///
/// # Errors
/// When the database is out of reach.
pub async fn headlines(
    actor: &Actor,
    app: &App,
    ids: &[TripId],
    reader: UiLang,
) -> Result<HashMap<TripId, (String, ContentLang)>, TripError> {
    let seen: Vec<_> = visible(actor, app, ids).await?.into_iter().map(|id| id.0).collect();
    let versions = variants::best_of(actor, &app.db.read, WISH, &seen, reader).await?;
    let titled = versions
        .into_iter()
        .map(|(id, version)| (TripId(id), (version.title.clone().unwrap_or_default(), version.lang)));
    Ok(titled.collect())
}

/// Which of these trips the actor sees now.
///
/// # Errors
/// When the database is out of reach.
pub async fn visible(actor: &Actor, app: &App, ids: &[TripId]) -> Result<HashSet<TripId>, TripError> {
    let ids: Vec<_> = ids.iter().map(|id| id.0).collect();
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let rows = store::by_ids(&app.db.read, &ids).await?;
    let around = Around::load(app, &ids).await?;
    let seen = rows.iter().filter(|row| may(actor, Action::See, &around.facts(actor, row)).allows());
    Ok(seen.map(|row| TripId(row.id)).collect())
}

/// Who of these sees the trip.
///
/// # Errors
/// When the database is out of reach.
pub async fn who_sees(
    _actor: &Actor,
    app: &App,
    id: TripId,
    actors: &[Actor],
) -> Result<HashSet<AccountId>, TripError> {
    let Some(row) = store::find(&app.db.read, id).await? else {
        return Ok(HashSet::new());
    };
    let around = Around::load(app, &[id.0]).await?;
    let seeing = actors.iter().filter(|one| may(one, Action::See, &around.facts(one, &row)).allows());
    Ok(seeing.filter_map(Actor::account).collect())
}

/// Everybody whom a change concerns: who stands for a municipality that takes part or is asked, and the organisers.
///
/// # Errors
/// When the database is out of reach.
pub async fn concerned(actor: &Actor, app: &App, id: TripId) -> Result<Vec<AccountId>, TripError> {
    let around = Around::load(app, &[id.0]).await?;
    let there = [SideState::Asked, SideState::Welcome].map(SideState::code);
    let sides = around.sides_of(id.0).iter().filter(|side| there.contains(&side.state.as_str()));
    let places: Vec<Scope> = sides.map(|side| Scope::Municipality(side.municipality_id)).collect();
    let mut found = network::people_of(actor, app, &places).await.map_err(no_conflict)?;
    found.extend(around.organisers_of(id.0).iter().map(|row| AccountId(row.account_id)));
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Who plans the trip.
///
/// # Errors
/// When the database is out of reach.
pub async fn organisers(_actor: &Actor, app: &App, id: TripId) -> Result<Vec<AccountId>, TripError> {
    let around = Around::load(app, &[id.0]).await?;
    Ok(around.organisers_of(id.0).iter().map(|row| AccountId(row.account_id)).collect())
}

//! What rooms that tell people of gatherings need to know: titles, who is concerned, who sees it.

use std::collections::{HashMap, HashSet};

use super::policy::{Action, may};
use super::store::ABOUT;
use super::{people_store, store, views};
use crate::accounts::server::service as accounts;
use crate::gatherings::model::{GatheringError, GatheringId, Invited, Seat};
use crate::network::server::people;
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::ids::AccountId;
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::server::App;
use crate::texts::server::variants;

/// The titles of those of these gatherings that the actor sees now, in the language the reader reads best.
///
/// # Errors
/// When the database is out of reach.
pub async fn headlines(
    actor: &Actor,
    app: &App,
    ids: &[GatheringId],
    reader: UiLang,
) -> Result<HashMap<GatheringId, (String, ContentLang)>, GatheringError> {
    let seen: Vec<_> = visible(actor, app, ids).await?.into_iter().map(|id| id.0).collect();
    let versions = variants::best_of(actor, &app.db.read, ABOUT, &seen, reader).await?;
    let titled = versions
        .into_iter()
        .map(|(id, version)| (GatheringId(id), (version.title.clone().unwrap_or_default(), version.lang)));
    Ok(titled.collect())
}

/// Which of these gatherings the actor sees now.
///
/// # Errors
/// When the database is out of reach.
pub async fn visible(
    actor: &Actor,
    app: &App,
    ids: &[GatheringId],
) -> Result<HashSet<GatheringId>, GatheringError> {
    let ids: Vec<_> = ids.iter().map(|id| id.0).collect();
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let db = &app.db.read;
    let rows = store::by_ids(db, &ids).await?;
    let invited = people_store::invited(db, &ids).await?;
    let seats = match actor.account() {
        Some(account) => people_store::seats(db, account, &ids).await?,
        None => HashMap::new(),
    };
    let networks = views::networks(app).await?;
    let seen = rows.iter().filter(|row| {
        let invited = invited.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        let facts = views::facts(actor, row, &networks, invited, seats.get(&row.id).copied());
        may(actor, Action::See, &facts).allows()
    });
    Ok(seen.map(|row| GatheringId(row.id)).collect())
}

/// Who of these sees the gathering.
///
/// # Errors
/// When the database is out of reach.
pub async fn who_sees(
    _actor: &Actor,
    app: &App,
    id: GatheringId,
    actors: &[Actor],
) -> Result<HashSet<AccountId>, GatheringError> {
    let db = &app.db.read;
    let Some(row) = store::find(db, id).await? else {
        return Ok(HashSet::new());
    };
    let invited = people_store::invited(db, &[id.0]).await?.remove(&id.0).unwrap_or_default();
    let signed = people_store::sign_ups(db, id).await?;
    let networks = views::networks(app).await?;
    let sees = |one: &&Actor| {
        let own = signed.iter().find(|row| one.account().is_some_and(|account| account.0 == row.account_id));
        let seat = own.and_then(|row| Seat::from_code(&row.seat));
        may(one, Action::See, &views::facts(one, &row, &networks, &invited, seat)).allows()
    };
    Ok(actors.iter().filter(sees).filter_map(Actor::account).collect())
}

/// Everybody whom a change concerns: those who are invited, and those who signed up.
///
/// # Errors
/// When the database is out of reach.
pub async fn concerned(actor: &Actor, app: &App, id: GatheringId) -> Result<Vec<AccountId>, GatheringError> {
    let db = &app.db.read;
    let invited = people_store::invited(db, &[id.0]).await?.remove(&id.0).unwrap_or_default();
    let mut found = people_invited(actor, app, &invited).await?;
    found.extend(people_store::sign_ups(db, id).await?.into_iter().map(|row| AccountId(row.account_id)));
    found.sort();
    found.dedup();
    Ok(found)
}

/// Everybody who has a place.
///
/// # Errors
/// When the database is out of reach.
pub async fn coming(_actor: &Actor, app: &App, id: GatheringId) -> Result<Vec<AccountId>, GatheringError> {
    Ok(people_store::coming(&app.db.read, id).await?)
}

/// The accounts of those who are invited in one of these ways. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn people_invited(
    actor: &Actor,
    app: &App,
    invited: &[Invited],
) -> Result<Vec<AccountId>, GatheringError> {
    let mut found = Vec::new();
    let (mut places, mut roles) = (Vec::new(), Vec::new());
    let networks = views::networks(app).await?;
    for one in invited {
        match one {
            Invited::Everybody => {
                let all = accounts::list_all_in_use(actor, app).await.map_err(views::no_conflict)?;
                found.extend(all.into_iter().map(|account| account.id));
            }
            Invited::Role(code) => roles.extend(Role::from_code(code)),
            Invited::Case(code) => {
                places.push(Scope::Case(code.clone()));
                let own = networks.iter().filter(|card| card.country.is_some_and(|one| one.code() == code));
                places.extend(own.map(|card| Scope::Network(card.id.0)));
            }
            Invited::Network(id) => places.push(Scope::Network(*id)),
            Invited::Person(id) => found.push(AccountId(*id)),
        }
    }
    if !places.is_empty() {
        found.extend(network::people_of(actor, app, &places).await.map_err(views::no_conflict)?);
    }
    if !roles.is_empty() {
        found.extend(people::holding(actor, app, &roles).await.map_err(views::no_conflict)?);
    }
    found.sort();
    found.dedup();
    Ok(found)
}

//! Rows to views, many at a time and in a fixed number of queries.

use std::collections::HashMap;

use uuid::Uuid;

use super::entity::{gathering, item, sign_up};
use super::people_store;
use super::policy::Facts;
use super::store::{self, Sight};
use crate::accounts::server::service as accounts;
use crate::files::model::Owner;
use crate::files::server::service as files;
use crate::gatherings::model::{
    AgendaItemId, GatheringError, GatheringId, GatheringKind, GatheringState, Invited, ItemKind, Seat,
};
use crate::gatherings::view::{GatheringCard, ItemView, ParticipantView, When, Words};
use crate::network::model::{Country, MunicipalityId, NetworkCard, NetworkId, Sector};
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::texts::server::TextVersion;
use crate::texts::server::variants;

/// The failure of a room below, none of whose conflicts reach this room.
pub(super) fn no_conflict(failure: Failure) -> GatheringError {
    failure.map_conflict(|()| GatheringError::internal("a conflict where none can be"))
}

/// The networks as everybody sees them; remembered, so asking is cheap.
pub(super) async fn networks(app: &App) -> Result<Vec<NetworkCard>, GatheringError> {
    network::list_networks(&Actor::System, app).await.map_err(no_conflict)
}

/// The case a gathering belongs to: the one that organises it, or the one of its network as it lies today.
fn case_of(row: &gathering::Model, networks: &[NetworkCard]) -> Option<String> {
    let network = row.network_id.and_then(|id| networks.iter().find(|card| card.id.0 == id));
    let of_network = network.and_then(|card| card.country).map(|country| country.code().to_owned());
    row.case_code.clone().or(of_network)
}

/// What the policy must know, once it is known who is invited and what the actor has there.
pub(super) fn facts(
    actor: &Actor,
    row: &gathering::Model,
    networks: &[NetworkCard],
    invited: &[Invited],
    seat: Option<Seat>,
) -> Facts {
    let own = Invited::of(actor);
    Facts {
        case: case_of(row, networks),
        network: row.network_id,
        open: row.open,
        invited: invited.iter().any(|one| own.contains(one)),
        seat,
    }
}

/// What of all gatherings the actor sees.
pub(super) fn sight(actor: &Actor, networks: &[NetworkCard]) -> Sight {
    let mut sight = Sight {
        all: *actor == Actor::System || actor.has_role(Role::Secretariat),
        invited: Invited::of(actor).iter().map(Invited::code).collect(),
        account: actor.account(),
        ..Sight::default()
    };
    for grant in actor.person().map(|person| person.grants.as_slice()).unwrap_or_default() {
        match (grant.role, &grant.scope) {
            (Role::CaseLead, Scope::Case(code)) => {
                sight.cases.push(code.clone());
                let of_case =
                    networks.iter().filter(|card| card.country.is_some_and(|one| one.code() == code));
                sight.networks.extend(of_case.map(|card| card.id.0));
            }
            (Role::Facilitator | Role::RegionalCoordinator, Scope::Network(id)) => sight.networks.push(*id),
            _ => {}
        }
    }
    sight
}

/// A version as a page shows it.
pub(super) fn words(version: &TextVersion, section: &str) -> Words {
    let part = version.section(section);
    Words {
        title: version.title.clone().unwrap_or_default(),
        html: part.map(|part| part.html("about-", 3)).unwrap_or_default(),
        plain: part.map(crate::texts::server::Section::plain).unwrap_or_default(),
        lang: version.lang,
    }
}

pub(super) fn when(row: &gathering::Model) -> When {
    When { starts_at: row.starts_at, ends_at: row.ends_at, zone: row.zone.clone() }
}

/// A row as it is told in a list. A code that the program does not know is read as the plainest one.
fn card(
    row: &gathering::Model,
    version: &TextVersion,
    organiser: crate::network::model::Origin,
    seat: Option<Seat>,
) -> GatheringCard {
    GatheringCard {
        id: GatheringId(row.id),
        kind: GatheringKind::from_code(&row.kind).unwrap_or(GatheringKind::Seminar),
        state: GatheringState::from_code(&row.state).unwrap_or(GatheringState::Planned),
        title: version.title.clone().unwrap_or_default(),
        lang: version.lang,
        when: when(row),
        place: row.place.clone(),
        country: row.country.as_deref().and_then(Country::from_code),
        organiser,
        seat,
        open: row.open,
    }
}

/// Cards for rows of a list, with the version each title comes from.
pub(super) async fn cards(
    actor: &Actor,
    app: &App,
    rows: &[gathering::Model],
    reader: UiLang,
) -> Result<Vec<(GatheringCard, TextVersion)>, GatheringError> {
    let db = &app.db.read;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut versions = variants::best_of(actor, db, store::ABOUT, &ids, reader).await?;
    let seats = match actor.account() {
        Some(account) => people_store::seats(db, account, &ids).await?,
        None => HashMap::new(),
    };
    let places: Vec<_> = rows
        .iter()
        .map(|row| {
            (None, row.network_id.map(NetworkId), row.case_code.as_deref().and_then(Country::from_code))
        })
        .collect();
    let origins = network::origins(actor, app, &places).await.map_err(no_conflict)?;
    let cards = rows.iter().zip(origins).filter_map(|(row, origin)| {
        let version = versions.remove(&row.id)?;
        Some((card(row, &version, origin, seats.get(&row.id).copied()), version))
    });
    Ok(cards.collect())
}

/// What the room `files` calls an item of an agenda.
pub(super) const ITEM: &str = "agenda-item";

/// An item, as the room `files` knows it.
pub(super) const fn of_item(id: AgendaItemId) -> Owner {
    Owner { kind: ITEM, id: id.0 }
}

/// An agenda as the reader sees it; papers only where they may.
pub(super) async fn agenda(
    actor: &Actor,
    app: &App,
    rows: &[item::Model],
    reader: UiLang,
    papers: bool,
) -> Result<Vec<ItemView>, GatheringError> {
    let db = &app.db.read;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let titles = variants::best_of(actor, db, variants::TITLE, &ids, reader).await?;
    let mut attached = if papers {
        files::list_of_many(actor, app, ITEM, &ids).await.map_err(no_conflict)?
    } else {
        HashMap::new()
    };
    let items = rows.iter().map(|row| ItemView {
        id: AgendaItemId(row.id),
        kind: ItemKind::from_code(&row.kind).unwrap_or(ItemKind::Item),
        starts_at: row.starts_at,
        minutes: row.minutes,
        leader: row.leader.clone(),
        title: titles.get(&row.id).and_then(|version| Some((version.title.clone()?, version.lang))),
        papers: attached.remove(&row.id).unwrap_or_default(),
    });
    Ok(items.collect())
}

/// Those who signed up, by country, then by sector, then by name.
pub(super) async fn participants(
    actor: &Actor,
    app: &App,
    rows: &[sign_up::Model],
) -> Result<Vec<ParticipantView>, GatheringError> {
    let accounts_of: Vec<AccountId> = rows.iter().map(|row| AccountId(row.account_id)).collect();
    let names = accounts::names(actor, app, &accounts_of).await.map_err(no_conflict)?;
    let places: Vec<_> = rows
        .iter()
        .map(|row| {
            let country = row.case_code.as_deref().and_then(Country::from_code);
            (row.municipality_id.map(MunicipalityId), row.network_id.map(NetworkId), country)
        })
        .collect();
    let origins = network::origins(actor, app, &places).await.map_err(no_conflict)?;
    let mut found: Vec<ParticipantView> = rows
        .iter()
        .zip(origins)
        .filter_map(|(row, origin)| {
            let account = AccountId(row.account_id);
            Some(ParticipantView {
                account,
                name: names.get(&account)?.clone(),
                origin,
                sector: row.sector.as_deref().and_then(Sector::from_code),
                seat: Seat::from_code(&row.seat)?,
            })
        })
        .collect();
    found.sort_by(|a, b| {
        let key = |one: &ParticipantView| (one.origin.country.is_none(), one.origin.country, one.sector);
        key(a).cmp(&key(b)).then_with(|| a.name.cmp(&b.name))
    });
    Ok(found)
}

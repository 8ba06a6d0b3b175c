//! Rows to views, many at a time and in a fixed number of queries.

use std::collections::HashMap;

use uuid::Uuid;

use super::entity::{organiser, side, trip};
use super::policy::{Facts, SideFacts};
use super::store::{Sight, WISH};
use super::{people_store, programme_store};
use crate::accounts::server::service as accounts;
use crate::network::model::{Country, MunicipalityCard, MunicipalityId, NetworkId};
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::study_trips::model::{
    SessionId, SessionKind, Side, SideState, TravelMode, TripError, TripId, TripState,
};
use crate::study_trips::view::{OrganiserView, SessionView, SideView, TripCard, When, Words};
use crate::texts::model::TextId;
use crate::texts::server::variants;
use crate::texts::server::{TextVersion, service as texts};

/// The failure of a room below, none of whose conflicts reach this room.
pub(super) fn no_conflict<C>(failure: Failure<C>) -> TripError {
    failure.map_conflict(|_| TripError::internal("a conflict where none can be"))
}

/// What of all trips the actor sees.
pub(super) async fn sight(actor: &Actor, app: &App) -> Result<Sight, TripError> {
    let all = *actor == Actor::System
        || [Role::Secretariat, Role::Evaluator].iter().any(|role| actor.has_role(*role));
    let mut sight = Sight { all, welcomed: actor.is_signed_in(), municipalities: Vec::new() };
    if all {
        return Ok(sight);
    }
    let (mut networks, mut cases) = (Vec::new(), Vec::new());
    for grant in actor.person().map(|person| person.grants.as_slice()).unwrap_or_default() {
        match (grant.role, &grant.scope) {
            (_, Scope::Municipality(id)) => sight.municipalities.push(*id),
            (Role::CaseLead, Scope::Case(code)) => cases.push(code.as_str()),
            (Role::Facilitator | Role::RegionalCoordinator, Scope::Network(id)) => {
                networks.push(NetworkId(*id));
            }
            _ => {}
        }
    }
    if !networks.is_empty() {
        let ids = network::municipalities_of(actor, app, &networks).await.map_err(no_conflict)?;
        sight.municipalities.extend(ids.into_iter().map(|id| id.0));
    }
    if !cases.is_empty() {
        let cards = network::list_municipalities(actor, app).await.map_err(no_conflict)?;
        let own = cards.iter().filter(|card| cases.contains(&card.country.code()));
        sight.municipalities.extend(own.map(|card| card.id.0));
    }
    Ok(sight)
}

/// The municipalities and organisers of trips, with what the policy and the pages must know of them.
pub(super) struct Around {
    pub sides: HashMap<Uuid, Vec<side::Model>>,
    pub organisers: HashMap<Uuid, Vec<organiser::Model>>,
    pub municipalities: HashMap<MunicipalityId, MunicipalityCard>,
    networks: HashMap<MunicipalityId, Vec<NetworkId>>,
}

impl Around {
    /// Loads them for these trips.
    pub async fn load(app: &App, ids: &[Uuid]) -> Result<Self, TripError> {
        let db = &app.db.read;
        let sides = people_store::sides(db, ids).await?;
        let mut places: Vec<MunicipalityId> =
            sides.values().flatten().map(|row| MunicipalityId(row.municipality_id)).collect();
        places.sort_unstable();
        places.dedup();
        let system = &Actor::System;
        Ok(Self {
            organisers: people_store::organisers(db, ids).await?,
            municipalities: network::municipalities(system, app, &places).await.map_err(no_conflict)?,
            networks: network::networks_of(system, app, &places).await.map_err(no_conflict)?,
            sides,
        })
    }

    pub fn sides_of(&self, id: Uuid) -> &[side::Model] {
        self.sides.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn organisers_of(&self, id: Uuid) -> &[organiser::Model] {
        self.organisers.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    /// What the policy must know of a trip, for this actor.
    pub fn facts(&self, actor: &Actor, row: &trip::Model) -> Facts {
        let account = actor.account().map(|id| id.0);
        let sides = self.sides_of(row.id).iter().filter_map(|side| {
            let id = MunicipalityId(side.municipality_id);
            let networks = self.networks.get(&id).map(Vec::as_slice).unwrap_or_default();
            Some(SideFacts {
                municipality: id.0,
                case: self.municipalities.get(&id)?.country.code().to_owned(),
                networks: networks.iter().map(|network| network.0).collect(),
                side: Side::from_code(&side.side)?,
                state: SideState::from_code(&side.state)?,
            })
        });
        Facts {
            state: state(row),
            welcomed: row.welcomed_at.is_some(),
            sides: sides.collect(),
            organiser: self.organisers_of(row.id).iter().any(|one| Some(one.account_id) == account),
            coming: false,
        }
    }
}

/// How far a trip has come. A code that the program does not know is read as the plainest one.
pub(super) fn state(row: &trip::Model) -> TripState {
    TripState::from_code(&row.state).unwrap_or(TripState::Wished)
}

/// When a trip is, once that is chosen.
pub(super) fn when(row: &trip::Model) -> Option<When> {
    Some(When {
        first_day: row.first_day?,
        last_day: row.last_day?,
        starts_at: row.starts_at?,
        ends_at: row.ends_at?,
        timed: row.timed,
        zone: row.zone.clone(),
    })
}

/// A version as a page shows it.
pub(super) fn words(version: &TextVersion, section: &str) -> Words {
    let part = version.section(section);
    Words {
        title: version.title.clone().unwrap_or_default(),
        html: part.map(|part| part.html(&format!("{section}-"), 3)).unwrap_or_default(),
        plain: part.map(crate::texts::server::Section::plain).unwrap_or_default(),
        lang: version.lang,
    }
}

/// The name under which the words of an answer are kept.
pub(super) const ANSWER: &str = "answer";

/// Cards for rows of a list, with the version each title comes from.
pub(super) async fn cards(
    actor: &Actor,
    app: &App,
    rows: &[trip::Model],
    around: &Around,
    reader: UiLang,
) -> Result<Vec<(TripCard, TextVersion)>, TripError> {
    let db = &app.db.read;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut versions = variants::best_of(actor, db, WISH, &ids, reader).await?;
    let answers: Vec<TextId> =
        around.sides.values().flatten().filter_map(|side| side.text_id.map(TextId)).collect();
    let answers = texts::current(actor, db, &answers).await?;
    let cards = rows.iter().filter_map(|row| {
        let version = versions.remove(&row.id)?;
        let sides = around.sides_of(row.id).iter().filter_map(|side| {
            let said = side.text_id.and_then(|id| answers.get(&TextId(id)));
            Some(SideView {
                municipality: around.municipalities.get(&MunicipalityId(side.municipality_id))?.clone(),
                side: Side::from_code(&side.side)?,
                state: SideState::from_code(&side.state)?,
                seats: side.seats,
                words: said.map(|version| words(version, ANSWER)),
            })
        });
        let card = TripCard {
            id: TripId(row.id),
            state: state(row),
            title: version.title.clone().unwrap_or_default(),
            lang: version.lang,
            when: when(row),
            sides: sides.collect(),
            country: Country::from_code(&row.country),
        };
        Some((card, version))
    });
    Ok(cards.collect())
}

/// Who plans, with their names; who has left is not there.
pub(super) async fn organisers(
    actor: &Actor,
    app: &App,
    rows: &[organiser::Model],
) -> Result<Vec<OrganiserView>, TripError> {
    let ids: Vec<AccountId> = rows.iter().map(|row| AccountId(row.account_id)).collect();
    let names = accounts::names(actor, app, &ids).await.map_err(no_conflict)?;
    let found = rows.iter().filter_map(|row| {
        let account = AccountId(row.account_id);
        Some(OrganiserView { account, name: names.get(&account)?.clone(), side: Side::from_code(&row.side)? })
    });
    Ok(found.collect())
}

/// A programme as the reader sees it: how to reach hosts only where they may.
pub(super) async fn programme(
    actor: &Actor,
    app: &App,
    (id, country): (TripId, Option<Country>),
    reader: UiLang,
    phones: bool,
) -> Result<Vec<SessionView>, TripError> {
    let db = &app.db.read;
    let rows = programme_store::list(db, id).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let titles = variants::best_of(actor, db, variants::TITLE, &ids, reader).await?;
    let sessions = rows.into_iter().map(|row| SessionView {
        id: SessionId(row.id),
        kind: SessionKind::from_code(&row.kind).unwrap_or(SessionKind::Session),
        starts_at: row.starts_at,
        minutes: row.minutes,
        title: titles.get(&row.id).and_then(|version| Some((version.title.clone()?, version.lang))),
        country,
        place: row.place,
        to_place: row.to_place,
        host: row.host,
        host_phone: Some(row.host_phone).filter(|phone| phones && !phone.is_empty()),
        lang: row.lang.as_deref().and_then(crate::platform::lang::ContentLang::from_code),
        interpreted: row.interpreted,
        mode: row.mode.as_deref().and_then(TravelMode::from_code),
        km: row.km,
        position: row.latitude.zip(row.longitude),
        advice: Vec::new(),
    });
    Ok(sessions.collect())
}

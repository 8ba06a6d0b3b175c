//! What can be asked of the network.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use super::entity::{case, membership};
use super::policy::{Action, may};
use super::{member_store, store, views};
use crate::accounts::server::service as accounts;
use crate::network::model::{
    CaseCard, CaseView, Country, MunicipalityCard, MunicipalityId, MunicipalityView, Name, NetworkCard,
    NetworkId, NetworkView, Origin, OriginKind, Participant, Sector,
};
use crate::platform::actor::{Actor, Role};
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::lang::UiLang;
use crate::platform::server::App;

pub use super::reach::{grants_of, people_of};
pub use super::standpoints::{Grants, grants, sectors, standpoints};

/// The national cases, in the programme's order, described for the reader.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_cases(actor: &Actor, app: &App, reader: UiLang) -> Result<Vec<CaseCard>, Failure> {
    Failure::<()>::check(may(actor, Action::SeeStructure))?;
    let db = &app.db.read;
    let rows = cases(app).await?;
    let codes: Vec<String> = rows.iter().map(|row| row.code.clone()).collect();
    let mut descriptions = views::descriptions(actor, db, "case", &codes, reader).await?;
    let mut cards: Vec<CaseCard> =
        rows.iter().filter_map(|row| views::case_card(row, descriptions.remove(&row.code))).collect();
    cards.sort_by_key(|card| card.country);
    Ok(cards)
}

/// One case with its networks and who takes part.
///
/// # Errors
/// `NotFound` when there is none with this code.
pub async fn get_case(actor: &Actor, app: &App, code: &str, reader: UiLang) -> Result<CaseView, Failure> {
    Failure::<()>::check(may(actor, Action::SeeStructure))?;
    let db = &app.db.read;
    let row = store::find_case(db, &code.to_uppercase()).await?.ok_or(Failure::NotFound)?;
    let described = views::descriptions(actor, db, "case", std::slice::from_ref(&row.code), reader).await?;
    let card = views::case_card(&row, described.into_values().next()).ok_or(Failure::NotFound)?;
    let networks = store::networks_of_case(db, &row.code).await?;
    let members = store::memberships_at(db, Some(&row.code), &[], &[], app.now().date()).await?;
    Ok(CaseView {
        card,
        run_by: store::run_by(db, &row.code).await?.iter().map(views::organisation_name).collect(),
        networks: networks.iter().map(views::network_card).collect(),
        participants: participants(actor, app, members).await?,
    })
}

/// All networks.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_networks(actor: &Actor, app: &App) -> Result<Vec<NetworkCard>, Failure> {
    Failure::<()>::check(may(actor, Action::SeeStructure))?;
    Ok(network_cards(app).await?.to_vec())
}

async fn network_cards(app: &App) -> Result<Arc<[NetworkCard]>, Failure> {
    /// All networks.
    #[derive(PartialEq, Eq, Hash)]
    struct Networks;
    app.remember(Networks, async {
        Ok(store::all_networks(&app.db.read).await?.iter().map(views::network_card).collect())
    })
    .await
}

/// One network with its municipalities and who takes part.
///
/// # Errors
/// `NotFound` when there is none with this slug.
pub async fn get_network(
    actor: &Actor,
    app: &App,
    slug: &str,
    reader: UiLang,
) -> Result<NetworkView, Failure> {
    Failure::<()>::check(may(actor, Action::SeeStructure))?;
    let db = &app.db.read;
    let row = store::find_network(db, slug).await?.ok_or(Failure::NotFound)?;
    let described =
        views::descriptions(actor, db, "network", std::slice::from_ref(&row.slug), reader).await?;
    let municipalities = store::municipalities_of(db, row.id, app.now().date()).await?;
    let ids: Vec<Uuid> = municipalities.iter().map(|row| row.id).collect();
    let members = store::memberships_at(db, None, &[row.id], &ids, app.now().date()).await?;
    let run_by = match row.organisation_id {
        Some(id) => {
            store::organisations_by_id(db, &[id]).await?.values().next().map(views::organisation_name)
        }
        None => None,
    };
    Ok(NetworkView {
        card: views::network_card(&row),
        description: described.into_values().next(),
        run_by,
        period: (row.starts_on, row.ends_on),
        municipalities: municipalities.iter().filter_map(views::municipality_card).collect(),
        participants: participants(actor, app, members).await?,
    })
}

/// One municipality with its networks and participant group. Not for visitors.
///
/// # Errors
/// `NotFound` when there is none with this slug, or nobody is signed in.
pub async fn get_municipality(actor: &Actor, app: &App, slug: &str) -> Result<MunicipalityView, Failure> {
    Failure::<()>::check(may(actor, Action::SeeMunicipality))?;
    let db = &app.db.read;
    let row = store::find_municipality(db, slug).await?.ok_or(Failure::NotFound)?;
    let card = views::municipality_card(&row).ok_or(Failure::NotFound)?;
    let networks = store::networks_of_municipality(db, row.id, app.now().date()).await?;
    let members = store::memberships_at(db, None, &[], &[row.id], app.now().date()).await?;
    Ok(MunicipalityView {
        card,
        region: row.region,
        networks: networks.iter().map(views::network_card).collect(),
        participants: participants(actor, app, members).await?,
    })
}

/// Municipalities by id, for showing who marked or wrote something.
///
/// # Errors
/// When the database is out of reach.
pub async fn municipalities(
    _actor: &Actor,
    app: &App,
    ids: &[MunicipalityId],
) -> Result<HashMap<MunicipalityId, MunicipalityCard>, Failure> {
    /// A municipality.
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    struct Municipality(MunicipalityId);
    let cards = app.remember_each(ids.iter().copied().map(Municipality), |keys| async move {
        let ids: Vec<Uuid> = keys.iter().map(|key: &Municipality| key.0.0).collect();
        let rows = store::municipalities_by_id(&app.db.read, &ids).await?;
        let cards = rows.values().filter_map(views::municipality_card);
        Ok::<_, Failure>(cards.map(|card| (Municipality(card.id), card)).collect())
    });
    Ok(cards.await?.into_iter().map(|(key, card)| (key.0, card)).collect())
}

/// All municipalities, by slug. Not for visitors.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn list_municipalities(actor: &Actor, app: &App) -> Result<Vec<MunicipalityCard>, Failure> {
    Failure::<()>::check(may(actor, Action::SeeMunicipality))?;
    let rows = member_store::all_municipalities(&app.db.read).await?;
    Ok(rows.iter().filter_map(views::municipality_card).collect())
}

/// The networks in which municipalities take part today; those in none are not in it.
///
/// # Errors
/// When the database is out of reach.
pub async fn networks_of(
    _actor: &Actor,
    app: &App,
    ids: &[MunicipalityId],
) -> Result<HashMap<MunicipalityId, Vec<NetworkId>>, Failure> {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let mut found: HashMap<MunicipalityId, Vec<NetworkId>> = HashMap::new();
    for row in store::participations_of(&app.db.read, &ids, app.now().date()).await? {
        found.entry(MunicipalityId(row.municipality_id)).or_default().push(NetworkId(row.network_id));
    }
    Ok(found)
}

/// The municipalities that take part in any of these networks today.
///
/// # Errors
/// When the database is out of reach.
pub async fn municipalities_of(
    _actor: &Actor,
    app: &App,
    networks: &[NetworkId],
) -> Result<Vec<MunicipalityId>, Failure> {
    let networks: Vec<Uuid> = networks.iter().map(|id| id.0).collect();
    let ids = store::municipality_ids_of(&app.db.read, &networks, app.now().date()).await?;
    Ok(ids.into_iter().map(MunicipalityId).collect())
}

/// Where things come from, by the places their rows name.
///
/// # Errors
/// When the database is out of reach.
pub async fn origins(
    actor: &Actor,
    app: &App,
    places: &[(Option<MunicipalityId>, Option<NetworkId>, Option<Country>)],
) -> Result<Vec<Origin>, Failure> {
    let municipalities: Vec<MunicipalityId> = places.iter().filter_map(|place| place.0).collect();
    let municipalities = self::municipalities(actor, app, &municipalities).await?;
    let networks = network_cards(app).await?;
    let cases = cases(app).await?;
    let resolved = places.iter().map(|(municipality, network, country)| {
        if let Some(card) = municipality.and_then(|id| municipalities.get(&id)) {
            return municipality_origin(card);
        }
        let case = country.and_then(|country| cases.iter().find(|case| case.code == country.code()));
        match (network.and_then(|id| networks.iter().find(|card| card.id == id)), case) {
            (Some(card), _) => network_origin(card),
            (None, Some(row)) => Origin {
                kind: OriginKind::Case,
                key: row.code.clone(),
                name: Some(views::name(&row.name, &row.lang)),
                country: *country,
                address: Some(format!("/cases/{}", row.code.to_lowercase())),
            },
            (None, None) => Origin {
                kind: OriginKind::Programme,
                key: "programme".to_owned(),
                name: None,
                country: None,
                address: None,
            },
        }
    });
    Ok(resolved.collect())
}

/// All cases, as they lie in the database.
async fn cases(app: &App) -> Result<Arc<[case::Model]>, Failure> {
    /// All cases.
    #[derive(PartialEq, Eq, Hash)]
    struct Cases;
    app.remember(Cases, async { Ok(store::all_cases(&app.db.read).await?.into()) }).await
}

fn municipality_origin(card: &MunicipalityCard) -> Origin {
    Origin {
        kind: OriginKind::Municipality,
        key: card.slug.clone(),
        name: Some(card.name.clone()),
        country: Some(card.country),
        address: Some(format!("/municipalities/{}", card.slug)),
    }
}

fn network_origin(card: &NetworkCard) -> Origin {
    Origin {
        kind: OriginKind::Network,
        key: card.slug.clone(),
        name: Some(card.name.clone()),
        country: card.country,
        address: Some(format!("/networks/{}", card.slug)),
    }
}

/// Who takes part, with names only for readers who may see people. Closed accounts take no part.
async fn participants(
    actor: &Actor,
    app: &App,
    mut rows: Vec<membership::Model>,
) -> Result<Vec<Participant>, Failure> {
    let db = &app.db.read;
    let accounts: Vec<AccountId> = rows.iter().map(|row| AccountId(row.account_id)).collect();
    let open = accounts::active_among(actor, app, &accounts).await?;
    let open: HashSet<AccountId> = open.into_iter().collect();
    rows.retain(|row| open.contains(&AccountId(row.account_id)));
    let names = if may(actor, Action::SeePeople).allows() {
        accounts::names(actor, app, &accounts).await?
    } else {
        HashMap::new()
    };
    let municipalities: Vec<Uuid> = rows.iter().filter_map(|row| row.municipality_id).collect();
    let municipalities = store::municipalities_by_id(db, &municipalities).await?;
    let organisations: Vec<Uuid> = rows.iter().filter_map(|row| row.organisation_id).collect();
    let organisations = store::organisations_by_id(db, &organisations).await?;
    let mut found: Vec<Participant> = rows
        .iter()
        .filter_map(|row| {
            let municipality = row.municipality_id.and_then(|id| municipalities.get(&id));
            Some(Participant {
                role: Role::from_code(&row.role)?,
                sector: row.sector.as_deref().and_then(Sector::from_code),
                name: names.get(&AccountId(row.account_id)).cloned(),
                municipality: municipality.map(|row| views::name(&row.name, &row.lang)),
                organisation: row
                    .organisation_id
                    .and_then(|id| organisations.get(&id))
                    .map(views::organisation_name),
            })
        })
        .collect();
    found.sort_by_key(|one| {
        (one.role, one.sector, one.municipality.as_ref().map(|name: &Name| name.text.clone()))
    });
    Ok(found)
}

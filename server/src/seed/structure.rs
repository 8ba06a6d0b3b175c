//! Writing the structure of the programme.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow};
use app::milestones::model::MilestoneKind;
use app::milestones::server::service as milestones;
use app::network::model::{CaseState, Country, MunicipalityId, Name, NetworkId, NetworkKind, OrganisationId};
use app::network::server::setup::{self, NewMunicipality, NewNetwork, Setup};
use app::platform::actor::Actor;
use app::platform::lang::ContentLang;
use app::platform::server::App;
use time::{Date, Month};

use super::broken;
use super::data::{Case, Milestone, Municipality, Network, Participation, Programme};

pub(super) async fn write(app: &App, programme: &Programme, plan: &[Milestone]) -> Result<()> {
    if setup::is_set_up(&Actor::System, app).await.map_err(broken("structure"))? {
        return Ok(());
    }
    let setup = Setup::begin(&Actor::System, app).await.map_err(broken("structure"))?;
    let mut organisations = BTreeMap::new();
    for one in &programme.organisation {
        let name = name(&one.name, &one.lang)?;
        let written = setup.organisation(&one.key, &name, &one.country, &one.kind);
        organisations.insert(one.key.clone(), written.await.map_err(broken(&one.key))?);
    }
    for one in &programme.case {
        case(&setup, one, &organisations).await?;
    }
    let mut networks = BTreeMap::new();
    for one in &programme.network {
        networks.insert(one.slug.clone(), network(&setup, one, &organisations).await?);
    }
    let mut places = BTreeMap::new();
    for one in &programme.municipality {
        places.insert(one.key.clone(), municipality(&setup, one).await?);
    }
    for one in &programme.participation {
        participation(&setup, one, &places, &networks).await?;
    }
    setup.finish().await.map_err(broken("structure"))?;
    for one in plan {
        let kind = MilestoneKind::from_code(&one.kind).with_context(|| format!("milestone {}", one.kind))?;
        milestones::create(&Actor::System, app, kind, date(&one.due)?).await.map_err(broken(&one.kind))?;
    }
    Ok(())
}

async fn case(setup: &Setup<'_>, one: &Case, organisations: &BTreeMap<String, OrganisationId>) -> Result<()> {
    let country = country(&one.code)?;
    let state = CaseState::from_code(&one.state).with_context(|| format!("state {}", one.state))?;
    let run_by: Vec<OrganisationId> =
        one.run_by.iter().filter_map(|key| organisations.get(key).copied()).collect();
    setup
        .case(country, &name(&one.name, &one.name_lang)?, state, &run_by)
        .await
        .map_err(broken(&one.code))?;
    descriptions(setup, "case", country.code(), &one.descriptions).await
}

async fn network(
    setup: &Setup<'_>,
    one: &Network,
    organisations: &BTreeMap<String, OrganisationId>,
) -> Result<NetworkId> {
    let new = NewNetwork {
        slug: one.slug.clone(),
        name: name(&one.name, &one.name_lang)?,
        kind: NetworkKind::from_code(&one.kind).with_context(|| format!("kind {}", one.kind))?,
        country: one.case.as_deref().map(country).transpose()?,
        organisation: organisations.get(&one.organisation).copied(),
        region: one.region.clone(),
        period: (one.start.as_ref().map(date).transpose()?, one.end.as_ref().map(date).transpose()?),
    };
    let id = setup.network(&new).await.map_err(broken(&one.slug))?;
    descriptions(setup, "network", &one.slug, &one.descriptions).await?;
    Ok(id)
}

pub(super) async fn municipality(setup: &Setup<'_>, one: &Municipality) -> Result<MunicipalityId> {
    let new = NewMunicipality {
        slug: one.key.clone(),
        name: name(&one.name, &one.lang)?,
        country: country(&one.country)?,
        region: one.region.clone().or_else(|| one.part_of.clone()),
        fictional: one.fictional,
    };
    setup.municipality(&new).await.map_err(broken(&one.key))
}

pub(super) async fn participation(
    setup: &Setup<'_>,
    one: &Participation,
    places: &BTreeMap<String, MunicipalityId>,
    networks: &BTreeMap<String, NetworkId>,
) -> Result<()> {
    let place =
        places.get(&one.municipality).with_context(|| format!("municipality {}", one.municipality))?;
    let network = networks.get(&one.network).with_context(|| format!("network {}", one.network))?;
    let since = one.start.as_ref().map(date).transpose()?;
    setup.participation(*place, *network, since).await.map_err(broken(&one.municipality))
}

async fn descriptions(
    setup: &Setup<'_>,
    kind: &str,
    subject: &str,
    texts: &BTreeMap<String, String>,
) -> Result<()> {
    for (code, text) in texts {
        setup.description(kind, subject, lang(code)?, text).await.map_err(broken(subject))?;
    }
    Ok(())
}

fn name(text: &str, code: &str) -> Result<Name> {
    Ok(Name { text: text.to_owned(), lang: lang(code)? })
}

pub(super) fn lang(code: &str) -> Result<ContentLang> {
    ContentLang::from_code(code).ok_or_else(|| anyhow!("language {code}"))
}

fn country(code: &str) -> Result<Country> {
    Country::from_code(code).ok_or_else(|| anyhow!("country {code}"))
}

pub(super) fn date(at: &toml::value::Datetime) -> Result<Date> {
    let date = at.date.with_context(|| format!("{at} has no date"))?;
    Ok(Date::from_calendar_date(date.year.into(), Month::try_from(date.month)?, date.day)?)
}

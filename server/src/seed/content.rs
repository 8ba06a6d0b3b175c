//! Writing the demo content: people, posts, comments, marks, each at its own time.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result};
use app::accounts::model::{AccountId, NewAccount};
use app::accounts::server::service as accounts;
use app::network::model::{MunicipalityId, NetworkId, OrganisationId, Sector};
use app::network::server::setup::{self, NewMembership, Setup};
use app::platform::actor::{Actor, Role, Scope};
use app::platform::lang::UiLang;
use app::platform::server::{App, FixedClock};
use app::posts::model::{CommentInput, DraftId, Part, PostInput};
use app::posts::server::{comments, marks, service as posts};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::data::{Demo, Membership, Person, Post};
use super::structure::{lang, municipality, participation};
use super::{DEMO_PASSWORD, broken};

/// Everything that a reference in the file can name.
struct Known {
    places: BTreeMap<String, MunicipalityId>,
    networks: BTreeMap<String, NetworkId>,
    organisations: BTreeMap<String, OrganisationId>,
    people: BTreeMap<String, AccountId>,
}

pub(super) async fn write(app: &App, demo: &Demo) -> Result<()> {
    if accounts::has_demo_people(&Actor::System, app).await.map_err(broken("demo"))? {
        return Ok(());
    }
    let known = setup::known(&Actor::System, app).await.map_err(broken("demo"))?;
    let mut known = Known {
        places: known.municipalities,
        networks: known.networks,
        organisations: known.organisations,
        people: BTreeMap::new(),
    };
    let places = Setup::begin(&Actor::System, app).await.map_err(broken("demo"))?;
    for one in &demo.municipality {
        let id = municipality(&places, one).await?;
        known.places.insert(one.key.clone(), id);
    }
    for one in &demo.participation {
        participation(&places, one, &known.places, &known.networks).await?;
    }
    places.finish().await.map_err(broken("demo"))?;
    for one in &demo.person {
        let id = person(app, one, &known).await.with_context(|| one.key.clone())?;
        known.people.insert(one.key.clone(), id);
    }
    let clock = Arc::new(FixedClock::at(OffsetDateTime::UNIX_EPOCH));
    let then = App { clock: Arc::clone(&clock) as _, ..app.clone() };
    let mut posts: Vec<&Post> = demo.post.iter().collect();
    posts.sort_by_key(|post| moment(&post.published).ok());
    for one in posts {
        post(&then, &clock, one, &known).await.with_context(|| one.key.clone())?;
    }
    Ok(())
}

async fn person(app: &App, one: &Person, known: &Known) -> Result<AccountId> {
    let new = NewAccount {
        email: one.email.clone(),
        name: one.name.clone(),
        password: DEMO_PASSWORD.to_owned(),
        ui_lang: UiLang::from_code(&one.ui_lang),
        zone: one.zone.clone(),
        demo: true,
    };
    let account = accounts::create(&Actor::System, app, new).await.map_err(broken("account"))?;
    let setup = Setup::begin(&Actor::System, app).await.map_err(broken("membership"))?;
    for one in &one.membership {
        setup.membership(&membership(account, one, known)?).await.map_err(broken("membership"))?;
    }
    setup.finish().await.map_err(broken("membership"))?;
    Ok(account)
}

fn membership(account: AccountId, one: &Membership, known: &Known) -> Result<NewMembership> {
    let unknown = || format!("scope {}", one.scope);
    let scope = match one.scope.split_once(':') {
        None => Scope::Programme,
        Some(("case", code)) => Scope::Case(code.to_owned()),
        Some(("network", slug)) => Scope::Network(known.networks.get(slug).with_context(unknown)?.0),
        Some((_, key)) => Scope::Municipality(known.places.get(key).with_context(unknown)?.0),
    };
    let organisation = one.organisation.as_deref().and_then(|key| known.organisations.get(key).copied());
    Ok(NewMembership {
        account,
        role: Role::from_code(&one.role).with_context(|| format!("role {}", one.role))?,
        scope,
        sector: one.sector.as_deref().and_then(Sector::from_code),
        organisation,
    })
}

async fn actor(app: &App, known: &Known, key: &str) -> Result<Actor> {
    let id = known.people.get(key).with_context(|| format!("person {key}"))?;
    let found = accounts::find_active(&Actor::System, app, *id).await.map_err(broken(key))?;
    crate::actor::actor_of(app, found.with_context(|| format!("person {key}"))?).await
}

async fn post(app: &App, clock: &FixedClock, one: &Post, known: &Known) -> Result<()> {
    clock.set(moment(&one.published)?);
    let author = actor(app, known, &one.author).await?;
    let form = DraftId(app.new_id());
    let id = posts::publish(&author, app, form, &input(one)?).await.map_err(broken("post"))?;
    for comment in &one.comment {
        clock.set(moment(&comment.at)?);
        let author = actor(app, known, &comment.author).await?;
        let input = CommentInput {
            text: comment.text.clone(),
            lang: Some(lang(&comment.lang)?),
            consent: comment.consent,
            numbers_ok: false,
        };
        comments::comment(&author, app, id, app.new_id(), &input).await.map_err(broken("comment"))?;
    }
    for mark in &one.mark {
        clock.set(moment(&mark.at)?);
        let by = actor(app, known, &mark.by).await?;
        let place = known
            .places
            .get(&mark.municipality)
            .with_context(|| format!("municipality {}", mark.municipality))?;
        marks::mark(&by, app, id, *place).await.map_err(broken("mark"))?;
    }
    Ok(())
}

fn input(one: &Post) -> Result<PostInput> {
    let part = |part: Part| match part {
        Part::Situation => &one.situation,
        Part::WhatWeDid => &one.what_we_did,
        Part::Services => &one.services_note,
        Part::Outcome => &one.outcome,
        Part::Differently => &one.differently,
        Part::Reuse => &one.reuse,
    };
    Ok(PostInput {
        title: one.title.clone(),
        lang: Some(lang(&one.lang)?),
        audience: Some(one.audience.clone()),
        standpoint: None,
        parts: Part::ALL.iter().map(|one| (one.code().to_owned(), part(*one).clone())).collect(),
        themes: one.themes.clone(),
        age_groups: one.age_groups.clone(),
        services: one.services.clone(),
        step: one.step.map(|step| step.to_string()),
        consent: one.consent,
        numbers_ok: false,
        writer: None,
    })
}

fn moment(at: &toml::value::Datetime) -> Result<OffsetDateTime> {
    OffsetDateTime::parse(&at.to_string(), &Rfc3339).with_context(|| format!("{at} is no moment"))
}

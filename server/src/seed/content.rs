//! Writing the demo content: people, posts, comments, marks, each at its own time.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result};
use app::accounts::model::{AccountId, NewAccount};
use app::accounts::server::service as accounts;
use app::network::model::{MunicipalityId, NetworkId, OrganisationId, Sector};
use app::network::server::setup::{self, NewMembership, Setup};
use app::notifications::server::setup as notifications;
use app::platform::actor::{Actor, Role, Scope};
use app::platform::lang::UiLang;
use app::platform::server::{App, FixedClock, JobError, Mail, Mailer};
use app::posts::model::{CommentInput, DraftId, MarkKind, Part, PostId, PostInput, PostKind};
use app::posts::server::{answers, comments, marks, service as posts};
use async_trait::async_trait;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use super::data::{Demo, Membership, Person, Post, Revision};
use super::structure::{lang, municipality, participation};
use super::{DEMO_PASSWORD, broken, gatherings, trips};

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
    let mut written = BTreeMap::new();
    for one in posts {
        let id = post(&then, &clock, one, &known).await.with_context(|| one.key.clone())?;
        written.insert(one.key.clone(), id);
    }
    let named = gatherings::Named { people: &known.people, networks: &known.networks };
    gatherings::write(app, &clock, &named).await?;
    let named = trips::Named { people: &known.people, places: &known.places, posts: &written };
    trips::write(app, &clock, &named).await?;
    // What follows from all this has happened long ago: the bells ring, and nobody is mailed, at once or in a digest.
    let quiet = App { mailer: Arc::new(Nobody), ..app.clone() };
    quiet.work_jobs().await?;
    notifications::settle(&Actor::System, app).await.map_err(broken("notices"))?;
    Ok(app.work_due().await?)
}

/// Takes mail, and lets it be.
struct Nobody;

#[async_trait]
impl Mailer for Nobody {
    async fn deliver(&self, _: &App, _: Uuid, _: &Mail) -> Result<(), JobError> {
        Ok(())
    }
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
    actor_of(app, &known.people, key).await
}

/// The person with this key, with what their memberships give them.
pub(super) async fn actor_of(app: &App, people: &BTreeMap<String, AccountId>, key: &str) -> Result<Actor> {
    let id = people.get(key).with_context(|| format!("person {key}"))?;
    let found = accounts::find_active(&Actor::System, app, *id).await.map_err(broken(key))?;
    crate::actor::actor_of(app, found.with_context(|| format!("person {key}"))?).await
}

async fn post(app: &App, clock: &FixedClock, one: &Post, known: &Known) -> Result<PostId> {
    clock.set(moment(&one.published)?);
    let author = actor(app, known, &one.author).await?;
    let form = DraftId(app.new_id());
    let input = input(one)?;
    let id = posts::publish(&author, app, form, &input).await.map_err(broken("post"))?;
    conversation(app, clock, one, id, &author, known).await?;
    for (version, revision) in (1..).zip(&one.revision) {
        clock.set(moment(&revision.at)?);
        let revised = revised(&input, one, version, revision);
        posts::revise(&author, app, id, version, &revised).await.map_err(broken("revision"))?;
    }
    for mark in &one.mark {
        clock.set(moment(&mark.at)?);
        let by = actor(app, known, &mark.by).await?;
        let place = known
            .places
            .get(&mark.municipality)
            .with_context(|| format!("municipality {}", mark.municipality))?;
        let kind = mark.kind.as_deref().map_or(Some(MarkKind::Want), MarkKind::from_code);
        let kind = kind.with_context(|| format!("mark {:?}", mark.kind))?;
        marks::mark(&by, app, id, *place, kind).await.map_err(broken("mark"))?;
    }
    Ok(id)
}

/// The comments on a post, and which of them helped the one who asked.
async fn conversation(
    app: &App,
    clock: &FixedClock,
    one: &Post,
    post: PostId,
    asker: &Actor,
    known: &Known,
) -> Result<()> {
    let mut before = None;
    for comment in &one.comment {
        clock.set(moment(&comment.at)?);
        let author = actor(app, known, &comment.author).await?;
        let input = CommentInput {
            text: comment.text.clone(),
            parent: before.filter(|_| comment.answers),
            lang: Some(lang(&comment.lang)?),
            consent: comment.consent,
            ..CommentInput::default()
        };
        let id =
            comments::comment(&author, app, post, app.new_id(), &input).await.map_err(broken("comment"))?;
        if let Some(helped) = &comment.helped {
            clock.set(moment(helped)?);
            answers::set_helped(asker, app, id, true).await.map_err(broken("answer"))?;
        }
        before = Some(id);
    }
    Ok(())
}

/// A practice as it stands after this revision and those before it.
fn revised(first: &PostInput, one: &Post, version: i32, last: &Revision) -> PostInput {
    let mut input = first.clone();
    let so_far = usize::try_from(version).unwrap_or_default();
    for (name, text) in &mut input.parts {
        let said = one.revision.iter().take(so_far).rev().find_map(|revision| revision.parts.get(name));
        if let Some(said) = said.and_then(toml::Value::as_str) {
            *text = said.to_owned();
        }
    }
    input.step = last.step.map(|step| step.to_string()).or(input.step);
    input
}

fn input(one: &Post) -> Result<PostInput> {
    let kind = one.kind.as_deref().map_or(Some(PostKind::Experience), PostKind::from_code);
    let kind = kind.with_context(|| format!("kind {:?}", one.kind))?;
    let part = |part: &Part| one.parts.get(part.code()).and_then(toml::Value::as_str).unwrap_or_default();
    Ok(PostInput {
        kind: Some(kind.code().to_owned()),
        title: one.title.clone(),
        lang: Some(lang(&one.lang)?),
        audience: Some(one.audience.clone()),
        parts: kind.parts().iter().map(|one| (one.code().to_owned(), part(one).to_owned())).collect(),
        themes: one.themes.clone(),
        age_groups: one.age_groups.clone(),
        services: one.services.clone(),
        step: one.step.map(|step| step.to_string()),
        consent: one.consent,
        human_checked: true,
        ..PostInput::default()
    })
}

pub(super) fn moment(at: &toml::value::Datetime) -> Result<OffsetDateTime> {
    OffsetDateTime::parse(&at.to_string(), &Rfc3339).with_context(|| format!("{at} is no moment"))
}

//! Writing the gatherings of the demo content: planned, invited to, signed up for, held.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result};
use app::accounts::model::AccountId;
use app::gatherings::model::{
    FollowUpInput, GatheringId, GatheringInput, Invited, ItemInput, ItemKind, MinutesInput, WordsInput,
};
use app::gatherings::server::{agenda, follow_ups, service as gatherings};
use app::network::model::NetworkId;
use app::platform::actor::Actor;
use app::platform::server::{App, Events, FixedClock};
use serde::Deserialize;
use toml::value::Datetime;

use super::broken;
use super::content::{actor_of, moment};
use super::structure::lang;

const GATHERINGS: &str = include_str!("../../seed/gatherings.toml");

/// `gatherings.toml`.
#[derive(Debug, Deserialize)]
struct File {
    gathering: Vec<Gathering>,
}

#[derive(Debug, Deserialize)]
struct Gathering {
    by: String,
    at: Datetime,
    kind: String,
    scope: String,
    starts: Datetime,
    ends: Datetime,
    zone: String,
    place: String,
    country: String,
    hosts: String,
    capacity: Option<u32>,
    until: Option<Datetime>,
    link: Option<String>,
    #[serde(default)]
    open: bool,
    invited: Vec<String>,
    signed_up: Vec<String>,
    words: BTreeMap<String, Words>,
    #[serde(default)]
    item: Vec<Item>,
    #[serde(default)]
    minutes: BTreeMap<String, Minutes>,
    #[serde(default)]
    follow_up: Vec<FollowUp>,
}

#[derive(Debug, Deserialize)]
struct Words {
    title: String,
    text: String,
}

#[derive(Debug, Deserialize)]
struct Item {
    kind: Option<String>,
    starts: Datetime,
    minutes: u32,
    #[serde(default)]
    leader: String,
    #[serde(default)]
    titles: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
struct Minutes {
    text: String,
    decisions: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct FollowUp {
    what: String,
    lang: String,
    owner: String,
    due: Datetime,
    done: Option<Datetime>,
}

/// Who and what a reference in the file can name.
pub(super) struct Named<'a> {
    pub people: &'a BTreeMap<String, AccountId>,
    pub networks: &'a BTreeMap<String, NetworkId>,
}

/// Writes the gatherings, each at its own time. Nobody is told: it has all happened long ago.
pub(super) async fn write(app: &App, clock: &Arc<FixedClock>, named: &Named<'_>) -> Result<()> {
    let file: File = toml::from_str(GATHERINGS).context("gatherings.toml")?;
    let then = App { clock: Arc::clone(clock) as _, events: Arc::new(Events::default()), ..app.clone() };
    for one in &file.gathering {
        gathering(&then, clock, one, named).await.with_context(|| format!("{} {}", one.place, one.starts))?;
    }
    Ok(())
}

async fn gathering(app: &App, clock: &FixedClock, one: &Gathering, named: &Named<'_>) -> Result<()> {
    clock.set(moment(&one.at)?);
    let by = actor_of(app, named.people, &one.by).await?;
    // The language of who plans it comes first.
    let mut words: Vec<(&String, &Words)> = one.words.iter().collect();
    words.sort_by_key(|(code, _)| *code != "nb");
    let mut id = None;
    for (code, written) in words {
        let input = WordsInput {
            lang: Some(lang(code)?),
            title: written.title.clone(),
            text: written.text.clone(),
            ..WordsInput::default()
        };
        match id {
            None => {
                let facts = facts(one, named)?;
                let planned = gatherings::create(&by, app, app.new_id(), &facts, &input).await;
                id = Some(planned.map_err(broken("plan"))?);
            }
            Some(id) => {
                gatherings::write_words(&by, app, id, 0, &input).await.map_err(broken("words"))?;
            }
        }
    }
    let id = id.context("no words")?;
    for item in &one.item {
        agenda::add_item(&by, app, id, &self::item(item)?).await.map_err(broken("item"))?;
    }
    for code in &one.invited {
        let invited = invited(code, named)?;
        gatherings::invite(&by, app, id, Some(&invited)).await.map_err(broken("invite"))?;
    }
    for key in &one.signed_up {
        let person = actor_of(app, named.people, key).await?;
        gatherings::sign_up(&person, app, id, None).await.map_err(broken("sign up"))?;
    }
    held(app, clock, one, id, &by, named).await
}

/// What was written afterwards.
async fn held(
    app: &App,
    clock: &FixedClock,
    one: &Gathering,
    id: GatheringId,
    by: &Actor,
    named: &Named<'_>,
) -> Result<()> {
    for (code, written) in &one.minutes {
        let input = MinutesInput {
            lang: Some(lang(code)?),
            text: written.text.clone(),
            decisions: written.decisions.join("\n"),
            numbers_ok: false,
        };
        gatherings::write_minutes(by, app, id, 0, &input).await.map_err(broken("minutes"))?;
    }
    for one in &one.follow_up {
        let owner = named.people.get(&one.owner).copied();
        let input = FollowUpInput {
            what: one.what.clone(),
            lang: Some(lang(&one.lang)?),
            owner,
            due_on: one.due.to_string(),
            numbers_ok: false,
        };
        let follow_up = follow_ups::add(by, app, id, &input).await.map_err(broken("follow-up"))?;
        if let Some(done) = &one.done {
            clock.set(moment(done)?);
            let owner = actor_of(app, named.people, &one.owner).await?;
            follow_ups::set_done(&owner, app, id, follow_up, true).await.map_err(broken("done"))?;
        }
    }
    Ok(())
}

fn facts(one: &Gathering, named: &Named<'_>) -> Result<GatheringInput> {
    let (starts_on, starts_time) = local(&one.starts)?;
    let (ends_on, ends_time) = local(&one.ends)?;
    let scope = match one.scope.split_once(':') {
        Some(("network", slug)) => format!("network:{}", network(slug, named)?),
        _ => one.scope.clone(),
    };
    Ok(GatheringInput {
        kind: one.kind.clone(),
        scope,
        starts_on,
        starts_time,
        ends_on,
        ends_time,
        zone: one.zone.clone(),
        place: one.place.clone(),
        country: one.country.clone(),
        hosts: one.hosts.clone(),
        capacity: one.capacity.map(|capacity| capacity.to_string()).unwrap_or_default(),
        sign_up_until: one.until.as_ref().map(ToString::to_string).unwrap_or_default(),
        online_link: one.link.clone().unwrap_or_default(),
        open: one.open,
        numbers_ok: false,
    })
}

fn item(one: &Item) -> Result<ItemInput> {
    let (day, time) = local(&one.starts)?;
    let titles = one.titles.iter().map(|(code, title)| Ok((Some(lang(code)?), title.clone())));
    Ok(ItemInput {
        kind: one.kind.clone().unwrap_or_else(|| ItemKind::Item.code().to_owned()),
        day,
        time,
        minutes: one.minutes.to_string(),
        leader: one.leader.clone(),
        titles: titles.collect::<Result<_>>()?,
        ..ItemInput::default()
    })
}

fn invited(code: &str, named: &Named<'_>) -> Result<Invited> {
    match code.split_once(':') {
        Some(("network", slug)) => Ok(Invited::Network(network(slug, named)?.0)),
        _ => Invited::from_code(code).with_context(|| format!("invited {code}")),
    }
}

fn network(slug: &str, named: &Named<'_>) -> Result<NetworkId> {
    named.networks.get(slug).copied().with_context(|| format!("network {slug}"))
}

/// Day and time of day as a form brings them.
fn local(at: &Datetime) -> Result<(String, String)> {
    let (date, time) = (at.date.context("no date")?, at.time.context("no time")?);
    Ok((date.to_string(), format!("{:02}:{:02}", time.hour, time.minute)))
}

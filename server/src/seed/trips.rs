//! Writing the study trips of the demo content: wished for, answered, dates chosen, with a programme.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result};
use app::accounts::model::AccountId;
use app::gatherings::model::WordsInput;
use app::network::model::MunicipalityId;
use app::platform::lang::UiLang;
use app::platform::server::{App, Events, FixedClock};
use app::posts::model::PostId;
use app::study_trips::model::{AnswerInput, DateInput, SessionInput, SessionKind, TripId, Vote, WishInput};
use app::study_trips::server::{dates, programme, wishing, words};
use serde::Deserialize;
use time::{Date, Duration, Month, OffsetDateTime};
use toml::value::Datetime;

use super::broken;
use super::content::{actor_of, moment};
use super::structure::lang;

const TRIPS: &str = include_str!("../../seed/trips.toml");

/// `trips.toml`.
#[derive(Debug, Deserialize)]
struct File {
    trip: Vec<Trip>,
}

#[derive(Debug, Deserialize)]
struct Trip {
    by: String,
    at: Datetime,
    visiting: String,
    hosting: String,
    post: Option<String>,
    /// Whether it began the day before the seeding: then every day that is told of it is moved along.
    #[serde(default)]
    under_way: bool,
    /// The language of whoever wishes, which comes first.
    lang: String,
    words: BTreeMap<String, Words>,
    answer: Option<Answer>,
    #[serde(default)]
    date: Vec<Proposal>,
    #[serde(default)]
    session: Vec<Session>,
}

#[derive(Debug, Deserialize)]
struct Words {
    title: String,
    text: String,
}

#[derive(Debug, Deserialize)]
struct Answer {
    by: String,
    at: Datetime,
    lang: String,
    text: String,
}

#[derive(Debug, Deserialize)]
struct Proposal {
    first: Datetime,
    last: Datetime,
    #[serde(default)]
    chosen: bool,
    #[serde(default)]
    votes: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
struct Session {
    kind: Option<String>,
    starts: Datetime,
    minutes: u32,
    #[serde(default)]
    place: String,
    #[serde(default)]
    to: String,
    #[serde(default)]
    host: String,
    #[serde(default)]
    phone: String,
    lang: Option<String>,
    #[serde(default)]
    interpreted: bool,
    #[serde(default)]
    mode: String,
    km: Option<u32>,
    position: Option<[f64; 2]>,
    #[serde(default)]
    titles: BTreeMap<String, String>,
}

/// Who and what a reference in the file can name.
pub(super) struct Named<'a> {
    pub people: &'a BTreeMap<String, AccountId>,
    pub places: &'a BTreeMap<String, MunicipalityId>,
    pub posts: &'a BTreeMap<String, PostId>,
}

impl Trip {
    /// How far its days are moved when it is written on the day `today`.
    fn moved(&self, today: Date) -> Result<Moved> {
        if !self.under_way {
            return Ok(Moved(Duration::ZERO));
        }
        let chosen = self.date.iter().find(|date| date.chosen).context("no days were chosen")?;
        Ok(Moved(today - Duration::DAY - day(&chosen.first)?))
    }
}

/// By how many days something is told later than it stands in the files.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moved(Duration);

impl Moved {
    pub fn moment(self, at: &Datetime) -> Result<OffsetDateTime> {
        Ok(moment(at)? + self.0)
    }

    pub fn day(self, at: &Datetime) -> Result<String> {
        Ok((day(at)? + self.0).to_string())
    }
}

fn day(at: &Datetime) -> Result<Date> {
    let date = at.date.with_context(|| format!("{at} is no day"))?;
    let month = Month::try_from(date.month)?;
    Ok(Date::from_calendar_date(date.year.into(), month, date.day)?)
}

/// Writes the trips, each at its own time. Nobody is told: it has all happened long ago.
pub(super) async fn write(app: &App, clock: &Arc<FixedClock>, named: &Named<'_>) -> Result<()> {
    let file: File = toml::from_str(TRIPS).context("trips.toml")?;
    let then = App { clock: Arc::clone(clock) as _, events: Arc::new(Events::default()), ..app.clone() };
    for one in &file.trip {
        let moved = one.moved(app.now().date())?;
        trip(&then, clock, one, moved, named)
            .await
            .with_context(|| format!("{} to {}", one.visiting, one.hosting))?;
    }
    Ok(())
}

async fn trip(app: &App, clock: &FixedClock, one: &Trip, moved: Moved, named: &Named<'_>) -> Result<()> {
    clock.set(moved.moment(&one.at)?);
    let by = actor_of(app, named.people, &one.by).await?;
    let place = |key: &str| named.places.get(key).copied().with_context(|| format!("municipality {key}"));
    let mut written: Vec<(&String, &Words)> = one.words.iter().collect();
    written.sort_by_key(|(code, _)| **code != one.lang);
    let mut id = None;
    for (code, text) in written {
        let input = WordsInput {
            lang: Some(lang(code)?),
            title: text.title.clone(),
            text: text.text.clone(),
            ..WordsInput::default()
        };
        match id {
            None => {
                let post = match &one.post {
                    Some(key) => Some(*named.posts.get(key).with_context(|| format!("post {key}"))?),
                    None => None,
                };
                let (visiting, hosting) = (Some(place(&one.visiting)?), Some(place(&one.hosting)?));
                let wish = WishInput { post, visiting, hosting, words: input };
                let new = wishing::create(&by, app, app.new_id(), &wish).await.map_err(broken("wish"))?;
                id = Some(new);
            }
            Some(id) => words::write_words(&by, app, id, 0, &input).await.map_err(broken("words"))?,
        }
    }
    let id = id.context("no words")?;
    let Some(answer) = &one.answer else {
        return Ok(());
    };
    clock.set(moved.moment(&answer.at)?);
    let host = actor_of(app, named.people, &answer.by).await?;
    let input = AnswerInput {
        municipality: Some(place(&one.hosting)?),
        welcome: Some(true),
        lang: Some(lang(&answer.lang)?),
        text: answer.text.clone(),
        numbers_ok: false,
    };
    wishing::answer(&host, app, id, &input).await.map_err(broken("answer"))?;
    poll(app, one, id, moved, named).await?;
    for one in &one.session {
        programme::add_session(&host, app, id, &session(one, moved)?).await.map_err(broken("session"))?;
    }
    super::trips_way::write(app, clock, id, (&one.visiting, &one.hosting), moved, named).await
}

/// Proposes the times, votes and chooses.
async fn poll(app: &App, one: &Trip, id: TripId, moved: Moved, named: &Named<'_>) -> Result<()> {
    let by = actor_of(app, named.people, &one.by).await?;
    for proposal in &one.date {
        let input = DateInput {
            first_day: moved.day(&proposal.first)?,
            last_day: moved.day(&proposal.last)?,
            ..DateInput::default()
        };
        dates::propose(&by, app, id, &input).await.map_err(broken("date"))?;
    }
    let poll = dates::get_poll(&by, app, id, UiLang::En).await.map_err(broken("poll"))?;
    for proposal in &one.date {
        let first = moved.day(&proposal.first)?;
        let date = poll.dates.iter().find(|date| date.when.first_day.to_string() == first);
        let date = date.with_context(|| format!("date {first}"))?.id;
        for (key, code) in &proposal.votes {
            let person = actor_of(app, named.people, key).await?;
            let vote = Vote::from_code(code).with_context(|| format!("vote {code}"))?;
            dates::vote(&person, app, id, &[(date, vote)]).await.map_err(broken("vote"))?;
        }
        if proposal.chosen {
            dates::choose(&by, app, id, date).await.map_err(broken("choice"))?;
        }
    }
    Ok(())
}

fn session(one: &Session, moved: Moved) -> Result<SessionInput> {
    let time = one.starts.time.context("no time")?;
    let [latitude, longitude] =
        one.position.map_or_else(Default::default, |position| position.map(|degrees| degrees.to_string()));
    let titles = one.titles.iter().map(|(code, title)| Ok((Some(lang(code)?), title.clone())));
    Ok(SessionInput {
        kind: one.kind.clone().unwrap_or_else(|| SessionKind::Session.code().to_owned()),
        day: moved.day(&one.starts)?,
        time: format!("{:02}:{:02}", time.hour, time.minute),
        minutes: one.minutes.to_string(),
        place: one.place.clone(),
        to_place: one.to.clone(),
        host: one.host.clone(),
        host_phone: one.phone.clone(),
        lang: one.lang.as_deref().map(lang).transpose()?,
        interpreted: one.interpreted,
        mode: one.mode.clone(),
        km: one.km.map(|km| km.to_string()).unwrap_or_default(),
        latitude,
        longitude,
        titles: titles.collect::<Result<_>>()?,
        numbers_ok: false,
    })
}

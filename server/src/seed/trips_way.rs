//! Writing what comes before and after the study trips of the demo content.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use app::network::model::MunicipalityId;
use app::platform::server::{App, FixedClock};
use app::study_trips::after::{OutcomeInput, OutcomesInput, ReportInput};
use app::study_trips::before::{BriefingInput, CostInput, PROGRAMME, QuestionInput, SeatsInput};
use app::study_trips::model::{NoteInput, TripId};
use app::study_trips::server::{briefing, costs, later, notes, questions, reports, signing};
use serde::Deserialize;
use toml::value::Datetime;

use super::broken;
use super::content::actor_of;
use super::structure::lang;
use super::trips::{Moved, Named};

const WAYS: &str = include_str!("../../seed/trips_way.toml");

/// `trips_way.toml`.
#[derive(Debug, Deserialize)]
struct File {
    way: Vec<Way>,
}

/// What comes before and after one trip, which is known by its two municipalities.
#[derive(Debug, Deserialize)]
struct Way {
    visiting: String,
    hosting: String,
    at: Datetime,
    by: String,
    until: Datetime,
    seats: u32,
    signed_up: Vec<String>,
    question: Vec<Question>,
    #[serde(default)]
    briefing: Vec<Briefing>,
    #[serde(default)]
    cost: Vec<Cost>,
    #[serde(default)]
    note: Vec<Note>,
    report: Option<Report>,
    later: Option<Later>,
}

#[derive(Debug, Deserialize)]
struct Question {
    by: String,
    lang: String,
    themes: Vec<String>,
    text: String,
}

#[derive(Debug, Deserialize)]
struct Briefing {
    by: String,
    lang: String,
    briefing: String,
    practical: String,
}

#[derive(Debug, Deserialize)]
struct Cost {
    by: String,
    what: String,
    amount: String,
    currency: String,
    payer: String,
}

/// Something noted on the way, for everybody who comes along.
#[derive(Debug, Deserialize)]
struct Note {
    by: String,
    at: Datetime,
    lang: String,
    text: String,
}

#[derive(Debug, Deserialize)]
struct Report {
    by: String,
    at: Datetime,
    lang: String,
    consent: bool,
    answers: Vec<String>,
    takes_home: String,
    will_try: String,
}

#[derive(Debug, Deserialize)]
struct Later {
    by: String,
    at: Datetime,
    lang: String,
    outcomes: Vec<Outcome>,
}

#[derive(Debug, Deserialize)]
struct Outcome {
    progress: String,
    text: String,
}

/// Writes what comes before and after the trip from `visiting` to `hosting`, where the file tells of it.
pub(super) async fn write(
    app: &App,
    clock: &FixedClock,
    id: TripId,
    (visiting, hosting): (&str, &str),
    moved: Moved,
    named: &Named<'_>,
) -> Result<()> {
    let file: File = toml::from_str(WAYS).context("trips_way.toml")?;
    let Some(way) = file.way.iter().find(|way| way.visiting == visiting && way.hosting == hosting) else {
        return Ok(());
    };
    clock.set(moved.moment(&way.at)?);
    let place = named.places.get(visiting).copied().with_context(|| format!("municipality {visiting}"))?;
    before(app, way, id, place, moved, named).await?;
    for one in &way.note {
        clock.set(moved.moment(&one.at)?);
        let by = actor_of(app, named.people, &one.by).await?;
        let input = NoteInput {
            lang: Some(lang(&one.lang)?),
            text: one.text.clone(),
            shared: true,
            ..NoteInput::default()
        };
        notes::write(&by, app, id, app.new_id(), &input).await.map_err(broken("note"))?;
    }
    if let Some(report) = &way.report {
        clock.set(moved.moment(&report.at)?);
        let by = actor_of(app, named.people, &report.by).await?;
        let input = ReportInput {
            lang: Some(lang(&report.lang)?),
            answers: report.answers.clone(),
            takes_home: report.takes_home.clone(),
            will_try: report.will_try.clone(),
            consent: report.consent,
            given: true,
            numbers_ok: false,
        };
        reports::save(&by, app, id, place, 0, &input).await.map_err(broken("report"))?;
    }
    if let Some(later) = &way.later {
        clock.set(moved.moment(&later.at)?);
        let by = actor_of(app, named.people, &later.by).await?;
        let outcomes = later
            .outcomes
            .iter()
            .map(|one| OutcomeInput { progress: one.progress.clone(), text: one.text.clone() });
        let input =
            OutcomesInput { lang: Some(lang(&later.lang)?), outcomes: outcomes.collect(), numbers_ok: false };
        later::save(&by, app, id, place, 0, &input).await.map_err(broken("later"))?;
    }
    Ok(())
}

async fn before(
    app: &App,
    way: &Way,
    id: TripId,
    visiting: MunicipalityId,
    moved: Moved,
    named: &Named<'_>,
) -> Result<()> {
    let host = actor_of(app, named.people, &way.by).await?;
    let (_, _, version) = signing::get_seats(&host, app, id).await.map_err(broken("seats"))?;
    let seats = SeatsInput { seats: vec![(visiting, way.seats.to_string())], until: moved.day(&way.until)? };
    signing::set_seats(&host, app, id, version, &seats).await.map_err(broken("seats"))?;
    for key in &way.signed_up {
        let person = actor_of(app, named.people, key).await?;
        signing::sign_up(&person, app, id, visiting).await.map_err(broken("sign up"))?;
    }
    for one in &way.question {
        let by = actor_of(app, named.people, &one.by).await?;
        let input = QuestionInput {
            lang: Some(lang(&one.lang)?),
            text: one.text.clone(),
            themes: one.themes.clone(),
            numbers_ok: false,
        };
        questions::add(&by, app, id, visiting, &input).await.map_err(broken("question"))?;
    }
    for one in &way.briefing {
        let by = actor_of(app, named.people, &one.by).await?;
        let input = BriefingInput {
            lang: Some(lang(&one.lang)?),
            briefing: one.briefing.clone(),
            practical: one.practical.clone(),
            numbers_ok: false,
        };
        briefing::write(&by, app, id, 0, &input).await.map_err(broken("briefing"))?;
    }
    for one in &way.cost {
        let by = actor_of(app, named.people, &one.by).await?;
        let payer = payer(&one.payer, named.places).with_context(|| format!("payer {}", one.payer))?;
        let input = CostInput {
            what: one.what.clone(),
            amount: one.amount.clone(),
            currency: one.currency.clone(),
            payer,
            numbers_ok: false,
        };
        costs::add(&by, app, id, &input).await.map_err(broken("cost"))?;
    }
    Ok(())
}

fn payer(key: &str, places: &BTreeMap<String, MunicipalityId>) -> Option<String> {
    if key == PROGRAMME {
        return Some(PROGRAMME.to_owned());
    }
    places.get(key).map(ToString::to_string)
}

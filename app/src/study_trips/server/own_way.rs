//! What this room keeps of one person from before and after trips, for that person.

use serde::Serialize;
use time::OffsetDateTime;
use uuid::Uuid;

use super::questions::QUESTION;
use super::reports::{TAKES_HOME, WILL_TRY};
use super::{places_store, questions_store, reports_store};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::study_trips::model::TripError;
use crate::texts::model::TextId;
use crate::texts::server::{Section, TextVersion, service as texts};

/// What somebody has to do with what comes before and after trips.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OwnWay {
    /// Places they have or wait for.
    pub places: Vec<OwnPlace>,
    /// What they said they need.
    pub needs: Vec<OwnNeeds>,
    /// Learning questions that they wrote first.
    pub questions: Vec<OwnText>,
    /// Reports on which they wrote.
    pub learning_reports: Vec<OwnText>,
}

/// A place on a trip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnPlace {
    /// The number of the trip.
    pub trip: Uuid,
    /// Code of what they have.
    pub seat: String,
    /// Since when.
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
}

/// What they need on a trip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnNeeds {
    /// The number of the trip.
    pub trip: Uuid,
    /// What they eat.
    pub diet: String,
    /// What makes it possible for them to take part.
    pub accessibility: String,
    /// How they would like to stay.
    pub lodging: String,
    /// When they wrote it.
    #[serde(with = "time::serde::rfc3339")]
    pub saved_at: OffsetDateTime,
}

/// A text that they wrote for their municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnText {
    /// The number of the trip.
    pub trip: Uuid,
    /// The language it is written in.
    pub language: String,
    /// What it says now.
    pub text: String,
    /// When it was begun.
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
}

/// What is kept of the actor.
pub(super) async fn own_way(actor: &Actor, app: &App, account: AccountId) -> Result<OwnWay, TripError> {
    let db = &app.db.read;
    let places = places_store::of_account(db, account).await?;
    let needs = places_store::needs_of(db, account).await?;
    let questions = questions_store::of_author(db, account).await?;
    let reports = reports_store::of_author(db, account).await?;
    let ids = questions.iter().map(|row| row.text_id).chain(reports.iter().map(|row| row.text_id));
    let ids: Vec<TextId> = ids.map(TextId).collect();
    let versions = texts::current(actor, db, &ids).await?;
    let own = |trip: Uuid, text: Uuid, created_at, words: fn(&TextVersion) -> String| {
        let version = versions.get(&TextId(text))?;
        Some(OwnText { trip, language: version.lang.code().to_owned(), text: words(version), created_at })
    };
    let place = |row: super::way_entity::place::Model| OwnPlace {
        trip: row.trip_id,
        seat: row.seat,
        created_at: row.signed_at,
    };
    let need = |row: super::way_entity::need::Model| OwnNeeds {
        trip: row.trip_id,
        diet: row.diet,
        accessibility: row.accessibility,
        lodging: row.lodging,
        saved_at: row.saved_at,
    };
    let asked = questions.iter().filter_map(|row| own(row.trip_id, row.text_id, row.created_at, question));
    let told = reports.iter().filter_map(|row| own(row.trip_id, row.text_id, row.created_at, report));
    Ok(OwnWay {
        questions: asked.collect(),
        learning_reports: told.collect(),
        places: places.into_iter().map(place).collect(),
        needs: needs.into_iter().map(need).collect(),
    })
}

fn question(version: &TextVersion) -> String {
    version.section(QUESTION).map(Section::plain).unwrap_or_default()
}

/// Answers first, then what they take home and will try.
fn report(version: &TextVersion) -> String {
    let last = [TAKES_HOME, WILL_TRY];
    let answers = version.sections.iter().filter(|section| !last.contains(&section.name.as_str()));
    let rest = last.iter().filter_map(|name| version.section(name));
    answers.chain(rest).map(Section::plain).collect::<Vec<_>>().join("\n\n")
}

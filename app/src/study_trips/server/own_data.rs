//! Everything this room keeps of one person, for that person.

use serde::Serialize;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::own_way::{OwnWay, own_way};
use super::store::WISH;
use super::{dates_store, notes_store, people_store, store};
use crate::platform::actor::Actor;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::study_trips::model::TripError;
use crate::texts::model::TextId;
use crate::texts::server::variants;
use crate::texts::server::{Section, service as texts};

/// What somebody has to do with study trips.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OwnTrips {
    /// Those they wished for.
    pub wished: Vec<OwnTrip>,
    /// Those they plan.
    pub organised: Vec<OwnTrip>,
    /// What they answered for a municipality.
    pub answered: Vec<OwnAnswer>,
    /// What they said to proposed times.
    pub votes: Vec<OwnVote>,
    /// What they noted on the way.
    pub notes: Vec<OwnNote>,
    /// What they have to do with what comes before and after.
    #[serde(flatten)]
    pub way: OwnWay,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnNote {
    /// The trip.
    pub trip: OwnTrip,
    /// Whether the others on the trip read it too.
    pub shared: bool,
    /// What they noted, as plain text.
    pub text: String,
    /// The language.
    pub language: String,
}

/// A trip, by its title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnTrip {
    /// Its number.
    pub id: Uuid,
    /// Its title.
    pub title: Option<String>,
    /// The language of the title.
    pub language: Option<String>,
    /// Since when it concerns them.
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
}

/// An answer for a municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnAnswer {
    /// The trip.
    pub trip: OwnTrip,
    /// Code of the answer.
    pub answer: String,
}

/// What they said to a proposed time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnVote {
    /// The trip.
    pub trip: OwnTrip,
    /// The first day.
    #[serde(serialize_with = "iso_day")]
    pub first_day: Date,
    /// The last day.
    #[serde(serialize_with = "iso_day")]
    pub last_day: Date,
    /// Code of the answer.
    pub answer: String,
}

/// A day as `2019-11-20`.
fn iso_day<S: serde::Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&day.to_string())
}

/// What this room keeps of the actor.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(actor: &Actor, app: &App) -> Result<OwnTrips, TripError> {
    let account = actor.account().ok_or(TripError::Forbidden)?;
    let db = &app.db.read;
    let wished = store::of_author(db, account).await?;
    let organised = people_store::planned_by(db, account).await?;
    let answered = people_store::answers_of(db, account).await?;
    let votes = dates_store::votes_of(db, account).await?;
    let notes = notes_store::of_author(db, account).await?;
    let noted: Vec<TextId> = notes.iter().map(|row| TextId(row.text_id)).collect();
    let noted = texts::current(actor, db, &noted).await?;
    let ids = wished.iter().map(|row| row.id).chain(organised.iter().map(|row| row.trip_id));
    let ids =
        ids.chain(answered.iter().map(|row| row.trip_id)).chain(votes.iter().map(|(_, row)| row.trip_id));
    let ids: Vec<Uuid> = ids.chain(notes.iter().map(|row| row.trip_id)).collect();
    let titles = variants::best_of(actor, db, WISH, &ids, UiLang::En).await?;
    let trip = |id: Uuid, created_at| OwnTrip {
        id,
        title: titles.get(&id).and_then(|version| version.title.clone()),
        language: titles.get(&id).map(|version| version.lang.code().to_owned()),
        created_at,
    };
    Ok(OwnTrips {
        way: own_way(actor, app, account).await?,
        wished: wished.iter().map(|row| trip(row.id, row.created_at)).collect(),
        organised: organised.iter().map(|row| trip(row.trip_id, row.added_at)).collect(),
        answered: answered
            .iter()
            .map(|row| OwnAnswer {
                trip: trip(row.trip_id, row.answered_at.unwrap_or(row.asked_at)),
                answer: row.state.clone(),
            })
            .collect(),
        notes: notes
            .iter()
            .filter_map(|row| {
                let version = noted.get(&TextId(row.text_id))?;
                Some(OwnNote {
                    trip: trip(row.trip_id, row.created_at),
                    shared: row.shared,
                    text: version.sections.iter().map(Section::plain).collect::<Vec<_>>().join("\n"),
                    language: version.lang.code().to_owned(),
                })
            })
            .collect(),
        votes: votes
            .iter()
            .map(|(vote, date)| OwnVote {
                trip: trip(date.trip_id, vote.answered_at),
                first_day: date.first_day,
                last_day: date.last_day,
                answer: vote.answer.clone(),
            })
            .collect(),
    })
}

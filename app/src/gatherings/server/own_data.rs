//! Everything this room keeps of one person, for that person.

use serde::Serialize;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::store::ABOUT;
use super::{people_store, store};
use crate::gatherings::model::{GatheringError, Invited};
use crate::platform::actor::Actor;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::texts::model::TextId;
use crate::texts::server::service as texts;
use crate::texts::server::variants;

/// What somebody has to do with gatherings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OwnGatherings {
    /// Those they signed up for.
    pub signed_up: Vec<OwnSignUp>,
    /// Those they are invited to by name.
    pub invited_by_name: Vec<OwnGathering>,
    /// Those they planned.
    pub planned: Vec<OwnGathering>,
    /// What they took on.
    pub taken_on: Vec<OwnFollowUp>,
}

/// A gathering, by its title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnGathering {
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

/// A gathering they signed up for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnSignUp {
    /// The gathering.
    pub gathering: OwnGathering,
    /// Code of what they have.
    pub seat: String,
    /// Code of the role they came in.
    pub role: Option<String>,
    /// Code of the sector they stood for.
    pub sector: Option<String>,
}

/// What they took on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnFollowUp {
    /// What it is.
    pub title: Option<String>,
    /// The language it is written in.
    pub language: Option<String>,
    /// Until when.
    #[serde(serialize_with = "iso_day")]
    pub due_on: Date,
    /// When it was done.
    #[serde(with = "time::serde::rfc3339::option")]
    pub done_at: Option<OffsetDateTime>,
}

/// A day as `2019-11-20`.
fn iso_day<S: serde::Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&day.to_string())
}

/// What this room keeps of the actor.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(actor: &Actor, app: &App) -> Result<OwnGatherings, GatheringError> {
    let account = actor.account().ok_or(GatheringError::Forbidden)?;
    let db = &app.db.read;
    let signed = people_store::sign_ups_of(db, account).await?;
    let invited = people_store::invitations_of(db, &Invited::Person(account.0)).await?;
    let planned = store::of_author(db, account).await?;
    let follow_ups = people_store::follow_ups_of(db, account).await?;
    let ids = signed.iter().map(|row| row.gathering_id).chain(invited.iter().map(|row| row.gathering_id));
    let ids: Vec<Uuid> = ids.chain(planned.iter().map(|row| row.id)).collect();
    let titles = variants::best_of(actor, db, ABOUT, &ids, UiLang::En).await?;
    let gathering = |id: Uuid, created_at| OwnGathering {
        id,
        title: titles.get(&id).and_then(|version| version.title.clone()),
        language: titles.get(&id).map(|version| version.lang.code().to_owned()),
        created_at,
    };
    let texts_of: Vec<TextId> = follow_ups.iter().map(|row| TextId(row.text_id)).collect();
    let versions = texts::current(actor, db, &texts_of).await?;
    let taken_on = follow_ups.iter().map(|row| {
        let version = versions.get(&TextId(row.text_id));
        OwnFollowUp {
            title: version.and_then(|version| version.title.clone()),
            language: version.map(|version| version.lang.code().to_owned()),
            due_on: row.due_on,
            done_at: row.done_at,
        }
    });
    Ok(OwnGatherings {
        taken_on: taken_on.collect(),
        invited_by_name: invited.iter().map(|row| gathering(row.gathering_id, row.created_at)).collect(),
        planned: planned.iter().map(|row| gathering(row.id, row.created_at)).collect(),
        signed_up: signed
            .into_iter()
            .map(|row| OwnSignUp {
                gathering: gathering(row.gathering_id, row.signed_at),
                seat: row.seat,
                role: row.role,
                sector: row.sector,
            })
            .collect(),
    })
}

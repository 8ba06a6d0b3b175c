//! Everything this room keeps of one person, for that person.

use std::collections::BTreeMap;

use serde::Serialize;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{service, store};
use crate::notifications::model::NoticeError;
use crate::platform::actor::Actor;
use crate::platform::server::App;

/// What was told to somebody, and how they want to hear of what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OwnNotices {
    /// Notices, newest first.
    pub notices: Vec<OwnNotice>,
    /// Codes of topics, each with the code of its rhythm.
    pub rhythms: BTreeMap<String, String>,
}

/// A notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnNotice {
    /// What it tells.
    pub kind: String,
    /// The post it is about, if it is one.
    pub post: Option<Uuid>,
    /// The gathering it is about, if it is one.
    pub gathering: Option<Uuid>,
    /// The study trip it is about, if it is one.
    pub trip: Option<Uuid>,
    /// The comment it is about, if it is one.
    pub comment: Option<Uuid>,
    /// When it came.
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
    /// When it was read.
    #[serde(with = "time::serde::rfc3339::option")]
    pub read_at: Option<OffsetDateTime>,
    /// When it was mailed.
    #[serde(with = "time::serde::rfc3339::option")]
    pub mailed_at: Option<OffsetDateTime>,
}

/// What this room keeps of the actor.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(actor: &Actor, app: &App) -> Result<OwnNotices, NoticeError> {
    let account = actor.account().ok_or(NoticeError::Forbidden)?;
    let notices = store::all_of(&app.db.read, account).await?.into_iter().map(|row| OwnNotice {
        kind: row.kind,
        post: row.post_id,
        gathering: row.gathering_id,
        trip: row.trip_id,
        comment: row.comment_id,
        created_at: row.created_at,
        read_at: row.read_at,
        mailed_at: row.mailed_at,
    });
    let chosen = service::rhythms(actor, app).await?.0.into_iter();
    let rhythms = chosen.map(|(topic, rhythm)| (topic.code().to_owned(), rhythm.code().to_owned()));
    Ok(OwnNotices { notices: notices.collect(), rhythms: rhythms.collect() })
}

//! Everything this room keeps of one person, for that person.

use std::collections::HashMap;

use bytes::Bytes;
use serde::Serialize;
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::variant;
use super::store;
use crate::files::model::FileError;
use crate::platform::actor::Actor;
use crate::platform::server::{App, ContentError};

/// A picture or document that somebody sent. Its content is read where it is attached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnFile {
    /// Its number.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Code of what it is: picture, document.
    pub kind: String,
    /// Its media type.
    pub media_type: String,
    /// Its size, in bytes.
    pub size: i64,
    /// Code of its state: pending, kept.
    pub state: String,
    /// The kind of thing it is attached to: post, draft.
    pub attached_to: Option<String>,
    /// The number of that thing.
    pub attached_to_id: Option<Uuid>,
    /// The language of what is written about it.
    pub language: Option<String>,
    /// What a picture shows, in words.
    pub shows: Option<String>,
    /// What stands below it.
    pub caption: Option<String>,
    /// When it was sent.
    #[serde(with = "time::serde::rfc3339")]
    pub sent_at: OffsetDateTime,
}

/// A link that somebody attached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnLink {
    /// Their words for it.
    pub title: String,
    /// Where it leads.
    pub address: String,
    /// The language of what stands there.
    pub language: String,
}

/// Every file that the actor sent and that is still kept, oldest first.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(actor: &Actor, app: &App) -> Result<Vec<OwnFile>, FileError> {
    let account = actor.account().ok_or(FileError::Forbidden)?;
    let files = store::sent_by(&app.db.read, account).await?.into_iter().map(|row| OwnFile {
        id: row.id,
        name: row.name,
        kind: row.kind,
        media_type: row.media_type,
        size: row.size,
        state: row.state,
        attached_to: row.owner_kind,
        attached_to_id: row.owner_id,
        language: row.lang,
        shows: row.alt.filter(|words| !words.is_empty()),
        caption: row.caption.filter(|words| !words.is_empty()),
        sent_at: row.created_at,
    });
    Ok(files.collect())
}

/// The content of every file that the actor sent, oldest first, under a name of its own each: pictures in their largest
/// size. What would make it more than `most` bytes is left out.
///
/// # Errors
/// `Forbidden` when nobody is signed in; when the store is out of reach.
pub async fn contents(actor: &Actor, app: &App, most: u64) -> Result<Vec<(String, Bytes)>, FileError> {
    let account = actor.account().ok_or(FileError::Forbidden)?;
    let rows = store::sent_by(&app.db.read, account).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut largest: HashMap<Uuid, variant::Model> = HashMap::new();
    for variant in store::variants(&app.db.read, &ids).await? {
        let known = largest.get(&variant.file_id);
        if known.is_none_or(|known| known.width < variant.width) {
            largest.insert(variant.file_id, variant);
        }
    }
    let (mut left, mut contents) = (most, Vec::new());
    for row in rows {
        let Some(variant) = largest.remove(&row.id) else { continue };
        let Some(rest) = left.checked_sub(u64::try_from(variant.size).unwrap_or(u64::MAX)) else { continue };
        match app.content.get(&variant.key()).await {
            Ok(bytes) => {
                left = rest;
                contents.push((format!("{}-{}", row.id.simple(), row.name), bytes));
            }
            // Lost from the store: the list still tells of it, and `vitja check` does.
            Err(ContentError::NotFound { .. }) => {}
            Err(error) => return Err(FileError::internal(error)),
        }
    }
    Ok(contents)
}

/// The links of several things of one kind, by the number of the thing; the room that owns the things has asked whose
/// they are.
///
/// # Errors
/// When the database is out of reach.
pub async fn links_of(
    _actor: &Actor,
    app: &App,
    kind: &str,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<OwnLink>>, FileError> {
    let mut links: HashMap<Uuid, Vec<OwnLink>> = HashMap::new();
    for row in store::links_of(&app.db.read, kind, ids).await? {
        let link = OwnLink { title: row.title, address: row.address, language: row.lang };
        links.entry(row.owner_id).or_default().push(link);
    }
    Ok(links)
}

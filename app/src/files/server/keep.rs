//! Keeping order between rows and content: removing, collecting what nobody holds, looking for damage, and what backup
//! needs.

use std::collections::{HashMap, HashSet};

use bytes::Bytes;
use sea_orm::{DatabaseTransaction, DbErr};
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::entity::{file, variant};
use super::store;
use crate::accounts::server::AccountErased;
use crate::files::model::FileError;
use crate::platform::actor::Actor;
use crate::platform::server::{App, ContentError, Events, Job, JobError, Jobs};

/// How long a file may lie about that is attached to nothing.
const FORGOTTEN: Duration = Duration::hours(24);
/// How often such files are collected.
const EVERY: std::time::Duration = std::time::Duration::from_secs(60 * 60);
/// Files collected at one time.
const BATCH: u64 = 500;

/// Takes content from the store, after the rows that told of it are gone.
#[derive(Debug, Serialize, Deserialize)]
struct RemoveContent {
    keys: Vec<String>,
}

impl Job for RemoveContent {
    const KIND: &'static str = "files.remove-content";
}

pub(super) fn mount(events: &mut Events, jobs: &mut Jobs) {
    events.subscribe::<AccountErased, _>(|app, tx, erased| {
        Box::pin(async move {
            let rows = store::pending_of(tx, erased.account).await?;
            remove(app, tx, &rows).await
        })
    });
    jobs.handle::<RemoveContent, _>(|app, job| {
        Box::pin(async move {
            for key in &job.keys {
                app.content.delete(key).await.map_err(|error| {
                    tracing::warn!(%error, "content could not be removed");
                    JobError::retry("content store")
                })?;
            }
            Ok(())
        })
    });
    jobs.every("files.collect", EVERY, |app| {
        Box::pin(async move {
            collect(&Actor::System, app).await?;
            Ok(())
        })
    });
}

/// Removes files: rows now, content once the transaction has happened.
pub(super) async fn remove(app: &App, tx: &DatabaseTransaction, rows: &[file::Model]) -> Result<(), DbErr> {
    if rows.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let keys = store::variants(tx, &ids).await?.iter().map(variant::Model::key).collect();
    store::delete(tx, &ids).await?;
    app.enqueue(tx, &RemoveContent { keys }).await
}

/// Removes files that have been attached to nothing for a day, and content that no row tells of. Says how many of each.
///
/// # Errors
/// `Forbidden` for people; when database or store is out of reach.
pub async fn collect(actor: &Actor, app: &App) -> Result<(usize, usize), FileError> {
    only_the_program(actor)?;
    let before = app.now() - FORGOTTEN;
    // Looked for first: content whose row goes now is not lost, it goes with the job that this queues.
    let lost = unknown(app, before).await?;
    for key in &lost {
        app.content.delete(key).await.map_err(FileError::internal)?;
    }
    let gone = delete_forgotten(actor, app, before).await?;
    Ok((usize::try_from(gone).unwrap_or(usize::MAX), lost.len()))
}

/// Removes files that were sent before `before` and are attached to nothing; how many. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people; when the database cannot write.
pub async fn delete_forgotten(actor: &Actor, app: &App, before: OffsetDateTime) -> Result<u64, FileError> {
    only_the_program(actor)?;
    let tx = app.db.begin().await?;
    let rows = store::forgotten(&tx, before, BATCH).await?;
    remove(app, &tx, &rows).await?;
    tx.commit().await?;
    Ok(rows.len() as u64)
}

/// Keys older than `before` that no row tells of. A younger one may belong to a file that is just coming in.
async fn unknown(app: &App, before: OffsetDateTime) -> Result<Vec<String>, FileError> {
    let mut keys = app.content.list().await.map_err(FileError::internal)?;
    let known: HashSet<String> = known(app).await?.into_keys().collect();
    keys.retain(|key| !known.contains(key) && made_at(key).is_some_and(|made| made < before));
    Ok(keys)
}

async fn known(app: &App) -> Result<HashMap<String, variant::Model>, FileError> {
    Ok(store::all_variants(&app.db.read).await?.into_iter().map(|row| (row.key(), row)).collect())
}

/// When the file of a key was made: its id tells the time (RFC 9562 §5.7). None for what is no key of ours.
fn made_at(key: &str) -> Option<OffsetDateTime> {
    let (id, _) = key.split_once('/')?;
    let (seconds, nanos) = Uuid::parse_str(id).ok()?.get_timestamp()?.to_unix();
    let seconds = OffsetDateTime::from_unix_timestamp(i64::try_from(seconds).ok()?).ok()?;
    Some(seconds + Duration::nanoseconds(i64::from(nanos)))
}

/// Something wrong between rows and content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// A row tells of content that is not there.
    Missing(String),
    /// Content is not what the row tells.
    Changed(String),
    /// No row tells of this content.
    Unknown(String),
}

/// Looks through all content. With `whole` it is read, and compared with what was noted when it came in.
///
/// # Errors
/// `Forbidden` for people; when database or store is out of reach.
pub async fn damage(actor: &Actor, app: &App, whole: bool) -> Result<Vec<Damage>, FileError> {
    only_the_program(actor)?;
    let there: HashSet<String> = app.content.list().await.map_err(FileError::internal)?.into_iter().collect();
    let known = known(app).await?;
    let mut found: Vec<Damage> =
        there.iter().filter(|key| !known.contains_key(*key)).cloned().map(Damage::Unknown).collect();
    for (key, row) in known {
        if !there.contains(&key) {
            found.push(Damage::Missing(key));
        } else if whole && sha256(&read(actor, app, &key).await?) != row.sha256 {
            found.push(Damage::Changed(key));
        }
    }
    Ok(found)
}

/// Content as the database knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Where it lies.
    pub key: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256 of it, in hexadecimal digits.
    pub sha256: String,
}

/// Everything that rows tell of, for backup.
///
/// # Errors
/// `Forbidden` for people; when the database is out of reach.
pub async fn list_all(actor: &Actor, app: &App) -> Result<Vec<Stored>, FileError> {
    only_the_program(actor)?;
    let stored = known(app).await?.into_iter().map(|(key, row)| Stored {
        key,
        size: u64::try_from(row.size).unwrap_or(0),
        sha256: row.sha256,
    });
    Ok(stored.collect())
}

/// The content under a key, for backup.
///
/// # Errors
/// `Forbidden` for people; `NotFound`; when the store is out of reach.
pub async fn read(actor: &Actor, app: &App, key: &str) -> Result<Bytes, FileError> {
    only_the_program(actor)?;
    app.content.get(key).await.map_err(|error| match error {
        ContentError::NotFound { .. } => FileError::NotFound,
        error => FileError::internal(error),
    })
}

/// Writes content under a key, when a backup is brought back.
///
/// # Errors
/// `Forbidden` for people; `NotFound` for what is no key of ours; when the store cannot write.
pub async fn write(actor: &Actor, app: &App, key: &str, bytes: Bytes) -> Result<(), FileError> {
    only_the_program(actor)?;
    made_at(key).ok_or(FileError::NotFound)?;
    app.content.put(key, bytes).await.map_err(FileError::internal)
}

fn only_the_program(actor: &Actor) -> Result<(), FileError> {
    if *actor == Actor::System { Ok(()) } else { Err(FileError::Forbidden) }
}

/// SHA-256 in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

//! The words of what is attached, for the room that lets people search.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::store;
use crate::files::model::FileId;
use crate::platform::actor::Actor;
use crate::platform::lang::ContentLang;

/// Words that are attached to a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readable {
    /// The thing.
    pub owner: Uuid,
    /// The picture or document; none for a link.
    pub file: Option<FileId>,
    /// The name of the file, or the author's words for the link.
    pub name: String,
    /// The language of the author's words for it, as far as it is known.
    pub lang: Option<ContentLang>,
    /// What a picture shows, what stands below it, and the words in a document.
    pub text: String,
}

/// What is attached to several things of one kind, those of each in their order, of the files only those that are
/// `wanted`: the words of a document may be many. A fixed number of queries.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_readable(
    _actor: &Actor,
    db: &impl ConnectionTrait,
    kind: &str,
    owners: &[Uuid],
    wanted: impl Fn(FileId) -> bool,
) -> Result<Vec<Readable>, DbErr> {
    let mut files = store::kept_of(db, kind, owners).await?;
    files.retain(|row| wanted(FileId(row.id)));
    let ids: Vec<Uuid> = files.iter().map(|row| row.id).collect();
    let words = store::words(db, &ids).await?;
    let mut words: HashMap<Uuid, String> = words.into_iter().map(|row| (row.file_id, row.words)).collect();
    let files = files.into_iter().filter_map(|row| {
        let parts = [row.alt, row.caption, words.remove(&row.id)];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        Some(Readable {
            owner: row.owner_id?,
            file: Some(FileId(row.id)),
            name: row.name,
            lang: row.lang.as_deref().and_then(ContentLang::from_code),
            text: parts.join("\n"),
        })
    });
    let mut found: Vec<Readable> = files.collect();
    let links = store::links_of(db, kind, owners).await?.into_iter();
    found.extend(links.map(|row| Readable {
        owner: row.owner_id,
        file: None,
        name: row.title,
        lang: ContentLang::from_code(&row.lang),
        text: String::new(),
    }));
    Ok(found)
}

//! Everything this room keeps of what one person wrote, for that person.

use serde::Serialize;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{attachments, comment_store, draft_store, mark_store, reading_store, store, views};
use crate::files::server as files;
use crate::files::server::own_data::OwnLink;
use crate::network::model::MunicipalityId;
use crate::network::server::service as network;
use crate::platform::actor::Actor;
use crate::platform::server::App;
use crate::posts::model::{CommentId, PieceId, PostError, PostId, PostInput};
use crate::texts::model::TextId;
use crate::texts::server::{TextVersion, service as texts};

/// What somebody wrote.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OwnPosts {
    /// Posts, oldest first.
    pub posts: Vec<OwnPiece>,
    /// Comments, oldest first.
    pub comments: Vec<OwnPiece>,
    /// What they said for their municipality about practices.
    pub marks: Vec<OwnMark>,
    /// What they typed and did not publish.
    pub drafts: Vec<OwnDraft>,
    /// Choices of the list of posts that they keep.
    pub filters: Vec<OwnFilter>,
    /// Which posts they have opened since they last said that they had seen everything.
    pub opened: Vec<OwnRead>,
    /// Until when they have seen everything.
    #[serde(with = "time::serde::rfc3339::option")]
    pub seen_until: Option<OffsetDateTime>,
}

impl OwnPosts {
    /// Every post and comment as a piece.
    #[must_use]
    pub fn pieces(&self) -> Vec<PieceId> {
        let posts = self.posts.iter().map(|piece| PieceId::Post(PostId(piece.id)));
        posts.chain(self.comments.iter().map(|piece| PieceId::Comment(CommentId(piece.id)))).collect()
    }
}

/// A post or a comment with all its versions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnPiece {
    /// Its number.
    pub id: Uuid,
    /// The post that was answered; none for a post.
    pub answers_post: Option<Uuid>,
    /// Code of who can read it; none for a comment, which has its post's readers.
    pub readers: Option<String>,
    /// Code of its state: published, waiting, hidden, deleted.
    pub state: String,
    /// Whether it may be used in the evaluation.
    pub consent: bool,
    /// When it was published.
    #[serde(with = "time::serde::rfc3339")]
    pub published_at: OffsetDateTime,
    /// The links attached to it; none for a comment.
    pub links: Vec<OwnLink>,
    /// Every version that is kept, newest first.
    pub versions: Vec<OwnVersion>,
}

/// One version of a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnVersion {
    /// Counts up from 1.
    pub version: i32,
    /// When it was saved.
    #[serde(with = "time::serde::rfc3339")]
    pub saved_at: OffsetDateTime,
    /// The language it is written in.
    pub language: String,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// Its parts in Markdown: name and text.
    pub parts: Vec<OwnPart>,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnPart {
    /// Code of the part.
    pub part: String,
    /// Markdown.
    pub text: String,
}

/// What was said for a municipality about a practice.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnMark {
    /// The post.
    pub post: Uuid,
    /// Code of what was said.
    pub mark: String,
    /// The municipality.
    pub municipality: Option<String>,
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub marked_at: OffsetDateTime,
}

/// What was typed and not published.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnDraft {
    /// When it was last saved.
    #[serde(with = "time::serde::rfc3339")]
    pub saved_at: OffsetDateTime,
    /// What was typed.
    pub fields: Option<PostInput>,
}

/// A choice of the list of posts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnFilter {
    /// What they call it.
    pub name: String,
    /// What stands after the question mark in the address of the list.
    pub choice: String,
}

/// A post that was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnRead {
    /// The post.
    pub post: Uuid,
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub opened_at: OffsetDateTime,
}

/// Everything the actor wrote.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(actor: &Actor, app: &App) -> Result<OwnPosts, PostError> {
    let account = actor.account().ok_or(PostError::Forbidden)?;
    let db = &app.db.read;
    let mut own = OwnPosts::default();
    let posts = store::of_author(db, account).await?;
    let comments = comment_store::of_author(db, account).await?;
    let ids = posts.iter().map(|row| row.text_id).chain(comments.iter().map(|row| row.text_id));
    let ids: Vec<TextId> = ids.map(TextId).collect();
    let mut versions = texts::versions_of(actor, db, &ids).await?;
    let mut versions = move |id: Uuid| own_versions(versions.remove(&TextId(id)).unwrap_or_default());
    let ids: Vec<Uuid> = posts.iter().map(|row| row.id).collect();
    let mut links =
        files::own_data::links_of(actor, app, attachments::POST, &ids).await.map_err(views::no_conflict)?;
    let mut links = move |id: Uuid| links.remove(&id).unwrap_or_default();
    own.posts.extend(posts.into_iter().map(|row| OwnPiece {
        id: row.id,
        answers_post: None,
        readers: Some(row.audience),
        state: row.state,
        consent: row.consent,
        published_at: row.published_at,
        links: links(row.id),
        versions: versions(row.text_id),
    }));
    own.comments.extend(comments.into_iter().map(|row| OwnPiece {
        id: row.id,
        answers_post: Some(row.post_id),
        readers: None,
        state: row.state,
        consent: row.consent,
        published_at: row.created_at,
        links: Vec::new(),
        versions: versions(row.text_id),
    }));
    let marks = mark_store::of_account(db, account).await?;
    let ids: Vec<_> = marks.iter().map(|mark| MunicipalityId(mark.municipality_id)).collect();
    let places = network::municipalities(actor, app, &ids).await.map_err(views::no_conflict)?;
    own.marks.extend(marks.into_iter().map(|mark| OwnMark {
        post: mark.post_id,
        mark: mark.kind,
        municipality: places.get(&MunicipalityId(mark.municipality_id)).map(|card| card.name.text.clone()),
        marked_at: mark.marked_at,
    }));
    let drafts = draft_store::drafts_of(db, account).await?;
    own.drafts.extend(drafts.into_iter().map(|draft| OwnDraft {
        saved_at: draft.saved_at,
        fields: serde_json::from_str(&draft.fields).ok(),
    }));
    let filters = reading_store::filters_of(db, account).await?.into_iter();
    own.filters.extend(filters.map(|row| OwnFilter { name: row.name, choice: row.query }));
    let reads = reading_store::reads_of(db, account).await?.into_iter();
    own.opened.extend(reads.map(|row| OwnRead { post: row.post_id, opened_at: row.read_at }));
    own.seen_until = reading_store::seen_of(db, account).await?.map(|row| row.until);
    Ok(own)
}

fn own_versions(versions: Vec<TextVersion>) -> Vec<OwnVersion> {
    let own = versions.into_iter().map(|version| OwnVersion {
        version: version.number,
        saved_at: version.created_at,
        language: version.lang.code().to_owned(),
        parts: version
            .sections
            .iter()
            .map(|section| OwnPart { part: section.name.clone(), text: section.markdown() })
            .collect(),
        title: version.title,
    });
    own.collect()
}

/// Deletes drafts that nobody has touched since `before`, with the files that they held; how many drafts went. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_drafts(actor: &Actor, app: &App, before: OffsetDateTime) -> Result<u64, PostError> {
    only_the_program(actor)?;
    let tx = app.db.begin().await?;
    let gone = draft_store::drafts_before(&tx, before).await?;
    draft_store::delete(&tx, &gone).await?;
    files::service::delete_of_all(actor, app, &tx, attachments::DRAFT, &gone).await?;
    tx.commit().await?;
    Ok(gone.len() as u64)
}

/// Forgets that posts were opened before `before`; how many times. Nothing as old as that is news to anybody. Only for
/// the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_reads(actor: &Actor, app: &App, before: OffsetDateTime) -> Result<u64, PostError> {
    only_the_program(actor)?;
    let tx = app.db.begin_quietly().await?;
    let gone = reading_store::delete_before(&tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}

fn only_the_program(actor: &Actor) -> Result<(), PostError> {
    if *actor == Actor::System { Ok(()) } else { Err(PostError::Forbidden) }
}

//! What of posts can be found: the words of posts, of the answers below them and of what is attached. For the room that
//! keeps the index; who may see a post is asked when it is listed ([`super::list::list_among`]).
//!
//! Names of people are not among these words, neither of authors nor of those who are mentioned.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::attachments::POST;
use super::entity::{comment, post};
use super::{lookup_store, mention_text, store};
use crate::files::model::FileId;
use crate::files::server::service as files;
use crate::platform::actor::Actor;
use crate::platform::lang::ContentLang;
use crate::posts::model::{CommentId, PieceState, PostId};
use crate::texts::model::TextId;
use crate::texts::server::{TextVersion, service as texts};

/// Where a passage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PassageId {
    /// In the post itself.
    Post,
    /// In an answer.
    Answer(CommentId),
    /// In a picture's words or a document.
    File(FileId),
}

/// Words that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The post they belong to.
    pub post: PostId,
    /// Where in it they stand.
    pub id: PassageId,
    /// The title of a post, the name of a file.
    pub title: Option<String>,
    /// The language they are written in.
    pub lang: ContentLang,
    /// The words.
    pub text: String,
}

impl Passage {
    /// What is known by this id in the index: the post, the comment or the file.
    #[must_use]
    pub const fn uuid(&self) -> Uuid {
        match self.id {
            PassageId::Post => self.post.0,
            PassageId::Answer(id) => id.0,
            PassageId::File(id) => id.0,
        }
    }
}

/// Ids of posts that are not deleted, in order, a batch at a time.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_ids(
    _actor: &Actor,
    db: &impl ConnectionTrait,
    after: Option<PostId>,
    limit: u64,
) -> Result<Vec<PostId>, DbErr> {
    let ids = store::ids_after(db, after, limit).await?;
    Ok(ids.into_iter().map(PostId).collect())
}

/// The texts of these posts and what is attached to them, of those that are not deleted. Of the files only those that
/// are `wanted`.
///
/// # Errors
/// When the database is out of reach.
pub async fn of_posts(
    actor: &Actor,
    db: &impl ConnectionTrait,
    ids: &[PostId],
    wanted: impl Fn(FileId) -> bool,
) -> Result<Vec<Passage>, DbErr> {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let mut rows = store::posts_by_id(db, &ids).await?;
    rows.retain(|row| row.state != PieceState::Deleted.code());
    let text_ids: Vec<TextId> = rows.iter().map(|row| TextId(row.text_id)).collect();
    let versions = texts::current(actor, db, &text_ids).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut attached: HashMap<Uuid, Vec<files::Readable>> = HashMap::new();
    for one in files::list_readable(actor, db, POST, &ids, wanted).await? {
        attached.entry(one.owner).or_default().push(one);
    }
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        if let Some(version) = versions.get(&TextId(row.text_id)) {
            found.extend(of_post(row, version, attached.remove(&row.id).unwrap_or_default()));
        }
    }
    Ok(found)
}

fn of_post(row: &post::Model, version: &TextVersion, attached: Vec<files::Readable>) -> Vec<Passage> {
    let mut parts = vec![plain(version)];
    let mut documents = Vec::new();
    for one in attached {
        match one.file {
            Some(file) => documents.push(Passage {
                post: PostId(row.id),
                id: PassageId::File(file),
                title: Some(one.name),
                lang: one.lang.unwrap_or(version.lang),
                text: one.text,
            }),
            None => parts.push(one.name),
        }
    }
    let text = Passage {
        post: PostId(row.id),
        id: PassageId::Post,
        title: version.title.clone(),
        lang: version.lang,
        text: parts.join("\n\n"),
    };
    std::iter::once(text).chain(documents).collect()
}

/// These answers, of those that can be read.
///
/// # Errors
/// When the database is out of reach.
pub async fn of_answers(
    actor: &Actor,
    db: &impl ConnectionTrait,
    ids: &[CommentId],
) -> Result<Vec<Passage>, DbErr> {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let mut rows = lookup_store::comments(db, &ids).await?;
    rows.retain(|row| row.state == PieceState::Published.code());
    answers(actor, db, rows).await
}

/// All answers below these posts that can be read.
///
/// # Errors
/// When the database is out of reach.
pub async fn of_answers_to(
    actor: &Actor,
    db: &impl ConnectionTrait,
    posts: &[PostId],
) -> Result<Vec<Passage>, DbErr> {
    let ids: Vec<Uuid> = posts.iter().map(|id| id.0).collect();
    let rows = lookup_store::comments_below(db, &ids).await?;
    answers(actor, db, rows).await
}

/// The post below which an answer stands or stood.
///
/// # Errors
/// When the database is out of reach.
pub async fn post_of(
    _actor: &Actor,
    db: &impl ConnectionTrait,
    answer: CommentId,
) -> Result<Option<PostId>, DbErr> {
    Ok(lookup_store::comments(db, &[answer.0]).await?.pop().map(|row| PostId(row.post_id)))
}

async fn answers(
    actor: &Actor,
    db: &impl ConnectionTrait,
    rows: Vec<comment::Model>,
) -> Result<Vec<Passage>, DbErr> {
    let text_ids: Vec<TextId> = rows.iter().map(|row| TextId(row.text_id)).collect();
    let versions = texts::current(actor, db, &text_ids).await?;
    let found = rows.iter().filter_map(|row| {
        let version = versions.get(&TextId(row.text_id))?;
        Some(Passage {
            post: PostId(row.post_id),
            id: PassageId::Answer(CommentId(row.id)),
            title: None,
            lang: version.lang,
            text: plain(version),
        })
    });
    Ok(found.collect())
}

/// The parts of a version as plain text in which nobody is named.
fn plain(version: &TextVersion) -> String {
    let parts = version.sections.iter().map(|section| {
        let mut section = section.clone();
        for paragraph in &mut section.paragraphs {
            paragraph.markdown = mention_text::without_people(&paragraph.markdown, "@…");
        }
        section.plain()
    });
    parts.collect::<Vec<_>>().join("\n\n")
}

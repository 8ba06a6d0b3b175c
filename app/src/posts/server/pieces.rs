//! Posts and comments as pieces of material, for the evaluation.

use super::entity::comment;
use super::policy::Action;
use super::service::{current, load};
use super::views::Wrote;
use super::{comment_store, store, views};
use crate::network::model::Sector;
use crate::platform::actor::Actor;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::posts::model::{AgeGroup, CommentId, Part, PieceId, PieceState, PostError, PostId, Theme};
use crate::posts::view::Piece;
use crate::texts::model::TextId;
use crate::texts::server::{TextVersion, service as texts};

/// A post and all its comments as pieces, as far as the actor may see the post. Whether a piece may be used says its
/// `consent`.
///
/// # Errors
/// `NotFound`.
pub async fn list_pieces(actor: &Actor, app: &App, post: PostId) -> Result<Vec<Piece>, PostError> {
    let (row, _) = load(actor, app, post, Action::See).await?;
    let db = &app.db.read;
    let version = current(actor, app, &row).await?;
    let tags = store::tags(db, &[row.id]).await?;
    let mut comments = comment_store::list(db, post).await?;
    comments.retain(|comment| comment.state == PieceState::Published.code());
    let wrote: Vec<Wrote> =
        std::iter::once(Wrote::from(&row)).chain(comments.iter().map(Wrote::from)).collect();
    let mut bylines = views::bylines(actor, app, &wrote).await?.into_iter();
    let title = version.title.clone().unwrap_or_default();
    let title_lang = version.lang;
    let mut pieces = vec![Piece {
        id: PieceId::Post(post),
        post,
        title: title.clone(),
        title_lang: version.lang,
        parts: parts(&version),
        lang: version.lang,
        version: version.number,
        written_at: version.created_at,
        consent: row.consent,
        byline: bylines.next().ok_or(PostError::NotFound)?,
        themes: views::codes(&tags, row.id, "theme", Theme::from_code),
        age_groups: views::codes(&tags, row.id, "age", AgeGroup::from_code),
        services: views::codes(&tags, row.id, "service", Sector::from_code),
        step: views::step(&row),
    }];
    let ids: Vec<TextId> = comments.iter().map(|comment| TextId(comment.text_id)).collect();
    let versions = texts::current(actor, db, &ids).await?;
    for (comment, byline) in comments.iter().zip(bylines) {
        if let Some(version) = versions.get(&TextId(comment.text_id)) {
            pieces.push(comment_piece(comment, version, (&title, title_lang), byline));
        }
    }
    Ok(pieces)
}

/// The post that a piece is, or belongs to.
///
/// # Errors
/// `NotFound`.
pub async fn post_of(_actor: &Actor, app: &App, piece: PieceId) -> Result<PostId, PostError> {
    match piece {
        PieceId::Post(id) => Ok(id),
        PieceId::Comment(id) => {
            let row = comment_store::find(&app.db.read, id).await?.ok_or(PostError::NotFound)?;
            Ok(PostId(row.post_id))
        }
    }
}

/// What of a post is out of sight while somebody looks into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// The post.
    pub post: PostId,
    /// Whether it is hidden itself, and everything with it.
    pub whole: bool,
    /// Its hidden comments.
    pub comments: Vec<CommentId>,
}

/// What is out of sight of the post that a piece is, or belongs to, as the transaction sees it. None when there is no such
/// piece.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_hidden(
    _actor: &Actor,
    tx: &sea_orm::DatabaseTransaction,
    piece: PieceId,
) -> Result<Option<Hidden>, sea_orm::DbErr> {
    let post = match piece {
        PieceId::Post(id) => Some(id),
        PieceId::Comment(id) => comment_store::find(tx, id).await?.map(|row| PostId(row.post_id)),
    };
    let Some(post) = post else { return Ok(None) };
    let Some(row) = store::find(tx, post).await? else { return Ok(None) };
    let hidden = PieceState::Hidden.code();
    let comments = comment_store::list(tx, post).await?.into_iter().filter(|comment| comment.state == hidden);
    Ok(Some(Hidden {
        post,
        whole: row.state == hidden,
        comments: comments.map(|comment| CommentId(comment.id)).collect(),
    }))
}

fn comment_piece(
    row: &comment::Model,
    version: &TextVersion,
    title: (&str, ContentLang),
    byline: crate::posts::view::Byline,
) -> Piece {
    Piece {
        id: PieceId::Comment(CommentId(row.id)),
        post: PostId(row.post_id),
        title: title.0.to_owned(),
        title_lang: title.1,
        parts: parts(version),
        lang: version.lang,
        version: version.number,
        written_at: version.created_at,
        consent: row.consent,
        byline,
        themes: Vec::new(),
        age_groups: Vec::new(),
        services: Vec::new(),
        step: None,
    }
}

fn parts(version: &TextVersion) -> Vec<(Option<Part>, String)> {
    version.sections.iter().map(|section| (Part::from_code(&section.name), section.plain())).collect()
}

/// Whether the author of a piece that can be read allows its use, with the row locked until the transaction ends. None
/// when there is no such piece.
///
/// # Errors
/// When the database is out of reach.
pub async fn lock_consent(
    _actor: &Actor,
    tx: &sea_orm::DatabaseTransaction,
    piece: PieceId,
) -> Result<Option<bool>, sea_orm::DbErr> {
    let found = match piece {
        PieceId::Post(id) => store::lock_post(tx, id).await?.map(|row| (row.state, row.consent)),
        PieceId::Comment(id) => comment_store::lock(tx, id).await?.map(|row| (row.state, row.consent)),
    };
    let readable = found.filter(|(state, _)| state == PieceState::Published.code());
    Ok(readable.map(|(_, consent)| consent))
}

//! Deleting: the text goes out of the database, a tombstone stays.

use sea_orm::{DatabaseTransaction, DbErr};

use super::attachments::of_post;
use super::events::PieceDeleted;
use super::policy::{Action, in_audience};
use super::service::{current, load};
use super::{answers, comment_store, mark_store, store, views};
use crate::files::server::service as files;
use crate::platform::actor::Actor;
use crate::platform::server::{App, Audit, record};
use crate::posts::model::{CommentId, PieceId, PieceState, PostError, PostId};
use crate::posts::view::{DeletionView, Tombstone};
use crate::texts::model::TextId;
use crate::texts::server::service as texts;

/// Deletes a piece: every version of its text is emptied, tags and marks go, and the rooms above are told, so that
/// whatever they keep because of it goes too. With a post go the comments on it.
pub(super) async fn erase(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    piece: PieceId,
) -> Result<(), DbErr> {
    let comments = match piece {
        PieceId::Post(id) => {
            // Whoever is writing below it finishes first, and goes with it; whoever comes later finds it deleted.
            store::lock_post(tx, id).await?;
            comment_store::list(tx, id).await?
        }
        PieceId::Comment(id) => {
            let row = comment_store::find(tx, id).await?;
            if let Some(row) = &row {
                store::lock_post(tx, PostId(row.post_id)).await?;
            }
            row.into_iter().collect()
        }
    };
    let now = app.now();
    let mut gone: Vec<TextId> = comments.iter().map(|row| TextId(row.text_id)).collect();
    let ids: Vec<_> = comments.iter().map(|row| row.id).collect();
    if let PieceId::Post(id) = piece {
        if let Some(row) = store::find(tx, id).await? {
            gone.push(TextId(row.text_id));
            gone.extend(row.decision_text_id.map(TextId));
        }
        store::set_post_state(tx, id.0, PieceState::Deleted, now).await?;
        store::delete_tags_and_marks(tx, id).await?;
        files::delete_of(actor, app, tx, of_post(id)).await?;
    }
    comment_store::set_state(tx, &ids, PieceState::Deleted, now).await?;
    texts::empty(actor, tx, &gone).await?;
    if let (PieceId::Comment(_), Some(row)) = (piece, comments.first()) {
        // This writes the facets anew, too: the post was last active with the answers that stay.
        answers::find_answer(tx, PostId(row.post_id)).await?;
    }
    let audit = Audit {
        action: "posts.delete",
        subject_kind: piece.kind(),
        subject_id: piece.uuid(),
        detail: &format!("{} comments", ids.len()),
    };
    record(actor, app, tx, audit).await?;
    let pieces = ids.into_iter().map(|id| PieceId::Comment(CommentId(id)));
    let pieces: Vec<PieceId> = pieces.chain(matches!(piece, PieceId::Post(_)).then_some(piece)).collect();
    for piece in pieces {
        app.emit(tx, &PieceDeleted { piece }).await?;
    }
    Ok(())
}

/// What goes when the actor deletes a post.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but its author.
pub async fn get_deletion(actor: &Actor, app: &App, id: PostId) -> Result<DeletionView, PostError> {
    let (row, _) = load(actor, app, id, Action::Delete).await?;
    let version = current(actor, app, &row).await?;
    Ok(DeletionView {
        title: version.title.clone().unwrap_or_default(),
        lang: version.lang,
        comments: comment_store::count(&app.db.read, id).await?,
        marks: mark_store::list(&app.db.read, id).await?.len() as u64,
        consent: row.consent,
    })
}

/// Deletes one's own post, with the comments on it.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but its author.
pub async fn delete_post(actor: &Actor, app: &App, id: PostId) -> Result<(), PostError> {
    load(actor, app, id, Action::Delete).await?;
    let tx = app.db.begin().await?;
    erase(actor, app, &tx, PieceId::Post(id)).await?;
    tx.commit().await?;
    Ok(())
}

/// What stands where a deleted post stood, for those who could read it.
///
/// # Errors
/// When the database is out of reach.
pub async fn find_tombstone(actor: &Actor, app: &App, id: PostId) -> Result<Option<Tombstone>, PostError> {
    let row = store::find(&app.db.read, id).await?;
    let row = row.filter(|row| row.state == PieceState::Deleted.code());
    let row = row.filter(|row| in_audience(actor, &views::facts(row)));
    Ok(row.and_then(|row| row.state_at).map(|deleted_at| Tombstone { deleted_at }))
}

//! The index follows what is written, in the transaction that writes it. What is not in it yet (everything, after an
//! update or a restored backup) is filled in.

use std::collections::HashSet;

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};
use uuid::Uuid;

use super::{store, words};
use crate::platform::actor::Actor;
use crate::platform::server::{App, Events};
use crate::posts::model::{CommentId, PieceId, PostId};
use crate::posts::server::passages::{self, Passage};
use crate::posts::server::{
    CommentAdded, PieceDeleted, PieceHidden, PieceRevised, PieceShown, PostPublished,
};
use crate::search::model::SearchError;

/// Posts that are looked at together while the index is filled.
const LOOKED_AT: u64 = 500;
/// Posts that are read in one transaction then: others wait that long.
const READ: usize = 20;

/// Hears what becomes of posts and answers.
pub(super) fn hear(events: &mut Events) {
    events.subscribe::<PostPublished, _>(|_, tx, event| Box::pin(post(tx, event.post)));
    events.subscribe::<CommentAdded, _>(|_, tx, event| Box::pin(answer(tx, event.comment)));
    events.subscribe::<PieceRevised, _>(|_, tx, event| Box::pin(piece(tx, event.piece)));
    events.subscribe::<PieceShown, _>(|_, tx, event| Box::pin(piece(tx, event.piece)));
    events.subscribe::<PieceHidden, _>(|_, tx, event| Box::pin(hidden(tx, event.piece)));
    events.subscribe::<PieceDeleted, _>(|_, tx, event| Box::pin(deleted(tx, event.piece)));
}

async fn piece(tx: &DatabaseTransaction, piece: PieceId) -> Result<(), DbErr> {
    match piece {
        PieceId::Post(id) => post(tx, id).await,
        PieceId::Comment(id) => answer(tx, id).await,
    }
}

/// Reads a post and what is attached to it anew.
async fn post(tx: &DatabaseTransaction, id: PostId) -> Result<(), DbErr> {
    let answers = passages::of_answers_to(&Actor::System, tx, &[id]).await?;
    let answers: HashSet<Uuid> = answers.iter().map(Passage::uuid).collect();
    store::forget_but(tx, id, &answers).await?;
    write(tx, &passages::of_posts(&Actor::System, tx, &[id], |_| true).await?).await
}

/// Reads an answer anew, as far as it can be read.
async fn answer(tx: &DatabaseTransaction, id: CommentId) -> Result<(), DbErr> {
    write(tx, &passages::of_answers(&Actor::System, tx, &[id]).await?).await
}

async fn write(tx: &impl ConnectionTrait, passages: &[Passage]) -> Result<(), DbErr> {
    for passage in passages {
        let texts = passage.title.as_deref().into_iter().chain([passage.text.as_str()]);
        store::write(tx, passage.post, passage.uuid(), words::terms(texts)).await?;
    }
    Ok(())
}

/// A hidden answer cannot be found. A hidden post stands in no list, and so in no search either: its words may stay.
async fn hidden(tx: &DatabaseTransaction, piece: PieceId) -> Result<(), DbErr> {
    match piece {
        PieceId::Post(_) => Ok(()),
        PieceId::Comment(id) => forget_answer(tx, id).await,
    }
}

async fn deleted(tx: &DatabaseTransaction, piece: PieceId) -> Result<(), DbErr> {
    match piece {
        PieceId::Post(id) => store::forget_post(tx, id).await,
        PieceId::Comment(id) => forget_answer(tx, id).await,
    }
}

async fn forget_answer(tx: &DatabaseTransaction, id: CommentId) -> Result<(), DbErr> {
    match passages::post_of(&Actor::System, tx, id).await? {
        Some(post) => store::forget(tx, post, &[id.0]).await,
        None => Ok(()),
    }
}

/// Reads every post that has not been read, with everything below it, and says how many there were. Only for the
/// program, which does it when it starts, from time to time, and after a backup was restored.
///
/// # Errors
/// `Forbidden` for people; when the database cannot write.
pub async fn fill(actor: &Actor, app: &App) -> Result<usize, SearchError> {
    if *actor != Actor::System {
        return Err(SearchError::Forbidden);
    }
    let mut filled = 0;
    let mut after = None;
    loop {
        let posts = passages::list_ids(actor, &app.db.read, after, LOOKED_AT).await?;
        let Some(last) = posts.last().copied() else {
            return Ok(filled);
        };
        after = Some(last);
        for posts in unread(&app.db.read, &posts).await?.chunks(READ) {
            filled += read(app, posts).await?;
        }
    }
}

async fn unread(db: &impl ConnectionTrait, posts: &[PostId]) -> Result<Vec<PostId>, DbErr> {
    let known = store::known(db, posts).await?;
    Ok(posts.iter().copied().filter(|id| !known.contains(&id.0)).collect())
}

async fn read(app: &App, posts: &[PostId]) -> Result<usize, DbErr> {
    let tx = app.db.begin_quietly().await?;
    store::lock(&tx).await?;
    // Somebody may have revised one meanwhile.
    let posts = unread(&tx, posts).await?;
    write(&tx, &passages::of_posts(&Actor::System, &tx, &posts, |_| true).await?).await?;
    write(&tx, &passages::of_answers_to(&Actor::System, &tx, &posts).await?).await?;
    tx.commit().await?;
    Ok(posts.len())
}

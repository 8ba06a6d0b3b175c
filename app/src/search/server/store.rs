//! Queries on the table of words.

use std::collections::HashSet;

use sea_orm::sea_query::{OnConflict, Query, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbBackend, DbErr, EntityTrait, QueryFilter,
    QuerySelect,
};
use uuid::Uuid;

use super::entity::word;
use super::words::Wanted;
use crate::platform::server::{chunked, runs};
use crate::posts::model::PostId;

/// That a piece has been read, also when it has no words.
const READ: &str = "";

/// Writes the words of a piece anew.
pub(super) async fn write(
    tx: &impl ConnectionTrait,
    post: PostId,
    piece: Uuid,
    terms: impl IntoIterator<Item = String>,
) -> Result<(), DbErr> {
    forget(tx, post, &[piece]).await?;
    let terms: Vec<String> = std::iter::once(READ.to_owned()).chain(terms).collect();
    for terms in runs(&terms) {
        let rows = terms.iter().map(|term| word::ActiveModel {
            term: Set(term.clone()),
            post_id: Set(post.0),
            piece_id: Set(piece),
        });
        let known = OnConflict::columns([word::Column::Term, word::Column::PostId, word::Column::PieceId])
            .do_nothing()
            .to_owned();
        word::Entity::insert_many(rows).on_conflict(known).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Forgets pieces of a post.
pub(super) async fn forget(tx: &impl ConnectionTrait, post: PostId, pieces: &[Uuid]) -> Result<(), DbErr> {
    for pieces in chunked(pieces) {
        let gone = word::Column::PieceId.is_in(pieces.iter().copied());
        word::Entity::delete_many().filter(word::Column::PostId.eq(post.0)).filter(gone).exec(tx).await?;
    }
    Ok(())
}

/// Forgets a post with everything below it.
pub(super) async fn forget_post(tx: &impl ConnectionTrait, post: PostId) -> Result<(), DbErr> {
    word::Entity::delete_many().filter(word::Column::PostId.eq(post.0)).exec(tx).await.map(drop)
}

/// Forgets what stands below a post, but not its answers.
pub(super) async fn forget_but(
    tx: &impl ConnectionTrait,
    post: PostId,
    answers: &HashSet<Uuid>,
) -> Result<(), DbErr> {
    let pieces: HashSet<Uuid> = pieces(tx, post).await?.into_iter().collect();
    let gone: Vec<Uuid> = pieces.difference(answers).copied().collect();
    forget(tx, post, &gone).await
}

/// The pieces of a post that have been read.
async fn pieces(db: &impl ConnectionTrait, post: PostId) -> Result<Vec<Uuid>, DbErr> {
    word::Entity::find()
        .select_only()
        .column(word::Column::PieceId)
        .filter(word::Column::Term.eq(READ))
        .filter(word::Column::PostId.eq(post.0))
        .into_tuple()
        .all(db)
        .await
}

/// Which of these posts have been read.
pub(super) async fn known(db: &impl ConnectionTrait, posts: &[PostId]) -> Result<HashSet<Uuid>, DbErr> {
    let mut known = HashSet::new();
    for posts in chunked(posts) {
        let ids = posts.iter().map(|id| id.0);
        let found: Vec<Uuid> = word::Entity::find()
            .select_only()
            .column(word::Column::PostId)
            .filter(word::Column::Term.eq(READ))
            .filter(word::Column::PostId.is_in(ids.clone()))
            .filter(word::Column::PieceId.is_in(ids))
            .into_tuple()
            .all(db)
            .await?;
        known.extend(found);
    }
    Ok(known)
}

/// Keeps others from writing to the index until the transaction ends: what is read meanwhile cannot be forgotten by
/// somebody else before it is written. On SQLite the one writer is the lock.
pub(super) async fn lock(tx: &impl ConnectionTrait) -> Result<(), DbErr> {
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared("LOCK TABLE search_words IN SHARE ROW EXCLUSIVE MODE").await?;
    }
    Ok(())
}

/// The rows of a word that is looked for.
fn is(wanted: &Wanted) -> Condition {
    let term = wanted.term();
    if wanted.is_prefix() {
        // Nothing that begins so sorts after it with the last character of Unicode behind.
        let last = format!("{term}{}", char::MAX);
        Condition::all().add(word::Column::Term.gte(term)).add(word::Column::Term.lt(last))
    } else {
        Condition::all().add(word::Column::Term.eq(term))
    }
}

/// The posts in which a word stands somewhere, as a query.
pub(super) fn posts_with(wanted: &Wanted) -> SelectStatement {
    Query::select().column(word::Column::PostId).from(word::Entity).cond_where(is(wanted)).take()
}

/// Where in these posts any of the words stands.
pub(super) async fn places(
    db: &impl ConnectionTrait,
    posts: &[PostId],
    wanted: &[Wanted],
) -> Result<Vec<word::Model>, DbErr> {
    let any = wanted.iter().fold(Condition::any(), |any, one| any.add(is(one)));
    word::Entity::find()
        .filter(word::Column::PostId.is_in(posts.iter().map(|id| id.0)))
        .filter(any)
        .all(db)
        .await
}

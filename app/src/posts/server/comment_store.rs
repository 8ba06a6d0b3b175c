//! Queries on comments.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr,
    EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::comment;
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;
use crate::posts::model::{CommentId, PieceState, PostId};

pub(super) async fn list(db: &impl ConnectionTrait, post: PostId) -> Result<Vec<comment::Model>, DbErr> {
    comment::Entity::find()
        .filter(comment::Column::PostId.eq(post.0))
        .order_by_asc(comment::Column::CreatedAt)
        .order_by_asc(comment::Column::Id)
        .all(db)
        .await
}

pub(super) async fn find(db: &impl ConnectionTrait, id: CommentId) -> Result<Option<comment::Model>, DbErr> {
    comment::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn find_by_form_key(
    db: &impl ConnectionTrait,
    key: Uuid,
) -> Result<Option<comment::Model>, DbErr> {
    comment::Entity::find().filter(comment::Column::FormKey.eq(key)).one(db).await
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: comment::ActiveModel) -> Result<(), DbErr> {
    comment::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Writes a revision; false when it was saved meanwhile and nothing was changed.
pub(super) async fn revise(
    db: &impl ConnectionTrait,
    id: CommentId,
    expected: i32,
    now: OffsetDateTime,
) -> Result<bool, DbErr> {
    let done = comment::Entity::update_many()
        .col_expr(comment::Column::Version, Expr::value(expected + 1))
        .col_expr(comment::Column::EditedAt, Expr::value(now))
        .filter(comment::Column::Id.eq(id.0).and(comment::Column::Version.eq(expected)))
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

pub(super) async fn set_consent(
    db: &impl ConnectionTrait,
    id: CommentId,
    consent: bool,
) -> Result<(), DbErr> {
    let row = comment::ActiveModel { id: Set(id.0), consent: Set(consent), ..Default::default() };
    row.update(db).await.map(drop)
}

pub(super) async fn set_state(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
    state: PieceState,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    for ids in chunked(ids) {
        comment::Entity::update_many()
            .col_expr(comment::Column::State, Expr::value(state.code()))
            .col_expr(comment::Column::StateAt, Expr::value(now))
            .filter(comment::Column::Id.is_in(ids.iter().copied()))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Locks the row until the transaction ends; on SQLite the one writer is the lock.
pub(super) async fn lock(tx: &DatabaseTransaction, id: CommentId) -> Result<Option<comment::Model>, DbErr> {
    comment::Entity::find_by_id(id.0).lock_exclusive().one(tx).await
}

/// Since when a comment helps the asker; none takes it back.
pub(super) async fn set_helped(
    db: &impl ConnectionTrait,
    id: CommentId,
    at: Option<OffsetDateTime>,
) -> Result<(), DbErr> {
    let row = comment::ActiveModel { id: Set(id.0), helped_at: Set(at), ..Default::default() };
    row.update(db).await.map(drop)
}

/// The first comment that helped and can still be read.
pub(super) async fn first_that_helped(
    db: &impl ConnectionTrait,
    post: PostId,
) -> Result<Option<comment::Model>, DbErr> {
    comment::Entity::find()
        .filter(comment::Column::PostId.eq(post.0))
        .filter(comment::Column::HelpedAt.is_not_null())
        .filter(comment::Column::State.ne(PieceState::Deleted.code()))
        .order_by_asc(comment::Column::HelpedAt)
        .order_by_asc(comment::Column::Id)
        .one(db)
        .await
}

/// How many comments of a post can be read.
pub(super) async fn count(db: &impl ConnectionTrait, post: PostId) -> Result<u64, DbErr> {
    comment::Entity::find()
        .filter(comment::Column::PostId.eq(post.0))
        .filter(comment::Column::State.eq(PieceState::Published.code()))
        .count(db)
        .await
}

/// Everything an account wrote as comments and did not delete, oldest first.
pub(super) async fn of_author(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<comment::Model>, DbErr> {
    comment::Entity::find()
        .filter(comment::Column::AuthorId.eq(account.0))
        .filter(comment::Column::State.ne(PieceState::Deleted.code()))
        .order_by_asc(comment::Column::CreatedAt)
        .order_by_asc(comment::Column::Id)
        .all(db)
        .await
}

//! Queries on the material.

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{ActiveModel, Column, Entity, Model};
use crate::evaluation::model::MaterialId;
use crate::milestones::model::MilestoneId;
use crate::platform::ids::AccountId;
use crate::platform::server::{Cursor, chunked};
use crate::posts::model::{CommentId, PostId};

/// How many pieces a milestone has, with and without consent.
#[derive(FromQueryResult)]
pub(super) struct Count {
    pub milestone_id: Uuid,
    pub all: i64,
    pub withdrawn: i64,
}

pub(super) async fn counts(db: &impl ConnectionTrait) -> Result<Vec<Count>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::MilestoneId)
        .column_as(Column::Id.count(), "all")
        .column_as(Column::WithdrawnAt.count(), "withdrawn")
        .filter(Column::Hidden.eq(false))
        .group_by(Column::MilestoneId)
        .into_model::<Count>()
        .all(db)
        .await
}

/// The material of a milestone in the order in which it was collected, but for what is hidden now.
pub(super) async fn list(db: &impl ConnectionTrait, milestone: MilestoneId) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::MilestoneId.eq(milestone.0))
        .filter(Column::Hidden.eq(false))
        .order_by_asc(Column::CollectedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// A page of it: what comes after the row with this time and id.
pub(super) async fn page(
    db: &impl ConnectionTrait,
    milestone: MilestoneId,
    after: Option<Cursor>,
    limit: u64,
) -> Result<Vec<Model>, DbErr> {
    let mut query =
        Entity::find().filter(Column::MilestoneId.eq(milestone.0)).filter(Column::Hidden.eq(false));
    if let Some(Cursor { at, id }) = after {
        query =
            query.filter(Column::CollectedAt.gt(at).or(Column::CollectedAt.eq(at).and(Column::Id.gt(id))));
    }
    query.order_by_asc(Column::CollectedAt).order_by_asc(Column::Id).limit(limit).all(db).await
}

/// What was collected of a post and its comments, or of the reports on a trip, and still has consent.
pub(super) async fn collected_of(db: &impl ConnectionTrait, of: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::PostId.eq(of)).filter(Column::WithdrawnAt.is_null()).all(db).await
}

/// Keeps a copy; one collected before, or withdrawn, is replaced.
pub(super) async fn put(db: &impl ConnectionTrait, row: ActiveModel) -> Result<(), DbErr> {
    let replaced = [
        Column::TextVersion,
        Column::Lang,
        Column::Snapshot,
        Column::Sha256,
        Column::CollectedBy,
        Column::CollectedAt,
        Column::WithdrawnAt,
        Column::Hidden,
    ];
    let key = [Column::MilestoneId, Column::PieceKind, Column::PieceId];
    Entity::insert(row)
        .on_conflict(OnConflict::columns(key).update_columns(replaced).to_owned())
        .exec_without_returning(db)
        .await
        .map(drop)
}

pub(super) async fn delete(
    db: &impl ConnectionTrait,
    milestone: MilestoneId,
    id: MaterialId,
) -> Result<bool, DbErr> {
    let done = Entity::delete_by_id(id.0).filter(Column::MilestoneId.eq(milestone.0)).exec(db).await?;
    Ok(done.rows_affected > 0)
}

/// Empties every copy of a piece. Its place and hash stay, and can be seen, for there is no text left to hide.
pub(super) async fn empty(
    db: &impl ConnectionTrait,
    kind: &str,
    id: Uuid,
    now: OffsetDateTime,
) -> Result<u64, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::Snapshot, Expr::value(Option::<String>::None))
        .col_expr(Column::WithdrawnAt, Expr::value(now))
        .col_expr(Column::Hidden, Expr::value(false))
        .filter(Column::PieceKind.eq(kind))
        .filter(Column::PieceId.eq(id))
        .filter(Column::WithdrawnAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}

/// Notes which copies of a post and its comments are out of sight: all when the post is, else those of these comments.
pub(super) async fn set_hidden(
    db: &impl ConnectionTrait,
    post: PostId,
    whole: bool,
    comments: &[CommentId],
) -> Result<(), DbErr> {
    let of_post = Entity::update_many().filter(Column::PostId.eq(post.0));
    of_post.col_expr(Column::Hidden, Expr::value(whole)).exec(db).await?;
    for comments in chunked(comments) {
        Entity::update_many()
            .col_expr(Column::Hidden, Expr::value(true))
            .filter(Column::PieceId.is_in(comments.iter().map(|comment| comment.0)))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Every copy of these pieces, emptied ones too.
pub(super) async fn of_pieces(db: &impl ConnectionTrait, pieces: &[Uuid]) -> Result<Vec<Model>, DbErr> {
    let mut found = Vec::new();
    for ids in chunked(pieces) {
        found.extend(Entity::find().filter(Column::PieceId.is_in(ids.iter().copied())).all(db).await?);
    }
    Ok(found)
}

/// What somebody collected.
pub(super) async fn collected_by(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Model>, DbErr> {
    let rows = Entity::find().filter(Column::CollectedBy.eq(account.0));
    rows.order_by_asc(Column::CollectedAt).all(db).await
}

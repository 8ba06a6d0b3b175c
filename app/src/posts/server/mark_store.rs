//! Queries on marks: the step on which a municipality stands, and those before it.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::mark;
use crate::platform::ids::AccountId;
use crate::posts::model::PostId;

/// The way of a post from place to place, in the order in which it went.
pub(super) async fn list(db: &impl ConnectionTrait, post: PostId) -> Result<Vec<mark::Model>, DbErr> {
    mark::Entity::find()
        .filter(mark::Column::PostId.eq(post.0))
        .order_by_asc(mark::Column::MarkedAt)
        .order_by_asc(mark::Column::Id)
        .all(db)
        .await
}

/// The step on which a municipality stands.
pub(super) async fn current(
    db: &impl ConnectionTrait,
    post: PostId,
    municipality: Uuid,
) -> Result<Option<mark::Model>, DbErr> {
    mark::Entity::find()
        .filter(mark::Column::PostId.eq(post.0))
        .filter(mark::Column::MunicipalityId.eq(municipality))
        .filter(mark::Column::EndedAt.is_null())
        .one(db)
        .await
}

/// The step from which it came last.
pub(super) async fn before(
    db: &impl ConnectionTrait,
    post: PostId,
    municipality: Uuid,
) -> Result<Option<mark::Model>, DbErr> {
    mark::Entity::find()
        .filter(mark::Column::PostId.eq(post.0))
        .filter(mark::Column::MunicipalityId.eq(municipality))
        .filter(mark::Column::EndedAt.is_not_null())
        .order_by_desc(mark::Column::EndedAt)
        .order_by_desc(mark::Column::Id)
        .one(db)
        .await
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: mark::ActiveModel) -> Result<(), DbErr> {
    mark::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn set_ended(
    db: &impl ConnectionTrait,
    id: Uuid,
    at: Option<OffsetDateTime>,
) -> Result<(), DbErr> {
    let row = mark::ActiveModel { id: Set(id), ended_at: Set(at), ..Default::default() };
    row.update(db).await.map(drop)
}

pub(super) async fn delete(db: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    mark::Entity::delete_by_id(id).exec(db).await.map(drop)
}

/// Everything an account said for its municipalities, oldest first.
pub(super) async fn of_account(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<mark::Model>, DbErr> {
    mark::Entity::find()
        .filter(mark::Column::AccountId.eq(account.0))
        .order_by_asc(mark::Column::MarkedAt)
        .order_by_asc(mark::Column::Id)
        .all(db)
        .await
}

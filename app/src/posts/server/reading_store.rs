//! Queries on what one person has read, and on the filters they keep.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{read, saved_filter, seen};
use crate::platform::ids::AccountId;
use crate::posts::model::PostId;

pub(super) async fn delete_of(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    read::Entity::delete_many().filter(read::Column::AccountId.eq(account.0)).exec(db).await?;
    seen::Entity::delete_many().filter(seen::Column::AccountId.eq(account.0)).exec(db).await?;
    let filters = saved_filter::Entity::delete_many();
    filters.filter(saved_filter::Column::AccountId.eq(account.0)).exec(db).await.map(drop)
}

pub(super) async fn delete_before(db: &impl ConnectionTrait, before: OffsetDateTime) -> Result<u64, DbErr> {
    let gone = read::Entity::delete_many().filter(read::Column::ReadAt.lt(before)).exec(db).await?;
    Ok(gone.rows_affected)
}

pub(super) async fn filters_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<saved_filter::Model>, DbErr> {
    let rows = saved_filter::Entity::find().filter(saved_filter::Column::AccountId.eq(account.0));
    rows.order_by_asc(saved_filter::Column::CreatedAt).all(db).await
}

pub(super) async fn reads_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<read::Model>, DbErr> {
    let rows = read::Entity::find().filter(read::Column::AccountId.eq(account.0));
    rows.order_by_asc(read::Column::ReadAt).all(db).await
}

/// Who has opened a post.
pub(super) async fn readers(db: &impl ConnectionTrait, post: PostId) -> Result<Vec<Uuid>, DbErr> {
    let rows = read::Entity::find().select_only().column(read::Column::AccountId);
    rows.filter(read::Column::PostId.eq(post.0)).into_tuple().all(db).await
}

pub(super) async fn seen_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Option<seen::Model>, DbErr> {
    seen::Entity::find_by_id(account.0).one(db).await
}

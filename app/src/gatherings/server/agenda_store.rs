//! Queries on agendas.

use super::entity::item;
use super::order;
use crate::gatherings::model::{AgendaItemId, GatheringId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use time::OffsetDateTime;
use uuid::Uuid;

/// The items in the order of their times.
pub(super) async fn list(db: &impl ConnectionTrait, id: GatheringId) -> Result<Vec<item::Model>, DbErr> {
    item::Entity::find()
        .filter(item::Column::GatheringId.eq(id.0))
        .order_by_asc(item::Column::StartsAt)
        .order_by_asc(item::Column::Id)
        .all(db)
        .await
}

pub(super) async fn find(db: &impl ConnectionTrait, id: AgendaItemId) -> Result<Option<item::Model>, DbErr> {
    item::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: item::ActiveModel) -> Result<(), DbErr> {
    item::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn update(db: &impl ConnectionTrait, row: item::ActiveModel) -> Result<(), DbErr> {
    item::Entity::update(row).exec(db).await.map(drop)
}

pub(super) async fn set_times(
    db: &impl ConnectionTrait,
    times: &[(Uuid, OffsetDateTime)],
) -> Result<(), DbErr> {
    let columns = [item::Column::Id, item::Column::StartsAt, item::Column::Version];
    order::write::<item::Entity>(db, columns, times).await
}

pub(super) async fn delete(db: &impl ConnectionTrait, id: AgendaItemId) -> Result<(), DbErr> {
    item::Entity::delete_by_id(id.0).exec(db).await.map(drop)
}

//! Queries on programmes.

use super::entity::session;
use crate::study_trips::model::{SessionId, TripId};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

/// The items in the order of their times.
pub(super) async fn list(db: &impl ConnectionTrait, id: TripId) -> Result<Vec<session::Model>, DbErr> {
    session::Entity::find()
        .filter(session::Column::TripId.eq(id.0))
        .order_by_asc(session::Column::StartsAt)
        .order_by_asc(session::Column::Id)
        .all(db)
        .await
}

pub(super) async fn find(db: &impl ConnectionTrait, id: SessionId) -> Result<Option<session::Model>, DbErr> {
    session::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: session::ActiveModel) -> Result<(), DbErr> {
    session::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Writes a row that was made from another one.
pub(super) async fn insert_copy(db: &impl ConnectionTrait, row: session::Model) -> Result<(), DbErr> {
    insert(db, session::ActiveModel::from(row).reset_all()).await
}

pub(super) async fn update(db: &impl ConnectionTrait, row: session::ActiveModel) -> Result<(), DbErr> {
    session::Entity::update(row).exec(db).await.map(drop)
}

pub(super) async fn delete(db: &impl ConnectionTrait, id: SessionId) -> Result<(), DbErr> {
    session::Entity::delete_by_id(id.0).exec(db).await.map(drop)
}

//! Queries on programmes.

use super::entity::session;
use super::places_store::over;
use crate::gatherings::server::order;
use crate::study_trips::model::{SessionId, TripId};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use time::OffsetDateTime;
use uuid::Uuid;

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

pub(super) async fn set_times(
    db: &impl ConnectionTrait,
    times: &[(Uuid, OffsetDateTime)],
) -> Result<(), DbErr> {
    let columns = [session::Column::Id, session::Column::StartsAt, session::Column::Version];
    order::write::<session::Entity>(db, columns, times).await
}

pub(super) async fn delete(db: &impl ConnectionTrait, id: SessionId) -> Result<(), DbErr> {
    session::Entity::delete_by_id(id.0).exec(db).await.map(drop)
}

/// Empties the telephone numbers of trips that were over before this moment; how many there were.
pub(super) async fn empty_phones_before(
    db: &impl ConnectionTrait,
    before: OffsetDateTime,
) -> Result<u64, DbErr> {
    let emptied = session::Entity::update_many()
        .col_expr(session::Column::HostPhone, "".into())
        .filter(session::Column::HostPhone.ne(""))
        .filter(session::Column::TripId.in_subquery(over(before)));
    Ok(emptied.exec(db).await?.rows_affected)
}

//! Queries on notes.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::entity::note::{ActiveModel, Column, Entity, Model};
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;
use crate::study_trips::model::{NoteId, TripId};

/// The notes of a trip that somebody reads: their own, and those that are shared. The oldest first.
pub(super) async fn list(
    db: &impl ConnectionTrait,
    trip: TripId,
    reader: AccountId,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::TripId.eq(trip.0))
        .filter(Condition::any().add(Column::Shared.eq(true)).add(Column::AccountId.eq(reader.0)))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

pub(super) async fn find(db: &impl ConnectionTrait, id: NoteId) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn find_by_form_key(db: &impl ConnectionTrait, key: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::FormKey.eq(key)).one(db).await
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: ActiveModel) -> Result<(), DbErr> {
    Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Changes who reads a note, if it is still at this version. Says whether it was.
pub(super) async fn revise(
    db: &impl ConnectionTrait,
    id: NoteId,
    version: i32,
    shared: bool,
) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::Version, Expr::value(version + 1))
        .col_expr(Column::Shared, Expr::value(shared))
        .filter(Column::Id.eq(id.0))
        .filter(Column::Version.eq(version))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// What somebody noted on all trips, the oldest first.
pub(super) async fn of_author(db: &impl ConnectionTrait, author: AccountId) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::AccountId.eq(author.0)).order_by_asc(Column::CreatedAt).all(db).await
}

pub(super) async fn delete(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<(), DbErr> {
    for ids in chunked(ids) {
        Entity::delete_many().filter(Column::Id.is_in(ids.iter().copied())).exec(db).await?;
    }
    Ok(())
}

/// Takes the name off what somebody noted.
pub(super) async fn forget_author(db: &impl ConnectionTrait, author: AccountId) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::AccountId, Expr::value(None::<Uuid>))
        .filter(Column::AccountId.eq(author.0))
        .exec(db)
        .await
        .map(drop)
}

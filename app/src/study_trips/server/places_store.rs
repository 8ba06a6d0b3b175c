//! Queries on who comes and who waits, and on what they need.

use std::collections::{HashMap, HashSet};

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::entity::{side, trip};
use super::way_entity::{need, place};
use crate::gatherings::model::Seat;
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;
use crate::study_trips::model::{TripId, TripState};

fn in_order(query: sea_orm::Select<place::Entity>) -> sea_orm::Select<place::Entity> {
    query.order_by_asc(place::Column::SignedAt).order_by_asc(place::Column::Id)
}

/// Who signed up for a trip, in the order in which they did.
pub(super) async fn list(db: &impl ConnectionTrait, id: TripId) -> Result<Vec<place::Model>, DbErr> {
    in_order(place::Entity::find().filter(place::Column::TripId.eq(id.0))).all(db).await
}

/// What somebody has.
pub(super) async fn find(
    db: &impl ConnectionTrait,
    id: TripId,
    account: AccountId,
) -> Result<Option<place::Model>, DbErr> {
    place::Entity::find()
        .filter(place::Column::TripId.eq(id.0))
        .filter(place::Column::AccountId.eq(account.0))
        .one(db)
        .await
}

/// Those of these trips on which somebody comes.
pub(super) async fn coming_on(
    db: &impl ConnectionTrait,
    account: AccountId,
    ids: &[Uuid],
) -> Result<HashSet<Uuid>, DbErr> {
    let mut found = HashSet::new();
    for ids in chunked(ids) {
        let trips: Vec<Uuid> = place::Entity::find()
            .select_only()
            .column(place::Column::TripId)
            .filter(place::Column::AccountId.eq(account.0))
            .filter(place::Column::Seat.eq(Seat::Coming.code()))
            .filter(place::Column::TripId.is_in(ids.iter().copied()))
            .into_tuple()
            .all(db)
            .await?;
        found.extend(trips);
    }
    Ok(found)
}

fn of_municipality(id: TripId, municipality: Uuid, seat: Seat) -> sea_orm::Select<place::Entity> {
    place::Entity::find()
        .filter(place::Column::TripId.eq(id.0))
        .filter(place::Column::MunicipalityId.eq(municipality))
        .filter(place::Column::Seat.eq(seat.code()))
}

/// Those of a municipality who come.
pub(super) async fn coming(
    db: &impl ConnectionTrait,
    id: TripId,
    municipality: Uuid,
) -> Result<Vec<AccountId>, DbErr> {
    let rows = in_order(of_municipality(id, municipality, Seat::Coming)).all(db).await?;
    Ok(rows.into_iter().map(|row| AccountId(row.account_id)).collect())
}

/// Those of a municipality who wait, in the order in which they get a place.
pub(super) async fn first_waiting(
    tx: &DatabaseTransaction,
    id: TripId,
    municipality: Uuid,
    limit: u64,
) -> Result<Vec<place::Model>, DbErr> {
    in_order(of_municipality(id, municipality, Seat::Waiting)).limit(limit).all(tx).await
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: place::ActiveModel) -> Result<(), DbErr> {
    place::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Gives these a place.
pub(super) async fn seat(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<(), DbErr> {
    place::Entity::update_many()
        .col_expr(place::Column::Seat, Expr::value(Seat::Coming.code()))
        .filter(place::Column::Id.is_in(ids.iter().copied()))
        .exec(db)
        .await
        .map(drop)
}

/// Takes somebody out of the list, with what they need.
pub(super) async fn remove(db: &impl ConnectionTrait, id: TripId, account: AccountId) -> Result<(), DbErr> {
    need::Entity::delete_by_id((id.0, account.0)).exec(db).await?;
    place::Entity::delete_many()
        .filter(place::Column::TripId.eq(id.0))
        .filter(place::Column::AccountId.eq(account.0))
        .exec(db)
        .await
        .map(drop)
}

/// Takes everybody of a municipality out of the list, with what they need: it does not come any more.
pub(super) async fn remove_municipality(
    db: &impl ConnectionTrait,
    id: TripId,
    municipality: Uuid,
) -> Result<(), DbErr> {
    let of_it = place::Entity::find()
        .select_only()
        .column(place::Column::AccountId)
        .filter(place::Column::TripId.eq(id.0))
        .filter(place::Column::MunicipalityId.eq(municipality))
        .into_query();
    need::Entity::delete_many()
        .filter(need::Column::TripId.eq(id.0))
        .filter(need::Column::AccountId.in_subquery(of_it))
        .exec(db)
        .await?;
    place::Entity::delete_many()
        .filter(place::Column::TripId.eq(id.0))
        .filter(place::Column::MunicipalityId.eq(municipality))
        .exec(db)
        .await
        .map(drop)
}

/// Everything that somebody signed up for.
pub(super) async fn of_account(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<place::Model>, DbErr> {
    in_order(place::Entity::find().filter(place::Column::AccountId.eq(account.0))).all(db).await
}

/// Deletes who signed up for trips that ended before this moment.
pub(super) async fn delete_before(db: &impl ConnectionTrait, before: OffsetDateTime) -> Result<u64, DbErr> {
    let over = place::Column::TripId.in_subquery(ended(before));
    Ok(place::Entity::delete_many().filter(over).exec(db).await?.rows_affected)
}

fn ended(before: OffsetDateTime) -> SelectStatement {
    trip::Entity::find()
        .select_only()
        .column(trip::Column::Id)
        .filter(trip::Column::EndsAt.lt(before))
        .into_query()
}

/// The ids of the trips that ended before this moment, and of those that were called off by then.
pub(super) fn over(before: OffsetDateTime) -> SelectStatement {
    let called_off =
        trip::Column::State.eq(TripState::CalledOff.code()).and(trip::Column::ChangedAt.lt(before));
    trip::Entity::find()
        .select_only()
        .column(trip::Column::Id)
        .filter(trip::Column::EndsAt.lt(before).or(called_off))
        .into_query()
}

/// How many of a visiting municipality can come.
pub(super) async fn set_seats(
    db: &impl ConnectionTrait,
    id: TripId,
    municipality: Uuid,
    seats: Option<i32>,
) -> Result<(), DbErr> {
    let row = side::ActiveModel {
        trip_id: Set(id.0),
        municipality_id: Set(municipality),
        seats: Set(seats),
        ..Default::default()
    };
    side::Entity::update(row).exec(db).await.map(drop)
}

/// The last day for signing up.
pub(super) async fn set_until(
    db: &impl ConnectionTrait,
    id: TripId,
    until: Option<Date>,
    version: i32,
) -> Result<(), DbErr> {
    trip::Entity::update_many()
        .col_expr(trip::Column::SignUpUntil, Expr::value(until))
        .col_expr(trip::Column::Version, Expr::value(version))
        .filter(trip::Column::Id.eq(id.0))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn find_needs(
    db: &impl ConnectionTrait,
    id: TripId,
    account: AccountId,
) -> Result<Option<need::Model>, DbErr> {
    need::Entity::find_by_id((id.0, account.0)).one(db).await
}

/// What people need on a trip.
pub(super) async fn needs(
    db: &impl ConnectionTrait,
    id: TripId,
) -> Result<HashMap<AccountId, need::Model>, DbErr> {
    let rows = need::Entity::find().filter(need::Column::TripId.eq(id.0)).all(db).await?;
    Ok(rows.into_iter().map(|row| (AccountId(row.account_id), row)).collect())
}

/// Keeps what somebody needs; what they said before goes.
pub(super) async fn put_needs(db: &impl ConnectionTrait, row: need::ActiveModel) -> Result<(), DbErr> {
    let replaced = [
        need::Column::Diet,
        need::Column::Accessibility,
        need::Column::Lodging,
        need::Column::Version,
        need::Column::SavedAt,
    ];
    let key = [need::Column::TripId, need::Column::AccountId];
    need::Entity::insert(row)
        .on_conflict(OnConflict::columns(key).update_columns(replaced).to_owned())
        .exec_without_returning(db)
        .await
        .map(drop)
}

pub(super) async fn delete_needs(
    db: &impl ConnectionTrait,
    id: TripId,
    account: AccountId,
) -> Result<(), DbErr> {
    need::Entity::delete_by_id((id.0, account.0)).exec(db).await.map(drop)
}

/// Everything that somebody said they need.
pub(super) async fn needs_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<need::Model>, DbErr> {
    let own = need::Entity::find().filter(need::Column::AccountId.eq(account.0));
    own.order_by_asc(need::Column::SavedAt).all(db).await
}

/// Deletes what people needed on trips that were over before this moment.
pub(super) async fn delete_needs_before(
    db: &impl ConnectionTrait,
    before: OffsetDateTime,
) -> Result<u64, DbErr> {
    let over = need::Column::TripId.in_subquery(over(before));
    Ok(need::Entity::delete_many().filter(over).exec(db).await?.rows_affected)
}

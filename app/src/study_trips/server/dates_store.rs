//! Queries on proposed times and votes.

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::entity::{date, vote};
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;
use crate::study_trips::model::{TripDateId, TripId};

/// The times proposed for a trip, the earliest first.
pub(super) async fn list(db: &impl ConnectionTrait, id: TripId) -> Result<Vec<date::Model>, DbErr> {
    date::Entity::find()
        .filter(date::Column::TripId.eq(id.0))
        .order_by_asc(date::Column::StartsAt)
        .order_by_asc(date::Column::EndsAt)
        .all(db)
        .await
}

/// Proposes a time; one that is proposed already stays as it is. Says whether it is new.
pub(super) async fn insert(db: &impl ConnectionTrait, row: date::ActiveModel) -> Result<bool, DbErr> {
    let once = [date::Column::TripId, date::Column::StartsAt, date::Column::EndsAt];
    let done = date::Entity::insert_many([row]).on_conflict_do_nothing_on(once);
    Ok(match done.exec_without_returning(db).await? {
        sea_orm::TryInsertResult::Inserted(rows) => rows > 0,
        _ => false,
    })
}

pub(super) async fn delete(db: &impl ConnectionTrait, id: TripDateId) -> Result<(), DbErr> {
    vote::Entity::delete_many().filter(vote::Column::DateId.eq(id.0)).exec(db).await?;
    date::Entity::delete_by_id(id.0).exec(db).await.map(drop)
}

/// Marks one time of a trip as chosen, and no other.
pub(super) async fn choose(db: &impl ConnectionTrait, trip: TripId, id: TripDateId) -> Result<(), DbErr> {
    date::Entity::update_many()
        .col_expr(date::Column::Chosen, Expr::col(date::Column::Id).eq(id.0))
        .filter(date::Column::TripId.eq(trip.0))
        .exec(db)
        .await
        .map(drop)
}

/// What people said to these times, in the order in which they did.
pub(super) async fn votes(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<vote::Model>, DbErr> {
    let mut found = Vec::new();
    for ids in chunked(ids) {
        let rows = vote::Entity::find().filter(vote::Column::DateId.is_in(ids.iter().copied()));
        found.extend(rows.order_by_asc(vote::Column::AnsweredAt).all(db).await?);
    }
    Ok(found)
}

/// Keeps votes; what somebody said before to the same time is replaced.
pub(super) async fn put_votes(db: &impl ConnectionTrait, rows: Vec<vote::ActiveModel>) -> Result<(), DbErr> {
    if rows.is_empty() {
        return Ok(());
    }
    let over = OnConflict::columns([vote::Column::DateId, vote::Column::AccountId])
        .update_columns([vote::Column::Answer, vote::Column::AnsweredAt])
        .to_owned();
    vote::Entity::insert_many(rows).on_conflict(over).exec_without_returning(db).await.map(drop)
}

/// What somebody said to proposed times, and the times.
pub(super) async fn votes_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<(vote::Model, date::Model)>, DbErr> {
    let own = vote::Entity::find().filter(vote::Column::AccountId.eq(account.0));
    let votes = own.order_by_asc(vote::Column::AnsweredAt).all(db).await?;
    let ids: Vec<Uuid> = votes.iter().map(|row| row.date_id).collect();
    let mut dates = Vec::new();
    for ids in chunked(&ids) {
        let rows = date::Entity::find().filter(date::Column::Id.is_in(ids.iter().copied()));
        dates.extend(rows.all(db).await?);
    }
    let found = votes.into_iter().filter_map(|row| {
        let date = dates.iter().find(|date| date.id == row.date_id)?.clone();
        Some((row, date))
    });
    Ok(found.collect())
}

/// The votes of somebody who leaves go; that they proposed a time is forgotten.
pub(super) async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    vote::Entity::delete_many().filter(vote::Column::AccountId.eq(account.0)).exec(db).await?;
    date::Entity::update_many()
        .col_expr(date::Column::ProposedBy, Expr::value(Option::<Uuid>::None))
        .filter(date::Column::ProposedBy.eq(account.0))
        .exec(db)
        .await
        .map(drop)
}

//! Queries on the municipalities of trips and on who plans them.

use std::collections::HashMap;

use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{organiser, side};
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;
use crate::study_trips::model::{Side, TripId};

/// The municipalities of these trips, those who visit first, then in the order in which they were asked.
pub(super) async fn sides(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<side::Model>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<side::Model>> = HashMap::with_capacity(ids.len());
    for ids in chunked(ids) {
        let rows = side::Entity::find()
            .filter(side::Column::TripId.is_in(ids.iter().copied()))
            .order_by_desc(side::Column::Side)
            .order_by_asc(side::Column::AskedAt)
            .order_by_asc(side::Column::MunicipalityId)
            .all(db)
            .await?;
        for row in rows {
            found.entry(row.trip_id).or_default().push(row);
        }
    }
    Ok(found)
}

pub(super) async fn insert_side(db: &impl ConnectionTrait, row: side::ActiveModel) -> Result<(), DbErr> {
    side::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Writes what a municipality said.
pub(super) async fn update_side(db: &impl ConnectionTrait, row: side::ActiveModel) -> Result<(), DbErr> {
    side::Entity::update(row).exec(db).await.map(drop)
}

/// What somebody answered for a municipality.
pub(super) async fn answers_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<side::Model>, DbErr> {
    let own = side::Entity::find().filter(side::Column::AnsweredBy.eq(account.0));
    own.order_by_asc(side::Column::AnsweredAt).all(db).await
}

/// An answer stays the municipality's; that it was this person's is forgotten.
pub(super) async fn forget_answers(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    side::Entity::update_many()
        .col_expr(side::Column::AnsweredBy, Expr::value(Option::<Uuid>::None))
        .filter(side::Column::AnsweredBy.eq(account.0))
        .exec(db)
        .await
        .map(drop)
}

/// Who plans these trips, in the order in which they came to it.
pub(super) async fn organisers(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<organiser::Model>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<organiser::Model>> = HashMap::with_capacity(ids.len());
    for ids in chunked(ids) {
        let rows = organiser::Entity::find()
            .filter(organiser::Column::TripId.is_in(ids.iter().copied()))
            .order_by_asc(organiser::Column::AddedAt)
            .order_by_asc(organiser::Column::AccountId)
            .all(db)
            .await?;
        for row in rows {
            found.entry(row.trip_id).or_default().push(row);
        }
    }
    Ok(found)
}

/// The trips that somebody plans.
pub(super) async fn planned_by(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<organiser::Model>, DbErr> {
    let own = organiser::Entity::find().filter(organiser::Column::AccountId.eq(account.0));
    own.order_by_asc(organiser::Column::AddedAt).all(db).await
}

/// Makes somebody an organiser; false when they are one already.
pub(super) async fn add_organiser(
    db: &impl ConnectionTrait,
    id: TripId,
    account: AccountId,
    side: Side,
    now: OffsetDateTime,
) -> Result<bool, DbErr> {
    let row = organiser::ActiveModel {
        trip_id: Set(id.0),
        account_id: Set(account.0),
        side: Set(side.code().to_owned()),
        added_at: Set(now),
    };
    let once = [organiser::Column::TripId, organiser::Column::AccountId];
    let done = organiser::Entity::insert_many([row]).on_conflict_do_nothing_on(once);
    Ok(match done.exec_without_returning(db).await? {
        sea_orm::TryInsertResult::Inserted(rows) => rows > 0,
        _ => false,
    })
}

pub(super) async fn remove_organiser(
    db: &impl ConnectionTrait,
    id: TripId,
    account: AccountId,
) -> Result<(), DbErr> {
    organiser::Entity::delete_by_id((id.0, account.0)).exec(db).await.map(drop)
}

pub(super) async fn forget_organiser(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let own = organiser::Entity::delete_many().filter(organiser::Column::AccountId.eq(account.0));
    own.exec(db).await.map(drop)
}

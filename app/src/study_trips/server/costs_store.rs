//! Queries on what trips cost.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::way_entity::cost;
use crate::platform::ids::AccountId;
use crate::study_trips::before::CostId;
use crate::study_trips::model::TripId;

/// The lines of a trip, in the order in which they were written.
pub(super) async fn list(db: &impl ConnectionTrait, id: TripId) -> Result<Vec<cost::Model>, DbErr> {
    cost::Entity::find()
        .filter(cost::Column::TripId.eq(id.0))
        .order_by_asc(cost::Column::CreatedAt)
        .order_by_asc(cost::Column::Id)
        .all(db)
        .await
}

pub(super) async fn find(
    db: &impl ConnectionTrait,
    id: TripId,
    cost: CostId,
) -> Result<Option<cost::Model>, DbErr> {
    cost::Entity::find_by_id(cost.0).filter(cost::Column::TripId.eq(id.0)).one(db).await
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: cost::ActiveModel) -> Result<(), DbErr> {
    cost::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn update(db: &impl ConnectionTrait, row: cost::ActiveModel) -> Result<(), DbErr> {
    cost::Entity::update(row).exec(db).await.map(drop)
}

pub(super) async fn delete(db: &impl ConnectionTrait, cost: CostId) -> Result<(), DbErr> {
    cost::Entity::delete_by_id(cost.0).exec(db).await.map(drop)
}

/// Costs stay the trip's; that this person wrote them is forgotten.
pub(super) async fn forget_author(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    cost::Entity::update_many()
        .col_expr(cost::Column::ChangedBy, Expr::value(Option::<Uuid>::None))
        .filter(cost::Column::ChangedBy.eq(account.0))
        .exec(db)
        .await
        .map(drop)
}

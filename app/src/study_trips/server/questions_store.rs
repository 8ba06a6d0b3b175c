//! Queries on learning questions.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::way_entity::question;
use crate::platform::ids::AccountId;
use crate::study_trips::before::QuestionId;
use crate::study_trips::model::TripId;

/// The questions of a trip, by municipality, each in its order.
pub(super) async fn list(db: &impl ConnectionTrait, id: TripId) -> Result<Vec<question::Model>, DbErr> {
    question::Entity::find()
        .filter(question::Column::TripId.eq(id.0))
        .order_by_asc(question::Column::MunicipalityId)
        .order_by_asc(question::Column::Position)
        .all(db)
        .await
}

/// The questions of one municipality.
pub(super) async fn of_municipality(
    db: &impl ConnectionTrait,
    id: TripId,
    municipality: Uuid,
) -> Result<Vec<question::Model>, DbErr> {
    question::Entity::find()
        .filter(question::Column::TripId.eq(id.0))
        .filter(question::Column::MunicipalityId.eq(municipality))
        .order_by_asc(question::Column::Position)
        .all(db)
        .await
}

pub(super) async fn find(
    db: &impl ConnectionTrait,
    id: TripId,
    question: QuestionId,
) -> Result<Option<question::Model>, DbErr> {
    question::Entity::find_by_id(question.0).filter(question::Column::TripId.eq(id.0)).one(db).await
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: question::ActiveModel) -> Result<(), DbErr> {
    question::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn update(db: &impl ConnectionTrait, row: question::ActiveModel) -> Result<(), DbErr> {
    question::Entity::update(row).exec(db).await.map(drop)
}

pub(super) async fn place(db: &impl ConnectionTrait, id: Uuid, position: i32) -> Result<(), DbErr> {
    question::Entity::update_many()
        .col_expr(question::Column::Position, Expr::value(position))
        .filter(question::Column::Id.eq(id))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn delete(db: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    question::Entity::delete_by_id(id).exec(db).await.map(drop)
}

/// What somebody wrote first.
pub(super) async fn of_author(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<question::Model>, DbErr> {
    let own = question::Entity::find().filter(question::Column::CreatedBy.eq(account.0));
    own.order_by_asc(question::Column::CreatedAt).all(db).await
}

/// Questions stay their municipality's; that they were this person's is forgotten.
pub(super) async fn forget_author(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    for column in [question::Column::CreatedBy, question::Column::ChangedBy] {
        question::Entity::update_many()
            .col_expr(column, Expr::value(Option::<Uuid>::None))
            .filter(column.eq(account.0))
            .exec(db)
            .await?;
    }
    Ok(())
}

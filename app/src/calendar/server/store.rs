//! Queries on private feeds.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use time::OffsetDateTime;

use super::entity::{ActiveModel, Column, Entity, Model};
use crate::platform::ids::AccountId;

pub(super) async fn find(db: &impl ConnectionTrait, account: AccountId) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(account.0).one(db).await
}

pub(super) async fn find_by_hash(db: &impl ConnectionTrait, hash: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::TokenHash.eq(hash)).one(db).await
}

/// Sets the address of somebody's feed; the one before leads nowhere any more.
pub(super) async fn set(
    db: &impl ConnectionTrait,
    account: AccountId,
    hash: String,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    let row = ActiveModel { account_id: Set(account.0), token_hash: Set(hash), created_at: Set(now) };
    let over = OnConflict::column(Column::AccountId)
        .update_columns([Column::TokenHash, Column::CreatedAt])
        .to_owned();
    Entity::insert(row).on_conflict(over).exec_without_returning(db).await.map(drop)
}

pub(super) async fn delete(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    Entity::delete_by_id(account.0).exec(db).await.map(drop)
}

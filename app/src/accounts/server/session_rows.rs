//! Queries on the table `sessions` beyond what tower-sessions asks.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect,
};
use time::OffsetDateTime;

use super::session_entity::{Column, Entity, Model};
use crate::accounts::model::AccountId;

/// More sessions than a person has.
const MOST: u64 = 200;

pub(super) async fn list(
    db: &impl ConnectionTrait,
    account: AccountId,
    now: OffsetDateTime,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::AccountId.eq(account.0))
        .filter(Column::ExpiresAt.gt(now))
        .limit(MOST)
        .all(db)
        .await
}

pub(super) async fn end(tx: &DatabaseTransaction, account: AccountId, key: &str) -> Result<bool, DbErr> {
    let gone = Entity::delete_many()
        .filter(Column::AccountId.eq(account.0))
        .filter(Column::Id.eq(key))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected > 0)
}

pub(super) async fn end_others(
    tx: &DatabaseTransaction,
    account: AccountId,
    keep: Option<String>,
) -> Result<(), DbErr> {
    let mut ended = Entity::delete_many().filter(Column::AccountId.eq(account.0));
    if let Some(keep) = keep {
        ended = ended.filter(Column::Id.ne(keep));
    }
    ended.exec(tx).await.map(drop)
}

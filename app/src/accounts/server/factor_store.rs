//! Queries on second factors and recovery codes.

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter,
};
use time::OffsetDateTime;

use super::security_entity::{factor, recovery};
use crate::accounts::model::AccountId;

pub(super) async fn find(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Option<factor::Model>, DbErr> {
    factor::Entity::find_by_id(account.0).one(db).await
}

/// Begins to set a factor up; the one that holds goes on holding until the new one is confirmed.
pub(super) async fn begin(
    tx: &DatabaseTransaction,
    account: AccountId,
    pending: String,
) -> Result<(), DbErr> {
    let row = factor::ActiveModel {
        account_id: Set(account.0),
        secret: Set(None),
        pending: Set(Some(pending)),
        confirmed_at: Set(None),
        last_step: Set(0),
    };
    factor::Entity::insert(row)
        .on_conflict(
            OnConflict::column(factor::Column::AccountId).update_column(factor::Column::Pending).to_owned(),
        )
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// The factor that was being set up holds from now on. Its first code is used up.
pub(super) async fn confirm(
    tx: &DatabaseTransaction,
    account: AccountId,
    pending: &str,
    now: OffsetDateTime,
    step: i64,
) -> Result<bool, DbErr> {
    let done = factor::Entity::update_many()
        .col_expr(factor::Column::Secret, Expr::value(Some(pending.to_owned())))
        .col_expr(factor::Column::Pending, Expr::value(None::<String>))
        .col_expr(factor::Column::ConfirmedAt, Expr::value(Some(now)))
        .col_expr(factor::Column::LastStep, Expr::value(step))
        .filter(factor::Column::AccountId.eq(account.0))
        .filter(factor::Column::Pending.eq(pending))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Uses a time step up. Tells whether it and all later ones were unused (RFC 6238 §5.2): of two who send the same code
/// at once, one gets yes.
pub(super) async fn use_step(tx: &DatabaseTransaction, account: AccountId, step: i64) -> Result<bool, DbErr> {
    let done = factor::Entity::update_many()
        .col_expr(factor::Column::LastStep, Expr::value(step))
        .filter(factor::Column::AccountId.eq(account.0))
        .filter(factor::Column::LastStep.lt(step))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Uses a recovery code up. Tells whether it was one.
pub(super) async fn use_recovery_code(
    tx: &DatabaseTransaction,
    account: AccountId,
    hash: &str,
) -> Result<bool, DbErr> {
    let done = recovery::Entity::delete_many()
        .filter(recovery::Column::Hash.eq(hash))
        .filter(recovery::Column::AccountId.eq(account.0))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

pub(super) async fn count_recovery_codes(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<u64, DbErr> {
    recovery::Entity::find().filter(recovery::Column::AccountId.eq(account.0)).count(db).await
}

/// Replaces all recovery codes.
pub(super) async fn set_recovery_codes(
    tx: &DatabaseTransaction,
    account: AccountId,
    hashes: Vec<String>,
) -> Result<(), DbErr> {
    recovery::Entity::delete_many().filter(recovery::Column::AccountId.eq(account.0)).exec(tx).await?;
    let rows =
        hashes.into_iter().map(|hash| recovery::ActiveModel { hash: Set(hash), account_id: Set(account.0) });
    recovery::Entity::insert_many(rows).exec_without_returning(tx).await.map(drop)
}

/// Removes the factor and its recovery codes. Tells whether one held.
pub(super) async fn remove(tx: &DatabaseTransaction, account: AccountId) -> Result<bool, DbErr> {
    recovery::Entity::delete_many().filter(recovery::Column::AccountId.eq(account.0)).exec(tx).await?;
    let held = find(tx, account).await?.is_some_and(|row| row.secret.is_some());
    factor::Entity::delete_by_id(account.0).exec(tx).await?;
    Ok(held)
}

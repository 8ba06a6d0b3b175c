//! Queries on reset links, changes of address and known browsers.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait,
    PaginatorTrait, QueryFilter, QuerySelect,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::security_entity::{change, device, reset};
use crate::accounts::model::AccountId;
use crate::platform::server::fold;

pub(super) async fn add_reset(
    tx: &DatabaseTransaction,
    account: AccountId,
    hash: String,
    expires_at: OffsetDateTime,
) -> Result<(), DbErr> {
    let row = reset::ActiveModel { hash: Set(hash), account_id: Set(account.0), expires_at: Set(expires_at) };
    reset::Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

pub(super) async fn find_reset(
    db: &impl ConnectionTrait,
    hash: &str,
    now: OffsetDateTime,
) -> Result<Option<AccountId>, DbErr> {
    let row = reset::Entity::find_by_id(hash).filter(reset::Column::ExpiresAt.gt(now)).one(db).await?;
    Ok(row.map(|row| AccountId(row.account_id)))
}

/// Uses a reset link up. Tells whether it still was one: of two who use it at once, one gets yes.
pub(super) async fn take_reset(
    tx: &DatabaseTransaction,
    hash: &str,
    now: OffsetDateTime,
) -> Result<bool, DbErr> {
    let gone = reset::Entity::delete_many()
        .filter(reset::Column::Hash.eq(hash))
        .filter(reset::Column::ExpiresAt.gt(now))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected == 1)
}

pub(super) async fn forget_resets(tx: &DatabaseTransaction, account: AccountId) -> Result<(), DbErr> {
    reset::Entity::delete_many().filter(reset::Column::AccountId.eq(account.0)).exec(tx).await.map(drop)
}

pub(super) async fn is_known_device(
    db: &impl ConnectionTrait,
    account: AccountId,
    hash: &str,
    now: OffsetDateTime,
) -> Result<bool, DbErr> {
    let row = device::Entity::find_by_id(hash)
        .filter(device::Column::AccountId.eq(account.0))
        .filter(device::Column::ExpiresAt.gt(now))
        .one(db)
        .await?;
    Ok(row.is_some())
}

pub(super) async fn add_device(
    tx: &DatabaseTransaction,
    account: AccountId,
    hash: String,
    expires_at: OffsetDateTime,
) -> Result<(), DbErr> {
    let row =
        device::ActiveModel { hash: Set(hash), account_id: Set(account.0), expires_at: Set(expires_at) };
    device::Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

pub(super) async fn count_devices(db: &impl ConnectionTrait, account: AccountId) -> Result<u64, DbErr> {
    device::Entity::find().filter(device::Column::AccountId.eq(account.0)).count(db).await
}

pub(super) async fn forget_devices(tx: &DatabaseTransaction, account: AccountId) -> Result<(), DbErr> {
    device::Entity::delete_many().filter(device::Column::AccountId.eq(account.0)).exec(tx).await.map(drop)
}

/// Removes every link and known browser of an account.
pub(super) async fn forget_account(tx: &DatabaseTransaction, account: AccountId) -> Result<(), DbErr> {
    forget_resets(tx, account).await?;
    forget_change(tx, account).await?;
    forget_devices(tx, account).await
}

/// Begins a change of address; one that was under way is forgotten.
pub(super) async fn begin_change(
    tx: &DatabaseTransaction,
    account: AccountId,
    change_id: Uuid,
    email: &str,
    expires_at: OffsetDateTime,
) -> Result<(), DbErr> {
    forget_change(tx, account).await?;
    let row = change::ActiveModel {
        account_id: Set(account.0),
        change_id: Set(change_id),
        email: Set(fold(email)),
        old_hash: Set(None),
        new_hash: Set(None),
        old_at: Set(None),
        new_at: Set(None),
        expires_at: Set(expires_at),
    };
    change::Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

pub(super) async fn forget_change(tx: &DatabaseTransaction, account: AccountId) -> Result<(), DbErr> {
    change::Entity::delete_by_id(account.0).exec(tx).await.map(drop)
}

pub(super) async fn find_change(
    db: &impl ConnectionTrait,
    account: AccountId,
    now: OffsetDateTime,
) -> Result<Option<change::Model>, DbErr> {
    change::Entity::find_by_id(account.0).filter(change::Column::ExpiresAt.gt(now)).one(db).await
}

pub(super) async fn find_change_by_id(
    db: &impl ConnectionTrait,
    change_id: Uuid,
    now: OffsetDateTime,
) -> Result<Option<change::Model>, DbErr> {
    change::Entity::find()
        .filter(change::Column::ChangeId.eq(change_id))
        .filter(change::Column::ExpiresAt.gt(now))
        .one(db)
        .await
}

/// The change to which a link belongs, whichever side it went to.
fn by_hash(hash: &str, now: OffsetDateTime) -> Condition {
    let side = Condition::any().add(change::Column::OldHash.eq(hash)).add(change::Column::NewHash.eq(hash));
    Condition::all().add(side).add(change::Column::ExpiresAt.gt(now))
}

pub(super) async fn find_change_by_hash(
    db: &impl ConnectionTrait,
    hash: &str,
    now: OffsetDateTime,
) -> Result<Option<change::Model>, DbErr> {
    change::Entity::find().filter(by_hash(hash, now)).one(db).await
}

pub(super) async fn lock_change_by_hash(
    tx: &DatabaseTransaction,
    hash: &str,
    now: OffsetDateTime,
) -> Result<Option<change::Model>, DbErr> {
    change::Entity::find().filter(by_hash(hash, now)).lock_exclusive().one(tx).await
}

/// Which of the two addresses is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) enum Side {
    /// The one that holds now.
    Old,
    /// The one that is to hold.
    New,
}

pub(super) async fn set_change_hash(
    tx: &DatabaseTransaction,
    change_id: Uuid,
    side: Side,
    hash: &str,
) -> Result<(), DbErr> {
    let column = match side {
        Side::Old => change::Column::OldHash,
        Side::New => change::Column::NewHash,
    };
    change::Entity::update_many()
        .col_expr(column, Expr::value(hash))
        .filter(change::Column::ChangeId.eq(change_id))
        .exec(tx)
        .await
        .map(drop)
}

pub(super) async fn confirm_side(
    tx: &DatabaseTransaction,
    account: AccountId,
    side: Side,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    let column = match side {
        Side::Old => change::Column::OldAt,
        Side::New => change::Column::NewAt,
    };
    change::Entity::update_many()
        .col_expr(column, Expr::value(Some(now)))
        .filter(change::Column::AccountId.eq(account.0))
        .exec(tx)
        .await
        .map(drop)
}

/// Removes links and known browsers whose time is over.
pub(super) async fn tidy(tx: &DatabaseTransaction, now: OffsetDateTime) -> Result<(), DbErr> {
    reset::Entity::delete_many().filter(reset::Column::ExpiresAt.lte(now)).exec(tx).await?;
    change::Entity::delete_many().filter(change::Column::ExpiresAt.lte(now)).exec(tx).await?;
    forget_devices_before(tx, now).await.map(drop)
}

/// Forgets browsers whose time was over by then; how many.
pub(super) async fn forget_devices_before(
    tx: &DatabaseTransaction,
    end: OffsetDateTime,
) -> Result<u64, DbErr> {
    let gone = device::Entity::delete_many().filter(device::Column::ExpiresAt.lte(end)).exec(tx).await?;
    Ok(gone.rows_affected)
}

//! Queries on choices, digests and the links that switch mails off.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter,
    QuerySelect,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{choice, digest, token};
use crate::notifications::model::{Rhythm, Rhythms, Topic};
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;

/// The rhythms of each of these accounts.
pub(super) async fn rhythms(
    db: &impl ConnectionTrait,
    accounts: &[AccountId],
) -> Result<HashMap<AccountId, Rhythms>, DbErr> {
    let mut found: HashMap<AccountId, Rhythms> =
        accounts.iter().map(|id| (*id, Rhythms::default())).collect();
    let ids: Vec<Uuid> = accounts.iter().map(|id| id.0).collect();
    for ids in chunked(&ids) {
        let rows = choice::Entity::find()
            .filter(choice::Column::AccountId.is_in(ids.iter().copied()))
            .all(db)
            .await?;
        for row in rows {
            let (topic, rhythm) = (Topic::from_code(&row.topic), Rhythm::from_code(&row.rhythm));
            let of = found.get_mut(&AccountId(row.account_id));
            if let (Some(topic), Some(rhythm), Some(of)) = (topic, rhythm, of) {
                of.set(topic, rhythm);
            }
        }
    }
    Ok(found)
}

pub(super) async fn set_rhythms(
    db: &impl ConnectionTrait,
    account: AccountId,
    chosen: &[(Topic, Rhythm)],
) -> Result<(), DbErr> {
    if chosen.is_empty() {
        return Ok(());
    }
    let rows = chosen.iter().map(|(topic, rhythm)| choice::ActiveModel {
        account_id: Set(account.0),
        topic: Set(topic.code().to_owned()),
        rhythm: Set(rhythm.code().to_owned()),
    });
    let over = OnConflict::columns([choice::Column::AccountId, choice::Column::Topic])
        .update_column(choice::Column::Rhythm)
        .to_owned();
    choice::Entity::insert_many(rows).on_conflict(over).exec_without_returning(db).await.map(drop)
}

/// Which accounts have a digest of this rhythm that reaches at least this far.
pub(super) async fn has_digest(
    db: &impl ConnectionTrait,
    rhythm: Rhythm,
    since: OffsetDateTime,
) -> Result<Vec<(AccountId, String)>, DbErr> {
    let rows = digest::Entity::find()
        .filter(digest::Column::Rhythm.eq(rhythm.code()))
        .filter(digest::Column::Until.gte(since))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (AccountId(row.account_id), row.period)).collect())
}

#[derive(FromQueryResult)]
struct Last {
    account_id: Uuid,
    until: OffsetDateTime,
}

/// How far the last digest of this rhythm reached, by account.
pub(super) async fn last_digests(
    db: &impl ConnectionTrait,
    rhythm: Rhythm,
    accounts: &[Uuid],
) -> Result<HashMap<AccountId, OffsetDateTime>, DbErr> {
    let mut found = HashMap::with_capacity(accounts.len());
    for accounts in chunked(accounts) {
        let rows = digest::Entity::find()
            .select_only()
            .column(digest::Column::AccountId)
            .column_as(digest::Column::Until.max(), "until")
            .filter(digest::Column::Rhythm.eq(rhythm.code()))
            .filter(digest::Column::AccountId.is_in(accounts.iter().copied()))
            .group_by(digest::Column::AccountId)
            .into_model::<Last>()
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(|row| (AccountId(row.account_id), row.until)));
    }
    Ok(found)
}

pub(super) async fn insert_digests(
    db: &impl ConnectionTrait,
    rows: Vec<digest::ActiveModel>,
) -> Result<(), DbErr> {
    for rows in rows.chunks(200) {
        digest::Entity::insert_many(rows.to_vec()).exec_without_returning(db).await?;
    }
    Ok(())
}

pub(super) async fn find_digest(
    db: &impl ConnectionTrait,
    account: AccountId,
    rhythm: Rhythm,
    period: &str,
) -> Result<Option<digest::Model>, DbErr> {
    let key = (account.0, rhythm.code().to_owned(), period.to_owned());
    digest::Entity::find_by_id(key).one(db).await
}

/// Takes a digest for sending; false when another worker has sent it.
pub(super) async fn take_digest(
    db: &impl ConnectionTrait,
    row: &digest::Model,
    now: OffsetDateTime,
) -> Result<bool, DbErr> {
    let done = digest::Entity::update_many()
        .col_expr(digest::Column::DoneAt, Expr::value(now))
        .filter(digest::Column::AccountId.eq(row.account_id))
        .filter(digest::Column::Rhythm.eq(row.rhythm.as_str()))
        .filter(digest::Column::Period.eq(row.period.as_str()))
        .filter(digest::Column::DoneAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

pub(super) async fn insert_token(db: &impl ConnectionTrait, row: token::ActiveModel) -> Result<(), DbErr> {
    token::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn find_token(db: &impl ConnectionTrait, hash: &str) -> Result<Option<token::Model>, DbErr> {
    token::Entity::find_by_id(hash.to_owned()).one(db).await
}

/// Keeps what held before the link was used; nothing once it is undone.
pub(super) async fn set_before(
    db: &impl ConnectionTrait,
    hash: &str,
    before: Option<String>,
) -> Result<(), DbErr> {
    token::Entity::update_many()
        .col_expr(token::Column::Before, Expr::value(before))
        .filter(token::Column::TokenHash.eq(hash))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn delete_of(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    choice::Entity::delete_many().filter(choice::Column::AccountId.eq(account.0)).exec(db).await?;
    digest::Entity::delete_many().filter(digest::Column::AccountId.eq(account.0)).exec(db).await?;
    token::Entity::delete_many().filter(token::Column::AccountId.eq(account.0)).exec(db).await.map(drop)
}

pub(super) async fn delete_digests_before(
    db: &impl ConnectionTrait,
    before: OffsetDateTime,
) -> Result<u64, DbErr> {
    let done = digest::Entity::delete_many().filter(digest::Column::Until.lt(before)).exec(db).await?;
    Ok(done.rows_affected)
}

pub(super) async fn delete_tokens_before(
    db: &impl ConnectionTrait,
    before: OffsetDateTime,
) -> Result<u64, DbErr> {
    let done = token::Entity::delete_many().filter(token::Column::CreatedAt.lt(before)).exec(db).await?;
    Ok(done.rows_affected)
}

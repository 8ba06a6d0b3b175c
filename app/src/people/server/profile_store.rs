//! Queries on profiles.

use std::collections::HashMap;

use sea_orm::sea_query::{OnConflict, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};
use uuid::Uuid;

use super::profile_entity::{language, profile};
use crate::network::model::Sector;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::chunked;

pub(super) async fn find(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<profile::Model>, DbErr> {
    profile::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn profiles(
    db: &impl ConnectionTrait,
    ids: &[AccountId],
) -> Result<HashMap<Uuid, profile::Model>, DbErr> {
    let mut found = HashMap::with_capacity(ids.len());
    for ids in chunked(ids) {
        let ids = ids.iter().map(|id| id.0);
        let rows = profile::Entity::find().filter(profile::Column::AccountId.is_in(ids)).all(db).await?;
        found.extend(rows.into_iter().map(|row| (row.account_id, row)));
    }
    Ok(found)
}

pub(super) async fn languages(
    db: &impl ConnectionTrait,
    ids: &[AccountId],
) -> Result<HashMap<Uuid, Vec<String>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<String>> = HashMap::with_capacity(ids.len());
    for ids in chunked(ids) {
        let ids = ids.iter().map(|id| id.0);
        let rows = language::Entity::find()
            .filter(language::Column::AccountId.is_in(ids))
            .order_by_asc(language::Column::Lang)
            .all(db)
            .await?;
        for row in rows {
            found.entry(row.account_id).or_default().push(row.lang);
        }
    }
    Ok(found)
}

pub(super) async fn save(
    db: &impl ConnectionTrait,
    row: profile::ActiveModel,
    id: AccountId,
    langs: &[String],
) -> Result<(), DbErr> {
    let columns = [
        profile::Column::Organisation,
        profile::Column::Sector,
        profile::Column::HelpTextId,
        profile::Column::Contact,
        profile::Column::SavedAt,
    ];
    profile::Entity::insert(row)
        .on_conflict(OnConflict::column(profile::Column::AccountId).update_columns(columns).to_owned())
        .exec_without_returning(db)
        .await?;
    delete_languages(db, id).await?;
    let mut langs = langs.to_vec();
    langs.sort();
    langs.dedup();
    if langs.is_empty() {
        return Ok(());
    }
    let rows = langs.into_iter().map(|lang| language::ActiveModel { account_id: Set(id.0), lang: Set(lang) });
    language::Entity::insert_many(rows).exec_without_returning(db).await.map(drop)
}

async fn delete_languages(db: &impl ConnectionTrait, id: AccountId) -> Result<(), DbErr> {
    language::Entity::delete_many().filter(language::Column::AccountId.eq(id.0)).exec(db).await.map(drop)
}

pub(super) async fn delete(db: &impl ConnectionTrait, id: AccountId) -> Result<(), DbErr> {
    delete_languages(db, id).await?;
    profile::Entity::delete_by_id(id.0).exec(db).await.map(drop)
}

/// The accounts whose profile names this sector.
pub(super) fn in_sector(sector: Sector) -> SelectStatement {
    profile::Entity::find()
        .select_only()
        .column(profile::Column::AccountId)
        .filter(profile::Column::Sector.eq(sector.code()))
        .into_query()
}

/// The accounts that read and write this language.
pub(super) fn speaking(lang: ContentLang) -> SelectStatement {
    language::Entity::find()
        .select_only()
        .column(language::Column::AccountId)
        .filter(language::Column::Lang.eq(lang.code()))
        .into_query()
}

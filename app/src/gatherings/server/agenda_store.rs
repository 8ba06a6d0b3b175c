//! Queries on agendas.

use std::collections::HashMap;

use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::entity::{item, item_words};
use crate::gatherings::model::{AgendaItemId, GatheringId};
use crate::platform::server::chunked;
use crate::texts::model::TextId;

/// The items in the order of their times.
pub(super) async fn list(db: &impl ConnectionTrait, id: GatheringId) -> Result<Vec<item::Model>, DbErr> {
    item::Entity::find()
        .filter(item::Column::GatheringId.eq(id.0))
        .order_by_asc(item::Column::StartsAt)
        .order_by_asc(item::Column::Id)
        .all(db)
        .await
}

pub(super) async fn find(db: &impl ConnectionTrait, id: AgendaItemId) -> Result<Option<item::Model>, DbErr> {
    item::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: item::ActiveModel) -> Result<(), DbErr> {
    item::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn update(db: &impl ConnectionTrait, row: item::ActiveModel) -> Result<(), DbErr> {
    item::Entity::update(row).exec(db).await.map(drop)
}

pub(super) async fn delete(db: &impl ConnectionTrait, id: AgendaItemId) -> Result<(), DbErr> {
    item_words::Entity::delete_many().filter(item_words::Column::ItemId.eq(id.0)).exec(db).await?;
    item::Entity::delete_by_id(id.0).exec(db).await.map(drop)
}

/// The titles of items: language and text, by item.
pub(super) async fn titles(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<(String, TextId)>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<(String, TextId)>> = HashMap::with_capacity(ids.len());
    for ids in chunked(ids) {
        let rows = item_words::Entity::find()
            .filter(item_words::Column::ItemId.is_in(ids.iter().copied()))
            .order_by_asc(item_words::Column::Lang)
            .all(db)
            .await?;
        for row in rows {
            found.entry(row.item_id).or_default().push((row.lang, TextId(row.text_id)));
        }
    }
    Ok(found)
}

pub(super) async fn insert_title(
    db: &impl ConnectionTrait,
    id: AgendaItemId,
    lang: &str,
    text: TextId,
) -> Result<(), DbErr> {
    let row =
        item_words::ActiveModel { item_id: Set(id.0), lang: Set(lang.to_owned()), text_id: Set(text.0) };
    item_words::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn delete_title(
    db: &impl ConnectionTrait,
    id: AgendaItemId,
    lang: &str,
) -> Result<(), DbErr> {
    item_words::Entity::delete_by_id((id.0, lang.to_owned())).exec(db).await.map(drop)
}

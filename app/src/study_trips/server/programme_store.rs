//! Queries on programmes.

use std::collections::HashMap;

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder,
};
use uuid::Uuid;

use super::entity::{session, session_words};
use crate::platform::server::chunked;
use crate::study_trips::model::{SessionId, TripId};
use crate::texts::model::TextId;

/// The items in the order of their times.
pub(super) async fn list(db: &impl ConnectionTrait, id: TripId) -> Result<Vec<session::Model>, DbErr> {
    session::Entity::find()
        .filter(session::Column::TripId.eq(id.0))
        .order_by_asc(session::Column::StartsAt)
        .order_by_asc(session::Column::Id)
        .all(db)
        .await
}

pub(super) async fn find(db: &impl ConnectionTrait, id: SessionId) -> Result<Option<session::Model>, DbErr> {
    session::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: session::ActiveModel) -> Result<(), DbErr> {
    session::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Writes a row that was made from another one.
pub(super) async fn insert_copy(db: &impl ConnectionTrait, row: session::Model) -> Result<(), DbErr> {
    insert(db, session::ActiveModel::from(row).reset_all()).await
}

pub(super) async fn update(db: &impl ConnectionTrait, row: session::ActiveModel) -> Result<(), DbErr> {
    session::Entity::update(row).exec(db).await.map(drop)
}

pub(super) async fn delete(db: &impl ConnectionTrait, id: SessionId) -> Result<(), DbErr> {
    let words = session_words::Entity::delete_many().filter(session_words::Column::SessionId.eq(id.0));
    words.exec(db).await?;
    session::Entity::delete_by_id(id.0).exec(db).await.map(drop)
}

/// The titles of items: language and text, by item.
pub(super) async fn titles(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<(String, TextId)>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<(String, TextId)>> = HashMap::with_capacity(ids.len());
    for ids in chunked(ids) {
        let rows = session_words::Entity::find()
            .filter(session_words::Column::SessionId.is_in(ids.iter().copied()))
            .order_by_asc(session_words::Column::Lang)
            .all(db)
            .await?;
        for row in rows {
            found.entry(row.session_id).or_default().push((row.lang, TextId(row.text_id)));
        }
    }
    Ok(found)
}

pub(super) async fn insert_title(
    db: &impl ConnectionTrait,
    id: SessionId,
    lang: &str,
    text: TextId,
) -> Result<(), DbErr> {
    let row = session_words::ActiveModel {
        session_id: Set(id.0),
        lang: Set(lang.to_owned()),
        text_id: Set(text.0),
    };
    session_words::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn delete_title(db: &impl ConnectionTrait, id: SessionId, lang: &str) -> Result<(), DbErr> {
    session_words::Entity::delete_by_id((id.0, lang.to_owned())).exec(db).await.map(drop)
}

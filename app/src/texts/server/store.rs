//! Queries on texts; entity to version.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
};
use uuid::Uuid;

use super::entity::{text, version};
use super::version::{Section, TextVersion};
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::chunked;
use crate::texts::model::TextId;

pub(super) async fn find(db: &impl ConnectionTrait, id: TextId) -> Result<Option<text::Model>, DbErr> {
    text::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn find_version(
    db: &impl ConnectionTrait,
    id: TextId,
    number: i32,
) -> Result<Option<TextVersion>, DbErr> {
    version::Entity::find_by_id((id.0, number)).one(db).await?.map(to_version).transpose()
}

pub(super) async fn list_versions(db: &impl ConnectionTrait, id: TextId) -> Result<Vec<TextVersion>, DbErr> {
    let rows = version::Entity::find()
        .filter(version::Column::TextId.eq(id.0))
        .order_by_desc(version::Column::Number)
        .all(db)
        .await?;
    rows.into_iter().map(to_version).collect()
}

/// The current versions of many texts, in two queries.
pub(super) async fn current(
    db: &impl ConnectionTrait,
    ids: &[TextId],
) -> Result<HashMap<TextId, TextVersion>, DbErr> {
    let mut found = HashMap::with_capacity(ids.len());
    for ids in chunked(ids) {
        let texts =
            text::Entity::find().filter(text::Column::Id.is_in(ids.iter().map(|id| id.0))).all(db).await?;
        if texts.is_empty() {
            continue;
        }
        let wanted = texts.iter().fold(Condition::any(), |any, row| {
            any.add(version::Column::TextId.eq(row.id).and(version::Column::Number.eq(row.current)))
        });
        for row in version::Entity::find().filter(wanted).all(db).await? {
            let version = to_version(row)?;
            found.insert(version.id, version);
        }
    }
    Ok(found)
}

pub(super) async fn insert(
    db: &impl ConnectionTrait,
    kind: &str,
    version: &TextVersion,
    next_paragraph: u32,
) -> Result<(), DbErr> {
    let row = text::ActiveModel {
        id: Set(version.id.0),
        kind: Set(kind.to_owned()),
        lang: Set(version.lang.code().to_owned()),
        current: Set(version.number),
        next_paragraph: Set(i32::try_from(next_paragraph).unwrap_or(i32::MAX)),
        created_at: Set(version.created_at),
    };
    text::Entity::insert(row).exec_without_returning(db).await?;
    insert_version(db, version).await
}

pub(super) async fn append(
    db: &impl ConnectionTrait,
    version: &TextVersion,
    next_paragraph: u32,
) -> Result<(), DbErr> {
    insert_version(db, version).await?;
    text::Entity::update_many()
        .col_expr(text::Column::Current, Expr::value(version.number))
        .col_expr(text::Column::Lang, Expr::value(version.lang.code()))
        .col_expr(text::Column::NextParagraph, Expr::value(i32::try_from(next_paragraph).unwrap_or(i32::MAX)))
        .filter(text::Column::Id.eq(version.id.0))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn empty(db: &impl ConnectionTrait, ids: &[TextId]) -> Result<(), DbErr> {
    for ids in chunked(ids) {
        version::Entity::update_many()
            .col_expr(version::Column::Title, Expr::value(Option::<String>::None))
            .col_expr(version::Column::Sections, Expr::value("[]"))
            .col_expr(version::Column::CreatedBy, Expr::value(Option::<Uuid>::None))
            .filter(version::Column::TextId.is_in(ids.iter().map(|id| id.0)))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Empties one version that is not the current one; false when there is none.
pub(super) async fn empty_version(db: &impl ConnectionTrait, id: TextId, number: i32) -> Result<bool, DbErr> {
    let current = find(db, id).await?.is_none_or(|text| text.current == number);
    if current {
        return Ok(false);
    }
    let done = version::Entity::update_many()
        .col_expr(version::Column::Title, Expr::value(Option::<String>::None))
        .col_expr(version::Column::Sections, Expr::value("[]"))
        .filter(version::Column::TextId.eq(id.0))
        .filter(version::Column::Number.eq(number))
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

async fn insert_version(db: &impl ConnectionTrait, version: &TextVersion) -> Result<(), DbErr> {
    let row = version::ActiveModel {
        text_id: Set(version.id.0),
        number: Set(version.number),
        lang: Set(version.lang.code().to_owned()),
        title: Set(version.title.clone()),
        sections: Set(
            serde_json::to_string(&version.sections).map_err(|error| DbErr::Json(error.to_string()))?
        ),
        created_by: Set(version.created_by.map(|id| id.0)),
        created_at: Set(version.created_at),
    };
    version::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

fn to_version(row: version::Model) -> Result<TextVersion, DbErr> {
    let sections: Vec<Section> =
        serde_json::from_str(&row.sections).map_err(|error| DbErr::Json(error.to_string()))?;
    let lang =
        ContentLang::from_code(&row.lang).ok_or_else(|| DbErr::Custom(format!("language {}", row.lang)))?;
    Ok(TextVersion {
        id: TextId(row.text_id),
        number: row.number,
        lang,
        title: row.title,
        sections,
        created_by: row.created_by.map(|id: Uuid| AccountId(id)),
        created_at: row.created_at,
    })
}

pub(super) async fn versions_of(
    db: &impl ConnectionTrait,
    ids: &[TextId],
) -> Result<HashMap<TextId, Vec<TextVersion>>, DbErr> {
    let mut found: HashMap<TextId, Vec<TextVersion>> = HashMap::with_capacity(ids.len());
    for ids in chunked(ids) {
        let rows = version::Entity::find()
            .filter(version::Column::TextId.is_in(ids.iter().map(|id| id.0)))
            .order_by_desc(version::Column::Number)
            .all(db)
            .await?;
        for row in rows {
            let version = to_version(row)?;
            found.entry(version.id).or_default().push(version);
        }
    }
    Ok(found)
}

pub(super) async fn remove(db: &impl ConnectionTrait, ids: &[TextId]) -> Result<(), DbErr> {
    for ids in chunked(ids) {
        let ids = ids.iter().map(|id| id.0);
        version::Entity::delete_many().filter(version::Column::TextId.is_in(ids.clone())).exec(db).await?;
        text::Entity::delete_many().filter(text::Column::Id.is_in(ids)).exec(db).await?;
    }
    Ok(())
}

//! Queries on accounts; entity to view.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{ActiveModel, Column, Entity, Model};
use crate::accounts::model::{Account, AccountId, NewAccount};
use crate::platform::lang::UiLang;
use crate::platform::server::fold;

pub(super) fn to_view(row: Model) -> Account {
    Account {
        id: AccountId(row.id),
        email: row.email,
        name: row.name,
        ui_lang: row.ui_lang.as_deref().and_then(UiLang::from_code),
        zone: row.zone,
        demo: row.demo,
    }
}

pub(super) async fn find_active(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<Account>, DbErr> {
    let row = Entity::find_by_id(id.0).filter(Column::DeactivatedAt.is_null()).one(db).await?;
    Ok(row.map(to_view))
}

/// The account with this address, and the hash of its password.
pub(super) async fn find_by_email(
    db: &impl ConnectionTrait,
    email: &str,
) -> Result<Option<(Account, String)>, DbErr> {
    let row = Entity::find()
        .filter(Column::Email.eq(fold(email)))
        .filter(Column::DeactivatedAt.is_null())
        .one(db)
        .await?;
    Ok(row.map(|row| {
        let hash = row.password_hash.clone();
        (to_view(row), hash)
    }))
}

pub(super) async fn email_taken(db: &impl ConnectionTrait, email: &str) -> Result<bool, DbErr> {
    Ok(Entity::find().filter(Column::Email.eq(fold(email))).one(db).await?.is_some())
}

pub(super) async fn any_demo(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    Ok(Entity::find().filter(Column::Demo.eq(true)).one(db).await?.is_some())
}

pub(super) async fn list_demo(db: &impl ConnectionTrait) -> Result<Vec<Account>, DbErr> {
    let rows = Entity::find().filter(Column::Demo.eq(true)).all(db).await?;
    Ok(rows.into_iter().map(to_view).collect())
}

pub(super) async fn insert(
    db: &impl ConnectionTrait,
    id: Uuid,
    now: OffsetDateTime,
    new: &NewAccount,
    password_hash: String,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(id),
        email: Set(fold(&new.email)),
        name: Set(new.name.trim().to_owned()),
        password_hash: Set(password_hash),
        ui_lang: Set(new.ui_lang.map(|lang| lang.code().to_owned())),
        zone: Set(new.zone.clone()),
        demo: Set(new.demo),
        created_at: Set(now),
        deactivated_at: Set(None),
        version: Set(1),
    };
    Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn set_reading(
    db: &impl ConnectionTrait,
    id: AccountId,
    ui_lang: Option<UiLang>,
    zone: Option<&str>,
) -> Result<(), DbErr> {
    let mut row = ActiveModel { id: Set(id.0), ..Default::default() };
    if let Some(lang) = ui_lang {
        row.ui_lang = Set(Some(lang.code().to_owned()));
    }
    if let Some(zone) = zone {
        row.zone = Set(zone.to_owned());
    }
    row.update(db).await.map(drop)
}

pub(super) async fn list_names(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<Vec<(Uuid, String)>, DbErr> {
    let mut names = Vec::with_capacity(ids.len());
    for ids in crate::platform::server::chunked(ids) {
        let rows = Entity::find().filter(Column::Id.is_in(ids.iter().copied())).all(db).await?;
        names.extend(rows.into_iter().map(|row| (row.id, row.name)));
    }
    Ok(names)
}

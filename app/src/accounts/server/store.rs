//! Queries on accounts; entity to view.

use sea_orm::sea_query::{ExprTrait, LikeExpr};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QueryOrder, QuerySelect,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::directory::Search;
use super::entity::{ActiveModel, Column, Entity, Model};
use super::erasure::Erased;
use super::{erasure_entity, session_entity};
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

/// Accounts in use: those with these ids, or all.
pub(super) async fn list_in_use(
    db: &impl ConnectionTrait,
    ids: Option<&[AccountId]>,
) -> Result<Vec<Account>, DbErr> {
    let active = Entity::find().filter(Column::DeactivatedAt.is_null());
    let Some(ids) = ids else {
        return Ok(active.all(db).await?.into_iter().map(to_view).collect());
    };
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let mut found = Vec::with_capacity(ids.len());
    for ids in crate::platform::server::chunked(&ids) {
        let rows = active.clone().filter(Column::Id.is_in(ids.iter().copied())).all(db).await?;
        found.extend(rows.into_iter().map(to_view));
    }
    Ok(found)
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

/// An account that is not deactivated, and the hash of its password.
pub(super) async fn find_with_hash(
    db: &impl ConnectionTrait,
    id: AccountId,
) -> Result<Option<(Account, String)>, DbErr> {
    let row = Entity::find_by_id(id.0).filter(Column::DeactivatedAt.is_null()).one(db).await?;
    Ok(row.map(|row| {
        let hash = row.password_hash.clone();
        (to_view(row), hash)
    }))
}

pub(super) async fn exists(db: &impl ConnectionTrait, id: AccountId) -> Result<bool, DbErr> {
    Ok(Entity::find_by_id(id.0).one(db).await?.is_some())
}

pub(super) async fn set_password(
    db: &impl ConnectionTrait,
    id: AccountId,
    password_hash: String,
) -> Result<(), DbErr> {
    let row = ActiveModel { id: Set(id.0), password_hash: Set(password_hash), ..Default::default() };
    row.update(db).await.map(drop)
}

pub(super) async fn set_email(db: &impl ConnectionTrait, id: AccountId, email: &str) -> Result<(), DbErr> {
    let row = ActiveModel { id: Set(id.0), email: Set(fold(email)), ..Default::default() };
    row.update(db).await.map(drop)
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
        name_folded: Set(fold(&new.name)),
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
        // An erased account has no name any more.
        names.extend(rows.into_iter().filter(|row| !row.name.is_empty()).map(|row| (row.id, row.name)));
    }
    Ok(names)
}

pub(super) async fn list_active(db: &impl ConnectionTrait) -> Result<Vec<(Uuid, String)>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::Id)
        .column(Column::Name)
        .filter(Column::DeactivatedAt.is_null())
        .into_tuple()
        .all(db)
        .await
}

pub(super) async fn find_row(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn sessions_of(
    db: &impl ConnectionTrait,
    id: AccountId,
) -> Result<Vec<session_entity::Model>, DbErr> {
    session_entity::Entity::find()
        .filter(session_entity::Column::AccountId.eq(id.0))
        .order_by_asc(session_entity::Column::CreatedAt)
        .all(db)
        .await
}

/// Leaves nothing of a person but the number that texts point to; their sessions end.
pub(super) async fn empty(
    db: &impl ConnectionTrait,
    id: AccountId,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    session_entity::Entity::delete_many().filter(session_entity::Column::AccountId.eq(id.0)).exec(db).await?;
    let row = ActiveModel {
        id: Set(id.0),
        email: Set(format!("erased:{}", id.0)),
        name: Set(String::new()),
        name_folded: Set(String::new()),
        password_hash: Set(String::new()),
        ui_lang: Set(None),
        zone: Set("UTC".to_owned()),
        deactivated_at: Set(Some(now)),
        ..Default::default()
    };
    row.update(db).await.map(drop)
}

pub(super) async fn insert_erased(
    db: &impl ConnectionTrait,
    id: AccountId,
    now: OffsetDateTime,
    keep_texts: bool,
) -> Result<(), DbErr> {
    let row = erasure_entity::ActiveModel { id: Set(id.0), erased_at: Set(now), keep_texts: Set(keep_texts) };
    erasure_entity::Entity::insert(row)
        .on_conflict_do_nothing_on([erasure_entity::Column::Id])
        .exec_without_returning(db)
        .await
        .map(drop)
}

pub(super) async fn list_erased(db: &impl ConnectionTrait) -> Result<Vec<Erased>, DbErr> {
    let rows = erasure_entity::Entity::find().order_by_asc(erasure_entity::Column::ErasedAt).all(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| Erased { account: AccountId(row.id), at: row.erased_at, keep_texts: row.keep_texts })
        .collect())
}

/// People with an open account by name, from behind `after` on.
pub(super) async fn list_people(
    db: &impl ConnectionTrait,
    search: &Search,
    after: Option<AccountId>,
    limit: u64,
) -> Result<Vec<Account>, DbErr> {
    let mut query = Entity::find().filter(Column::DeactivatedAt.is_null()).filter(Column::NameFolded.ne(""));
    for group in &search.within {
        let any =
            group.iter().fold(Condition::any(), |any, one| any.add(Column::Id.in_subquery(one.clone())));
        query = query.filter(any);
    }
    let name = fold(&search.name);
    if !name.is_empty() {
        let pattern = name.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        query = query.filter(Column::NameFolded.like(LikeExpr::new(format!("%{pattern}%")).escape('\\')));
    }
    let before = match after {
        Some(id) => find_row(db, id).await?,
        None => None,
    };
    if let Some(row) = before {
        let later = Column::NameFolded.gt(row.name_folded.as_str());
        query = query.filter(later.or(Column::NameFolded.eq(row.name_folded).and(Column::Id.gt(row.id))));
    }
    let rows = query.order_by_asc(Column::NameFolded).order_by_asc(Column::Id).limit(limit).all(db).await?;
    Ok(rows.into_iter().map(to_view).collect())
}

/// Accounts by their numbers, erased ones left out.
pub(super) async fn accounts(db: &impl ConnectionTrait, ids: &[AccountId]) -> Result<Vec<Account>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in crate::platform::server::chunked(ids) {
        let rows = Entity::find().filter(Column::Id.is_in(ids.iter().map(|id| id.0))).all(db).await?;
        found.extend(rows.into_iter().filter(|row| !row.name.is_empty()).map(to_view));
    }
    Ok(found)
}

pub(super) async fn rename(db: &impl ConnectionTrait, id: AccountId, name: &str) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(id.0),
        name: Set(name.to_owned()),
        name_folded: Set(fold(name)),
        ..Default::default()
    };
    row.update(db).await.map(drop)
}

pub(super) async fn active_among(
    db: &impl ConnectionTrait,
    ids: &[AccountId],
) -> Result<Vec<AccountId>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in crate::platform::server::chunked(ids) {
        let open = Entity::find().filter(Column::Id.is_in(ids.iter().map(|id| id.0)));
        let open = open.filter(Column::DeactivatedAt.is_null()).select_only().column(Column::Id);
        let open: Vec<Uuid> = open.into_tuple().all(db).await?;
        found.extend(open.into_iter().map(AccountId));
    }
    Ok(found)
}

pub(super) async fn delete_sessions_before(
    db: &impl ConnectionTrait,
    before: OffsetDateTime,
) -> Result<u64, DbErr> {
    let ended = session_entity::Column::ExpiresAt.lt(before);
    Ok(session_entity::Entity::delete_many().filter(ended).exec(db).await?.rows_affected)
}

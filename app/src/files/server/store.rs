//! Queries on files and links. What people wrote comes in as `CheckedText` only.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{file, link, variant, words};
use crate::files::model::{Doubt, FileId, FileKind, Owner};
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::chunked;
use crate::safety::model::CheckedText;

/// Not attached to anything that others see.
pub(super) const PENDING: &str = "pending";
/// Attached.
pub(super) const KEPT: &str = "kept";

/// A file that has just come in.
pub(super) struct NewFile<'a> {
    pub id: FileId,
    pub account: AccountId,
    pub kind: FileKind,
    pub name: &'a CheckedText,
    pub doubt: Option<Doubt>,
    pub words: Option<&'a CheckedText>,
    pub variants: Vec<variant::Model>,
    pub now: OffsetDateTime,
}

pub(super) async fn insert(db: &impl ConnectionTrait, new: NewFile<'_>) -> Result<(), DbErr> {
    let main = new.variants.last().ok_or_else(|| DbErr::Custom("a file without content".to_owned()))?;
    let row = file::ActiveModel {
        id: Set(new.id.0),
        owner_kind: Set(None),
        owner_id: Set(None),
        position: Set(0),
        account_id: Set(new.account.0),
        kind: Set(new.kind.code().to_owned()),
        name: Set(new.name.as_str().to_owned()),
        media_type: Set(main.media_type.clone()),
        size: Set(main.size),
        sha256: Set(main.sha256.clone()),
        state: Set(PENDING.to_owned()),
        doubt: Set(new.doubt.map(|doubt| doubt.code().to_owned())),
        lang: Set(None),
        alt: Set(None),
        caption: Set(None),
        decorative: Set(false),
        created_at: Set(new.now),
    };
    file::Entity::insert(row).exec_without_returning(db).await?;
    let variants = new.variants.into_iter().map(variant::ActiveModel::from);
    variant::Entity::insert_many(variants).exec_without_returning(db).await?;
    if let Some(text) = new.words {
        let row = words::ActiveModel { file_id: Set(new.id.0), words: Set(text.as_str().to_owned()) };
        words::Entity::insert(row).exec_without_returning(db).await?;
    }
    Ok(())
}

/// What an author writes about a file when it is attached.
pub(super) struct Description {
    pub alt: CheckedText,
    pub caption: CheckedText,
    pub decorative: bool,
    pub lang: ContentLang,
}

/// Attaches a file, if it is still the sender's own or the owner has it already.
pub(super) async fn attach(
    db: &impl ConnectionTrait,
    id: FileId,
    account: Option<AccountId>,
    owner: Owner,
    position: i32,
    description: &Description,
) -> Result<(), DbErr> {
    let row = file::ActiveModel {
        owner_kind: Set(Some(owner.kind.to_owned())),
        owner_id: Set(Some(owner.id)),
        position: Set(position),
        state: Set(KEPT.to_owned()),
        lang: Set(Some(description.lang.code().to_owned())),
        alt: Set(Some(description.alt.as_str().trim().to_owned())),
        caption: Set(Some(description.caption.as_str().trim().to_owned())),
        decorative: Set(description.decorative),
        ..Default::default()
    };
    let own = file::Column::State.eq(PENDING).and(file::Column::AccountId.eq(account.map(|id| id.0)));
    let there = file::Column::State
        .eq(KEPT)
        .and(file::Column::OwnerKind.eq(owner.kind))
        .and(file::Column::OwnerId.eq(owner.id));
    let free = file::Column::Id.eq(id.0).and(own.or(there));
    let done = file::Entity::update_many().set(row).filter(free).exec(db).await?;
    if done.rows_affected == 0 {
        return Err(DbErr::RecordNotFound(format!("file {id} to attach")));
    }
    Ok(())
}

pub(super) async fn find(db: &impl ConnectionTrait, id: FileId) -> Result<Option<file::Model>, DbErr> {
    file::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn by_ids(db: &impl ConnectionTrait, ids: &[FileId]) -> Result<Vec<file::Model>, DbErr> {
    file::Entity::find().filter(file::Column::Id.is_in(ids.iter().map(|id| id.0))).all(db).await
}

pub(super) async fn of_owner(db: &impl ConnectionTrait, owner: Owner) -> Result<Vec<file::Model>, DbErr> {
    file::Entity::find()
        .filter(file::Column::OwnerKind.eq(owner.kind).and(file::Column::OwnerId.eq(owner.id)))
        .order_by_asc(file::Column::Position)
        .order_by_asc(file::Column::Id)
        .all(db)
        .await
}

/// What many things of a kind have, in order.
pub(super) async fn of_owners(
    db: &impl ConnectionTrait,
    kind: &str,
    ids: &[Uuid],
) -> Result<Vec<file::Model>, DbErr> {
    let mut found = Vec::new();
    for ids in chunked(ids) {
        let rows = file::Entity::find()
            .filter(file::Column::OwnerKind.eq(kind).and(file::Column::OwnerId.is_in(ids.iter().copied())))
            .order_by_asc(file::Column::Position)
            .order_by_asc(file::Column::Id);
        found.extend(rows.all(db).await?);
    }
    Ok(found)
}

pub(super) async fn count_pending(db: &impl ConnectionTrait, account: AccountId) -> Result<u64, DbErr> {
    file::Entity::find()
        .filter(file::Column::AccountId.eq(account.0).and(file::Column::State.eq(PENDING)))
        .count(db)
        .await
}

pub(super) async fn pending_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<file::Model>, DbErr> {
    file::Entity::find()
        .filter(file::Column::AccountId.eq(account.0).and(file::Column::State.eq(PENDING)))
        .all(db)
        .await
}

/// Everything somebody sent, oldest first.
pub(super) async fn sent_by(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<file::Model>, DbErr> {
    file::Entity::find()
        .filter(file::Column::AccountId.eq(account.0))
        .order_by_asc(file::Column::CreatedAt)
        .order_by_asc(file::Column::Id)
        .all(db)
        .await
}

/// Files that nothing holds any more.
pub(super) async fn forgotten(
    db: &impl ConnectionTrait,
    before: OffsetDateTime,
    limit: u64,
) -> Result<Vec<file::Model>, DbErr> {
    file::Entity::find()
        .filter(file::Column::State.eq(PENDING).and(file::Column::CreatedAt.lt(before)))
        .filter(file::Column::OwnerId.is_null())
        .limit(limit)
        .all(db)
        .await
}

/// Gives a pending file to a draft, or to nothing.
pub(super) async fn hold(
    db: &impl ConnectionTrait,
    ids: &[FileId],
    account: AccountId,
    owner: Option<Owner>,
) -> Result<(), DbErr> {
    file::Entity::update_many()
        .col_expr(file::Column::OwnerKind, Expr::value(owner.map(|owner| owner.kind.to_owned())))
        .col_expr(file::Column::OwnerId, Expr::value(owner.map(|owner| owner.id)))
        .filter(file::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .filter(file::Column::AccountId.eq(account.0).and(file::Column::State.eq(PENDING)))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn variants(
    db: &impl ConnectionTrait,
    files: &[Uuid],
) -> Result<Vec<variant::Model>, DbErr> {
    let mut found = Vec::new();
    for files in chunked(files) {
        let query = variant::Entity::find()
            .filter(variant::Column::FileId.is_in(files.iter().copied()))
            .order_by_asc(variant::Column::Width);
        found.extend(query.all(db).await?);
    }
    Ok(found)
}

pub(super) async fn all_variants(db: &impl ConnectionTrait) -> Result<Vec<variant::Model>, DbErr> {
    variant::Entity::find().all(db).await
}

pub(super) async fn delete(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<(), DbErr> {
    for ids in chunked(ids) {
        file::Entity::delete_many().filter(file::Column::Id.is_in(ids.iter().copied())).exec(db).await?;
    }
    Ok(())
}

pub(super) async fn links(db: &impl ConnectionTrait, owner: Owner) -> Result<Vec<link::Model>, DbErr> {
    link::Entity::find()
        .filter(link::Column::OwnerKind.eq(owner.kind).and(link::Column::OwnerId.eq(owner.id)))
        .order_by_asc(link::Column::Position)
        .all(db)
        .await
}

/// The links of several things of one kind, those of each in their order.
pub(super) async fn links_of(
    db: &impl ConnectionTrait,
    kind: &str,
    ids: &[Uuid],
) -> Result<Vec<link::Model>, DbErr> {
    let mut found = Vec::new();
    for ids in chunked(ids) {
        let query = link::Entity::find()
            .filter(link::Column::OwnerKind.eq(kind))
            .filter(link::Column::OwnerId.is_in(ids.iter().copied()))
            .order_by_asc(link::Column::OwnerId)
            .order_by_asc(link::Column::Position);
        found.extend(query.all(db).await?);
    }
    Ok(found)
}

/// The files of several things of one kind, those of each in their order.
pub(super) async fn kept_of(
    db: &impl ConnectionTrait,
    kind: &str,
    owners: &[Uuid],
) -> Result<Vec<file::Model>, DbErr> {
    let mut found = Vec::new();
    for owners in chunked(owners) {
        let query = file::Entity::find()
            .filter(file::Column::State.eq(KEPT).and(file::Column::OwnerKind.eq(kind)))
            .filter(file::Column::OwnerId.is_in(owners.iter().copied()))
            .order_by_asc(file::Column::OwnerId)
            .order_by_asc(file::Column::Position);
        found.extend(query.all(db).await?);
    }
    Ok(found)
}

/// The words of documents.
pub(super) async fn words(db: &impl ConnectionTrait, files: &[Uuid]) -> Result<Vec<words::Model>, DbErr> {
    let mut found = Vec::new();
    for files in chunked(files) {
        let query = words::Entity::find().filter(words::Column::FileId.is_in(files.iter().copied()));
        found.extend(query.all(db).await?);
    }
    Ok(found)
}

pub(super) async fn delete_links(db: &impl ConnectionTrait, owner: Owner) -> Result<(), DbErr> {
    link::Entity::delete_many()
        .filter(link::Column::OwnerKind.eq(owner.kind).and(link::Column::OwnerId.eq(owner.id)))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn delete_links_of(
    db: &impl ConnectionTrait,
    kind: &str,
    owners: &[Uuid],
) -> Result<(), DbErr> {
    for owners in chunked(owners) {
        link::Entity::delete_many()
            .filter(link::Column::OwnerKind.eq(kind))
            .filter(link::Column::OwnerId.is_in(owners.iter().copied()))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// A link after the guard.
pub(super) struct NewLink {
    pub id: Uuid,
    pub title: CheckedText,
    pub address: CheckedText,
    pub lang: ContentLang,
}

pub(super) async fn insert_links(
    db: &impl ConnectionTrait,
    owner: Owner,
    links: &[NewLink],
) -> Result<(), DbErr> {
    if links.is_empty() {
        return Ok(());
    }
    let rows = links.iter().zip(0..).map(|(link, position)| link::ActiveModel {
        id: Set(link.id),
        owner_kind: Set(owner.kind.to_owned()),
        owner_id: Set(owner.id),
        position: Set(position),
        title: Set(link.title.as_str().trim().to_owned()),
        address: Set(link.address.as_str().trim().to_owned()),
        lang: Set(link.lang.code().to_owned()),
    });
    link::Entity::insert_many(rows).exec_without_returning(db).await.map(drop)
}

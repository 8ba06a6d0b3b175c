//! Queries on posts, scoped to what the actor may see.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr,
    EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{comment, draft, mark, post, tag};
use crate::network::PlaceShown;
use crate::platform::actor::{Actor, Role};
use crate::platform::ids::AccountId;
use crate::platform::server::{Cursor, chunked};
use crate::posts::model::{Audience, CommentId, DraftId, PostId};

/// What the actor may see, as the policy's `See` says it row by row.
pub(super) fn visible(actor: &Actor) -> Condition {
    let public = Condition::any().add(post::Column::Audience.eq(Audience::Public.code()));
    match actor {
        Actor::System => Condition::all(),
        Actor::Visitor => public,
        Actor::Person(_) if actor.has_role(Role::Secretariat) => Condition::all(),
        Actor::Person(person) => public
            .add(post::Column::Audience.eq(Audience::Members.code()))
            .add(post::Column::AuthorId.eq(person.id.0))
            .add(
                post::Column::Audience
                    .eq(Audience::Case.code())
                    .and(post::Column::CaseCode.is_in(person.cases.iter().cloned())),
            )
            .add(
                post::Column::Audience
                    .eq(Audience::Network.code())
                    .and(post::Column::NetworkId.is_in(person.networks.iter().copied())),
            ),
    }
}

pub(super) async fn list(
    db: &impl ConnectionTrait,
    actor: &Actor,
    place: Option<PlaceShown>,
    after: Option<Cursor>,
    limit: u64,
) -> Result<Vec<post::Model>, DbErr> {
    let mut query = post::Entity::find().filter(visible(actor));
    match place {
        Some(PlaceShown::Case(country)) => query = query.filter(post::Column::CaseCode.eq(country.code())),
        Some(PlaceShown::Network(id)) => query = query.filter(post::Column::NetworkId.eq(id.0)),
        Some(PlaceShown::Municipality(id)) => query = query.filter(post::Column::MunicipalityId.eq(id.0)),
        None => {}
    }
    if let Some(Cursor { at, id }) = after {
        let older = post::Column::PublishedAt.lt(at);
        query = query.filter(older.or(post::Column::PublishedAt.eq(at).and(post::Column::Id.lt(id))));
    }
    query.order_by_desc(post::Column::PublishedAt).order_by_desc(post::Column::Id).limit(limit).all(db).await
}

pub(super) async fn find(db: &impl ConnectionTrait, id: PostId) -> Result<Option<post::Model>, DbErr> {
    post::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn find_by_form_key(
    db: &impl ConnectionTrait,
    key: DraftId,
) -> Result<Option<post::Model>, DbErr> {
    post::Entity::find().filter(post::Column::FormKey.eq(key.0)).one(db).await
}

pub(super) async fn insert(
    db: &impl ConnectionTrait,
    row: post::ActiveModel,
    tags: Vec<(&str, String)>,
) -> Result<(), DbErr> {
    let id = row.id.clone().unwrap();
    post::Entity::insert(row).exec_without_returning(db).await?;
    set_tags(db, id, tags).await
}

/// Writes a revision; false when somebody else saved meanwhile and nothing was changed.
pub(super) async fn revise(
    db: &impl ConnectionTrait,
    mut row: post::ActiveModel,
    expected: i32,
    tags: Vec<(&str, String)>,
) -> Result<bool, DbErr> {
    let id = row.id.clone().unwrap();
    row.version = Set(expected + 1);
    let unchanged = post::Column::Id.eq(id).and(post::Column::Version.eq(expected));
    let done = post::Entity::update_many().set(row).filter(unchanged).exec(db).await?;
    if done.rows_affected == 0 {
        return Ok(false);
    }
    tag::Entity::delete_many().filter(tag::Column::PostId.eq(id)).exec(db).await?;
    set_tags(db, id, tags).await?;
    Ok(true)
}

async fn set_tags(db: &impl ConnectionTrait, post: Uuid, tags: Vec<(&str, String)>) -> Result<(), DbErr> {
    if tags.is_empty() {
        return Ok(());
    }
    let rows = tags.into_iter().map(|(kind, code)| tag::ActiveModel {
        post_id: Set(post),
        kind: Set(kind.to_owned()),
        code: Set(code),
    });
    tag::Entity::insert_many(rows).exec_without_returning(db).await.map(drop)
}

pub(super) async fn tags(db: &impl ConnectionTrait, posts: &[Uuid]) -> Result<Vec<tag::Model>, DbErr> {
    let mut found = Vec::new();
    for posts in chunked(posts) {
        found.extend(
            tag::Entity::find().filter(tag::Column::PostId.is_in(posts.iter().copied())).all(db).await?,
        );
    }
    Ok(found)
}

#[derive(FromQueryResult)]
struct Count {
    post_id: Uuid,
    count: i64,
}

macro_rules! counts {
    ($name:ident, $entity:ident) => {
        pub(super) async fn $name(
            db: &impl ConnectionTrait,
            posts: &[Uuid],
        ) -> Result<HashMap<Uuid, u64>, DbErr> {
            let rows = $entity::Entity::find()
                .select_only()
                .column($entity::Column::PostId)
                .column_as($entity::Column::Id.count(), "count")
                .filter($entity::Column::PostId.is_in(posts.iter().copied()))
                .group_by($entity::Column::PostId)
                .into_model::<Count>()
                .all(db)
                .await?;
            Ok(rows.into_iter().map(|row| (row.post_id, u64::try_from(row.count).unwrap_or(0))).collect())
        }
    };
}

counts!(comment_counts, comment);
counts!(mark_counts, mark);

pub(super) async fn set_consent(db: &impl ConnectionTrait, id: PostId, consent: bool) -> Result<(), DbErr> {
    let row = post::ActiveModel { id: Set(id.0), consent: Set(consent), ..Default::default() };
    row.update(db).await.map(drop)
}

pub(super) async fn comments(db: &impl ConnectionTrait, post: PostId) -> Result<Vec<comment::Model>, DbErr> {
    comment::Entity::find()
        .filter(comment::Column::PostId.eq(post.0))
        .order_by_asc(comment::Column::CreatedAt)
        .order_by_asc(comment::Column::Id)
        .all(db)
        .await
}

pub(super) async fn find_comment(
    db: &impl ConnectionTrait,
    id: CommentId,
) -> Result<Option<comment::Model>, DbErr> {
    comment::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn find_comment_by_form_key(
    db: &impl ConnectionTrait,
    key: Uuid,
) -> Result<Option<comment::Model>, DbErr> {
    comment::Entity::find().filter(comment::Column::FormKey.eq(key)).one(db).await
}

pub(super) async fn insert_comment(
    db: &impl ConnectionTrait,
    row: comment::ActiveModel,
) -> Result<(), DbErr> {
    comment::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Writes a revision; false when it was saved meanwhile and nothing was changed.
pub(super) async fn revise_comment(
    db: &impl ConnectionTrait,
    id: CommentId,
    expected: i32,
    now: OffsetDateTime,
) -> Result<bool, DbErr> {
    let done = comment::Entity::update_many()
        .col_expr(comment::Column::Version, Expr::value(expected + 1))
        .col_expr(comment::Column::EditedAt, Expr::value(now))
        .filter(comment::Column::Id.eq(id.0).and(comment::Column::Version.eq(expected)))
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

pub(super) async fn set_comment_consent(
    db: &impl ConnectionTrait,
    id: CommentId,
    consent: bool,
) -> Result<(), DbErr> {
    let row = comment::ActiveModel { id: Set(id.0), consent: Set(consent), ..Default::default() };
    row.update(db).await.map(drop)
}

pub(super) async fn marks(db: &impl ConnectionTrait, post: PostId) -> Result<Vec<mark::Model>, DbErr> {
    mark::Entity::find()
        .filter(mark::Column::PostId.eq(post.0))
        .order_by_asc(mark::Column::MarkedAt)
        .all(db)
        .await
}

pub(super) async fn insert_mark(db: &impl ConnectionTrait, row: mark::ActiveModel) -> Result<(), DbErr> {
    mark::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn delete_mark(
    db: &impl ConnectionTrait,
    post: PostId,
    municipality: Uuid,
    kind: &str,
) -> Result<(), DbErr> {
    mark::Entity::delete_many()
        .filter(mark::Column::PostId.eq(post.0))
        .filter(mark::Column::MunicipalityId.eq(municipality))
        .filter(mark::Column::Kind.eq(kind))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn drafts(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<draft::Model>, DbErr> {
    draft::Entity::find()
        .filter(draft::Column::AccountId.eq(account.0))
        .order_by_desc(draft::Column::SavedAt)
        .limit(50)
        .all(db)
        .await
}

/// A draft, only for the one who wrote it.
pub(super) async fn find_draft(
    db: &impl ConnectionTrait,
    account: AccountId,
    id: DraftId,
) -> Result<Option<draft::Model>, DbErr> {
    draft::Entity::find_by_id(id.0).filter(draft::Column::AccountId.eq(account.0)).one(db).await
}

pub(super) async fn draft_exists(db: &impl ConnectionTrait, id: DraftId) -> Result<bool, DbErr> {
    Ok(draft::Entity::find_by_id(id.0).one(db).await?.is_some())
}

pub(super) async fn insert_draft(db: &impl ConnectionTrait, row: draft::ActiveModel) -> Result<(), DbErr> {
    draft::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn update_draft(db: &impl ConnectionTrait, row: draft::ActiveModel) -> Result<(), DbErr> {
    row.update(db).await.map(drop)
}

pub(super) async fn delete_draft(
    db: &impl ConnectionTrait,
    account: AccountId,
    id: DraftId,
) -> Result<(), DbErr> {
    draft::Entity::delete_by_id(id.0).filter(draft::Column::AccountId.eq(account.0)).exec(db).await.map(drop)
}

/// Locks the row until the transaction ends; on SQLite the one writer is the lock.
pub(super) async fn lock_post(tx: &DatabaseTransaction, id: PostId) -> Result<Option<post::Model>, DbErr> {
    post::Entity::find_by_id(id.0).lock_exclusive().one(tx).await
}

/// Locks the row until the transaction ends; on SQLite the one writer is the lock.
pub(super) async fn lock_comment(
    tx: &DatabaseTransaction,
    id: CommentId,
) -> Result<Option<comment::Model>, DbErr> {
    comment::Entity::find_by_id(id.0).lock_exclusive().one(tx).await
}

//! Queries on posts, scoped to what the actor may see.

use std::collections::HashMap;

use sea_orm::sea_query::ExprTrait;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr,
    EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::audience::reaches_more;
use super::entity::{comment, draft, fact, mark, post, tag};
use super::facet_rows;
use crate::network::PlaceShown;
use crate::platform::actor::{Actor, Person, Role, Scope};
use crate::platform::ids::AccountId;
use crate::platform::server::{Cursor, chunked};
use crate::posts::model::{Audience, DraftId, PieceState, PostId};

/// What the actor is shown in lists: what is published, as far as the policy's `See` allows it row by row. What is
/// hidden or deleted stands in no list.
pub(super) fn visible(actor: &Actor) -> Condition {
    let published = post::Column::State.eq(PieceState::Published.code());
    Condition::all().add(published).add(audience(actor))
}

fn audience(actor: &Actor) -> Condition {
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

/// Posts by id, in no order.
pub(super) async fn posts_by_id(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<post::Model>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in chunked(ids) {
        found.extend(post::Entity::find().filter(post::Column::Id.is_in(ids.iter().copied())).all(db).await?);
    }
    Ok(found)
}

/// Ids of posts that are not deleted, in order.
pub(super) async fn ids_after(
    db: &impl ConnectionTrait,
    after: Option<PostId>,
    limit: u64,
) -> Result<Vec<Uuid>, DbErr> {
    let mut query = post::Entity::find()
        .select_only()
        .column(post::Column::Id)
        .filter(post::Column::State.ne(PieceState::Deleted.code()));
    if let Some(after) = after {
        query = query.filter(post::Column::Id.gt(after.0));
    }
    query.order_by_asc(post::Column::Id).limit(limit).into_tuple().all(db).await
}

/// The newest of a person that the actor may see.
pub(super) async fn newest_of(
    db: &impl ConnectionTrait,
    actor: &Actor,
    author: AccountId,
    limit: u64,
) -> Result<Vec<post::Model>, DbErr> {
    let own = post::Entity::find().filter(visible(actor)).filter(post::Column::AuthorId.eq(author.0));
    own.order_by_desc(post::Column::PublishedAt).order_by_desc(post::Column::Id).limit(limit).all(db).await
}

fn at_place(query: Select<post::Entity>, place: PlaceShown) -> Select<post::Entity> {
    query.filter(match place {
        PlaceShown::Case(country) => post::Column::CaseCode.eq(country.code()),
        PlaceShown::Network(id) => post::Column::NetworkId.eq(id.0),
        PlaceShown::Municipality(id) => post::Column::MunicipalityId.eq(id.0),
    })
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
    set_tags(db, id, tags).await?;
    facet_rows::refresh(db, PostId(id)).await
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
    facet_rows::refresh(db, PostId(id)).await?;
    Ok(true)
}

/// Writes the decision of a second person; false when it was revised or decided meanwhile.
pub(super) async fn decide(
    db: &impl ConnectionTrait,
    row: post::ActiveModel,
    version: i32,
) -> Result<bool, DbErr> {
    let id = row.id.clone().unwrap();
    let waits = post::Column::Id
        .eq(id)
        .and(post::Column::Version.eq(version))
        .and(post::Column::WantedAudience.is_not_null());
    let done = post::Entity::update_many().set(row).filter(waits).exec(db).await?;
    if done.rows_affected == 0 {
        return Ok(false);
    }
    facet_rows::refresh(db, PostId(id)).await?;
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

/// How many comments posts have, and when the last was written.
#[derive(FromQueryResult)]
pub(super) struct Commented {
    pub post_id: Uuid,
    pub count: i64,
    pub last: OffsetDateTime,
}

pub(super) async fn commented(
    db: &impl ConnectionTrait,
    posts: &[Uuid],
) -> Result<HashMap<Uuid, Commented>, DbErr> {
    let rows = comment::Entity::find()
        .select_only()
        .column(comment::Column::PostId)
        .column_as(comment::Column::Id.count(), "count")
        .column_as(comment::Column::CreatedAt.max(), "last")
        .filter(comment::Column::PostId.is_in(posts.iter().copied()))
        .filter(comment::Column::State.eq(PieceState::Published.code()))
        .group_by(comment::Column::PostId)
        .into_model::<Commented>()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.post_id, row)).collect())
}

pub(super) async fn mark_counts(
    db: &impl ConnectionTrait,
    posts: &[Uuid],
) -> Result<HashMap<Uuid, u64>, DbErr> {
    let rows = mark::Entity::find()
        .select_only()
        .column(mark::Column::PostId)
        .column_as(mark::Column::Id.count(), "count")
        .filter(mark::Column::PostId.is_in(posts.iter().copied()))
        .filter(mark::Column::EndedAt.is_null())
        .group_by(mark::Column::PostId)
        .into_model::<Count>()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.post_id, u64::try_from(row.count).unwrap_or(0))).collect())
}

/// The newest marks on posts of an author.
pub(super) async fn marks_on_posts_of(
    db: &impl ConnectionTrait,
    author: AccountId,
    limit: u64,
) -> Result<Vec<mark::Model>, DbErr> {
    let own = post::Entity::find()
        .select_only()
        .column(post::Column::Id)
        .filter(post::Column::AuthorId.eq(author.0))
        .filter(post::Column::State.eq(PieceState::Published.code()))
        .into_query();
    mark::Entity::find()
        .filter(mark::Column::PostId.in_subquery(own))
        .filter(mark::Column::EndedAt.is_null())
        .order_by_desc(mark::Column::MarkedAt)
        .order_by_desc(mark::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

pub(super) async fn set_post_state(
    db: &impl ConnectionTrait,
    id: Uuid,
    state: PieceState,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    let mut change = post::ActiveModel {
        id: Set(id),
        state: Set(state.code().to_owned()),
        state_at: Set(Some(now)),
        ..Default::default()
    };
    if state == PieceState::Published {
        reaches_more(&mut change, now);
    }
    change.update(db).await?;
    facet_rows::refresh(db, PostId(id)).await
}

pub(super) async fn delete_tags_and_marks(db: &impl ConnectionTrait, post: PostId) -> Result<(), DbErr> {
    tag::Entity::delete_many().filter(tag::Column::PostId.eq(post.0)).exec(db).await?;
    fact::Entity::delete_many().filter(fact::Column::PostId.eq(post.0)).exec(db).await?;
    mark::Entity::delete_many().filter(mark::Column::PostId.eq(post.0)).exec(db).await.map(drop)
}

pub(super) async fn set_consent(db: &impl ConnectionTrait, id: PostId, consent: bool) -> Result<(), DbErr> {
    let row = post::ActiveModel { id: Set(id.0), consent: Set(consent), ..Default::default() };
    row.update(db).await.map(drop)
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

/// Deletes a draft of the one who wrote it. Tells whether there was one.
pub(super) async fn delete_draft(
    db: &impl ConnectionTrait,
    account: AccountId,
    id: DraftId,
) -> Result<bool, DbErr> {
    let own = draft::Entity::delete_by_id(id.0).filter(draft::Column::AccountId.eq(account.0));
    Ok(own.exec(db).await?.rows_affected > 0)
}

/// Locks the row until the transaction ends; on SQLite the one writer is the lock.
pub(super) async fn lock_post(tx: &DatabaseTransaction, id: PostId) -> Result<Option<post::Model>, DbErr> {
    post::Entity::find_by_id(id.0).lock_exclusive().one(tx).await
}

/// Writes what changed of a post, outside a revision.
pub(super) async fn update(db: &impl ConnectionTrait, row: post::ActiveModel) -> Result<(), DbErr> {
    let row = row.update(db).await?;
    facet_rows::refresh(db, PostId(row.id)).await
}

/// What those who run a place have pinned there, as far as the actor may see it.
pub(super) async fn pinned(
    db: &impl ConnectionTrait,
    actor: &Actor,
    place: PlaceShown,
    limit: u64,
) -> Result<Vec<post::Model>, DbErr> {
    at_place(post::Entity::find().filter(visible(actor)), place)
        .filter(post::Column::PinnedAt.is_not_null())
        .order_by_desc(post::Column::PinnedAt)
        .limit(limit)
        .all(db)
        .await
}

/// Posts that wait for a second person whom the actor can be: of the places they run, and not their own. Those that
/// wait longest come first.
pub(super) async fn waiting(
    db: &impl ConnectionTrait,
    person: &Person,
    everywhere: bool,
    after: Option<Cursor>,
    limit: u64,
) -> Result<Vec<post::Model>, DbErr> {
    let mut query = post::Entity::find()
        .filter(post::Column::State.eq(PieceState::Published.code()))
        .filter(post::Column::WantedAudience.eq(Audience::Public.code()))
        .filter(post::Column::AuthorId.ne(person.id.0));
    if !everywhere {
        let (cases, networks) = run_by(person);
        query = query.filter(
            Condition::any()
                .add(post::Column::CaseCode.is_in(cases))
                .add(post::Column::NetworkId.is_in(networks)),
        );
    }
    if let Some(Cursor { at, id }) = after {
        let later = post::Column::WantedAt.gt(at);
        query = query.filter(later.or(post::Column::WantedAt.eq(at).and(post::Column::Id.gt(id))));
    }
    query.order_by_asc(post::Column::WantedAt).order_by_asc(post::Column::Id).limit(limit).all(db).await
}

/// The cases and networks that somebody runs, as the policy says it.
fn run_by(person: &Person) -> (Vec<String>, Vec<Uuid>) {
    let mut cases = Vec::new();
    let mut networks = Vec::new();
    for grant in &person.grants {
        match (&grant.role, &grant.scope) {
            (Role::CaseLead, Scope::Case(code)) => cases.push(code.clone()),
            (Role::Facilitator | Role::RegionalCoordinator, Scope::Network(id)) => networks.push(*id),
            _ => {}
        }
    }
    (cases, networks)
}

/// How many posts of an account can be read, counted no further than `enough`.
pub(super) async fn count_of_author(
    db: &impl ConnectionTrait,
    account: AccountId,
    enough: u64,
) -> Result<usize, DbErr> {
    let rows: Vec<Uuid> = post::Entity::find()
        .select_only()
        .column(post::Column::Id)
        .filter(post::Column::AuthorId.eq(account.0))
        .filter(post::Column::State.eq(PieceState::Published.code()))
        .limit(enough)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.len())
}

/// Everything an account published and did not delete, oldest first.
pub(super) async fn of_author(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<post::Model>, DbErr> {
    post::Entity::find()
        .filter(post::Column::AuthorId.eq(account.0))
        .filter(post::Column::State.ne(PieceState::Deleted.code()))
        .order_by_asc(post::Column::PublishedAt)
        .order_by_asc(post::Column::Id)
        .all(db)
        .await
}

pub(super) async fn delete_drafts(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    draft::Entity::delete_many().filter(draft::Column::AccountId.eq(account.0)).exec(db).await.map(drop)
}

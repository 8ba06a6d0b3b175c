//! Queries for telling people of posts.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{comment, post};
use super::store::visible;
use crate::platform::actor::{Actor, Person};
use crate::platform::server::chunked;
use crate::posts::model::{PieceState, PostId, PostKind};

pub(super) async fn posts(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<post::Model>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in chunked(ids) {
        found.extend(post::Entity::find().filter(post::Column::Id.is_in(ids.iter().copied())).all(db).await?);
    }
    Ok(found)
}

/// The posts that these forms made.
pub(super) async fn by_form_keys(
    db: &impl ConnectionTrait,
    keys: &[Uuid],
) -> Result<Vec<post::Model>, DbErr> {
    let mut found = Vec::with_capacity(keys.len());
    for keys in chunked(keys) {
        found.extend(
            post::Entity::find().filter(post::Column::FormKey.is_in(keys.iter().copied())).all(db).await?,
        );
    }
    Ok(found)
}

pub(super) async fn comments(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<comment::Model>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in chunked(ids) {
        let rows = comment::Entity::find().filter(comment::Column::Id.is_in(ids.iter().copied()));
        found.extend(rows.all(db).await?);
    }
    Ok(found)
}

pub(super) async fn comments_of(
    db: &impl ConnectionTrait,
    post: PostId,
) -> Result<Vec<comment::Model>, DbErr> {
    comment::Entity::find()
        .filter(comment::Column::PostId.eq(post.0))
        .filter(comment::Column::State.eq(PieceState::Published.code()))
        .order_by_asc(comment::Column::CreatedAt)
        .all(db)
        .await
}

/// The answers below these posts that can be read.
pub(super) async fn comments_below(
    db: &impl ConnectionTrait,
    posts: &[Uuid],
) -> Result<Vec<comment::Model>, DbErr> {
    let mut found = Vec::new();
    for posts in chunked(posts) {
        let rows = comment::Entity::find()
            .filter(comment::Column::PostId.is_in(posts.iter().copied()))
            .filter(comment::Column::State.eq(PieceState::Published.code()));
        found.extend(rows.all(db).await?);
    }
    Ok(found)
}

/// Posts of others in the person's networks, in their cases where no network is named, and from those who stand for the
/// whole programme.
fn around(actor: &Actor, person: &Person) -> Select<post::Entity> {
    let case = post::Column::CaseCode.is_in(person.cases.iter().cloned());
    let beside = Condition::any().add(case).add(post::Column::CaseCode.is_null());
    let places = Condition::any()
        .add(post::Column::NetworkId.is_in(person.networks.iter().copied()))
        .add(Condition::all().add(beside).add(post::Column::NetworkId.is_null()));
    post::Entity::find().filter(visible(actor)).filter(places).filter(post::Column::AuthorId.ne(person.id.0))
}

/// Everything of others that the actor sees and that came to its readers in the period: the post, its network and the code
/// of its case, newest first.
pub(super) async fn reached_between(
    db: &impl ConnectionTrait,
    actor: &Actor,
    person: &Person,
    period: (OffsetDateTime, OffsetDateTime),
) -> Result<Vec<(Uuid, Option<Uuid>, Option<String>)>, DbErr> {
    post::Entity::find()
        .select_only()
        .columns([post::Column::Id, post::Column::NetworkId, post::Column::CaseCode])
        .filter(visible(actor))
        .filter(post::Column::AuthorId.ne(person.id.0))
        .filter(post::Column::ReachedAt.gt(period.0))
        .filter(post::Column::ReachedAt.lte(period.1))
        .order_by_desc(post::Column::ReachedAt)
        .order_by_desc(post::Column::Id)
        .into_tuple()
        .all(db)
        .await
}

pub(super) async fn open_questions(
    db: &impl ConnectionTrait,
    actor: &Actor,
    person: &Person,
    since: OffsetDateTime,
    limit: u64,
) -> Result<Vec<post::Model>, DbErr> {
    around(actor, person)
        .filter(post::Column::Kind.eq(PostKind::Question.code()))
        .filter(post::Column::AnsweredCommentId.is_null())
        .filter(post::Column::ClosedAt.is_null())
        .filter(post::Column::PublishedAt.gt(since))
        .order_by_desc(post::Column::PublishedAt)
        .order_by_desc(post::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

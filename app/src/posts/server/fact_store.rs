//! Queries on what a post said of itself beside its text: its step, and its themes, age groups and services, each time they
//! were saved.

use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use time::OffsetDateTime;

use super::entity::fact;
use crate::posts::model::PostId;

/// Notes what was saved with a version of the post; `number` is the version of its text.
pub(super) async fn note(
    db: &impl ConnectionTrait,
    post: PostId,
    (version, number): (i32, i32),
    step: Option<i16>,
    tags: &[(&str, String)],
    at: OffsetDateTime,
) -> Result<(), DbErr> {
    let tags: Vec<String> = tags.iter().map(|(kind, code)| format!("{kind}:{code}")).collect();
    let row = fact::ActiveModel {
        post_id: Set(post.0),
        version: Set(version),
        number: Set(number),
        step: Set(step),
        tags: Set(tags.join(" ")),
        saved_at: Set(at),
    };
    fact::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Everything noted of a post, oldest first.
pub(super) async fn list(db: &impl ConnectionTrait, post: PostId) -> Result<Vec<fact::Model>, DbErr> {
    let rows = fact::Entity::find().filter(fact::Column::PostId.eq(post.0));
    rows.order_by_asc(fact::Column::Version).all(db).await
}

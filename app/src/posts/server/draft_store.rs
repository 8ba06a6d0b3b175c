//! Queries on drafts, whoever's and however old.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::draft;
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;

/// All drafts of a person, however many.
pub(super) async fn drafts_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<draft::Model>, DbErr> {
    let rows = draft::Entity::find().filter(draft::Column::AccountId.eq(account.0));
    rows.order_by_asc(draft::Column::SavedAt).all(db).await
}

/// The ids of drafts that nobody has touched since this time.
pub(super) async fn drafts_before(
    db: &impl ConnectionTrait,
    before: OffsetDateTime,
) -> Result<Vec<Uuid>, DbErr> {
    let rows = draft::Entity::find().select_only().column(draft::Column::Id);
    rows.filter(draft::Column::SavedAt.lt(before)).into_tuple().all(db).await
}

pub(super) async fn delete(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<(), DbErr> {
    for ids in chunked(ids) {
        draft::Entity::delete_many().filter(draft::Column::Id.is_in(ids.iter().copied())).exec(db).await?;
    }
    Ok(())
}

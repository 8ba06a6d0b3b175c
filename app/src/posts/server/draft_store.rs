//! Queries on drafts, whoever's and however old.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use time::OffsetDateTime;

use super::entity::draft;
use crate::platform::ids::AccountId;

/// All drafts of a person, however many.
pub(super) async fn drafts_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<draft::Model>, DbErr> {
    let rows = draft::Entity::find().filter(draft::Column::AccountId.eq(account.0));
    rows.order_by_asc(draft::Column::SavedAt).all(db).await
}

pub(super) async fn delete_drafts_before(
    db: &impl ConnectionTrait,
    before: OffsetDateTime,
) -> Result<u64, DbErr> {
    let done = draft::Entity::delete_many().filter(draft::Column::SavedAt.lt(before)).exec(db).await?;
    Ok(done.rows_affected)
}

//! Places and the waiting list: who waits longest gets a place as soon as there is one, in the transaction that frees it.

use sea_orm::{DatabaseTransaction, DbErr};
use uuid::Uuid;

use super::entity::gathering;
use super::events::MovedUp;
use super::{letters, people_store, store};
use crate::gatherings::model::{GatheringId, GatheringState};
use crate::platform::ids::AccountId;
use crate::platform::server::App;

/// How many places are free; none when there is no limit.
pub(super) async fn free(tx: &DatabaseTransaction, row: &gathering::Model) -> Result<Option<u64>, DbErr> {
    let Some(capacity) = row.capacity else {
        return Ok(None);
    };
    let taken = people_store::count_coming(tx, GatheringId(row.id)).await?;
    let capacity = usize::try_from(capacity).unwrap_or(0);
    Ok(Some(u64::try_from(capacity.saturating_sub(taken)).unwrap_or(0)))
}

/// Gives places that are free to those who wait, in the order in which they signed up, and lets them know. The gathering is
/// locked first, so that nobody is given a place that somebody else gets at the same moment. Nothing happens where it has
/// begun or is cancelled.
pub(super) async fn fill(app: &App, tx: &DatabaseTransaction, id: GatheringId) -> Result<(), DbErr> {
    let Some(row) = store::lock(tx, id).await? else {
        return Ok(());
    };
    if row.state != GatheringState::Planned.code() || row.starts_at <= app.now() {
        return Ok(());
    }
    let free = free(tx, &row).await?.unwrap_or(u64::from(u32::MAX));
    if free == 0 {
        return Ok(());
    }
    let next = people_store::first_waiting(tx, id, free).await?;
    let ids: Vec<Uuid> = next.iter().map(|row| row.id).collect();
    people_store::seat(tx, &ids).await?;
    let accounts: Vec<AccountId> = next.iter().map(|row| AccountId(row.account_id)).collect();
    letters::send(app, tx, &row, &accounts, letters::Why::MovedUp).await?;
    for account in accounts {
        app.emit(tx, &MovedUp { gathering: id, account }).await?;
    }
    Ok(())
}

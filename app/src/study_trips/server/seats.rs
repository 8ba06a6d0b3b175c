//! Places and the waiting list of each municipality: who waits longest gets a place as soon as there is one, in the
//! transaction that frees it.

use sea_orm::{DatabaseTransaction, DbErr};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{side, trip};
use super::events::PlaceFreed;
use super::{letters, people_store, places_store, store};
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::platform::text::local;
use crate::study_trips::model::{Side, SideState, TripId, TripState};

/// Whether nobody can sign up any more: not planned, begun, or after the last day on the clocks of its place.
pub(super) fn closed(row: &trip::Model, now: OffsetDateTime) -> bool {
    let today = local(now, &row.zone).date();
    row.state != TripState::Planned.code()
        || row.starts_at.is_some_and(|starts| starts <= now)
        || row.sign_up_until.is_some_and(|last| today > last)
}

/// Whether it is planned and has not begun: until then places that become free are given on.
pub(super) fn to_come(row: &trip::Model, now: OffsetDateTime) -> bool {
    row.state == TripState::Planned.code() && row.starts_at.is_none_or(|starts| starts > now)
}

/// How many places of a municipality are free; none when there is no limit.
pub(super) async fn free(tx: &DatabaseTransaction, side: &side::Model) -> Result<Option<u64>, DbErr> {
    let Some(seats) = side.seats else {
        return Ok(None);
    };
    let taken = places_store::coming(tx, TripId(side.trip_id), side.municipality_id).await?.len();
    let seats = usize::try_from(seats).unwrap_or(0);
    Ok(Some(u64::try_from(seats.saturating_sub(taken)).unwrap_or(0)))
}

/// A municipality that visits.
pub(super) async fn visiting(
    tx: &DatabaseTransaction,
    id: TripId,
    municipality: Uuid,
) -> Result<Option<side::Model>, DbErr> {
    let sides = people_store::sides(tx, &[id.0]).await?.remove(&id.0).unwrap_or_default();
    let visits = |side: &side::Model| {
        side.municipality_id == municipality
            && side.side == Side::Visiting.code()
            && side.state == SideState::Welcome.code()
    };
    Ok(sides.into_iter().find(visits))
}

/// Gives free places of a municipality to those of it who wait, in the order in which they signed up, and lets them know.
/// The trip is locked first, so that nobody is given a place that somebody else gets at the same moment.
pub(super) async fn fill(
    app: &App,
    tx: &DatabaseTransaction,
    id: TripId,
    municipality: Uuid,
) -> Result<(), DbErr> {
    let Some(row) = store::lock(tx, id).await?.filter(|row| to_come(row, app.now())) else {
        return Ok(());
    };
    let Some(side) = visiting(tx, id, municipality).await? else {
        return Ok(());
    };
    let free = free(tx, &side).await?.unwrap_or(u64::from(u32::MAX));
    if free == 0 {
        return Ok(());
    }
    let next = places_store::first_waiting(tx, id, municipality, free).await?;
    let ids: Vec<Uuid> = next.iter().map(|row| row.id).collect();
    if ids.is_empty() {
        return Ok(());
    }
    places_store::seat(tx, &ids).await?;
    let accounts: Vec<AccountId> = next.iter().map(|row| AccountId(row.account_id)).collect();
    letters::confirm(app, tx, &row, &accounts, letters::Why::MovedUp).await?;
    for account in accounts {
        app.emit(tx, &PlaceFreed { trip: id, account }).await?;
    }
    Ok(())
}

//! The order of an agenda or a programme: when its items begin after one of them was moved to another place.

use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::platform::text::local;

/// Which way an item is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Before the one that stands before it.
    Earlier,
    /// Behind the one that stands behind it.
    Later,
}

/// How an item is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// Which way.
    pub way: Way,
    /// By how many places.
    pub places: usize,
}

impl Move {
    /// Which way, and by how many places as a form says it: by one where it does not.
    #[must_use]
    pub fn new(way: Way, places: &str) -> Self {
        Self { way, places: places.parse().unwrap_or(1) }
    }
}

/// An item as the order knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Which one.
    pub id: Uuid,
    /// When it begins.
    pub starts_at: OffsetDateTime,
    /// How long it takes, in minutes.
    pub minutes: i32,
}

impl Slot {
    fn ends_at(self) -> OffsetDateTime {
        self.starts_at + Duration::minutes(self.minutes.into())
    }
}

/// The items that begin at another time once one was moved, with that time. Each keeps its length. The item passes one
/// neighbour after the other, as far as there are any; `zone` tells on which days they are (IANA name).
#[must_use]
pub fn moved(slots: &[Slot], id: Uuid, how: Move, zone: &str) -> Vec<(Uuid, OffsetDateTime)> {
    let mut order = slots.to_vec();
    let Some(mut here) = order.iter().position(|slot| slot.id == id) else {
        return Vec::new();
    };
    for _ in 0..how.places {
        let next = match how.way {
            Way::Earlier => here.checked_sub(1),
            Way::Later => here.checked_add(1),
        };
        let Some(next) = next else { break };
        let Ok([first, second]) = order.get_disjoint_mut([here.min(next), here.max(next)]) else { break };
        (first.starts_at, second.starts_at) = exchanged(*first, *second, zone);
        std::mem::swap(first, second);
        here = next;
    }
    let before = |slot: &Slot| slots.iter().any(|old| old == slot);
    order.iter().filter(|slot| !before(slot)).map(|slot| (slot.id, slot.starts_at)).collect()
}

/// Writes what [`moved`] found, as a new version of each item. The columns are id, beginning and version.
///
/// # Errors
/// When the database cannot write.
pub async fn write<E: EntityTrait>(
    db: &impl ConnectionTrait,
    [id, starts_at, version]: [E::Column; 3],
    times: &[(Uuid, OffsetDateTime)],
) -> Result<(), DbErr> {
    if times.is_empty() {
        return Ok(());
    }
    let at = times.iter().fold(CaseStatement::new(), |at, (item, time)| at.case(id.eq(*item), *time));
    E::update_many()
        .col_expr(starts_at, at.into())
        .col_expr(version, Expr::col(version).add(1))
        .filter(id.is_in(times.iter().map(|(item, _)| *item)))
        .exec(db)
        .await
        .map(drop)
}

/// When two neighbours begin after they have changed places. On one day the second begins where the first did, and the first
/// follows it after the same pause; on different days they exchange their times.
fn exchanged(first: Slot, second: Slot, zone: &str) -> (OffsetDateTime, OffsetDateTime) {
    if local(first.starts_at, zone).date() != local(second.starts_at, zone).date() {
        return (second.starts_at, first.starts_at);
    }
    let pause = (second.starts_at - first.ends_at()).max(Duration::ZERO);
    let moved = Slot { starts_at: first.starts_at, ..second };
    (moved.ends_at() + pause, moved.starts_at)
}

#[cfg(test)]
mod tests {
    use super::{Move, Slot, Way, exchanged, moved};
    use time::OffsetDateTime;
    use time::macros::datetime;
    use uuid::Uuid;

    fn slot(id: u128, starts_at: OffsetDateTime, minutes: i32) -> Slot {
        Slot { id: Uuid::from_u128(id), starts_at, minutes }
    }

    fn after(slots: &[Slot], id: u128, way: Way, places: usize) -> Vec<(u128, OffsetDateTime)> {
        let moved = moved(slots, Uuid::from_u128(id), Move { way, places }, "Europe/Oslo");
        moved.into_iter().map(|(id, at)| (id.as_u128(), at)).collect()
    }

    #[test]
    fn neighbours_of_one_day_change_places_and_keep_length_and_pause() {
        let long = slot(1, datetime!(2020-05-07 07:00 UTC), 60);
        let short = slot(2, datetime!(2020-05-07 08:15 UTC), 30);
        let (first, second) = exchanged(long, short, "Europe/Oslo");
        assert_eq!(second, datetime!(2020-05-07 07:00 UTC));
        assert_eq!(first, datetime!(2020-05-07 07:45 UTC), "30 minutes, and the quarter of an hour between");
        assert_eq!(
            Slot { starts_at: first, ..long }.ends_at(),
            short.ends_at(),
            "together as long as before"
        );
    }

    #[test]
    fn items_at_the_same_time_follow_each_other_and_those_of_different_days_exchange_their_times() {
        let one = slot(1, datetime!(2020-05-07 07:00 UTC), 60);
        let other = slot(2, one.starts_at, 30);
        assert_eq!(exchanged(one, other, "UTC").0, datetime!(2020-05-07 07:30 UTC));
        let tomorrow = slot(3, datetime!(2020-05-08 07:00 UTC), 30);
        assert_eq!(exchanged(one, tomorrow, "UTC"), (tomorrow.starts_at, one.starts_at));
    }

    #[test]
    fn an_item_passes_several_others_and_stops_at_the_ends() {
        let nine = datetime!(2020-05-07 07:00 UTC);
        let hour = time::Duration::HOUR;
        let slots: Vec<Slot> =
            (1..=4).map(|n| slot(n, nine + hour * i32::try_from(n - 1).unwrap(), 60)).collect();
        let back = vec![(4, nine), (1, nine + hour), (2, nine + hour * 2), (3, nine + hour * 3)];
        assert_eq!(after(&slots, 4, Way::Earlier, 3), back);
        assert_eq!(after(&slots, 4, Way::Earlier, 99), back, "there is nothing before the first");
        let on = vec![(3, nine + hour), (2, nine + hour * 2)];
        assert_eq!(after(&slots, 2, Way::Later, 1), on);
        assert_eq!(after(&slots, 4, Way::Later, 1), []);
        assert_eq!(after(&slots, 1, Way::Later, 0), []);
        assert_eq!(after(&slots, 9, Way::Later, 1), [], "it was taken out meanwhile");
    }
}

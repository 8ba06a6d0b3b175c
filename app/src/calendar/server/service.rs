//! What stands in a calendar.

use time::{Date, Duration, OffsetDateTime};

use crate::calendar::model::{
    CalendarError, CalendarFilter, CalendarItem, CalendarKind, CalendarThing, YearMonth,
};
use crate::gatherings::server::service::{self as gatherings, Window};
use crate::gatherings::view::GatheringCard;
use crate::milestones::server::service as milestones;
use crate::network::server::service as network;
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::platform::text::local;
use crate::study_trips::server::service::{self as trips, Window as TripWindow};
use crate::study_trips::view::TripCard;

/// The most that a list shows.
const LISTED: u64 = 200;

/// What takes place in the month, on the days it has where it is.
///
/// # Errors
/// When the database is out of reach.
pub async fn in_month(
    actor: &Actor,
    app: &App,
    filter: &CalendarFilter,
    reader: UiLang,
) -> Result<Vec<CalendarItem>, CalendarError> {
    let (first, after) = (filter.month.first(), filter.month.after().first());
    // A day more at both ends: the day there may be another one than in UTC.
    let window = Window {
        from: Some(midnight(first) - Duration::DAY),
        until: Some(midnight(after) + Duration::DAY),
        ..window(filter)
    };
    let mut items = items(actor, app, filter, window, reader).await?;
    items.retain(|item| item.first < after && item.last >= first);
    Ok(items)
}

/// What takes place from the first day of the month on.
///
/// # Errors
/// When the database is out of reach.
pub async fn from_month(
    actor: &Actor,
    app: &App,
    filter: &CalendarFilter,
    reader: UiLang,
) -> Result<Vec<CalendarItem>, CalendarError> {
    let first = filter.month.first();
    let from = Some(midnight(first) - Duration::DAY);
    let window = Window { from, limit: Some(LISTED), ..window(filter) };
    let mut items = items(actor, app, filter, window, reader).await?;
    items.retain(|item| item.last >= first);
    Ok(items)
}

/// The month that a calendar opens with: the one it is where the reader is.
#[must_use]
pub fn this_month(app: &App, zone: &str) -> YearMonth {
    YearMonth::of(local(app.now(), zone).date())
}

fn midnight(day: Date) -> OffsetDateTime {
    day.midnight().assume_utc()
}

fn window(filter: &CalendarFilter) -> Window {
    let kind = match filter.kind {
        Some(CalendarKind::Gathering(kind)) => Some(kind),
        Some(CalendarKind::Trip | CalendarKind::Milestone) | None => None,
    };
    Window { network: filter.network, country: filter.country, kind, ..Window::default() }
}

async fn items(
    actor: &Actor,
    app: &App,
    filter: &CalendarFilter,
    window: Window,
    reader: UiLang,
) -> Result<Vec<CalendarItem>, CalendarError> {
    let mut items = Vec::new();
    if matches!(filter.kind, None | Some(CalendarKind::Trip)) {
        let window = trip_window(actor, app, filter, &window).await?;
        let cards = trips::list_dated(actor, app, &window, reader).await.map_err(no_conflict)?;
        items.extend(cards.into_iter().filter_map(trip));
    }
    if matches!(filter.kind, None | Some(CalendarKind::Gathering(_))) {
        let cards = gatherings::list(actor, app, &window, reader).await.map_err(no_conflict)?;
        items.extend(cards.into_iter().map(gathering));
    }
    let everywhere = filter.network.is_none() && filter.country.is_none();
    let asked = matches!(filter.kind, None | Some(CalendarKind::Milestone));
    if everywhere && asked && actor.is_signed_in() {
        let plan = milestones::list_milestones(actor, app).await?.into_iter();
        items.extend(plan.map(|one| CalendarItem {
            first: one.due_on,
            last: one.due_on,
            what: CalendarThing::Milestone(one),
        }));
    }
    items.sort_by_key(|item| (item.first, item.last));
    Ok(items)
}

/// The trips that the same calendar shows: of a network those of its municipalities.
async fn trip_window(
    actor: &Actor,
    app: &App,
    filter: &CalendarFilter,
    window: &Window,
) -> Result<TripWindow, CalendarError> {
    let municipalities = match filter.network {
        Some(id) => {
            let own = network::municipalities_of(actor, app, &[id]).await?;
            Some(own.into_iter().map(|id| id.0).collect())
        }
        None => None,
    };
    let (from, until, country, limit) = (window.from, window.until, filter.country, window.limit);
    Ok(TripWindow { from, until, country, municipalities, limit })
}

/// A trip on its days.
fn trip(card: TripCard) -> Option<CalendarItem> {
    let (first, last) = card.when.as_ref().map(|when| (when.first_day, when.last_day))?;
    Some(CalendarItem { first, last, what: CalendarThing::Trip(Box::new(card)) })
}

/// A gathering on the days it has where it is. One that ends at midnight does not take the day that begins then.
fn gathering(card: GatheringCard) -> CalendarItem {
    let zone = card.when.zone.clone();
    let last = (card.when.ends_at - Duration::SECOND).max(card.when.starts_at);
    CalendarItem {
        first: local(card.when.starts_at, &zone).date(),
        last: local(last, &zone).date(),
        what: CalendarThing::Gathering(Box::new(card)),
    }
}

/// The failure of a room below, none of whose conflicts reach this room.
pub(super) fn no_conflict<C>(failure: Failure<C>) -> CalendarError {
    failure.map_conflict(|_| Failure::internal("a conflict where none can be"))
}

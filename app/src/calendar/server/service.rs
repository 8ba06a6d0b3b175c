//! What stands in a calendar.

use time::{Date, Duration, OffsetDateTime};

use crate::calendar::model::{
    CalendarError, CalendarFilter, CalendarItem, CalendarKind, CalendarThing, YearMonth,
};
use crate::gatherings::model::GatheringError;
use crate::gatherings::server::service::{self as gatherings, Window};
use crate::gatherings::view::GatheringCard;
use crate::milestones::server::service as milestones;
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::platform::text::local;

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
        Some(CalendarKind::Milestone) | None => None,
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
    if filter.kind != Some(CalendarKind::Milestone) {
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

/// The failure of the room below, none of whose conflicts reach this room.
pub(super) fn no_conflict(failure: GatheringError) -> CalendarError {
    failure.map_conflict(|_| Failure::internal("a conflict where none can be"))
}

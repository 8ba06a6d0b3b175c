//! A month as a table. In a narrow window the style sheet makes a list of it: the days on which there is something.

use leptos::prelude::*;
use time::{Date, Duration};

use super::holidays::Holidays;
use super::page::{Shown, month_name};
use crate::calendar::holidays::SharedHoliday;
use crate::calendar::model::{CalendarItem, CalendarThing};
use crate::gatherings::model::GatheringState;
use crate::platform::text::{WEEK, local};
use crate::platform::ui::page::PageContext;
use crate::platform::ui::parts::Foreign;
use crate::study_trips::model::TripState;

/// The weeks of a month, and on each day what takes place.
#[component]
pub(super) fn MonthTable(shown: Shown, items: Vec<CalendarItem>) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let month = shown.filter.month;
    let today = local(page.app.now(), page.zone()).date();
    let heads = WEEK.iter().map(|weekday| view! { <th scope="col">{text.weekday(*weekday)}</th> });
    let heads = heads.collect_view();
    let weeks = month.weeks();
    let days = weeks.iter().flatten().copied();
    let holidays = match (days.clone().min(), days.max()) {
        (Some(first), Some(last)) => shown.holidays.between(first, last + Duration::DAY),
        _ => Vec::new(),
    };
    let weeks = weeks.into_iter().map(|week| {
        let days = week.into_iter().map(|day| {
            let here: Vec<CalendarItem> =
                items.iter().filter(|item| item.first <= day && day <= item.last).cloned().collect();
            let free = holidays.iter().filter(|one| one.holiday.date == day).cloned().collect();
            view! { <Day day items=here free outside={!month.holds(day)} today={day == today} /> }
        });
        view! { <tr>{days.collect_view()}</tr> }
    });
    let weeks = weeks.collect_view();
    let nothing = items
        .is_empty()
        .then(|| view! { <p class="empty-state month-nothing">{text.t("calendar-nothing")}</p> });
    view! {
        {nothing}
        <table class="month-table">
            <caption class="visually-hidden">{month_name(&text, month)}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{weeks}</tbody>
        </table>
    }
    .into_any()
}

#[component]
fn Day(
    day: Date,
    items: Vec<CalendarItem>,
    free: Vec<SharedHoliday>,
    outside: bool,
    today: bool,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let entries = (!items.is_empty()).then(|| {
        let items = items.into_iter().map(|item| view! { <Entry item day /> });
        view! { <ul class="month-table__entries">{items.collect_view()}</ul> }.into_any()
    });
    let whole = text.weekday_date_of(day);
    view! {
        <td data-outside=outside.then_some("yes") aria-current=today.then_some("date")>
            <time datetime=text.iso_date(day)>
                <span class="month-table__number" aria-hidden="true">{day.day()}</span>
                <span class="month-table__date">{whole}</span>
            </time>
            <Holidays list=free />
            {entries}
        </td>
    }
    .into_any()
}

/// What takes place on a day; on its first day with the time it begins, on the clocks of its place.
#[component]
fn Entry(item: CalendarItem, day: Date) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    match item.what {
        CalendarThing::Gathering(card) => {
            let begins = (day == item.first).then(
                || view! { <span class="muted">{text.time(card.when.starts_at, &card.when.zone)}</span> " " },
            );
            let off = (card.state == GatheringState::Cancelled).then(
                || view! { " " <span class="ds-tag" data-color="danger">{text.t(card.state.label())}</span> },
            );
            let href = format!("/gatherings/{}", card.id);
            view! {
                <li>{begins}<a class="ds-link" href=href><Foreign text=card.title lang=card.lang /></a>{off}</li>
            }
            .into_any()
        }
        CalendarThing::Trip(card) => {
            let off = (card.state == TripState::CalledOff).then(
                || view! { " " <span class="ds-tag" data-color="danger">{text.t(card.state.label())}</span> },
            );
            let href = format!("/trips/{}", card.id);
            view! { <li><a class="ds-link" href=href><Foreign text=card.title lang=card.lang /></a>{off}</li> }
                .into_any()
        }
        CalendarThing::Milestone(one) => {
            view! { <li><a class="ds-link" href="/milestones">{text.t(one.kind.label())}</a></li> }.into_any()
        }
    }
}

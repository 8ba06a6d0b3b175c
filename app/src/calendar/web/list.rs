//! What takes place one after the other, with the public holidays between.

use std::collections::BTreeSet;

use leptos::prelude::*;
use time::Date;

use super::holidays::Holidays;
use super::page::Shown;
use crate::calendar::holidays::SharedHoliday;
use crate::calendar::model::{CalendarItem, CalendarThing, YearMonth};
use crate::gatherings::GatheringItems;
use crate::milestones::model::Milestone;
use crate::platform::text::DateLength;
use crate::platform::ui::page::PageContext;
use crate::study_trips::TripItems;

/// Everything in order, gatherings with what one must know of them. Holidays are those of the month, and of every month in
/// which something takes place.
#[component]
pub(super) fn ItemList(shown: Shown, items: Vec<CalendarItem>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let month = shown.filter.month;
    let months: BTreeSet<YearMonth> =
        items.iter().map(|item| YearMonth::of(item.first)).chain([month]).collect();
    let last = months.last().map_or(month, |last| last.after());
    let mut holidays = shown.holidays.between(month.first(), last.first());
    holidays.retain(|one| months.contains(&YearMonth::of(one.holiday.date)));
    let mut holidays = holidays.into_iter().peekable();
    let mut before = |until: Date| -> Vec<SharedHoliday> {
        std::iter::from_fn(|| holidays.next_if(|one| one.holiday.date <= until)).collect()
    };
    let nothing = items.is_empty().then(|| view! { <p class="empty-state">{text.t("calendar-nothing")}</p> });
    let items = items.into_iter().map(|item| {
        let list = before(item.first);
        let item = match item.what {
            CalendarThing::Gathering(card) => {
                view! { <GatheringItems cards=vec![*card] heading=3 /> }.into_any()
            }
            CalendarThing::Trip(card) => view! { <TripItems cards=vec![*card] /> }.into_any(),
            CalendarThing::Milestone(one) => view! { <MilestoneItem one /> }.into_any(),
        };
        view! { <Holidays list dated=true /> {item} }.into_any()
    });
    let items = items.collect_view();
    view! {
        <div class="stack">
            {nothing}
            {items}
            <Holidays list=before(Date::MAX) dated=true />
        </div>
    }
    .into_any()
}

#[component]
fn MilestoneItem(one: Milestone) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <article class="gathering-card">
            <p class="gathering-card__tags"><span class="muted">{text.t("platform-nav-milestones")}</span></p>
            <h3 class="ds-heading" data-size="xs"><a class="ds-link" href="/milestones">{text.t(one.kind.label())}</a></h3>
            <p><time datetime=text.iso_date(one.due_on)>{text.date_of(DateLength::Long, one.due_on)}</time></p>
        </article>
    }
    .into_any()
}

//! The calendar: a month as a table, or everything to come as a list. What it shows stands in its address.

use axum::extract::{RawQuery, State};
use axum::response::Response;
use leptos::prelude::*;

use super::holidays::{self, HolidayFields};
use super::list::ItemList;
use super::month::MonthTable;
use crate::calendar::holidays::HolidayChoice;
use crate::calendar::model::{CalendarFilter, CalendarKind, MILESTONE, TRIP, YearMonth};
use crate::calendar::server::service;
use crate::gatherings::model::GatheringKind;
use crate::network::model::{Country, NetworkCard};
use crate::network::server::service as network;
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::platform::ui::form::{Choice, FormState, Select};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::table::with_query;

/// What the page shows, as its address says it.
#[derive(Clone)]
pub(super) struct Shown {
    pub filter: CalendarFilter,
    pub holidays: HolidayChoice,
    list: bool,
    network: Option<NetworkCard>,
}

impl Shown {
    /// The address of the same calendar in another month, or as the other view.
    pub(super) fn address(&self, month: YearMonth, list: bool) -> String {
        let kind = self.filter.kind.map_or("", CalendarKind::code);
        let country = self.filter.country.map_or("", Country::code);
        let network = self.network.as_ref().map_or("", |card| card.slug.as_str());
        let month = month.code();
        let view = if list { "list" } else { "" };
        let holidays = self.holidays.code();
        with_query(
            "/calendar",
            &[
                ("month", &month),
                ("view", view),
                ("network", network),
                ("country", country),
                ("kind", kind),
                (holidays::FIELD, &holidays),
            ],
        )
    }
}

/// What the address says wrongly is passed over.
pub(super) async fn show(page: PageContext, State(app): State<App>, RawQuery(query): RawQuery) -> Response {
    let asked = FormData::parse(query.unwrap_or_default().as_bytes());
    let networks = match network::list_networks(&page.actor, &app).await {
        Ok(networks) => networks,
        Err(failure) => return page.failure(&failure),
    };
    let this = service::this_month(&app, page.zone());
    let network = networks.iter().find(|card| card.slug == asked.get("network"));
    let filter = CalendarFilter {
        month: YearMonth::parse(asked.get("month")).unwrap_or(this),
        network: network.map(|card| card.id),
        country: Country::from_code(asked.get("country")),
        kind: CalendarKind::from_code(asked.get("kind")),
    };
    let list = asked.get("view") == "list";
    let found = if list {
        service::from_month(&page.actor, &app, &filter, page.text.lang()).await
    } else {
        service::in_month(&page.actor, &app, &filter, page.text.lang()).await
    };
    let items = match found {
        Ok(items) => items,
        Err(failure) => return page.failure(&failure),
    };
    let holidays = HolidayChoice::parse(asked.all(holidays::FIELD));
    let shown = Shown { filter, holidays, list, network: network.cloned() };
    let text = page.text;
    page.render(Head::wide(text.t("calendar-title").to_string()), move || {
        let body = if list {
            view! { <ItemList shown=shown.clone() items /> }.into_any()
        } else {
            view! { <MonthTable shown=shown.clone() items /> }.into_any()
        };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("calendar-title")}</h1>
                <Filters shown=shown.clone() networks />
                <MonthNav shown=shown.clone() this />
                {body}
                <Ways shown />
            </div>
        }
        .into_any()
    })
}

/// The name of a month with its year, to stand alone.
pub(super) fn month_name(text: &Text, month: YearMonth) -> String {
    format!("{} {}", text.month(month.month), month.year)
}

#[component]
fn Filters(shown: Shown, networks: Vec<NetworkCard>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let mut values = FormData::default();
    values.set("network", shown.network.as_ref().map_or("", |card| card.slug.as_str()));
    values.set("country", shown.filter.country.map_or("", Country::code));
    values.set("kind", shown.filter.kind.map_or("", CalendarKind::code));
    let form = FormState::filled(values);
    let all = || std::iter::once(Choice::new("", text.t("calendar-all")));
    let networks = networks
        .into_iter()
        .map(|card| Choice::named(card.slug, &card.name.text, text.lang_if_foreign(card.name.lang)));
    let countries = Country::ALL.iter().map(|one| Choice::new(one.code(), text.t(one.label())));
    let kinds = GatheringKind::ALL.iter().map(|kind| Choice::new(kind.code(), text.t(kind.label())));
    let kinds = kinds.chain([
        Choice::new(TRIP, text.t("study_trips-title")),
        Choice::new(MILESTONE, text.t("platform-nav-milestones")),
    ]);
    view! {
        <form class="filters" method="get" action="/calendar" aria-label=text.t("calendar-filters").to_string()>
            <input type="hidden" name="month" value=shown.filter.month.code() />
            {shown.list.then(|| view! { <input type="hidden" name="view" value="list" /> })}
            <Select form=form.clone() name="network" label=text.t("calendar-network") choices=all().chain(networks).collect() required=true />
            <Select form=form.clone() name="country" label=text.t("gatherings-field-country") choices=all().chain(countries).collect() required=true />
            <Select form name="kind" label=text.t("gatherings-field-kind") choices=all().chain(kinds).collect() required=true />
            <HolidayFields choice=shown.holidays />
            <button class="ds-button" data-variant="secondary">{text.t("people-show")}</button>
        </form>
    }
    .into_any()
}

/// The months before and after, and the other view.
#[component]
fn MonthNav(shown: Shown, this: YearMonth) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let month = shown.filter.month;
    let link = |month: YearMonth, rel: Option<&'static str>, words: String| {
        view! { <a class="ds-button" data-variant="tertiary" data-size="sm" rel=rel href=shown.address(month, shown.list)>{words}</a> }.into_any()
    };
    let other = if shown.list { "calendar-as-month" } else { "calendar-as-list" };
    let today = (month != this).then(|| link(this, None, text.t("calendar-this-month").to_string()));
    view! {
        <nav class="month-nav" aria-label=text.t("calendar-months").to_string()>
            {link(month.before(), Some("prev"), format!("‹ {}", month_name(&text, month.before())))}
            {link(month.after(), Some("next"), format!("{} ›", month_name(&text, month.after())))}
            {today}
            <a class="ds-button" data-variant="secondary" data-size="sm" href=shown.address(month, !shown.list)>{text.t(other)}</a>
        </nav>
        <h2 class="ds-heading" data-size="md">{month_name(&text, month)}</h2>
    }
    .into_any()
}

/// The ways from here: gatherings, trips, one's own feed, the feed of the network that is shown.
#[component]
fn Ways(shown: Shown) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let own = page.actor.is_signed_in().then(|| {
        view! {
            <li><a class="ds-link" href="/trips">{text.t("study_trips-title")}</a></li>
            <li><a class="ds-link" href="/calendar/feed">{text.t("calendar-feed")}</a></li>
        }
    });
    let of_network = shown.network.map(|card| {
        let href = format!("/networks/{}/calendar.ics", card.slug);
        view! { <li><a class="ds-link" href=href type="text/calendar">{text.t("calendar-network-feed")}</a></li> }
    });
    view! {
        <ul class="ds-list">
            <li><a class="ds-link" href="/gatherings">{text.t("gatherings-title")}</a></li>
            {own}
            {of_network}
        </ul>
    }
    .into_any()
}

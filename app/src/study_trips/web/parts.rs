//! Parts that pages of trips share, and rooms above use to show them.

use leptos::prelude::*;

use crate::gatherings::server::entry::local_time;
use crate::network::LocalName;
use crate::platform::text::{DateLength, Text};
use crate::platform::ui::page::PageContext;
use crate::platform::ui::parts::{Foreign, LangBadge};
use crate::study_trips::model::{Side, SideState, TripState};
use crate::study_trips::view::{SessionView, SideView, TripCard, When};

/// The days of a trip: `20. april 2020 – 22. april 2020`, once where it is one day.
pub(super) fn days(text: &Text, when: &When) -> String {
    let day = |day| text.date_of(DateLength::Long, day);
    if when.first_day == when.last_day {
        return day(when.first_day);
    }
    format!("{} – {}", day(when.first_day), day(when.last_day))
}

/// When a trip or a proposed time is: where it takes place first, then on the reader's clocks where they show another time.
/// Whole days are the same days everywhere.
#[component]
pub(super) fn TripTime(when: When) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    if !when.timed {
        let datetime = text.iso_date(when.first_day);
        return view! { <p class="when"><time datetime=datetime>{days(&text, &when)}</time></p> }.into_any();
    }
    let there = text.span(when.starts_at, when.ends_at, &when.zone);
    let here = text.span(when.starts_at, when.ends_at, page.zone());
    let own = (there != here).then(|| {
        view! { <br /> <span class="muted">{text.ta("gatherings-own-time", &[("time", here.into())])}</span> }
    });
    view! {
        <p class="when">
            <time datetime=text.iso(when.starts_at)>{there}</time>
            " "
            <span class="muted">{local_time(&text, &when.zone)}</span>
            {own}
        </p>
    }
    .into_any()
}

/// When an item of a programme begins and ends: where it takes place first, then on the reader's clocks where they differ.
#[component]
pub(super) fn SessionTime(session: SessionView, zone: String) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let span =
        |zone: &str| format!("{}–{}", text.time(session.starts_at, zone), text.time(session.ends_at(), zone));
    let (there, here) = (span(&zone), span(page.zone()));
    let own = (there != here).then(|| {
        view! { <span class="muted own-time">{text.ta("gatherings-own-time", &[("time", here.into())])}</span> }
    });
    view! {
        <div class="item-time">
            <time datetime=text.iso(session.starts_at)>{there}</time>
            {own}
        </div>
    }
    .into_any()
}

/// Trips in a list.
#[component]
pub fn TripItems(
    /// The trips, in order.
    cards: Vec<TripCard>,
) -> impl IntoView {
    let items = cards.into_iter().map(|card| view! { <li><TripItem card /></li> });
    view! { <ul class="gathering-list">{items.collect_view()}</ul> }.into_any()
}

#[component]
fn TripItem(card: TripCard) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let lang = text.lang_if_foreign(card.lang);
    let tag = view! { <StateTag state=card.state when=card.when.clone() /> };
    let when = match card.when {
        Some(when) => view! { <TripTime when /> }.into_any(),
        None => view! { <p class="muted">{text.t("study_trips-no-dates")}</p> }.into_any(),
    };
    view! {
        <article class="gathering-card" data-state=if card.state == TripState::CalledOff { "cancelled" } else { card.state.code() }>
            <p class="gathering-card__tags">
                <span class="muted">{text.t("study_trips-trip")}</span>
                {tag}
                <LangBadge lang=card.lang />
            </p>
            <h3 class="ds-heading" data-size="xs">
                <a class="ds-link" href=format!("/trips/{}", card.id) lang=lang>{card.title}</a>
            </h3>
            {when}
            <Sides sides=card.sides />
        </article>
    }
    .into_any()
}

/// How far a trip has come. That both sides planned it goes without saying once it is over.
#[component]
pub(super) fn StateTag(state: TripState, when: Option<When>) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let now = page.app.now();
    let begun = when.as_ref().is_some_and(|when| when.starts_at <= now);
    let ended = when.is_some_and(|when| when.ends_at <= now);
    let (color, key) = match state {
        TripState::CalledOff => ("danger", state.label()),
        TripState::Wished => ("info", state.label()),
        TripState::Planned if ended => return None,
        TripState::Planned if begun => ("success", "study_trips-now"),
        TripState::Planned => ("success", state.label()),
    };
    Some(view! { <span class="ds-tag" data-color=color>{page.text.t(key)}</span> }.into_any())
}

/// Who visits whom, in one line.
#[component]
pub(super) fn Sides(sides: Vec<SideView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let of = |side: Side| {
        let own = sides.iter().filter(|one| one.side == side);
        let own = own.filter(|one| matches!(one.state, SideState::Asked | SideState::Welcome));
        let names = own.enumerate().map(|(n, one)| {
            let name = one.municipality.name.clone();
            view! { {if n > 0 { ", " } else { "" }} <Foreign text=name.text lang=name.lang /> }
        });
        let names = names.collect_view();
        view! { <li>{text.t(side.label())} ": " {names}</li> }.into_any()
    };
    view! { <ul class="meta">{of(Side::Visiting)}{of(Side::Hosting)}</ul> }.into_any()
}

/// The title of an item, with its language where that is not the reader's; what it is, where it has none.
#[component]
pub(super) fn SessionTitle(session: SessionView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    match session.title {
        Some((title, lang)) => {
            let badge = text.lang_if_foreign(lang).map(|_| view! { " " <LangBadge lang /> });
            view! { <Foreign text=title lang /> {badge} }.into_any()
        }
        None => text.t(session.kind.label()).into_any(),
    }
}

/// Where an item is; of a leg, from where to where, how, and how far.
#[component]
pub(super) fn SessionPlace(session: SessionView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let places = session.places();
    let mode = session.mode.map(|mode| view! { <li>{text.t(mode.label())}</li> });
    let km = session.km.map(|km| view! { <li>{kilometres(&text, km)}</li> });
    let places =
        (!places.is_empty()).then(|| view! { <li><LocalName text=places country=session.country /></li> });
    view! { <ul class="meta">{places}{mode}{km}</ul> }.into_any()
}

/// `12 km`, with the figures as the language writes them.
pub(super) fn kilometres(text: &Text, km: i32) -> String {
    format!("{} km", text.number(i64::from(km)))
}

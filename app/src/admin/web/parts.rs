//! What the pages of the administration share.

use leptos::prelude::*;
use time::Date;

use crate::network::PlaceName;
use crate::network::model::{Country, NetworkCard, Sector};
use crate::network::view::{MembershipView, Places};
use crate::platform::actor::Role;
use crate::platform::error::FieldErrors;
use crate::platform::lang::ContentLang;
use crate::platform::text::{DateLength, Text};
use crate::platform::ui::form::Choice;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::PageContext;

/// The way back to the overview.
#[component]
pub(super) fn ToAdmin() -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! { <p><a class="ds-link" href="/admin">{text.t("people-to-admin")}</a></p> }.into_any()
}

/// A choice that leaves nothing out, before others.
pub(super) fn any(text: &Text, choices: Vec<Choice>) -> Vec<Choice> {
    std::iter::once(Choice::new("", text.t("admin-any"))).chain(choices).collect()
}

pub(super) fn roles(text: &Text) -> Vec<Choice> {
    Role::ALL.iter().map(|role| Choice::new(role.code(), text.t(role.label()))).collect()
}

pub(super) fn countries(text: &Text) -> Vec<Choice> {
    Country::ALL.iter().map(|country| Choice::new(country.code(), text.t(country.label()))).collect()
}

pub(super) fn sectors(text: &Text) -> Vec<Choice> {
    Sector::ALL.iter().map(|sector| Choice::new(sector.code(), text.t(sector.label()))).collect()
}

/// Languages in which places are named.
pub(super) fn languages() -> Vec<Choice> {
    ContentLang::ALL
        .iter()
        .map(|lang| Choice::named(lang.code(), lang.autonym(), Some(lang.code())))
        .collect()
}

pub(super) fn networks(text: &Text, places: &Places) -> Vec<Choice> {
    let choice = |card: &NetworkCard| {
        Choice::named(card.id.to_string(), &card.name.text, text.lang_if_foreign(card.name.lang))
    };
    places.networks.iter().map(choice).collect()
}

/// A date from a form; a mistake is noted at the field.
pub(super) fn date(form: &FormData, name: &str, errors: &mut FieldErrors) -> Option<Date> {
    form.date(name).unwrap_or_else(|key| {
        errors.add(name, key);
        None
    })
}

/// A day as a form field holds it.
pub(super) fn day(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// From when until when, in words.
pub(super) fn period(text: &Text, start: Option<Date>, end: Option<Date>) -> String {
    let words = |date: Date| text.date_of(DateLength::Medium, date);
    match (start, end) {
        (Some(start), Some(end)) => text
            .ta("network-period", &[("start", words(start).into()), ("end", words(end).into())])
            .to_string(),
        (Some(start), None) => text.ta("network-since", &[("start", words(start).into())]).to_string(),
        (None, Some(end)) => text.ta("network-until", &[("end", words(end).into())]).to_string(),
        (None, None) => String::new(),
    }
}

/// What somebody does where, in one line.
pub(super) fn membership_line(text: &Text, one: &MembershipView) -> String {
    let place = one
        .place
        .as_ref()
        .map_or_else(|| text.t("people-place-programme").to_string(), |name| name.text.clone());
    let sector = one.sector.map(|sector| format!(", {}", text.t(sector.label()))).unwrap_or_default();
    format!("{}, {place}{sector}", text.t(one.role.label()))
}

/// What somebody does where, as small facts.
#[component]
pub(super) fn MembershipFacts(one: MembershipView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let place = match one.place {
        Some(name) => view! { <PlaceName name /> }.into_any(),
        None => text.t("people-place-programme").into_any(),
    };
    view! {
        <ul class="meta">
            <li>{text.t(one.role.label())}</li>
            <li>{place}</li>
            {one.sector.map(|sector| view! { <li>{text.t(sector.label())}</li> })}
        </ul>
    }
    .into_any()
}

//! The fields of the forms: to inputs and back, what they are called, and the form of the facts.

use leptos::prelude::*;

use crate::accounts::model::ZONES;
use crate::gatherings::model::{
    GatheringInput, GatheringKind, ItemKind, LINE_MAX, LINK_MAX, MinutesInput, TITLE_MAX,
};
use crate::network::model::Country;
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::text::{Msg, Text};
use crate::platform::ui::form::{Check, Choice, FormState, Select, TextArea, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::PageContext;
use crate::safety::server::service::OVERRULE;

/// The facts that a form brings.
pub(super) fn facts(form: &FormData) -> GatheringInput {
    let get = |name: &str| form.get(name).to_owned();
    GatheringInput {
        kind: get("kind"),
        scope: get("scope"),
        starts_on: get("starts_on"),
        starts_time: get("starts_time"),
        ends_on: get("ends_on"),
        ends_time: get("ends_time"),
        zone: get("zone"),
        place: get("place"),
        country: get("country"),
        hosts: get("hosts"),
        capacity: get("capacity"),
        sign_up_until: get("sign_up_until"),
        online_link: get("online_link"),
        open: form.has("open", "yes"),
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

/// The form that shows facts.
pub(super) fn values(input: &GatheringInput) -> FormData {
    let mut form = FormData::default();
    for (name, value) in [
        ("kind", &input.kind),
        ("starts_on", &input.starts_on),
        ("starts_time", &input.starts_time),
        ("ends_on", &input.ends_on),
        ("ends_time", &input.ends_time),
        ("zone", &input.zone),
        ("place", &input.place),
        ("country", &input.country),
        ("hosts", &input.hosts),
        ("capacity", &input.capacity),
        ("sign_up_until", &input.sign_up_until),
        ("online_link", &input.online_link),
    ] {
        form.set(name, value.as_str());
    }
    if input.open {
        form.set("open", "yes");
    }
    form
}

/// Minutes in one language, as the form brings them.
pub(super) fn minutes(form: &FormData) -> MinutesInput {
    MinutesInput {
        lang: ContentLang::from_code(form.get("lang")),
        text: form.get("text").to_owned(),
        decisions: form.get("decisions").to_owned(),
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

/// The form that shows minutes in one language, with the version to send back.
pub(super) fn minute_values(input: &MinutesInput, number: i32) -> FormData {
    let mut form = FormData::default();
    form.set("lang", input.lang.map_or("", ContentLang::code));
    form.set("text", input.text.as_str());
    form.set("decisions", input.decisions.as_str());
    form.set("version", number.to_string());
    form
}

/// The key of a field's name.
pub(super) fn label(field: &str) -> &'static str {
    match field {
        "kind" => "gatherings-field-kind",
        "starts_on" => "gatherings-field-starts-on",
        "starts_time" => "gatherings-field-starts-time",
        "ends_on" => "gatherings-field-ends-on",
        "ends_time" => "gatherings-field-ends-time",
        "zone" => "gatherings-field-zone",
        "place" => "gatherings-field-place",
        "country" => "gatherings-field-country",
        "hosts" => "gatherings-field-hosts",
        "capacity" => "gatherings-field-capacity",
        "sign_up_until" => "gatherings-field-until",
        "online_link" => "gatherings-online",
        "open" => "gatherings-field-open",
        "text" => "gatherings-field-about",
        "decisions" => "gatherings-decisions",
        "day" => "gatherings-field-day",
        "time" => "gatherings-field-time",
        "minutes" => "gatherings-field-minutes",
        "leader" => "gatherings-field-leader",
        field if field.starts_with("title-lang") => "gatherings-field-lang",
        _ => "gatherings-field-title",
    }
}

/// The value of a field as people read it.
pub(super) fn shown(text: &Text, field: &str, value: &str) -> String {
    let key = match field {
        "kind" => GatheringKind::from_code(value)
            .map(GatheringKind::label)
            .or_else(|| ItemKind::from_code(value).map(ItemKind::label)),
        "country" => Country::from_code(value).map(Country::label),
        "open" if value == "yes" => Some("gatherings-open"),
        "open" => Some("gatherings-not-open"),
        _ => None,
    };
    key.map_or_else(|| value.to_owned(), |key| text.t(key).to_string())
}

/// Title and description in one language.
#[component]
pub(super) fn AboutFields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <TextField form=form.clone() name="title" label=text.t("gatherings-field-title") required=true maxlength=TITLE_MAX />
        <TextArea form name="text" label=text.t("gatherings-field-about") hint=text.t("gatherings-field-about-hint") rows=8 />
    }
    .into_any()
}

/// Minutes in one language.
#[component]
pub(super) fn MinutesFields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <TextArea form=form.clone() name="text" label=text.t("gatherings-minutes") hint=text.t("gatherings-field-about-hint") rows=12 />
        <TextArea form name="decisions" label=text.t("gatherings-decisions") hint=text.t("gatherings-decisions-hint") rows=5 />
    }
    .into_any()
}

/// The facts: what kind, when, where, how many, who sees it.
#[component]
pub(super) fn FactFields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let kinds =
        GatheringKind::ALL.iter().map(|kind| Choice::new(kind.code(), text.t(kind.label()))).collect();
    view! {
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("gatherings-form-when")}</h2>
            <Select form=form.clone() name="kind" label=text.t("gatherings-field-kind") choices=kinds required=true />
            <Times form=form.clone() />
        </section>
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("gatherings-form-where")}</h2>
            <Places form=form.clone() />
        </section>
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("gatherings-form-who")}</h2>
            <Coming form=form.clone() />
            <Check form=form.clone() name="open" choice=Choice::new("yes", text.t("gatherings-open")) />
            <p class="hint">{text.sensitive("gatherings-open-hint")}</p>
            <Overrule form />
        </section>
    }
    .into_any()
}

#[component]
fn Times(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let zones = ZONES.iter().map(|zone| Choice::new(*zone, Msg::plain(*zone))).collect();
    view! {
        <Select form=form.clone() name="zone" label=text.t("gatherings-field-zone") hint=text.t("gatherings-field-zone-hint") choices=zones required=true />
        <div class="field-pair">
            <TextField form=form.clone() name="starts_on" label=text.t("gatherings-field-starts-on") kind="date" required=true />
            <TextField form=form.clone() name="starts_time" label=text.t("gatherings-field-starts-time") kind="time" required=true />
        </div>
        <div class="field-pair">
            <TextField form=form.clone() name="ends_on" label=text.t("gatherings-field-ends-on") kind="date" required=true />
            <TextField form name="ends_time" label=text.t("gatherings-field-ends-time") kind="time" required=true />
        </div>
    }
    .into_any()
}

#[component]
fn Places(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let none = std::iter::once(Choice::new("", text.t("gatherings-no-country")));
    let countries = Country::ALL.iter().map(|one| Choice::new(one.code(), text.t(one.label())));
    let countries = none.chain(countries).collect();
    view! {
        <TextField form=form.clone() name="place" label=text.t("gatherings-field-place") hint=text.t("gatherings-field-place-hint") required=true maxlength=LINE_MAX />
        <Select form=form.clone() name="country" label=text.t("gatherings-field-country") choices=countries required=true />
        <TextField form=form.clone() name="hosts" label=text.t("gatherings-field-hosts") hint=text.t("gatherings-field-hosts-hint") maxlength=LINE_MAX />
        <TextField form name="online_link" label=text.t("gatherings-online") hint=text.t("gatherings-online-hint") kind="url" maxlength=LINK_MAX />
    }
    .into_any()
}

#[component]
fn Coming(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <TextField form=form.clone() name="capacity" label=text.t("gatherings-field-capacity") hint=text.t("gatherings-field-capacity-hint") kind="number" maxlength=6 />
        <TextField form name="sign_up_until" label=text.t("gatherings-field-until") hint=text.t("gatherings-field-until-hint") kind="date" />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{facts, values};
    use crate::platform::ui::form_data::FormData;

    #[test]
    fn a_form_filled_from_facts_brings_the_same_facts() {
        let sent =
            b"kind=seminar&starts_on=2019-12-03&starts_time=09%3A00&ends_on=2019-12-03&ends_time=15%3A00\
            &zone=Europe%2FOslo&place=Gj%C3%B8vik&country=NO&hosts=Gj%C3%B8vik+kommune&capacity=40\
            &sign_up_until=2019-11-28&online_link=https%3A%2F%2Fmoete.example%2F1&open=yes";
        let first = facts(&FormData::parse(sent));
        assert_eq!(facts(&values(&first)), first);
        assert_eq!((first.place.as_str(), first.open), ("Gjøvik", true));
    }
}

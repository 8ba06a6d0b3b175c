//! The fields of the forms: to inputs and back, and what they are called.

use crate::network::model::MunicipalityCard;
use crate::platform::lang::ContentLang;
use crate::platform::text::Text;
use crate::platform::ui::form::Choice;
use crate::platform::ui::form_data::FormData;
use crate::safety::server::service::OVERRULE;
use crate::study_trips::model::{SessionInput, SessionKind, TravelMode};

/// Municipalities to choose from, by name.
pub(super) fn places(text: &Text, mut cards: Vec<MunicipalityCard>) -> Vec<Choice> {
    text.sort_by_key(&mut cards, |card| &card.name.text);
    let choices = cards.into_iter().map(|card| {
        Choice::named(card.id.to_string(), &card.name.text, text.lang_if_foreign(card.name.lang))
    });
    choices.collect()
}

/// The plain fields of an item.
const PLAIN: [&str; 12] = [
    "kind",
    "day",
    "time",
    "minutes",
    "place",
    "to_place",
    "mode",
    "km",
    "host",
    "host_phone",
    "latitude",
    "longitude",
];

/// The item that a form brings.
pub(super) fn session(form: &FormData) -> SessionInput {
    let [kind, day, time, minutes, place, to_place, mode, km, host, host_phone, latitude, longitude] =
        PLAIN.map(|name| form.get(name).to_owned());
    let titles = (1..=ContentLang::ALL.len()).map(|row| {
        let (lang, title) = SessionInput::fields(row);
        (ContentLang::from_code(form.get(&lang)), form.get(&title).to_owned())
    });
    SessionInput {
        kind,
        day,
        time,
        minutes,
        place,
        to_place,
        host,
        host_phone,
        lang: ContentLang::from_code(form.get("spoken")),
        interpreted: form.has("interpreted", "yes"),
        mode,
        km,
        latitude,
        longitude,
        titles: titles.collect(),
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

/// The form that shows an item.
pub(super) fn session_values(input: &SessionInput, version: i32) -> FormData {
    let mut form = FormData::default();
    let values = [
        &input.kind,
        &input.day,
        &input.time,
        &input.minutes,
        &input.place,
        &input.to_place,
        &input.mode,
        &input.km,
        &input.host,
        &input.host_phone,
        &input.latitude,
        &input.longitude,
    ];
    for (name, value) in PLAIN.into_iter().zip(values) {
        form.set(name, value.as_str());
    }
    form.set("spoken", input.lang.map_or("", ContentLang::code));
    if input.interpreted {
        form.set("interpreted", "yes");
    }
    for ((lang, title), row) in input.titles.iter().zip(1..) {
        let (lang_field, text_field) = SessionInput::fields(row);
        form.set(&lang_field, lang.map_or("", ContentLang::code));
        form.set(&text_field, title.as_str());
    }
    form.set("version", version.to_string());
    form
}

/// The key of a field's name.
pub(super) fn label(field: &str) -> &'static str {
    match field {
        "text" => "study_trips-field-wish",
        "kind" => "gatherings-field-item-kind",
        "day" => "gatherings-field-day",
        "time" => "gatherings-field-time",
        "minutes" => "gatherings-field-minutes",
        "place" => "gatherings-field-place",
        "to_place" => "study_trips-field-to-place",
        "mode" => "study_trips-field-mode",
        "km" => "study_trips-field-km",
        "host" => "study_trips-field-host",
        "host_phone" => "study_trips-field-phone",
        "latitude" => "study_trips-field-latitude",
        "longitude" => "study_trips-field-longitude",
        "spoken" => "study_trips-field-spoken",
        "interpreted" => "study_trips-interpreted",
        "briefing" => "study_trips-briefing",
        "practical" => "study_trips-practical",
        "diet" => "study_trips-field-diet",
        "accessibility" => "study_trips-field-accessibility",
        "lodging" => "study_trips-field-lodging",
        "until" => "gatherings-field-until",
        "what" => "study_trips-field-cost",
        "amount" => "study_trips-field-amount",
        "currency" => "study_trips-field-currency",
        "payer" => "study_trips-field-payer",
        "lang" => "gatherings-field-lang",
        "themes" => "posts-field-themes",
        "takes_home" => "study_trips-takes-home",
        "will_try" => "study_trips-will-try",
        field if field.starts_with("seats-") => "study_trips-seats",
        field if field.starts_with("answer-") => "study_trips-answers",
        field if field.starts_with("progress-") => "study_trips-progress",
        field if field.starts_with("outcome-") => "study_trips-outcome",
        field if field.starts_with("title-lang") => "gatherings-field-lang",
        _ => "gatherings-field-title",
    }
}

/// The value of a field as people read it.
pub(super) fn shown(text: &Text, field: &str, value: &str) -> String {
    let key = match field {
        "kind" => SessionKind::from_code(value).map(SessionKind::label),
        "mode" => TravelMode::from_code(value).map(TravelMode::label),
        "interpreted" if value == "yes" => Some("study_trips-interpreted"),
        "interpreted" => Some("study_trips-not-interpreted"),
        _ => None,
    };
    match key {
        Some(key) => text.t(key).to_string(),
        None => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{session, session_values};
    use crate::platform::ui::form_data::FormData;

    #[test]
    fn a_form_filled_from_an_item_brings_the_same_item() {
        let sent = b"kind=travel&day=2020-04-21&time=09%3A30&minutes=90&place=Kulusuk&to_place=Tasiilaq&mode=helicopter\
            &km=24&host=Leder&host_phone=%2B299+981277&latitude=65.6&longitude=-37.6&spoken=da&interpreted=yes\
            &title-lang-1=da&title-text-1=Over+fjorden";
        let first = session(&FormData::parse(sent));
        assert_eq!(session(&session_values(&first, 1)), first);
        assert_eq!((first.to_place.as_str(), first.interpreted), ("Tasiilaq", true));
    }
}

//! The fields of an item of a programme, read and checked.

use time::OffsetDateTime;

use super::times::{clock, day, moment};
use crate::gatherings::model::read_titles;
use crate::platform::error::FieldErrors;
use crate::platform::lang::ContentLang;
use crate::study_trips::model::{
    KM_MAX, LINE_MAX, MINUTES_MAX, SessionInput, SessionKind, TravelMode, TripError,
};

/// The longest telephone number that is taken, in characters.
const PHONE_MAX: usize = 40;

/// What a form says of an item, understood; its words are checked apart.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    pub kind: SessionKind,
    pub starts_at: OffsetDateTime,
    pub minutes: i32,
    pub lang: Option<ContentLang>,
    pub interpreted: bool,
    pub mode: Option<TravelMode>,
    pub km: Option<i32>,
    pub position: Option<(f64, f64)>,
}

/// A title with the row of the form it stands in.
type Titled = (usize, ContentLang, String);

/// Reads the form of an item that must begin within the trip.
///
/// # Errors
/// `Invalid` at the fields.
pub(super) fn read(
    input: &SessionInput,
    zone: &str,
    (from, until): (OffsetDateTime, OffsetDateTime),
) -> Result<(Plan, Vec<Titled>), TripError> {
    let mut errors = FieldErrors::default();
    let kind = SessionKind::from_code(&input.kind);
    if kind.is_none() {
        errors.add("kind", "study_trips-error-kind");
    }
    let starts_at = begins(input, zone, &mut errors);
    if starts_at.is_some_and(|at| at < from || at >= until) {
        errors.add("day", "study_trips-error-outside");
    }
    let minutes = number(&input.minutes, MINUTES_MAX).flatten();
    if minutes.is_none() {
        errors.add_with("minutes", "gatherings-error-minutes-long", &[("max", MINUTES_MAX.to_string())]);
    }
    lines(input, &mut errors);
    let travels = kind == Some(SessionKind::Travel);
    let mode = TravelMode::from_code(&input.mode).filter(|_| travels);
    if travels && mode.is_none() {
        errors.add("mode", "study_trips-error-mode");
    }
    let km = number(&input.km, KM_MAX);
    if km.is_none() {
        errors.add_with("km", "study_trips-error-km", &[("max", KM_MAX.to_string())]);
    }
    let position = position(input, &mut errors);
    let required = kind.is_none_or(|kind| kind == SessionKind::Session);
    let typed = read_titles(&input.titles, required, &mut errors);
    errors.into_result()?;
    let (Some(kind), Some(starts_at), Some(minutes)) = (kind, starts_at, minutes) else {
        return Err(TripError::internal("a form without errors lacks a field"));
    };
    let plan = Plan {
        kind,
        starts_at,
        minutes,
        lang: input.lang,
        interpreted: input.interpreted && kind == SessionKind::Session,
        mode,
        km: km.flatten().filter(|_| travels),
        position,
    };
    Ok((plan, typed))
}

fn begins(input: &SessionInput, zone: &str, errors: &mut FieldErrors) -> Option<OffsetDateTime> {
    let (day, clock) = (day(&input.day), clock(&input.time));
    if day.is_none() {
        errors.add("day", "platform-error-date");
    }
    if clock.is_none() {
        errors.add("time", "gatherings-error-time");
    }
    moment(errors, "time", day?, clock?, zone)
}

fn lines(input: &SessionInput, errors: &mut FieldErrors) {
    for (field, line) in [("place", &input.place), ("to_place", &input.to_place), ("host", &input.host)] {
        if line.chars().count() > LINE_MAX {
            errors.add_with(field, "gatherings-error-long", &[("max", LINE_MAX.to_string())]);
        }
    }
    let phone = input.host_phone.trim();
    let known = |c: char| c.is_ascii_digit() || " +-()/.".contains(c);
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    let fits = phone.chars().all(known) && (3..=20).contains(&digits) && phone.len() <= PHONE_MAX;
    if !phone.is_empty() && !fits {
        errors.add("host_phone", "study_trips-error-phone");
    }
}

/// Latitude and longitude: both, or neither.
fn position(input: &SessionInput, errors: &mut FieldErrors) -> Option<(f64, f64)> {
    let degrees = |text: &str, most: f64| {
        let value = text.trim().replace(',', ".").parse::<f64>().ok();
        value.filter(|value| value.is_finite() && value.abs() <= most)
    };
    if input.latitude.trim().is_empty() && input.longitude.trim().is_empty() {
        return None;
    }
    let (latitude, longitude) = (degrees(&input.latitude, 90.0), degrees(&input.longitude, 180.0));
    for (field, value) in [("latitude", latitude), ("longitude", longitude)] {
        if value.is_none() {
            errors.add(field, "study_trips-error-position");
        }
    }
    latitude.zip(longitude)
}

/// A whole number from 1, or nothing for an empty field; none for anything else.
fn number(text: &str, max: i32) -> Option<Option<i32>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    let number = text.parse::<i32>().ok().filter(|number| (1..=max).contains(number))?;
    Some(Some(number))
}

/// An input as the names and values of its form.
pub(super) fn fields(input: &SessionInput) -> Vec<(String, String)> {
    let pairs = [
        ("kind", &input.kind),
        ("day", &input.day),
        ("time", &input.time),
        ("minutes", &input.minutes),
        ("place", &input.place),
        ("to_place", &input.to_place),
        ("mode", &input.mode),
        ("km", &input.km),
        ("host", &input.host),
        ("host_phone", &input.host_phone),
        ("latitude", &input.latitude),
        ("longitude", &input.longitude),
    ];
    let mut fields: Vec<(String, String)> =
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
    fields.push(("spoken".to_owned(), input.lang.map_or("", ContentLang::code).to_owned()));
    fields.push(("interpreted".to_owned(), if input.interpreted { "yes" } else { "" }.to_owned()));
    for ((lang, title), row) in input.titles.iter().zip(1..) {
        let (lang_field, text_field) = SessionInput::fields(row);
        fields.push((lang_field, lang.map_or("", ContentLang::code).to_owned()));
        fields.push((text_field, title.clone()));
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::platform::error::Failure;
    use crate::platform::lang::ContentLang;
    use crate::study_trips::model::{SessionInput, SessionKind, TravelMode};
    use time::macros::datetime;

    const TRIP: (time::OffsetDateTime, time::OffsetDateTime) =
        (datetime!(2020-04-20 00:00 UTC), datetime!(2020-04-23 00:00 UTC));

    fn good() -> SessionInput {
        SessionInput {
            kind: "session".to_owned(),
            day: "2020-04-21".to_owned(),
            time: "09:30".to_owned(),
            minutes: "90".to_owned(),
            place: "Þjónustumiðstöð Breiðholts".to_owned(),
            host_phone: "+354 123 4567".to_owned(),
            latitude: "64,1031".to_owned(),
            longitude: "-21.8122".to_owned(),
            titles: vec![(Some(ContentLang::Is), "Teymið kynnir sig".to_owned())],
            ..SessionInput::default()
        }
    }

    #[test]
    fn a_form_is_read_on_the_clocks_of_its_place() {
        let (plan, titles) = read(&good(), "Atlantic/Reykjavik", TRIP).unwrap();
        assert_eq!(plan.starts_at, datetime!(2020-04-21 09:30 UTC));
        assert_eq!((plan.kind, plan.minutes), (SessionKind::Session, 90));
        assert_eq!(plan.position, Some((64.1031, -21.8122)), "a comma is as good as a full stop");
        assert_eq!(titles.len(), 1);
        let leg = SessionInput {
            kind: "travel".to_owned(),
            mode: "coach".to_owned(),
            km: "12".to_owned(),
            ..good()
        };
        let (leg, _) = read(&leg, "Atlantic/Reykjavik", TRIP).unwrap();
        assert_eq!((leg.mode, leg.km), (Some(TravelMode::Coach), Some(12)));
    }

    #[test]
    fn asvs_2_2_1_each_field_says_what_is_wrong_with_it() {
        let wrong = |change: fn(&mut SessionInput)| {
            let mut input = good();
            change(&mut input);
            match read(&input, "Atlantic/Reykjavik", TRIP) {
                Err(Failure::Invalid(errors)) => {
                    errors.0.into_iter().map(|error| error.field).collect::<Vec<_>>().join(" ")
                }
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(wrong(|form| form.kind = "party".to_owned()), "kind");
        assert_eq!(wrong(|form| form.day = "2020-04-23".to_owned()), "day", "after the trip");
        assert_eq!(wrong(|form| form.time = "25:00".to_owned()), "time");
        assert_eq!(wrong(|form| form.minutes = "0".to_owned()), "minutes");
        assert_eq!(wrong(|form| form.place = "x".repeat(201)), "place");
        assert_eq!(wrong(|form| form.host_phone = "call me".to_owned()), "host_phone");
        assert_eq!(wrong(|form| form.longitude.clear()), "longitude");
        assert_eq!(wrong(|form| form.latitude = "NaN".to_owned()), "latitude");
        assert_eq!(wrong(|form| form.km = "-4".to_owned()), "km");
        assert_eq!(wrong(|form| form.kind = "travel".to_owned()), "mode");
        assert_eq!(wrong(|form| form.titles.clear()), "title-text-1");
        assert_eq!(wrong(|form| form.titles = vec![(None, "Tom".to_owned())]), "title-lang-1");
    }

    #[test]
    fn breaks_meals_and_legs_need_no_title() {
        for kind in ["break", "meal"] {
            let input = SessionInput { kind: kind.to_owned(), titles: Vec::new(), ..good() };
            assert!(read(&input, "Atlantic/Reykjavik", TRIP).is_ok(), "{kind}");
        }
    }
}

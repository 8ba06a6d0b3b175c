//! The fields of the form, read and checked.

use time::{Date, Duration, OffsetDateTime, Time};

use crate::accounts::model::ZONES;
use crate::files::model::LinkInput;
use crate::gatherings::model::{
    CAPACITY_MAX, GatheringError, GatheringInput, GatheringKind, LINE_MAX, LINK_MAX,
};
use crate::network::model::Country;
use crate::platform::error::FieldErrors;
use crate::platform::zones;

/// The longest gathering.
pub(super) const LONGEST: Duration = Duration::days(31);

/// What a form says of a gathering, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    pub kind: GatheringKind,
    pub starts_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    pub zone: &'static str,
    pub country: Option<Country>,
    pub capacity: Option<i32>,
    pub sign_up_until: Option<Date>,
    pub online_link: Option<String>,
}

/// Reads the form.
///
/// # Errors
/// `Invalid` at the fields.
pub(super) fn read(input: &GatheringInput) -> Result<Plan, GatheringError> {
    let mut errors = FieldErrors::default();
    let kind = GatheringKind::from_code(&input.kind);
    if kind.is_none() {
        errors.add("kind", "gatherings-error-kind");
    }
    let zone = ZONES.iter().find(|zone| **zone == input.zone).copied();
    if zone.is_none() {
        errors.add("zone", "accounts-error-zone");
    }
    let clocks = zone.unwrap_or("UTC");
    let starts_at =
        moment_of(&mut errors, ("starts_on", &input.starts_on), ("starts_time", &input.starts_time), clocks);
    let ends_at =
        moment_of(&mut errors, ("ends_on", &input.ends_on), ("ends_time", &input.ends_time), clocks);
    if let Some((from, to)) = starts_at.zip(ends_at) {
        if to <= from {
            errors.add("ends_on", "gatherings-error-order");
        } else if to - from > LONGEST {
            errors.add("ends_on", "gatherings-error-too-long");
        }
    }
    let long = |text: &str| text.chars().count() > LINE_MAX;
    if input.place.trim().is_empty() || long(&input.place) {
        errors.add_with("place", "gatherings-error-place", &[("max", LINE_MAX.to_string())]);
    }
    if long(&input.hosts) {
        errors.add_with("hosts", "gatherings-error-long", &[("max", LINE_MAX.to_string())]);
    }
    let country = Country::from_code(&input.country);
    if country.is_none() && !input.country.is_empty() {
        errors.add("country", "gatherings-error-country");
    }
    let capacity = number(&input.capacity, CAPACITY_MAX);
    if capacity.is_none() {
        errors.add_with("capacity", "gatherings-error-capacity", &[("max", CAPACITY_MAX.to_string())]);
    }
    let sign_up_until = until(&mut errors, input, ends_at);
    let online_link = link(&mut errors, &input.online_link);
    errors.into_result()?;
    let (Some(kind), Some(zone), Some(starts_at), Some(ends_at)) = (kind, zone, starts_at, ends_at) else {
        return Err(GatheringError::internal("a form without errors lacks a field"));
    };
    let capacity = capacity.flatten();
    Ok(Plan { kind, starts_at, ends_at, zone, country, capacity, sign_up_until, online_link })
}

fn until(errors: &mut FieldErrors, input: &GatheringInput, ends_at: Option<OffsetDateTime>) -> Option<Date> {
    if input.sign_up_until.trim().is_empty() {
        return None;
    }
    let until = day(&input.sign_up_until);
    match until {
        None => errors.add("sign_up_until", "platform-error-date"),
        // The day may be another one on the clocks there; a day more or less does not matter for this check.
        Some(day) if ends_at.is_some_and(|end| day > (end + Duration::DAY).date()) => {
            errors.add("sign_up_until", "gatherings-error-until");
        }
        Some(_) => {}
    }
    until
}

fn link(errors: &mut FieldErrors, typed: &str) -> Option<String> {
    if typed.trim().is_empty() {
        return None;
    }
    let target = LinkInput { address: typed.to_owned(), ..LinkInput::default() }.target();
    let target = target.filter(|_| typed.chars().count() <= LINK_MAX);
    if target.is_none() {
        errors.add("online_link", "files-error-link-address");
    }
    target.map(|(address, _)| address)
}

/// A day as `<input type="date">` sends it (HTML §2.3.5.2).
pub(super) fn day(text: &str) -> Option<Date> {
    let format = time::macros::format_description!("[year]-[month]-[day]");
    Date::parse(text.trim(), &format).ok()
}

/// A time of day as `<input type="time">` sends it (HTML §2.3.5.4), or with a full stop, as people write it.
pub(super) fn clock(text: &str) -> Option<Time> {
    let (hour, rest) = text.trim().split_once([':', '.'])?;
    // Browsers add seconds where a step asks for them.
    let minute = rest.split([':', '.']).next()?;
    let digits = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || !digits(minute) {
        return None;
    }
    Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()
}

/// A whole number from 1, or nothing for an empty field; none for anything else.
pub(super) fn number(text: &str, max: i32) -> Option<Option<i32>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    let number = text.parse::<i32>().ok().filter(|number| (1..=max).contains(number))?;
    Some(Some(number))
}

/// A moment from a day and a time of day on the clocks of a zone, with an error at the field that is wrong.
pub(super) fn moment_of(
    errors: &mut FieldErrors,
    (day_field, day_text): (&str, &str),
    (time_field, time_text): (&str, &str),
    zone: &str,
) -> Option<OffsetDateTime> {
    let (day, clock) = (day(day_text), clock(time_text));
    if day.is_none() {
        errors.add(day_field, "platform-error-date");
    }
    if clock.is_none() {
        errors.add(time_field, "gatherings-error-time");
    }
    match zones::instant(day?, clock?, zone) {
        Ok(moment) => Some(moment),
        // The clocks jump over it when summer time begins.
        Err(zones::NoSuchTime::Gap) => {
            errors.add(time_field, "gatherings-error-gap");
            None
        }
        Err(_) => {
            errors.add(day_field, "platform-error-date");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{clock, day, number, read};
    use crate::gatherings::model::GatheringInput;
    use crate::platform::error::Failure;
    use time::macros::{date, datetime, time};

    fn good() -> GatheringInput {
        GatheringInput {
            kind: "conference".to_owned(),
            starts_on: "2020-05-07".to_owned(),
            starts_time: "09:00".to_owned(),
            ends_on: "2020-05-08".to_owned(),
            ends_time: "15.30".to_owned(),
            zone: "Europe/Oslo".to_owned(),
            place: "Oslo".to_owned(),
            country: "NO".to_owned(),
            capacity: "200".to_owned(),
            online_link: "https://moete.example/rom".to_owned(),
            sign_up_until: "2020-04-30".to_owned(),
            ..GatheringInput::default()
        }
    }

    #[test]
    fn a_form_is_read_on_the_clocks_of_its_place() {
        let plan = read(&good()).unwrap();
        assert_eq!(plan.starts_at, datetime!(2020-05-07 07:00 UTC));
        assert_eq!(plan.ends_at, datetime!(2020-05-08 13:30 UTC));
        let nuuk = read(&GatheringInput { zone: "America/Nuuk".to_owned(), ..good() }).unwrap();
        assert_eq!(nuuk.starts_at, datetime!(2020-05-07 11:00 UTC));
    }

    #[test]
    fn asvs_2_2_1_each_field_says_what_is_wrong_with_it() {
        let wrong = |change: fn(&mut GatheringInput)| {
            let mut input = good();
            change(&mut input);
            match read(&input) {
                Err(Failure::Invalid(errors)) => {
                    errors.0.into_iter().map(|error| error.field).collect::<Vec<_>>().join(" ")
                }
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(wrong(|form| form.kind.clear()), "kind");
        assert_eq!(wrong(|form| form.zone = "Mars/Olympus".to_owned()), "zone");
        assert_eq!(wrong(|form| form.starts_on = "7. mai".to_owned()), "starts_on");
        assert_eq!(wrong(|form| form.starts_time = "25:00".to_owned()), "starts_time");
        let gap = |form: &mut GatheringInput| {
            form.starts_on = "2020-03-29".to_owned();
            form.starts_time = "02:30".to_owned();
        };
        assert_eq!(wrong(gap), "starts_time", "the clocks jump over it");
        assert_eq!(wrong(|form| form.ends_on = "2020-05-06".to_owned()), "ends_on");
        assert_eq!(wrong(|form| form.ends_on = "2020-07-08".to_owned()), "ends_on");
        assert_eq!(wrong(|form| form.place = " ".to_owned()), "place");
        assert_eq!(wrong(|form| form.country = "XX".to_owned()), "country");
        assert_eq!(wrong(|form| form.capacity = "0".to_owned()), "capacity");
        assert_eq!(wrong(|form| form.capacity = "many".to_owned()), "capacity");
        assert_eq!(wrong(|form| form.sign_up_until = "2020-06-01".to_owned()), "sign_up_until");
        assert_eq!(wrong(|form| form.online_link = "javascript:alert(1)".to_owned()), "online_link");
    }

    #[test]
    fn days_times_and_numbers() {
        assert_eq!(day(" 2019-03-01 "), Some(date!(2019 - 03 - 01)));
        assert_eq!(day("2019-02-29"), None);
        assert_eq!(clock("9.05"), Some(time!(9:05)));
        assert_eq!(clock("09:05:00"), Some(time!(9:05)));
        for bad in ["", "9", "9:60", "24:00", "+9:00", "9:+5"] {
            assert_eq!(clock(bad), None, "{bad}");
        }
        assert_eq!(number("", 9), Some(None));
        assert_eq!(number("10", 9), None);
    }
}

//! Days and times of day as forms bring them, on the clocks of the host's place.

use time::{Date, Duration, OffsetDateTime, Time};

use crate::platform::error::FieldErrors;
use crate::platform::text::local;
use crate::platform::zones;
use crate::study_trips::model::{DAYS_MAX, DateInput, TripError};

/// A time that a form proposes, understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Proposal {
    pub first_day: Date,
    pub last_day: Date,
    pub starts_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    pub timed: bool,
}

/// Reads a proposed time: whole days, or from a time of day on the first to one on the last.
///
/// # Errors
/// `Invalid` at the fields.
pub(super) fn read(input: &DateInput, zone: &str, now: OffsetDateTime) -> Result<Proposal, TripError> {
    let mut errors = FieldErrors::default();
    let (first, last) = (day(&input.first_day), day(&input.last_day));
    for (field, day) in [("first_day", first), ("last_day", last)] {
        if day.is_none() {
            errors.add(field, "platform-error-date");
        }
    }
    let timed = !(input.from.trim().is_empty() && input.to.trim().is_empty());
    let (from, to) = if timed { (clock(&input.from), clock(&input.to)) } else { (None, None) };
    for (field, clock) in [("from", from), ("to", to)] {
        if timed && clock.is_none() {
            errors.add(field, "gatherings-error-time");
        }
    }
    if let Some((first, last)) = first.zip(last) {
        if last < first {
            errors.add("last_day", "gatherings-error-order");
        } else if (last - first).whole_days() >= DAYS_MAX {
            errors.add_with("last_day", "study_trips-error-days", &[("max", DAYS_MAX.to_string())]);
        }
        if last < local(now, zone).date() {
            errors.add("first_day", "study_trips-error-past");
        }
    }
    errors.into_result()?;
    let (Some(first_day), Some(last_day)) = (first, last) else {
        return Err(TripError::internal("a form without errors lacks a day"));
    };
    let mut errors = FieldErrors::default();
    let (starts_at, ends_at) = match from.zip(to) {
        Some((from, to)) => (
            moment(&mut errors, "from", first_day, from, zone),
            moment(&mut errors, "to", last_day, to, zone),
        ),
        None => (Some(midnight(first_day, zone)), Some(midnight(last_day + Duration::DAY, zone))),
    };
    if starts_at.zip(ends_at).is_some_and(|(from, to)| to <= from) {
        errors.add("to", "gatherings-error-order");
    }
    errors.into_result()?;
    let (Some(starts_at), Some(ends_at)) = (starts_at, ends_at) else {
        return Err(TripError::internal("a form without errors lacks a time"));
    };
    Ok(Proposal { first_day, last_day, starts_at, ends_at, timed })
}

/// When a day begins in a zone: at midnight, or at the first moment after it where the clocks jump over that.
pub(super) fn midnight(day: Date, zone: &str) -> OffsetDateTime {
    let later = || zones::instant(day, Time::MIDNIGHT + Duration::HOUR, zone);
    let found = zones::instant(day, Time::MIDNIGHT, zone).or_else(|_| later());
    found.unwrap_or_else(|_| day.midnight().assume_utc())
}

/// A moment from a day and a time of day, with an error at the field where there is no such time.
pub(super) fn moment(
    errors: &mut FieldErrors,
    field: &str,
    day: Date,
    clock: Time,
    zone: &str,
) -> Option<OffsetDateTime> {
    let found = zones::instant(day, clock, zone);
    match found {
        Ok(_) => {}
        // The clocks jump over it when summer time begins.
        Err(zones::NoSuchTime::Gap) => errors.add(field, "gatherings-error-gap"),
        Err(_) => errors.add(field, "platform-error-date"),
    }
    found.ok()
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

#[cfg(test)]
mod tests {
    use super::{Proposal, midnight, read};
    use crate::platform::error::Failure;
    use crate::study_trips::model::DateInput;
    use time::OffsetDateTime;
    use time::macros::{date, datetime};

    const NOW: OffsetDateTime = datetime!(2020-01-10 12:00 UTC);

    fn days(first: &str, last: &str) -> DateInput {
        DateInput { first_day: first.to_owned(), last_day: last.to_owned(), ..DateInput::default() }
    }

    #[test]
    fn whole_days_last_from_midnight_to_midnight_where_they_are() {
        let read = read(&days("2020-04-20", "2020-04-22"), "America/Nuuk", NOW).unwrap();
        let wanted = Proposal {
            first_day: date!(2020 - 04 - 20),
            last_day: date!(2020 - 04 - 22),
            starts_at: datetime!(2020-04-20 02:00 UTC),
            ends_at: datetime!(2020-04-23 02:00 UTC),
            timed: false,
        };
        assert_eq!(read, wanted);
    }

    #[test]
    fn times_of_day_are_those_of_the_place() {
        let input = DateInput {
            from: "12:30".to_owned(),
            to: "15.00".to_owned(),
            ..days("2020-04-20", "2020-04-21")
        };
        let read = read(&input, "Atlantic/Faroe", NOW).unwrap();
        assert_eq!(read.starts_at, datetime!(2020-04-20 11:30 UTC));
        assert_eq!(read.ends_at, datetime!(2020-04-21 14:00 UTC));
        assert!(read.timed);
    }

    #[test]
    fn asvs_2_2_1_each_field_says_what_is_wrong_with_it() {
        let wrong = |input: DateInput| match read(&input, "Europe/Oslo", NOW) {
            Err(Failure::Invalid(errors)) => {
                errors.0.into_iter().map(|error| error.field).collect::<Vec<_>>().join(" ")
            }
            other => panic!("{other:?}"),
        };
        let timed = |from: &str, to: &str| DateInput {
            from: from.to_owned(),
            to: to.to_owned(),
            ..days("2020-04-20", "2020-04-20")
        };
        assert_eq!(wrong(days("20. april", "")), "first_day last_day");
        assert_eq!(wrong(days("2020-04-22", "2020-04-20")), "last_day");
        assert_eq!(wrong(days("2020-04-20", "2020-05-21")), "last_day");
        assert_eq!(wrong(days("2020-01-08", "2020-01-09")), "first_day", "it is over already");
        assert_eq!(wrong(timed("09:00", "")), "to", "one time of day asks for the other");
        assert_eq!(wrong(timed("09:00", "08:00")), "to");
        assert_eq!(
            wrong(DateInput {
                from: "02:30".to_owned(),
                to: "09:00".to_owned(),
                ..days("2020-03-29", "2020-03-29")
            }),
            "from"
        );
    }

    #[test]
    fn a_day_whose_midnight_the_clocks_jump_over_begins_an_hour_later() {
        // In Nuuk the clocks went from 22:00 to 23:00 that evening: midnight is there, and two hours behind UTC now.
        assert_eq!(midnight(date!(2020 - 03 - 29), "America/Nuuk"), datetime!(2020-03-29 02:00 UTC));
        assert_eq!(midnight(date!(2020 - 03 - 29), "Atlantic/Azores"), datetime!(2020-03-29 01:00 UTC));
    }
}

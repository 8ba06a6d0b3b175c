//! How a holiday finds its day in a year.

use time::{Date, Duration, Month, Weekday};

/// A holiday of a country.
pub(super) struct Rule {
    /// The message that names it.
    pub key: &'static str,
    /// Whether only a part of the day is free.
    pub half: bool,
    day: Day,
    /// The last year in which it is one.
    until: Option<i32>,
}

enum Day {
    Fixed(Month, u8),
    /// Days after Easter Sunday.
    Easter(i64),
    /// The first such weekday from this day on.
    First(Weekday, Month, u8),
}

impl Rule {
    /// Always the same day.
    pub(super) const fn fixed(month: Month, day: u8, key: &'static str) -> Self {
        Self { key, half: false, day: Day::Fixed(month, day), until: None }
    }

    /// So many days after Easter Sunday.
    pub(super) const fn easter(days: i64, key: &'static str) -> Self {
        Self { key, half: false, day: Day::Easter(days), until: None }
    }

    /// The first such weekday from this day on.
    pub(super) const fn first(weekday: Weekday, month: Month, day: u8, key: &'static str) -> Self {
        Self { key, half: false, day: Day::First(weekday, month, day), until: None }
    }

    /// Only a part of the day.
    pub(super) const fn half(self) -> Self {
        Self { half: true, ..self }
    }

    /// No longer after this year.
    pub(super) const fn until(self, year: i32) -> Self {
        Self { until: Some(year), ..self }
    }

    /// The day in a year, if it is a holiday then.
    pub(super) fn in_year(&self, year: i32) -> Option<Date> {
        if self.until.is_some_and(|last| year > last) {
            return None;
        }
        match self.day {
            Day::Fixed(month, day) => Date::from_calendar_date(year, month, day).ok(),
            Day::Easter(days) => easter(year)?.checked_add(Duration::days(days)),
            Day::First(weekday, month, day) => {
                let from = Date::from_calendar_date(year, month, day).ok()?;
                let ahead = i64::from(weekday.number_days_from_monday())
                    - i64::from(from.weekday().number_days_from_monday());
                from.checked_add(Duration::days(ahead.rem_euclid(7)))
            }
        }
    }
}

/// Easter Sunday in the Gregorian calendar, by the algorithm that Nature printed in 1876 and J. Meeus gives in
/// "Astronomical Algorithms", chapter 8.
pub(super) fn easter(year: i32) -> Option<Date> {
    let (a, b, c) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let correction = (b - (b + 8) / 25 + 1) / 3;
    let moon = (19 * a + b - b / 4 - correction + 15).rem_euclid(30);
    let weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - moon - c % 4).rem_euclid(7);
    let late = (a + 11 * moon + 22 * weekday) / 451;
    let days = moon + weekday - 7 * late + 114;
    let month = Month::try_from(u8::try_from(days / 31).ok()?).ok()?;
    Date::from_calendar_date(year, month, u8::try_from(days % 31 + 1).ok()?).ok()
}

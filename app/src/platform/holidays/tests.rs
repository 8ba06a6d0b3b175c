use time::macros::date;
use time::{Date, Month, Weekday};

use super::rules::easter;
use super::{Holiday, holidays};

const COUNTRIES: [&str; 8] = ["NO", "SE", "DK", "FI", "IS", "GL", "FO", "AX"];

fn named(country: &str, year: i32, key: &str) -> Option<Holiday> {
    holidays(country, year).into_iter().find(|holiday| holiday.key == format!("platform-holiday-{key}"))
}

fn day(country: &str, year: i32, key: &str) -> Option<Date> {
    named(country, year, key).map(|holiday| holiday.date)
}

#[test]
fn easter_is_where_the_almanacs_have_it() {
    for day in [
        date!(1818 - 03 - 22),
        date!(1943 - 04 - 25),
        date!(1954 - 04 - 18),
        date!(1981 - 04 - 19),
        date!(2000 - 04 - 23),
        date!(2019 - 04 - 21),
        date!(2024 - 03 - 31),
        date!(2026 - 04 - 05),
        date!(2038 - 04 - 25),
        date!(2049 - 04 - 18),
        date!(2076 - 04 - 19),
        date!(2285 - 03 - 22),
    ] {
        assert_eq!(easter(day.year()), Some(day));
    }
}

#[test]
fn great_prayer_day_ended_in_denmark_alone() {
    assert_eq!(day("DK", 2023, "great-prayer-day"), Some(date!(2023 - 05 - 05)));
    assert_eq!(day("DK", 2024, "great-prayer-day"), None);
    for country in ["GL", "FO"] {
        assert_eq!(day(country, 2024, "great-prayer-day"), Some(date!(2024 - 04 - 26)), "{country}");
    }
}

#[test]
fn days_that_wander_keep_their_weekday_and_their_week() {
    let between = |from: Date, to: Date, found: Option<Date>, weekday| {
        let found = found.unwrap();
        assert!(from <= found && found <= to && found.weekday() == weekday, "{found}");
    };
    let on = |year, month, day| Date::from_calendar_date(year, month, day).unwrap();
    for year in 2015..=2040 {
        for country in ["SE", "FI", "AX"] {
            let (eve, midsummer) = (day(country, year, "midsummer-eve"), day(country, year, "midsummer-day"));
            between(on(year, Month::June, 20), on(year, Month::June, 26), midsummer, Weekday::Saturday);
            assert_eq!(eve, midsummer.unwrap().previous_day());
            let saints = day(country, year, "all-saints");
            between(on(year, Month::October, 31), on(year, Month::November, 6), saints, Weekday::Saturday);
        }
        let summer = day("IS", year, "first-day-of-summer");
        between(on(year, Month::April, 19), on(year, Month::April, 25), summer, Weekday::Thursday);
        let commerce = day("IS", year, "commerce-day");
        between(on(year, Month::August, 1), on(year, Month::August, 7), commerce, Weekday::Monday);
    }
}

#[test]
fn some_days_are_only_half() {
    assert!(named("FO", 2026, "olavsoka-eve").unwrap().half);
    assert!(!named("FO", 2026, "olavsoka").unwrap().half);
    assert!(named("IS", 2026, "christmas-eve").unwrap().half);
    assert!(!named("SE", 2026, "christmas-eve").unwrap().half);
    assert!(named("DK", 2026, "new-years-eve").unwrap().half);
    assert!(!named("DK", 2026, "constitution-day-dk").unwrap().half && day("DK", 2026, "may-day").is_none());
    assert!(holidays("GL", 2026).iter().all(|holiday| !holiday.half), "no law there has half days");
    assert_eq!(day("GL", 2026, "national-day-gl"), Some(date!(2026 - 06 - 21)));
    assert_eq!(day("AX", 2026, "self-government-day-ax"), Some(date!(2026 - 06 - 09)));
}

#[test]
fn a_year_is_in_order_and_its_own_and_holds_nothing_twice() {
    for country in COUNTRIES {
        for year in 2015..=2040 {
            let found = holidays(country, year);
            assert!(found.len() >= 13, "{country} {year}");
            assert!(found.is_sorted() && found.iter().all(|holiday| holiday.date.year() == year));
            let mut keys: Vec<_> = found.iter().map(|holiday| holiday.key).collect();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), found.len(), "{country} {year}");
        }
    }
    assert!(holidays("DE", 2026).is_empty() && holidays("no", 2026).is_empty());
}

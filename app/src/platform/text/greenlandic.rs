//! Greenlandic dates and times from a table, because ICU4X's data holds no Greenlandic.
//!
//! Names are CLDR 48's, which agree with the Language Secretariat's. The patterns are not CLDR's: those are untranslated
//! root patterns (`y MMMM d`). Greenland's public services print `20.08.2026`, so every length of date does; a weekday
//! stands before it with a comma, so that neither needs an ending.

use time::{Date, Month, Time, Weekday};

/// `07.05.2026`.
pub(super) fn date(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), u8::from(date.month()), date.year())
}

/// `11.05`, CLDR's pattern `HH.mm`.
pub(super) fn time(time: Time) -> String {
    format!("{:02}.{:02}", time.hour(), time.minute())
}

/// The month's name standing alone.
pub(super) fn month(month: Month) -> &'static str {
    match month {
        Month::January => "januaari",
        Month::February => "februaari",
        Month::March => "marsi",
        Month::April => "apriili",
        Month::May => "maaji",
        Month::June => "juuni",
        Month::July => "juuli",
        Month::August => "aggusti",
        Month::September => "septembari",
        Month::October => "oktobari",
        Month::November => "novembari",
        Month::December => "decembari",
    }
}

/// The weekday's name standing alone.
pub(super) fn weekday(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "ataasinngorneq",
        Weekday::Tuesday => "marlunngorneq",
        Weekday::Wednesday => "pingasunngorneq",
        Weekday::Thursday => "sisamanngorneq",
        Weekday::Friday => "tallimanngorneq",
        Weekday::Saturday => "arfininngorneq",
        Weekday::Sunday => "sapaat",
    }
}

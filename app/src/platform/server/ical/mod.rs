//! Calendars that other programs subscribe to or take from a mail (RFC 5545, RFC 7986). Knows no room: it gets entries
//! and gives text, always the same for the same entries, so that a feed can be told apart by a hash of it.
//!
//! - `lines`: content lines, their folding and escaping
//! - `entry`: one entry
//! - `zones`: the VTIMEZONE of every zone the entries use, from the time zone data that the program brings
//!
//! The crate `icalendar` is not used: it folds in quadratic time, asks the system for the time, gives a VTIMEZONE a UID,
//! leaves NAME unescaped, and a quotation mark in somebody's name breaks out of its parameter.

mod entry;
mod lines;
#[cfg(test)]
mod tests;
mod zones;

use time::{Date, OffsetDateTime};

use self::lines::Lines;
use self::zones::Zones;
use crate::platform::lang::{ContentLang, UiLang};

/// The media type of what is written here.
pub const CONTENT_TYPE: &str = "text/calendar; charset=utf-8";

/// How often a program should ask for a feed again (RFC 5545 §3.3.6: an hour).
const REFRESH: &str = "PT1H";

/// A feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// What the feed is called, in `lang`.
    pub name: String,
    /// The language of the name.
    pub lang: UiLang,
    /// The page that shows the same as the feed, an absolute address.
    pub url: Option<String>,
    /// Where the feed itself is found, an absolute address. Leave it out where the address is a secret.
    pub source: Option<String>,
    /// What it holds. Entries that were cancelled stay in it as [`Status::Cancelled`].
    pub entries: Vec<Entry>,
}

/// Something with a time: a gathering, a visit, a session, a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is known by for ever, in every feed and mail: `<id>@<host>` (RFC 7986 §5.3).
    pub uid: String,
    /// Rises with every change that matters to those who come (RFC 5545 §3.8.7.4).
    pub sequence: u32,
    /// When it was made.
    pub created: OffsetDateTime,
    /// When it was last changed, in any way.
    pub modified: OffsetDateTime,
    /// When it takes place.
    pub when: When,
    /// Its title.
    pub summary: Words,
    /// More about it, as plain text.
    pub description: Option<Words>,
    /// The place, in words.
    pub location: Option<String>,
    /// Its page, an absolute address.
    pub url: Option<String>,
    /// Where one joins online (RFC 7986 §5.11). Only for those who may see it.
    pub conference: Option<String>,
    /// Whether it is certain.
    pub status: Status,
    /// Who invites. A mail needs one (RFC 5546 §3.2.1).
    pub organizer: Option<Organizer>,
    /// What kind of thing it is, in words.
    pub categories: Vec<String>,
}

/// A text and the language it is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The text.
    pub text: String,
    /// Its language.
    pub lang: ContentLang,
}

/// When an entry takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Whole days, wherever the reader is.
    Days {
        /// The first day.
        first: Date,
        /// The last day, included.
        last: Date,
    },
    /// Moments on the clocks of a place.
    Zoned {
        /// The beginning.
        starts: OffsetDateTime,
        /// The end.
        ends: OffsetDateTime,
        /// IANA name of the place's time zone; times are written in UTC where there is no such zone.
        zone: String,
    },
}

/// Whether an entry is certain (RFC 5545 §3.8.1.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It may still move.
    Tentative,
    /// It takes place.
    Confirmed,
    /// It does not take place. It is kept so that it also vanishes from calendars that had it.
    Cancelled,
}

/// Who invites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organizer {
    /// Their name.
    pub name: String,
    /// Their address.
    pub mail: String,
}

/// A feed as text.
#[must_use]
pub fn write(calendar: &Calendar) -> String {
    let mut lines = Lines::new(calendar.entries.len());
    begin(&mut lines, calendar.lang);
    // TEXT is what NAME holds in any case (RFC 7986 §5.1); some programs only unescape it when told.
    lines.text("NAME", &[("VALUE", "TEXT"), ("LANGUAGE", calendar.lang.code())], &calendar.name);
    lines.text("X-WR-CALNAME", &[], &calendar.name);
    if let Some(changed) = calendar.entries.iter().map(|entry| entry.modified).max() {
        lines.raw("LAST-MODIFIED", &[], &lines::utc(changed));
    }
    lines.raw("REFRESH-INTERVAL", &[("VALUE", "DURATION")], REFRESH);
    lines.raw("X-PUBLISHED-TTL", &[], REFRESH);
    if let Some(url) = &calendar.url {
        lines.uri("URL", &[], url);
    }
    if let Some(source) = &calendar.source {
        lines.uri("SOURCE", &[("VALUE", "URI")], source);
    }
    fill(&mut lines, &calendar.entries);
    lines.end("VCALENDAR");
    lines.into_text()
}

/// One entry as the file that goes with a mail (METHOD:PUBLISH, RFC 5546 §3.2.1). `lang` is the reader's.
#[must_use]
pub fn write_one(entry: &Entry, lang: UiLang) -> String {
    let mut lines = Lines::new(1);
    begin(&mut lines, lang);
    lines.raw("METHOD", &[], "PUBLISH");
    fill(&mut lines, std::slice::from_ref(entry));
    lines.end("VCALENDAR");
    lines.into_text()
}

fn begin(lines: &mut Lines, lang: UiLang) {
    lines.begin("VCALENDAR");
    lines.raw("VERSION", &[], "2.0");
    lines.raw("PRODID", &[], &format!("-//Vitja//Vitja//{}", lang.code().to_uppercase()));
    lines.raw("CALSCALE", &[], "GREGORIAN");
}

/// The zones, then the entries. A calendar holds something in any case (RFC 5545 §3.6): an empty one holds UTC.
fn fill(lines: &mut Lines, entries: &[Entry]) {
    let zones = Zones::of(entries);
    zones.write(lines);
    if entries.is_empty() {
        zones::write_utc(lines);
    }
    for entry in entries {
        entry::write(lines, &zones, entry);
    }
}

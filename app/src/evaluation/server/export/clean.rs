//! Texts as other programs can hold them: XML characters, LF line ends, one-line names, cells of Excel's size.

use std::collections::{BTreeMap, BTreeSet};

use time::{OffsetDateTime, UtcOffset};
use uuid::Uuid;

/// Longest text of a cell in UTF-16 code units (Excel specifications and limits).
pub const CELL_LIMIT: usize = 32_767;

/// LF line ends and only the characters that XML 1.0 allows (production 2, `Char`). A leading byte order mark goes
/// too: readers drop it, and every coding position would be off by one.
pub fn clean(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|&c| allowed(c)).collect()
}

fn allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
}

/// A name on one line and without path separators: QualCoder makes a file name of it.
pub fn name(text: &str) -> String {
    let words: Vec<String> = clean(text).split_whitespace().map(str::to_owned).collect();
    words.join(" ").replace(['/', '\\'], "-")
}

/// Names that differ from each other without regard to case. Names that clash get the end of their identifier, which
/// does not depend on order, so that a later export calls them the same.
pub fn distinct_names<'a>(named: impl Iterator<Item = (Uuid, &'a str, &'a str)>) -> BTreeMap<Uuid, String> {
    let names: Vec<(Uuid, String)> = named
        .map(|(id, text, otherwise)| {
            (id, Some(name(text)).filter(|n| !n.is_empty()).unwrap_or(name(otherwise)))
        })
        .collect();
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for (_, name) in &names {
        *uses.entry(name.to_lowercase()).or_default() += 1;
    }
    let mut taken = BTreeSet::new();
    let mut distinct = BTreeMap::new();
    for (id, name) in names {
        let hex = id.simple().to_string();
        let short = hex.chars().skip(24).collect::<String>();
        let clashes = uses.get(&name.to_lowercase()).is_some_and(|&n| n > 1);
        let mut chosen = if clashes { format!("{name} ({short})") } else { name.clone() };
        if !taken.insert(chosen.to_lowercase()) {
            chosen = format!("{name} ({hex})");
            taken.insert(chosen.to_lowercase());
        }
        distinct.insert(id, chosen);
    }
    distinct
}

/// A moment in UTC as `xsd:dateTime`, to the second.
pub fn stamp(moment: OffsetDateTime) -> String {
    let utc = moment.to_offset(UtcOffset::UTC);
    let (hour, minute, second) = utc.to_hms();
    let (year, month, day) = (utc.year(), u8::from(utc.month()), utc.day());
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// The text in parts that each fit a cell; joined they are the text again. A part ends after a line or a word if its
/// last tenth has such an end, so that words stay whole.
pub fn cells(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (part, tail) = rest.split_at(cut(rest));
        parts.push(part);
        rest = tail;
    }
    parts
}

fn cut(text: &str) -> usize {
    let (mut units, mut hard, mut word, mut line) = (0, 0, 0, 0);
    for (at, c) in text.char_indices() {
        units += c.len_utf16();
        if units > CELL_LIMIT {
            return [line, word].into_iter().find(|&end| end > 0).unwrap_or(hard);
        }
        hard = at + c.len_utf8();
        let late = units > CELL_LIMIT - CELL_LIMIT / 10;
        if late && c == '\n' {
            line = hard;
        } else if late && c.is_whitespace() {
            word = hard;
        }
    }
    text.len()
}

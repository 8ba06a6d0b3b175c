//! Denmark and Greenland: CPR numbers, replacement numbers (day + 60) and eCPR numbers with letters.
//!
//! Rule: CPR-kontoret, "Personnummeret i CPR". Numbers given since 1 October 2007 need not pass the mod 11 check, so
//! the shape decides and the check only helps.

use super::dates::{Birth, is_date, pair, weighted};
use super::finland::{Birthday, Cursor, Tail};
use super::groups::{Form, Window};
use super::normalise::Glyph;
use super::shapes::{Clues, Hit, Shape, level};
use super::{Level, NumberKind};

const WEIGHTS: [u8; 10] = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

pub(super) fn look(window: &Window, clues: &Clues) -> Option<Hit> {
    match window.digits.as_slice() {
        digits if digits.len() == 10 => ten(digits, window, clues),
        &[d1, d2, m1, m2, c1, c2, y1, y2, ref serial @ ..] if serial.len() == 4 => {
            let mut digits = vec![d1, d2, m1, m2, y1, y2];
            digits.extend_from_slice(serial);
            let full = u16::from(c1 * 10 + c2) * 100 + u16::from(y1 * 10 + y2);
            if window.form == Form::Solid && !clues.id || birth(&digits).year != full {
                return None;
            }
            ten(&digits, window, clues)
        }
        _ => None,
    }
}

fn ten(digits: &[u8], window: &Window, clues: &Clues) -> Option<Hit> {
    let birth = birth(digits);
    let replaced = birth.day != pair(digits, 0);
    if !is_date(birth.day, birth.month, pair(digits, 4)) {
        return None;
    }
    let checked = weighted(digits, &WEIGHTS).is_multiple_of(11);
    let level = level(window, clues, Shape { birth, checked, stops: true })?;
    let kind = if replaced { NumberKind::DenmarkReplacement } else { NumberKind::DenmarkCpr };
    Some(Hit { kind, level, checked })
}

/// The birth date; the seventh digit tells the century.
fn birth(digits: &[u8]) -> Birth {
    let (day, year) = (pair(digits, 0), pair(digits, 4));
    let century = match digits.get(6) {
        Some(4 | 9) if year <= 36 => 2000,
        Some(5..=8) if year <= 57 => 2000,
        Some(5..=8) => 1800,
        _ => 1900,
    };
    let day = if (61..=91).contains(&day) { day - 60 } else { day };
    Birth { year: century + u16::from(year), month: pair(digits, 2), day }
}

/// An eCPR number, date and digit, two letters, digit, that starts at this glyph.
pub(super) fn read_ecpr(glyphs: &[Glyph], start: usize) -> Option<(usize, Tail)> {
    let mut cursor = Cursor::new(glyphs, start);
    let date = cursor.digits::<6>()?;
    let spelled = cursor.is_spelled();
    let seam = cursor.open_gap();
    let mut next = || {
        if spelled {
            cursor.gap();
        }
        cursor.next()
    };
    let (digit, one, two, last) = (next()?, next()?, next()?, next()?);
    let fits = digit.is_ascii_digit()
        && one.is_ascii_lowercase()
        && two.is_ascii_lowercase()
        && last.is_ascii_digit();
    if !fits || !cursor.at_end() || !is_date(pair(&date, 0), pair(&date, 2), pair(&date, 4)) {
        return None;
    }
    let level = if seam.is_some_and(|gap| gap.has(b"-")) { Level::Stop } else { Level::Warn };
    let hit = Hit { kind: NumberKind::DenmarkEcpr, level, checked: false };
    Some((cursor.place(), Tail { bare: Some(hit), cued: hit, birth: Birthday { date, century: None } }))
}

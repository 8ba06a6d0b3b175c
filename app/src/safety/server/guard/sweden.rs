//! Sweden: personnummer and samordningsnummer (Folkbokföringslagen 1991:481 §§ 18–18 b), Luhn check over ten digits.
//!
//! Skatteverket publishes test numbers. They are not exempt: they can be told from real ones only by the full list.

use super::dates::{Birth, is_date, latest_year, pair};
use super::groups::{Form, Window, is_date_time, serial_is_clock};
use super::shapes::{Clues, Hit, raised};
use super::{Level, NumberKind};

pub(super) fn look(window: &Window, clues: &Clues) -> Option<Hit> {
    let ten = match window.digits.as_slice() {
        digits if digits.len() == 10 => digits,
        [1, 8 | 9, ten @ ..] | [2, 0, ten @ ..] if ten.len() == 10 => ten,
        _ => return None,
    };
    let (year, month, day) = (pair(ten, 0), pair(ten, 2), pair(ten, 4));
    let (day, kind) = match day {
        61..=91 => (day - 60, NumberKind::SwedenSamordning),
        _ => (day, NumberKind::SwedenPnr),
    };
    if !is_date(day, month, year) || (window.padded && window.digits.len() == 10) {
        return None;
    }
    let checked = luhn(ten);
    let level = if checked {
        checked_level(window, clues)
    } else {
        let birth = Birth { year: birth_year(year, window, clues), month, day };
        shape_level(window, clues).map(|level| raised(level, birth, window, clues))
    }?;
    Some(Hit { kind, level, checked })
}

fn checked_level(window: &Window, clues: &Clues) -> Option<Level> {
    let listed = window.form == Form::Dated && window.seam().is_strong();
    match window.form {
        Form::Loose => Some(Level::Warn),
        _ if clues.cued() => Some(Level::Stop),
        _ if listed || (is_date_time(window) && clues.ranged) => None,
        _ if is_date_time(window) => Some(Level::Warn),
        Form::Odd => Some(Level::Warn),
        Form::Solid if clues.bank || clues.case => Some(Level::Warn),
        _ => Some(Level::Stop),
    }
}

/// A date and four digits whose check fails: mistyped beside a cue, or written with the dash of a personnummer.
fn shape_level(window: &Window, clues: &Clues) -> Option<Level> {
    if window.form == Form::Loose || window.seam().is_strong() {
        return None;
    }
    if clues.id || (clues.birth && window.form != Form::Odd) {
        return Some(Level::Stop);
    }
    let dashed = window.form == Form::Parted && window.seam().has(b"-+");
    (dashed && !serial_is_clock(window)).then_some(Level::Warn)
}

/// The year as written, or the latest that fits two digits; the plus is for those over a hundred.
fn birth_year(yy: u8, window: &Window, clues: &Clues) -> u16 {
    if window.digits.len() == 12 {
        return u16::from(pair(&window.digits, 0)) * 100 + u16::from(yy);
    }
    let latest = latest_year(yy, clues.today);
    if window.seam().has(b"+") { latest - 100 } else { latest }
}

/// The Luhn check: every other digit doubled, cross sums added, a multiple of ten.
fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .zip([2, 1].into_iter().cycle())
        .map(|(digit, times)| {
            let product = u32::from(*digit) * times;
            product / 10 + product % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

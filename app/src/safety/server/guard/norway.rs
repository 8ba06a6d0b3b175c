//! Norway: fødselsnummer, D-, H-, FH- and DUF numbers, and the test numbers of Skatteetaten, NAV and Norsk helsenett.
//!
//! Rules: folkeregisterforskriften § 2-2-1 and Skatteetaten's notes on the number from 2032, when the first check digit
//! may miss by one to three and the century no longer shows.

use super::dates::{Birth, is_date, latest_year, pair, weighted};
use super::exempt::has_bank_sizes;
use super::groups::{Form, Window};
use super::shapes::{Clues, Hit, raised};
use super::{Level, NumberKind};

const FIRST: [u8; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND: [u8; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/// The year from which first check digits that miss by 1–3 are issued.
const NEW_RULE: u16 = 2032;

/// How the check digits came out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Check {
    Strict,
    From2032,
    Fails,
}

pub(super) fn look(window: &Window, clues: &Clues) -> Option<Hit> {
    match window.digits.as_slice() {
        digits if digits.len() == 11 => eleven(digits, window, clues),
        digits if digits.len() == 12 => duf(digits, clues),
        &[d1, d2, m1, m2, _, _, y3, y4, ref serial @ ..] if serial.len() == 5 => {
            let mut digits = vec![d1, d2, m1, m2, y3, y4];
            digits.extend_from_slice(serial);
            eleven(&digits, window, clues).filter(|hit| hit.checked)
        }
        _ => None,
    }
}

fn eleven(digits: &[u8], window: &Window, clues: &Clues) -> Option<Hit> {
    let check = check(digits);
    if pair(digits, 0) >= 80 {
        return (check == Check::Strict).then(|| help_number(window, clues)).flatten();
    }
    let kind = kind(digits)?;
    let plain = matches!(kind, NumberKind::NorwayFnr | NumberKind::NorwayD);
    if is_account(window, clues) && !(check == Check::Strict && plain && !clues.bank) {
        return None;
    }
    if is_meeting(window, clues) && (check != Check::Strict || kind == NumberKind::NorwaySynthetic) {
        return None;
    }
    let level = match check {
        Check::Strict => strict_level(kind, digits, window, clues),
        Check::From2032 => Some(young(digits, kind, from_2032_level(kind, clues), window, clues)),
        Check::Fails => shape_level(kind, window, clues)
            .map(|level| if is_dashed(window) { young(digits, kind, level, window, clues) } else { level }),
    }?;
    let level = if window.form == Form::Loose { Level::Warn } else { level };
    Some(Hit { kind, level, checked: check == Check::Strict })
}

/// One step up for the young, but not for test numbers, which nobody has. The century no longer shows from 2032 on, and a
/// mistyped serial tells none: the latest year counts.
fn young(digits: &[u8], kind: NumberKind, level: Level, window: &Window, clues: &Clues) -> Level {
    let (day, month, yy) = (pair(digits, 0), pair(digits, 2), pair(digits, 4));
    let birth = Birth { year: latest_year(yy, clues.today), month: month % 40, day: day % 40 };
    if kind == NumberKind::NorwaySynthetic { level } else { raised(level, birth, window, clues) }
}

/// Whether date and serial are two groups, or a dash joins them: a date before an amount is written with points.
fn is_dashed(window: &Window) -> bool {
    window.form == Form::Parted || window.seam().is(b'-')
}

/// A shared help number: no date, so that the check digits alone only warn; many bank accounts pass them too.
fn help_number(window: &Window, clues: &Clues) -> Option<Hit> {
    let hit = |level| Hit { kind: NumberKind::NorwayFh, level, checked: true };
    if clues.id {
        return Some(hit(Level::Stop));
    }
    let bare = !clues.bank && window.form != Form::Loose;
    (bare && !is_meeting(window, clues) && !is_account(window, clues)).then_some(hit(Level::Warn))
}

/// Whether it is grouped as a bank account by spaces: 1234 56 78903.
fn is_account(window: &Window, clues: &Clues) -> bool {
    has_bank_sizes(window) && !clues.cued()
}

/// Whether it is grouped as no identity number is, behind a word for a meeting or a case: 345 678 901 23.
fn is_meeting(window: &Window, clues: &Clues) -> bool {
    clues.case && window.form == Form::Odd && !clues.cued()
}

fn strict_level(kind: NumberKind, digits: &[u8], window: &Window, clues: &Clues) -> Option<Level> {
    if clues.cued() {
        return Some(Level::Stop);
    }
    let synthetic = kind == NumberKind::NorwaySynthetic;
    if clues.bank && window.form == Form::Solid {
        return (!synthetic).then_some(Level::Warn);
    }
    let other = is_meeting(window, clues) || is_account(window, clues);
    let unlikely = synthetic || !century_fits(digits) || other;
    Some(if unlikely { Level::Warn } else { Level::Stop })
}

fn from_2032_level(kind: NumberKind, clues: &Clues) -> Level {
    let issued = clues.today.year >= NEW_RULE && kind != NumberKind::NorwaySynthetic;
    if clues.cued() || issued { Level::Stop } else { Level::Warn }
}

/// A date and five digits whose check fails: mistyped beside a cue, or written the way only this number is.
fn shape_level(kind: NumberKind, window: &Window, clues: &Clues) -> Option<Level> {
    if window.form == Form::Loose || window.padded || window.seam().is_strong() {
        return None;
    }
    if clues.cued() {
        return Some(Level::Stop);
    }
    let written = matches!(window.form, Form::Parted | Form::Dated);
    (written && kind != NumberKind::NorwaySynthetic).then_some(Level::Warn)
}

/// The kind, from what was added to day and month; `None` if no such day exists.
fn kind(digits: &[u8]) -> Option<NumberKind> {
    let (day, month, year) = (pair(digits, 0), pair(digits, 2), pair(digits, 4));
    let (day, foreign) = if day > 40 { (day - 40, true) } else { (day, false) };
    let (month, kind) = match month {
        81..=92 => (month - 80, NumberKind::NorwaySynthetic),
        66..=77 => (month - 65, NumberKind::NorwaySynthetic),
        41..=52 => (month - 40, NumberKind::NorwayH),
        _ if foreign => (month, NumberKind::NorwayD),
        _ => (month, NumberKind::NorwayFnr),
    };
    is_date(day, month, year).then_some(kind)
}

/// Whether a serial of this range was given out for the two-digit year.
fn century_fits(digits: &[u8]) -> bool {
    let serial = digits.iter().skip(6).take(3).fold(0_u16, |sum, digit| sum * 10 + u16::from(*digit));
    let year = pair(digits, 4);
    match serial {
        0..=499 => true,
        900.. => true,
        500..=749 => !(40..54).contains(&year),
        _ => year < 40,
    }
}

fn check(digits: &[u8]) -> Check {
    let &[.., k1, k2] = digits else {
        return Check::Fails;
    };
    let first = weighted(digits, &FIRST) % 11;
    let second = (11 - weighted(digits, &SECOND) % 11) % 11;
    let fits = |miss: u32| (11 + miss - first) % 11 == u32::from(k1);
    if second != u32::from(k2) {
        return Check::Fails;
    }
    match (0..4).find(|miss| fits(*miss)) {
        Some(0) => Check::Strict,
        Some(_) => Check::From2032,
        None => Check::Fails,
    }
}

/// The immigration number has no published check rule: a year, eight digits, and the word for it.
fn duf(digits: &[u8], clues: &Clues) -> Option<Hit> {
    let year = u16::from(pair(digits, 0)) * 100 + u16::from(pair(digits, 2));
    let fits = clues.duf && (1980..2100).contains(&year);
    fits.then_some(Hit { kind: NumberKind::NorwayDuf, level: Level::Stop, checked: false })
}

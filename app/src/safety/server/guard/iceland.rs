//! Iceland: kennitala of persons, system numbers, and organisations (day + 40), which are public: they only warn, and not
//! beside a word for an organisation.
//!
//! Rule: Þjóðskrá. Numbers given since 18 February 2026 carry no check digit, so the shape decides.

use super::dates::{Birth, is_date, pair, weighted};
use super::groups::{Form, Window};
use super::shapes::{Clues, Country, Hit, Shape, level};
use super::{Level, NumberKind};

const WEIGHTS: [u8; 8] = [3, 2, 7, 6, 5, 4, 3, 2];

pub(super) fn look(window: &Window, clues: &Clues) -> Option<Hit> {
    let digits = window.digits.as_slice();
    if digits.len() != 10 {
        return None;
    }
    if pair(digits, 0) >= 80 {
        let system = clues.hint == Some(Country::Iceland) && window.form != Form::Loose;
        return system.then_some(Hit { kind: NumberKind::IcelandSystem, level: Level::Stop, checked: false });
    }
    let century = century(digits)?;
    let (day, month, year) = (pair(digits, 0), pair(digits, 2), pair(digits, 4));
    let organisation = (41..=71).contains(&day);
    let day = if organisation { day - 40 } else { day };
    if !is_date(day, month, year) {
        return None;
    }
    let checked = is_checked(digits);
    let birth = Birth { year: century + u16::from(year), month, day };
    let level = level(window, clues, Shape { birth, checked, stops: true })?;
    if organisation {
        let hit = Hit { kind: NumberKind::IcelandOrganisation, level: Level::Warn, checked };
        return (!clues.firm).then_some(hit);
    }
    Some(Hit { kind: NumberKind::IcelandKennitala, level, checked })
}

/// Whether ten digits have the shape of an organisation's kennitala.
pub(super) fn is_organisation(digits: &[u8]) -> bool {
    digits.len() == 10 && (41..=71).contains(&pair(digits, 0)) && century(digits).is_some()
}

fn century(digits: &[u8]) -> Option<u16> {
    match digits.last()? {
        8 => Some(1800),
        9 => Some(1900),
        0 => Some(2000),
        _ => None,
    }
}

/// Whether the ninth digit fits the mod 11 rule.
fn is_checked(digits: &[u8]) -> bool {
    let rest = (11 - weighted(digits, &WEIGHTS) % 11) % 11;
    digits.get(8).is_some_and(|check| u32::from(*check) == rest)
}

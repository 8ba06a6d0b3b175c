//! The Faroes: p-tal, a date and three digits. No check rule is published, so the shape only warns unless a cue, or a
//! recent birth year, raises it.

use super::NumberKind;
use super::dates::{Birth, is_date, latest_year, pair};
use super::groups::Window;
use super::shapes::{Clues, Hit, Shape, level};

pub(super) fn look(window: &Window, clues: &Clues) -> Option<Hit> {
    let digits = window.digits.as_slice();
    let (day, month, yy) = (pair(digits, 0), pair(digits, 2), pair(digits, 4));
    if digits.len() != 9 || !is_date(day, month, yy) {
        return None;
    }
    let birth = Birth { year: latest_year(yy, clues.today), month, day };
    let level = level(window, clues, Shape { birth, checked: false, stops: false })?;
    Some(Hit { kind: NumberKind::FaroesPtal, level, checked: false })
}

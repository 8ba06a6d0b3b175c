//! Days, months and birth years as identity numbers write them.

/// Today's date, handed in so that the guard needs no clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Today {
    /// Year of the Gregorian calendar.
    pub year: u16,
    /// Month, 1–12.
    pub month: u8,
    /// Day of the month, 1–31.
    pub day: u8,
}

/// A birth date read from a number. Has no `Debug`: a birth date is part of the number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Birth {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

impl Birth {
    /// Whether the person is a child or young adult: born within 25 years, or (with a wrong clock) in the future.
    /// A wrong clock must never make the guard blind, so future dates count as recent.
    pub fn is_recent(self, today: Today) -> bool {
        (self.year.saturating_add(25), self.month, self.day) >= (today.year, today.month, today.day)
    }
}

/// Whether day and month exist. `yy` decides 29 February; every year divisible by four counts, for two digits cannot
/// tell 1900 from 2000.
pub(super) fn is_date(day: u8, month: u8, yy: u8) -> bool {
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if yy.is_multiple_of(4) => 29,
        2 => 28,
        _ => 0,
    };
    (1..=last).contains(&day)
}

/// The latest century in which the two-digit year is not after today, where the number itself does not say.
pub(super) fn latest_year(yy: u8, today: Today) -> u16 {
    let this = 2000 + u16::from(yy);
    if this <= today.year { this } else { this - 100 }
}

/// Two digits at `at` as a number.
pub(super) fn pair(digits: &[u8], at: usize) -> u8 {
    match digits.get(at..).unwrap_or_default() {
        [tens, ones, ..] => tens * 10 + ones,
        _ => u8::MAX,
    }
}

/// Whether four digits can be a clock time, HHMM.
pub(super) fn is_clock(digits: &[u8]) -> bool {
    digits.len() == 4 && pair(digits, 0) < 24 && pair(digits, 2) < 60
}

/// Sum of digits times weights, for the mod 11 rules.
pub(super) fn weighted(digits: &[u8], weights: &[u8]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| u32::from(*digit) * u32::from(*weight)).sum()
}

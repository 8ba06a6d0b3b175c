//! The public holidays of the eight countries, calculated for any year, so that nobody is invited to a gathering on a day
//! on which somebody is at home. The rules are those in force from 2015 on.
//!
//! - `rules`: how a holiday finds its day
//! - `countries`: which country has which, and by what law

mod countries;
mod rules;
#[cfg(test)]
mod tests;

use time::Date;

/// A public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// The message that names it, `platform-holiday-…`.
    pub key: &'static str,
    /// Whether only a part of the day is free, mostly from noon.
    pub half: bool,
}

/// The holidays of a country (ISO 3166-1 alpha-2: NO, SE, DK, FI, IS, GL, FO, AX) in a year, by date. Two holidays can
/// fall on one day. Sundays are holidays only where they have a name. Empty for any other country.
#[must_use]
pub fn holidays(country: &str, year: i32) -> Vec<Holiday> {
    let mut found: Vec<Holiday> = countries::rules(country)
        .iter()
        .flat_map(|part| part.iter())
        .filter_map(|rule| {
            let date = rule.in_year(year)?;
            Some(Holiday { date, key: rule.key, half: rule.half })
        })
        .collect();
    found.sort();
    found
}

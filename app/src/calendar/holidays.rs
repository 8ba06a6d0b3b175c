//! Public holidays in a calendar: of the countries that the reader chose, each said once for all that have it.

use time::Date;

use crate::network::model::Country;
use crate::platform::holidays::{Holiday, holidays};

/// The code by which an address names no country at all.
pub const NONE: &str = "none";

/// Whose holidays a calendar shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolidayChoice(Vec<Country>);

impl HolidayChoice {
    /// From the values of an address, each a code or several with dots between; all countries where it has none.
    pub fn parse<'a>(values: impl Iterator<Item = &'a str>) -> Self {
        let codes: Vec<&str> = values.flat_map(|value| value.split('.')).collect();
        let chosen = |country: &Country| codes.is_empty() || codes.contains(&country.code());
        Self(Country::ALL.iter().copied().filter(chosen).collect())
    }

    /// As an address carries it; nothing for all countries.
    #[must_use]
    pub fn code(&self) -> String {
        if self.0.len() == Country::ALL.len() {
            return String::new();
        }
        let codes: Vec<&str> = self.0.iter().map(|country| country.code()).collect();
        if codes.is_empty() { NONE.to_owned() } else { codes.join(".") }
    }

    /// The countries.
    #[must_use]
    pub fn countries(&self) -> &[Country] {
        &self.0
    }

    /// Their holidays from the first day on until before the other, by date.
    #[must_use]
    pub fn between(&self, first: Date, until: Date) -> Vec<SharedHoliday> {
        let mut found: Vec<(Holiday, Country)> = Vec::new();
        for year in first.year()..=until.year() {
            for country in &self.0 {
                found.extend(holidays(country.code(), year).into_iter().map(|one| (one, *country)));
            }
        }
        found.retain(|(one, _)| first <= one.date && one.date < until);
        // Countries stay in their order, and what is free the whole day stands first.
        found.sort_by_key(|(one, _)| (one.date, one.half, one.key));
        let mut shared: Vec<SharedHoliday> = Vec::new();
        for (holiday, country) in found {
            match shared.last_mut().filter(|last| last.holiday == holiday) {
                Some(last) => last.countries.push(country),
                None => shared.push(SharedHoliday { holiday, countries: vec![country] }),
            }
        }
        shared
    }
}

/// A holiday with the countries that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedHoliday {
    /// The holiday.
    pub holiday: Holiday,
    /// Who has it, in the order of the programme.
    pub countries: Vec<Country>,
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::{HolidayChoice, NONE};
    use crate::network::model::Country;

    fn parse(codes: &[&str]) -> HolidayChoice {
        HolidayChoice::parse(codes.iter().copied())
    }

    #[test]
    fn an_address_that_says_nothing_means_all_and_each_choice_comes_back_from_its_code() {
        assert_eq!(parse(&[]).countries(), Country::ALL);
        assert_eq!(parse(&[]).code(), "");
        for (sent, code) in
            [(vec![NONE], NONE), (vec![NONE, "IS", "NO"], "NO.IS"), (vec!["NO.IS", "XX"], "NO.IS")]
        {
            let choice = parse(&sent);
            assert_eq!(choice.code(), code);
            assert_eq!(parse(&[code]), choice);
        }
    }

    #[test]
    fn a_day_that_several_have_is_said_once() {
        let all = parse(&[]);
        let may = all.between(date!(2026 - 05 - 01), date!(2026 - 06 - 01));
        let first: Vec<_> = may.iter().take_while(|one| one.holiday.date == date!(2026 - 05 - 01)).collect();
        // May Day, and the day of prayers that Greenland and the Faroes kept.
        assert_eq!(first.len(), 2);
        assert_eq!(first[0].countries, [Country::Gl, Country::Fo]);
        assert_eq!(first[1].countries, [Country::No, Country::Se, Country::Fi, Country::Is, Country::Ax]);
        let ascension = may.iter().find(|one| one.holiday.date == date!(2026 - 05 - 14)).unwrap();
        assert_eq!(ascension.countries, Country::ALL);
        assert!(may.is_sorted_by_key(|one| one.holiday.date));
    }

    #[test]
    fn what_is_half_a_day_in_one_country_stands_apart() {
        let eve = parse(&["NO", "SE"]).between(date!(2026 - 12 - 24), date!(2026 - 12 - 25));
        let eve: Vec<_> = eve.into_iter().map(|one| (one.holiday.half, one.countries)).collect();
        assert_eq!(eve, [(false, vec![Country::Se]), (true, vec![Country::No])]);
        let turn = parse(&["FO"]).between(date!(2026 - 12 - 31), date!(2027 - 01 - 02));
        assert_eq!(turn.len(), 2, "across the year");
        assert!(parse(&[NONE]).between(date!(2026 - 01 - 01), date!(2027 - 01 - 01)).is_empty());
    }
}

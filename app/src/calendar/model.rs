//! What a month is narrowed to, and what stands in it.

use time::{Date, Duration, Month, Weekday};

use crate::gatherings::model::GatheringKind;
use crate::gatherings::view::GatheringCard;
use crate::milestones::model::Milestone;
use crate::network::model::{Country, NetworkId};
use crate::platform::error::Failure;
use crate::study_trips::view::TripCard;

/// Why something about the calendar did not happen.
pub type CalendarError = Failure;

/// The code by which the kinds of a calendar name milestones.
pub const MILESTONE: &str = "milestone";
/// The code by which the kinds of a calendar name study trips.
pub const TRIP: &str = "trip";

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct YearMonth {
    /// The year.
    pub year: i32,
    /// The month.
    pub month: Month,
}

impl YearMonth {
    /// The month of a day.
    #[must_use]
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// From an address, such as `2020-05`; none for what is no month between 1970 and 2200.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let year = year.parse().ok().filter(|year| (1970..2200).contains(year))?;
        Some(Self { year, month: Month::try_from(month.parse::<u8>().ok()?).ok()? })
    }

    /// As an address carries it.
    #[must_use]
    pub fn code(self) -> String {
        format!("{:04}-{:02}", self.year, u8::from(self.month))
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> Date {
        Date::from_calendar_date(self.year, self.month, 1).unwrap_or(Date::MIN)
    }

    /// The month before it.
    #[must_use]
    pub fn before(self) -> Self {
        let year = if self.month == Month::January { self.year - 1 } else { self.year };
        Self { year, month: self.month.previous() }
    }

    /// The month after it.
    #[must_use]
    pub fn after(self) -> Self {
        let year = if self.month == Month::December { self.year + 1 } else { self.year };
        Self { year, month: self.month.next() }
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(self, day: Date) -> bool {
        Self::of(day) == self
    }

    /// The weeks that it touches, each from Monday to Sunday (ISO 8601).
    #[must_use]
    pub fn weeks(self) -> Vec<Vec<Date>> {
        let first = self.first();
        let monday = first - Duration::days(i64::from(first.weekday().number_days_from_monday()));
        let mut weeks = Vec::new();
        let mut day = monday;
        while day < self.after().first() || day.weekday() != Weekday::Monday {
            if day.weekday() == Weekday::Monday {
                weeks.push(Vec::with_capacity(7));
            }
            if let Some(week) = weeks.last_mut() {
                week.push(day);
            }
            day += Duration::DAY;
        }
        weeks
    }
}

/// What a calendar shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFilter {
    /// The month.
    pub month: YearMonth,
    /// What this network organises, or is invited to.
    pub network: Option<NetworkId>,
    /// What is in this country.
    pub country: Option<Country>,
    /// What is of this kind.
    pub kind: Option<CalendarKind>,
}

/// A kind of thing in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarKind {
    /// Gatherings of a kind.
    Gathering(GatheringKind),
    /// Study trips.
    Trip,
    /// What the evaluation delivers.
    Milestone,
}

impl CalendarKind {
    /// As an address carries it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Gathering(kind) => kind.code(),
            Self::Trip => TRIP,
            Self::Milestone => MILESTONE,
        }
    }

    /// From an address.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            MILESTONE => Some(Self::Milestone),
            TRIP => Some(Self::Trip),
            _ => GatheringKind::from_code(code).map(Self::Gathering),
        }
    }
}

/// Something in a calendar, with the days it takes where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarItem {
    /// What it is.
    pub what: CalendarThing,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// A gathering, a study trip or a milestone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarThing {
    /// A gathering.
    Gathering(Box<GatheringCard>),
    /// A study trip whose dates are chosen.
    Trip(Box<TripCard>),
    /// What the evaluation delivers.
    Milestone(Milestone),
}

#[cfg(test)]
mod tests {
    use super::{CalendarKind, YearMonth};
    use time::Month;
    use time::macros::date;

    #[test]
    fn a_month_has_whole_weeks_from_monday_to_sunday() {
        let may = YearMonth { year: 2020, month: Month::May };
        let weeks = may.weeks();
        assert_eq!(weeks.len(), 5);
        assert_eq!((weeks[0][0], weeks[4][6]), (date!(2020 - 04 - 27), date!(2020 - 05 - 31)));
        assert!(weeks.iter().all(|week| week.len() == 7));
        let february = YearMonth { year: 2021, month: Month::February };
        assert_eq!(february.weeks().len(), 4, "a month that is exactly four weeks");
    }

    #[test]
    fn months_follow_each_other_across_the_year() {
        let december = YearMonth::parse("2019-12").unwrap();
        assert_eq!(december.after().code(), "2020-01");
        assert_eq!(december.after().before(), december);
        for bad in ["", "2019", "2019-13", "2019-0", "x-1", "99999-01", "-1-05"] {
            assert_eq!(YearMonth::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn kinds_are_those_of_gatherings_the_trips_and_the_milestones() {
        for code in ["milestone", "trip", "seminar", "conference"] {
            assert_eq!(CalendarKind::from_code(code).unwrap().code(), code);
        }
        assert_eq!(CalendarKind::from_code("party"), None);
    }
}

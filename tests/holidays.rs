//! Public holidays, compared with those of a library that is not ours.

use std::collections::BTreeSet;

use app::platform::holidays::holidays;

use crate::support::python;

/// Where python-holidays differs, and why it is right here: country, month and day, whether the whole day is free here;
/// none where it is no holiday here.
const OTHERWISE: &[(&str, &str, Option<bool>)] = &[
    // Free from 15:00 by arbeidsmiljøloven § 10-10; python-holidays knows whole days only.
    ("NO", "12-24", Some(false)),
    // Kept like holidays by lukkeloven § 2, the whole day; python-holidays calls them optional.
    ("DK", "06-05", Some(true)),
    ("DK", "12-24", Some(true)),
    // Free by agreement for some, by no law; python-holidays calls it optional.
    ("DK", "05-01", None),
    // The national day and the eves are free the whole day by agreement (Info Norden); python-holidays calls all that is
    // no holiday of the church optional. Epiphany is none, and 1 May often half a day off, by no law.
    ("GL", "01-06", None),
    ("GL", "05-01", None),
    ("GL", "06-21", Some(true)),
    ("GL", "12-24", Some(true)),
    ("GL", "12-31", Some(true)),
];

/// Days of two lists, as `2019-12-24`: of which the whole is free, and the others.
type Days = [BTreeSet<String>; 2];

fn ours(country: &str) -> Days {
    let all = || (2015..=2030).flat_map(|year| holidays(country, year));
    let whole: BTreeSet<String> =
        all().filter(|holiday| !holiday.half).map(|holiday| holiday.date.to_string()).collect();
    let half = all().filter(|holiday| holiday.half).map(|holiday| holiday.date.to_string());
    let half = half.filter(|day| !whole.contains(day)).collect();
    [whole, half]
}

fn theirs(read: &serde_json::Value, country: &str) -> Days {
    let days = |name: &str| -> BTreeSet<String> {
        read[country][name].as_array().unwrap().iter().map(|day| day.as_str().unwrap().to_owned()).collect()
    };
    let (mut whole, mut others) = (days("whole"), days("others"));
    for (_, day, is_whole) in OTHERWISE.iter().filter(|otherwise| otherwise.0 == country) {
        let dates = (2015..=2030).map(|year| format!("{year}-{day}"));
        // In some years they fall on a holiday of the church.
        let same = dates.clone().all(|date| whole.contains(&date));
        assert!(!same, "{country} {day} is no difference any more");
        for date in dates {
            others.remove(&date);
            match is_whole {
                Some(true) => whole.insert(date),
                Some(false) => others.insert(date),
                None => false,
            };
        }
    }
    others.retain(|day| !whole.contains(day));
    [whole, others]
}

#[test]
fn holidays_are_those_that_python_holidays_knows() {
    let read = python("holidays_of.py", &["2015", "2030"]);
    for country in ["NO", "SE", "DK", "FI", "IS", "GL", "FO", "AX"] {
        let (ours, theirs) = (ours(country), theirs(&read, country));
        for (ours, theirs) in ours.iter().zip(&theirs) {
            let (more, less) = (ours.difference(theirs), theirs.difference(ours));
            let (more, less): (Vec<_>, Vec<_>) = (more.collect(), less.collect());
            assert!(more.is_empty() && less.is_empty(), "{country}: too much {more:?}, missing {less:?}");
        }
        assert!(ours[0].len() >= 16 * 11, "{country}");
    }
}

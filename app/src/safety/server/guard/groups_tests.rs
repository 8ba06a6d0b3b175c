//! How digits are grouped: dates and clock times are whole in themselves, and a number neither begins nor ends in one.

use super::kinds::{luhn, norwegian_checks};
use super::samples::TODAY;
use super::{Level, NumberKind, check};
use Level::{Stop, Warn};
use NumberKind::{DenmarkCpr, FaroesPtal, IcelandKennitala, IcelandOrganisation, NorwayFnr, SwedenPnr};

const STOP: Option<(NumberKind, Level)> = Some((DenmarkCpr, Stop));
const WARN: Option<(NumberKind, Level)> = Some((DenmarkCpr, Warn));

fn one(text: &str) -> Option<(NumberKind, Level)> {
    let found = check(text, TODAY);
    assert!(found.len() <= 1, "{text}: {found:?}");
    found.first().map(|one| (one.kind, one.level))
}

fn all(cases: &[(&str, Option<(NumberKind, Level)>)]) {
    for (text, wanted) in cases {
        assert_eq!(one(text), *wanted, "{text}");
    }
}

#[test]
fn no_number_ends_in_a_clock_time() {
    all(&[
        ("150760 14:30", None),
        ("150760 24:31", WARN),
        ("150760 14:60", WARN),
        ("150760 1:30", None),
        ("1507 10:11:11", None),
        ("1507 10:11:61", WARN),
        ("1507 60:11:11", WARN),
    ]);
}

#[test]
fn no_number_begins_or_ends_in_a_date_with_its_whole_year() {
    all(&[
        ("1507 1.1.2011", None),
        ("1507 1-1-2011", None),
        ("1507 1/1/2011", None),
        ("1507 1/1-2011", None),
        ("1507 1-1.2011", WARN),
        ("1507 1 1 2011", WARN),
        ("1507.1.1.2011", WARN),
        ("150 31.1.2011", None),
        ("150 32.1.2011", WARN),
        ("150 1.12.2011", None),
        ("150 1.13.2012", WARN),
        ("1507 1.1.1800", None),
        ("1507 1.1.1791", WARN),
        ("1507 1.1.2099", None),
        ("1507 1.1.2101", WARN),
        ("2011.1.2 1111", None),
        ("2011 1 2 1111", WARN),
        ("2011.1.2.1111", WARN),
        ("01.07.1960-1111", STOP),
    ]);
}

#[test]
fn a_date_without_its_zeros_counts_beside_a_word() {
    all(&[
        ("1.7.60-1111", None),
        ("cpr 1.7.60-1111", STOP),
        ("cpr 01.7.60-1111", STOP),
        ("cpr 1.07.60-1111", STOP),
        ("cpr 1.7.1960-1111", STOP),
        ("cpr 1/7-60-1111", STOP),
        ("cpr 31.1.60-1111", STOP),
        ("cpr 31.2.60-1111", None),
        ("cpr 1.7-60-1111", None),
        ("cpr 1.7.196-1111", None),
        ("cpr 1.7.60;1111", None),
        ("p-tal 1.7.60-111", Some((FaroesPtal, Stop))),
    ]);
}

#[test]
fn digits_one_by_one_are_read_from_their_first_or_to_their_last() {
    all(&[
        ("1 5 0 7 6 0 1 1 1 1", WARN),
        ("9-1 5 0 7 6 0 1 1 1 1-9", WARN),
        ("9 9 1 5 0 7 6 0 1 1 1 1 9 9", None),
    ]);
}

#[test]
fn a_date_and_a_clock_time_are_no_number() {
    all(&[
        ("15.07.60 11.11", None),
        ("15.07.60 11:11", None),
        ("15.07.60 24.11", WARN),
        ("15.07.60.11.11", WARN),
        ("cpr 15.07.60 11.11", STOP),
    ]);
    let swedish = |hour: &str| {
        let serial = format!("{hour}3");
        format!("{serial}{}", luhn(&format!("191012{serial}")))
    };
    let (clock, none) = (swedish("14"), swedish("94"));
    assert_eq!(one(&format!("2019-10-12 {clock}")), Some((SwedenPnr, Warn)), "{clock}: a time, or a child");
    assert_eq!(one(&format!("2019-10-12 {clock}-1600")), None, "from one time to another");
    assert_eq!(one(&format!("2019-10-12 {clock}-x")), Some((SwedenPnr, Warn)));
    assert_eq!(one(&format!("2019-10-12 {clock} 16")), Some((SwedenPnr, Warn)));
    assert_eq!(one(&format!("2019-10-12-{clock}")), Some((SwedenPnr, Stop)), "{clock}");
    assert_eq!(one(&format!("2019-10-12 {none}")), Some((SwedenPnr, Stop)), "{none}");
}

#[test]
fn a_norwegian_number_in_three_parts() {
    let checks = norwegian_checks("010190100", 0).unwrap();
    assert_eq!(one(&format!("010190 100 {checks}")), Some((NorwayFnr, Stop)));
    assert_eq!(one(&format!("010190, 100 {checks}")), Some((NorwayFnr, Warn)));
}

#[test]
fn the_check_digit_of_iceland_tells_a_kennitala_from_an_account() {
    // 3·1 + 2·5 + 7·0 + 6·7 + 5·6 + 4·0 + 3·2 + 2·0 = 91 = 8·11 + 3, and 11 − 3 = 8.
    all(&[
        ("konto 1507602089", Some((IcelandKennitala, Warn))),
        ("konto 1507602079", Some((IcelandKennitala, Warn))),
        ("konto 1507602409", Some((IcelandKennitala, Warn))),
        ("1507102220", Some((IcelandKennitala, Stop))),
        ("kt. 710160-2229", Some((IcelandOrganisation, Warn))),
        ("kt. 710260-2229", None),
    ]);
}

#[test]
fn digits_in_circles_and_blanks_of_other_scripts() {
    all(&[
        ("❶❺⓿❼❻⓿-❶❶❶❶", STOP),
        ("➀➄⓿➆➅⓿-➀➀➀➀", STOP),
        ("➊➎⓿➐➏⓿-➊➊➊➊", STOP),
        ("⓵⓹⓿⓻⓺⓿-⓵⓵⓵⓵", STOP),
        ("150760\u{2800}9911", STOP),
    ]);
}

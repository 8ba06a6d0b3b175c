//! Finnish numbers and eCPR numbers in pieces: which gaps a reader passes over, and which end the number.

use super::samples::TODAY;
use super::{Level, NumberKind, Today, check};
use Level::{Stop, Warn};
use NumberKind::{DenmarkEcpr, FaroesPtal, FinlandHetu, FinlandTemporary};

const STOP: Option<(NumberKind, Level)> = Some((FinlandHetu, Stop));
const WARN: Option<(NumberKind, Level)> = Some((FinlandHetu, Warn));

/// What is found beside the p-tal that the digits alone could be.
fn one(text: &str) -> Option<(NumberKind, Level)> {
    let found: Vec<_> = check(text, TODAY).into_iter().filter(|one| one.kind != FaroesPtal).collect();
    assert!(found.len() <= 1, "{text}: {found:?}");
    found.first().map(|one| (one.kind, one.level))
}

fn all(cases: &[(&str, Option<(NumberKind, Level)>)]) {
    for (text, wanted) in cases {
        assert_eq!(one(text), *wanted, "{text}");
    }
}

// 150760120 leaves 20 by 31, the letter n; 150760103 leaves 4.
#[test]
fn a_number_in_pieces_is_still_one() {
    all(&[
        ("150760-120N", STOP),
        ("150760 -120N", STOP),
        ("150760- 120N", STOP),
        ("150760 - 120N", STOP),
        ("150760-120 N", STOP),
        ("150760-12 0N", STOP),
        ("15 07 60-120N", STOP),
        ("15.07.60-120N", STOP),
        ("15/07/60 Y 120N", STOP),
        ("150760Y120N", STOP),
        ("150760Y 120N", STOP),
        ("150760 Y120N", STOP),
        ("150760Y-120N", STOP),
        ("1 5 0 7 6 0 Y 1 2 0 N", STOP),
        ("1 5 0 7 6 0 - 1 2 0 N", STOP),
        ("15071960-120N", STOP),
        ("15.07.1960-120N", STOP),
        ("150760-120n", STOP),
    ]);
}

#[test]
fn what_a_reader_takes_for_two_things_is_no_number() {
    all(&[
        ("150760; 120N", None),
        ("150760 (120N", None),
        ("150760 | 120N", None),
        ("150760-120Nx", None),
        ("150760-120N1", None),
        ("150760-120", None),
        ("150760 120 N", None),
        ("150760Y(120N", None),
        ("150760Y[120N", None),
        ("150760Y=120N", None),
        ("150760Y;120N", None),
        ("150760Y, 120N", STOP),
        ("150760Yx120N", None),
        ("150760-1 20n2", None),
    ]);
}

#[test]
fn a_check_sign_that_is_a_digit_needs_the_sign_of_the_century_and_no_gap_of_its_own() {
    all(&[
        ("150760Y1034", STOP),
        ("150760Y 1034", STOP),
        ("150760Y103 4", STOP),
        ("150760Y10 34", None),
        ("1 5 0 7 6 0 Y 1 0 3 4", STOP),
    ]);
}

#[test]
fn a_mistyped_check_sign_warns_where_the_rest_is_exact() {
    all(&[
        ("150760-120M", WARN),
        ("150760Y120M", WARN),
        ("150760 120M", None),
        ("150760Y 1 20M", None),
        ("150760-120I", None),
        ("150760-120O", None),
        ("hetu 150760-120I", STOP),
        ("hetu 150760 120M", None),
        ("hetu 150760-120M", STOP),
    ]);
}

#[test]
fn the_century_sign_tells_who_is_young() {
    let sign = |date: u32, serial: u32| {
        "0123456789ABCDEFHJKLMNPRSTUVWXY".chars().nth((date * 1000 + serial) as usize % 31).unwrap()
    };
    let wrong = |date: u32, serial: u32| if sign(date, serial) == 'A' { 'B' } else { 'A' };
    let mistyped = |date: u32, mark: char| one(&format!("{date}{mark}110{}", wrong(date, 110)));
    for mark in "ABCDEF".chars() {
        assert_eq!(mistyped(150_715, mark), STOP, "{mark}");
    }
    // With a dash or a plus the nine digits are a Faroese number of somebody young as well.
    for mark in "YXWVU".chars() {
        assert_eq!(mistyped(150_715, mark), WARN, "{mark}: 1915");
    }
    assert_eq!(mistyped(311_001, 'A'), WARN, "25 years and a day");
    assert_eq!(mistyped(301_101, 'A'), STOP, "25 years less some days");
    let temporary = (900..999).find(|serial| sign(150_715, *serial).is_alphabetic()).unwrap();
    let number = |mark: &str| format!("150715{mark}{temporary}{}", sign(150_715, temporary));
    assert_eq!(one(&number("A")), Some((FinlandTemporary, Stop)), "a child without a number yet");
    assert_eq!(one(&number("X")), Some((FinlandTemporary, Warn)));
    assert_eq!(one(&number(" ")), Some((FinlandTemporary, Stop)), "no century told: the latest");
    assert_eq!(one(&format!("https://nrk.no/{}", number("A"))), Some((FinlandTemporary, Warn)), "in a path");
    let later = Today { year: 2060, ..TODAY };
    let old = check(&number("A"), later).first().map(|one| one.level);
    assert_eq!(old, Some(Warn), "grown up by then");
}

#[test]
fn an_ecpr_number_in_pieces() {
    all(&[
        ("150760-1AB2", Some((DenmarkEcpr, Stop))),
        ("150760 - 1AB2", Some((DenmarkEcpr, Stop))),
        ("150760 1AB2", Some((DenmarkEcpr, Warn))),
        ("15.07.60 1AB2", Some((DenmarkEcpr, Warn))),
        ("1 5 0 7 6 0 1 A B 2", Some((DenmarkEcpr, Warn))),
        ("150760 1 AB2", None),
        ("150760 (1AB2", None),
        ("150715 1AB2", Some((DenmarkEcpr, Stop))),
        ("1507151AB2", Some((DenmarkEcpr, Stop))),
        ("https://nrk.no/1507151AB2", Some((DenmarkEcpr, Warn))),
        ("1507601ABB", None),
        ("150760AAB2", None),
        ("3213601AB2", None),
    ]);
}

//! What stands around a number: how far words reach, and which way they lead.

use super::kinds::norwegian_checks;
use super::samples::TODAY;
use super::{Finding, Level, NumberKind, Today, check, settle};
use Level::{Stop, Warn};
use NumberKind::{DenmarkCpr, FaroesPtal, FinlandHetu, IcelandKennitala};

/// The first of July 1960, which could be a telephone number as well.
const PHONE_LIKE: &str = "0107601111";

fn one(text: &str) -> Option<(NumberKind, Level)> {
    let found = check(text, TODAY);
    assert!(found.len() <= 1, "{text}: {found:?}");
    found.first().map(|one| (one.kind, one.level))
}

#[test]
fn an_identity_word_reaches_forty_characters_to_both_sides_and_not_one_more() {
    for (gap, wanted) in [(40, Stop), (41, Warn)] {
        let between = format!(" {} ", "x".repeat(gap - 2));
        assert_eq!(one(&format!("cpr{between}1507601111")), Some((DenmarkCpr, wanted)), "{gap} before");
        assert_eq!(one(&format!("1507601111{between}cpr")), Some((DenmarkCpr, wanted)), "{gap} behind");
    }
}

#[test]
fn a_telephone_word_leads_up_to_a_number_over_twenty_characters() {
    for (gap, wanted) in [(20, None), (21, Some((DenmarkCpr, Warn)))] {
        assert_eq!(one(&format!("telefon {} {PHONE_LIKE}", "x".repeat(gap - 2))), wanted, "{gap}");
    }
    assert_eq!(one(PHONE_LIKE), Some((DenmarkCpr, Warn)));
    assert_eq!(one(&format!("tlf 5 barn {PHONE_LIKE}")), Some((DenmarkCpr, Warn)), "it leads up to the 5");
    assert_eq!(one(&format!("født {PHONE_LIKE}")), Some((DenmarkCpr, Stop)), "no word for a telephone");
}

#[test]
fn a_telephone_word_leads_on_to_a_second_number() {
    assert_eq!(one(&format!("tlf 12 34 56 78 og {PHONE_LIKE}")), None);
    assert_eq!(one(&format!("telefoner: 12345678, 23456789 eller {PHONE_LIKE}")), None);
    assert_eq!(one(&format!("tlf 12345678 for {PHONE_LIKE}")), Some((DenmarkCpr, Warn)));
}

#[test]
fn a_telephone_word_behind_a_number_speaks_of_it_only_right_behind() {
    assert_eq!(one(&format!("{PHONE_LIKE} (tlf)")), None);
    assert_eq!(one(&format!("{PHONE_LIKE} - tlf")), None);
    assert_eq!(one(&format!("{PHONE_LIKE} -- tlf")), Some((DenmarkCpr, Warn)));
    assert_eq!(one(&format!("{PHONE_LIKE} står der. Ring oss")), Some((DenmarkCpr, Warn)));
    assert_eq!(one(&format!("{PHONE_LIKE} (konto)")), Some((DenmarkCpr, Warn)));
}

#[test]
fn one_letter_with_a_point_is_born_or_telephone() {
    assert_eq!(one(&format!("f. {PHONE_LIKE}")), Some((DenmarkCpr, Stop)));
    assert_eq!(one(&format!("s. {PHONE_LIKE}")), None, "sími");
    assert_eq!(one(&format!("f {PHONE_LIKE}")), Some((DenmarkCpr, Warn)));
}

#[test]
fn two_words_make_one_only_when_they_touch() {
    assert_eq!(one("p-tal 150760-111"), Some((FaroesPtal, Stop)));
    assert_eq!(one("p tal 150760-111"), Some((FaroesPtal, Stop)));
    assert_eq!(one("p, 12, tal 150760-111"), Some((FaroesPtal, Warn)));
}

#[test]
fn the_nearest_word_that_names_a_country_decides() {
    // A kennitala of 1959 that a Danish number could be as well.
    assert_eq!(one("cpr nei, kt. 150760-2229"), Some((IcelandKennitala, Stop)));
    assert_eq!(one("kt. nei, cpr 150760-2229"), Some((DenmarkCpr, Stop)));
    assert_eq!(one("cpr 150760-2229, og kt. aftan við"), Some((DenmarkCpr, Stop)));
    assert_eq!(one("cpr er noget andet: 150760-2229 kt."), Some((IcelandKennitala, Stop)));
}

#[test]
fn an_account_with_its_own_check_digits_is_no_identity_number_even_beside_its_word() {
    let nine = "010190100";
    let number = format!("{nine}{}", norwegian_checks(nine, 0).unwrap());
    let value: u128 = format!("{number}232400").parse().unwrap();
    let right = 98 - value % 97;
    assert_eq!(one(&format!("fnr NO{right:02} {number}")), None);
    assert!(one(&format!("fnr NO{:02} {number}", right - 1)).is_some(), "it is no account");
}

#[test]
fn a_number_right_before_a_path_is_not_in_it() {
    assert_eq!(one("https://1507154111/side"), Some((DenmarkCpr, Stop)));
    assert_eq!(one("https://example.org/1507154111"), Some((DenmarkCpr, Warn)));
}

#[test]
fn a_year_of_two_digits_is_the_latest_that_is_not_to_come() {
    let today = Today { year: 2020, ..TODAY };
    let level = |number: &str| check(number, today).first().map(|one| one.level);
    assert_eq!(level("150799-111"), Some(Stop), "1999, and so young");
    assert_eq!(level("150721-111"), Some(Warn), "1921");
    assert_eq!(level("150720-111"), Some(Stop), "2020");
}

#[test]
fn of_findings_that_overlap_the_graver_then_the_longer_names_the_kind() {
    let found = |kind, level, start, end| Finding { kind, level, start, end };
    let both = |one: Finding, two: Finding| settle(vec![one, two]);
    let (long, short) = (found(DenmarkCpr, Warn, 0, 10), found(FaroesPtal, Warn, 5, 12));
    assert_eq!(both(long, short), [found(DenmarkCpr, Warn, 0, 12)]);
    let (short, long) = (found(FaroesPtal, Warn, 0, 9), found(DenmarkCpr, Warn, 5, 15));
    assert_eq!(both(short, long), [found(DenmarkCpr, Warn, 0, 15)]);
    let (grave, long) = (found(FinlandHetu, Stop, 0, 9), found(DenmarkCpr, Warn, 5, 15));
    assert_eq!(both(grave, long), [found(FinlandHetu, Stop, 0, 15)]);
    let (first, next) = (found(FaroesPtal, Warn, 0, 9), found(DenmarkCpr, Warn, 9, 19));
    assert_eq!(both(first, next), [first, next], "side by side is not over one another");
}

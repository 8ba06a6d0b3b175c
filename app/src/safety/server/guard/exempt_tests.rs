//! What is no identity number although its digits would allow it, and how little of a difference makes it one again.

use super::kinds::{luhn, norwegian_checks};
use super::samples::TODAY;
use super::{Level, NumberKind, check};
use Level::{Stop, Warn};
use NumberKind::{DenmarkCpr, FinlandHetu, NorwayFnr, SwedenPnr};

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
fn long_numbers_in_paths_of_known_sites() {
    all(&[
        ("https://nrk.no/1507601111", None),
        ("https://www.nrk.no/1507601111", None),
        ("www.nrk.no/1507601111", None),
        ("https://nrk.no/150760/1111", WARN),
        ("https://nrk.no/150760-1111", STOP),
        ("https://nrk.no?1507601111", WARN),
        ("https://nrk.no/?1507601111", WARN),
        ("https://nrk.no/side#1507601111", WARN),
        ("(https://nrk.no/side)1507601111", WARN),
        ("https://nrk.no/side 1507601111", WARN),
        ("https://xnrk.no/1507601111", WARN),
        ("https://nrk.no.example/1507601111", WARN),
        ("nrk.no/1507601111", WARN),
        ("xwww.nrk.no/1507601111", WARN),
        ("https:/nrk.no/1507601111", WARN),
        ("fnr https://nrk.no/1507601111", STOP),
        ("https://example.org/1507601111", WARN),
        ("https://example.org/150760/1111", WARN),
        ("https://example.org/150760-1111", STOP),
        ("https://example.org/?150760/1111", STOP),
    ]);
}

#[test]
fn telephone_numbers_with_a_country_code() {
    all(&[
        ("+358 0107601111", None),
        ("+3580107601111", None),
        ("+ 358 0107601111", WARN),
        ("Ring + 358 0107601111", None),
        ("+ (358) 0107601111", WARN),
        ("+(358) 0107601111", None),
        ("Ring oss\n+ 358 0107601111", WARN),
        ("1. + 1507601111", WARN),
        ("> + 1507601111", WARN),
        ("Barn\n  + 1507601111", WARN),
        ("<td>barn</td><li>+ 2507601111", None),
        ("+1507601111", WARN),
        ("+15076011111", None),
        ("+1507601111 1", None),
        ("+2507601111", None),
        ("1+358 0107601111", WARN),
        ("358 0107601111", WARN),
        ("+358 010760-1111", STOP),
        ("+0107601111", WARN),
        ("+358, 0107601111", WARN),
        ("+358 - 0107601111", None),
        ("+358  -  0107601111", WARN),
        ("+45 12 34 56 78 1507601111", WARN),
        ("+47 12 34 56 78 1507601111", WARN),
        ("+298 123456 1507601111", WARN),
        ("+299 123456 1507601111", WARN),
        ("+354 1234567 1507601111", WARN),
        ("+46 70 123 45 67 89 1507601111", WARN),
        ("+358 40 123 45 67 890 1507601111", WARN),
        ("+45 12 34 1507601111", None),
        ("+1 123 1507601111", None),
    ]);
    let number = format!("150760123{}", norwegian_checks("150760123", 0).unwrap());
    assert_eq!(one(&format!("\n+ {number}")), Some((NorwayFnr, Stop)), "the mark of a list");
    assert_eq!(one(&format!("Barnet: +{number}")), Some((NorwayFnr, Warn)), "check digits are never exempt");
    assert_eq!(one(&format!("+{} {}", &number[..6], &number[6..])), Some((NorwayFnr, Stop)));
    let far = |between: usize| one(&format!("x{}+ 35 1507601111", " ".repeat(between)));
    assert_eq!((far(39), far(40)), (None, WARN), "a word on the line, not too far before");
}

#[test]
fn a_path_does_not_hide_what_check_digits_prove() {
    let norway = format!("010190100{}", norwegian_checks("010190100", 0).unwrap());
    let (date, serial) = norway.split_at(6);
    assert_eq!(one(&format!("https://example.org/{date}/{serial}")), Some((NorwayFnr, Stop)));
    assert_eq!(one(&format!("https://nrk.no/{date}/{serial}")), Some((NorwayFnr, Stop)));
    assert_eq!(one(&format!("https://example.org/{norway}")), Some((NorwayFnr, Stop)));
    assert_eq!(one(&format!("https://nrk.no/{norway}")), None, "a long run of digits on a known site");
    assert_eq!(one(&format!("https://nrk.no/{}/{}", &norway[..4], &norway[4..])), Some((NorwayFnr, Warn)));
    let sweden = format!("191012987{}", luhn("191012987"));
    let (date, serial) = sweden.split_at(6);
    assert_eq!(one(&format!("https://example.org/{date}/{serial}")), Some((SwedenPnr, Stop)));
    assert_eq!(
        one(&format!("https://example.org/20{}/{}/{}/{serial}", &date[..2], &date[2..4], &date[4..])),
        Some((SwedenPnr, Warn)),
        "a folder for every day"
    );
    assert_eq!(one("https://example.org/010190/12345"), Some((NorwayFnr, Warn)));
    assert_eq!(one("https://example.org/010115/4111"), WARN, "not raised: it may be a page of that day");
}

#[test]
fn articles_by_their_identifier_on_a_known_site() {
    all(&[
        ("https://doi.org/10.1234/abc.010760-1111", None),
        ("https://doi.org/11.1234/abc.010760-1111", STOP),
        ("https://doi.org/x/10.1234/abc.010760-1111", STOP),
        ("https://example.org/10.1234/abc.010760-1111", STOP),
    ]);
}

#[test]
fn behind_a_word_for_a_case_or_an_account_a_bare_number_warns() {
    for word in ["Sag", "ref.", "konto", "faktura", "Saksnr."] {
        assert_eq!(one(&format!("{word} 1507154112")), WARN, "{word}");
        assert_eq!(one(&format!("{word} 1507154111")), STOP, "{word}, and the check digit fits");
        assert_eq!(one(&format!("{word} 1507601111")), WARN, "{word}");
        assert_eq!(one(&format!("{word} 150715-4111")), STOP, "{word}");
    }
    all(&[
        ("Málið nr. 2010091234", None),
        ("Málið nr. 1910091234", None),
        ("Málið nr. 2010121234", None),
        ("Málið nr. 2010131234", WARN),
        ("Málið nr. 2010011234", None),
        ("Málið nr. 2010001234", WARN),
        ("Málið nr. 2110091235", WARN),
        ("konto 2010091234", WARN),
        ("2010091234", WARN),
        ("Málið nr. 201009-1234", STOP),
    ]);
}

#[test]
fn telephone_numbers_as_they_are_grouped() {
    all(&[
        ("010 760 1111", None),
        ("010-760 1111", None),
        ("010/760 1111", None),
        ("010.760.1111", WARN),
        ("010-760-1111", WARN),
        ("0107 601111", WARN),
        ("110 760 1111", WARN),
        ("født 010 760 1111", STOP),
        ("fnr 010 760 1111", STOP),
        ("tlf 010.760.1111", None),
        ("tlf 0107601111", None),
        ("tlf 1107601111", WARN),
        ("tlf 010760-1111", STOP),
        ("tlf 01.07.60-1111", STOP),
        ("tlf 0 1 0 7 6 0 1 1 1 1", WARN),
    ]);
    let number = format!("010190100{}", norwegian_checks("010190100", 0).unwrap());
    assert_eq!(one(&format!("tlf {number}")).map(|(_, level)| level), Some(Stop), "too long for a telephone");
}

#[test]
fn case_numbers_begin_with_a_year_and_a_stroke() {
    all(&[
        ("2012/310101", None),
        ("1912/310101", None),
        ("2012-310101", None),
        ("2012:310101", None),
        ("2012 310101", WARN),
        ("2112/310101", WARN),
        ("20123/10101", WARN),
        ("cpr 2012/310101", STOP),
    ]);
}

#[test]
fn finnish_register_numbers_stand_behind_a_stroke_and_end_with_a_year() {
    all(&[
        ("THL/01.07.60/2013", None),
        ("THL/01.07.60/1991", None),
        ("THL 01.07.60/2013", WARN),
        ("THL/01.07.60/1851", WARN),
        ("THL/01.07.60-2013", STOP),
        ("THL/010760/2013", STOP),
    ]);
}

/// Two letters, two check digits, a date and a serial, and zeros up to the length of the country.
fn iban(country: &str, length: usize, miss: u128) -> String {
    let zeros = "0".repeat(length - 14);
    let letters: String = country.chars().map(|ch| ch.to_digit(36).unwrap().to_string()).collect();
    let value: u128 = format!("0107609911{zeros}{letters}00").parse().unwrap();
    format!("{country}{:02} 010760 9911 {zeros}", 98 - value % 97 - miss)
}

#[test]
fn accounts_with_the_length_of_their_country_and_right_check_digits() {
    for (country, length) in [
        ("NO", 15),
        ("DK", 18),
        ("FI", 18),
        ("FO", 18),
        ("GL", 18),
        ("NL", 18),
        ("SE", 24),
        ("IS", 26),
        ("DE", 22),
        ("GB", 22),
        ("IE", 22),
        ("PL", 28),
    ] {
        let right = iban(country, length, 0);
        assert_eq!(one(&right), None, "{right}");
        assert_eq!(one(&format!("{right} 1507601111")), WARN, "behind {right}");
        assert_eq!(one(&right.replace(' ', "  ")), STOP, "{right}, apart");
        assert_eq!(one(&format!("x{right}")), STOP, "{right} in a word");
        let wrong = iban(country, length, 1);
        assert_eq!(one(&wrong), STOP, "{wrong}");
        let short = iban(country, length - 1, 0);
        assert_eq!(one(&short), STOP, "{short}");
    }
    assert_eq!(one(&iban("XX", 18, 0)), STOP);
}

#[test]
fn digital_object_identifiers() {
    all(&[
        ("10.1234/abc-010760-1111", None),
        ("10.1234/010760-1111.x", None),
        ("10.123456789/a.010760-1111", None),
        ("10.1234567890/a.010760-1111", STOP),
        ("10.123/abc-010760-1111", STOP),
        ("11.1234/abc-010760-1111", STOP),
        ("20.1234/abc-010760-1111", STOP),
        ("10-1234/abc-010760-1111", STOP),
        ("10.1234:abc-010760-1111", STOP),
        ("10.1234/abc 010760-1111", STOP),
        ("10.1234/abc\n010760-1111", STOP),
        ("\"10.1234/abc\"010760-1111", STOP),
    ]);
}

#[test]
fn book_numbers_with_a_right_check_digit() {
    let thirteen = |start: &str, miss: u32| {
        let digits = start.chars().chain("010760111".chars()).map(|ch| ch.to_digit(10).unwrap());
        let sum: u32 = digits.zip([1, 3].into_iter().cycle()).map(|(digit, weight)| digit * weight).sum();
        format!("{start}-010760-111{}", (20 - sum % 10 - miss) % 10)
    };
    for start in ["978", "979"] {
        let right = thirteen(start, 0);
        assert_eq!(one(&right), None, "{right}");
        assert_eq!(one(&format!("ISBN-13: {right}")), None, "{right}");
        assert_eq!(one(&format!("{right} 150760-1111")), STOP, "behind {right}");
        assert_eq!(one(&thirteen(start, 1)).map(|(_, level)| level), Some(Stop), "{start}");
    }
    assert!(one(&thirteen("977", 0)).is_some());
    // 0·10 + 1·9 + 0·8 + 7·7 + 6·6 + 0·5 + 1·4 + 1·3 + 1·2 = 103, and 103 + 7 = 110.
    all(&[
        ("ISBN 010760-1117", None),
        ("ISBN-10: 010760-1117", None),
        ("ISBN 010760-1116", STOP),
        ("010760-1117", STOP),
        ("ISBN nr. av boka: 010760-1117", STOP),
        // With 101 for 111 it is 100, and ten, written X, makes 110.
        ("ISBN 010760-101X", None),
        ("ISBN 010760-111X", Some((FinlandHetu, Warn))),
    ]);
}

#[test]
fn hashes_and_ids_of_programs() {
    all(&[
        ("a1b2c3d40a0107601111f5a6", None),
        ("a1b2c3d4a0107601111f5a6", WARN),
        ("a1b2c3d40a0107601111f5a6z", WARN),
        ("aaaaaaaaaaaa0107601111ff", WARN),
    ]);
    all(&[
        ("a0b1c2da-0107-1960-1111-a0b1c2d3e4fa", None),
        ("a0b1c2da-0107-1960-1111-a0b1c2d3e4f", WARN),
        ("a0b1c2da_0107-1960-1111-a0b1c2d3e4fa", WARN),
    ]);
}

#[test]
fn a_person_can_be_mentioned_whatever_stands_in_their_id() {
    let mention = |id: &str| format!("Takk, [@Rektor, Skole](/people/{id} \"Rektor\") for hjelpen");
    // Ids of version 7 that have hardly a letter, from the digits of a count that goes up and down.
    for n in 0..3000_u64 {
        let mixed = n.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let digits = format!("{:020}{:020}", mixed, mixed.rotate_left(31));
        let part = |from: usize, to: usize| &digits[from..to];
        let id =
            format!("{}-{}-7{}-8{}-{}a", part(0, 8), part(8, 12), part(12, 15), part(15, 18), part(18, 29));
        assert_eq!(one(&mention(&id)), None, "{id}");
    }
    assert_eq!(one(&mention("a0b1c2da-0107-1960-1111-a0b1c2d3e4fa")), None);
    assert!(one(&mention("150760-1111")).is_some(), "that is no id");
}

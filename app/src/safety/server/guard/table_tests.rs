//! The edges of every row of the table: the last day and the first that is none, the last serial of a century and the
//! first of the next, the last day on which somebody counts as young.

use super::kinds::{luhn, norwegian_checks};
use super::samples::TODAY;
use super::{Level, NumberKind, Today, check};
use Level::{Stop, Warn};
use NumberKind::{
    DenmarkCpr, DenmarkEcpr, DenmarkReplacement, FaroesPtal, FinlandHetu, FinlandTemporary, IcelandKennitala,
    IcelandOrganisation, IcelandSystem, NorwayD, NorwayDuf, NorwayFh, NorwayFnr, NorwayH, NorwaySynthetic,
    SwedenPnr, SwedenSamordning,
};

fn one(text: &str) -> Option<(NumberKind, Level)> {
    on(text, TODAY)
}

fn on(text: &str, today: Today) -> Option<(NumberKind, Level)> {
    let found = check(text, today);
    assert!(found.len() <= 1, "{text}: {found:?}");
    found.first().map(|one| (one.kind, one.level))
}

/// Eleven digits with both check digits right, or the first too large by `miss`; the serial is moved on where a check
/// digit would be ten, but keeps its hundreds.
fn norway(six: &str, from: u16, miss: u32) -> String {
    let serial = |serial: u16| {
        let nine = format!("{six}{serial:03}");
        norwegian_checks(&nine, miss).map(|checks| format!("{nine}{checks}"))
    };
    (from..from + 20).find_map(serial).unwrap()
}

/// As `norway`, looking downwards.
fn norway_below(six: &str, from: u16) -> String {
    let serial = |serial: u16| {
        let nine = format!("{six}{serial:03}");
        norwegian_checks(&nine, 0).map(|checks| format!("{nine}{checks}"))
    };
    (from - 20..=from).rev().find_map(serial).unwrap()
}

fn sweden(six: &str) -> String {
    let nine = format!("{six}-987");
    format!("{nine}{}", luhn(&nine.replace('-', "")))
}

#[test]
fn days_and_months_that_exist_and_that_do_not() {
    let days = [
        ("310190", true),
        ("320190", false),
        ("000190", false),
        ("010090", false),
        ("011390", false),
        ("300490", true),
        ("310490", false),
        ("300690", true),
        ("310690", false),
        ("300990", true),
        ("310990", false),
        ("301190", true),
        ("311190", false),
        ("310390", true),
        ("310590", true),
        ("310790", true),
        ("310890", true),
        ("311090", true),
        ("311290", true),
        ("280290", true),
        ("290290", false),
        ("290288", true),
        ("290200", true),
        ("300288", false),
        ("290204", true),
        ("290201", false),
    ];
    for (six, exists) in days {
        assert_eq!(one(&format!("{six}-111")).is_some(), exists, "p-tal {six}");
        assert_eq!(one(&format!("{six}-1111")).is_some(), exists, "cpr {six}");
        assert_eq!(one(&norway(six, 100, 0)).is_some(), exists, "fnr {six}");
    }
}

#[test]
fn norwegian_kinds_by_what_is_added_to_day_and_month() {
    let kinds = [
        ("010190", Some(NorwayFnr)),
        ("310190", Some(NorwayFnr)),
        ("400190", None),
        ("410190", Some(NorwayD)),
        ("710190", Some(NorwayD)),
        ("720190", None),
        ("790190", None),
        ("014090", None),
        ("014190", Some(NorwayH)),
        ("015290", Some(NorwayH)),
        ("015390", None),
        ("016590", None),
        ("016690", Some(NorwaySynthetic)),
        ("017790", Some(NorwaySynthetic)),
        ("017890", None),
        ("018090", None),
        ("018190", Some(NorwaySynthetic)),
        ("019290", Some(NorwaySynthetic)),
        ("019390", None),
        ("418190", Some(NorwaySynthetic)),
        ("414190", Some(NorwayH)),
        ("416690", Some(NorwaySynthetic)),
        ("800190", Some(NorwayFh)),
        ("999999", Some(NorwayFh)),
    ];
    for (six, wanted) in kinds {
        assert_eq!(one(&norway(six, 100, 0)).map(|(kind, _)| kind), wanted, "{six}");
    }
}

#[test]
fn a_norwegian_serial_that_was_never_given_out_for_the_year_only_warns() {
    let level = |number: String| one(&number).map(|(_, level)| level);
    for (six, low, high, wanted) in [
        ("010100", 480, 499, Stop),
        ("010199", 480, 499, Stop),
        ("010139", 500, 519, Stop),
        ("010140", 500, 519, Warn),
        ("010153", 500, 519, Warn),
        ("010154", 500, 519, Stop),
        ("010199", 500, 519, Stop),
        ("010199", 730, 749, Stop),
        ("010154", 750, 769, Warn),
        ("010199", 880, 899, Warn),
        ("010140", 750, 769, Warn),
        ("010139", 880, 899, Stop),
        ("010140", 900, 919, Stop),
        ("010199", 980, 999, Stop),
        ("010139", 900, 919, Stop),
    ] {
        assert_eq!(level(norway(six, low, 0)), Some(wanted), "{six} from {low}");
        assert_eq!(level(norway_below(six, high)), Some(wanted), "{six} to {high}");
    }
}

#[test]
fn the_rule_of_2032_warns_before_it_holds_and_stops_from_then() {
    let later = |year| Today { year, ..TODAY };
    for miss in 1..=3 {
        let number = norway("010190", 100, miss);
        assert_eq!(on(&number, later(2031)), Some((NorwayFnr, Warn)), "miss {miss}");
        assert_eq!(on(&number, later(2032)), Some((NorwayFnr, Stop)), "miss {miss}");
        assert_eq!(on(&format!("fnr {number}"), later(2031)), Some((NorwayFnr, Stop)));
    }
    assert_eq!(one(&norway("010190", 100, 4)), None, "a miss by four is no number");
    assert_eq!(on(&norway("018190", 100, 1), later(2032)), Some((NorwaySynthetic, Warn)));
    assert_eq!(one(&norway("018190", 100, 0)), Some((NorwaySynthetic, Warn)));
    assert_eq!(one(&format!("fødselsnummer {}", norway("018190", 100, 0))), Some((NorwaySynthetic, Stop)));
}

#[test]
fn norwegian_numbers_beside_accounts_and_meetings() {
    let number = norway("010190", 100, 0);
    let account = format!("{}.{}.{}", &number[..4], &number[4..6], &number[6..]);
    assert_eq!(one(&format!("betal til {account}")), None, "4.2.5 is how accounts are written");
    let spaced = account.replace('.', " ");
    assert_eq!(one(&format!("betal til {spaced}")), Some((NorwayFnr, Warn)), "by spaces it may be either");
    assert_eq!(one(&format!("konto {spaced}")), None);
    assert_eq!(one(&format!("fnr {account}")).map(|(_, level)| level), Some(Stop), "but not behind fnr");
    assert_eq!(one(&format!("konto {number}")), Some((NorwayFnr, Warn)));
    assert_eq!(one(&format!("konto {}", norway("018190", 100, 0))), None);
    let help = norway("811234", 100, 0);
    assert_eq!(one(&help), Some((NorwayFh, Warn)));
    assert_eq!(one(&format!("fnr {help}")), Some((NorwayFh, Stop)));
    assert_eq!(one(&format!("konto {help}")), None);
    let meeting = |number: &str| {
        format!("Møte-ID: {} {} {} {}", &number[..3], &number[3..6], &number[6..9], &number[9..])
    };
    assert_eq!(one(&meeting(&number)), Some((NorwayFnr, Warn)));
    assert_eq!(one(&meeting(&help)), None);
    assert_eq!(one(&meeting(&norway("010190", 100, 2))), None);
    assert_eq!(one(&format!("{} {}", &number[..6], &number[6..])), Some((NorwayFnr, Stop)));
    assert_eq!(one("010190 12345"), Some((NorwayFnr, Warn)), "written as one, though the check fails");
    assert_eq!(one("01019012345"), None);
}

#[test]
fn duf_numbers_have_a_year_and_their_word() {
    for (number, wanted) in [
        ("197912345678", None),
        ("198012345678", Some((NorwayDuf, Stop))),
        ("209912345678", Some((NorwayDuf, Stop))),
        ("210012345678", None),
    ] {
        assert_eq!(one(&format!("DUF {number}")), wanted, "{number}");
        assert_eq!(one(number), None, "{number} without its word");
    }
    assert_eq!(one("DUF 2004/12345678"), Some((NorwayDuf, Stop)), "though cases are written so");
}

#[test]
fn swedish_kinds_centuries_and_checks() {
    for (six, wanted) in [
        ("950131", Some(SwedenPnr)),
        ("950132", None),
        ("950100", None),
        ("950160", None),
        ("950161", Some(SwedenSamordning)),
        ("950191", Some(SwedenSamordning)),
        ("950192", None),
        ("950230", None),
        ("950289", None),
        ("960289", Some(SwedenSamordning)),
    ] {
        let found = one(&sweden(six)).filter(|(_, level)| *level == Stop).map(|(kind, _)| kind);
        assert_eq!(found, wanted, "{six}");
    }
    let number = sweden("950115");
    for (century, wanted) in [("17", false), ("18", true), ("19", true), ("20", true), ("21", false)] {
        let found = check(&format!("{century}{number}"), TODAY);
        let stopped = found.iter().any(|one| one.kind == SwedenPnr && one.level == Stop && one.start == 0);
        assert_eq!(stopped, wanted, "{century}");
    }
    let solid = number.replace('-', "");
    assert_eq!(one(&solid), Some((SwedenPnr, Stop)));
    assert_eq!(one(&format!("faktura {solid}")), Some((SwedenPnr, Warn)));
    let last = char::from_digit((solid.chars().last().unwrap().to_digit(10).unwrap() + 1) % 10, 10).unwrap();
    let wrong = format!("{}{last}", &solid[..9]);
    assert_eq!(one(&wrong), None, "the check fails, and day 95 is nobody's");
    assert_eq!(one(&format!("personnr {wrong}")), Some((SwedenPnr, Stop)));
    assert_eq!(one(&format!("född {wrong}")), Some((SwedenPnr, Stop)));
    assert_eq!(one(&format!("{}-{}", &wrong[..6], &wrong[6..])), Some((SwedenPnr, Warn)));
    assert_eq!(one(&format!("{}+{}", &wrong[..6], &wrong[6..])), Some((SwedenPnr, Warn)));
}

#[test]
fn danish_kinds_and_centuries() {
    for (six, wanted) in [
        ("310160", Some(DenmarkCpr)),
        ("320160", None),
        ("600160", None),
        ("610160", Some(DenmarkReplacement)),
        ("910160", Some(DenmarkReplacement)),
        ("920160", None),
        ("610060", None),
        ("880260", Some(DenmarkReplacement)),
        ("910260", None),
    ] {
        let found = one(&format!("{six}-1111"));
        assert_eq!(found.map(|(kind, _)| kind), wanted, "{six}");
    }
    // The seventh digit tells the century, and the century whether somebody is young.
    for (number, wanted) in [
        ("1507363111", Warn),
        ("1507364111", Stop),
        ("1507374111", Warn),
        ("1507369111", Stop),
        ("1507379111", Warn),
        ("1507575111", Stop),
        ("1507585111", Warn),
        ("1507578111", Stop),
        ("1507588111", Warn),
        ("1507100112", Warn),
        ("1507103111", Warn),
        ("1507104111", Stop),
        ("1507105111", Stop),
        ("1507109111", Stop),
    ] {
        assert_eq!(one(number).map(|(_, level)| level), Some(wanted), "{number}");
    }
    assert_eq!(one("150760-1AB2"), Some((DenmarkEcpr, Stop)));
    assert_eq!(one("1507601AB2"), Some((DenmarkEcpr, Warn)));
    assert_eq!(one("320760-1AB2"), None);
    assert_eq!(one("150760-1A22"), None, "two letters");
    assert_eq!(one("150760-1AB2x"), None, "a longer word");
    assert_eq!(one("15071960-1111"), Some((DenmarkCpr, Stop)), "with the whole year");
    assert_eq!(one("15071860-1111"), None, "a year that the seventh digit contradicts");
    assert_eq!(one("15071860-5111"), Some((DenmarkCpr, Stop)), "a year that the seventh digit tells");
    assert_eq!(one("15071960-5111"), None);
    assert_eq!(one("cpr 150719601111"), Some((DenmarkCpr, Stop)));
    assert_eq!(one("150719601111"), None, "twelve digits without a dash or a word");
}

#[test]
fn finnish_signs_serials_and_checks() {
    let check = |serial: u32| {
        "0123456789ABCDEFHJKLMNPRSTUVWXY".chars().nth((150_760_000 + serial) as usize % 31).unwrap()
    };
    let number = |sign: char, serial: u32| format!("150760{sign}{serial:03}{}", check(serial));
    // With a digit at the end it would be a Danish number as well.
    let lettered = |from: u32, to: u32| (from..=to).find(|serial| check(*serial).is_alphabetic()).unwrap();
    let down = |from: u32, to: u32| (from..=to).rev().find(|serial| check(*serial).is_alphabetic()).unwrap();
    for sign in "+-YXWVUABCDEF".chars() {
        assert_eq!(one(&number(sign, lettered(2, 30))), Some((FinlandHetu, Stop)), "{sign}");
        assert_eq!(one(&number(sign, down(880, 899))), Some((FinlandHetu, Stop)), "{sign}");
        // Sixty of the years after 2000 is still to come, and counts as young.
        let temporary = if "ABCDEF".contains(sign) { Stop } else { Warn };
        assert_eq!(one(&number(sign, lettered(900, 930))), Some((FinlandTemporary, temporary)), "{sign}");
        assert_eq!(one(&number(sign, down(970, 999))), Some((FinlandTemporary, temporary)), "{sign}");
        assert_eq!(
            one(&format!("hetu {}", number(sign, down(970, 999)))),
            Some((FinlandTemporary, Stop)),
            "{sign}"
        );
    }
    for sign in "GZTSR".chars() {
        assert_eq!(one(&number(sign, 2)), None, "{sign} is no century sign");
    }
    assert_ne!(one(&number('Y', 1)), Some((FinlandHetu, Stop)), "001 is not given out");
    let right = number('-', lettered(100, 130));
    let wrong = format!("{}{}", &right[..10], if right.ends_with('A') { 'B' } else { 'A' });
    assert_eq!(one(&wrong), Some((FinlandHetu, Warn)), "a mistyped check sign");
    assert_eq!(one(&format!("henkilötunnus {wrong}")), Some((FinlandHetu, Stop)));
    assert_eq!(one(&wrong.replace("150760", "320760")), None, "no such day");
}

#[test]
fn icelandic_centuries_organisations_and_systems() {
    for (number, wanted) in [
        ("150760-2229", Some((IcelandKennitala, Stop))),
        ("150760-2228", Some((IcelandKennitala, Stop))),
        ("150710-2220", Some((IcelandKennitala, Stop))),
        ("550760-2229", Some((IcelandOrganisation, Warn))),
        ("410160-2229", Some((IcelandOrganisation, Warn))),
        ("710160-2229", Some((IcelandOrganisation, Warn))),
        ("720160-2229", Some((DenmarkReplacement, Stop))),
        ("400160-2229", None),
        ("550760-2225", None),
    ] {
        assert_eq!(one(&format!("kt. {number}")), wanted, "{number}");
    }
    assert_eq!(one("550760-2229"), Some((IcelandOrganisation, Warn)));
    assert_eq!(one("Félagið, kt. 550760-2229"), None, "an organisation beside its word");
    assert_eq!(
        one("Félagið, kt. 150760-2229"),
        Some((IcelandKennitala, Stop)),
        "a person beside it all the same"
    );
    assert_eq!(one("kt. 810760-2229"), Some((IcelandSystem, Stop)));
    assert_eq!(one("kt. 320760-2229"), None);
    assert_eq!(one("810760-2229"), Some((DenmarkReplacement, Stop)), "without its word it reads as Danish");
    assert_eq!(one("kt. 990760-2229"), Some((IcelandSystem, Stop)));
    assert_eq!(one("990760-2229"), None, "no date, no word");
}

#[test]
fn faroese_numbers_have_nine_digits() {
    assert_eq!(one("150760-111"), Some((FaroesPtal, Warn)));
    assert_eq!(one("150760111"), Some((FaroesPtal, Warn)));
    assert_eq!(one("150760-11"), None);
    assert_eq!(one("p-tal 150760-111"), Some((FaroesPtal, Stop)));
    assert_eq!(one("150710-111"), Some((FaroesPtal, Stop)), "born within 25 years");
}

#[test]
fn young_means_born_within_25_years_to_the_day() {
    for (number, wanted) in [
        ("0111014111", Stop),
        ("3110014111", Warn),
        ("3011004111", Warn),
        ("0111264111", Stop),
        ("0112264111", Stop),
    ] {
        assert_eq!(one(number).map(|(_, level)| level), Some(wanted), "{number}");
    }
    assert_eq!(one("011126-111"), Some((FaroesPtal, Stop)), "this year");
    assert_eq!(one("011127-111"), Some((FaroesPtal, Warn)), "next year's digits are of the century before");
}

/// The levels of one number born in 2015, and of the same number of somebody older.
#[test]
fn someone_young_raises_a_warning_of_every_country() {
    // Norway: a mistyped check digit, in the way such numbers are written.
    let wrong = |six: &str| {
        let right = norway(six, 500, 0);
        let last = if right.ends_with('1') { '2' } else { '1' };
        (right[..6].to_owned(), format!("{}{last}", &right[6..10]))
    };
    for (six, wanted) in [("010115", Stop), ("010190", Warn), ("311001", Warn), ("021101", Stop)] {
        let (date, serial) = wrong(six);
        assert_eq!(one(&format!("{date} {serial}")), Some((NorwayFnr, wanted)), "{six}");
    }
    for (six, kind) in [("410115", NorwayD), ("014115", NorwayH)] {
        let (date, serial) = wrong(six);
        assert_eq!(one(&format!("{date} {serial}")), Some((kind, Stop)), "{six}");
    }
    assert_eq!(one("01.01.15 12345"), Some((NorwayFnr, Warn)), "a date before an amount");
    assert_eq!(one("01.01.15-12345"), Some((NorwayFnr, Stop)));
    assert_eq!(one("https://example.org/010115-12345"), Some((NorwayFnr, Warn)), "a page of that day");
    assert_eq!(one("sak 010115 12345"), Some((NorwayFnr, Warn)));
    // Norway: the rule of 2032, before it holds.
    for miss in 1..=3 {
        assert_eq!(one(&norway("010115", 500, miss)), Some((NorwayFnr, Stop)), "miss {miss}");
    }
    assert_eq!(one(&norway("018115", 500, 1)), Some((NorwaySynthetic, Warn)), "a test number is nobody's");
    assert_eq!(one(&norway("018115", 500, 0)), Some((NorwaySynthetic, Warn)));
    // Sweden: a mistyped check digit with the dash of a personnummer.
    let wrong = |six: &str| {
        let right = sweden(six);
        let last = char::from_digit((right.chars().next_back().unwrap().to_digit(10).unwrap() + 1) % 10, 10);
        format!("{}{}", &right[..10], last.unwrap())
    };
    // Six digits of the young are dates of Denmark as well, which stop by themselves; with the century they are not.
    for (eight, wanted) in [("20150131", Stop), ("19950131", Warn), ("20011031", Warn), ("20011102", Stop)] {
        let number = format!("{}{}", &eight[..2], wrong(&eight[2..]));
        assert_eq!(one(&number), Some((SwedenPnr, wanted)), "{number}");
    }
    let number = wrong("150131");
    assert_eq!(one(&format!("19{number}")), Some((SwedenPnr, Warn)), "1915");
    assert_eq!(one(&format!("ärende 20{number}")), Some((SwedenPnr, Warn)));
    assert_eq!(one(&format!("20{}", wrong("150191"))), Some((SwedenSamordning, Stop)));
    assert_eq!(one(&wrong("000131")), Some((SwedenPnr, Warn)), "26 years ago");
}

#[test]
fn digits_before_or_after_make_it_another_number() {
    for (text, wanted) in [
        ("1507601111", true),
        ("15076011112", false),
        ("91507601111", false),
        ("150760-11112", false),
        ("1150760-1111", false),
        ("a150760-1111b", true),
        ("150760-1111.", true),
        ("150760-1111,5", true),
        ("12345678150760-1111", false),
    ] {
        let found = check(text, TODAY).iter().any(|one| one.kind == DenmarkCpr);
        assert_eq!(found, wanted, "{text}");
    }
}

#[test]
fn a_serial_that_is_a_clock_time_only_warns_behind_a_space() {
    for (text, wanted) in [
        ("150760 0000", Warn),
        ("150760 2359", Warn),
        ("150760 2400", Stop),
        ("150760 2360", Stop),
        ("150760 9930", Stop),
        ("150760-2359", Stop),
    ] {
        assert_eq!(one(text).map(|(_, level)| level), Some(wanted), "{text}");
    }
}

#[test]
fn every_kind_has_a_code_and_a_name_of_its_country() {
    let table = [
        (NorwayFnr, "no-fnr", "(NO)"),
        (NorwayD, "no-d", "(NO)"),
        (NorwayH, "no-h", "(NO)"),
        (NorwayFh, "no-fh", "(NO)"),
        (NorwayDuf, "no-duf", "(NO)"),
        (NorwaySynthetic, "no-synthetic", "(NO)"),
        (SwedenPnr, "se-pnr", "(SE)"),
        (SwedenSamordning, "se-samordning", "(SE)"),
        (DenmarkCpr, "dk-cpr", "(DK, GL)"),
        (DenmarkReplacement, "dk-replacement", "(DK, GL)"),
        (DenmarkEcpr, "dk-ecpr", "(DK, GL)"),
        (FinlandHetu, "fi-hetu", "(FI, AX)"),
        (FinlandTemporary, "fi-hetu-temporary", "(FI, AX)"),
        (IcelandKennitala, "is-kennitala", "(IS)"),
        (IcelandOrganisation, "is-organisation", "(IS)"),
        (IcelandSystem, "is-system", "(IS)"),
        (FaroesPtal, "fo-ptal", "(FO)"),
    ];
    for (kind, code, country) in table {
        assert_eq!(kind.to_string(), code);
        assert!(kind.name().ends_with(country), "{code}: {}", kind.name());
    }
}

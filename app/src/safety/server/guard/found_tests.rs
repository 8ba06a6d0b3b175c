//! Nothing that is an identity number may get past: ten thousand invented numbers a country, each in disguise.

use super::samples::{
    Dice, Sample, TODAY, denmark, disguise, faroes, finland, iceland, norway, rounds, sweden,
};
use super::{Finding, Level, NumberKind, check};

const AROUND: &[(&str, &str)] = &[
    ("", ""),
    ("Vi møtte ", " i går."),
    ("Se ", ", og så videre"),
    ("Ärendet 12 gäller (", ")"),
    ("- ", "\n- neste"),
    ("+ ", "\n+ neste"),
    ("Tapaaminen: ", "."),
    ("![", "](bilde.png)"),
    ("<img alt=\"", "\">"),
    ("https://example.org/soek?q=", "&side=2"),
    ("2024 ", " 3 barn"),
];

fn all_found(seed: u64, make: fn(&mut Dice) -> Sample, letters: bool) {
    let mut dice = Dice(seed);
    let mut missed = Vec::new();
    for round in 0..rounds(10_000) {
        let sample = make(&mut dice);
        let body = disguise(&sample, letters, &mut dice);
        let (before, after) = AROUND[dice.below(11) as usize];
        let tagged = before.contains('<') && body.contains(['<', '\n']);
        let (before, after) = if tagged { ("", "") } else { (before, after) };
        let text = format!("{before}{body}{after}");
        let (start, end) = (before.chars().count(), before.chars().count() + body.chars().count());
        let hit = |one: &Finding| one.start <= start + 4 && one.end + 20 >= end && one.end <= end + 2;
        if !check(&text, TODAY).iter().any(hit) {
            missed.push((round, text));
        }
    }
    let shown: Vec<_> = missed.iter().take(12).collect();
    assert!(missed.is_empty(), "{} of 10000 missed: {shown:#?}", missed.len());
}

#[test]
fn every_norwegian_number_is_found() {
    all_found(1, norway, false);
}

#[test]
fn every_swedish_number_is_found() {
    all_found(2, sweden, false);
}

#[test]
fn every_danish_number_is_found() {
    all_found(3, denmark, false);
}

#[test]
fn every_finnish_number_is_found() {
    all_found(4, finland, true);
}

#[test]
fn every_icelandic_number_is_found() {
    all_found(5, iceland, false);
}

#[test]
fn every_faroese_number_is_found() {
    all_found(6, faroes, false);
}

fn one(text: &str) -> Option<(NumberKind, Level)> {
    match check(text, TODAY).as_slice() {
        [] => None,
        [only] => Some((only.kind, only.level)),
        more => panic!("{} findings", more.len()),
    }
}

#[test]
fn a_dash_or_a_cue_stops_what_a_bare_shape_only_warns_of() {
    use Level::{Stop, Warn};
    assert_eq!(one("1507601111"), Some((NumberKind::DenmarkCpr, Warn)));
    assert_eq!(one("150760-1111"), Some((NumberKind::DenmarkCpr, Stop)));
    assert_eq!(one("cpr 1507601111"), Some((NumberKind::DenmarkCpr, Stop)));
    assert_eq!(one("150760111"), Some((NumberKind::FaroesPtal, Warn)));
    assert_eq!(one("p-tal 150760-111"), Some((NumberKind::FaroesPtal, Stop)));
    assert_eq!(one("kt. 150760-1119"), Some((NumberKind::IcelandKennitala, Stop)));
    assert_eq!(one("fnr 15076011111"), Some((NumberKind::NorwayFnr, Stop)), "mistyped, beside its word");
    assert_eq!(one("15076011111"), None, "a check that fails, and no word");
    assert_eq!(one("150760-1AB2"), Some((NumberKind::DenmarkEcpr, Stop)));
    assert_eq!(one("DUF 200412345678"), Some((NumberKind::NorwayDuf, Stop)));
    assert_eq!(one("200412345678"), None);
}

#[test]
fn a_recent_birth_year_raises_a_warning_to_a_stop() {
    assert_eq!(one("1507154111"), Some((NumberKind::DenmarkCpr, Level::Stop)));
    assert_eq!(one("1507601111"), Some((NumberKind::DenmarkCpr, Level::Warn)));
}

#[test]
fn a_cue_reaches_forty_characters_and_no_further() {
    let level = |gap: usize| one(&format!("cpr{}1507601111", " x".repeat(gap / 2))).map(|(_, level)| level);
    assert_eq!(level(38), Some(Level::Stop));
    assert_eq!(level(44), Some(Level::Warn));
}

#[test]
fn places_are_code_points_of_the_text_as_given() {
    let text = "Åse 👩‍👧 æøå: 15<b>07</b>60&nbsp;-\u{200B}11\u{AD}11, ok";
    let found = check(text, TODAY);
    let one = found.first().unwrap();
    let shown: String = text.chars().skip(one.start).take(one.end - one.start).collect();
    assert_eq!(shown, "15<b>07</b>60&nbsp;-\u{200B}11\u{AD}11");
    assert_eq!(found.len(), 1);
}

#[test]
fn several_numbers_are_told_apart() {
    assert_eq!(check("150760-1111, 160760-1111\n170760-1111 og 180760 1111", TODAY).len(), 4);
}

#[test]
fn a_finding_never_shows_the_number() {
    let shown = format!("{:?}", check("cpr 150760-1111", TODAY));
    assert!(shown.contains("DenmarkCpr") && !shown.contains("1507") && !shown.contains("1111"));
}

#[test]
fn the_time_grows_with_the_length_only() {
    let once = |text: &str| {
        let start = std::time::Instant::now();
        let _ = check(text, TODAY);
        start.elapsed().as_secs_f64()
    };
    let time = |text: &str| (0..3).map(|_| once(text)).fold(f64::MAX, f64::min);
    for piece in [
        "1 ",
        "12.10.2019-",
        "<a ",
        "&#",
        "%3",
        "+4",
        "+ ",
        "https://www.",
        "a1",
        "cpr ",
        "- ",
        "tlf 1",
        "isbn ",
        "0a",
        "12 ,. ",
    ] {
        let (small, large) = (piece.repeat(5_000), piece.repeat(40_000));
        // A busy machine may disturb a measurement, but not every one; eight times as much squared is 64.
        let grows_slowly = || time(&large) < time(&small).max(0.002) * 30.0;
        assert!((0..6).any(|_| grows_slowly()), "{piece:?}: eight times as much takes far longer than that");
    }
}

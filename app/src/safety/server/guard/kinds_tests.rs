//! Every kind of the table in every disguise: ten thousand numbers a country, all found.

use super::disguises::{IN_TEXT, STYLES, write};
use super::kinds::{DENMARK, FAROES, FINLAND, ICELAND, Kind, NORWAY, SWEDEN};
use super::samples::{Dice, TODAY, rounds};
use super::{Finding, check};

const AROUND: &[(&str, &str)] = &[
    ("", ""),
    ("Vi snakket om ", " på møtet."),
    ("Barnet (", ") og mor"),
    ("| navn | ", " |"),
    ("> ", "\n\nNeste avsnitt."),
    ("Hei!\n\n* ", "\n* annet"),
];

fn all_found(seed: u64, kinds: &[Kind]) {
    let mut dice = Dice(seed);
    let each = rounds(10_000).div_ceil(kinds.len() * STYLES as usize);
    let mut missed = Vec::new();
    for kind in kinds {
        // A cue speaks of what stands beside it, not of what a link behind it leads to.
        let styles = if kind.cues.is_empty() { STYLES } else { IN_TEXT };
        for style in 0..styles {
            for _ in 0..each {
                let number = (kind.make)(&mut dice);
                let body = write(&number, kind.letters, style, &mut dice);
                let (before, after) = AROUND[dice.below(6) as usize];
                let cue = if kind.cues.is_empty() { "" } else { dice.pick(kind.cues) };
                let text = format!("{before}{cue}{body}{after}");
                let start = before.chars().count() + cue.chars().count();
                let inside = start..start + body.chars().count();
                let hit = |one: &Finding| inside.contains(&one.start) && one.end <= inside.end + 2;
                if !check(&text, TODAY).iter().any(hit) {
                    missed.push(format!("{} in style {style}: {text:?}", kind.name));
                }
            }
        }
    }
    let shown: Vec<_> = missed.iter().step_by(missed.len() / 25 + 1).collect();
    assert!(missed.is_empty(), "{} missed: {shown:#?}", missed.len());
}

#[test]
fn norwegian_numbers_of_every_kind_in_every_disguise() {
    all_found(11, NORWAY);
}

#[test]
fn swedish_numbers_of_every_kind_in_every_disguise() {
    all_found(12, SWEDEN);
}

#[test]
fn danish_and_greenlandic_numbers_of_every_kind_in_every_disguise() {
    all_found(13, DENMARK);
}

#[test]
fn finnish_and_alandic_numbers_of_every_kind_in_every_disguise() {
    all_found(14, FINLAND);
}

#[test]
fn icelandic_numbers_of_every_kind_in_every_disguise() {
    all_found(15, ICELAND);
}

#[test]
fn faroese_numbers_in_every_disguise() {
    all_found(16, FAROES);
}

#[test]
fn a_number_in_print_gets_its_own_name() {
    let mut dice = Dice(17);
    for kinds in [NORWAY, SWEDEN, DENMARK, FINLAND, ICELAND, FAROES] {
        for kind in kinds {
            let number = (kind.make)(&mut dice);
            let cue = kind.cues.first().copied().unwrap_or_default();
            let text = format!("{cue}{}{}{}", number.date, number.sign, number.serial);
            let found = check(&text, TODAY);
            // Ten digits may be a number of Denmark, Iceland and Sweden at once.
            let named = found.iter().any(|one| one.kind == kind.kind)
                || number.date.len() + number.serial.len() == 10;
            assert!(found.len() == 1 && named, "{}: {text} {found:?}", kind.name);
        }
    }
}

//! The identity-number guard: finds Nordic national identity numbers in text before another person can read it.
//!
//! The guard is pure: text and today's date in, findings out. It reads no clock, no file and no network, and it never
//! keeps or prints the number it found. Policy: a number that proves itself (check digits, or the usual written shape)
//! is a [`Level::Stop`]; a number that only could be one is a [`Level::Warn`]. Check digits cannot find names, schools
//! or diagnoses, so a person still reads before publishing.

#[cfg(test)]
mod around_tests;
#[cfg(test)]
mod clean_posts;
#[cfg(test)]
mod clean_tests;
mod cues;
mod dates;
mod denmark;
#[cfg(test)]
mod disguises;
mod exempt;
#[cfg(test)]
mod exempt_tests;
mod faroes;
mod finland;
#[cfg(test)]
mod finland_tests;
#[cfg(test)]
mod found_tests;
mod groups;
#[cfg(test)]
mod groups_tests;
mod iceland;
mod invisible;
#[cfg(test)]
mod kinds;
#[cfg(test)]
mod kinds_tests;
mod markup;
mod normalise;
#[cfg(test)]
mod normalise_tests;
mod norway;
#[cfg(test)]
mod samples;
mod shapes;
mod sweden;
#[cfg(test)]
mod table_tests;

use std::fmt;

pub use dates::Today;
use exempt::Pardon;
use groups::{Groups, Window};
use shapes::{Clues, Country, Hit};

/// What sort of number was found. The code is stable: logs, statistics and translated messages are keyed by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberKind {
    /// Norwegian fødselsnummer.
    NorwayFnr,
    /// Norwegian D-number, for people without permanent residence (day + 40).
    NorwayD,
    /// Norwegian H-number, given by one hospital or office (month + 40).
    NorwayH,
    /// Norwegian shared help number, FH (first digit 8 or 9).
    NorwayFh,
    /// Norwegian immigration (DUF) number; only beside a cue, its check rule is not published.
    NorwayDuf,
    /// Norwegian test number (month + 80 or + 65). No person, yet the same shape as one.
    NorwaySynthetic,
    /// Swedish personnummer.
    SwedenPnr,
    /// Swedish samordningsnummer (day + 60).
    SwedenSamordning,
    /// Danish and Greenlandic CPR number.
    DenmarkCpr,
    /// Danish replacement number (day + 60).
    DenmarkReplacement,
    /// Danish eCPR replacement number with two letters.
    DenmarkEcpr,
    /// Finnish and Ålandic henkilötunnus.
    FinlandHetu,
    /// Finnish temporary henkilötunnus (serial 900–999).
    FinlandTemporary,
    /// Icelandic kennitala of a person.
    IcelandKennitala,
    /// Icelandic kennitala of an organisation (day + 40). No person, yet written like one.
    IcelandOrganisation,
    /// Icelandic system number (first digit 8 or 9); only beside a cue.
    IcelandSystem,
    /// Faroese p-tal.
    FaroesPtal,
}

impl NumberKind {
    /// The stable code, country first.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NorwayFnr => "no-fnr",
            Self::NorwayD => "no-d",
            Self::NorwayH => "no-h",
            Self::NorwayFh => "no-fh",
            Self::NorwayDuf => "no-duf",
            Self::NorwaySynthetic => "no-synthetic",
            Self::SwedenPnr => "se-pnr",
            Self::SwedenSamordning => "se-samordning",
            Self::DenmarkCpr => "dk-cpr",
            Self::DenmarkReplacement => "dk-replacement",
            Self::DenmarkEcpr => "dk-ecpr",
            Self::FinlandHetu => "fi-hetu",
            Self::FinlandTemporary => "fi-hetu-temporary",
            Self::IcelandKennitala => "is-kennitala",
            Self::IcelandOrganisation => "is-organisation",
            Self::IcelandSystem => "is-system",
            Self::FaroesPtal => "fo-ptal",
        }
    }

    /// What people in its country call it, and the country. National names are not translated.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NorwayFnr | Self::NorwaySynthetic => "fødselsnummer (NO)",
            Self::NorwayD => "D-nummer (NO)",
            Self::NorwayH | Self::NorwayFh => "hjelpenummer (NO)",
            Self::NorwayDuf => "DUF-nummer (NO)",
            Self::SwedenPnr => "personnummer (SE)",
            Self::SwedenSamordning => "samordningsnummer (SE)",
            Self::DenmarkCpr => "CPR-nummer (DK, GL)",
            Self::DenmarkReplacement | Self::DenmarkEcpr => "erstatningspersonnummer (DK, GL)",
            Self::FinlandHetu | Self::FinlandTemporary => "henkilötunnus (FI, AX)",
            Self::IcelandKennitala | Self::IcelandOrganisation => "kennitala (IS)",
            Self::IcelandSystem => "kerfiskennitala (IS)",
            Self::FaroesPtal => "p-tal (FO)",
        }
    }
}

impl fmt::Display for NumberKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

/// How sure the guard is, and so what the page does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Ask the author to look again; the author may go on.
    Warn,
    /// Refuse until the number is gone.
    Stop,
}

/// One number found. Holds where, never what: it is safe to log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What sort of number.
    pub kind: NumberKind,
    /// Warn or stop.
    pub level: Level,
    /// First Unicode code point of the number in the text as given.
    pub start: usize,
    /// One past the last Unicode code point.
    pub end: usize,
}

/// Finds every identity number in `text`, in reading order and without overlaps.
///
/// Plain text, Markdown, HTML, addresses and file names may all be given as they are. The time is linear in the length
/// of the text. `today` decides only which birth dates are within 25 years.
#[must_use]
pub fn check(text: &str, today: Today) -> Vec<Finding> {
    let glyphs = normalise::glyphs(text);
    let groups = Groups::read(&glyphs);
    if groups.is_empty() {
        return Vec::new();
    }
    let cues = cues::Cues::read(&glyphs);
    let exempt = exempt::Exempt::read(&glyphs);
    let mut found = Vec::new();
    let mut add = |start: usize, end: usize, hit: Hit| {
        if let (Some(first), Some(last)) = (glyphs.get(start), glyphs.get(end.saturating_sub(1))) {
            found.push(Finding { kind: hit.kind, level: hit.level, start: first.start, end: last.end });
        }
    };
    groups.each_window(|window| {
        let clues = Clues::around(window.start, window.end, &glyphs, &cues, &exempt, today);
        if let Some(hit) = judge(&window, &clues) {
            add(window.start, window.end, hit);
        }
    });
    for start in groups.starts() {
        for (end, look) in finland::read(&glyphs, start).into_iter().chain(denmark::read_ecpr(&glyphs, start))
        {
            let clues = Clues::around(start, end, &glyphs, &cues, &exempt, today);
            if let Some(hit) = look.judge(&clues) {
                add(start, end, hit);
            }
        }
    }
    settle(found)
}

/// Asks every country, and keeps the most certain answer.
fn judge(window: &Window, clues: &Clues) -> Option<Hit> {
    let pardon = exempt::pardon(window, clues);
    if pardon == Pardon::All {
        return None;
    }
    let icelandic = clues.hint == Some(Country::Iceland);
    if icelandic && iceland::is_organisation(&window.digits) {
        // Behind "kt." it is no number of another country, whatever else its digits would allow.
        return iceland::look(window, clues);
    }
    let answers = [
        norway::look(window, clues),
        iceland::look(window, clues),
        denmark::look(window, clues),
        sweden::look(window, clues),
        faroes::look(window, clues),
    ];
    let hint = clues.hint;
    answers
        .into_iter()
        .flatten()
        .filter_map(|hit| hit.pardoned(pardon, window.form))
        .rev()
        .max_by_key(|hit| (hit.level, hint.is_some_and(|country| country == hit.country()), hit.checked))
}

/// Where findings overlap, the graver (then the longer) gives the kind and the level, and the place covers both.
fn settle(mut found: Vec<Finding>) -> Vec<Finding> {
    found.sort_by_key(|one| (one.start, one.end));
    let mut kept: Vec<(Finding, usize)> = Vec::with_capacity(found.len());
    for one in found {
        let length = one.end - one.start;
        match kept.last_mut() {
            Some((last, longest)) if one.start < last.end => {
                if (one.level, length) > (last.level, *longest) {
                    (last.kind, last.level, *longest) = (one.kind, one.level, length);
                }
                last.end = last.end.max(one.end);
            }
            _ => kept.push((one, length)),
        }
    }
    kept.into_iter().map(|(one, _)| one).collect()
}

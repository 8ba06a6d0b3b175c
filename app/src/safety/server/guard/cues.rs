//! Words that tell what a number beside them is, in the languages of the platform. Words are compared without accents.

use super::normalise::Glyph;
use super::shapes::Country;

/// How far from a number a cue still counts, in characters.
const REACH: usize = 40;
/// How far ahead of a number a telephone or account word still leads up to it.
const LEAD: usize = 20;
/// The longest cue word.
const LONGEST: usize = 32;

/// What a cue word speaks of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Id,
    Birth,
    Duf,
    Firm,
    Phone,
    Bank,
    Case,
}

/// One cue word, by glyphs.
pub(super) struct Cue {
    pub start: usize,
    pub end: usize,
    pub class: Class,
    pub country: Option<Country>,
}

use Class::{Bank, Birth, Case, Duf, Firm, Id, Phone};
use Country::{Denmark, Faroes, Finland, Iceland, Norway, Sweden};

/// Beginnings of words.
const STEMS: &[(&str, Class, Option<Country>)] = &[
    ("fodselsnum", Id, Some(Norway)),
    ("fodselsnr", Id, Some(Norway)),
    ("fnr", Id, Some(Norway)),
    ("dnummer", Id, Some(Norway)),
    ("hnummer", Id, Some(Norway)),
    ("hjelpenum", Id, Some(Norway)),
    ("personnum", Id, None),
    ("personnr", Id, None),
    ("persnr", Id, None),
    ("pnr", Id, None),
    ("persovdnanum", Id, None),
    ("riegadannum", Id, None),
    ("fodelsenum", Id, Some(Sweden)),
    ("samordningsn", Id, Some(Sweden)),
    ("personbeteckn", Id, Some(Finland)),
    ("cpr", Id, Some(Denmark)),
    ("kennital", Id, Some(Iceland)),
    ("kennitol", Id, Some(Iceland)),
    ("kerfiskennit", Id, Some(Iceland)),
    ("hetu", Id, Some(Finland)),
    ("henkilotun", Id, Some(Finland)),
    ("henkilonum", Id, Some(Finland)),
    ("sosiaaliturvatun", Id, Some(Finland)),
    ("ptal", Id, Some(Faroes)),
    ("idnum", Id, None),
    ("idnr", Id, None),
    ("ssn", Id, None),
    ("fodselsdat", Birth, None),
    ("fodselsdag", Birth, None),
    ("fodelse", Birth, None),
    ("fodingardag", Birth, None),
    ("foddur", Birth, None),
    ("faedd", Birth, None),
    ("faeding", Birth, None),
    ("syntyn", Birth, None),
    ("syntym", Birth, None),
    ("riegadan", Birth, None),
    ("inunngor", Birth, None),
    ("birth", Birth, None),
    ("dufnum", Duf, Some(Norway)),
    ("dufnr", Duf, Some(Norway)),
    ("telefon", Phone, None),
    ("telefovdna", Phone, None),
    ("tlfnr", Phone, None),
    ("telnr", Phone, None),
    ("mobil", Phone, None),
    ("puhelin", Phone, None),
    ("puhelim", Phone, None),
    ("kannyk", Phone, None),
    ("simanum", Phone, None),
    ("farsim", Phone, None),
    ("fartelefon", Phone, None),
    ("oqarasua", Phone, None),
    ("whatsapp", Phone, None),
    ("phone", Phone, None),
    ("hring", Phone, None),
    ("soit", Phone, None),
    ("konto", Bank, None),
    ("bankkonto", Bank, None),
    ("bankgiro", Bank, None),
    ("plusgiro", Bank, None),
    ("tilinum", Bank, None),
    ("reikning", Bank, None),
    ("account", Bank, None),
    ("clearing", Bank, None),
    ("saksn", Case, None),
    ("sagsn", Case, None),
    ("journaln", Case, None),
    ("diarien", Case, None),
    ("diaarin", Case, None),
    ("arendenum", Case, None),
    ("malsnum", Case, None),
    ("asianum", Case, None),
    ("faktura", Case, None),
    ("referans", Case, None),
    ("referens", Case, None),
    ("reference", Case, None),
    ("viitenum", Case, None),
    ("laskun", Case, None),
    ("ordren", Case, None),
    ("ordern", Case, None),
    ("jnr", Case, None),
    ("bestill", Case, None),
    ("kokoustun", Case, None),
    ("fundarnum", Case, None),
];

/// Parts of words for organisations: Icelandic puts them last.
const FIRMS: &[&str] = &[
    "felag",
    "fyrirtaek",
    "stofnun",
    "borg",
    "sveitar",
    "baejar",
    "hrepp",
    "skoli",
    "skola",
    "rekstr",
    "orgnr",
    "organisa",
    "organiza",
    "virksomh",
    "selskap",
    "foretak",
];

/// Whole words.
const WORDS: &[(&str, Class, Option<Country>)] = &[
    ("kt", Id, Some(Iceland)),
    ("sotu", Id, Some(Finland)),
    ("ptol", Id, Some(Faroes)),
    ("dnr", Case, None),
    ("fodt", Birth, None),
    ("fodd", Birth, None),
    ("fodde", Birth, None),
    ("fodda", Birth, None),
    ("fodte", Birth, None),
    ("synt", Birth, None),
    ("born", Birth, None),
    ("dob", Birth, None),
    ("duf", Duf, Some(Norway)),
    ("tlf", Phone, None),
    ("tel", Phone, None),
    ("mob", Phone, None),
    ("puh", Phone, None),
    ("gsm", Phone, None),
    ("simi", Phone, None),
    ("sima", Phone, None),
    ("sms", Phone, None),
    ("fax", Phone, None),
    ("faks", Phone, None),
    ("faksi", Phone, None),
    ("ring", Phone, None),
    ("ringe", Phone, None),
    ("ringa", Phone, None),
    ("call", Phone, None),
    ("vipps", Phone, None),
    ("swish", Phone, None),
    ("mobilepay", Phone, None),
    ("tfn", Phone, None),
    ("numero", Phone, None),
    ("tili", Bank, None),
    ("banki", Bank, None),
    ("sak", Case, None),
    ("sag", Case, None),
    ("mal", Case, None),
    ("malid", Case, None),
    ("ref", Case, None),
    ("arende", Case, None),
    ("viite", Case, None),
    ("ordre", Case, None),
    ("order", Case, None),
    ("ehf", Firm, None),
    ("ohf", Firm, None),
];

/// Two words with one sign or nothing between them.
const JOINED: &[(&str, &str, Class, Option<Country>)] = &[
    ("p", "tal", Id, Some(Faroes)),
    ("p", "tol", Id, Some(Faroes)),
    ("p", "nr", Id, None),
    ("p", "nummer", Id, None),
    ("id", "nr", Id, None),
    ("id", "num", Id, None),
    ("identity", "num", Id, None),
    ("security", "num", Id, None),
    ("national", "id", Id, None),
    ("personal", "id", Id, None),
    ("f", "nr", Id, Some(Norway)),
    ("d", "num", Id, Some(Norway)),
    ("h", "num", Id, Some(Norway)),
    ("inuup", "norm", Id, Some(Denmark)),
    ("person", "nr", Id, None),
    ("person", "num", Id, None),
    ("pers", "nr", Id, None),
    ("duf", "n", Duf, Some(Norway)),
    ("j", "nr", Case, None),
    ("mote", "id", Case, None),
    ("motes", "id", Case, None),
    ("mode", "id", Case, None),
    ("meeting", "id", Case, None),
    ("kokouksen", "tunnus", Case, None),
];

/// Words that may stand between two telephone numbers.
const LINKS: &[&str] = &["og", "och", "eller", "ja", "tai", "eda", "ella", "or", "and"];

/// The cue words of a text, in reading order.
pub(super) struct Cues(Vec<Cue>);

struct Word {
    text: String,
    start: usize,
    end: usize,
}

impl Cues {
    pub fn read(glyphs: &[Glyph]) -> Self {
        let mut list = Vec::new();
        let mut before: Option<Word> = None;
        let mut at = 0;
        while let Some(glyph) = glyphs.get(at) {
            if !glyph.ch.is_alphabetic() {
                at += 1;
                continue;
            }
            let text: String = letters(glyphs, at).take(LONGEST).collect();
            let word = Word { text, start: at, end: at + letters(glyphs, at).count() };
            list.extend(joined(before.as_ref(), &word).or_else(|| alone(&word, glyphs)));
            at = word.end;
            before = Some(word);
        }
        Self(list)
    }

    /// The cues within reach of a window.
    pub fn near(&self, start: usize, end: usize) -> &[Cue] {
        let first = self.0.partition_point(|cue| cue.end + REACH < start);
        let last = self.0.partition_point(|cue| cue.start <= end + REACH);
        self.0.get(first..last).unwrap_or_default()
    }

    /// Whether a word of this class leads up to the window (or, for telephones, follows in brackets), with no word for
    /// an identity number in between.
    pub fn leads_up(&self, class: Class, near: &[Cue], start: usize, end: usize, glyphs: &[Glyph]) -> bool {
        let Some(cue) = near
            .iter()
            .rev()
            .find(|cue| cue.end <= start && (cue.class == class || matches!(cue.class, Id | Birth)))
        else {
            return follows(class, near, end);
        };
        let gap = glyphs.get(cue.end..start).unwrap_or_default();
        let close = gap.len() <= LEAD && !gap.iter().any(|glyph| glyph.ch.is_ascii_digit());
        (cue.class == class && (close || only_links(gap))) || follows(class, near, end)
    }
}

fn follows(class: Class, near: &[Cue], end: usize) -> bool {
    class == Phone && near.iter().any(|cue| cue.class == Phone && (end..end + 4).contains(&cue.start))
}

fn only_links(gap: &[Glyph]) -> bool {
    let text: String = gap.iter().map(|glyph| glyph.ch).collect();
    text.split(|ch: char| !ch.is_alphabetic()).all(|word| word.is_empty() || LINKS.contains(&word))
}

fn letters(glyphs: &[Glyph], at: usize) -> impl Iterator<Item = char> {
    glyphs.iter().skip(at).map(|glyph| glyph.ch).take_while(|ch| ch.is_alphabetic())
}

fn alone(word: &Word, glyphs: &[Glyph]) -> Option<Cue> {
    let cue = |class, country| Cue { start: word.start, end: word.end, class, country };
    if matches!(word.text.as_str(), "f" | "s") {
        let after: Vec<char> = glyphs.iter().skip(word.end).take(3).map(|glyph| glyph.ch).collect();
        let digit = after.iter().any(char::is_ascii_digit) && matches!(after.first(), Some('.' | ':'));
        return digit.then(|| cue(if word.text == "f" { Birth } else { Phone }, None));
    }
    let whole = WORDS.iter().find(|(known, ..)| *known == word.text);
    let found = whole.or_else(|| STEMS.iter().find(|(stem, ..)| word.text.starts_with(stem)));
    if let Some((_, class, country)) = found {
        return Some(cue(*class, *country));
    }
    FIRMS.iter().any(|part| word.text.contains(part)).then(|| cue(Firm, None))
}

fn joined(before: Option<&Word>, word: &Word) -> Option<Cue> {
    let before = before.filter(|before| word.start <= before.end + 2)?;
    let fits = |(one, two, ..): &&(&str, &str, Class, Option<Country>)| {
        before.text == *one && word.text.starts_with(two)
    };
    let (.., class, country) = JOINED.iter().find(fits)?;
    Some(Cue { start: before.start, end: word.end, class: *class, country: *country })
}

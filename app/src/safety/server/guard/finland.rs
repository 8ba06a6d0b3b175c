//! Finland and Åland: henkilötunnus, with its century sign and check character.
//!
//! Rule: Digital and Population Data Services Agency; signs Y X W V U and B–F were added by the decree in force since
//! 1 January 2023. Serials 900–999 are temporary or test numbers: shown to the author, not refused.

use super::dates::{Birth, Today, is_date, latest_year, pair};
use super::exempt::Spot;
use super::groups::Gap;
use super::normalise::Glyph;
use super::shapes::{Clues, Hit};
use super::{Level, NumberKind};

const ALPHABET: &[u8; 31] = b"0123456789abcdefhjklmnprstuvwxy";

/// Walks over letters and digits, past the gaps between them.
pub(super) struct Cursor<'a> {
    glyphs: &'a [Glyph],
    at: usize,
    /// Gaps passed, and characters read.
    gaps: usize,
    reads: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(glyphs: &'a [Glyph], at: usize) -> Self {
        Self { glyphs, at, gaps: 0, reads: 0 }
    }

    /// One past the last glyph read.
    pub fn place(&self) -> usize {
        self.at
    }

    /// The next character, if no gap comes first.
    pub fn next(&mut self) -> Option<char> {
        let ch = self.glyphs.get(self.at)?.ch;
        if !ch.is_ascii_alphanumeric() {
            return None;
        }
        self.at += 1;
        self.reads += 1;
        Some(ch)
    }

    /// Passes a gap, if one is here that does not separate two things.
    pub fn gap(&mut self) -> Option<Gap> {
        self.pass(|gap| !gap.is_strong())
    }

    /// Passes any gap but a bracket or a table cell: for where a letter says that the number goes on.
    pub fn open_gap(&mut self) -> Option<Gap> {
        self.pass(|gap| !gap.has(b"|()[]{}<>\"=;"))
    }

    fn pass(&mut self, fits: impl Fn(&Gap) -> bool) -> Option<Gap> {
        let rest = self.glyphs.get(self.at..)?;
        let len = rest.iter().take(12).position(|glyph| glyph.ch.is_alphanumeric())?;
        let gap = Gap::read(rest.get(..len)?).filter(|gap| len > 0 && fits(gap))?;
        self.at += len;
        self.gaps += 1;
        Some(gap)
    }

    /// The next `N` digits, with or without gaps between them.
    pub fn digits<const N: usize>(&mut self) -> Option<[u8; N]> {
        let mut out = [0; N];
        for (place, slot) in out.iter_mut().enumerate() {
            if place > 0 {
                self.gap();
            }
            *slot = u8::try_from(self.next()?.to_digit(10)?).ok()?;
        }
        Some(out)
    }

    /// Whether the word or number ends here.
    pub fn at_end(&self) -> bool {
        self.glyphs.get(self.at).is_none_or(|glyph| !glyph.ch.is_alphanumeric())
    }

    /// Whether nearly every sign stands alone.
    pub fn is_spelled(&self) -> bool {
        self.gaps + 3 >= self.reads
    }
}

/// A number with letters, as judged without and with a cue.
pub(super) struct Tail {
    pub bare: Option<Hit>,
    pub cued: Hit,
    pub birth: Birthday,
}

/// A birth date whose century a sign tells, or nothing.
pub(super) struct Birthday {
    pub date: [u8; 6],
    pub century: Option<u16>,
}

impl Birthday {
    fn is_recent(&self, today: Today) -> bool {
        let (day, month, yy) = (pair(&self.date, 0), pair(&self.date, 2), pair(&self.date, 4));
        let year = self.century.map_or_else(|| latest_year(yy, today), |century| century + u16::from(yy));
        Birth { year, month, day }.is_recent(today)
    }
}

impl Tail {
    pub fn judge(&self, clues: &Clues) -> Option<Hit> {
        if clues.spot.is_foreign() {
            return None;
        }
        let young = clues.spot == Spot::Text && self.birth.is_recent(clues.today);
        match self.bare {
            _ if clues.cued() => Some(Hit { level: Level::Stop, ..self.cued }),
            Some(bare) if young => Some(Hit { level: Level::Stop, ..bare }),
            bare => bare,
        }
    }
}

/// The henkilötunnus that starts at this glyph, with a two- or a four-digit year; and one past its last glyph.
pub(super) fn read(glyphs: &[Glyph], start: usize) -> Option<(usize, Tail)> {
    let short = || {
        let mut cursor = Cursor::new(glyphs, start);
        let date = cursor.digits::<6>()?;
        rest(cursor, date)
    };
    let long = || {
        let mut cursor = Cursor::new(glyphs, start);
        let [d1, d2, m1, m2, _, _, y1, y2] = cursor.digits::<8>()?;
        rest(cursor, [d1, d2, m1, m2, y1, y2])
    };
    short().or_else(long)
}

/// The century sign, serial and check character.
fn rest(mut cursor: Cursor, date: [u8; 6]) -> Option<(usize, Tail)> {
    if !is_date(pair(&date, 0), pair(&date, 2), pair(&date, 4)) {
        return None;
    }
    let before = cursor.gap();
    let letter = cursor.glyphs.get(cursor.at).map(|glyph| glyph.ch).filter(|ch| "yxwvuabcdef".contains(*ch));
    if letter.is_some() {
        cursor.next();
        cursor.open_gap();
    }
    let signed = letter.is_some() || before.is_some_and(|gap| gap.has(b"-+"));
    let inner = cursor.gaps;
    let serial = cursor.digits::<3>()?;
    let loose = cursor.gap().is_some();
    let check = cursor.next()?;
    if !cursor.at_end() || !is_plausible(&cursor, check, signed, loose, inner) {
        return None;
    }
    let temporary = serial.first() == Some(&9);
    let kind = if temporary { NumberKind::FinlandTemporary } else { NumberKind::FinlandHetu };
    let issued = serial > [0, 0, 1];
    let checked =
        check_character(&date, &serial).is_some_and(|right| u32::from(right) == u32::from(check)) && issued;
    let exact = signed
        && cursor.gaps <= 1
        && check.is_ascii_alphabetic()
        && ALPHABET.iter().any(|one| char::from(*one) == check);
    let level = match (checked, temporary) {
        (true, false) => Some(Level::Stop),
        (true, true) => Some(Level::Warn),
        (false, _) => exact.then_some(Level::Warn),
    };
    let cued = Hit { kind, level: Level::Stop, checked };
    if level.is_none() && !(signed && cursor.gaps <= 1) {
        return None;
    }
    let birth = Birthday { date, century: century(letter, before) };
    Some((cursor.at, Tail { bare: level.map(|level| Hit { level, ..cued }), cued, birth }))
}

fn century(letter: Option<char>, before: Option<Gap>) -> Option<u16> {
    match letter {
        Some('a'..='f') => Some(2000),
        Some(_) => Some(1900),
        None if before.is_some_and(|gap| gap.has(b"+")) => Some(1800),
        None if before.is_some_and(|gap| gap.has(b"-")) => Some(1900),
        None => None,
    }
}

/// Whether the grouping is that of one number, and not a date beside an amount.
fn is_plausible(cursor: &Cursor, check: char, signed: bool, loose: bool, inner: usize) -> bool {
    let spelled = cursor.is_spelled();
    if check.is_ascii_digit() {
        let together = cursor.gaps == inner || (loose && cursor.gaps == inner + 1);
        return signed && (together || spelled);
    }
    signed || !loose || spelled
}

fn check_character(date: &[u8; 6], serial: &[u8; 3]) -> Option<u8> {
    let value = date.iter().chain(serial).fold(0_usize, |sum, digit| sum * 10 + usize::from(*digit));
    ALPHABET.get(value % 31).copied()
}

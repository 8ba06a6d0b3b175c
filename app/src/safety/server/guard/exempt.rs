//! Numbers that look like identity numbers and are something else: accounts, books, articles, telephones, addresses.

use super::dates::pair;
use super::groups::{Form, Window};
use super::normalise::{Glyph, WALL};
use super::shapes::Clues;

/// Hosts whose paths carry long serial numbers of pages, films, meetings and articles.
const KNOWN_HOSTS: &[&str] = &[
    "youtube.com",
    "youtu.be",
    "vimeo.com",
    "doi.org",
    "hdl.handle.net",
    "orcid.org",
    "zoom.us",
    "wikipedia.org",
    "regjeringen.no",
    "stortinget.no",
    "lovdata.no",
    "helsedirektoratet.no",
    "udir.no",
    "bufdir.no",
    "nrk.no",
    "idunn.no",
    "riksdagen.se",
    "regeringen.se",
    "skolverket.se",
    "socialstyrelsen.se",
    "svt.se",
    "sverigesradio.se",
    "diva-portal.org",
    "retsinformation.dk",
    "ft.dk",
    "folketinget.dk",
    "dr.dk",
    "uvm.dk",
    "finlex.fi",
    "eduskunta.fi",
    "oph.fi",
    "thl.fi",
    "yle.fi",
    "julkari.fi",
    "althingi.is",
    "island.is",
    "stjornarradid.is",
    "ruv.is",
    "logting.fo",
    "logir.fo",
    "kvf.fo",
    "naalakkersuisut.gl",
    "knr.gl",
    "norden.org",
    "nordicwelfare.org",
];

/// Groupings of nine and ten digits that are how telephone numbers with a leading 0 are written in Sweden and Finland.
const PHONE_LAYOUTS: &[&[usize]] = &[
    &[3, 2, 2, 2],
    &[3, 3, 3],
    &[2, 3, 2, 2],
    &[2, 7],
    &[3, 6],
    &[3, 3, 2, 2],
    &[3, 3, 4],
    &[3, 7],
    &[2, 3, 3, 2],
    &[2, 4, 4],
    &[2, 8],
    &[4, 2, 2, 2],
    &[4, 3, 3],
    &[3, 4, 3],
    &[2, 3, 4],
];

/// How far before a plus a word is looked for, so that the whole stays linear.
const LINE: usize = 40;

/// Where a window stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// Ordinary text.
    Text,
    /// The path of any web address.
    Path,
    /// The path of a known host.
    KnownPath,
    /// A telephone number with country code.
    Phone,
    /// An account, book, article or technical identifier.
    Foreign,
}

impl Spot {
    pub fn is_foreign(self) -> bool {
        self == Self::Foreign
    }
}

struct Region {
    start: usize,
    end: usize,
    spot: Spot,
}

/// The places of a text where other numbers stand, in reading order.
pub(super) struct Exempt(Vec<Region>);

impl Exempt {
    pub fn read(glyphs: &[Glyph]) -> Self {
        let mut list: Vec<Region> = Vec::new();
        let mut at = 0;
        while glyphs.get(at).is_some() {
            let found = url_path(glyphs, at)
                .or_else(|| phone(glyphs, at))
                .or_else(|| at_word_start(glyphs, at).then(|| identifier(glyphs, at)).flatten());
            at = found.as_ref().map_or(at + 1, |region| region.end);
            list.extend(found);
        }
        Self(list)
    }

    /// Where the window stands; a region counts if the window begins in it or reaches into it.
    pub fn spot(&self, start: usize, end: usize) -> Spot {
        let first = self.0.partition_point(|region| region.end <= start);
        self.0.get(first).filter(|region| region.start < end).map_or(Spot::Text, |region| region.spot)
    }
}

/// What speaks for something else than an identity number, and what that is worth.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pardon {
    /// Nothing: what is found counts.
    None,
    /// What is found warns, unless check digits prove it and it is written as such numbers are.
    Doubt,
    /// Only what check digits prove counts, and it only warns.
    Unchecked,
    /// It is something else.
    All,
}

/// Whether the window is more likely something else than an identity number. An identity word nearby overrides all but
/// account, book and article numbers with their own check digits.
pub(super) fn pardon(window: &Window, clues: &Clues) -> Pardon {
    if clues.spot.is_foreign() {
        return Pardon::All;
    }
    if clues.id || (clues.duf && window.digits.len() == 12) {
        return Pardon::None;
    }
    let usual = matches!(window.form, Form::Parted | Form::Dated);
    let known = clues.spot == Spot::KnownPath && window.form == Form::Solid;
    if known
        || is_bank(window)
        || is_case(window)
        || is_register(window, clues)
        || is_phone(window, clues, usual)
    {
        return Pardon::All;
    }
    match clues.spot {
        Spot::Path | Spot::KnownPath if window.gaps.iter().any(|gap| gap.has(b"/")) => Pardon::Doubt,
        Spot::Phone if !usual => Pardon::Unchecked,
        _ => Pardon::None,
    }
}

/// The Norwegian bank account, 4.2.5, which has the same last check digit rule as the fødselsnummer.
fn is_bank(window: &Window) -> bool {
    has_bank_sizes(window) && window.gaps.first().is_some_and(|gap| gap.is(b'.'))
}

/// Whether it is grouped as a Norwegian bank account, by points or otherwise.
pub(super) fn has_bank_sizes(window: &Window) -> bool {
    window.sizes == [4, 2, 5] && window.is_uniform()
}

/// A case number: year, stroke or dash, serial.
fn is_case(window: &Window) -> bool {
    let year = matches!(pair(&window.digits, 0), 19 | 20) && window.sizes.first() == Some(&4);
    let odd = matches!(window.form, Form::Odd | Form::Loose);
    odd && year && window.gaps.first().is_some_and(|gap| gap.has(b"/-:"))
}

/// The Finnish register number, office/number/class/year: THL/1234/5.09.00/2019.
fn is_register(window: &Window, clues: &Clues) -> bool {
    let year =
        window.digits.len().checked_sub(4).is_some_and(|at| matches!(pair(&window.digits, at), 19 | 20));
    clues.after_stroke && window.form == Form::Dated && window.seam().is(b'/') && year
}

fn is_phone(window: &Window, clues: &Clues, usual: bool) -> bool {
    if window.digits.first() != Some(&0) || window.digits.len() > 10 || usual || window.form == Form::Spelled
    {
        return false;
    }
    if clues.phone {
        return true;
    }
    let rest_spaced = window.gaps.iter().skip(1).all(|gap| gap.is(b' '));
    let prefix = window.gaps.first().is_some_and(|gap| gap.is(b'-') || gap.is(b' ') || gap.is(b'/'));
    !clues.birth && prefix && rest_spaced && PHONE_LAYOUTS.contains(&window.sizes.as_slice())
}

fn at_word_start(glyphs: &[Glyph], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| glyphs.get(before));
    before.is_none_or(|glyph| !glyph.ch.is_alphanumeric())
        && glyphs.get(at).is_some_and(|glyph| glyph.ch.is_alphanumeric())
}

fn identifier(glyphs: &[Glyph], at: usize) -> Option<Region> {
    let rest = glyphs.get(at..)?;
    let len = iban(rest).or_else(|| doi(rest)).or_else(|| isbn(rest)).or_else(|| hexadecimal(rest))?;
    Some(Region { start: at, end: at + len, spot: Spot::Foreign })
}

/// The first letters and digits, at most `most`, past single spaces or dashes; with the length each ends at.
fn compact(rest: &[Glyph], most: usize) -> Vec<(char, usize)> {
    let mut out = Vec::with_capacity(most);
    let mut skipped = false;
    for (at, glyph) in rest.iter().enumerate() {
        if glyph.ch.is_ascii_alphanumeric() && out.len() < most {
            out.push((glyph.ch, at + 1));
            skipped = false;
        } else if skipped || !matches!(glyph.ch, ' ' | '-') {
            break;
        } else {
            skipped = true;
        }
    }
    out
}

/// An international bank account number, proved by ISO 7064 mod 97.
fn iban(rest: &[Glyph]) -> Option<usize> {
    let [one, two, three, four, ..] = rest else {
        return None;
    };
    if !(one.ch.is_ascii_lowercase()
        && two.ch.is_ascii_lowercase()
        && three.ch.is_ascii_digit()
        && four.ch.is_ascii_digit())
    {
        return None;
    }
    let all = compact(rest, 34);
    let country: String = [one.ch, two.ch].iter().collect();
    let length = match country.as_str() {
        "no" => 15,
        "dk" | "fi" | "fo" | "gl" | "nl" => 18,
        "se" => 24,
        "is" => 26,
        "de" | "gb" | "ie" => 22,
        "pl" => 28,
        _ => return None,
    };
    let text = all.get(..length)?;
    let (head, tail) = text.split_at_checked(4)?;
    let rest = tail.iter().chain(head).filter_map(|(ch, _)| ch.to_digit(36)).fold(0, |rest, value| {
        let place = if value > 9 { 100 } else { 10 };
        (rest * place + value) % 97
    });
    (rest == 1).then_some(text.last()?.1)
}

/// A digital object identifier, up to the next space.
fn doi(rest: &[Glyph]) -> Option<usize> {
    let [one, two, dot, ..] = rest else { return None };
    if (one.ch, two.ch, dot.ch) != ('1', '0', '.') {
        return None;
    }
    let digits = rest.iter().skip(3).take(10).take_while(|glyph| glyph.ch.is_ascii_digit()).count();
    let stroke = rest.get(3 + digits).is_some_and(|glyph| glyph.ch == '/');
    let named =
        rest.iter().skip(4 + digits).take(40).any(|glyph| glyph.ch.is_ascii_lowercase() || glyph.ch == '.');
    ((4..10).contains(&digits) && stroke && named).then(|| word_length(rest))
}

fn word_length(rest: &[Glyph]) -> usize {
    rest.iter().take_while(|glyph| !matches!(glyph.ch, ' ' | '\n' | '"' | '<' | '>' | WALL)).count()
}

/// An ISBN of thirteen digits, or one of ten after the word, proved by its check digit.
fn isbn(rest: &[Glyph]) -> Option<usize> {
    let head: String = rest.iter().take(7).map(|glyph| glyph.ch).collect();
    let label = ["isbn-10", "isbn"].into_iter().find(|label| head.starts_with(label));
    let lead = label.map_or(0, |label| {
        let after = rest.iter().skip(label.len()).take(12);
        label.len() + after.take_while(|glyph| !glyph.ch.is_ascii_digit()).count()
    });
    let all = compact(rest.get(lead..)?, 13);
    let digits: Vec<u32> =
        all.iter().filter_map(|(ch, _)| if *ch == 'x' { Some(10) } else { ch.to_digit(10) }).collect();
    let thirteen = digits.get(..13).filter(|digits| matches!(digits, [9, 7, 8 | 9, ..]));
    if let Some(digits) = thirteen {
        let sum: u32 = digits.iter().zip([1, 3].iter().cycle()).map(|(digit, weight)| digit * weight).sum();
        return sum.is_multiple_of(10).then(|| all.get(12).map(|(_, end)| lead + end)).flatten();
    }
    let ten = digits.get(..10).filter(|_| label.is_some())?;
    let sum: u32 = ten.iter().zip((1..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    sum.is_multiple_of(11).then(|| all.get(9).map(|(_, end)| lead + end)).flatten()
}

/// A UUID or a hash: 24 or more hexadecimal signs, letters and digits mixed. Of a UUID that names its version and variant
/// (RFC 9562 §4) one letter is enough: by chance some have hardly more, and people are mentioned by theirs.
fn hexadecimal(rest: &[Glyph]) -> Option<usize> {
    let signs = |glyph: &&Glyph| glyph.ch.is_ascii_hexdigit() || glyph.ch == '-';
    let run: Vec<char> = rest.iter().take(129).take_while(signs).map(|glyph| glyph.ch).collect();
    let plain: Vec<&char> = run.iter().filter(|ch| **ch != '-').collect();
    let turns = plain
        .windows(2)
        .filter(|two| matches!(two, [a, b] if a.is_ascii_digit() != b.is_ascii_digit()))
        .count();
    let ends = rest.get(run.len()).is_none_or(|glyph| !glyph.ch.is_alphanumeric());
    let parts: Vec<usize> = run.split(|ch| *ch == '-').map(<[char]>::len).collect();
    let whole = parts == [8, 4, 4, 4, 12] || (parts.len() == 1 && plain.len() >= 24);
    let named = matches!((run.get(14), run.get(19)), (Some('1'..='8'), Some('8' | '9' | 'a' | 'b')));
    let least = if parts.len() == 5 && named { 1 } else { 6 };
    (whole && ends && turns >= least).then_some(run.len())
}

/// A telephone number with plus and country code, by the longest form of the country.
fn phone(glyphs: &[Glyph], at: usize) -> Option<Region> {
    if glyphs.get(at)?.ch != '+'
        || at.checked_sub(1).and_then(|at| glyphs.get(at)).is_some_and(|one| one.ch.is_ascii_digit())
    {
        return None;
    }
    if glyphs.get(at + 1)?.ch == ' ' && !follows_words(glyphs, at) {
        return None;
    }
    let lead = glyphs.iter().skip(at + 1).take(2).take_while(|glyph| matches!(glyph.ch, ' ' | '(')).count();
    let begin = at + 1 + lead;
    let (mut code, mut end, mut count, mut gap) = (0_u32, begin, 0_usize, 0_usize);
    for (place, glyph) in glyphs.iter().enumerate().skip(begin).take(40) {
        if let Some(digit) = glyph.ch.to_digit(10) {
            if count == longest_phone(code, count) || (count == 0 && digit == 0) {
                break;
            }
            code = if count < 3 { code * 10 + digit } else { code };
            (count, end, gap) = (count + 1, place + 1, 0);
        } else if gap > 2 || !matches!(glyph.ch, ' ' | '-' | '(' | ')' | '.' | '/') {
            break;
        } else {
            gap += 1;
        }
    }
    // A number of North America has eleven digits, and a date may begin with 1 as well.
    let whole = count >= if code / 100 == 1 { 11 } else { 7 };
    whole.then_some(Region { start: at, end, spot: Spot::Phone })
}

/// Whether a letter stands before on the same line: otherwise a plus with a space behind it is the mark of a list.
fn follows_words(glyphs: &[Glyph], at: usize) -> bool {
    let before = glyphs.get(at.saturating_sub(LINE)..at).unwrap_or_default();
    before.iter().rev().take_while(|one| !matches!(one.ch, '\n' | WALL)).any(|one| one.ch.is_alphabetic())
}

/// Digits of the longest number under the country code, of which the first three digits are known.
fn longest_phone(code: u32, count: usize) -> usize {
    match code {
        _ if count < 3 => 15,
        298 | 299 => 9,
        354 => 10,
        358 => 14,
        450..480 if !(460..470).contains(&code) => 10,
        460..470 => 13,
        _ => 15,
    }
}

/// The path of the web address whose `://` or `www.` is at `at`, up to query or fragment.
fn url_path(glyphs: &[Glyph], at: usize) -> Option<Region> {
    let starts = |text: &str| {
        text.chars().enumerate().all(|(step, ch)| glyphs.get(at + step).is_some_and(|one| one.ch == ch))
    };
    let host = match glyphs.get(at)?.ch {
        ':' if starts("://") => at + 3,
        'w' if starts("www.") && at_word_start(glyphs, at) => at,
        _ => return None,
    };
    let name: String = glyphs
        .iter()
        .skip(host)
        .take(100)
        .map(|one| one.ch)
        .take_while(|ch| ch.is_alphanumeric() || matches!(ch, '.' | '-'))
        .collect();
    let path = host + name.chars().count();
    if glyphs.get(path)?.ch != '/' {
        return None;
    }
    let ends = |ch: char| matches!(ch, '?' | '#' | ' ' | '\n' | ')' | ']' | '"' | '\'' | '<' | '>' | WALL);
    let len = glyphs.iter().skip(path).take_while(|one| !ends(one.ch)).count();
    let known = KNOWN_HOSTS
        .iter()
        .any(|host| name == *host || name.strip_suffix(host).is_some_and(|front| front.ends_with('.')));
    let article = known && glyphs.get(path + 1..).is_some_and(|rest| doi(rest).is_some());
    let spot = match known {
        _ if article => Spot::Foreign,
        true => Spot::KnownPath,
        false => Spot::Path,
    };
    Some(Region { start: path, end: path + len, spot })
}

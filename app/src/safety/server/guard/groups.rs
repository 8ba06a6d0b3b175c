//! Runs of digits, the gaps between them, and the windows of 9 to 13 digits that could be one number.

use super::dates::pair;
use super::normalise::Glyph;

/// A gap of more than this many signs (spaces counted once) separates two numbers.
const WIDEST_GAP: usize = 8;
/// The longest number looked for: a date with full year and a Norwegian serial.
const LONGEST: usize = 13;

/// The signs between two groups of digits, packed: one byte a sign, repeated spaces once, none at the ends of lines, and
/// two line breaks for any number of them.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Gap(u64);

impl Gap {
    /// Reads the gap between two glyph positions; `None` where a letter or too much stands between.
    pub fn read(between: &[Glyph]) -> Option<Self> {
        let mut bytes = [0_u8; WIDEST_GAP];
        let mut len = 0;
        for glyph in between.iter().take(40) {
            let byte = match glyph.ch {
                ch if ch.is_alphanumeric() || ch == super::normalise::WALL => return None,
                ch => u8::try_from(ch).ok().filter(u8::is_ascii).unwrap_or(b'?'),
            };
            match (bytes.get(..len).unwrap_or_default(), byte) {
                ([.., b' ' | b'\n'], b' ') | ([.., b'\n', b'\n'], b'\n') => continue,
                ([.., b' '], b'\n') => len -= 1,
                _ => {}
            }
            *bytes.get_mut(len)? = byte;
            len += 1;
        }
        (between.len() <= 40).then_some(Self(u64::from_le_bytes(bytes)))
    }

    fn bytes(self) -> [u8; WIDEST_GAP] {
        self.0.to_le_bytes()
    }

    /// Whether one of these ASCII signs stands in the gap.
    pub fn has(self, signs: &[u8]) -> bool {
        self.bytes().iter().any(|byte| signs.contains(byte))
    }

    /// Whether the gap is just this one sign.
    pub fn is(self, sign: u8) -> bool {
        self.0 == u64::from(sign)
    }

    /// Whether the gap is one sign and no space, as inside a date.
    fn is_tight(self) -> bool {
        self.is(b'.') || self.is(b'-') || self.is(b'/')
    }

    /// Whether a reader would take the two sides for two things: a list, a bracket, a sentence end, a table cell.
    pub fn is_strong(self) -> bool {
        if self.has(b";|()[]{}<>!?\"=#") {
            return true;
        }
        let bytes = self.bytes();
        let stops = |pair: &[u8]| {
            matches!(
                pair,
                [b',' | b'.' | b':', b' ' | b'\n'] | [b'\n', b'\n' | b'-' | b'.' | b','] | [b'-', b'\n']
            )
        };
        bytes.windows(2).any(stops)
    }
}

/// How the digits of a window are laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// No gap at all.
    Solid,
    /// One gap, between date and serial: the usual way.
    Parted,
    /// The date in three parts, then the serial.
    Dated,
    /// Every digit alone.
    Spelled,
    /// Any other grouping, standing alone.
    Odd,
    /// Any other grouping, across commas, brackets or list marks.
    Loose,
}

/// Digits that could be one number. Has no `Debug`: it is the number.
pub(super) struct Window {
    /// First and one-past-last glyph.
    pub start: usize,
    pub end: usize,
    pub digits: Vec<u8>,
    pub sizes: Vec<usize>,
    pub gaps: Vec<Gap>,
    pub form: Form,
    /// A leading zero of day or month was left out and has been put back.
    pub padded: bool,
}

impl Window {
    /// The gap before the serial (the last gap).
    pub fn seam(&self) -> Gap {
        self.gaps.last().copied().unwrap_or_default()
    }

    /// Whether all gaps are alike.
    pub fn is_uniform(&self) -> bool {
        self.gaps.windows(2).all(|two| matches!(two, [one, other] if one == other))
    }
}

struct Group {
    first: usize,
    len: usize,
    start: usize,
    end: usize,
    /// The gap before, or `None` if the group stands apart from the one before.
    gap: Option<Gap>,
    /// First and last group of the date with a four-digit year, or the clock time, that this group is part of.
    token: Option<(usize, usize)>,
}

/// All groups of digits of a text.
pub(super) struct Groups {
    digits: Vec<u8>,
    list: Vec<Group>,
}

impl Groups {
    pub fn read(glyphs: &[Glyph]) -> Self {
        let mut all = Self { digits: Vec::new(), list: Vec::new() };
        let mut fresh = true;
        for (at, glyph) in glyphs.iter().enumerate() {
            let Some(digit) = glyph.ch.to_digit(10).and_then(|value| u8::try_from(value).ok()) else {
                fresh = true;
                continue;
            };
            if fresh {
                let before = all.list.last().and_then(|last| glyphs.get(last.end..at));
                let gap = before.and_then(Gap::read);
                all.list.push(Group {
                    first: all.digits.len(),
                    len: 0,
                    start: at,
                    end: at,
                    gap,
                    token: None,
                });
                fresh = false;
            }
            all.digits.push(digit);
            if let Some(last) = all.list.last_mut() {
                last.len += 1;
                last.end = at + 1;
            }
        }
        all.mark_tokens();
        all
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The glyph at which each group starts; not of groups inside a date or a clock time, where no number begins.
    pub fn starts(&self) -> impl Iterator<Item = usize> {
        let begins = |(at, group): &(usize, &Group)| group.token.is_none_or(|(first, _)| first == *at);
        self.list.iter().enumerate().filter(begins).map(|(_, group)| group.start)
    }

    fn value(&self, at: usize, len: usize) -> Option<u16> {
        let group = self.list.get(at).filter(|group| group.len == len)?;
        let digits = self.digits.get(group.first..group.first + len)?;
        Some(digits.iter().fold(0, |sum, digit| sum * 10 + u16::from(*digit)))
    }

    fn gap(&self, at: usize) -> Option<Gap> {
        self.list.get(at).and_then(|group| group.gap)
    }

    /// Marks dates with a four-digit year and clock times with a colon: they are whole in themselves, and a number
    /// never begins or ends inside one.
    fn mark_tokens(&mut self) {
        let mut at = 0;
        while at < self.list.len() {
            let len = if self.is_long_date(at) { 3 } else { self.clock(at) };
            for group in self.list.iter_mut().skip(at).take(len) {
                group.token = Some((at, at + len - 1));
            }
            at += len.max(1);
        }
    }

    fn is_long_date(&self, at: usize) -> bool {
        let (Some(first), Some(second)) = (self.gap(at + 1), self.gap(at + 2)) else {
            return false;
        };
        let danish = first.is(b'/') && second.is(b'-');
        if !(first == second && first.is_tight() || danish) {
            return false;
        }
        let outside = |gap: Option<Gap>| gap.is_some_and(|gap| gap == second && !danish);
        if outside(self.gap(at)) || outside(self.gap(at + 3)) {
            return false;
        }
        let small = |at, top| {
            [1, 2].iter().any(|len| self.value(at, *len).is_some_and(|value| (1..=top).contains(&value)))
        };
        let year = |at| self.value(at, 4).is_some_and(|value| (1800..2100).contains(&value));
        (small(at, 31) && small(at + 1, 12) && year(at + 2))
            || (year(at) && small(at + 1, 12) && small(at + 2, 31))
    }

    /// Number of groups of the clock time at `at`: 2, 3 with seconds, or 0.
    fn clock(&self, at: usize) -> usize {
        let colon = |at| self.gap(at).is_some_and(|gap| gap.is(b':'));
        let below = |at, top| self.value(at, 2).is_some_and(|value| value < top);
        let hour = self.value(at, 1).is_some() || below(at, 24);
        if colon(at) || !hour || !colon(at + 1) || !below(at + 1, 60) {
            return 0;
        }
        match (colon(at + 2), below(at + 2, 60), colon(at + 3)) {
            (false, ..) => 2,
            (true, true, false) => 3,
            _ => 0,
        }
    }

    /// Calls `look` for every window, in reading order.
    pub fn each_window(&self, mut look: impl FnMut(Window)) {
        for first in 0..self.list.len() {
            let mut total = 0;
            for (last, group) in self.list.iter().enumerate().skip(first) {
                total += group.len;
                if total > LONGEST || (last > first && group.gap.is_none()) {
                    break;
                }
                if total >= 9
                    && let Some(window) = self.window(first, last, total)
                {
                    look(window);
                }
            }
            if let Some(window) = self.padded(first) {
                look(window);
            }
        }
    }

    fn parts(&self, first: usize, last: usize) -> Option<Window> {
        let list = self.list.get(first..=last)?;
        let (head, tail) = (list.first()?, list.last()?);
        Some(Window {
            start: head.start,
            end: tail.end,
            digits: self.digits.get(head.first..tail.first + tail.len)?.to_vec(),
            sizes: list.iter().map(|group| group.len).collect(),
            gaps: list.iter().skip(1).filter_map(|group| group.gap).collect(),
            form: Form::Odd,
            padded: false,
        })
    }

    fn window(&self, first: usize, last: usize, total: usize) -> Option<Window> {
        let mut window = self.parts(first, last)?;
        let form = usual_form(&window.sizes, &window.gaps, total);
        if !self.tokens_allow(&window, first, last, form) {
            return None;
        }
        window.form = match form {
            Some(Form::Spelled) if !self.ends_spelling(first, last) => return None,
            Some(form) => form,
            None => self.odd_form(&window, first, last)?,
        };
        Some(window)
    }

    /// A date such as 1.1.90 with the serial after it, the zeros put back.
    fn padded(&self, first: usize) -> Option<Window> {
        let mut window = self.parts(first, first + 3)?;
        let &[day, month, year, serial] = window.sizes.as_slice() else {
            return None;
        };
        let short = (1..3).contains(&day) && (1..3).contains(&month) && day + month < 4;
        let apart = window.gaps.len() == 3 && dates_alike(&window.gaps) && !window.seam().is_strong();
        if !short || !matches!(year, 2 | 4) || !(3..6).contains(&serial) || !apart {
            return None;
        }
        if self
            .list
            .get(first..first + 4)?
            .iter()
            .any(|group| group.token.is_some_and(|(start, _)| start != first))
        {
            return None;
        }
        if month == 1 {
            window.digits.insert(day, 0);
        }
        if day == 1 {
            window.digits.insert(0, 0);
        }
        window.sizes = vec![2, 2, year, serial];
        (window.form, window.padded) = (Form::Dated, true);
        Some(window)
    }

    /// Whether the window leaves dates and clock times whole, and uses a date only as its own date part.
    fn tokens_allow(&self, window: &Window, first: usize, last: usize, form: Option<Form>) -> bool {
        let all_colons = window.is_uniform() && window.gaps.first().is_some_and(|gap| gap.is(b':'));
        let own_date = |start: usize| {
            start == first && form == Some(Form::Dated) && window.sizes.iter().take(3).any(|len| *len == 4)
        };
        let inside = self.list.get(first..=last).unwrap_or_default();
        all_colons || inside.iter().all(|group| group.token.is_none_or(|(start, _)| own_date(start)))
    }

    fn single(&self, at: usize) -> bool {
        self.list.get(at).is_some_and(|group| group.len == 1)
    }

    fn ends_spelling(&self, first: usize, last: usize) -> bool {
        let opens = !(first > 0 && self.single(first - 1) && self.same_gap(first, first + 1));
        let closes = !(self.single(last + 1) && self.same_gap(last + 1, last));
        opens || closes
    }

    fn same_gap(&self, at: usize, other: usize) -> bool {
        self.gap(at).is_some_and(|gap| self.gap(other) == Some(gap))
    }

    /// Odd groupings count only if nothing else hangs on to them.
    fn odd_form(&self, window: &Window, first: usize, last: usize) -> Option<Form> {
        let apart = |at: usize| self.gap(at).is_none_or(Gap::is_strong);
        let strong = window.gaps.iter().any(|gap| gap.is_strong());
        if !strong && apart(first) && apart(last + 1) {
            return Some(Form::Odd);
        }
        (self.gap(first).is_none() && self.gap(last + 1).is_none()).then_some(Form::Loose)
    }
}

/// Whether the two gaps inside a date go together: alike, or the Danish d/m-yy.
fn dates_alike(gaps: &[Gap]) -> bool {
    matches!(gaps, [one, two, ..] if !one.is_strong() && (one == two || (one.is(b'/') && two.is(b'-'))))
}

fn usual_form(sizes: &[usize], gaps: &[Gap], total: usize) -> Option<Form> {
    let date = if total > 11 { 8 } else { 6 };
    let dated = dates_alike(gaps);
    match *sizes {
        [_] => Some(Form::Solid),
        [head, _] if head == date => Some(Form::Parted),
        [6, 3, 2] if gaps.iter().all(|gap| !gap.is_strong()) => Some(Form::Parted),
        [2, 2, 2, _] | [2, 2, 2, 3, 2] if total < 12 && dated => Some(Form::Dated),
        [2, 2, 4, _] | [4, 2, 2, _] if total > 11 && dated => Some(Form::Dated),
        [2, 2, 2, 2, 4 | 5] if dated && gaps.get(1) == gaps.get(2) => Some(Form::Dated),
        _ if sizes.iter().all(|len| *len == 1) && gaps.iter().all(|gap| !gap.is_strong()) => {
            Some(Form::Spelled)
        }
        _ => None,
    }
}

/// Whether the serial of a date–serial form looks like a clock time, as in `121019 1430`.
pub(super) fn serial_is_clock(window: &Window) -> bool {
    let tail = window.digits.len().checked_sub(4).and_then(|at| window.digits.get(at..));
    tail.is_some_and(super::dates::is_clock)
}

/// Whether it is a date and a time: `12.10.19 14.30` (the last two pairs joined by a point or colon, the rest otherwise),
/// or `2019-10-12 1430`.
pub(super) fn is_date_time(window: &Window) -> bool {
    if let ([4, 2, 2, 4], [first, second, seam]) = (window.sizes.as_slice(), window.gaps.as_slice()) {
        return first.is(b'-') && second.is(b'-') && seam.is(b' ') && serial_is_clock(window);
    }
    let (Some(last), [2, 2, 2, 2, 2]) = (window.gaps.last(), window.sizes.as_slice()) else {
        return false;
    };
    let timed = (last.is(b'.') || last.is(b':')) && serial_is_clock(window);
    timed && !window.is_uniform() && pair(&window.digits, 2) <= 12
}

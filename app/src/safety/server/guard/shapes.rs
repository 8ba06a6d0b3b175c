//! What stands around a number, and the level of a number that has a date but need not prove itself by check digits.

use super::cues::{Class, Cues};
use super::dates::{Birth, Today, pair};
use super::exempt::{Exempt, Pardon, Spot};
use super::groups::{Form, Window, is_date_time, serial_is_clock};
use super::normalise::Glyph;
use super::{Level, NumberKind};

/// A country as the cue words know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Country {
    Norway,
    Sweden,
    Denmark,
    Finland,
    Iceland,
    Faroes,
}

/// One country's answer for one window.
#[derive(Clone, Copy)]
pub(super) struct Hit {
    pub kind: NumberKind,
    pub level: Level,
    /// Whether check digits prove it.
    pub checked: bool,
}

impl Hit {
    pub fn country(&self) -> Country {
        match self.kind {
            NumberKind::NorwayFnr
            | NumberKind::NorwayD
            | NumberKind::NorwayH
            | NumberKind::NorwayFh
            | NumberKind::NorwayDuf
            | NumberKind::NorwaySynthetic => Country::Norway,
            NumberKind::SwedenPnr | NumberKind::SwedenSamordning => Country::Sweden,
            NumberKind::DenmarkCpr | NumberKind::DenmarkReplacement | NumberKind::DenmarkEcpr => {
                Country::Denmark
            }
            NumberKind::FinlandHetu | NumberKind::FinlandTemporary => Country::Finland,
            NumberKind::IcelandKennitala | NumberKind::IcelandOrganisation | NumberKind::IcelandSystem => {
                Country::Iceland
            }
            NumberKind::FaroesPtal => Country::Faroes,
        }
    }

    /// What is left of it where something speaks for another sort of number.
    pub fn pardoned(self, pardon: Pardon, form: Form) -> Option<Self> {
        let lawful = self.checked && matches!(self.country(), Country::Norway | Country::Sweden);
        let warning = Self { level: Level::Warn, ..self };
        match pardon {
            Pardon::None => Some(self),
            Pardon::Doubt if lawful && form == Form::Parted => Some(self),
            Pardon::Doubt => Some(warning),
            Pardon::Unchecked => (lawful && form == Form::Solid).then_some(warning),
            Pardon::All => None,
        }
    }
}

/// What stands within 40 characters of a window, and where the window stands.
pub(super) struct Clues {
    /// A word for an identity number.
    pub id: bool,
    /// A word for being born.
    pub birth: bool,
    /// The country the nearest identity word belongs to.
    pub hint: Option<Country>,
    /// A word for the Norwegian immigration number.
    pub duf: bool,
    /// A word for an organisation.
    pub firm: bool,
    /// A telephone word leads up to the window.
    pub phone: bool,
    /// A word for a bank account leads up to the window.
    pub bank: bool,
    /// A word for a case, invoice or reference leads up to the window.
    pub case: bool,
    pub spot: Spot,
    /// A stroke stands right before it.
    pub after_stroke: bool,
    /// A dash and a digit stand right behind it, as in 1430-1600.
    pub ranged: bool,
    pub today: Today,
}

impl Clues {
    pub fn around(
        start: usize,
        end: usize,
        glyphs: &[Glyph],
        cues: &Cues,
        exempt: &Exempt,
        today: Today,
    ) -> Self {
        let near = cues.near(start, end);
        let id = near.iter().filter(|cue| cue.class == Class::Id);
        let distance = |from: usize, to: usize| {
            if to <= start { start - to } else { from.saturating_sub(end) }
        };
        let hint =
            id.clone().filter(|cue| cue.country.is_some()).min_by_key(|cue| distance(cue.start, cue.end));
        let leads = |class| cues.leads_up(class, near, start, end, glyphs);
        Self {
            id: id.count() > 0,
            birth: near.iter().any(|cue| cue.class == Class::Birth),
            hint: hint.and_then(|cue| cue.country),
            duf: near.iter().any(|cue| cue.class == Class::Duf),
            firm: near.iter().any(|cue| cue.class == Class::Firm),
            phone: leads(Class::Phone),
            bank: leads(Class::Bank),
            case: leads(Class::Case),
            spot: exempt.spot(start, end),
            after_stroke: start.checked_sub(1).and_then(|at| glyphs.get(at)).is_some_and(|one| one.ch == '/'),
            ranged: matches!(glyphs.get(end..end + 2), Some([dash, next])
                if dash.ch == '-' && next.ch.is_ascii_digit()),
            today,
        }
    }

    /// Whether a cue for an identity number or a birth stands near.
    pub fn cued(&self) -> bool {
        self.id || self.birth
    }
}

/// How a shape that only has a date is judged.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub birth: Birth,
    /// The check digit fits, though the law does not ask it to.
    pub checked: bool,
    /// Whether date, dash, serial alone makes a stop (Denmark and Iceland; not the Faroes, with three digits).
    pub stops: bool,
}

/// The level of a date-shaped number of Denmark, Iceland or the Faroes; `None` if it is more likely something else.
pub(super) fn level(window: &Window, clues: &Clues, shape: Shape) -> Option<Level> {
    let Shape { birth, checked, stops } = shape;
    let seam = window.seam();
    if window.form == Form::Loose {
        return checked.then_some(Level::Warn);
    }
    let listed = window.form == Form::Dated && seam.is_strong();
    if (window.padded || listed) && !checked && !clues.id {
        return None;
    }
    if is_date_time(window) && !clues.id {
        return None;
    }
    if clues.cued() {
        return Some(Level::Stop);
    }
    let plain = window.form == Form::Solid;
    if plain && is_numbered_month(window, clues) {
        return None;
    }
    if plain && !checked && (clues.bank || clues.case) {
        return Some(Level::Warn);
    }
    let clock = seam.is(b' ') && serial_is_clock(window);
    let base = match window.form {
        Form::Parted if stops && !seam.is_strong() && !clock => Level::Stop,
        Form::Dated if stops && (seam.has(b"-") || checked) => Level::Stop,
        _ => Level::Warn,
    };
    let raise = birth.is_recent(clues.today) && window.form != Form::Odd && clues.spot == Spot::Text;
    let mobile = plain && matches!(window.digits.as_slice(), [0, 4 | 5 | 7, 0, ..] | [0, 4, 1, ..]);
    Some(if raise && !mobile && !clock { Level::Stop } else { base })
}

/// The Icelandic case number, year and month and four digits: 2010091234.
fn is_numbered_month(window: &Window, clues: &Clues) -> bool {
    let (century, month) = (pair(&window.digits, 0), pair(&window.digits, 4));
    clues.case && matches!(century, 19 | 20) && (1..=12).contains(&month)
}

/// One step up for somebody born within 25 years, where the number stands for itself in ordinary text.
pub(super) fn raised(level: Level, birth: Birth, window: &Window, clues: &Clues) -> Level {
    let whole = !matches!(window.form, Form::Odd | Form::Loose);
    let plain = clues.spot == Spot::Text && !clues.bank && !clues.case;
    if whole && plain && birth.is_recent(clues.today) { Level::Stop } else { level }
}

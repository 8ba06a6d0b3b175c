//! What comes before a trip: questions, places, needs, costs. Codes, inputs, and what pages show.

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

use super::model::{LINE_MAX, TripError};
use super::view::Words;
use crate::gatherings::model::Seat;
use crate::network::model::{Country, MunicipalityCard, MunicipalityId};
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::posts::model::Theme;

id!(
    /// A learning question.
    QuestionId
);
id!(
    /// A line of what a trip costs.
    CostId
);

codes! {
    /// What money is counted in (ISO 4217).
    pub enum Currency {
        /// Norwegian.
        Nok = "NOK" => "study_trips-currency-nok",
        /// Swedish.
        Sek = "SEK" => "study_trips-currency-sek",
        /// Danish, which Greenland and the Faroes use too.
        Dkk = "DKK" => "study_trips-currency-dkk",
        /// Of Finland and Åland.
        Eur = "EUR" => "study_trips-currency-eur",
        /// Icelandic.
        Isk = "ISK" => "study_trips-currency-isk",
    }
}

impl Currency {
    /// What is paid with in a country.
    #[must_use]
    pub const fn of(country: Country) -> Self {
        match country {
            Country::No => Self::Nok,
            Country::Se => Self::Sek,
            Country::Dk | Country::Gl | Country::Fo => Self::Dkk,
            Country::Fi | Country::Ax => Self::Eur,
            Country::Is => Self::Isk,
        }
    }

    /// How many decimals it is written with: the króna has no smaller unit (ISO 4217).
    #[must_use]
    pub const fn decimals(self) -> u8 {
        match self {
            Self::Isk => 0,
            _ => 2,
        }
    }
}

/// The longest question, in characters.
pub const QUESTION_MAX: usize = 2000;
/// The most questions of a municipality.
pub const QUESTIONS_MAX: usize = 12;
/// The longest word on what somebody needs, in characters.
pub const NEED_MAX: usize = 1000;
/// The most places of a municipality.
pub const SEATS_MAX: i32 = 500;
/// The most lines of costs.
pub const COSTS_MAX: usize = 100;
/// The most that a line can be, in whole units.
pub const AMOUNT_MAX: i64 = 100_000_000;

/// A learning question as the form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionInput {
    /// The language.
    pub lang: Option<ContentLang>,
    /// What is asked.
    pub text: String,
    /// Codes of themes.
    pub themes: Vec<String>,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

impl QuestionInput {
    /// Checks a question. Unknown themes are refused, never dropped (ASVS 2.2.1).
    ///
    /// # Errors
    /// `Invalid` at the fields.
    pub fn validate(&self) -> Result<(), TripError> {
        let mut errors = FieldErrors::default();
        if self.lang.is_none() {
            errors.add("lang", "gatherings-error-lang");
        }
        if self.text.trim().is_empty() || self.text.chars().count() > QUESTION_MAX {
            errors.add_with("text", "study_trips-error-question", &[("max", QUESTION_MAX.to_string())]);
        }
        if self.themes.iter().any(|code| Theme::from_code(code).is_none()) {
            errors.add("themes", "posts-error-choice");
        }
        errors.into_result()
    }
}

/// What those who come should know, in one language, as the form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BriefingInput {
    /// The language.
    pub lang: Option<ContentLang>,
    /// Hosts and place in short.
    pub briefing: String,
    /// Travel, lodging, dress, and whatever else is practical.
    pub practical: String,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

/// What those who come should know; a part that nobody wrote is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefingView {
    /// Hosts and place in short.
    pub briefing: Words,
    /// Practical matters.
    pub practical: Words,
}

/// What somebody needs, as the form brings it: all of it optional.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedsInput {
    /// What they eat and do not eat.
    pub diet: String,
    /// What makes it possible for them to take part.
    pub accessibility: String,
    /// How they would like to stay.
    pub lodging: String,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

impl NeedsInput {
    /// The names of the fields with what they hold.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &str); 3] {
        [("diet", &self.diet), ("accessibility", &self.accessibility), ("lodging", &self.lodging)]
    }

    /// Whether nothing is needed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields().iter().all(|(_, text)| text.trim().is_empty())
    }

    /// Checks the lengths.
    ///
    /// # Errors
    /// `Invalid` at the fields.
    pub fn validate(&self) -> Result<(), TripError> {
        let mut errors = FieldErrors::default();
        for (name, text) in self.fields() {
            if text.chars().count() > NEED_MAX {
                errors.add_with(name, "gatherings-error-long", &[("max", NEED_MAX.to_string())]);
            }
        }
        errors.into_result()
    }
}

/// How many can come, and until when they can say so, as the form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatsInput {
    /// Municipalities with their places; empty where all can come.
    pub seats: Vec<(MunicipalityId, String)>,
    /// The last day for signing up; empty for until it begins.
    pub until: String,
}

/// A line of costs as the form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CostInput {
    /// What it is for.
    pub what: String,
    /// How much, such as `1 250,50`.
    pub amount: String,
    /// Code of the currency.
    pub currency: String,
    /// The municipality that pays; `programme` when that does.
    pub payer: String,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

/// What stands in the field of who pays, for the programme.
pub const PROGRAMME: &str = "programme";

/// An amount in the smallest unit of its currency, as people type it: with or without spaces, a comma or a point before
/// the decimals. None for what is no amount.
#[must_use]
pub fn amount(typed: &str, currency: Currency) -> Option<i64> {
    let plain: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let (whole, rest) = plain.split_once([',', '.']).unwrap_or((&plain, ""));
    let decimals = usize::from(currency.decimals());
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(rest) || rest.len() > decimals {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let rest: i64 = format!("{rest:0<decimals$}").parse().unwrap_or(0);
    let unit = 10_i64.pow(u32::from(currency.decimals()));
    (whole <= AMOUNT_MAX).then_some(whole * unit + rest).filter(|amount| *amount > 0)
}

impl CostInput {
    /// Checks everything but who pays, which only the trip can tell; the amount and its currency.
    ///
    /// # Errors
    /// `Invalid` at the fields.
    pub fn validate(&self) -> Result<(i64, Currency), TripError> {
        let mut errors = FieldErrors::default();
        if self.what.trim().is_empty() || self.what.chars().count() > LINE_MAX {
            errors.add_with("what", "study_trips-error-what", &[("max", LINE_MAX.to_string())]);
        }
        let currency = Currency::from_code(&self.currency);
        if currency.is_none() {
            errors.add("currency", "study_trips-error-currency");
        }
        let amount = amount(&self.amount, currency.unwrap_or(Currency::Nok));
        if amount.is_none() {
            errors.add("amount", "study_trips-error-amount");
        }
        match amount.zip(currency) {
            Some(found) if errors.is_empty() => Ok(found),
            _ => Err(TripError::Invalid(errors)),
        }
    }
}

/// A learning question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionView {
    /// Which one.
    pub id: QuestionId,
    /// What is asked.
    pub words: Words,
    /// What it is about.
    pub themes: Vec<Theme>,
}

/// The questions of a municipality, in its own order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionsView {
    /// Which one.
    pub municipality: MunicipalityCard,
    /// The questions.
    pub questions: Vec<QuestionView>,
    /// Whether the reader writes them.
    pub can_write: bool,
}

/// One who comes or waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TravellerView {
    /// Their account.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// What they have.
    pub seat: Seat,
}

/// The places of a visiting municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacesView {
    /// Which one.
    pub municipality: MunicipalityCard,
    /// How many there are; none where all can come.
    pub seats: Option<i32>,
    /// How many come.
    pub coming: usize,
    /// How many wait.
    pub waiting: usize,
    /// Who, for the two sides and those who come.
    pub people: Vec<TravellerView>,
    /// Whether the reader can sign up for one of these.
    pub can_sign_up: bool,
}

/// Signing up, as the reader sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SigningView {
    /// By municipality.
    pub places: Vec<PlacesView>,
    /// What the reader has.
    pub seat: Option<Seat>,
    /// How many are before the reader on the waiting list, and the reader.
    pub turn: Option<usize>,
    /// The last day for signing up.
    pub until: Option<Date>,
    /// Whether nobody can sign up any more.
    pub closed: bool,
    /// Whether the reader can give their place back.
    pub can_sign_off: bool,
    /// Whether the reader sets how many can come.
    pub can_set: bool,
    /// Whether the reader sees what people need.
    pub can_see_needs: bool,
}

/// What somebody needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedView {
    /// Their name.
    pub name: String,
    /// What they wrote.
    pub needs: NeedsInput,
    /// When they wrote it.
    pub saved_at: OffsetDateTime,
}

/// Who pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payer {
    /// A municipality of the trip.
    Municipality(MunicipalityCard),
    /// The programme.
    Programme,
}

/// A line of costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostView {
    /// Which one.
    pub id: CostId,
    /// What it is for.
    pub what: String,
    /// How much, in the smallest unit of the currency.
    pub amount: i64,
    /// In what.
    pub currency: Currency,
    /// Who pays.
    pub payer: Payer,
}

/// What a trip costs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CostsView {
    /// Line by line.
    pub lines: Vec<CostView>,
    /// What each pays in each currency.
    pub by_payer: Vec<(Payer, Currency, i64)>,
    /// What it comes to in each currency.
    pub totals: Vec<(Currency, i64)>,
    /// Whether the reader writes them.
    pub can_write: bool,
}

#[cfg(test)]
mod tests {
    use super::{CostInput, Currency, amount};

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (typed, currency, wanted) in [
            ("1250", Currency::Nok, Some(125_000)),
            ("1 250,5", Currency::Sek, Some(125_050)),
            ("1\u{a0}250.05", Currency::Dkk, Some(125_005)),
            ("0,01", Currency::Eur, Some(1)),
            ("12500", Currency::Isk, Some(12_500)),
            ("12500,5", Currency::Isk, None),
            ("1,234", Currency::Eur, None),
            ("-5", Currency::Nok, None),
            ("0", Currency::Nok, None),
            ("", Currency::Nok, None),
            (",5", Currency::Nok, None),
            ("100000001", Currency::Nok, None),
            ("99999999999999999999", Currency::Nok, None),
        ] {
            assert_eq!(amount(typed, currency), wanted, "{typed:?} {currency:?}");
        }
    }

    #[test]
    fn each_mistake_of_a_line_of_costs_is_told_at_its_field() {
        let wrong =
            CostInput { amount: "mye".to_owned(), currency: "USD".to_owned(), ..CostInput::default() };
        let crate::platform::error::Failure::Invalid(errors) = wrong.validate().unwrap_err() else {
            panic!()
        };
        let fields: Vec<_> = errors.0.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["what", "currency", "amount"]);
    }
}

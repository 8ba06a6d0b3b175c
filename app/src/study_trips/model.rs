//! Ids, codes and inputs of study trips.

use serde::{Deserialize, Serialize};

use crate::gatherings::model::{ItemInput, WordsInput, typed_titles};
use crate::network::model::MunicipalityId;
use crate::platform::error::{Failure, FieldErrors, Meanwhile};
use crate::platform::lang::ContentLang;
use crate::posts::model::PostId;

id!(
    /// A study trip, from the wish on.
    TripId
);
id!(
    /// A time that was proposed for a trip.
    TripDateId
);
id!(
    /// An item of a programme.
    SessionId
);

id!(
    /// What somebody noted on the way.
    NoteId
);

codes! {
    /// How far a trip has come. That it is over follows from its dates.
    pub enum TripState {
        /// Somebody would like to visit.
        Wished = "wished" => "study_trips-wished",
        /// A host said welcome; both sides plan.
        Planned = "planned" => "study_trips-planned",
        /// It does not take place.
        CalledOff = "called_off" => "study_trips-called-off",
    }
}

codes! {
    /// On which side a municipality or an organiser stands.
    pub enum Side {
        /// Those who come.
        Visiting = "visiting" => "study_trips-visiting",
        /// Those who receive them.
        Hosting = "hosting" => "study_trips-hosting",
    }
}

codes! {
    /// What a municipality said to the wish.
    pub enum SideState {
        /// Nothing yet.
        Asked = "asked" => "study_trips-side-asked",
        /// It takes part.
        Welcome = "welcome" => "study_trips-side-welcome",
        /// Not now.
        Declined = "declined" => "study_trips-side-declined",
        /// It took part, and no longer does.
        Withdrawn = "withdrawn" => "study_trips-side-withdrawn",
    }
}

codes! {
    /// What somebody says to a proposed time.
    pub enum Vote {
        /// It suits.
        Yes = "yes" => "study_trips-vote-yes",
        /// If nothing else can be found.
        IfNeedBe = "if_need_be" => "study_trips-vote-if-need-be",
        /// It does not.
        No = "no" => "study_trips-vote-no",
    }
}

codes! {
    /// What an item of a programme is.
    pub enum SessionKind {
        /// Something is shown or talked about.
        Session = "session" => "study_trips-kind-session",
        /// A break.
        Break = "break" => "gatherings-break",
        /// A meal.
        Meal = "meal" => "study_trips-kind-meal",
        /// A leg of the way.
        Travel = "travel" => "study_trips-kind-travel",
    }
}

codes! {
    /// How a leg of the way is travelled.
    pub enum TravelMode {
        /// By plane.
        Flight = "flight" => "study_trips-mode-flight",
        /// By helicopter, as between Kulusuk and Tasiilaq.
        Helicopter = "helicopter" => "study_trips-mode-helicopter",
        /// By train.
        Train = "train" => "study_trips-mode-train",
        /// By bus or coach.
        Coach = "coach" => "study_trips-mode-coach",
        /// By car.
        Car = "car" => "study_trips-mode-car",
        /// By ferry or boat.
        Ferry = "ferry" => "study_trips-mode-ferry",
        /// On foot.
        Walking = "walking" => "study_trips-mode-walking",
    }
}

/// Why something about a trip did not happen.
pub type TripError = Failure<Meanwhile>;

/// The longest text, in characters.
pub const TEXT_MAX: usize = 20_000;
/// The longest answer of a municipality, in characters.
pub const ANSWER_MAX: usize = 2000;
/// The longest place or host, in characters.
pub const LINE_MAX: usize = 200;
/// The longest item of a programme, in minutes.
pub const MINUTES_MAX: i32 = 36 * 60;
/// The longest leg, in kilometres.
pub const KM_MAX: i32 = 20_000;
/// The longest trip, in days.
pub const DAYS_MAX: i64 = 31;
/// The most times that can be proposed for a trip.
pub const DATES_MAX: usize = 20;
/// The longest note, in characters.
pub const NOTE_MAX: usize = 5000;
/// The most items of a programme.
pub const SESSIONS_MAX: usize = 200;
/// The most municipalities of a trip.
pub const SIDES_MAX: usize = 30;

/// Checks title and wish.
///
/// # Errors
/// `Invalid` at the fields.
pub fn validate_wish(words: &WordsInput) -> Result<(), TripError> {
    let mut errors = FieldErrors::default();
    words.check_title(&mut errors);
    if words.text.trim().is_empty() || words.text.chars().count() > TEXT_MAX {
        errors.add_with("text", "study_trips-error-text", &[("max", TEXT_MAX.to_string())]);
    }
    errors.into_result()
}

/// A wish to visit, as the form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WishInput {
    /// The post it begins with.
    pub post: Option<PostId>,
    /// The municipality that would like to come.
    pub visiting: Option<MunicipalityId>,
    /// The municipality that is asked.
    pub hosting: Option<MunicipalityId>,
    /// Title and wish.
    pub words: WordsInput,
}

/// What a municipality answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerInput {
    /// Which one.
    pub municipality: Option<MunicipalityId>,
    /// Whether they are welcome, or, for further visitors, whether they come.
    pub welcome: Option<bool>,
    /// The language of the words.
    pub lang: Option<ContentLang>,
    /// What they say with it; needed for "not now".
    pub text: String,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

impl AnswerInput {
    /// Checks an answer.
    ///
    /// # Errors
    /// `Invalid` at the fields.
    pub fn validate(&self) -> Result<(), TripError> {
        let mut errors = FieldErrors::default();
        if self.welcome.is_none() {
            errors.add("answer", "study_trips-error-answer");
        }
        if self.welcome == Some(false) && self.text.trim().is_empty() {
            errors.add("text", "study_trips-error-answer-words");
        }
        if self.text.chars().count() > ANSWER_MAX {
            errors.add_with("text", "gatherings-error-long", &[("max", ANSWER_MAX.to_string())]);
        }
        if !self.text.trim().is_empty() && self.lang.is_none() {
            errors.add("lang", "gatherings-error-lang");
        }
        errors.into_result()
    }
}

/// A time to propose, as the form brings it, on the clocks of the host's place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateInput {
    /// The first day, such as `2020-05-07`.
    pub first_day: String,
    /// The last day.
    pub last_day: String,
    /// When it begins, such as `09:00`; empty for whole days.
    pub from: String,
    /// When it ends; empty for whole days.
    pub to: String,
}

/// An item of a programme as the form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionInput {
    /// Code of what it is.
    pub kind: String,
    /// The day, where it takes place.
    pub day: String,
    /// When it begins, where it takes place.
    pub time: String,
    /// How long it takes, in minutes.
    pub minutes: String,
    /// Where; of a leg, where it begins.
    pub place: String,
    /// Where a leg ends.
    pub to_place: String,
    /// Who receives the visitors.
    pub host: String,
    /// How to reach them.
    pub host_phone: String,
    /// The language that is spoken.
    pub lang: Option<ContentLang>,
    /// Whether it is interpreted.
    pub interpreted: bool,
    /// Code of how a leg is travelled.
    pub mode: String,
    /// How long a leg is, in kilometres.
    pub km: String,
    /// Where the place lies, such as `64.1118`; of a leg, where it ends.
    pub latitude: String,
    /// Where the place lies, such as `-21.8171`.
    pub longitude: String,
    /// The title by language; blank ones count for nothing.
    pub titles: Vec<(Option<ContentLang>, String)>,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

impl SessionInput {
    /// The names of the form fields of the title in this row, counted from 1.
    #[must_use]
    pub fn fields(row: usize) -> (String, String) {
        ItemInput::fields(row)
    }

    /// The titles that were typed, each with its row counted from 1.
    pub fn typed(&self) -> impl Iterator<Item = (usize, Option<ContentLang>, &str)> {
        typed_titles(&self.titles)
    }
}

/// A note, as the form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteInput {
    /// The item of the programme that it is about; none for the whole trip.
    pub session: Option<SessionId>,
    /// The language.
    pub lang: Option<ContentLang>,
    /// What was noted.
    pub text: String,
    /// Whether the others on the trip read it too.
    pub shared: bool,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

impl NoteInput {
    /// Checks a note.
    ///
    /// # Errors
    /// `Invalid` at the fields.
    pub fn validate(&self) -> Result<(), TripError> {
        let mut errors = FieldErrors::default();
        if self.text.trim().is_empty() || self.text.chars().count() > NOTE_MAX {
            errors.add_with("text", "study_trips-error-note", &[("max", NOTE_MAX.to_string())]);
        }
        if self.lang.is_none() {
            errors.add("lang", "gatherings-error-lang");
        }
        errors.into_result()
    }
}

//! Ids, codes and inputs of gatherings, and who is invited.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::platform::actor::{Actor, Role};
use crate::platform::error::{Failure, FieldErrors, Meanwhile};
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;

id!(
    /// A gathering.
    GatheringId
);
id!(
    /// An item of an agenda.
    AgendaItemId
);
id!(
    /// Something that somebody took on.
    FollowUpId
);

codes! {
    /// What kind of gathering it is.
    pub enum GatheringKind {
        /// A meeting of the Nordic project group, twice a year, hosted in turn.
        ProjectMeeting = "project-meeting" => "gatherings-kind-project-meeting",
        /// A seminar.
        Seminar = "seminar" => "gatherings-kind-seminar",
        /// A gathering of a network.
        NetworkGathering = "network" => "gatherings-kind-network",
        /// A conference, as the one that closes the programme.
        Conference = "conference" => "gatherings-kind-conference",
    }
}

codes! {
    /// Whether it takes place. That it is over follows from the time.
    pub enum GatheringState {
        /// It takes place.
        Planned = "planned" => "gatherings-planned",
        /// It does not.
        Cancelled = "cancelled" => "gatherings-cancelled",
    }
}

codes! {
    /// What somebody has who signed up.
    pub enum Seat {
        /// A place.
        Coming = "coming" => "gatherings-seat-coming",
        /// A place on the waiting list.
        Waiting = "waiting" => "gatherings-seat-waiting",
    }
}

codes! {
    /// What an item of an agenda is.
    pub enum ItemKind {
        /// Something that is talked about.
        Item = "item" => "gatherings-item",
        /// A break.
        Break = "break" => "gatherings-break",
    }
}

/// Why something about a gathering did not happen.
pub type GatheringError = Failure<Meanwhile>;

/// The longest title, in characters.
pub const TITLE_MAX: usize = 150;
/// The longest description or minutes, in characters.
pub const TEXT_MAX: usize = 20_000;
/// The longest place, host or leader, in characters.
pub const LINE_MAX: usize = 200;
/// The longest address of an online meeting, in characters.
pub const LINK_MAX: usize = 1000;
/// The most places.
pub const CAPACITY_MAX: i32 = 10_000;
/// The longest item of an agenda, in minutes.
pub const MINUTES_MAX: i32 = 24 * 60;
/// The most items of one agenda.
pub const ITEMS_MAX: usize = 100;
/// For how many days before a follow-up is due its owner is reminded.
pub const REMIND_DAYS: i64 = 3;

/// The facts of a gathering as the form brings them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GatheringInput {
    /// Code of the kind.
    pub kind: String,
    /// Code of the place that organises it, such as `case:NO`; only for a new one.
    pub scope: String,
    /// The first day, such as `2020-05-07`, where it takes place.
    pub starts_on: String,
    /// When it begins, such as `09:00`, where it takes place.
    pub starts_time: String,
    /// The last day.
    pub ends_on: String,
    /// When it ends.
    pub ends_time: String,
    /// IANA name of the time zone where it takes place.
    pub zone: String,
    /// Town and house.
    pub place: String,
    /// Code of the country.
    pub country: String,
    /// Who hosts it.
    pub hosts: String,
    /// How many can come; empty for no limit.
    pub capacity: String,
    /// The last day to sign up; empty until it begins.
    pub sign_up_until: String,
    /// Where it can be followed from afar.
    pub online_link: String,
    /// Whether everybody may see it, visitors too.
    pub open: bool,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

/// Title and text in one language, of a gathering or a study trip.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordsInput {
    /// The language.
    pub lang: Option<ContentLang>,
    /// The title; empty for what has none.
    pub title: String,
    /// The text.
    pub text: String,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

impl WordsInput {
    /// Checks title and description of a gathering.
    ///
    /// # Errors
    /// `Invalid` at the fields.
    pub fn validate(&self) -> Result<(), GatheringError> {
        let mut errors = FieldErrors::default();
        self.check_title(&mut errors);
        check_text(&mut errors, "text", &self.text);
        errors.into_result()
    }

    /// Checks language and title.
    pub fn check_title(&self, errors: &mut FieldErrors) {
        check_lang(errors, self.lang);
        if self.title.trim().is_empty() || self.title.chars().count() > TITLE_MAX {
            errors.add_with("title", "gatherings-error-title", &[("max", TITLE_MAX.to_string())]);
        }
    }

    /// Checks why something is called off; `key` says that there is no reason.
    ///
    /// # Errors
    /// `Invalid` at the fields.
    pub fn validate_reason(&self, key: &'static str) -> Result<(), GatheringError> {
        let mut errors = FieldErrors::default();
        if self.text.trim().is_empty() || self.text.chars().count() > TEXT_MAX {
            errors.add("text", key);
        }
        check_lang(&mut errors, self.lang);
        errors.into_result()
    }
}

/// Minutes in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesInput {
    /// The language.
    pub lang: Option<ContentLang>,
    /// What was said.
    pub text: String,
    /// Decisions, one a line.
    pub decisions: String,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

impl MinutesInput {
    /// Checks what can be checked without the database.
    ///
    /// # Errors
    /// `Invalid` at the fields.
    pub fn validate(&self) -> Result<(), GatheringError> {
        let mut errors = FieldErrors::default();
        check_lang(&mut errors, self.lang);
        if self.text.trim().is_empty() && self.decisions.trim().is_empty() {
            errors.add("text", "gatherings-error-minutes");
        }
        check_text(&mut errors, "text", &self.text);
        check_text(&mut errors, "decisions", &self.decisions);
        errors.into_result()
    }
}

fn check_lang(errors: &mut FieldErrors, lang: Option<ContentLang>) {
    if lang.is_none() {
        errors.add("lang", "gatherings-error-lang");
    }
}

fn check_text(errors: &mut FieldErrors, field: &str, text: &str) {
    if text.chars().count() > TEXT_MAX {
        errors.add_with(field, "gatherings-error-long", &[("max", TEXT_MAX.to_string())]);
    }
}

/// An item of an agenda as the form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemInput {
    /// Code of what it is.
    pub kind: String,
    /// The day, where it takes place.
    pub day: String,
    /// When it begins, where it takes place.
    pub time: String,
    /// How long it takes, in minutes.
    pub minutes: String,
    /// Who leads it; may be empty.
    pub leader: String,
    /// The title by language; blank ones count for nothing.
    pub titles: Vec<(Option<ContentLang>, String)>,
    /// Papers that go with it.
    pub papers: crate::files::model::AttachmentInput,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

impl ItemInput {
    /// The names of the form fields of the title in this row, counted from 1.
    #[must_use]
    pub fn fields(row: usize) -> (String, String) {
        (format!("title-lang-{row}"), format!("title-text-{row}"))
    }

    /// The titles that were typed, each with its row counted from 1.
    pub fn typed(&self) -> impl Iterator<Item = (usize, Option<ContentLang>, &str)> {
        typed_titles(&self.titles)
    }
}

/// The titles that were typed, each with its row counted from 1.
pub fn typed_titles(
    titles: &[(Option<ContentLang>, String)],
) -> impl Iterator<Item = (usize, Option<ContentLang>, &str)> {
    let rows = titles.iter().zip(1..);
    rows.filter(|((_, title), _)| !title.trim().is_empty())
        .map(|((lang, title), row)| (row, *lang, title.as_str()))
}

/// The titles of a form with their rows: each in a language of its own, and at least one where it is required.
pub fn read_titles(
    titles: &[(Option<ContentLang>, String)],
    required: bool,
    errors: &mut FieldErrors,
) -> Vec<(usize, ContentLang, String)> {
    let mut read: Vec<(usize, ContentLang, String)> = Vec::new();
    for (row, lang, title) in typed_titles(titles) {
        let (lang_field, text_field) = ItemInput::fields(row);
        if title.chars().count() > TITLE_MAX {
            errors.add_with(&text_field, "gatherings-error-title", &[("max", TITLE_MAX.to_string())]);
        }
        match lang {
            None => errors.add(&lang_field, "gatherings-error-lang"),
            Some(lang) if read.iter().any(|(_, known, _)| *known == lang) => {
                errors.add(&lang_field, "gatherings-error-lang-twice");
            }
            Some(lang) => read.push((row, lang, title.to_owned())),
        }
    }
    if required && typed_titles(titles).next().is_none() {
        errors.add_with("title-text-1", "gatherings-error-title", &[("max", TITLE_MAX.to_string())]);
    }
    read
}

/// Something that somebody takes on, as the form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpInput {
    /// What is to be done.
    pub what: String,
    /// The language it is written in.
    pub lang: Option<ContentLang>,
    /// Who takes it on.
    pub owner: Option<AccountId>,
    /// The day until which it is to be done, such as `2020-05-07`.
    pub due_on: String,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

/// Who is invited.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Invited {
    /// All members.
    Everybody,
    /// Everybody who does this somewhere.
    Role(String),
    /// Everybody who belongs to this case, by the code of its country.
    Case(String),
    /// Everybody who belongs to this network.
    Network(Uuid),
    /// One person.
    Person(Uuid),
}

impl Invited {
    /// As the database and forms hold it, such as `case:NO`.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Everybody => "programme".to_owned(),
            Self::Role(role) => format!("role:{role}"),
            Self::Case(code) => format!("case:{code}"),
            Self::Network(id) => format!("network:{id}"),
            Self::Person(id) => format!("person:{id}"),
        }
    }

    /// From its code; none for what is no such code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let (kind, which) = code.split_once(':').unwrap_or((code, ""));
        match kind {
            "programme" if which.is_empty() => Some(Self::Everybody),
            "role" => Role::from_code(which).map(|role| Self::Role(role.code().to_owned())),
            "case" if !which.is_empty() => Some(Self::Case(which.to_owned())),
            "network" => Uuid::parse_str(which).ok().map(Self::Network),
            "person" => Uuid::parse_str(which).ok().map(Self::Person),
            _ => None,
        }
    }

    /// Everything by which the actor may be invited; nothing for visitors.
    #[must_use]
    pub fn of(actor: &Actor) -> Vec<Self> {
        let Some(person) = actor.person() else {
            return Vec::new();
        };
        let mut found = vec![Self::Everybody, Self::Person(person.id.0)];
        found.extend(person.grants.iter().map(|grant| Self::Role(grant.role.code().to_owned())));
        found.extend(person.cases.iter().cloned().map(Self::Case));
        found.extend(person.networks.iter().copied().map(Self::Network));
        found.sort();
        found.dedup();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::{Invited, ItemInput, MinutesInput, TITLE_MAX, WordsInput};
    use crate::platform::error::Failure;
    use crate::platform::lang::ContentLang;
    use uuid::Uuid;

    #[test]
    fn who_is_invited_is_kept_as_a_code_and_nothing_else_is_one() {
        let all = [
            Invited::Everybody,
            Invited::Role("evaluator".to_owned()),
            Invited::Case("NO".to_owned()),
            Invited::Network(Uuid::from_u128(1)),
            Invited::Person(Uuid::from_u128(2)),
        ];
        for one in all {
            assert_eq!(Invited::from_code(&one.code()), Some(one));
        }
        for bad in ["", "programme:NO", "role:king", "case:", "network:x", "person:", "municipality:1"] {
            assert_eq!(Invited::from_code(bad), None, "{bad}");
        }
    }

    #[test]
    fn words_need_a_language_and_a_title_and_minutes_need_something_said() {
        let good =
            WordsInput { lang: Some(ContentLang::Nb), title: "Møte".to_owned(), ..WordsInput::default() };
        assert!(good.validate().is_ok());
        let wrong = |input: &WordsInput| match input.validate() {
            Err(Failure::Invalid(errors)) => {
                errors.0.into_iter().map(|error| error.field).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        };
        assert_eq!(wrong(&WordsInput { lang: None, ..good.clone() }), ["lang"]);
        assert_eq!(wrong(&WordsInput { title: " ".to_owned(), ..good.clone() }), ["title"]);
        assert_eq!(wrong(&WordsInput { title: "å".repeat(TITLE_MAX + 1), ..good }), ["title"]);
        let silent = MinutesInput { lang: Some(ContentLang::Nb), ..MinutesInput::default() };
        assert!(silent.validate().is_err());
        assert!(MinutesInput { decisions: "Vi går videre.".to_owned(), ..silent }.validate().is_ok());
    }

    #[test]
    fn blank_titles_count_for_nothing_and_rows_keep_their_numbers() {
        let titles = vec![(None, " ".to_owned()), (Some(ContentLang::Fi), "Tauko".to_owned())];
        let input = ItemInput { titles, ..ItemInput::default() };
        assert_eq!(input.typed().collect::<Vec<_>>(), [(2, Some(ContentLang::Fi), "Tauko")]);
    }
}

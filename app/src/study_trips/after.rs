//! What comes after a trip: reports, and what came of them. Codes, inputs, and what pages show.

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

use super::before::QuestionView;
use super::model::{TEXT_MAX, TripError};
use super::view::Words;
use crate::network::model::MunicipalityCard;
use crate::platform::error::FieldErrors;
use crate::platform::lang::ContentLang;
use crate::posts::model::{MarkKind, PostId};

id!(
    /// A learning report.
    ReportId
);

codes! {
    /// How far a municipality has come with something that it wanted to try.
    pub enum Progress {
        /// Nothing has happened yet.
        NotStarted = "not_started" => "study_trips-progress-not-started",
        /// It is being tried.
        Trying = "trying" => "posts-mark-trying",
        /// It is in ordinary operation.
        Ordinary = "ordinary" => "posts-mark-ordinary",
        /// It came to nothing.
        Dropped = "dropped" => "study_trips-progress-dropped",
    }
}

impl Progress {
    /// The mark on the host's post that follows from it.
    #[must_use]
    pub const fn mark(self) -> Option<MarkKind> {
        match self {
            Self::Trying => Some(MarkKind::Trying),
            Self::Ordinary => Some(MarkKind::Ordinary),
            Self::NotStarted | Self::Dropped => None,
        }
    }
}

/// The most things that a municipality wants to try.
pub const TRIES_MAX: usize = 10;
/// The longest of them, in characters.
pub const TRY_MAX: usize = 500;
/// The longest words on what came of one, in characters.
pub const OUTCOME_MAX: usize = 4000;
/// After how many days a municipality is asked for its report.
pub const REPORT_AFTER_DAYS: i64 = 14;
/// After how many months it is asked what came of it.
pub const LATER_AFTER_MONTHS: u8 = 6;

/// A learning report as the form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportInput {
    /// The language.
    pub lang: Option<ContentLang>,
    /// An answer to each question of the municipality, in their order.
    pub answers: Vec<String>,
    /// What they take home.
    pub takes_home: String,
    /// What they will try, each on a line of its own.
    pub will_try: String,
    /// Whether it may be used in the evaluation.
    pub consent: bool,
    /// Whether all who see the trip read it from now on.
    pub given: bool,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

impl ReportInput {
    /// The things they will try.
    pub fn tries(&self) -> impl Iterator<Item = &str> {
        self.will_try.lines().map(str::trim).filter(|line| !line.is_empty())
    }

    /// The name of the field of an answer, counted from 1.
    #[must_use]
    pub fn field(row: usize) -> String {
        format!("answer-{row}")
    }

    /// Checks a report. A draft may be unfinished.
    ///
    /// # Errors
    /// `Invalid` at the fields.
    pub fn validate(&self) -> Result<(), TripError> {
        let mut errors = FieldErrors::default();
        if self.lang.is_none() {
            errors.add("lang", "gatherings-error-lang");
        }
        let max = [("max", TEXT_MAX.to_string())];
        for (answer, row) in self.answers.iter().zip(1..) {
            if self.given && answer.trim().is_empty() {
                errors.add(&Self::field(row), "study_trips-error-answer-missing");
            }
            if answer.chars().count() > TEXT_MAX {
                errors.add_with(&Self::field(row), "gatherings-error-long", &max);
            }
        }
        if self.given && self.takes_home.trim().is_empty() {
            errors.add("takes_home", "study_trips-error-takes-home");
        }
        if self.takes_home.chars().count() > TEXT_MAX {
            errors.add_with("takes_home", "gatherings-error-long", &max);
        }
        let too_long = self.tries().any(|one| one.chars().count() > TRY_MAX);
        if self.tries().count() > TRIES_MAX || too_long {
            let args = [("count", TRIES_MAX.to_string()), ("max", TRY_MAX.to_string())];
            errors.add_with("will_try", "study_trips-error-tries", &args);
        }
        errors.into_result()
    }
}

/// What came of something, as the form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeInput {
    /// Code of how far it has come.
    pub progress: String,
    /// What they say of it.
    pub text: String,
}

/// What came of everything that a municipality wanted to try.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomesInput {
    /// The language of the words.
    pub lang: Option<ContentLang>,
    /// One for each thing, in the order of the report.
    pub outcomes: Vec<OutcomeInput>,
    /// Numbers are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

impl OutcomesInput {
    /// The names of the fields of a row, counted from 1.
    #[must_use]
    pub fn fields(row: usize) -> (String, String) {
        (format!("progress-{row}"), format!("outcome-{row}"))
    }

    /// Checks the answers: one for each thing.
    ///
    /// # Errors
    /// `Invalid` at the fields.
    pub fn validate(&self) -> Result<Vec<Progress>, TripError> {
        let mut errors = FieldErrors::default();
        if self.lang.is_none() {
            errors.add("lang", "gatherings-error-lang");
        }
        let mut found = Vec::with_capacity(self.outcomes.len());
        for (one, row) in self.outcomes.iter().zip(1..) {
            let (progress, text) = Self::fields(row);
            match Progress::from_code(&one.progress) {
                Some(code) => found.push(code),
                None => errors.add(&progress, "study_trips-error-progress"),
            }
            if one.text.chars().count() > OUTCOME_MAX {
                errors.add_with(&text, "gatherings-error-long", &[("max", OUTCOME_MAX.to_string())]);
            }
        }
        errors.into_result()?;
        Ok(found)
    }
}

/// The furthest of these, as a mark.
#[must_use]
pub fn furthest(progress: &[Progress]) -> Option<MarkKind> {
    progress.iter().filter_map(|one| one.mark()).max()
}

/// What came of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeView {
    /// How far it has come.
    pub progress: Progress,
    /// What they say of it.
    pub words: Option<Words>,
}

/// A report, as everybody who sees the trip reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportView {
    /// Which one.
    pub id: ReportId,
    /// The municipality.
    pub municipality: MunicipalityCard,
    /// The language.
    pub lang: ContentLang,
    /// The questions with the answers, as sanitised HTML.
    pub answers: Vec<(QuestionView, String)>,
    /// What they take home, as sanitised HTML.
    pub takes_home: String,
    /// What they will try, and what came of it.
    pub tries: Vec<(String, Option<OutcomeView>)>,
    /// When the report was given; none for a draft, which only the municipality reads.
    pub given_at: Option<OffsetDateTime>,
    /// The last day on which the municipality told what came of it.
    pub outcomes_on: Option<Date>,
    /// Whether it may be used in the evaluation.
    pub consent: bool,
    /// Posts that came of it and that the reader sees: title and language.
    pub posts: Vec<(PostId, String, ContentLang)>,
    /// What the reader may do.
    pub can: ReportCan,
}

/// What the reader may do with a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReportCan {
    /// Write it further.
    pub write: bool,
    /// Give and withdraw consent.
    pub consent: bool,
    /// Make a post of it.
    pub publish: bool,
    /// Say what came of it.
    pub tell_later: bool,
    /// Collect it for the evaluation.
    pub collect: bool,
}

/// What the page on a trip shows of its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AfterView {
    /// Reports that the reader may read.
    pub reports: Vec<ReportView>,
    /// Municipalities for which the reader can begin a report.
    pub to_write: Vec<MunicipalityCard>,
    /// Whether it is over.
    pub over: bool,
}

#[cfg(test)]
mod tests {
    use super::{OutcomeInput, OutcomesInput, Progress, ReportInput, furthest};
    use crate::platform::error::Failure;
    use crate::platform::lang::ContentLang;
    use crate::posts::model::MarkKind;

    fn fields<T: std::fmt::Debug>(done: Result<T, super::TripError>) -> Vec<String> {
        match done {
            Err(Failure::Invalid(errors)) => errors.0.into_iter().map(|error| error.field).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_draft_may_be_unfinished_and_a_report_may_not() {
        let mut report = ReportInput {
            lang: Some(ContentLang::Kl),
            answers: vec![String::new(), "Sapaatip akunneranut ataasiarluni.".to_owned()],
            ..ReportInput::default()
        };
        assert!(report.validate().is_ok());
        report.given = true;
        assert_eq!(fields(report.validate()), ["answer-1", "takes_home"]);
        report.will_try = "x\n".repeat(11);
        assert_eq!(fields(report.validate()), ["answer-1", "takes_home", "will_try"]);
    }

    #[test]
    fn everything_that_was_to_be_tried_is_answered() {
        let one = |code: &str| OutcomeInput { progress: code.to_owned(), text: String::new() };
        let input = OutcomesInput {
            lang: Some(ContentLang::Da),
            outcomes: vec![one("trying"), one("")],
            numbers_ok: false,
        };
        assert_eq!(fields(input.validate()), ["progress-2"]);
    }

    #[test]
    fn the_mark_is_the_furthest_that_came_of_it() {
        use Progress::{Dropped, NotStarted, Ordinary, Trying};
        assert_eq!(furthest(&[Trying, Ordinary, Dropped]), Some(MarkKind::Ordinary));
        assert_eq!(furthest(&[NotStarted, Trying]), Some(MarkKind::Trying));
        assert_eq!(furthest(&[NotStarted, Dropped]), None);
    }
}

//! Ids, codes, inputs and views of moderation.

use time::OffsetDateTime;

use crate::platform::error::{Failure, FieldErrors};
use crate::posts::model::{PieceId, PostId};
use crate::posts::view::PieceView;

id!(
    /// One round of looking into a text.
    LookId
);

codes! {
    /// Why somebody reports a text.
    pub enum Reason {
        /// A child, a young person or a family can be recognised.
        Recognised = "recognised" => "moderation-reason-recognised",
        /// It attacks or threatens somebody.
        Abuse = "abuse" => "moderation-reason-abuse",
        /// Anything else.
        Other = "other" => "moderation-reason-other",
    }
}

codes! {
    /// What was decided.
    pub enum Outcome {
        /// It stays as it is.
        Keep = "keep" => "moderation-outcome-keep",
        /// Its author changes it; hidden until then.
        Change = "change" => "moderation-outcome-change",
        /// It goes. The author can ask for a second look before the text itself is erased.
        Remove = "remove" => "moderation-outcome-remove",
        /// Its author deleted it meanwhile: nothing was left to decide.
        Gone = "gone" => "moderation-outcome-gone",
    }
}

codes! {
    /// Why a text is looked into.
    pub enum Cause {
        /// Somebody reported it.
        Report = "report" => "moderation-cause-report",
        /// Its author changed it as asked.
        Revised = "revised" => "moderation-cause-revised",
        /// Author or reporter asked for a second look.
        Again = "again" => "moderation-cause-again",
    }
}

/// Why moderation did not do what it was asked.
pub type ModerationError = Failure;

/// The most characters of a reason in words.
pub const WORDS_MAX: usize = 2000;

/// The form for a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportInput {
    /// The code of the reason.
    pub reason: String,
    /// What is wrong, in words; may be empty unless the reason is "other".
    pub words: String,
    /// Whether warnings of the guard were overruled.
    pub numbers_ok: bool,
}

impl ReportInput {
    /// Checks what can be checked without the database.
    ///
    /// # Errors
    /// `Invalid`.
    pub fn validate(&self) -> Result<Reason, ModerationError> {
        let mut errors = FieldErrors::default();
        let reason = Reason::from_code(&self.reason);
        if reason.is_none() {
            errors.add("reason", "moderation-error-reason");
        }
        if reason == Some(Reason::Other) && self.words.trim().is_empty() {
            errors.add("words", "moderation-error-words");
        }
        check_length(&self.words, &mut errors);
        errors.into_result()?;
        reason.ok_or(ModerationError::NotFound)
    }
}

/// The form for a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionInput {
    /// The code of the outcome.
    pub outcome: String,
    /// The reason, which author and reporters read.
    pub words: String,
    /// Whether warnings of the guard were overruled.
    pub numbers_ok: bool,
}

impl DecisionInput {
    /// Checks what can be checked without the database. Nobody decides that a text is gone: that is only found.
    ///
    /// # Errors
    /// `Invalid`.
    pub fn validate(&self) -> Result<Outcome, ModerationError> {
        let mut errors = FieldErrors::default();
        let outcome = Outcome::from_code(&self.outcome).filter(|outcome| *outcome != Outcome::Gone);
        if outcome.is_none() {
            errors.add("outcome", "moderation-error-outcome");
        }
        if self.words.trim().is_empty() {
            errors.add("words", "moderation-error-why");
        }
        check_length(&self.words, &mut errors);
        errors.into_result()?;
        outcome.ok_or(ModerationError::NotFound)
    }
}

fn check_length(words: &str, errors: &mut FieldErrors) {
    if words.chars().count() > WORDS_MAX {
        errors.add_with("words", "moderation-error-long", &[("max", WORDS_MAX.to_string())]);
    }
}

/// A line of the queue. Holds nothing of the text itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookCard {
    /// Which look.
    pub id: LookId,
    /// The text.
    pub piece: PieceId,
    /// The country code of the case it stands in.
    pub case: Option<String>,
    /// Why it is looked into.
    pub cause: Cause,
    /// Why it was reported, each reason with how often.
    pub reasons: Vec<(Reason, u64)>,
    /// Since when.
    pub opened_at: OffsetDateTime,
    /// Whether others cannot read it meanwhile.
    pub hidden: bool,
    /// Whether the reader may decide; the first look's moderator may not decide on the second.
    pub may_decide: bool,
}

/// One report, without who made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportView {
    /// Why.
    pub reason: Reason,
    /// In words.
    pub words: String,
    /// When.
    pub reported_at: OffsetDateTime,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionView {
    /// What was decided.
    pub outcome: Outcome,
    /// Why.
    pub words: String,
    /// When.
    pub decided_at: OffsetDateTime,
}

/// A look with everything a moderator needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookView {
    /// Its line of the queue.
    pub card: LookCard,
    /// The text; none when it was deleted.
    pub text: Option<PieceView>,
    /// The reports, oldest first.
    pub reports: Vec<ReportView>,
    /// Earlier looks into the same text, newest first: why, and what came of them.
    pub history: Vec<(Cause, Option<DecisionView>)>,
    /// What was decided in this one.
    pub decision: Option<DecisionView>,
}

/// What author and reporters are shown of a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseView {
    /// Which look.
    pub id: LookId,
    /// The text.
    pub piece: PieceId,
    /// The post it is, or belongs to.
    pub post: PostId,
    /// Whether the reader wrote it.
    pub own: bool,
    /// Whether others cannot read it meanwhile.
    pub hidden: bool,
    /// When it was opened.
    pub opened_at: OffsetDateTime,
    /// What was decided; none while it is looked into.
    pub decision: Option<DecisionView>,
    /// Whether the reader may ask for a second look.
    pub may_ask_again: bool,
}

/// A piece from what a form or address says, such as `post:…`.
#[must_use]
pub fn parse_piece(code: &str) -> Option<PieceId> {
    let (kind, id) = code.split_once(':')?;
    PieceId::new(kind, uuid::Uuid::parse_str(id).ok()?)
}

/// The same the other way round.
#[must_use]
pub fn piece_code(piece: PieceId) -> String {
    format!("{}:{}", piece.kind(), piece.uuid())
}

//! Kinds and views of milestones.

use time::Date;

use crate::platform::error::Failure;

id!(
    /// A milestone.
    MilestoneId
);

codes! {
    /// What the evaluation delivers: two interim reports and a final report (`domain.md`).
    pub enum MilestoneKind {
        /// The first interim report.
        Interim1 = "interim-report-1" => "milestones-interim-1",
        /// The second interim report.
        Interim2 = "interim-report-2" => "milestones-interim-2",
        /// The final report.
        Final = "final-report" => "milestones-final",
    }
}

/// Why something about a milestone did not happen.
pub type MilestoneError = Failure;

/// A milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// Its identifier.
    pub id: MilestoneId,
    /// What is delivered.
    pub kind: MilestoneKind,
    /// When it is due.
    pub due_on: Date,
}

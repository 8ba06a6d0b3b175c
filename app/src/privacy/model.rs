//! How long what is kept. The page on privacy shows this table, and the periodic work deletes by it.

use crate::platform::error::Failure;

/// Why something about one's own data did not happen.
pub type PrivacyError = Failure;

codes! {
    /// What is kept for a time only.
    pub enum Kept {
        /// Signed-in browsers.
        Sessions = "sessions" => "privacy-kept-sessions",
        /// Browsers from which somebody has signed in before.
        Browsers = "browsers" => "privacy-kept-browsers",
        /// Answered, withdrawn and expired invitations, with the address they went to.
        Invitations = "invitations" => "privacy-kept-invitations",
        /// Lists of people to invite that somebody brought and never confirmed.
        Imports = "imports" => "privacy-kept-imports",
        /// Letters that could not be sent, and other work that was given up.
        Jobs = "jobs" => "privacy-kept-jobs",
        /// Drafts that nobody touches.
        Drafts = "drafts" => "privacy-kept-drafts",
        /// Pictures and documents that were sent and attached to nothing.
        Files = "files" => "privacy-kept-files",
        /// Which posts somebody has opened.
        Opened = "opened" => "privacy-kept-opened",
        /// Who signed up for gatherings and study trips that are over.
        SignUps = "sign-ups" => "privacy-kept-sign-ups",
        /// What people needed on study trips that are over.
        Needs = "needs" => "privacy-kept-needs",
        /// How to reach those who received a study trip that is over.
        Phones = "phones" => "privacy-kept-phones",
        /// Texts that moderation has removed.
        Removed = "removed" => "privacy-kept-removed",
        /// Reports, and what was decided on them.
        Reports = "reports" => "privacy-kept-reports",
        /// Notices that were read.
        Notices = "notices" => "privacy-kept-notices",
        /// Links in mails that switch them off, and when digests went out.
        Mails = "mails" => "privacy-kept-mails",
        /// The audit trail.
        Audit = "audit" => "privacy-kept-audit",
    }
}

impl Kept {
    /// For how many days after it ended, was answered, was given up, was last touched or was written.
    #[must_use]
    pub const fn days(self) -> i64 {
        match self {
            Self::Sessions | Self::Files => 1,
            Self::Invitations => 90,
            Self::Imports => 7,
            Self::Removed => 14,
            Self::Jobs | Self::Opened | Self::Needs | Self::Phones => 30,
            Self::Notices => 90,
            Self::Browsers | Self::Drafts | Self::Mails => 365,
            // Long enough to look into what happened in one programme year, and the year before it.
            Self::Audit | Self::Reports | Self::SignUps => 730,
        }
    }
}

/// For how many days backups may be kept; whoever runs the installation sees to that.
pub const BACKUP_DAYS: i64 = 90;

/// How a person leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaving {
    /// Their password, asked again.
    pub password: String,
    /// `keep` or `remove`: what happens to what they wrote for others.
    pub texts: String,
    /// Whether they ticked that it cannot be undone.
    pub understood: bool,
}

//! Work in the background: written down in the transaction that causes it, done afterwards, tried again with growing
//! pauses, given up visibly.
//!
//! A job is done at least once: a program that dies in the middle leaves its row, and another takes it when the lease has
//! passed. What a job is about is deleted as soon as it is done, because it may be personal (an address, a mail).
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | what a job is, who does which, putting one into the queue |
//! | `store.rs` | the tables `jobs` and `job_periods`: claims that hold between several workers |
//! | `worker.rs` | doing what is due |
//! | `failed.rs` | what was given up, for the secretariat |

mod failed;
mod store;
mod worker;

use std::borrow::Cow;
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::{DatabaseTransaction, DbErr};
use serde::Serialize;
use serde::de::DeserializeOwned;
use time::OffsetDateTime;

use super::App;
use crate::platform::error::Failure;

pub use failed::{FailedJob, FailedPeriod};
pub use worker::work;

/// The pauses after the first, second … failure. When they are used up, the job is given up: about two days, as long as
/// mail servers keep trying (RFC 5321 §4.5.4.1 asks for some days).
const PAUSES: [time::Duration; 7] = [
    time::Duration::minutes(1),
    time::Duration::minutes(5),
    time::Duration::minutes(30),
    time::Duration::hours(2),
    time::Duration::hours(6),
    time::Duration::hours(12),
    time::Duration::hours(24),
];

/// Something to be done later. It is kept as JSON, so its fields may be added to, not renamed.
pub trait Job: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Room and verb, such as `accounts.reset`. Kept in the database: never changed.
    const KIND: &'static str;

    /// The address of whom it writes to, if it is a mail: told to the secretariat when it was given up.
    fn receiver(&self) -> Option<&str> {
        None
    }
}

/// Why a job did not succeed. The reason is kept and shown to the secretariat, so it must hold nothing personal: a code
/// or words of the program, never an answer that may repeat an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JobError {
    /// It may work later.
    Retry(Cow<'static, str>),
    /// It never will.
    GiveUp(Cow<'static, str>),
}

impl JobError {
    /// It may work later.
    pub fn retry(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::Retry(reason.into())
    }

    /// It never will.
    pub fn give_up(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::GiveUp(reason.into())
    }

    fn reason(&self) -> &str {
        match self {
            Self::Retry(reason) | Self::GiveUp(reason) => reason,
        }
    }
}

impl From<DbErr> for JobError {
    fn from(cause: DbErr) -> Self {
        tracing::error!(%cause, "a job could not use the database");
        Self::retry("database")
    }
}

impl<C> From<Failure<C>> for JobError {
    fn from(failure: Failure<C>) -> Self {
        match failure {
            Failure::Invalid(_) => Self::give_up("invalid"),
            Failure::NotFound => Self::give_up("not found"),
            Failure::Forbidden => Self::give_up("forbidden"),
            Failure::Conflict(_) => Self::retry("conflict"),
            Failure::TooMany(_) => Self::retry("too many"),
            Failure::Unavailable => Self::retry("database unavailable"),
            Failure::Internal(reference) => Self::retry(format!("internal {reference}")),
        }
    }
}

type Answer<'a> = Pin<Box<dyn Future<Output = Result<(), JobError>> + Send + 'a>>;
type Handler = Arc<dyn for<'a> Fn(&'a App, String) -> Answer<'a> + Send + Sync>;
type Receiver = fn(&str) -> Option<String>;
type Period = Arc<dyn for<'a> Fn(&'a App) -> Answer<'a> + Send + Sync>;

/// Who does which job, and what is done again and again.
#[derive(Default)]
pub struct Jobs {
    handlers: HashMap<&'static str, Handler>,
    receivers: HashMap<&'static str, Receiver>,
    periods: Vec<(&'static str, Duration, Period)>,
}

impl Jobs {
    /// `work` does every job of type `J`. It may run twice for one job, and must bear that.
    pub fn handle<J, F>(&mut self, work: F)
    where
        J: Job,
        F: for<'a> Fn(&'a App, J) -> Answer<'a> + Send + Sync + 'static,
    {
        let handler: Handler = Arc::new(move |app, payload| match serde_json::from_str(&payload) {
            Ok(job) => work(app, job),
            Err(_) => Box::pin(async { Err(JobError::give_up("unreadable")) }),
        });
        self.handlers.insert(J::KIND, handler);
        self.receivers.insert(J::KIND, |payload| {
            serde_json::from_str::<J>(payload).ok()?.receiver().map(str::to_owned)
        });
    }

    /// `work` is done when the program first starts and then again whenever this time has passed; by one of several
    /// servers. The name is kept in the database: room and what it does.
    pub fn every<F>(&mut self, name: &'static str, period: Duration, work: F)
    where
        F: for<'a> Fn(&'a App) -> Answer<'a> + Send + Sync + 'static,
    {
        self.periods.push((name, period, Arc::new(work)));
    }
}

impl App {
    /// Writes down a job, to be done as soon as the transaction has been committed.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn enqueue<J: Job>(&self, tx: &DatabaseTransaction, job: &J) -> Result<(), DbErr> {
        self.enqueue_at(tx, job, self.now()).await
    }

    /// Writes down a job, to be done at this time or soon after.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn enqueue_at<J: Job>(
        &self,
        tx: &DatabaseTransaction,
        job: &J,
        not_before: OffsetDateTime,
    ) -> Result<(), DbErr> {
        let payload = serde_json::to_string(job).map_err(|error| DbErr::Custom(error.to_string()))?;
        store::insert(tx, self, J::KIND, vec![payload], not_before).await
    }

    /// Writes down many jobs in few statements, to be done at this time or soon after.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn enqueue_all_at<J: Job>(
        &self,
        tx: &DatabaseTransaction,
        jobs: &[J],
        not_before: OffsetDateTime,
    ) -> Result<(), DbErr> {
        let payloads = jobs.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>();
        let payloads = payloads.map_err(|error| DbErr::Custom(error.to_string()))?;
        store::insert(tx, self, J::KIND, payloads, not_before).await
    }
}

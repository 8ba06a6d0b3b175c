//! What was given up: the secretariat sees it, and can have it tried again.

use sea_orm::{DatabaseTransaction, DbErr};
use time::OffsetDateTime;
use uuid::Uuid;

use super::super::App;
use super::{Job, store};

/// The most that are listed.
const MOST: u64 = 200;

/// A job that was given up. What it was about is not shown: it may be somebody's mail. Only to whom it was is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedJob {
    /// Its identifier.
    pub id: Uuid,
    /// Room and verb.
    pub kind: String,
    /// The address it was to, if it was a mail: for the secretariat alone.
    pub to: Option<String>,
    /// How often it was tried.
    pub attempts: i32,
    /// Why it did not succeed; nothing personal.
    pub reason: String,
    /// When it was given up.
    pub at: OffsetDateTime,
}

/// Something that is done again and again, and failed the last time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedPeriod {
    /// Room and what it does.
    pub name: String,
    /// How often it has failed in a row.
    pub failures: i32,
    /// Why; nothing personal.
    pub reason: String,
    /// When it is tried next.
    pub next_at: OffsetDateTime,
}

impl App {
    /// The jobs that were given up, the latest first. Who may see them, the caller asks.
    ///
    /// # Errors
    /// When the database is out of reach.
    pub async fn failed_jobs(&self) -> Result<Vec<FailedJob>, DbErr> {
        let rows = store::list_failed(&self.db.read, MOST).await?;
        let view = |row: store::job::Model| FailedJob {
            id: row.id,
            to: self.jobs.receivers.get(row.kind.as_str()).and_then(|receiver| receiver(&row.payload)),
            kind: row.kind,
            attempts: row.attempts,
            reason: row.last_error.unwrap_or_default(),
            at: row.not_before,
        };
        Ok(rows.into_iter().map(view).collect())
    }

    /// How much was given up, and how much that is done regularly failed the last time. Who may know, the caller asks.
    ///
    /// # Errors
    /// When the database is out of reach.
    pub async fn count_failed(&self) -> Result<u64, DbErr> {
        let periods = store::list_periods(&self.db.read).await?;
        let periods = periods.iter().filter(|row| row.failures > 0).count() as u64;
        Ok(store::count_failed(&self.db.read).await? + periods)
    }

    /// The jobs of one kind that were given up, the latest first.
    ///
    /// # Errors
    /// When the database is out of reach.
    pub async fn jobs_given_up<J: Job>(&self) -> Result<Vec<J>, DbErr> {
        let rows = store::list_failed_of(&self.db.read, J::KIND, MOST).await?;
        Ok(rows.iter().filter_map(|row| serde_json::from_str(&row.payload).ok()).collect())
    }

    /// What is done regularly and failed the last time. Who may see it, the caller asks.
    ///
    /// # Errors
    /// When the database is out of reach.
    pub async fn failed_periods(&self) -> Result<Vec<FailedPeriod>, DbErr> {
        let rows = store::list_periods(&self.db.read).await?;
        let failed = rows.into_iter().filter(|row| row.failures > 0);
        let view = |row: store::period::Model| FailedPeriod {
            name: row.name,
            failures: row.failures,
            reason: row.last_error.unwrap_or_default(),
            next_at: row.next_at,
        };
        Ok(failed.map(view).collect())
    }

    /// Has a job that was given up tried again. Tells whether there was one.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn try_job_again(&self, tx: &DatabaseTransaction, id: Uuid) -> Result<bool, DbErr> {
        store::again(tx, id, self.now()).await
    }

    /// Removes what was given up before this time. Tells how many.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn forget_failed_jobs(&self, before: OffsetDateTime) -> Result<u64, DbErr> {
        let tx = self.db.begin().await?;
        let gone = store::forget_failed(&tx, before).await?;
        tx.commit().await?;
        Ok(gone)
    }

    /// Removes every job that holds this text as a whole value, such as the address of somebody whose account is erased.
    /// Tells how many.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn forget_jobs_about(&self, tx: &DatabaseTransaction, text: &str) -> Result<u64, DbErr> {
        store::forget_about(tx, text).await
    }
}

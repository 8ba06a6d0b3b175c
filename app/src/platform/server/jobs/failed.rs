//! What was given up: the secretariat sees it, and can have it tried again.

use sea_orm::{DatabaseTransaction, DbErr};
use time::OffsetDateTime;
use uuid::Uuid;

use super::super::App;
use super::store;

/// The most that are listed.
const MOST: u64 = 200;

/// A job that was given up. What it was about is not shown: it may be somebody's mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedJob {
    /// Its identifier.
    pub id: Uuid,
    /// Room and verb.
    pub kind: String,
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
            kind: row.kind,
            attempts: row.attempts,
            reason: row.last_error.unwrap_or_default(),
            at: row.not_before,
        };
        Ok(rows.into_iter().map(view).collect())
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

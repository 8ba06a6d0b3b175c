//! Doing what is due.

use std::future::Future;
use std::time::Duration;

use sea_orm::DbErr;
use tokio::sync::watch;

use super::super::App;
use super::{Answer, Handler, JobError, PAUSES, Period, store};

/// How long a worker that has nothing to do waits before it looks again.
const LOOK: Duration = Duration::from_secs(1);
/// How often a worker looks for what is done again and again.
const LOOK_PERIODS: Duration = Duration::from_secs(20);
/// The longest that one job may take: half of its lease.
const LIMIT: Duration = Duration::from_secs(5 * 60);

/// Does what is due, again and again, until told to stop; then ends after the job at hand.
pub async fn work(app: App, mut stopped: watch::Receiver<bool>) {
    let mut looked = None::<tokio::time::Instant>;
    while !*stopped.borrow() {
        let periods = looked.is_none_or(|at| at.elapsed() >= LOOK_PERIODS);
        if periods {
            looked = Some(tokio::time::Instant::now());
            if let Err(error) = app.work_periods().await {
                tracing::warn!(%error, "what is done regularly could not be looked for");
            }
        }
        match app.work_one().await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "jobs could not be looked for"),
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            _ = stopped.changed() => {}
        }
    }
}

impl App {
    /// Does everything that is due now, and what that makes due. For the command line and for tests.
    ///
    /// # Errors
    /// When the database is out of reach. A job that fails is no error here.
    pub async fn work_due(&self) -> Result<(), DbErr> {
        self.work_periods().await?;
        self.work_jobs().await
    }

    /// Does every job that is due now, and what that makes due, but nothing that is done again and again.
    ///
    /// # Errors
    /// When the database is out of reach. A job that fails is no error here.
    pub async fn work_jobs(&self) -> Result<(), DbErr> {
        while self.work_one().await? {}
        Ok(())
    }

    /// Does one job that is due. Tells whether there was one.
    async fn work_one(&self) -> Result<bool, DbErr> {
        let kinds: Vec<&'static str> = self.jobs.handlers.keys().copied().collect();
        if !store::any_due(&self.db.read, self.now(), &kinds).await? {
            return Ok(false);
        }
        let tx = self.db.begin_quietly().await?;
        let Some(mut row) = store::claim(&tx, self.now(), &kinds).await? else {
            return Ok(false);
        };
        tx.commit().await?;
        let Some(handler) = self.jobs.handlers.get(row.kind.as_str()) else {
            return Ok(false);
        };
        let payload = std::mem::take(&mut row.payload);
        let done = guarded(run(self.clone(), Handler::clone(handler), payload)).await;
        let tx = self.db.begin_quietly().await?;
        match done {
            Ok(()) => store::done(&tx, &row).await?,
            Err(error) => {
                let again = self.try_again_at(&error, row.attempts);
                tracing::warn!(
                    job = %row.id, kind = row.kind, attempts = row.attempts, reason = error.reason(),
                    given_up = again.is_none(), "a job failed"
                );
                store::failed(&tx, &row, self.now(), again, error.reason()).await?;
            }
        }
        tx.commit().await?;
        Ok(true)
    }

    fn try_again_at(&self, error: &JobError, attempts: i32) -> Option<time::OffsetDateTime> {
        let failed = usize::try_from(attempts).unwrap_or(1).saturating_sub(1);
        match error {
            JobError::GiveUp(_) => None,
            JobError::Retry(_) => PAUSES.get(failed).map(|pause| self.now() + *pause),
        }
    }

    /// Does what is done again and again and is due now, but no job that it leaves behind.
    ///
    /// # Errors
    /// When the database is out of reach. Work that fails is no error here.
    pub async fn work_periods(&self) -> Result<(), DbErr> {
        let known = store::list_periods(&self.db.read).await?;
        for (name, period, work) in &self.jobs.periods {
            let row = known.iter().find(|row| row.name == *name);
            if row.is_none_or(|row| store::is_due(row, self.now())) {
                self.work_period(name, *period, work).await?;
            }
        }
        Ok(())
    }

    async fn work_period(&self, name: &'static str, period: Duration, work: &Period) -> Result<(), DbErr> {
        let tx = self.db.begin_quietly().await?;
        store::register(&tx, name, self.now()).await?;
        let leased = store::lease(&tx, name, self.now()).await?;
        tx.commit().await?;
        let Some(row) = leased else {
            return Ok(());
        };
        let done = guarded(run_period(self.clone(), Period::clone(work))).await;
        let tx = self.db.begin_quietly().await?;
        match done {
            Ok(()) => store::give_back(&tx, name, self.now() + period, 0, None).await?,
            Err(error) => {
                let failures = row.failures.saturating_add(1);
                tracing::warn!(name, failures, reason = error.reason(), "what is done regularly failed");
                let failed = usize::try_from(row.failures).unwrap_or(0).min(PAUSES.len() - 1);
                let pause = PAUSES.get(failed).copied().unwrap_or(time::Duration::HOUR);
                let period = time::Duration::try_from(period).unwrap_or(time::Duration::DAY);
                let next = self.now() + pause.min(period);
                store::give_back(&tx, name, next, failures, Some(error.reason())).await?;
            }
        }
        tx.commit().await
    }
}

async fn run(app: App, handler: Handler, payload: String) -> Result<(), JobError> {
    let answer: Answer<'_> = handler(&app, payload);
    answer.await
}

async fn run_period(app: App, work: Period) -> Result<(), JobError> {
    work(&app).await
}

/// A job that panics or takes too long has failed; the worker goes on.
async fn guarded(work: impl Future<Output = Result<(), JobError>> + Send + 'static) -> Result<(), JobError> {
    let mut task = tokio::spawn(work);
    match tokio::time::timeout(LIMIT, &mut task).await {
        Ok(Ok(done)) => done,
        Ok(Err(_)) => Err(JobError::retry("panicked")),
        Err(_) => {
            task.abort();
            Err(JobError::retry("took too long"))
        }
    }
}

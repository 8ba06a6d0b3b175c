//! What the services stand on: database, content store, clock, randomness, events, panels, jobs, mail, limits, audit,
//! calendars for other programs.

mod audit;
mod clock;
mod content;
mod db;
mod events;
pub mod ical;
pub mod jobs;
pub mod mail;
mod memory;
pub mod normal;
mod panels;
mod settings;
pub mod sheet;
pub mod throttle;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use uuid::Uuid;

pub use audit::{
    ActionOnMe, Audit, AuditQuery, AuditRow, OwnAction, actions_on_me, audit_trail, forget_audit,
    own_actions, record, record_all, record_quietly,
};
pub use clock::{Clock, FixedClock, SystemClock};
pub use content::{Content, ContentError, ContentStream};
pub use db::{Cursor, Db, Page, Tx, chunked, fold, padded, runs};
pub use events::{Event, Events};
pub use jobs::{Job, JobError, Jobs};
pub use mail::{Mail, MailFile, MailTransport, Mailer, SmtpTls};
pub use memory::{LIFETIME, Memory, Moment};
pub use panels::{HeaderShown, Panel, Panels, Place};
pub use settings::{Assets, FileStore, Owner, S3, Settings};
pub use throttle::Limit;

/// What a running program consists of. Cheap to clone; passed to every service after the actor.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: Db,
    /// The time. Services never ask the system for it.
    pub clock: Arc<dyn Clock>,
    /// Who hears which event.
    pub events: Arc<Events>,
    /// What rooms above show on pages of rooms below.
    pub panels: Arc<Panels>,
    /// Who does which job in the background.
    pub jobs: Arc<Jobs>,
    /// What takes mail away.
    pub mailer: Arc<dyn Mailer>,
    /// Where pictures and documents lie.
    pub content: Content,
    /// How this installation is set up.
    pub settings: Arc<Settings>,
}

/// What the platform itself does in the background.
pub fn mount(jobs: &mut Jobs) {
    mail::mount(jobs);
    jobs.every("platform.throttle", HOUR, |app| Box::pin(async move { Ok(throttle::tidy(app).await?) }));
}

const HOUR: Duration = Duration::from_secs(60 * 60);

impl App {
    /// The time now, to the millisecond (both databases keep that).
    #[must_use]
    pub fn now(&self) -> time::OffsetDateTime {
        self.clock.now()
    }

    /// A new identifier that sorts by time (RFC 9562, version 7).
    #[must_use]
    pub fn new_id(&self) -> Uuid {
        let millis = u64::try_from(self.now().unix_timestamp_nanos() / 1_000_000).unwrap_or(0);
        let (seconds, rest) = (millis / 1000, u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000);
        // A counter within the millisecond (RFC 9562 §6.2, method 1), so that ids keep the order in which they were made.
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let count = NEXT.fetch_add(1, Ordering::Relaxed);
        Uuid::new_v7(uuid::Timestamp::from_unix_time(seconds, rest, u128::from(count), 32))
    }

    /// An absolute address of this installation, for exports and mails.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.settings.base_url)
    }
}

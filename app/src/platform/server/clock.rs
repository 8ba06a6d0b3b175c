//! The time, passed in.

use std::sync::atomic::{AtomicI64, Ordering};

use time::{Duration, OffsetDateTime};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The time now in UTC, to the millisecond.
    fn now(&self) -> OffsetDateTime;
}

/// The computer's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> OffsetDateTime {
        #[expect(clippy::disallowed_methods, reason = "the one place that asks the system for the time")]
        let now = OffsetDateTime::now_utc();
        truncate(now)
    }
}

/// A clock that stands still until it is moved: for the seed and for tests.
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// Stands at the given time.
    #[must_use]
    pub fn at(time: OffsetDateTime) -> Self {
        let clock = Self(AtomicI64::new(0));
        clock.set(time);
        clock
    }

    /// Moves to the given time.
    pub fn set(&self, time: OffsetDateTime) {
        let millis = i64::try_from(time.unix_timestamp_nanos() / 1_000_000).unwrap_or(0);
        self.0.store(millis, Ordering::SeqCst);
    }

    /// Moves on.
    pub fn advance(&self, by: Duration) {
        self.set(self.now() + by);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + Duration::milliseconds(self.0.load(Ordering::SeqCst))
    }
}

fn truncate(time: OffsetDateTime) -> OffsetDateTime {
    time.replace_millisecond(time.millisecond()).unwrap_or(time)
}

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

/// To the millisecond, and never to one that ends in a zero, which is told as the next one: SQLite keeps times as text without
/// closing zeros, and only text of one length sorts by time.
fn truncate(time: OffsetDateTime) -> OffsetDateTime {
    let millisecond = time.millisecond();
    time.replace_millisecond(millisecond + u16::from(millisecond.is_multiple_of(10))).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::truncate;
    use time::Duration;
    use time::format_description::well_known::Rfc3339;
    use time::macros::datetime;

    #[test]
    fn as_text_the_times_of_the_clock_sort_as_they_follow_each_other() {
        let second = datetime!(2026-11-30 00:04:59.9999 UTC);
        let times = (0..2000).map(|ms| truncate(second + Duration::milliseconds(ms)));
        let times: Vec<String> = times.map(|time| time.format(&Rfc3339).unwrap()).collect();
        assert!(times.iter().all(|time| time.len() == "2026-11-30T00:04:59.999Z".len()));
        assert!(times.is_sorted());
    }
}

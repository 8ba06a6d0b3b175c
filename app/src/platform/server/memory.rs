//! What the program remembers of the database until something is written: who may what, the cards of lists.
//!
//! Every finished write of this program counts the generation up and thereby makes all of it forgotten; nobody has to
//! think of what a change makes stale. What another program writes (a second server on PostgreSQL, the command line) is
//! seen after [`LIFETIME`] at the latest. SQLite says whether anybody else has written: where that is asked again and again
//! ([`App::watch`]), what is remembered holds longer while nobody did.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::future::Future;
use std::hash::Hash;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::DbErr;
use time::{Duration, OffsetDateTime};

use super::App;

/// How long something is remembered at most, for the sake of changes that other programs make.
pub const LIFETIME: Duration = Duration::seconds(2);
/// How long at most while nobody else writes: some of it depends on the day.
const WATCHED: Duration = Duration::seconds(30);
/// How often SQLite is asked whether another program has written.
const LOOKING: std::time::Duration = std::time::Duration::from_millis(500);
/// How many things of one kind are remembered; beyond that all of the kind are forgotten.
const MOST: usize = 4096;

/// A state of the database, as far as this program knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    generation: u64,
    at: OffsetDateTime,
    /// Until when it is known that no other program has written.
    watched: OffsetDateTime,
}

impl Moment {
    /// Whether what was read at this moment still holds now.
    #[must_use]
    pub fn holds(&self, now: &Self) -> bool {
        let known = now.watched.clamp(self.at, self.at + WATCHED);
        self.generation == now.generation && self.at <= now.at && now.at < known + LIFETIME
    }

    /// Whether nothing was written by this program since, however long ago it was.
    #[must_use]
    pub fn same_generation(&self, other: &Self) -> bool {
        self.generation == other.generation
    }

    /// When it was.
    #[must_use]
    pub fn at(&self) -> OffsetDateTime {
        self.at
    }
}

/// Things remembered, by their kinds.
#[derive(Debug, Default)]
pub struct Memory {
    generation: Arc<AtomicU64>,
    /// Until when it is known that no other program has written, in milliseconds since 1970.
    watched: AtomicI64,
    kinds: Mutex<HashMap<TypeId, Box<dyn Any + Send>>>,
}

struct Kind<K, V>(HashMap<K, (Moment, V)>);

impl Memory {
    /// Forgets everything.
    pub fn forget(&self) {
        self.generation.fetch_add(1, Ordering::SeqCst);
    }

    /// Forgets everything once the guard is dropped, which it is when a transaction has ended.
    pub(super) fn forget_afterwards(&self) -> Written {
        Written(Arc::clone(&self.generation))
    }

    fn recall<K, V>(&self, now: &Moment, key: &K) -> Option<V>
    where
        K: Eq + Hash + Any + Send,
        V: Clone + Any + Send,
    {
        let kinds = self.kinds.lock().unwrap_or_else(PoisonError::into_inner);
        let kind = kinds.get(&TypeId::of::<K>())?.downcast_ref::<Kind<K, V>>()?;
        let (read, value) = kind.0.get(key)?;
        read.holds(now).then(|| value.clone())
    }

    fn keep<K, V>(&self, read: Moment, key: K, value: V)
    where
        K: Eq + Hash + Any + Send,
        V: Clone + Any + Send,
    {
        let mut kinds = self.kinds.lock().unwrap_or_else(PoisonError::into_inner);
        let kind = kinds.entry(TypeId::of::<K>()).or_insert_with(|| Box::new(Kind::<K, V>(HashMap::new())));
        if let Some(kind) = kind.downcast_mut::<Kind<K, V>>() {
            if kind.0.len() >= MOST {
                kind.0.clear();
            }
            kind.0.insert(key, (read, value));
        }
    }
}

/// Makes everything forgotten when it is dropped.
#[derive(Debug)]
pub(super) struct Written(Arc<AtomicU64>);

impl Drop for Written {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl App {
    /// The state of the database now. Ask before reading what is to be kept.
    #[must_use]
    pub fn moment(&self) -> Moment {
        let memory = &self.db.memory;
        let watched = Duration::milliseconds(memory.watched.load(Ordering::SeqCst));
        let watched = OffsetDateTime::UNIX_EPOCH + watched;
        Moment { generation: memory.generation.load(Ordering::SeqCst), at: self.now(), watched }
    }

    /// Asks SQLite again and again whether another program has written. Ends at once on PostgreSQL, which cannot say so.
    pub async fn watch(self) {
        let mut before = None;
        while self.db.writer_is_sqlite() {
            match self.look(before).await {
                Ok(version) => before = Some(version),
                // What is remembered goes on holding for as short as it does elsewhere.
                Err(error) => tracing::warn!(%error, "whether another program has written cannot be told"),
            }
            tokio::time::sleep(LOOKING).await;
        }
    }

    /// Forgets everything if another program has written since `before`, and notes that it is known until now.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn look(&self, before: Option<i64>) -> Result<i64, DbErr> {
        let now = self.now();
        let version = self.db.data_version().await?;
        if before != Some(version) {
            self.forget();
        }
        let millis = (now - OffsetDateTime::UNIX_EPOCH).whole_milliseconds();
        self.db.memory.watched.store(i64::try_from(millis).unwrap_or(0), Ordering::SeqCst);
        Ok(version)
    }

    /// Forgets everything that is remembered.
    pub fn forget(&self) {
        self.db.memory.forget();
    }

    /// What is remembered under this key. Each use has a key type of its own.
    #[must_use]
    pub fn recall<K, V>(&self, now: &Moment, key: &K) -> Option<V>
    where
        K: Eq + Hash + Any + Send,
        V: Clone + Any + Send,
    {
        self.db.memory.recall(now, key)
    }

    /// Keeps what was read at a moment.
    pub fn keep<K, V>(&self, read: Moment, key: K, value: V)
    where
        K: Eq + Hash + Any + Send,
        V: Clone + Any + Send,
    {
        self.db.memory.keep(read, key, value);
    }

    /// What is remembered under this key, or else what `find` reads, which is kept.
    ///
    /// # Errors
    /// As `find`.
    pub async fn remember<K, V, E>(
        &self,
        key: K,
        find: impl Future<Output = Result<V, E>> + Send,
    ) -> Result<V, E>
    where
        K: Eq + Hash + Any + Send,
        V: Clone + Any + Send,
    {
        let now = self.moment();
        if let Some(value) = self.recall(&now, &key) {
            return Ok(value);
        }
        let value = find.await?;
        self.keep(now, key, value.clone());
        Ok(value)
    }
}

impl App {
    /// What is remembered under each of these keys, and for the others what `find` reads all at once, which is kept. A
    /// key for which nothing is found is asked for again.
    ///
    /// # Errors
    /// As `find`.
    pub async fn remember_each<K, V, E, F>(
        &self,
        keys: impl IntoIterator<Item = K>,
        find: impl FnOnce(Vec<K>) -> F + Send,
    ) -> Result<HashMap<K, V>, E>
    where
        K: Copy + Eq + Hash + Any + Send,
        V: Clone + Any + Send,
        F: Future<Output = Result<Vec<(K, V)>, E>> + Send,
    {
        let now = self.moment();
        let (mut found, mut missing) = (HashMap::new(), Vec::new());
        for key in keys {
            match self.recall(&now, &key) {
                Some(value) => drop(found.insert(key, value)),
                None if missing.contains(&key) => {}
                None => missing.push(key),
            }
        }
        if !missing.is_empty() {
            for (key, value) in find(missing).await? {
                self.keep(now, key, value.clone());
                found.insert(key, value);
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::{LIFETIME, Memory, Moment};
    use std::sync::atomic::Ordering;
    use time::{Duration, OffsetDateTime};

    #[derive(PartialEq, Eq, Hash)]
    struct Key(u8);

    fn moment(memory: &Memory, at: Duration) -> Moment {
        watched(memory, at, Duration::ZERO)
    }

    fn watched(memory: &Memory, at: Duration, watched: Duration) -> Moment {
        let begin = OffsetDateTime::UNIX_EPOCH;
        let generation = memory.generation.load(Ordering::SeqCst);
        Moment { generation, at: begin + at, watched: begin + watched }
    }

    #[test]
    fn what_is_remembered_is_forgotten_after_a_write_and_after_its_lifetime() {
        let memory = Memory::default();
        let read = moment(&memory, Duration::ZERO);
        memory.keep(read, Key(1), "kept");
        let later = |by| memory.recall::<Key, &str>(&moment(&memory, by), &Key(1));
        assert_eq!(later(Duration::seconds(1)), Some("kept"));
        assert_eq!(later(LIFETIME), None, "another program may have written meanwhile");
        assert_eq!(later(-Duration::seconds(1)), None, "the clock was set back");
        drop(memory.forget_afterwards());
        assert_eq!(later(Duration::ZERO), None, "this program has written");
    }

    #[test]
    fn what_is_remembered_holds_longer_while_it_is_known_that_nobody_else_writes() {
        let memory = Memory::default();
        let read = moment(&memory, Duration::ZERO);
        let holds = |at, seen| read.holds(&watched(&memory, Duration::seconds(at), Duration::seconds(seen)));
        assert!(holds(20, 19) && holds(20, 20));
        assert!(!holds(20, 17), "nobody has looked for longer than its lifetime");
        assert!(!holds(33, 33), "some of it depends on the day");
    }

    #[test]
    fn what_was_read_before_a_write_is_never_taken_for_what_holds_after_it() {
        let memory = Memory::default();
        let read = moment(&memory, Duration::ZERO);
        drop(memory.forget_afterwards());
        memory.keep(read, Key(1), "old");
        assert_eq!(memory.recall::<Key, &str>(&moment(&memory, Duration::ZERO), &Key(1)), None);
    }
}

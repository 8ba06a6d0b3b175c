//! The database: SQLite (one writer, many readers) or PostgreSQL, behind the same code.

use std::num::NonZero;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    ExecResult, QueryResult, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
    sqlx::{
        Connection,
        sqlite::{SqliteConnection, SqliteJournalMode, SqliteSynchronous},
    },
};
use time::OffsetDateTime;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::memory::{Memory, Written};

/// Prepared statements that each SQLite connection keeps: about as many as the program has.
const STATEMENTS: usize = 300;

/// Pages of the database that each SQLite connection keeps in memory: 8 MB, as a negative number of KiB.
const CACHE: &str = "-8192";

/// Connections to the database: `read` for queries, `begin()` for changes.
#[derive(Clone, Debug)]
pub struct Db {
    /// For queries outside a transaction.
    pub read: DatabaseConnection,
    write: DatabaseConnection,
    pub(super) memory: Arc<Memory>,
}

impl Db {
    /// Connects. `url` is `sqlite://path`, or `postgres://…`.
    ///
    /// SQLite gets write-ahead logging, synchronous FULL, foreign keys, and a single writing connection, so that
    /// writers wait for each other instead of failing.
    ///
    /// # Errors
    /// When the database cannot be opened.
    pub async fn connect(url: &str) -> Result<Self, DbErr> {
        if url.starts_with("sqlite:") {
            let write = Database::connect(sqlite_writer(url)).await?;
            let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
            let read = Database::connect(sqlite(url, u32::try_from(cores.clamp(4, 8)).unwrap_or(4))).await?;
            Ok(Self { read, write, memory: Arc::default() })
        } else {
            // Apart, so that a transaction that asks something outside itself never waits for other transactions.
            let write = Database::connect(postgres(url)).await?;
            let read = Database::connect(postgres(url)).await?;
            Ok(Self { read, write, memory: Arc::default() })
        }
    }

    /// Begins a transaction that may write. Only services call this.
    ///
    /// # Errors
    /// When the database is out of reach or busy for longer than its limit.
    pub async fn begin(&self) -> Result<Tx, DbErr> {
        let inner = self.begin_quietly().await?;
        Ok(Tx { inner, written: self.memory.forget_afterwards() })
    }

    /// Begins a transaction after which what was remembered of the database still holds: for changes that no page but
    /// the actor's own shows and that give nobody rights, such as when a session was last used.
    ///
    /// # Errors
    /// As [`Db::begin`].
    pub async fn begin_quietly(&self) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.write.begin_with_options(options).await
    }

    /// The connection on which migrations run. What was remembered of the database is forgotten.
    #[must_use]
    pub fn writer(&self) -> &DatabaseConnection {
        self.memory.forget();
        &self.write
    }

    /// Whether SQLite can be asked who writes.
    pub(super) fn writer_is_sqlite(&self) -> bool {
        self.write.get_database_backend() == DbBackend::Sqlite
    }

    /// A number that changes when another connection than the one that writes here has committed something
    /// (<https://sqlite.org/pragma.html#pragma_data_version>).
    pub(super) async fn data_version(&self) -> Result<i64, DbErr> {
        let asked = Statement::from_string(DbBackend::Sqlite, "PRAGMA data_version");
        match self.write.query_one_raw(asked).await? {
            Some(row) => row.try_get_by_index(0),
            None => Err(DbErr::Custom("SQLite does not tell its data version".to_owned())),
        }
    }

    /// Closes all connections.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn close(self) -> Result<(), DbErr> {
        self.read.close_by_ref().await?;
        self.write.close_by_ref().await
    }
}

/// A transaction that may write. When it has ended, what was remembered of the database is forgotten.
#[derive(Debug)]
pub struct Tx {
    inner: DatabaseTransaction,
    written: Written,
}

impl Tx {
    /// Makes the changes last.
    ///
    /// # Errors
    /// When the database cannot write; then nothing was changed.
    pub async fn commit(self) -> Result<(), DbErr> {
        let Self { inner, written } = self;
        let done = inner.commit().await;
        drop(written);
        done
    }

    /// Undoes the changes.
    ///
    /// # Errors
    /// When the database does not answer; the changes are undone all the same.
    pub async fn rollback(self) -> Result<(), DbErr> {
        self.inner.rollback().await
    }
}

impl Deref for Tx {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.inner
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Tx {
    fn get_database_backend(&self) -> DbBackend {
        self.inner.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.inner.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.inner.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.inner.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.inner.query_all_raw(statement).await
    }
}

fn postgres(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(8).sqlx_logging(false).acquire_timeout(Duration::from_secs(8));
    options
}

fn sqlite(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).sqlx_logging(false).acquire_timeout(Duration::from_secs(8));
    // A file does not hang up: asking each connection first whether it still answers costs as much as a query.
    options.test_before_acquire(false);
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            .statement_cache_capacity(STATEMENTS)
            .pragma("cache_size", CACHE)
    });
    options
}

/// The one connection that writes.
fn sqlite_writer(url: &str) -> ConnectOptions {
    let mut options = sqlite(url, 1);
    options.map_sqlx_sqlite_pool_opts(|pool| {
        pool.after_release(|connection, _| Box::pin(async move { Ok(is_at_rest(connection).await) }))
    });
    options
}

/// Whether no transaction is open on a connection that was given back; otherwise it is closed. When a disk is full, SQLite
/// rolls back by itself (<https://sqlite.org/lang_transaction.html> §3), the driver's own rollback then fails, and it goes
/// on as if inside a transaction: what is written afterwards would be answered and never committed.
async fn is_at_rest(connection: &mut SqliteConnection) -> bool {
    // Whatever was dropped before is rolled back by the time that this is answered.
    connection.ping().await.is_ok() && !connection.is_in_transaction()
}

/// The form in which text is compared: NFC and lower case, so that both databases match alike.
#[must_use]
pub fn fold(text: &str) -> String {
    text.trim().nfc().collect::<String>().to_lowercase()
}

/// Splits ids into pieces that a single `IN (…)` may hold.
pub fn chunked<T>(ids: &[T]) -> impl Iterator<Item = &[T]> {
    ids.chunks(500)
}

/// The same ids, the last of them again until there are 1, 2, 4, 8 … in all: see [`runs`].
#[must_use]
pub fn padded(mut ids: Vec<Uuid>) -> Vec<Uuid> {
    if let Some(last) = ids.last().copied() {
        ids.resize(ids.len().next_power_of_two(), last);
    }
    ids
}

/// Splits rows that are to be written into runs of 64, 32, 16 … 1: the few statements of these lengths stay prepared, while
/// one for every number of rows would be prepared anew nearly every time, which takes longer than to run it.
pub fn runs<T>(rows: &[T]) -> impl Iterator<Item = &[T]> {
    let mut rest = rows;
    std::iter::from_fn(move || {
        let length = 1 << rest.len().min(64).checked_ilog2()?;
        let run;
        (run, rest) = rest.split_at(length);
        Some(run)
    })
}

/// The place in a list behind which a page begins: time and id of the last row before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The time the list is ordered by, to the millisecond.
    pub at: OffsetDateTime,
    /// What orders rows of the same time.
    pub id: Uuid,
}

impl Cursor {
    /// As an address carries it.
    #[must_use]
    pub fn code(at: OffsetDateTime, id: Uuid) -> String {
        format!("{}-{}", at.unix_timestamp_nanos() / 1_000_000, id.simple())
    }

    /// From an address; none for what is no cursor.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (millis, id) = text.split_once('-')?;
        let nanos = millis.parse::<i64>().ok().map(i128::from)?.checked_mul(1_000_000)?;
        let at = OffsetDateTime::from_unix_timestamp_nanos(nanos).ok()?;
        Some(Self { at, id: Uuid::parse_str(id).ok()? })
    }
}

/// One page of a list, with the cursor of the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// A page from rows fetched with one more than `size`; `cursor` names a row's place.
    #[must_use]
    pub fn from_rows(mut items: Vec<T>, size: usize, cursor: impl Fn(&T) -> String) -> Self {
        let more = items.len() > size;
        items.truncate(size);
        let next = if more { items.last().map(cursor) } else { None };
        Self { items, next }
    }

    /// The same page of something else.
    #[must_use]
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(f).collect(), next: self.next }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{padded, runs};

    #[test]
    fn rows_are_written_in_few_lengths_none_left_out_and_none_twice() {
        let rows: Vec<u32> = (0..155).collect();
        let lengths: Vec<usize> = runs(&rows).map(<[u32]>::len).collect();
        assert_eq!(lengths, [64, 64, 16, 8, 2, 1]);
        assert_eq!(runs(&rows).collect::<Vec<_>>().concat(), rows);
        assert_eq!(runs::<u32>(&[]).count(), 0);
    }

    #[test]
    fn ids_are_asked_for_in_few_lengths() {
        let ids: Vec<Uuid> = (0..5).map(Uuid::from_u128).collect();
        let more = padded(ids.clone());
        assert_eq!(more.len(), 8);
        assert!(ids.iter().all(|id| more.contains(id)) && more.iter().all(|id| ids.contains(id)));
        assert!(padded(Vec::new()).is_empty());
    }
}

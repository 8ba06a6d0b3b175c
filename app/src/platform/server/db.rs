//! The database: SQLite (one writer, many readers) or PostgreSQL, behind the same code.

use std::time::Duration;

use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};
use time::OffsetDateTime;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

/// Connections to the database: `read` for queries, `begin()` for changes.
#[derive(Clone, Debug)]
pub struct Db {
    /// For queries outside a transaction.
    pub read: DatabaseConnection,
    write: DatabaseConnection,
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
            let write = Database::connect(sqlite(url, 1)).await?;
            let read = Database::connect(sqlite(url, 8)).await?;
            Ok(Self { read, write })
        } else {
            let mut options = ConnectOptions::new(url);
            options.max_connections(16).sqlx_logging(false).acquire_timeout(Duration::from_secs(8));
            let read = Database::connect(options).await?;
            Ok(Self { write: read.clone(), read })
        }
    }

    /// Begins a transaction that may write. Only services call this.
    ///
    /// # Errors
    /// When the database is out of reach or busy for longer than its limit.
    pub async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.write.begin_with_options(options).await
    }

    /// The connection on which migrations run.
    #[must_use]
    pub fn writer(&self) -> &DatabaseConnection {
        &self.write
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

fn sqlite(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).sqlx_logging(false).acquire_timeout(Duration::from_secs(8));
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
    });
    options
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

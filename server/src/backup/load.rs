//! From an archive to the database: all or nothing.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use app::accounts::server::erasure::{Erased, list_erased};
use app::files::server::service as files;
use app::platform::actor::Actor;
use app::platform::server::App;
use app::privacy::server::service as privacy;
use app::search::server::index as search;
use migrations::{Migrator, MigratorTrait};
use sea_orm::sea_query::{Alias, Query};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, Statement, TransactionTrait};
use serde_json::Value;

use super::archive::{FILES, Verified, member_of, verify};
use super::schema::{Column, Table, tables};
use super::{LEFT_OUT, cells};

/// Cells in one statement; SQLite allows 32,766.
const CELLS: usize = 10_000;

/// How to restore.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Whether what is there may be replaced.
    pub replace: bool,
    /// The checksum that the backup must have, as it was printed when it was made.
    pub sha256: Option<String>,
}

/// What was restored.
#[derive(Debug, PartialEq, Eq)]
pub struct Restored {
    /// How many rows.
    pub rows: u64,
    /// How many accounts were erased again, because they were erased after the backup was made.
    pub erased_again: usize,
}

/// Restores a backup. It is verified whole before anything is touched, and the rows come in one transaction.
///
/// # Errors
/// A sentence that says why nothing was restored: the backup is damaged, of a newer program, or the installation is not
/// empty.
pub async fn restore(app: &App, path: &Path, options: &Options) -> Result<Restored> {
    let mut archive = verify(path, options.sha256.as_deref())?;
    let known: Vec<String> = Migrator::migrations().iter().map(|one| one.name().to_owned()).collect();
    let behind = missing(&known, &archive.manifest.migrations)?;
    let full = !is_empty(app).await?;
    if full && !options.replace {
        bail!("the installation is not empty; restore into an empty one, or say --replace");
    }
    if full && behind > 0 {
        bail!(
            "the backup is of an older version; restore it into an empty installation, which brings it up to date"
        );
    }
    let erased = known_erased(app).await?;
    // Files first: a store that fails must not leave rows that tell of files which are not there.
    restore_files(app, &mut archive).await?;
    let connection = app.db.writer();
    if behind > 0 {
        Migrator::down(connection, Some(behind)).await?;
    }
    let rows = replace(app, &mut archive).await;
    // Also when nothing was restored: the empty tables are brought back to where they were.
    Migrator::up(connection, None).await?;
    let rows = rows?;
    let again = privacy::erase_again(&Actor::System, app, &erased).await;
    let erased_again = again.map_err(|failure| anyhow!("erased accounts: {failure:?}"))?;
    let filled = search::fill(&Actor::System, app).await;
    filled.map_err(|failure| anyhow!("the index of the search: {failure:?}"))?;
    Ok(Restored { rows, erased_again })
}

/// Writes the files under their keys. Those that no row tells of, also because no row came, are collected later like any
/// other.
async fn restore_files(app: &App, archive: &mut Verified) -> Result<()> {
    let names: Vec<String> =
        archive.manifest.members.keys().filter(|name| name.starts_with(FILES)).cloned().collect();
    for name in names {
        let key = name.trim_start_matches(FILES);
        let mut bytes = Vec::new();
        archive.member(&name)?.read_to_end(&mut bytes)?;
        let written = files::write(&Actor::System, app, key, bytes.into()).await;
        written.map_err(|failure| anyhow!("the file {key}: {failure:?}"))?;
    }
    Ok(())
}

/// How many migrations the program knows beyond those of the backup.
fn missing(known: &[String], theirs: &[String]) -> Result<u32> {
    if !known.starts_with(theirs) {
        bail!(
            "the backup is of a version that this program does not know; restore it with that version or a newer one"
        );
    }
    Ok(u32::try_from(known.len() - theirs.len())?)
}

/// Everybody who was erased: as the running database knows, and as the erasure log beside it says.
async fn known_erased(app: &App) -> Result<Vec<Erased>> {
    let failed = |failure| anyhow!("erased accounts: {failure:?}");
    privacy::log_erasures(&Actor::System, app).await.map_err(failed)?;
    let mut erased = privacy::read_erasure_log(&Actor::System, app).await.map_err(failed)?;
    erased.extend(list_erased(&Actor::System, app).await.map_err(failed)?);
    erased.sort_by_key(|one| one.account);
    erased.dedup_by_key(|one| one.account);
    Ok(erased)
}

/// Whether no table holds a row, apart from those of the running program and those a migration fills.
async fn is_empty(app: &App) -> Result<bool> {
    for table in ["accounts", "cases", "posts", "texts"] {
        let query = Query::select()
            .expr(sea_orm::sea_query::Expr::val(1))
            .from(Alias::new(table))
            .limit(1)
            .to_owned();
        if app.db.read.query_one(&query).await?.is_some() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Replaces all rows in one transaction.
async fn replace(app: &App, archive: &mut Verified) -> Result<u64> {
    let connection = app.db.writer();
    let sqlite = connection.get_database_backend() != DbBackend::Postgres;
    if sqlite {
        // Rows come table by table; where they point to is checked before the end (SQLite allows this only outside).
        connection.execute_unprepared("PRAGMA foreign_keys = OFF").await?;
    }
    let done = replace_in(connection.begin().await?, archive).await;
    if sqlite {
        connection.execute_unprepared("PRAGMA foreign_keys = ON").await?;
    }
    done
}

async fn replace_in(tx: DatabaseTransaction, archive: &mut Verified) -> Result<u64> {
    let tables = tables(&tx).await?;
    let ours = |table: &&Table| table.name != "seaql_migrations";
    clear(&tx, &tables.iter().filter(ours).collect::<Vec<_>>()).await?;
    let keys = defer(&tx).await?;
    let mut rows = 0;
    for (name, facts) in archive.manifest.tables.clone() {
        if LEFT_OUT.contains(&name.as_str()) {
            bail!("the backup was changed: it holds {name}, which no backup holds");
        }
        let table = tables.iter().find(|table| table.name == name);
        let table = table.with_context(|| format!("there is no table {name} here"))?;
        let columns: Vec<Column> = facts
            .columns
            .iter()
            .map(|column| table.columns.iter().find(|one| one.name == *column).cloned())
            .collect::<Option<_>>()
            .with_context(|| format!("{name} has other columns here"))?;
        let written = load(&tx, archive, table, &columns).await.with_context(|| format!("table {name}"))?;
        if written != facts.rows {
            bail!("the backup holds {written} rows of {name} and not {}", facts.rows);
        }
        rows += written;
    }
    check_keys(&tx, &keys).await?;
    tx.commit().await?;
    Ok(rows)
}

async fn clear(tx: &DatabaseTransaction, tables: &[&Table]) -> Result<()> {
    let names: Vec<String> = tables.iter().map(|table| format!("\"{}\"", table.name)).collect();
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared(&format!("TRUNCATE {}", names.join(", "))).await?;
        return Ok(());
    }
    for name in names {
        tx.execute_unprepared(&format!("DELETE FROM {name}")).await?;
    }
    Ok(())
}

async fn load(
    tx: &DatabaseTransaction,
    archive: &mut Verified,
    table: &Table,
    columns: &[Column],
) -> Result<u64> {
    let mut reader = BufReader::new(archive.member(&member_of(&table.name))?);
    let batch = (CELLS / columns.len().max(1)).max(1);
    let mut count = 0;
    let mut line = String::new();
    loop {
        let mut insert = Query::insert();
        insert
            .into_table(Alias::new(&table.name))
            .columns(columns.iter().map(|column| Alias::new(&column.name)));
        let mut held = 0;
        while held < batch {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                break;
            }
            let Value::Array(cells) = serde_json::from_str(&line)? else { bail!("a row is no list") };
            if cells.len() != columns.len() {
                bail!("a row has {} cells and not {}", cells.len(), columns.len());
            }
            let cells = cells.iter().zip(columns).map(|(cell, column)| Ok(cells::bind(cell, column)?.into()));
            insert.values(cells.collect::<Result<Vec<_>>>()?)?;
            held += 1;
        }
        if held == 0 {
            return Ok(count);
        }
        tx.execute(&insert).await?;
        count += held as u64;
    }
}

/// On PostgreSQL: lets rows come in any order until [`check_keys`]. Gives the keys, as `ALTER TABLE` names them.
async fn defer(tx: &DatabaseTransaction) -> Result<Vec<String>> {
    if tx.get_database_backend() != DbBackend::Postgres {
        return Ok(Vec::new());
    }
    let sql = "SELECT format('ALTER TABLE %s ALTER CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint \
               WHERE contype = 'f' AND connamespace = current_schema()::regnamespace";
    let rows = tx.query_all_raw(Statement::from_string(DbBackend::Postgres, sql)).await?;
    let keys: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
    for key in &keys {
        tx.execute_unprepared(&format!("{key} DEFERRABLE INITIALLY DEFERRED")).await?;
    }
    Ok(keys)
}

/// Checks that every row points to one that is there.
async fn check_keys(tx: &DatabaseTransaction, keys: &[String]) -> Result<()> {
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared("SET CONSTRAINTS ALL IMMEDIATE").await.context("a row points to nothing")?;
        for key in keys {
            tx.execute_unprepared(&format!("{key} NOT DEFERRABLE")).await?;
        }
        return Ok(());
    }
    let asked = Statement::from_string(DbBackend::Sqlite, "PRAGMA foreign_key_check");
    if let Some(row) = tx.query_one_raw(asked).await? {
        let table: String = row.try_get_by_index(0)?;
        bail!("a row of {table} points to nothing");
    }
    Ok(())
}

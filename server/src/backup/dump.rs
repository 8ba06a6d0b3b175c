//! From the database to an archive, in one snapshot.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use app::files::server::service as files;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::server::App;
use migrations::{Migrator, MigratorTrait};
use sea_orm::sea_query::{Alias, Order, Query};
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseTransaction, DbBackend, IsolationLevel, TransactionTrait,
};
use serde_json::Value;
use time::format_description::well_known::Rfc3339;

use super::archive::{FILES, Manifest, TableFacts, Writer, checksum, member_of};
use super::schema::{Table, tables};
use super::{LEFT_OUT, cells};

/// Rows that are asked for at once.
const ROWS: u64 = 1_000;

/// A backup that was made.
#[derive(Debug)]
pub struct Made {
    /// What it holds.
    pub manifest: Manifest,
    /// SHA-256 of the whole archive, in hexadecimal digits.
    pub sha256: String,
}

/// Writes a backup. The file appears under its name when it is whole and on the disk, or not at all.
///
/// # Errors
/// When the database does not answer or the file cannot be written.
pub async fn create(app: &App, path: &Path) -> Result<Made> {
    let part = PathBuf::from(format!("{}.part", path.display()));
    let file = private(&part).with_context(|| format!("cannot write {}", part.display()))?;
    let made = write(app, Writer::new(file)).await;
    let manifest = match made {
        Ok(manifest) => manifest,
        Err(error) => {
            let _ = fs::remove_file(&part);
            return Err(error);
        }
    };
    fs::rename(&part, path).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(Made { manifest, sha256: checksum(path)? })
}

/// A new file that nobody else on this machine reads: a backup holds everything.
fn private(path: &Path) -> std::io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// A transaction that sees the database as it is now, whatever is written meanwhile.
async fn snapshot(app: &App) -> Result<DatabaseTransaction> {
    let db = &app.db.read;
    Ok(match db.get_database_backend() {
        DbBackend::Postgres => {
            let (level, mode) = (IsolationLevel::RepeatableRead, AccessMode::ReadOnly);
            db.begin_with_config(Some(level), Some(mode)).await?
        }
        // With write-ahead logging a reader stays in the snapshot of its first query.
        _ => db.begin().await?,
    })
}

async fn write(app: &App, mut archive: Writer) -> Result<Manifest> {
    let mut keys = file_keys(app).await?;
    let tx = snapshot(app).await?;
    let mut facts = BTreeMap::new();
    for table in tables(&tx).await?.iter().filter(|table| !LEFT_OUT.contains(&table.name.as_str())) {
        archive.begin(&member_of(&table.name))?;
        let mut count = 0;
        loop {
            let rows = page(&tx, table, count).await?;
            let fetched = rows.len() as u64;
            for row in rows {
                serde_json::to_writer(&mut archive, &row)?;
                archive.write_all(b"\n")?;
            }
            count += fetched;
            if fetched < ROWS {
                break;
            }
        }
        let columns = table.columns.iter().map(|column| column.name.clone()).collect();
        facts.insert(table.name.clone(), TableFacts { columns, rows: count });
    }
    tx.rollback().await?;
    // Files that came in just before the snapshot are in one of the two lists.
    keys.extend(file_keys(app).await?);
    let missing_files = write_files(app, &mut archive, &keys).await?;
    archive.finish(Manifest {
        format: 0,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: app.now().format(&Rfc3339)?,
        migrations: Migrator::migrations().iter().map(|one| one.name().to_owned()).collect(),
        tables: facts,
        left_out: LEFT_OUT.iter().map(|name| (*name).to_owned()).collect(),
        missing_files,
        members: BTreeMap::new(),
    })
}

/// Keys of all files that rows tell of.
async fn file_keys(app: &App) -> Result<BTreeSet<String>> {
    let stored =
        files::list_all(&Actor::System, app).await.map_err(|failure| anyhow!("files: {failure:?}"))?;
    Ok(stored.into_iter().map(|file| file.key).collect())
}

/// Writes the files, one at a time; gives the keys of those that are not in the store.
async fn write_files(app: &App, archive: &mut Writer, keys: &BTreeSet<String>) -> Result<Vec<String>> {
    let mut missing = Vec::new();
    for key in keys {
        match files::read(&Actor::System, app, key).await {
            Ok(bytes) => {
                archive.begin(&format!("{FILES}{key}"))?;
                archive.write_all(&bytes)?;
            }
            Err(Failure::NotFound) => missing.push(key.clone()),
            Err(failure) => bail!("the file {key}: {failure:?}"),
        }
    }
    Ok(missing)
}

async fn page(tx: &DatabaseTransaction, table: &Table, offset: u64) -> Result<Vec<Value>> {
    let mut query = Query::select();
    query
        .columns(table.columns.iter().map(|column| Alias::new(&column.name)))
        .from(Alias::new(&table.name))
        .limit(ROWS)
        .offset(offset);
    for column in &table.key {
        query.order_by(Alias::new(column), Order::Asc);
    }
    let rows = tx.query_all(&query).await.with_context(|| format!("cannot read {}", table.name))?;
    rows.iter().map(|row| cells::read(row, &table.columns)).collect()
}

/// All rows of a table as a backup holds them, for comparing databases.
///
/// # Errors
/// When the database does not answer.
pub async fn rows(app: &App, table: &Table) -> Result<Vec<Value>> {
    let tx = snapshot(app).await?;
    let mut all = Vec::new();
    loop {
        let rows = page(&tx, table, all.len() as u64).await?;
        let last = (rows.len() as u64) < ROWS;
        all.extend(rows);
        if last {
            tx.rollback().await?;
            return Ok(all);
        }
    }
}

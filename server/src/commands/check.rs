//! `vitja check`.

use anyhow::{Result, bail};
use app::platform::text::Bundles;
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::settings::Settings;
use crate::start;

pub(super) async fn run(settings: &Settings) -> Result<()> {
    let mut problems = Vec::new();
    if let Err(error) = Bundles::embedded() {
        problems.push(format!("texts of the interface: {error}"));
    }
    for name in ["main.css", "islands.js", "vitja.js", "vitja_bg.wasm"] {
        if !asset_exists(settings, name) {
            problems.push(format!("built assets: {name} is missing in {}", settings.site_dir.display()));
        }
    }
    let app = start::app(settings).await?;
    if !start::is_up_to_date(&app.db).await? {
        problems.push("database: not up to date; run vitja migrate".to_owned());
    }
    problems.extend(database(&app.db.read).await?);
    for problem in &problems {
        println!("{problem}");
    }
    if problems.is_empty() {
        println!("no damage found");
        Ok(())
    } else {
        bail!("{} problems", problems.len())
    }
}

fn asset_exists(settings: &Settings, name: &str) -> bool {
    let manifest = std::fs::read_to_string(settings.site_dir.join("manifest.json")).unwrap_or_default();
    let names: std::collections::BTreeMap<String, String> =
        serde_json::from_str(&manifest).unwrap_or_default();
    let served = names.get(name).map_or(name, String::as_str);
    settings.site_dir.join("assets").join(served).exists()
}

/// SQLite checks itself; PostgreSQL keeps its own checks, so there it is enough that it answers.
async fn database(db: &impl ConnectionTrait) -> Result<Vec<String>> {
    if db.get_database_backend() != DbBackend::Sqlite {
        db.execute_unprepared("SELECT 1").await?;
        return Ok(Vec::new());
    }
    let mut problems = Vec::new();
    let ask = |sql: &str| Statement::from_string(DbBackend::Sqlite, sql.to_owned());
    for row in db.query_all_raw(ask("PRAGMA integrity_check")).await? {
        let word: String = row.try_get_by_index(0)?;
        if word != "ok" {
            problems.push(format!("database: {word}"));
        }
    }
    for row in db.query_all_raw(ask("PRAGMA foreign_key_check")).await? {
        let table: String = row.try_get_by_index(0)?;
        problems.push(format!("database: a row of {table} points to nothing"));
    }
    Ok(problems)
}

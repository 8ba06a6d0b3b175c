//! From settings to a running program.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use app::platform::server::{App, Assets, Clock, Content, Db, Settings as AppSettings, SystemClock};
use app::platform::text::Bundles;
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DbBackend};

use crate::settings::Settings;

/// The number of the lock that one program holds on PostgreSQL while it migrates.
const MIGRATION_LOCK: i64 = 24;

/// As [`app`], for commands that only look at what is there: a database that does not exist is never made.
///
/// # Errors
/// As [`app`]; when there is no such database file.
pub async fn existing(settings: &Settings) -> Result<App> {
    if let Some(path) = sqlite_file(settings).filter(|path| !path.is_file()) {
        bail!("there is no database at {}; vitja migrate makes one", path.display());
    }
    app(settings).await
}

/// The file of an SQLite database.
fn sqlite_file(settings: &Settings) -> Option<&Path> {
    let url = settings.database();
    let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"))?;
    Some(Path::new(path.split('?').next().unwrap_or(path)))
}

/// Connects and puts the rooms together, on the computer's clock.
///
/// # Errors
/// When the texts of the interface are broken or the database cannot be opened.
pub async fn app(settings: &Settings) -> Result<App> {
    let assets = assets(&settings.site_dir)?;
    let folder = sqlite_file(settings).and_then(Path::parent);
    if let Some(folder) = folder.filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    let db = Db::connect(settings.database()).await.context("cannot open the database")?;
    let settings = AppSettings {
        base_url: settings.base_url.clone(),
        assets,
        mail: settings.mail.clone(),
        mail_from: settings.mail_from.clone(),
        require_second_factor: settings.require_second_factor,
        trusted_proxy: settings.trusted_proxy,
        files: settings.files.clone(),
        owner: settings.owner.clone(),
        erasure_log: Some(settings.erasure_log.clone()),
    };
    assemble(db, Arc::new(SystemClock), settings)
}

/// Puts the rooms together over a database and a clock.
///
/// # Errors
/// When the texts of the interface are broken; the message names file and line.
pub fn assemble(db: Db, clock: Arc<dyn Clock>, settings: AppSettings) -> Result<App> {
    Bundles::embedded().map_err(|error| anyhow::anyhow!("{error}"))?;
    let content =
        Content::open(&settings.files).context("cannot open the store for pictures and documents")?;
    let (events, panels, jobs) = app::mount();
    let mailer = settings.mail.mailer().context("the setting smtp_host names no server")?;
    Ok(App {
        db,
        clock,
        events: Arc::new(events),
        panels: Arc::new(panels),
        jobs: Arc::new(jobs),
        mailer: Arc::from(mailer),
        content,
        settings: Arc::new(settings),
    })
}

/// Brings the database up to date. On PostgreSQL one program at a time.
///
/// # Errors
/// When a migration fails.
pub async fn migrate(db: &Db) -> Result<()> {
    let connection = db.writer();
    let postgres = connection.get_database_backend() == DbBackend::Postgres;
    if !postgres {
        return Migrator::up(connection, None).await.context("the database cannot be brought up to date");
    }
    // The lock belongs to a connection, so it is taken and given back inside one transaction of its own.
    let lock = db.begin().await?;
    lock.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")).await?;
    let done = Migrator::up(connection, None).await;
    lock.commit().await?;
    done.context("the database cannot be brought up to date")
}

/// Whether migrations are missing.
///
/// # Errors
/// When the database does not answer.
pub async fn is_up_to_date(db: &Db) -> Result<bool> {
    Ok(Migrator::get_pending_migrations(db.writer()).await?.is_empty())
}

fn assets(site_dir: &Path) -> Result<Assets> {
    let path = site_dir.join("manifest.json");
    if !path.exists() {
        // cargo-leptos keeps plain names.
        return Ok(Assets::default());
    }
    let source = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let names: BTreeMap<String, String> =
        serde_json::from_str(&source).with_context(|| format!("{} is broken", path.display()))?;
    Ok(Assets(names))
}

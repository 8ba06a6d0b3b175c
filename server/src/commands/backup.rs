//! `vitja backup` and `vitja restore`.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;

use crate::backup::{self, Options};
use crate::settings::Settings;
use crate::start;

#[derive(Debug, Args)]
pub(super) struct BackupArguments {
    /// Where to write it.
    file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct RestoreArguments {
    /// The backup.
    file: PathBuf,
    /// Replace what the installation holds. Stop the server first.
    #[arg(long)]
    replace: bool,
    /// The checksum that was printed when the backup was made; any other file is refused.
    #[arg(long)]
    sha256: Option<String>,
}

pub(super) async fn backup(settings: &Settings, arguments: &BackupArguments) -> Result<()> {
    let app = start::existing(settings).await?;
    if !start::is_up_to_date(&app.db).await? {
        bail!("the database is not up to date; run vitja migrate first");
    }
    let made = backup::create(&app, &arguments.file).await?;
    let rows: u64 = made.manifest.tables.values().map(|table| table.rows).sum();
    let files = made.manifest.members.len().saturating_sub(made.manifest.tables.len());
    println!("{rows} rows and {files} files are in {}", arguments.file.display());
    for key in &made.manifest.missing_files {
        println!("missing: the file {key} is named in the database and is not in the store");
    }
    println!("SHA-256: {}", made.sha256);
    Ok(app.db.close().await?)
}

pub(super) async fn restore(settings: &Settings, arguments: RestoreArguments) -> Result<()> {
    let options = Options { replace: arguments.replace, sha256: arguments.sha256 };
    let app = start::app(settings).await?;
    start::migrate(&app.db).await?;
    let restored = backup::restore(&app, &arguments.file, &options).await?;
    println!("{} rows restored", restored.rows);
    if restored.erased_again > 0 {
        println!(
            "{} accounts that were erased since the backup was made are erased again",
            restored.erased_again
        );
    }
    Ok(app.db.close().await?)
}

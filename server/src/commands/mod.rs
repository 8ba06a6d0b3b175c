//! The commands of the program.

mod backup;
mod check;
mod check_text;
mod export;
mod seed;
mod serve;
mod user;
mod worker;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::settings::{KNOWN, Settings};
use crate::start;

/// Vitja: where Nordic learning networks meet.
#[derive(Debug, Parser)]
#[command(name = "vitja", version, about, after_help = settings_help())]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Bring the database up to date and serve.
    Serve,
    /// Do what waits in the background (mail, notices), without serving pages. `serve` does it too.
    Worker,
    /// Bring the database up to date.
    Migrate,
    /// Write the structure of the programme into an empty database.
    Seed(seed::Arguments),
    /// Add people.
    User(user::Arguments),
    /// Write the material of a milestone to a file.
    Export(export::Arguments),
    /// Write the database and the files to one file. People may go on writing meanwhile.
    Backup(backup::BackupArguments),
    /// Bring back what a backup holds. People who were deleted since stay deleted.
    Restore(backup::RestoreArguments),
    /// Look for damage: database, texts of the interface, built assets. With text: look for identity numbers in a file.
    Check {
        #[command(subcommand)]
        what: Option<Checked>,
    },
}

#[derive(Debug, Subcommand)]
enum Checked {
    Text(check_text::Arguments),
}

/// Runs a command.
///
/// # Errors
/// A sentence for whoever typed it.
pub async fn run(cli: Cli) -> Result<()> {
    if let Command::Check { what: Some(Checked::Text(arguments)) } = &cli.command {
        // Needs no installation.
        return check_text::run(arguments);
    }
    let settings = Settings::read()?;
    logging(&settings)?;
    work(cli, &settings).await
}

/// Runs a command line, such as `vitja check`, with settings that were read elsewhere, and without a log.
///
/// # Errors
/// As [`run`].
pub async fn run_line(line: &[&str], settings: &Settings) -> Result<()> {
    work(Cli::try_parse_from(line)?, settings).await
}

async fn work(cli: Cli, settings: &Settings) -> Result<()> {
    match cli.command {
        Command::Serve => serve::run(settings).await,
        Command::Worker => worker::run(settings).await,
        Command::Migrate => {
            let app = start::app(settings).await?;
            start::migrate(&app.db).await?;
            Ok(app.db.close().await?)
        }
        Command::Seed(arguments) => seed::run(settings, &arguments).await,
        Command::User(arguments) => user::run(settings, arguments).await,
        Command::Export(arguments) => export::run(settings, &arguments).await,
        Command::Backup(arguments) => backup::backup(settings, &arguments).await,
        Command::Restore(arguments) => backup::restore(settings, arguments).await,
        Command::Check { what: Some(Checked::Text(arguments)) } => check_text::run(&arguments),
        Command::Check { what: None } => check::run(settings).await,
    }
}

fn logging(settings: &Settings) -> Result<()> {
    use anyhow::Context;
    let filter = tracing_subscriber::EnvFilter::try_new(&settings.log)
        .context("the setting log is not a filter such as info or app=debug")?;
    let colours = std::io::IsTerminal::is_terminal(&std::io::stderr());
    let logs =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(colours);
    if settings.log_json {
        logs.json().init()
    } else {
        logs.init()
    }
    Ok(())
}

fn settings_help() -> String {
    let lines = KNOWN.iter().map(|(name, help)| format!("  VITJA_{:<14}{help}", name.to_uppercase()));
    let lines = lines.collect::<Vec<_>>().join("\n");
    format!(
        "Settings (environment; VITJA_CONFIG names a TOML file with the same names in lower case):\n{lines}"
    )
}

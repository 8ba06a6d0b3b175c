//! `vitja seed`.

use anyhow::{Result, bail};
use clap::Args;

use crate::settings::Settings;
use crate::{seed, start};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Also write people and posts to try the program with. Their password is known to everybody.
    #[arg(long)]
    demo: bool,
}

pub(super) async fn run(settings: &Settings, arguments: &Arguments) -> Result<()> {
    if arguments.demo && !settings.is_local() {
        bail!(
            "demo people have a password that everybody knows; they may only be made where this machine alone is served"
        );
    }
    let app = start::app(settings).await?;
    start::migrate(&app.db).await?;
    seed::programme(&app).await?;
    if arguments.demo {
        seed::demo(&app).await?;
    }
    Ok(app.db.close().await?)
}

//! `vitja worker`.

use anyhow::{Result, bail};
use app::platform::server::jobs;

use super::serve::stop;
use crate::settings::Settings;
use crate::start;

pub(super) async fn run(settings: &Settings) -> Result<()> {
    let app = start::app(settings).await?;
    if !start::is_up_to_date(&app.db).await? {
        bail!("the database is not up to date; run vitja migrate first");
    }
    let (stopping, stopped) = tokio::sync::watch::channel(false);
    let working = tokio::spawn(jobs::work(app.clone(), stopped));
    println!("Vitja works in the background");
    stop().await;
    let _ = stopping.send(true);
    working.await?;
    Ok(app.db.close().await?)
}

//! `vitja serve`.

use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use app::accounts::server::service as accounts;
use app::platform::actor::Actor;
use app::platform::server::{App, jobs};
use app::privacy::server::service as privacy;
use tokio::sync::watch;

use crate::listen::{self, Limits};
use crate::seed::DEMO_PASSWORD;
use crate::settings::Settings;
use crate::{router, start};

/// How long a job in flight may take after SIGTERM; requests have as long.
const GRACE: Duration = Duration::from_secs(8);

pub(super) async fn run(settings: &Settings) -> Result<()> {
    let app = start::app(settings).await?;
    start::migrate(&app.db).await?;
    erase_again(&app).await?;
    let demo =
        accounts::has_demo_people(&Actor::System, &app).await.map_err(|failure| anyhow!("{failure:?}"))?;
    if demo && !settings.is_local() {
        bail!(
            "this database holds demo people whose password everybody knows, so it may only be served to this machine \
             (addr and base_url); begin with an empty database instead"
        );
    }
    let listener = tokio::net::TcpListener::bind(settings.addr)
        .await
        .with_context(|| format!("cannot listen on {}", settings.addr))?;
    println!("Vitja is at {}", settings.base_url);
    if demo {
        print_demo_people(&app).await?;
    }
    let service = router::router(app.clone(), &settings.site_dir);
    let limits = Limits::default().within_open_files();
    let (stopping, stopped) = watch::channel(false);
    let signal = async move {
        stop().await;
        let _ = stopping.send(true);
    };
    let (cut, ()) =
        tokio::try_join!(listen::serve(listener, service, limits, signal), work(app.clone(), stopped))
            .context("the server stopped")?;
    if cut > 0 {
        tracing::warn!(cut, "requests in flight were cut off");
    }
    app.db.close().await?;
    Ok(())
}

/// Erases again whom an older copy of the database brought back, however it came here.
async fn erase_again(app: &App) -> Result<()> {
    let failed = |failure| anyhow!("the erasure log: {failure:?}");
    let erased = privacy::read_erasure_log(&Actor::System, app).await.map_err(failed)?;
    let again = privacy::erase_again(&Actor::System, app, &erased).await.map_err(failed)?;
    if again > 0 {
        tracing::warn!(again, "accounts that had been erased were in the database, and are erased again");
    }
    privacy::log_erasures(&Actor::System, app).await.map_err(failed)
}

/// Works in the background until the stop signal, and then finishes the job at hand.
async fn work(app: App, mut stopped: watch::Receiver<bool>) -> std::io::Result<()> {
    let watching = tokio::spawn(app.clone().watch());
    let mut working = tokio::spawn(jobs::work(app, stopped.clone()));
    let _ = stopped.wait_for(|stopped| *stopped).await;
    watching.abort();
    if tokio::time::timeout(GRACE, &mut working).await.is_err() {
        working.abort();
        tracing::warn!("a job was cut off; it is done again later");
    }
    Ok(())
}

/// Waits for SIGTERM or Ctrl-C.
pub(super) async fn stop() {
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = terminate => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

async fn print_demo_people(app: &App) -> Result<()> {
    let mut people =
        accounts::list_demo_people(&Actor::System, app).await.map_err(|failure| anyhow!("{failure:?}"))?;
    people.sort_by_key(|person| person.id);
    println!("Demo sign-ins (password for all: {DEMO_PASSWORD}):");
    for person in people {
        println!("  {:<48} {}", person.email, person.name);
    }
    Ok(())
}

//! `vitja serve`.

use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use app::accounts::server::SeaOrmSessionStore;
use app::accounts::server::service as accounts;
use app::platform::actor::Actor;
use app::platform::server::App;
use tower_sessions::ExpiredDeletion;

use crate::listen::{self, Limits};
use crate::seed::DEMO_PASSWORD;
use crate::settings::Settings;
use crate::{router, start};

/// How often sessions that have ended are removed.
const TIDY: Duration = Duration::from_secs(15 * 60);

pub(super) async fn run(settings: &Settings) -> Result<()> {
    let app = start::app(settings).await?;
    start::migrate(&app.db).await?;
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
    let tidy = tokio::spawn(tidy_sessions(SeaOrmSessionStore::new(app.clone())));
    let service = router::router(app.clone(), &settings.site_dir);
    let limits = Limits::default().within_open_files();
    let cut = listen::serve(listener, service, limits, stop()).await.context("the server stopped")?;
    if cut > 0 {
        tracing::warn!(cut, "requests in flight were cut off");
    }
    tidy.abort();
    app.db.close().await?;
    Ok(())
}

/// Removes sessions that have ended, again and again.
async fn tidy_sessions(store: SeaOrmSessionStore) {
    let mut every = tokio::time::interval(TIDY);
    loop {
        every.tick().await;
        if let Err(error) = store.delete_expired().await {
            tracing::warn!(%error, "ended sessions could not be removed");
        }
    }
}

/// Waits for SIGTERM or Ctrl-C.
async fn stop() {
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

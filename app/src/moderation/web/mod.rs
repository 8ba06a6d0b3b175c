//! Pages and forms of moderation.

mod case;
mod look;
mod parts;
mod queue;
mod report;

use std::time::Duration;

use axum::routing::{get, post};

use super::server::deciding;
use crate::platform::actor::Actor;
use crate::platform::server::{Events, Jobs, Panels};
use crate::platform::ui::route::{Route, Who};

const ROOM: &str = "moderation";
/// How often removed texts whose time has come are erased.
const HOUR: Duration = Duration::from_secs(60 * 60);

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/reports/new", ROOM, Who::SignedIn, get(report::show)),
        Route::post("/reports/new", ROOM, Who::SignedIn, post(report::submit)),
        Route::get("/reports/{id}", ROOM, Who::SignedIn, get(case::show)),
        Route::post("/reports/{id}/again", ROOM, Who::SignedIn, post(case::again)),
        Route::get("/moderation", ROOM, Who::SignedIn, get(queue::show)),
        Route::get("/moderation/{id}", ROOM, Who::SignedIn, get(look::show)),
        Route::post("/moderation/{id}", ROOM, Who::SignedIn, post(look::submit)),
    ]
}

/// Hears what happens to texts; tells moderators in the header of every page that something waits.
pub fn mount(events: &mut Events, panels: &mut Panels, jobs: &mut Jobs) {
    jobs.every("moderation.erase", HOUR, |app| {
        Box::pin(async move { Ok(deciding::erase_due(&Actor::System, app).await.map(drop)?) })
    });
    queue::mount(panels);
    events.subscribe(|app, tx, event| Box::pin(deciding::piece_deleted(app, tx, event)));
    events.subscribe(|app, tx, event| Box::pin(deciding::piece_revised(app, tx, event)));
    events.subscribe(|app, tx, event| Box::pin(deciding::account_erased(app, tx, event)));
    events.subscribe(|app, tx, event| Box::pin(deciding::network_moved(app, tx, event)));
}

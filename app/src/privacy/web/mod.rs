//! Pages and forms of privacy.

mod accessibility;
mod data;
mod leave;
mod owner;
mod policy;

use std::time::Duration;

use axum::response::Response;
use axum::routing::{get, post};

use crate::platform::actor::Actor;
use crate::platform::server::{Jobs, Panels};
use crate::platform::ui::page::see_other;
use crate::platform::ui::route::{Route, Who};
use crate::privacy::server::retention;

const ROOM: &str = "privacy";

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/privacy", ROOM, Who::Anyone, get(policy::show)),
        Route::get("/accessibility", ROOM, Who::Anyone, get(accessibility::show)),
        Route::get("/was", ROOM, Who::Anyone, get(was)),
        Route::get("/profile/data", ROOM, Who::SignedIn, get(data::show)),
        Route::get("/profile/data/my-data.zip", ROOM, Who::SignedIn, get(data::download)),
        Route::get("/profile/delete", ROOM, Who::SignedIn, get(leave::show)),
        Route::post("/profile/delete", ROOM, Who::SignedIn, post(leave::submit)),
        Route::get("/account-deleted", ROOM, Who::Anyone, get(leave::gone)),
    ]
}

/// How often what is kept long enough is looked for.
const TIDY: Duration = Duration::from_secs(6 * 60 * 60);

/// Leads from the profile to one's own data, and deletes what is kept long enough.
pub fn mount(panels: &mut Panels, jobs: &mut Jobs) {
    data::mount(panels);
    jobs.every("privacy.retention", TIDY, |app| {
        Box::pin(async move { Ok(retention::forget(&Actor::System, app).await?) })
    });
}

/// The short address that Danish sites have for their accessibility statement.
async fn was() -> Response {
    see_other("/accessibility")
}

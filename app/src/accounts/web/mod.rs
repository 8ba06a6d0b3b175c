//! Pages and forms of accounts.

mod language;
pub mod profile;
mod resume;
mod sign_in;

use axum::routing::{get, post};

use crate::platform::ui::route::{Route, Who};

pub use resume::keep_form;

const ROOM: &str = "accounts";

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/sign-in", ROOM, Who::Anyone, get(sign_in::show)),
        Route::post("/sign-in", ROOM, Who::Anyone, post(sign_in::submit)),
        Route::post("/sign-out", ROOM, Who::Anyone, post(sign_in::sign_out)),
        Route::post("/language", ROOM, Who::Anyone, post(language::submit)),
        Route::get("/profile", ROOM, Who::SignedIn, get(profile::show)),
        Route::post("/profile", ROOM, Who::SignedIn, post(profile::submit)),
    ]
}

//! Pages and forms of accounts.

mod address;
mod browser;
mod code;
mod forgotten;
mod language;
mod nav;
mod password;
pub mod profile;
mod resume;
mod second_factor;
mod security;
mod sessions;
mod sign_in;

use axum::routing::{get, post};

use crate::platform::ui::route::{Route, Who};

pub use resume::keep_form;
pub use sign_in::begin;

const ROOM: &str = "accounts";

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let mut routes = open();
    routes.extend(own());
    routes
}

/// For everybody: signing in, and what links in mails lead to.
fn open() -> Vec<Route> {
    let anyone = Who::Anyone;
    vec![
        Route::get("/sign-in", ROOM, anyone, get(sign_in::show)),
        Route::post("/sign-in", ROOM, anyone, post(sign_in::submit)),
        Route::get("/sign-in/code", ROOM, anyone, get(code::show)),
        Route::post("/sign-in/code", ROOM, anyone, post(code::submit)),
        Route::post("/sign-out", ROOM, anyone, post(sign_in::sign_out)),
        Route::post("/language", ROOM, anyone, post(language::submit)),
        Route::get("/password/forgotten", ROOM, anyone, get(forgotten::show)),
        Route::post("/password/forgotten", ROOM, anyone, post(forgotten::submit)),
        Route::get("/password/reset/{token}", ROOM, anyone, get(forgotten::show_reset)),
        Route::post("/password/reset/{token}", ROOM, anyone, post(forgotten::submit_reset)),
        Route::get("/address/{token}", ROOM, anyone, get(address::show_link)),
        Route::post("/address/{token}", ROOM, anyone, post(address::confirm)),
    ]
}

/// One's own account.
fn own() -> Vec<Route> {
    let signed_in = Who::SignedIn;
    vec![
        Route::get("/profile", ROOM, signed_in, get(profile::show)),
        Route::post("/profile", ROOM, signed_in, post(profile::submit)),
        Route::get("/profile/security", ROOM, signed_in, get(security::show)),
        Route::get("/profile/password", ROOM, signed_in, get(password::show)),
        Route::post("/profile/password", ROOM, signed_in, post(password::submit)),
        Route::get("/profile/address", ROOM, signed_in, get(address::show)),
        Route::post("/profile/address", ROOM, signed_in, post(address::submit)),
        Route::get("/profile/sessions", ROOM, signed_in, get(sessions::show)),
        Route::post("/profile/sessions", ROOM, signed_in, post(sessions::submit)),
        Route::get("/profile/second-factor", ROOM, signed_in, get(second_factor::show)),
        Route::post("/profile/second-factor", ROOM, signed_in, post(second_factor::submit)),
        Route::get("/profile/second-factor/set-up", ROOM, signed_in, get(second_factor::show_set_up)),
        Route::post("/profile/second-factor/set-up", ROOM, signed_in, post(second_factor::submit_set_up)),
        Route::get("/profile/second-factor/qr.png", ROOM, signed_in, get(second_factor::qr_code)),
    ]
}

/// Whether somebody who must set up a second factor first may open this address: to do that, to choose a language, to
/// leave.
#[must_use]
pub fn is_for_setting_up(path: &str) -> bool {
    path.starts_with("/profile/second-factor")
        || ["/sign-out", "/sign-in", "/sign-in/code", "/language", "/languages", "/healthz", "/readyz"]
            .contains(&path)
}

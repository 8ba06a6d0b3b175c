//! Pages and forms of the administration.

mod cases;
mod failures;
mod member;
mod members;
mod municipalities;
mod networks;
mod overview;
mod parts;
mod place;
mod trail;

use axum::routing::{get, post};

use crate::platform::ui::route::{Route, Who};

const ROOM: &str = "admin";

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let people = vec![
        Route::get("/admin", ROOM, Who::SignedIn, get(overview::show)),
        Route::get("/admin/members", ROOM, Who::SignedIn, get(members::list)),
        Route::get("/admin/members.csv", ROOM, Who::SignedIn, get(members::file)),
        Route::get("/admin/memberships.csv", ROOM, Who::SignedIn, get(members::memberships_file)),
        Route::get("/admin/members/{id}", ROOM, Who::SignedIn, get(member::show)),
        Route::post("/admin/members/{id}/memberships", ROOM, Who::SignedIn, post(member::add)),
        Route::post("/admin/members/{id}/end", ROOM, Who::SignedIn, post(member::end)),
        Route::post("/admin/members/{id}/deactivate", ROOM, Who::SignedIn, post(member::deactivate)),
        Route::post("/admin/members/{id}/reactivate", ROOM, Who::SignedIn, post(member::reactivate)),
        Route::post("/admin/members/{id}/sessions", ROOM, Who::SignedIn, post(member::end_sessions)),
        Route::post("/admin/members/{id}/second-factor", ROOM, Who::SignedIn, post(member::remove_factor)),
    ];
    let structure = vec![
        Route::get("/admin/cases", ROOM, Who::SignedIn, get(cases::list)),
        Route::get("/admin/cases.csv", ROOM, Who::SignedIn, get(cases::file)),
        Route::get("/admin/cases/{code}", ROOM, Who::SignedIn, get(cases::show)),
        Route::post("/admin/cases/{code}", ROOM, Who::SignedIn, post(cases::submit)),
        Route::get("/admin/networks", ROOM, Who::SignedIn, get(networks::list)),
        Route::get("/admin/networks.csv", ROOM, Who::SignedIn, get(networks::file)),
        Route::get("/admin/networks/new", ROOM, Who::SignedIn, get(networks::new)),
        Route::post("/admin/networks/new", ROOM, Who::SignedIn, post(networks::create)),
        Route::get("/admin/networks/{slug}", ROOM, Who::SignedIn, get(networks::show)),
        Route::post("/admin/networks/{slug}", ROOM, Who::SignedIn, post(networks::revise)),
        Route::get("/admin/networks/{slug}/move", ROOM, Who::SignedIn, get(networks::moving::show)),
        Route::post("/admin/networks/{slug}/move", ROOM, Who::SignedIn, post(networks::moving::submit)),
        Route::get("/admin/municipalities", ROOM, Who::SignedIn, get(municipalities::list)),
        Route::get("/admin/municipalities.csv", ROOM, Who::SignedIn, get(municipalities::file)),
        Route::get("/admin/municipalities/new", ROOM, Who::SignedIn, get(municipalities::new)),
        Route::post("/admin/municipalities/new", ROOM, Who::SignedIn, post(municipalities::create)),
        Route::get("/admin/municipalities/{slug}", ROOM, Who::SignedIn, get(municipalities::show)),
        Route::post("/admin/municipalities/{slug}", ROOM, Who::SignedIn, post(municipalities::revise)),
        Route::post("/admin/participations", ROOM, Who::SignedIn, post(place::participate)),
    ];
    let watch = vec![
        Route::get("/admin/failures", ROOM, Who::SignedIn, get(failures::list)),
        Route::post("/admin/failures/{id}/again", ROOM, Who::SignedIn, post(failures::again)),
        Route::get("/admin/audit", ROOM, Who::SignedIn, get(trail::list)),
        Route::get("/admin/audit.csv", ROOM, Who::SignedIn, get(trail::file)),
    ];
    [people, structure, watch].concat()
}

//! Pages and forms of people.

mod accept;
mod directory;
mod import;
mod invitations;
mod invite;
mod parts;
mod person;
mod profile;

use axum::routing::{get, post};

use crate::platform::server::{Events, Jobs, Panels};
use crate::platform::ui::route::{Route, Who};

pub use parts::{Overrule, roles as role_choices, scopes as scope_choices, sectors as sector_choices};
pub use person::{PersonLink, PersonShown};

const ROOM: &str = "people";

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let invitations = vec![
        Route::get("/admin/invitations", ROOM, Who::SignedIn, get(invitations::list)),
        Route::get("/admin/invitations.csv", ROOM, Who::SignedIn, get(invitations::file)),
        Route::post("/admin/invitations/{id}/resend", ROOM, Who::SignedIn, post(invitations::resend)),
        Route::post("/admin/invitations/{id}/withdraw", ROOM, Who::SignedIn, post(invitations::withdraw)),
        Route::get("/admin/invitations/new", ROOM, Who::SignedIn, get(invite::show)),
        Route::post("/admin/invitations/new", ROOM, Who::SignedIn, post(invite::submit)),
        Route::get("/admin/invitations/sample.csv", ROOM, Who::SignedIn, get(import::sample)),
        Route::get("/admin/invitations/import", ROOM, Who::SignedIn, get(import::show)),
        Route::post("/admin/invitations/import", ROOM, Who::SignedIn, post(import::submit)).with_files(),
        Route::get("/admin/invitations/import/{id}", ROOM, Who::SignedIn, get(import::preview::show)),
        Route::post("/admin/invitations/import/{id}", ROOM, Who::SignedIn, post(import::preview::submit)),
    ];
    let letters = vec![
        Route::get("/invitations/{token}", ROOM, Who::Anyone, get(accept::show)),
        Route::post("/invitations/{token}", ROOM, Who::Anyone, post(accept::submit)),
    ];
    let people = vec![
        Route::get("/people", ROOM, Who::SignedIn, get(directory::list)),
        Route::get("/people/{id}", ROOM, Who::SignedIn, get(person::show)),
        Route::get("/profile/about", ROOM, Who::SignedIn, get(profile::show)),
        Route::post("/profile/about", ROOM, Who::SignedIn, post(profile::submit)),
    ];
    [people, invitations, letters].concat()
}

/// Hears that accounts are erased; leads from the profile page to what others see; sends letters.
pub fn mount(events: &mut Events, panels: &mut Panels, jobs: &mut Jobs) {
    super::server::mount(jobs);
    events.subscribe(|app, tx, event| Box::pin(super::server::profiles::account_erased(app, tx, event)));
    events.subscribe(|app, tx, event| Box::pin(super::server::traces::account_erased(app, tx, event)));
    profile::mount(panels);
}

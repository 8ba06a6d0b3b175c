//! The bell, the list of notices, the choice of rhythms, and the page behind the link in a mail.

mod bell;
mod choice;
mod list;
mod unsubscribe;

use axum::routing::{get, post};

use crate::platform::server::{Events, Jobs, Panels};
use crate::platform::ui::route::{Route, Who};

const ROOM: &str = "notifications";

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/notices", ROOM, Who::SignedIn, get(list::show)),
        Route::post("/notices", ROOM, Who::SignedIn, post(list::read_all)),
        Route::post("/notices/{id}/open", ROOM, Who::SignedIn, post(list::open)),
        Route::get("/profile/notices", ROOM, Who::SignedIn, get(choice::show)),
        Route::post("/profile/notices", ROOM, Who::SignedIn, post(choice::submit)),
        Route::get("/unsubscribe/{token}", ROOM, Who::Anyone, get(unsubscribe::show)),
        Route::post("/unsubscribe/{token}", ROOM, Who::Anyone, post(unsubscribe::submit)),
    ]
}

/// Hears the rooms below, takes on the jobs that follow, and hangs the bell into the header.
pub fn mount(events: &mut Events, panels: &mut Panels, jobs: &mut Jobs) {
    crate::notifications::server::mount(events, jobs);
    bell::mount(panels);
    choice::mount(panels);
}

//! The calendar's page, and feeds.

mod feed;
mod holidays;
mod list;
mod month;
mod page;

use axum::routing::{get, post};

use crate::calendar::server::feeds;
use crate::platform::server::Events;
use crate::platform::ui::route::{Route, Who};

const ROOM: &str = "calendar";

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/calendar", ROOM, Who::Anyone, get(page::show)),
        Route::get("/calendar/feed", ROOM, Who::SignedIn, get(feed::show)),
        Route::post("/calendar/feed", ROOM, Who::SignedIn, post(feed::submit)),
        Route::get("/calendar/{token}", ROOM, Who::Anyone, get(feed::private)),
        Route::get("/networks/{slug}/calendar.ics", ROOM, Who::Anyone, get(feed::of_network)),
    ]
}

/// Hears that accounts are erased.
pub fn mount(events: &mut Events) {
    events.subscribe(|app, tx, event| Box::pin(feeds::account_erased(app, tx, event)));
}

//! Pages and forms of study trips.

mod calling_off;
mod dates;
mod fields;
mod list;
mod panels;
mod parts;
mod people;
mod programme;
mod request;
mod session;
mod sessions;
mod show;
mod summary;
mod wish;
mod words;

use axum::routing::{get, post};

use super::model::TripId;
use crate::platform::server::{Events, Panels, Place};
use crate::platform::ui::route::{Route, Who};
use crate::study_trips::server::erasure;

pub use parts::TripItems;

const ROOM: &str = "study_trips";

/// A reader asks for the page of a trip. Nothing is shown in this place: rooms above note there what was read with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TripOpened {
    /// The trip.
    pub trip: TripId,
}

impl Place for TripOpened {}

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let wishing = [
        Route::get("/trips", ROOM, Who::SignedIn, get(list::list)),
        Route::get("/trips/new", ROOM, Who::SignedIn, get(wish::show)),
        Route::post("/trips/new", ROOM, Who::SignedIn, post(wish::submit)),
        Route::get("/trips/{id}", ROOM, Who::SignedIn, get(show::show)),
        Route::get("/trips/{id}/trip.ics", ROOM, Who::SignedIn, get(show::entry)),
        Route::post("/trips/{id}/answer", ROOM, Who::SignedIn, post(show::answer)),
        Route::get("/trips/{id}/edit", ROOM, Who::SignedIn, get(words::show)),
        Route::post("/trips/{id}/edit", ROOM, Who::SignedIn, post(words::submit)),
        Route::get("/trips/{id}/call-off", ROOM, Who::SignedIn, get(calling_off::show)),
        Route::post("/trips/{id}/call-off", ROOM, Who::SignedIn, post(calling_off::submit)),
    ];
    let together = [
        Route::get("/trips/{id}/people", ROOM, Who::SignedIn, get(people::show)),
        Route::post("/trips/{id}/people", ROOM, Who::SignedIn, post(people::submit)),
        Route::get("/trips/{id}/dates", ROOM, Who::SignedIn, get(dates::show)),
        Route::post("/trips/{id}/dates", ROOM, Who::SignedIn, post(dates::propose)),
        Route::post("/trips/{id}/votes", ROOM, Who::SignedIn, post(dates::vote)),
        Route::post("/trips/{id}/dates/{date}", ROOM, Who::SignedIn, post(dates::change)),
    ];
    let programme = [
        Route::get("/trips/{id}/programme", ROOM, Who::SignedIn, get(programme::show)),
        Route::get("/trips/{id}/sessions", ROOM, Who::SignedIn, get(sessions::show)),
        Route::get("/trips/{id}/sessions/new", ROOM, Who::SignedIn, get(session::show_new)),
        Route::post("/trips/{id}/sessions/new", ROOM, Who::SignedIn, post(session::submit_new)),
        Route::get("/trips/{id}/sessions/{session}", ROOM, Who::SignedIn, get(session::show)),
        Route::post("/trips/{id}/sessions/{session}", ROOM, Who::SignedIn, post(session::submit)),
        Route::post("/trips/{id}/sessions/{session}/move", ROOM, Who::SignedIn, post(sessions::change)),
    ];
    wishing.into_iter().chain(together).chain(programme).collect()
}

/// Shows the way to a wish on the pages of posts; hears that accounts are erased.
pub fn mount(events: &mut Events, panels: &mut Panels) {
    events.subscribe(|app, tx, event| Box::pin(erasure::account_erased(app, tx, event)));
    panels::mount(panels);
}

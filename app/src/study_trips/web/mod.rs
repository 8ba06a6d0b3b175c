//! Pages and forms of study trips.

mod briefing;
mod calling_off;
mod costs;
mod dates;
mod fields;
mod later;
mod list;
mod money;
mod needs;
mod notes;
mod offline;
mod panels;
mod parts;
mod people;
mod programme;
mod questions;
mod reports;
mod request;
mod session;
mod sessions;
mod show;
mod signing;
mod summary;
mod way;
mod wish;
mod words;

use std::time::Duration;

use axum::routing::{get, post};

use super::model::TripId;
use crate::platform::actor::Actor;
use crate::platform::server::{Events, Jobs, Panels, Place};
use crate::platform::ui::route::{Route, Who};
use crate::study_trips::server::{asking, erasure};

pub use parts::TripItems;
pub use way::{ReportsShown, ShownReport};

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
    let on_the_way = [
        Route::get("/worker.js", ROOM, Who::Anyone, get(offline::worker)),
        Route::get("/manifest.webmanifest", ROOM, Who::Anyone, get(offline::manifest)),
        Route::get("/trips/notes/unsent", ROOM, Who::SignedIn, get(offline::unsent)),
        Route::post("/trips/{id}/notes", ROOM, Who::SignedIn, post(notes::write)),
        Route::get("/trips/{id}/notes/{note}", ROOM, Who::SignedIn, get(notes::show)),
        Route::post("/trips/{id}/notes/{note}", ROOM, Who::SignedIn, post(notes::submit)),
    ];
    let before = [
        Route::get("/trips/{id}/questions", ROOM, Who::SignedIn, get(questions::list)),
        Route::post("/trips/{id}/questions", ROOM, Who::SignedIn, post(questions::add)),
        Route::get("/trips/{id}/questions/{question}", ROOM, Who::SignedIn, get(questions::show)),
        Route::post("/trips/{id}/questions/{question}", ROOM, Who::SignedIn, post(questions::submit)),
        Route::post("/trips/{id}/questions/{question}/move", ROOM, Who::SignedIn, post(questions::change)),
        Route::get("/trips/{id}/briefing", ROOM, Who::SignedIn, get(briefing::show)),
        Route::post("/trips/{id}/briefing", ROOM, Who::SignedIn, post(briefing::submit)),
        Route::post("/trips/{id}/sign-up", ROOM, Who::SignedIn, post(signing::sign_up)),
        Route::post("/trips/{id}/sign-off", ROOM, Who::SignedIn, post(signing::sign_off)),
        Route::get("/trips/{id}/places", ROOM, Who::SignedIn, get(signing::show_seats)),
        Route::post("/trips/{id}/places", ROOM, Who::SignedIn, post(signing::set_seats)),
        Route::get("/trips/{id}/needs", ROOM, Who::SignedIn, get(needs::show)),
        Route::post("/trips/{id}/needs", ROOM, Who::SignedIn, post(needs::submit)),
        Route::get("/trips/{id}/costs", ROOM, Who::SignedIn, get(costs::list)),
        Route::post("/trips/{id}/costs", ROOM, Who::SignedIn, post(costs::add)),
        Route::get("/trips/{id}/costs/{cost}", ROOM, Who::SignedIn, get(costs::show)),
        Route::post("/trips/{id}/costs/{cost}", ROOM, Who::SignedIn, post(costs::submit)),
        Route::post("/trips/{id}/costs/{cost}/remove", ROOM, Who::SignedIn, post(costs::remove)),
    ];
    let after = [
        Route::get("/trips/{id}/report/{municipality}", ROOM, Who::SignedIn, get(reports::show)),
        Route::post("/trips/{id}/report/{municipality}", ROOM, Who::SignedIn, post(reports::submit)),
        Route::post("/trips/{id}/report/{municipality}/consent", ROOM, Who::SignedIn, post(reports::consent)),
        Route::post("/trips/{id}/report/{municipality}/post", ROOM, Who::SignedIn, post(reports::publish)),
        Route::get("/trips/{id}/later/{municipality}", ROOM, Who::SignedIn, get(later::show)),
        Route::post("/trips/{id}/later/{municipality}", ROOM, Who::SignedIn, post(later::submit)),
    ];
    wishing
        .into_iter()
        .chain(together)
        .chain(programme)
        .chain(before)
        .chain(on_the_way)
        .chain(after)
        .collect()
}

/// How often municipalities that are to be asked are looked for.
const ASKING: Duration = Duration::from_secs(60 * 60);

/// Shows the way to a wish on the pages of posts; hears that accounts are erased; asks municipalities after a trip.
pub fn mount(events: &mut Events, panels: &mut Panels, jobs: &mut Jobs) {
    jobs.every("study_trips.ask", ASKING, |app| {
        Box::pin(async move { Ok(asking::ask(&Actor::System, app).await?) })
    });
    events.subscribe(|app, tx, event| Box::pin(erasure::account_erased(app, tx, event)));
    panels::mount(panels);
}

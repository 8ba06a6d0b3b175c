//! Pages and forms of gatherings.

mod agenda;
mod calling_off;
mod edit;
mod fields;
mod follow_ups;
mod invitations;
mod item;
mod languages;
mod list;
mod panels;
mod papers;
mod parts;
mod request;
mod show;
mod signing;
mod words;

use std::time::Duration;

use axum::routing::{get, post};

use super::model::GatheringId;
use crate::gatherings::server::{erasure, reminding};
use crate::platform::actor::Actor;
use crate::platform::server::{Events, Jobs, Panels, Place};
use crate::platform::ui::route::{Route, Who};

pub use languages::{ChooseLanguage, TitleFields, WriteIn, word_values, words};
pub use parts::{GatheringItems, WhenLines};

const ROOM: &str = "gatherings";

/// A reader asks for the page of a gathering. Nothing is shown in this place: rooms above note there what was read with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GatheringOpened {
    /// The gathering.
    pub gathering: GatheringId,
}

impl Place for GatheringOpened {}

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let open = [
        Route::get("/gatherings", ROOM, Who::Anyone, get(list::list)),
        Route::get("/gatherings/{id}", ROOM, Who::Anyone, get(show::show)),
        Route::get("/gatherings/{id}/gathering.ics", ROOM, Who::Anyone, get(show::entry)),
    ];
    let planning = [
        Route::get("/gatherings/new", ROOM, Who::SignedIn, get(edit::show_new)),
        Route::post("/gatherings/new", ROOM, Who::SignedIn, post(edit::submit_new)),
        Route::get("/gatherings/{id}/edit", ROOM, Who::SignedIn, get(edit::show)),
        Route::post("/gatherings/{id}/edit", ROOM, Who::SignedIn, post(edit::submit)),
        Route::get("/gatherings/{id}/words", ROOM, Who::SignedIn, get(words::about)),
        Route::post("/gatherings/{id}/words", ROOM, Who::SignedIn, post(words::submit_about)),
        Route::get("/gatherings/{id}/cancel", ROOM, Who::SignedIn, get(calling_off::show)),
        Route::post("/gatherings/{id}/cancel", ROOM, Who::SignedIn, post(calling_off::submit)),
        Route::get("/gatherings/{id}/invitations", ROOM, Who::SignedIn, get(invitations::show)),
        Route::post("/gatherings/{id}/invitations", ROOM, Who::SignedIn, post(invitations::submit)),
    ];
    let agenda = [
        Route::get("/gatherings/{id}/agenda", ROOM, Who::SignedIn, get(agenda::show)),
        Route::get("/gatherings/{id}/agenda/new", ROOM, Who::SignedIn, get(item::show_new)),
        Route::post("/gatherings/{id}/agenda/new", ROOM, Who::SignedIn, post(item::submit_new)).with_files(),
        Route::get("/gatherings/{id}/agenda/{item}", ROOM, Who::SignedIn, get(item::show)),
        Route::post("/gatherings/{id}/agenda/{item}", ROOM, Who::SignedIn, post(item::submit)).with_files(),
        Route::post("/gatherings/{id}/agenda/{item}/move", ROOM, Who::SignedIn, post(agenda::change)),
        Route::get("/gatherings/{id}/papers/{file}/{name}", ROOM, Who::SignedIn, get(papers::open)),
    ];
    let people = [
        Route::post("/gatherings/{id}/sign-up", ROOM, Who::SignedIn, post(signing::sign_up)),
        Route::post("/gatherings/{id}/sign-off", ROOM, Who::SignedIn, post(signing::sign_off)),
        Route::get("/gatherings/{id}/participants.csv", ROOM, Who::SignedIn, get(signing::file)),
        Route::get("/gatherings/{id}/minutes", ROOM, Who::SignedIn, get(words::minutes)),
        Route::post("/gatherings/{id}/minutes", ROOM, Who::SignedIn, post(words::submit_minutes)),
        Route::get("/gatherings/{id}/follow-ups", ROOM, Who::SignedIn, get(follow_ups::show)),
        Route::post("/gatherings/{id}/follow-ups", ROOM, Who::SignedIn, post(follow_ups::add)),
        Route::post("/gatherings/{id}/follow-ups/{item}", ROOM, Who::SignedIn, post(follow_ups::change)),
    ];
    open.into_iter().chain(planning).chain(agenda).chain(people).collect()
}

/// How often what is due soon is looked for.
const REMINDING: Duration = Duration::from_secs(60 * 60);

/// Shows what comes on the pages of cases and networks; hears that accounts are closed or erased; reminds of what is due.
pub fn mount(events: &mut Events, panels: &mut Panels, jobs: &mut Jobs) {
    events.subscribe(|app, tx, event| Box::pin(erasure::account_closed(app, tx, event)));
    events.subscribe(|app, tx, event| Box::pin(erasure::account_erased(app, tx, event)));
    panels::mount(panels);
    jobs.every("gatherings.remind", REMINDING, |app| {
        Box::pin(async move { Ok(reminding::remind(&Actor::System, app).await?) })
    });
}

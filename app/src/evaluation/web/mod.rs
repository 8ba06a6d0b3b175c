//! Pages of the evaluation.

mod collect;
mod material;

use axum::routing::{get, post};

use crate::platform::server::{Events, Panels};
use crate::platform::ui::route::{Route, Who};

const ROOM: &str = "evaluation";

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/evaluation", ROOM, Who::SignedIn, get(material::milestones)),
        Route::post("/evaluation/collect", ROOM, Who::SignedIn, post(collect::submit)),
        Route::post("/evaluation/reports", ROOM, Who::SignedIn, post(collect::submit_reports)),
        Route::get("/evaluation/{milestone}", ROOM, Who::SignedIn, get(material::show)),
        Route::post("/evaluation/{milestone}/remove", ROOM, Who::SignedIn, post(material::remove)),
        Route::get("/evaluation/{milestone}/material.qdpx", ROOM, Who::SignedIn, get(material::qdpx)),
        Route::get("/evaluation/{milestone}/material.xlsx", ROOM, Who::SignedIn, get(material::xlsx)),
    ]
}

/// Hears withdrawn consent and what is hidden; shows the evaluator's box on posts and trips.
pub fn mount(events: &mut Events, panels: &mut Panels) {
    events.subscribe(|app, tx, event| Box::pin(super::server::consent_withdrawn(app, tx, event)));
    events.subscribe(|app, tx, event| Box::pin(super::server::piece_deleted(app, tx, event)));
    events.subscribe(|app, tx, event| Box::pin(super::server::piece_hidden(app, tx, event)));
    events.subscribe(|app, tx, event| Box::pin(super::server::piece_shown(app, tx, event)));
    events.subscribe(|app, tx, event| Box::pin(super::server::report_withdrawn(app, tx, event)));
    collect::mount(panels);
}

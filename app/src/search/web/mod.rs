//! The page of searching.

mod page;
mod results;

use axum::routing::get;

use crate::platform::ui::route::{Route, Who};

const ROOM: &str = "search";

/// The routes of this room. What visitors search for is not kept.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/search", ROOM, Who::Anyone, get(page::show))]
}

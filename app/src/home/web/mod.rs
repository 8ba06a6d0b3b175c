//! The front page and the member's home page.

mod front;
mod mine;

use axum::extract::State;
use axum::response::Response;
use axum::routing::get;

use crate::platform::server::App;
use crate::platform::ui::page::PageContext;
use crate::platform::ui::route::{Route, Who};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/", "home", Who::Anyone, get(show)).kept()]
}

async fn show(page: PageContext, State(app): State<App>) -> Response {
    if page.actor.is_signed_in() { mine::show(page, app).await } else { front::show(page, app).await }
}

//! The parts of a page: context and shell, the route table, what an address asks for, the form kit, feedback pages.

pub mod asked;
pub mod feedback;
pub mod form;
pub mod form_data;
pub mod fresh;
pub mod multipart;
pub mod page;
pub mod parts;
pub mod plain;
pub mod route;
mod shell;
pub mod table;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sea_orm::ConnectionTrait;

use self::route::{Route, Who};
use super::server::App;

const ROOM: &str = "platform";

/// Liveness and readiness, for whoever watches the program.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/healthz", ROOM, Who::Anyone, get(async || "ok")),
        Route::get("/readyz", ROOM, Who::Anyone, get(ready)),
        Route::get("/languages", ROOM, Who::Anyone, get(languages)).kept(),
    ]
}

async fn ready(State(app): State<App>) -> Response {
    match app.db.read.execute_unprepared("SELECT 1").await {
        Ok(_) => "ready".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "database out of reach").into_response(),
    }
}

async fn languages(page: page::PageContext) -> Response {
    shell::languages_page(&page)
}

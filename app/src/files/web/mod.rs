//! What the rooms share whose forms take files: the part of the form, and the way of a file to a reader.

mod download;
mod fields;
pub mod form;
mod parts;

use axum::routing::get;

use crate::platform::ui::route::{Route, Who};

pub use download::answer;
pub use fields::FileFields;
pub use parts::{address, size};

/// The routes of this room: what is attached to something, the room that owns the thing serves.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/files/{file}/{name}", "files", Who::SignedIn, get(download::of_sender))]
}

//! Pages and forms of posts.

mod asked;
mod attachments;
mod audience;
mod comments;
mod delete;
mod downloads;
mod draft_forms;
mod edit;
mod feed;
mod fields;
mod filters;
mod form;
mod keeping;
mod kinds;
mod list;
mod marks;
mod panels;
mod parts;
mod request;
mod show;
mod versions;
mod waiting;
mod write;

use axum::routing::{get, post};

use super::model::{PieceId, PostId};
use crate::platform::lang::ContentLang;
use crate::platform::server::{Events, Panels, Place};
use crate::platform::ui::route::{Route, Who};

pub(in crate::posts) use draft_forms::autosave;
pub use list::drafts_notice;
pub use parts::{PostItem, PostList};

const ROOM: &str = "posts";

/// The page of a post with its pieces; the evaluation shows there what may be collected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostShown {
    /// The post.
    pub post: PostId,
    /// The post and its comments, with consent, language and the address within the page.
    pub pieces: Vec<ShownPiece>,
}

/// A reader asks for the page of a post, to read it. Nothing is shown in this place: rooms above note there what was read
/// with it, as far as the reader sees it, before the header is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PostOpened {
    /// The post.
    pub post: PostId,
}

/// A piece on the page of its post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownPiece {
    /// Which piece.
    pub id: PieceId,
    /// Whether its author allows its use.
    pub consent: bool,
    /// The language it is written in.
    pub lang: ContentLang,
    /// Who wrote it, as the page names them.
    pub by: String,
}

impl Place for PostShown {}
impl Place for PostOpened {}

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/posts", ROOM, Who::Anyone, get(list::list)).kept(),
        Route::post("/posts/seen", ROOM, Who::SignedIn, post(list::seen)),
        Route::get("/posts/filters", ROOM, Who::SignedIn, get(filters::show)),
        Route::post("/posts/filters", ROOM, Who::SignedIn, post(filters::save)),
        Route::post("/posts/filters/{id}", ROOM, Who::SignedIn, post(filters::change)),
        Route::get("/feeds/posts.atom", ROOM, Who::Anyone, get(feed::show)).kept(),
        Route::get("/posts/new", ROOM, Who::SignedIn, get(write::show)),
        Route::post("/posts/new", ROOM, Who::SignedIn, post(write::submit)).with_files(),
        Route::post("/posts/drafts/{id}/delete", ROOM, Who::SignedIn, post(draft_forms::delete)),
        Route::get("/posts/waiting", ROOM, Who::SignedIn, get(waiting::list)),
        Route::get("/posts/{id}", ROOM, Who::Anyone, get(show::show)).kept(),
        Route::get("/posts/{id}/edit", ROOM, Who::SignedIn, get(edit::show)),
        Route::post("/posts/{id}/edit", ROOM, Who::SignedIn, post(edit::submit)).with_files(),
        Route::get("/posts/{id}/files/{file}/{name}", ROOM, Who::Anyone, get(downloads::open)),
        Route::get("/posts/{id}/versions", ROOM, Who::SignedIn, get(versions::show)),
        Route::post("/posts/{id}/versions", ROOM, Who::SignedIn, post(versions::remove)),
        Route::post("/posts/{id}/consent", ROOM, Who::SignedIn, post(edit::consent)),
        Route::get("/posts/{id}/audience", ROOM, Who::SignedIn, get(audience::show)),
        Route::post("/posts/{id}/audience", ROOM, Who::SignedIn, post(audience::submit)),
        Route::get("/posts/{id}/decision", ROOM, Who::SignedIn, get(waiting::show)),
        Route::post("/posts/{id}/decision", ROOM, Who::SignedIn, post(waiting::decide)),
        Route::post("/posts/{id}/pin", ROOM, Who::SignedIn, post(keeping::pin)),
        Route::post("/posts/{id}/close", ROOM, Who::SignedIn, post(keeping::close)),
        Route::get("/posts/{id}/move", ROOM, Who::SignedIn, get(keeping::ask_where)),
        Route::post("/posts/{id}/move", ROOM, Who::SignedIn, post(keeping::move_there)),
        Route::get("/posts/{id}/delete", ROOM, Who::SignedIn, get(delete::ask)),
        Route::post("/posts/{id}/delete", ROOM, Who::SignedIn, post(delete::delete)),
        Route::post("/posts/{id}/marks", ROOM, Who::SignedIn, post(marks::submit)),
        Route::post("/posts/{id}/comments", ROOM, Who::SignedIn, post(comments::submit)),
        Route::get("/comments/{id}/edit", ROOM, Who::SignedIn, get(comments::edit)),
        Route::post("/comments/{id}/edit", ROOM, Who::SignedIn, post(comments::revise)),
        Route::post("/comments/{id}/consent", ROOM, Who::SignedIn, post(comments::consent)),
        Route::post("/comments/{id}/helped", ROOM, Who::SignedIn, post(comments::helped)),
        Route::get("/comments/{id}/delete", ROOM, Who::SignedIn, get(delete::ask_comment)),
        Route::post("/comments/{id}/delete", ROOM, Who::SignedIn, post(delete::delete_comment)),
    ]
}

/// Shows what is new on the pages of cases, networks and municipalities; hears that accounts are erased.
pub fn mount(events: &mut Events, panels: &mut Panels) {
    events.subscribe(|app, tx, event| Box::pin(super::server::erasure::account_erased(app, tx, event)));
    panels::mount(panels);
}

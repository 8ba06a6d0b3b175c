//! Pages and forms of posts.

mod comments;
mod draft_forms;
mod edit;
mod fields;
mod form;
mod list;
mod marks;
mod panels;
mod parts;
mod show;
mod versions;
mod write;

use axum::routing::{get, post};

use super::model::{PieceId, PostId};
use crate::platform::lang::ContentLang;
use crate::platform::server::{Panels, Place};
use crate::platform::ui::route::{Route, Who};

pub(in crate::posts) use draft_forms::autosave;
pub use list::drafts_notice;
pub use parts::PostList;

const ROOM: &str = "posts";

/// The page of a post with its pieces; the evaluation shows there what may be collected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostShown {
    /// The post.
    pub post: PostId,
    /// The post and its comments, with consent, language and the address within the page.
    pub pieces: Vec<ShownPiece>,
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

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/posts", ROOM, Who::Anyone, get(list::list)),
        Route::get("/posts/new", ROOM, Who::SignedIn, get(write::show)),
        Route::post("/posts/new", ROOM, Who::SignedIn, post(write::submit)),
        Route::post("/posts/drafts/{id}/delete", ROOM, Who::SignedIn, post(draft_forms::delete)),
        Route::get("/posts/{id}", ROOM, Who::Anyone, get(show::show)),
        Route::get("/posts/{id}/edit", ROOM, Who::SignedIn, get(edit::show)),
        Route::post("/posts/{id}/edit", ROOM, Who::SignedIn, post(edit::submit)),
        Route::get("/posts/{id}/versions", ROOM, Who::SignedIn, get(versions::show)),
        Route::post("/posts/{id}/consent", ROOM, Who::SignedIn, post(edit::consent)),
        Route::post("/posts/{id}/marks", ROOM, Who::SignedIn, post(marks::submit)),
        Route::post("/posts/{id}/comments", ROOM, Who::SignedIn, post(comments::submit)),
        Route::get("/comments/{id}/edit", ROOM, Who::SignedIn, get(comments::edit)),
        Route::post("/comments/{id}/edit", ROOM, Who::SignedIn, post(comments::revise)),
        Route::post("/comments/{id}/consent", ROOM, Who::SignedIn, post(comments::consent)),
    ]
}

/// Shows what is new on the pages of cases, networks and municipalities.
pub fn mount(panels: &mut Panels) {
    panels::mount(panels);
}

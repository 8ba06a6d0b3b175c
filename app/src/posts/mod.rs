//! Posts: experiences that people share, the answers to them, and who wants to try the same.
//!
//! Who may: members write and answer; who sees a post follows its audience; the author and those who run the same case
//! or network revise it; consent for the evaluation gives and withdraws the author alone.
//!
//! | file | what |
//! |---|---|
//! | `model.rs`, `view.rs` | codes (theme, step, audience …), inputs with `validate()`; what pages show |
//! | `api.rs`, `islands/` | the draft that saves itself |
//! | `web/` | list, post, writing, revising, versions, comments, marks |
//! | `server/policy.rs` | who may what |
//! | `server/service.rs` | read, publish, revise; `comments.rs`, `marks.rs`, `drafts.rs`, `pieces.rs` likewise |
//! | `server/store.rs` | queries scoped to what the actor may see |
//!
//! Emits [`ConsentWithdrawn`](server::ConsentWithdrawn). Offers the place [`PostShown`]; fills the pages of cases,
//! networks and municipalities with what is new there.

pub mod api;
pub mod islands;
pub mod model;
pub mod view;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{PostList, PostShown, ShownPiece, drafts_notice, mount, routes};

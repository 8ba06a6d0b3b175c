//! Posts: updates, experiences, questions and practices that people share, the answers to them, and the way a practice
//! goes from place to place.
//!
//! Who may: members write and answer; who sees a post follows its audience and its state; the author and those who run
//! the same case or network revise it; its author alone widens, deletes, and gives and withdraws consent for the
//! evaluation. What a member writes for everybody waits for a second person, and all members can read it meanwhile.
//! Those who run a place pin, close and move there, and decide about what is hidden.
//!
//! | file | what |
//! |---|---|
//! | `codes.rs`, `model.rs`, `view.rs` | kinds and parts, states, marks; inputs with `validate()`; what pages show |
//! | `filter.rs` | what a list is narrowed to |
//! | `api.rs`, `islands/` | the draft that saves itself; what is typed and not yet sent |
//! | `web/` | list, post, writing, revising, versions, comments, marks, who can read it, the queue, deleting |
//! | `server/policy.rs` | who may what |
//! | `server/service.rs` | reading; offers `publishing`, `revising`, `audience`, `keeping`, `moderation`, `deletion` |
//! | `server/comments.rs`, `answers.rs`, `threads.rs` | answering, which answer helped, in which order they are read |
//! | `server/mentions.rs`, `mention_text.rs` | `@Name` becomes a link for those who may read |
//! | `server/marks.rs` | how far a municipality is |
//! | `server/versions.rs`, `fact_store.rs` | earlier versions: what changed in the text, and in step, themes and services |
//! | `server/drafts.rs`, `pieces.rs`, `own_data.rs`, `erasure.rs` | drafts; material for the evaluation; leaving |
//! | `server/list.rs` | lists; `facets.rs`, `facet_rows.rs` and `mask.rs` what they are found by; `reading.rs`, `filters.rs`, `for_me.rs` |
//! | `server/passages.rs` | what of posts can be found, for searching |
//! | `server/store.rs`, `*_store.rs` | queries scoped to what the actor may see |
//!
//! Emits what stands in `server/events.rs`; hears `accounts::AccountErased`. Offers the places [`PostShown`] and [`PostOpened`]; fills the
//! pages of cases, networks and municipalities with what is pinned and new there.

pub mod api;
mod codes;
pub mod filter;
pub mod islands;
pub mod model;
pub mod view;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{PostItem, PostList, PostOpened, PostShown, ShownPiece, drafts_notice, mount, routes};

//! Milestones: what the evaluation delivers, and when.
//!
//! Who may: members see the plan; the program writes it.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | kinds, ids, views |
//! | `web/` | the plan |
//! | `server/` | list, get, write |
//!
//! Emits and hears no events.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::routes;

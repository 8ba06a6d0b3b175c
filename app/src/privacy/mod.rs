//! Privacy: what people take home of their own data, how they go, what is kept for how long, and the pages that say so.
//!
//! Who may: everybody reads the two pages; a signed-in person takes their own data home and deletes their own account,
//! with their password; the last one of the secretariat stays. The program itself deletes what is kept long enough.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | the rules of retention: one table for the page and for the work |
//! | `actions.rs` | what the audit trail records, in words |
//! | `countries.rs` | supervisory authorities and accessibility law of the owner's country |
//! | `web/` | one's own data, deleting the account, `/privacy`, `/accessibility` |
//! | `server/service.rs` | gather own data; delete an account; erase again after restoring a backup |
//! | `server/download.rs`, `server/reading.rs` | own data as a file, in the reader's words |
//! | `server/erasure_log.rs` | the file that names erased accounts |
//! | `server/retention.rs` | delete what is kept long enough |
//!
//! Emits no events of its own; deleting an account emits `accounts::AccountErased`.

pub mod actions;
pub mod countries;
pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{mount, routes};

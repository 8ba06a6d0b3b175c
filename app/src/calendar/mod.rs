//! The calendar: gatherings, study trips and milestones on one page, and feeds for people's own calendars.
//!
//! Who may: everybody sees what is open to everybody, members what they see of gatherings, trips and milestones. A private feed
//! needs no session: its address is a secret that its owner can replace, and it sends what its owner sees. The feed of a
//! network holds what is open to everybody; the rest its members get by their own feeds.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | what a month is narrowed to, what stands in it |
//! | `holidays.rs` | whose public holidays are shown, each said once |
//! | `web/` | the page as a month and as a list; one's own feed; feeds |
//! | `server/service.rs` | what stands in a month |
//! | `server/feeds.rs` | feeds as text, and the secret addresses of private ones |
//! | `server/store.rs` | the table of private feeds |
//!
//! Emits none; hears `accounts::AccountErased`.

pub mod holidays;
pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{mount, routes};

//! Moderation: somebody says that a text should be looked into, it is hidden at once, and a person decides.
//!
//! Who may: whoever has signed in and sees a post or comment of somebody else reports it. The secretariat decides on all
//! texts, case leads, facilitators and regional coordinators on those of their place, nobody on their own. Author and
//! reporters may ask once for a second look, which another person takes.
//!
//! A *look* is one round of looking into a text: opened by a report, by a revision that was asked for, or by somebody who
//! asked for a second look; closed by a decision. A text that was kept is reported only into the queue, without hiding it
//! again, so that a report is no way to silence somebody.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | ids, codes, inputs, views, errors |
//! | `web/` | the form for a report, what came of it, the queue, deciding |
//! | `server/policy.rs` | who may |
//! | `server/service.rs` | reporting and reading |
//! | `server/deciding.rs` | decisions, second looks, what follows from them |
//! | `server/own_data.rs` | what somebody reported and decided, for that person |
//! | `server/events.rs` | what it tells the rooms above |
//!
//! Emits `Reported`, `Decided`, `CameAgain`. Hears `posts::PieceDeleted`,
//! `posts::PieceRevised`, `network::NetworkMoved` and `accounts::AccountErased`.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{mount, routes};

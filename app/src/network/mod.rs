//! The network: countries, national cases, networks, municipalities, organisations, and who takes part in them.
//!
//! Who may: everybody sees cases and networks; members also see municipalities and people. Nobody changes the
//! structure on a page; the program seeds it.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | codes of the field (country, sector …), ids, views |
//! | `web/` | lists and pages of cases, networks, municipalities |
//! | `server/policy.rs` | who sees what |
//! | `server/service.rs` | pages' views; what a person's memberships give them |
//! | `server/setup.rs` | writing the structure (the seed) |
//!
//! Emits no events. Offers the place [`PlaceShown`]; fills the profile page.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{CaseItem, OriginLine, PlaceName, PlaceShown, mount, routes};

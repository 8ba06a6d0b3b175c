//! The network: countries, national cases, networks, municipalities, organisations, and who takes part in them.
//!
//! Who may: everybody sees cases and networks; members also see municipalities and people. The
//! secretariat changes the structure on the pages of `admin`; who runs a place gives roles there (`policy.rs`).
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | codes of the field (country, sector …), ids, views |
//! | `view.rs` | places and memberships with dates, for those who give roles |
//! | `web/` | lists and pages of cases, networks, municipalities |
//! | `server/policy.rs` | who sees what, who gives which role where |
//! | `server/service.rs` | pages' views; what a person's memberships give them |
//! | `server/memberships.rs` | giving and ending roles |
//! | `server/manage.rs` | cases, networks, municipalities: making and changing them |
//! | `server/participations.rs` | when municipalities take part in networks |
//! | `server/people.rs` | memberships seen from the person |
//! | `server/setup.rs` | writing the structure (the seed) |
//!
//! Emits `NetworkMoved`, hears `accounts::AccountErased`. Offers the place [`PlaceShown`]; fills the profile page.

pub mod model;
pub mod view;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{CaseItem, LocalName, OriginLine, PlaceName, PlaceShown, mount, routes};

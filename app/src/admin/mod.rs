//! Administration: the pages of those who run the platform or a part of it.
//!
//! Who may: the secretariat everything; case leads and facilitators see the people and invitations of what they run and
//! give roles there. `server/policy.rs` has the table.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | what the lists show and are filtered by |
//! | `web/` | overview, members, cases, networks, municipalities, audit trail, failed work |
//! | `server/policy.rs` | who enters which part |
//! | `server/service.rs` | lists that put rooms together |
//!
//! Emits no events; what is changed here, the rooms below change and audit.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::routes;

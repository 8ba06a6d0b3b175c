//! People: who is invited to take part, and how they come in.
//!
//! Who may: whoever runs a place invites to it. The secretariat invites everybody; a case lead invites facilitators,
//! regional coordinators and members within the own case; a facilitator invites members of the own network's
//! municipalities (`network::server::policy` has the table). Who holds an invitation's letter accepts it.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | invitations: ids, states, inputs, views |
//! | `web/` | inviting one or many, the list of invitations, the page that accepts one |
//! | `server/invitations.rs` | invite, send again, withdraw |
//! | `server/list.rs` | the list of invitations, and where each stands |
//! | `server/accept.rs` | what the holder of a letter sees and does |
//! | `server/import/` | many invitations from a CSV file: encoding, separator, headers, rows |
//! | `server/letters.rs` | the letter in the receiver's language, made when it is sent |
//! | `profile.rs` | what people tell about themselves: inputs, views |
//! | `web/` | also the list of people, one person, the form of one's own profile |
//! | `server/traces.rs` | what invitations know of people, and until when |
//! | `server/profiles.rs` | one's own profile, the list of people, one person |
//!
//! Emits no events. Hears `accounts::AccountErased`. Fills `accounts::ProfileShown`; offers the place [`PersonShown`].

pub mod model;
pub mod profile;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{
    Overrule, PersonLink, PersonShown, mount, role_choices, routes, scope_choices, sector_choices,
};

//! Accounts: who people are, how they sign in, and how they read (language, time zone).
//!
//! Who may: anybody may sign in; a signed-in person sees and changes their own profile; accounts are made by the
//! command line. There is no open registration.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | account, sign-in and profile inputs |
//! | `web/` | sign-in, sign-out, profile, choice of language |
//! | `server/service.rs` | sign in, find, create, set language and zone |
//! | `server/password.rs` | argon2id |
//! | `server/session_store.rs` | tower-sessions on the database |
//!
//! Emits no events. Offers the place [`ProfileShown`].

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::profile::ProfileShown;
#[cfg(feature = "ssr")]
pub use web::{keep_form, routes};

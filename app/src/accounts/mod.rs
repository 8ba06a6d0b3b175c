//! Accounts: who people are, how they sign in, and how they read (language, time zone).
//!
//! Who may: anybody may sign in and ask for a link to choose a new password; a signed-in person sees and changes their own
//! profile, password, second factor, address and sessions; the secretariat takes a second factor away from somebody who
//! has lost theirs, and ends somebody's sessions. There is no open registration.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | account, sign-in and profile inputs |
//! | `web/` | signing in (one step or two) and out, profile, security, choice of language |
//! | `server/service.rs` | sign in, find, create, set language and zone |
//! | `server/erasure.rs` | erasing an account, and what an account knows of its person |
//! | `server/directory.rs` | people by name |
//! | `server/password.rs` | argon2id |
//! | `server/security.rs` | changing a password, choosing a new one by mail |
//! | `server/second_factor.rs` | codes (TOTP) and recovery codes |
//! | `server/address.rs` | another address, confirmed at both |
//! | `server/sessions.rs` | where one is signed in, and ending it |
//! | `server/limits.rs` | how often secrets may be guessed |
//! | `server/notices.rs` | mails about all this |
//! | `server/password.rs` | argon2id, and which passwords are refused |
//! | `server/members.rs` | accounts made by invitation; closing and opening accounts |
//! | `server/session_store.rs` | tower-sessions on the database |
//!
//! Emits [`AccountErased`](server::AccountErased) and `AccountDeactivated`. Offers the place [`ProfileShown`].

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use server::mount;
#[cfg(feature = "ssr")]
pub use web::profile::ProfileShown;
#[cfg(feature = "ssr")]
pub use web::{begin, is_for_setting_up, keep_form, routes};

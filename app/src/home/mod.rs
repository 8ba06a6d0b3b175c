//! Home: the public front page for visitors, and what is new for members.
//!
//! It only puts together what other rooms offer. Emits and hears no events.

#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::routes;

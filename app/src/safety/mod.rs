//! Safety: what may never be published. The subject is vulnerable children, and this is no case system
//! (`domain.md`: what must never happen here).
//!
//! [`CheckedText`](model::CheckedText) is the only way to keep text that others read, and only this room can make one:
//! a room that forgets the guard does not compile.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | `CheckedText` |
//! | `server/guard/` | the pure checker for identity numbers of the eight countries |
//! | `server/service.rs` | `check`: texts in, checked texts or field errors out |
//!
//! Emits and hears no events.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;

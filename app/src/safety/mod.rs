//! Safety: what may never be published. The subject is vulnerable children, and this is no case system
//! (`domain.md`: what must never happen here).
//!
//! [`CheckedText`](model::CheckedText) is text that passed, and only this room can make one: where a store takes nothing else
//! (`texts`, `files`, `moderation`), a forgotten guard does not compile.
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

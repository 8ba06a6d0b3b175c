//! Texts: everything that people write, in immutable versions with stable paragraph ids.
//!
//! Translations, coding, search and exports hang on these ids, and on one deterministic way from Markdown to sanitised
//! HTML and to plain text with Unicode code-point offsets. Who may read or revise a text decides the room that owns it;
//! this room is called inside that room's transaction and takes only `CheckedText`.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | ids, versions, sections |
//! | `server/markdown/` | normal form, paragraphs, HTML, plain text, differences |
//! | `server/service.rs` | create, revise, read, list versions |
//! | `server/variants.rs` | what is said of a thing in several languages |
//!
//! Emits and hears no events.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;

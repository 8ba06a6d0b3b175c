//! Files: pictures, documents and links that people attach to what they write.
//!
//! Who may: everybody who writes uploads; what is not attached yet, its sender alone uses. Who reads what is attached
//! decides the room that owns the thing it is attached to: that room asks its policy, then calls this one.
//!
//! Pictures are made anew, so that nothing but pixels is left of what was sent; documents are taken as they are, checked
//! by what they begin with, and only ever sent as downloads. Texts, names and the words inside documents pass the guard.
//!
//! | file | what |
//! |---|---|
//! | `model.rs`, `view.rs` | ids, codes, limits, inputs; what pages show |
//! | `server/accept.rs` | a file comes in: type, limits, guard, content, row |
//! | `server/pictures.rs` | pictures made anew in several sizes |
//! | `server/documents.rs` | which documents are taken, and the words in them: `archive.rs`, `pdf.rs`, `plain.rs` |
//! | `server/name.rs` | names of files: made harmless, and written into headers |
//! | `server/service.rs` | attach, list, open, delete; `keep.rs` for backup, collecting and checks |
//! | `server/readable.rs` | the words of what is attached, for searching |
//! | `server/own_data.rs` | what somebody sent, for that person |
//! | `web/` | what the forms of other rooms share that take files: taking in, fields, the way to a reader |
//! | `server/store.rs`, `policy.rs` | queries; who may what |
//!
//! Emits no events; hears [`AccountErased`](crate::accounts::server::AccountErased). Content goes from the store by a job,
//! after the rows are gone.

pub mod model;
pub mod view;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use server::mount;
#[cfg(feature = "ssr")]
pub use web::{FileFields, address, answer, form, routes, size};

//! Search: finding what people wrote, in titles, texts, answers and attached documents.
//!
//! Who may: everybody. What is found is what the reader's lists and threads show, nothing else: the index knows no rights,
//! and every search asks the posts who may see what, in the same query.
//!
//! The index is a table of words, cut out and folded here and the same on both databases: letters are letters (å is no a),
//! case makes no difference, and a word of three letters and more also finds the longer ones that begin with it. So there
//! is no language of queries that somebody could get wrong or misuse.
//!
//! What is searched for passes the guard, is limited, and is neither kept nor logged.
//!
//! | file | what |
//! |---|---|
//! | `model.rs`, `view.rs` | what is asked, with `validate()`; what is found |
//! | `web/` | the page |
//! | `server/service.rs` | searching |
//! | `server/index.rs` | the index follows what is written; it is filled and looked after by the program |
//! | `server/words.rs`, `excerpt.rs` | words out of text; the place where they stand |
//! | `server/store.rs` | queries |
//!
//! Emits no events; hears what `posts` tells of pieces that are published, revised, hidden, shown and deleted.

pub mod model;
pub mod view;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use server::mount;
#[cfg(feature = "ssr")]
pub use web::routes;

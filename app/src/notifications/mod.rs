//! Notifications: what concerns somebody reaches them, in the header and by mail, in the rhythm they chose.
//!
//! Who may: everybody reads and changes only what is theirs. Nobody is told of what they may not see: that is asked when
//! a notice is made, and again whenever it is shown or mailed. Mails carry titles and links, never what people wrote.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | kinds of notices, topics and rhythms to choose from, what pages show |
//! | `web/` | the bell, the list of notices, the choice, the page behind the link in a mail |
//! | `server/hear.rs` | hears the rooms below, inside their transactions, and leaves a job |
//! | `server/hear_gatherings.rs`, `hear_trips.rs` | the same for gatherings and study trips: what is heard, and the job |
//! | `server/tell.rs` | the job: who is concerned, who of them may see it, their notices |
//! | `server/service.rs` | reading notices, choosing; `unsubscribe.rs` switching off without signing in |
//! | `server/soon.rs`, `digest.rs`, `schedule.rs` | mail at once; digests, and when they are due |
//! | `server/letter.rs`, `lines.rs` | plain text of 76 columns; notices gathered into lines |
//! | `server/store.rs` | queries |
//!
//! Hears the events of `posts`, `gatherings`, `study_trips`, `moderation` and `accounts`. Emits none. Fills the place `HeaderShown`.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{mount, routes};

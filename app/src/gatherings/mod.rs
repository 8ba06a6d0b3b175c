//! Gatherings: Nordic project meetings, seminars, gatherings of networks, the closing conference. From the invitation over
//! the agenda to the minutes and what was agreed.
//!
//! Who may: those who run the place that organises it (the secretariat everywhere) write, invite and cancel; who is invited
//! sees it, and nobody else knows of it, unless it is open to everybody; who is signed up sees the link and the others.
//! Each stands in as many languages as its organisers write, and a reader gets the one they read best.
//!
//! | file | what |
//! |---|---|
//! | `model.rs`, `view.rs` | kinds and states, who is invited; inputs; what pages show |
//! | `web/` | list, page, forms for facts, words, agenda, invitations, minutes, follow-ups; signing up |
//! | `server/policy.rs` | who may what |
//! | `server/service.rs` | reading; offers `planning`, `words`, `agenda`, `inviting`, `signing`, `minutes`, `follow_ups` |
//! | `server/plan.rs` | the fields of the form, read and checked |
//! | `server/seats.rs` | places and the waiting list; `letters.rs` the mail that confirms |
//! | `server/entry.rs` | a gathering as an entry of a calendar |
//! | `server/lookup.rs` | what rooms above need to tell people of it |
//! | `server/own_data.rs`, `erasure.rs` | own data, leaving, how long sign-ups are kept |
//! | `server/store.rs`, `people_store.rs` | queries scoped to what the actor may see |
//!
//! Emits what stands in `server/events.rs`; hears `accounts::AccountDeactivated` and `AccountErased`. Offers the place [`GatheringOpened`]; shows on
//! the pages of cases and networks what comes there.

pub mod model;
pub mod view;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{
    ChooseLanguage, GatheringItems, GatheringOpened, TitleFields, WhenLines, WriteIn, mount, routes,
    word_values, words,
};

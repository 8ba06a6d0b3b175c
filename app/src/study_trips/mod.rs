//! Study trips: from "we would like to see how you do it" over dates and programme to what came of it.
//!
//! Who may: whoever stands for a municipality writes a wish to another one, which answers. Those who wrote and answered
//! plan together, with whom they add; who runs a network of a side, who leads its case and the secretariat may help. Until
//! a host says welcome only the two sides know of it, and those who help and evaluate; from then on all members. Visitors
//! never do. How to reach hosts only the two sides see, and those who come.
//!
//! | file | what |
//! |---|---|
//! | `model.rs`, `view.rs` | codes and inputs; what pages show |
//! | `before.rs`, `after.rs` | the same for what comes before and after: questions, places, needs, costs; reports, what came of them |
//! | `emissions.rs`, `sketch.rs` | what a leg emits, with its source; where places lie to each other |
//! | `web/` | lists, the page with the whole way, forms for wish, answer, people, dates, programme; the page to print |
//! | `server/policy.rs` | who may what |
//! | `server/service.rs` | reading |
//! | `server/wishing.rs` | the wish, the answer, calling off |
//! | `server/together.rs` | who plans, which municipalities take part |
//! | `server/dates.rs`, `times.rs` | the poll; days and times as forms bring them |
//! | `server/programme.rs`, `plan.rs`, `advice.rs` | the programme; its fields; what to think of |
//! | `server/way.rs` | what comes before and after, together, for the page of a trip |
//! | `server/questions.rs`, `briefing.rs`, `costs.rs` | learning questions; what to know; who pays what |
//! | `server/signing.rs`, `seats.rs`, `letters.rs`, `needs.rs` | places and the waiting list, the letter, what people need |
//! | `server/reports.rs`, `publishing.rs`, `later.rs` | the report, the post from it, what came of it |
//! | `server/asking.rs`, `material.rs` | asking municipalities after a trip; reports for the evaluation |
//! | `server/words.rs` | title and wish by language |
//! | `server/entry.rs` | a trip as an entry of a calendar |
//! | `server/lookup.rs` | what rooms above need to tell people of it |
//! | `server/own_data.rs`, `erasure.rs` | own data, leaving |
//! | `server/store.rs`, `people_store.rs`, `dates_store.rs`, `programme_store.rs` | queries scoped to what the actor may see |
//!
//! Emits what stands in `server/events.rs`; hears `accounts::AccountErased`. Offers the places [`TripOpened`] and [`ReportsShown`]; shows on the
//! pages of posts the way to a wish.

pub mod after;
pub mod before;
pub mod emissions;
pub mod model;
pub mod sketch;
pub mod view;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{ReportsShown, ShownReport, TripItems, TripOpened, mount, routes};

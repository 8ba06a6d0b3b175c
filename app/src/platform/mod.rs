//! What every room stands on: who asks, ids, errors, languages, text, the database, events, and the parts of a page.
//!
//! | file | what |
//! |---|---|
//! | `actor.rs` | who asks: roles and their reach |
//! | `codes.rs` | enums that are kept and sent as short codes |
//! | `error.rs` | the one shape of every room's errors |
//! | `ids.rs` | typed identifiers |
//! | `holidays/` | public holidays of the eight countries |
//! | `lang.rs` | languages of the interface and of what people write |
//! | `text/` | Fluent messages; dates, numbers and sorting in eight languages |
//! | `ui/` | page shell, route table, form kit, pager |
//! | `zones.rs` | times on the clocks of a place |
//! | `server/` | database, clock, randomness, events, panels, audit, calendars (`ical/`) |

#[macro_use]
pub mod codes;
#[macro_use]
pub mod ids;

pub mod actor;
pub mod error;
pub mod holidays;
pub mod lang;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
pub mod text;
#[cfg(feature = "ssr")]
pub mod ui;
#[cfg(feature = "ssr")]
pub mod zones;

//! Evaluation: evaluators collect pieces and reports on trips that their authors allow, for a milestone, and take them out as files that
//! their own programs read.
//!
//! Who may: evaluators alone collect, remove and export. A piece is collected only while its author's consent stands;
//! when it is withdrawn the copy is emptied at once, and only its place and hash stay. While
//! somebody looks into a piece its copies are neither listed nor exported.
//!
//! | file | what |
//! |---|---|
//! | `model.rs` | ids, views, errors |
//! | `web/` | the milestones' material, the box on a post, downloads |
//! | `server/policy.rs` | who may |
//! | `server/service.rs` | collect, remove, list, withdraw |
//! | `server/download.rs`, `server/export/` | material to REFI-QDA and XLSX |
//!
//! Hears `posts::ConsentWithdrawn`, `posts::PieceDeleted`, `posts::PieceHidden`, `posts::PieceShown` and
//! `study_trips::ReportConsentWithdrawn`. Fills `posts::PostShown` and `study_trips::ReportsShown`.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
mod web;

#[cfg(feature = "ssr")]
pub use web::{mount, routes};

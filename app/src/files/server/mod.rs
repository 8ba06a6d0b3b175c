//! The domain of files.

mod accept;
mod archive;
mod documents;
mod entity;
mod keep;
mod name;
pub mod own_data;
mod pdf;
mod pictures;
mod plain;
mod policy;
mod readable;
pub mod service;
mod store;
mod views;

use crate::platform::server::{Events, Jobs};

/// Hears who is erased, and takes up the room's jobs.
pub fn mount(events: &mut Events, jobs: &mut Jobs) {
    keep::mount(events, jobs);
}

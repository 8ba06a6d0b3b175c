//! The domain of searching.

mod entity;
mod excerpt;
pub mod index;
pub mod service;
mod store;
mod words;

use std::time::Duration;

use crate::platform::actor::Actor;
use crate::platform::server::{Events, Jobs};

/// How often the index is looked after.
const EVERY: Duration = Duration::from_secs(60 * 60);

/// Lets the index follow what is written, and fills in what is not in it yet.
pub fn mount(events: &mut Events, jobs: &mut Jobs) {
    index::hear(events);
    jobs.every("search.fill", EVERY, |app| {
        Box::pin(async move {
            let filled = index::fill(&Actor::System, app).await?;
            if filled > 0 {
                tracing::info!(filled, "posts can be searched now");
            }
            Ok(())
        })
    });
}

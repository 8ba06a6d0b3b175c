//! Puts the rooms together: every route, every event subscription, every panel, every job.

use crate::platform::server::{Events, Jobs, Panels};
use crate::platform::ui::route::Route;

/// All routes of the program, room by room. The router is built from this table and the permission test walks it.
#[must_use]
pub fn routes() -> Vec<Route> {
    [
        crate::platform::ui::routes(),
        crate::accounts::routes(),
        crate::network::routes(),
        crate::files::routes(),
        crate::people::routes(),
        crate::posts::routes(),
        crate::search::routes(),
        crate::gatherings::routes(),
        crate::study_trips::routes(),
        crate::milestones::routes(),
        crate::calendar::routes(),
        crate::evaluation::routes(),
        crate::moderation::routes(),
        crate::notifications::routes(),
        crate::home::routes(),
        crate::privacy::routes(),
        crate::admin::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What the rooms above give to the rooms below: they hear typed events, fill panels on pages and do jobs.
#[must_use]
pub fn mount() -> (Events, Panels, Jobs) {
    let mut events = Events::default();
    let mut panels = Panels::default();
    let mut jobs = Jobs::default();
    crate::platform::server::mount(&mut jobs);
    crate::accounts::mount(&mut jobs);
    crate::network::mount(&mut events, &mut panels);
    crate::files::mount(&mut events, &mut jobs);
    crate::people::mount(&mut events, &mut panels, &mut jobs);
    crate::posts::mount(&mut events, &mut panels);
    crate::posts::server::hear(&mut events);
    crate::search::mount(&mut events, &mut jobs);
    crate::gatherings::mount(&mut events, &mut panels, &mut jobs);
    crate::study_trips::mount(&mut events, &mut panels);
    crate::calendar::mount(&mut events);
    crate::evaluation::mount(&mut events, &mut panels);
    crate::moderation::mount(&mut events, &mut panels, &mut jobs);
    crate::notifications::mount(&mut events, &mut panels, &mut jobs);
    crate::privacy::mount(&mut panels, &mut jobs);
    (events, panels, jobs)
}

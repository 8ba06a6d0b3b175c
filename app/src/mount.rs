//! Puts the rooms together: every route, every event subscription, every panel.

use crate::platform::server::{Events, Panels};
use crate::platform::ui::route::Route;

/// All routes of the program, room by room. The router is built from this table and the permission test walks it.
#[must_use]
pub fn routes() -> Vec<Route> {
    [
        crate::platform::ui::routes(),
        crate::accounts::routes(),
        crate::network::routes(),
        crate::posts::routes(),
        crate::milestones::routes(),
        crate::evaluation::routes(),
        crate::home::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What the rooms above give to the rooms below: they hear typed events and fill panels on pages.
#[must_use]
pub fn mount() -> (Events, Panels) {
    let mut events = Events::default();
    let mut panels = Panels::default();
    crate::network::mount(&mut panels);
    crate::posts::mount(&mut panels);
    crate::evaluation::mount(&mut events, &mut panels);
    (events, panels)
}

//! Pages of cases, networks and municipalities.

mod cases;
mod municipalities;
mod networks;
mod parts;
mod profile;

use axum::routing::get;

use crate::network::model::{Country, MunicipalityId, NetworkId};
use crate::platform::server::{Events, Panels, Place};
use crate::platform::ui::route::{Route, Who};

pub use parts::{CaseItem, LocalName, OriginLine, PlaceName};

const ROOM: &str = "network";

/// The page of a place; rooms above show there what is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceShown {
    /// A national case.
    Case(Country),
    /// A network.
    Network(NetworkId),
    /// A municipality.
    Municipality(MunicipalityId),
}

impl Place for PlaceShown {}

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/cases", ROOM, Who::Anyone, get(cases::list)).kept(),
        Route::get("/cases/{code}", ROOM, Who::Anyone, get(cases::show)).kept(),
        Route::get("/networks", ROOM, Who::Anyone, get(networks::list)).kept(),
        Route::get("/networks/{slug}", ROOM, Who::Anyone, get(networks::show)).kept(),
        Route::get("/municipalities/{slug}", ROOM, Who::SignedIn, get(municipalities::show)),
    ]
}

/// Fills the profile page with what a person belongs to; ends memberships with the account.
pub fn mount(events: &mut Events, panels: &mut Panels) {
    events
        .subscribe(|app, tx, event| Box::pin(crate::network::server::people::account_erased(app, tx, event)));
    profile::mount(panels);
}

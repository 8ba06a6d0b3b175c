//! The domain of study trips.

mod advice;
pub mod asking;
pub mod briefing;
pub mod costs;
mod costs_store;
pub mod dates;
mod dates_store;
mod entity;
pub mod entry;
pub mod erasure;
mod events;
pub mod later;
mod letters;
pub mod lookup;
pub mod material;
pub mod needs;
pub mod notes;
mod notes_store;
pub mod own_data;
mod own_way;
mod people_store;
mod places_store;
mod plan;
mod policy;
pub mod programme;
mod programme_store;
pub mod publishing;
pub mod questions;
mod questions_store;
pub mod reports;
mod reports_store;
mod seats;
pub mod service;
pub mod signing;
mod store;
mod times;
pub mod together;
mod views;
pub mod way;
mod way_entity;
pub mod wishing;
pub mod words;

pub use events::{
    AskedFor, DatesChosen, DatesProposed, MunicipalityAsked, OrganiserAdded, PlaceFreed,
    ReportConsentWithdrawn, TripAnswered, TripAsked, TripCalledOff,
};

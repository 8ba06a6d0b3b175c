//! The domain of study trips.

mod advice;
pub mod dates;
mod dates_store;
mod entity;
pub mod entry;
pub mod erasure;
mod events;
pub mod lookup;
pub mod own_data;
mod people_store;
mod plan;
mod policy;
pub mod programme;
mod programme_store;
pub mod service;
mod store;
mod times;
pub mod together;
mod views;
pub mod wishing;
pub mod words;

pub use events::{DatesChosen, DatesProposed, OrganiserAdded, TripAnswered, TripAsked, TripCalledOff};

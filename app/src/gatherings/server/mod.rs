//! The domain of gatherings.

pub mod agenda;
mod agenda_store;
mod entity;
pub mod entry;
pub mod erasure;
mod events;
pub mod follow_ups;
mod inviting;
mod letters;
pub mod lookup;
mod minutes;
pub mod order;
pub mod own_data;
mod people_store;
mod plan;
mod planning;
mod policy;
pub mod reminding;
mod seats;
pub mod service;
mod signing;
mod store;
mod views;
mod words;
pub mod written;

pub use events::{CalledOff, FollowUpDue, GatheringInvited, MovedUp, Rescheduled};

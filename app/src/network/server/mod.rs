//! The domain of the network.

mod entity;
mod events;
pub mod manage;
mod manage_store;
mod member_store;
pub mod memberships;
pub mod participations;
pub mod people;
mod policy;
mod reach;
pub mod service;
pub mod setup;
mod standpoints;
mod store;
mod views;

pub use events::NetworkMoved;

//! The domain of the network.

mod entity;
mod policy;
pub mod service;
pub mod setup;
mod standpoints;
mod store;
mod views;

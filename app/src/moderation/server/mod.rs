//! The domain of moderation.

pub mod deciding;
mod entity;
mod events;
pub mod own_data;
mod policy;
pub mod service;
mod store;

pub use events::{CameAgain, Decided, Reported, Stands};

//! The domain of the calendar.

mod entity;
pub mod feeds;
pub mod service;
mod store;

//! The domain of privacy.

mod download;
mod erasure_log;
mod reading;
pub mod retention;
pub mod service;

//! The domain of administration.

mod policy;
pub mod service;

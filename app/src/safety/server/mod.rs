//! The domain of safety.

pub mod guard;
pub mod service;

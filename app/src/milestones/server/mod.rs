//! The domain of milestones.

mod entity;
pub mod service;

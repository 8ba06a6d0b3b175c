//! The domain of posts.

pub mod comments;
pub mod drafts;
mod entity;
mod events;
pub mod marks;
pub mod pieces;
mod policy;
pub mod service;
mod store;
pub mod versions;
mod views;

pub use events::ConsentWithdrawn;

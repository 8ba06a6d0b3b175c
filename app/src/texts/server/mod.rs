//! The domain of texts.

mod entity;
pub mod markdown;
pub mod service;
mod store;
pub mod variants;
mod version;

pub use version::{Section, TextInput, TextVersion};

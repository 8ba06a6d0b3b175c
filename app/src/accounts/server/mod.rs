//! The domain of accounts.

mod entity;
mod password;
pub mod service;
mod session_entity;
mod session_store;
mod store;

pub use session_store::SeaOrmSessionStore;

//! The domain of people.

pub mod accept;
mod entity;
pub mod import;
pub mod invitations;
mod letters;
mod profile_entity;
mod profile_store;
pub mod profiles;
mod store;
mod token;
pub mod traces;
mod traces_store;

//! The domain of study trips.

mod entity;
mod policy;
mod store;

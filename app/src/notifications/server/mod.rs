//! The domain of notifications.

mod choices;
mod digest;
mod entity;
mod hear;
mod hear_gatherings;
mod hear_reports;
mod hear_trips;
mod letter;
mod lines;
mod mailing;
pub mod own_data;
mod policy;
mod receivers;
mod schedule;
pub mod service;
pub mod setup;
mod soon;
mod store;
mod tell;
pub mod unsubscribe;

pub(in crate::notifications) use hear::mount;

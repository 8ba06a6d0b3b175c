//! The rooms of Vitja. This file mounts each room, and nothing else.
//!
//! Lowest first: `platform`, `accounts`, `safety`, `texts`, `network`, `files`, `people`, `posts`, `search`,
//! `gatherings`, `study_trips`, `milestones`, `calendar`, `evaluation`, `moderation`, `notifications`, `home`, `privacy`, `admin`.
//!
//! `docs/architecture.md` tells what a room is, how data goes through it, and how to add one.

// The types of views nest deeply.
#![recursion_limit = "512"]

#[macro_use]
pub mod platform;

pub mod accounts;
pub mod admin;
pub mod calendar;
pub mod evaluation;
pub mod files;
pub mod gatherings;
pub mod home;
pub mod milestones;
pub mod moderation;
pub mod network;
pub mod notifications;
pub mod people;
pub mod posts;
pub mod privacy;
pub mod safety;
pub mod search;
pub mod study_trips;
pub mod texts;

#[cfg(feature = "ssr")]
mod mount;

#[cfg(feature = "ssr")]
pub use mount::{mount, routes};

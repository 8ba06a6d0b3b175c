//! The rooms of Vitja. This file mounts each room, and nothing else.
//!
//! Lowest first: `platform`, `accounts`, `safety`, `texts`, `network`, `posts`, `milestones`, `evaluation`, `home`.
//!
//! `docs/architecture.md` tells what a room is, how data goes through it, and how to add one.

// The types of views nest deeply.
#![recursion_limit = "512"]

#[macro_use]
pub mod platform;

pub mod accounts;
pub mod evaluation;
pub mod home;
pub mod milestones;
pub mod network;
pub mod posts;
pub mod safety;
pub mod texts;

#[cfg(feature = "ssr")]
mod mount;

#[cfg(feature = "ssr")]
pub use mount::{mount, routes};

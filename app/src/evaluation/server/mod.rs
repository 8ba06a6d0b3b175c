//! The domain of the evaluation.

pub mod download;
mod entity;
pub mod export;
pub mod own_data;
mod policy;
pub mod service;
mod snapshot;
mod store;

pub use service::{consent_withdrawn, piece_deleted, piece_hidden, piece_shown, report_withdrawn};

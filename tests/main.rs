//! The one test binary: services on real migrations on SQLite and PostgreSQL, permissions over every route, migrations,
//! locales, architecture.
//!
//! `cargo xtask test` starts a temporary PostgreSQL and runs it.

mod accounts;
mod architecture;
mod asvs;
mod authorization;
mod evaluation;
mod headers;
mod listen;
mod locales;
mod network;
mod odd_input;
mod posts;
#[path = "migrations.rs"]
mod schema;
mod support;

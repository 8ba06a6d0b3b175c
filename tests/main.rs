//! The one test binary: services on real migrations on SQLite and PostgreSQL, permissions over every route, migrations,
//! locales, architecture.
//!
//! `cargo xtask test` starts a temporary PostgreSQL and runs it.

mod accounts;
mod accounts_limits;
mod admin;
mod admin_members;
mod architecture;
mod asvs;
mod authorization;
mod backup;
mod backup_files;
mod calendar;
mod digests;
mod evaluation;
mod faults;
mod feed;
mod files;
mod for_me;
mod gatherings;
mod headers;
mod history;
mod holidays;
mod ical;
mod jobs;
mod kept;
mod limits;
mod listen;
mod lists;
mod locales;
mod measuring;
mod mistakes;
mod moderation;
mod network;
mod new_posts;
mod notices_again;
mod notifications;
mod odd_input;
mod people;
mod people_directory;
mod people_letters;
mod posts;
mod posts_reach;
mod posts_talk;
mod posts_upkeep;
mod power;
mod privacy;
mod reliability;
mod retention;
mod rules;
#[path = "migrations.rs"]
mod schema;
mod search;
mod security;
mod smtp;
mod study_trips;
mod study_trips_after;
mod support;
mod upgrade;

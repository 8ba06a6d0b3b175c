//! The program `vitja`: settings, commands, router, layers.
//!
//! | file | what |
//! |---|---|
//! | `settings.rs`, `file_settings.rs` | environment and TOML file |
//! | `start.rs` | from settings to a running `App` |
//! | `router.rs`, `layers.rs`, `gate.rs` | the route table as an axum router, and what surrounds it |
//! | `kept.rs` | visitors' pages, kept ready |
//! | `listen.rs` | the accept loop with its limits |
//! | `actor.rs` | from an account to who asks |
//! | `backup/` | backups and restoring them |
//! | `commands/` | `serve`, `migrate`, `seed`, `user`, `export`, `backup`, `restore`, `check` |
//! | `integrity.rs` | looking for damage |
//! | `seed/` | the programme and its demo content |

pub mod actor;
pub mod backup;
pub mod commands;
mod file_settings;
mod gate;
pub mod integrity;
mod kept;
pub mod layers;
pub mod listen;
pub mod router;
pub mod seed;
pub mod settings;
pub mod start;

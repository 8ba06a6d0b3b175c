//! The program `vitja`: settings, commands, router, layers.
//!
//! | file | what |
//! |---|---|
//! | `settings.rs` | environment and TOML file |
//! | `start.rs` | from settings to a running `App` |
//! | `router.rs`, `layers.rs`, `gate.rs` | the route table as an axum router, and what surrounds it |
//! | `listen.rs` | the accept loop with its limits |
//! | `actor.rs` | from an account to who asks |
//! | `commands/` | `serve`, `migrate`, `seed`, `user`, `export`, `check` |
//! | `seed/` | the programme and its demo content |

pub mod actor;
pub mod commands;
mod gate;
pub mod layers;
pub mod listen;
pub mod router;
pub mod seed;
pub mod settings;
pub mod start;

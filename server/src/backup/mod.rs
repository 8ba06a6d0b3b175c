//! Backups: the whole database and the files in one archive that restores on either database.
//!
//! The archive is a ZIP file. `tables/<name>.jsonl` holds the rows of a table, one JSON array a line, in the order of the
//! columns that the manifest names; `files/<key>` holds the files; `manifest.json` names every member with its size and
//! SHA-256, and the migrations the rows fit. Rows are read in one snapshot, so a backup can be made while people write.
//!
//! What belongs to a running program and not to its memory is left out: sessions (a restored backup signs nobody in),
//! work to be done (no letter is sent twice), limits, letters
//! that were used or ran out meanwhile, and the index of the search, which is made anew from the texts.
//!
//! | file | what |
//! |---|---|
//! | `schema.rs` | tables and columns as both databases tell them |
//! | `cells.rs` | cells to JSON and back |
//! | `dump.rs` | database to archive |
//! | `archive.rs` | manifest; writing and verifying an archive |
//! | `load.rs` | archive to database |

mod archive;
mod cells;
mod dump;
mod load;
mod schema;

pub use archive::{Manifest, Verified, verify};
pub use dump::{Made, create, rows};
pub use load::{Options, Restored, restore};
pub use schema::{Table, tables};

/// Tables of the running program that no backup holds.
pub const LEFT_OUT: &[&str] = &[
    "seaql_migrations",
    "sessions",
    "jobs",
    "job_periods",
    "throttle",
    "password_resets",
    "address_changes",
    "search_words",
];

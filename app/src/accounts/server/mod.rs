//! The domain of accounts.

pub mod address;
pub mod directory;
mod entity;
pub mod erasure;
mod erasure_entity;
mod events;
mod factor_store;
mod limits;
mod member_store;
pub mod members;
mod notices;
mod password;
mod policy;
mod readers;
pub mod second_factor;
pub mod security;
mod security_entity;
mod security_store;
pub mod service;
mod session_entity;
mod session_rows;
mod session_store;
pub mod sessions;
mod store;
mod tokens;

use std::time::Duration;

use tower_sessions::ExpiredDeletion;

use self::address::LinkWanted;
use self::security::ResetWanted;
use crate::accounts::model::looks_like_email;
use crate::platform::server::{App, JobError, Jobs, mail};

pub use events::{AccountDeactivated, AccountErased};
pub use session_store::SeaOrmSessionStore;

/// Whether this is an address to which mail can be written.
#[must_use]
pub fn is_address(address: &str) -> bool {
    looks_like_email(address) && mail::is_address(address)
}

/// How often what has ended is removed.
const TIDY: Duration = Duration::from_secs(15 * 60);

/// What this room does in the background.
pub fn mount(jobs: &mut Jobs) {
    jobs.handle(|app, wanted: ResetWanted| Box::pin(security::send_reset(app, wanted)));
    jobs.handle(|app, wanted: LinkWanted| Box::pin(address::send_link(app, wanted)));
    jobs.every("accounts.ended", TIDY, |app| Box::pin(tidy(app)));
}

/// Removes sessions, links and known browsers whose time is over.
async fn tidy(app: &App) -> Result<(), JobError> {
    let sessions = SeaOrmSessionStore::new(app.clone());
    sessions.delete_expired().await.map_err(|_| JobError::retry("database"))?;
    let tx = app.db.begin().await?;
    security_store::tidy(&tx, app.now()).await?;
    Ok(tx.commit().await?)
}

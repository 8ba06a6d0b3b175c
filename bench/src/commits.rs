//! The floor of publishing: how often the disk lets one row be written durably, one commit after the other.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use app::platform::server::Db;
use sea_orm::ConnectionTrait;

/// Writes rows of the size of a short text, each in a transaction of its own, with the settings of the real database.
///
/// # Errors
/// When the database cannot be written.
pub async fn run(database: &Path, seconds: u64) -> Result<()> {
    let db = Db::connect(&format!("sqlite://{}", database.display())).await?;
    db.writer()
        .execute_unprepared("CREATE TABLE IF NOT EXISTS floor (id INTEGER PRIMARY KEY, text TEXT)")
        .await?;
    let text = "x".repeat(2000);
    let started = Instant::now();
    let mut commits = 0_u32;
    while started.elapsed() < Duration::from_secs(seconds) {
        let tx = db.begin().await?;
        tx.execute_unprepared(&format!("INSERT INTO floor (text) VALUES ('{text}')")).await?;
        tx.commit().await?;
        commits += 1;
    }
    println!("{}", serde_json::json!({ "rate": f64::from(commits) / started.elapsed().as_secs_f64() }));
    db.writer().execute_unprepared("DROP TABLE floor").await?;
    Ok(db.close().await?)
}

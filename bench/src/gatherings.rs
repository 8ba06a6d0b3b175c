//! Gatherings to measure the calendar with, copied from those of the demo content as posts are (`seed.rs`).

use anyhow::{Context, Result, anyhow};
use app::calendar::server::feeds;
use app::platform::server::App;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, Statement};

use crate::lists::reader;
use crate::seed::{columns, run};

/// Adds gatherings of a day each until there are so many: spread evenly over the two years behind and the two ahead, with a
/// title and a description each, every fifth open to everybody and the others to all members. Only on SQLite.
///
/// # Errors
/// When a statement does not fit the schema any more; the statement is named.
pub async fn multiply(app: &App, gatherings: u32) -> Result<()> {
    let tx = app.db.begin().await?;
    for sql in numbers(gatherings) {
        run(&tx, &sql).await?;
    }
    copy(&tx, "texts", "texts s ON s.id = t.text_id", &[("id", "c.text_id"), ("current", "1")]).await?;
    copy(
        &tx,
        "text_versions",
        "text_versions s ON s.text_id = t.text_id AND s.number = (SELECT current FROM texts WHERE id = t.text_id)",
        &[("text_id", "c.text_id"), ("number", "1")],
    )
    .await?;
    let gathering = [
        ("id", "c.gathering_id"),
        ("form_key", "randomblob(16)"),
        ("state", "'planned'"),
        ("starts_at", "c.starts_at"),
        ("ends_at", "strftime('%Y-%m-%dT%H:%M:%fZ', c.starts_at, '+7 hours')"),
        ("open", "c.n % 5 = 0"),
    ];
    copy(&tx, "gatherings", "gatherings s ON s.id = t.gathering_id", &gathering).await?;
    let words = [("thing_id", "c.gathering_id"), ("part", "'about'"), ("text_id", "c.text_id")];
    copy(&tx, "text_variants", "text_variants s ON s.text_id = t.text_id", &words).await?;
    run(
        &tx,
        "INSERT INTO gathering_invitations (gathering_id, invited, created_at) \
         SELECT gathering_id, 'programme', starts_at FROM meetings WHERE n % 5 <> 0",
    )
    .await?;
    tx.commit().await?;
    app.db.writer().execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
    Ok(())
}

/// Which gathering is copied from which, and when it begins.
fn numbers(gatherings: u32) -> Vec<String> {
    vec![
        "CREATE TEMP TABLE models AS SELECT row_number() OVER (ORDER BY w.text_id) - 1 AS k, \
         g.id AS gathering_id, w.text_id \
         FROM text_variants w JOIN gatherings g ON g.id = w.thing_id WHERE w.part = 'about'"
            .to_owned(),
        format!(
            "CREATE TEMP TABLE meetings AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c \
             WHERE n < {gatherings} - (SELECT COUNT(*) FROM gatherings)) \
             SELECT c.n, randomblob(16) AS gathering_id, randomblob(16) AS text_id, \
             (c.n * 13) % (SELECT COUNT(*) FROM models) AS model, \
             strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-2 years', '+' || (c.n * 4 * 365 * 24 / {gatherings}) || ' hours') \
             AS starts_at FROM c"
        ),
    ]
}

async fn copy(tx: &DatabaseTransaction, table: &str, from: &str, changed: &[(&str, &str)]) -> Result<()> {
    let (names, values) = columns(tx, table, changed).await?;
    let sql = format!(
        "INSERT INTO {table} ({names}) SELECT {values} FROM meetings c JOIN models t ON t.k = c.model JOIN {from}"
    );
    run(tx, &sql).await
}

/// A new private feed of a member: its path.
///
/// # Errors
/// When they are not there.
pub async fn feed(app: &App) -> Result<String> {
    let member = reader(app, "member").await?;
    let address = feeds::renew(&member, app).await.map_err(|failure| anyhow!("the feed: {failure:?}"))?;
    let path = address.strip_prefix(&app.settings.base_url).context("the address of a feed is not ours")?;
    Ok(path.to_owned())
}

/// How many gatherings there are.
///
/// # Errors
/// When the database cannot be read.
pub async fn count(app: &App) -> Result<i64> {
    let sql = Statement::from_string(DbBackend::Sqlite, "SELECT COUNT(*) FROM gatherings");
    let found = app.db.read.query_one_raw(sql).await?;
    Ok(found.context("gatherings cannot be counted")?.try_get_by_index(0)?)
}

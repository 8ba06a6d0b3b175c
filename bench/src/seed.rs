//! Content to measure with: 1,000 people in 50 networks, and as many posts as asked for, copied from the demo posts with
//! new identifiers, authors, readers and times. The columns are read from the schema, so that new ones are copied too.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use app::accounts::server::{SeaOrmSessionStore, service as accounts};
use app::platform::actor::Actor;
use app::platform::server::{App, Db, FileStore, MailTransport, Settings, SystemClock};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, Statement};
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use uuid::Uuid;

/// People, besides those of the demo content.
const PEOPLE: u32 = 1000;
/// Networks in all.
const NETWORKS: u32 = 50;
/// Comments on each post of the tenth part that has a long conversation, and on each of the others.
const COMMENTS: (u32, u32) = (12, 2);

/// The address of the person with this number.
#[must_use]
pub fn address(number: u32) -> String {
    format!("person{number}@bench.vitja.example")
}

/// The program over a database, without its pages. Files and mail go into folders beside the database.
///
/// # Errors
/// When the database cannot be opened.
pub async fn open(database: &Path) -> Result<App> {
    let db = Db::connect(&format!("sqlite://{}", database.display())).await?;
    let settings = Settings {
        base_url: "http://127.0.0.1".to_owned(),
        files: FileStore::Folder(database.with_file_name("files")),
        mail: MailTransport::Folder(database.with_file_name("outbox")),
        mail_from: "Vitja <vitja@bench.vitja.example>".to_owned(),
        ..Settings::default()
    };
    server::start::assemble(db, Arc::new(SystemClock), settings)
}

/// Writes everything into a new database.
///
/// # Errors
/// When a statement does not fit the schema any more; the statement is named.
pub async fn content(database: &Path, posts: u32) -> Result<()> {
    let app = open(database).await?;
    server::start::migrate(&app.db).await?;
    server::seed::programme(&app).await?;
    server::seed::demo(&app).await?;
    multiply(&app, posts).await?;
    app.db.writer().execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
    Ok(app.db.close().await?)
}

/// Adds people, networks, posts and comments to the demo content. Only on SQLite.
///
/// # Errors
/// As [`content`].
pub async fn multiply(app: &App, posts: u32) -> Result<()> {
    // All of it is one transaction: what a small cache cannot hold would be written twice.
    app.db.writer().execute_unprepared("PRAGMA cache_size = -500000").await?;
    let tx = app.db.begin().await?;
    people(&tx).await?;
    let (long, short) = COMMENTS;
    for sql in numbers(posts) {
        run(&tx, &sql).await?;
    }
    copy(&tx, "texts", "JOIN texts s ON s.id = t.text_id", &[("id", "c.text_id")]).await?;
    copy(
        &tx,
        "text_versions",
        "JOIN text_versions s ON s.text_id = t.text_id AND s.number = (SELECT current FROM texts WHERE id = t.text_id)",
        &[("text_id", "c.text_id")],
    )
    .await?;
    let post = [
        ("id", "c.post_id"),
        ("form_key", "randomblob(16)"),
        ("text_id", "c.text_id"),
        ("author_id", "c.account_id"),
        ("case_code", "c.case_code"),
        ("network_id", "c.network_id"),
        ("municipality_id", "c.municipality_id"),
        ("audience", "c.audience"),
        ("published_at", "c.published_at"),
        ("reached_at", "c.published_at"),
        ("edited_at", "NULL"),
        ("state", "'published'"),
        ("wanted_audience", "NULL"),
        ("wanted_at", "NULL"),
        ("decided_at", "NULL"),
        ("decided_by", "NULL"),
        ("decision_text_id", "NULL"),
        ("answered_comment_id", "NULL"),
        ("moved_from", "NULL"),
        ("moved_at", "NULL"),
        ("pinned_at", "NULL"),
        ("closed_at", "NULL"),
    ];
    copy(&tx, "posts", "JOIN posts s ON s.id = t.post_id", &post).await?;
    copy(&tx, "post_tags", "JOIN post_tags s ON s.post_id = t.post_id", &[("post_id", "c.post_id")]).await?;
    for (each, which) in [(long, "c.n % 10 = 0"), (short, "c.n % 10 <> 0")] {
        comments(&tx, each, which).await?;
    }
    tx.commit().await?;
    migrations::fill_post_facets(app.db.writer()).await?;
    let filled = app::search::server::index::fill(&Actor::System, app).await;
    filled.map_err(|failure| anyhow!("the index of the search: {failure:?}"))?;
    Ok(())
}

/// Does what is done regularly, so that it is not done while something is measured, and puts it off until the day after
/// tomorrow; mail that it would send is left out. A database that is kept is brought to rest again before each run.
///
/// # Errors
/// When the database cannot be used.
pub async fn rest(app: &App) -> Result<()> {
    app.work_periods().await?;
    let tx = app.db.begin().await?;
    run(&tx, "DELETE FROM jobs").await?;
    run(
        &tx,
        "UPDATE job_periods SET leased_until = NULL, \
         next_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+2 days')",
    )
    .await?;
    tx.commit().await?;
    app.db.writer().execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
    Ok(())
}

/// Writes the database to a new file, as it stands, with what only its log holds.
///
/// # Errors
/// When there is a file already, or the disk is full.
pub async fn copy_to(app: &App, new: &Path) -> Result<()> {
    let sql = format!("VACUUM INTO '{}'", new.display().to_string().replace('\'', "''"));
    app.db.writer().execute_unprepared(&sql).await.context(sql)?;
    Ok(())
}

/// The newest public post with a long conversation.
///
/// # Errors
/// When there is none.
pub async fn post(app: &App) -> Result<Uuid> {
    let sql = format!(
        "SELECT f.post_id FROM post_facets f WHERE f.facet = 'all' AND f.reach = 'public' \
         AND (SELECT COUNT(*) FROM comments c WHERE c.post_id = f.post_id AND c.state = 'published') = {} \
         ORDER BY f.at DESC, f.post_id DESC LIMIT 1",
        COMMENTS.0
    );
    let found = app.db.read.query_one_raw(Statement::from_string(DbBackend::Sqlite, sql)).await?;
    Ok(found.context("no public post has a long conversation")?.try_get_by_index(0)?)
}

/// Networks and people. A person's password is nobody's: they are signed in by [`sessions`].
async fn people(tx: &DatabaseTransaction) -> Result<()> {
    let accounts = columns(
        tx,
        "accounts",
        &[
            ("id", "randomblob(16)"),
            ("email", "'person' || c.n || '@bench.vitja.example'"),
            ("name", "'Person ' || c.n"),
            ("ui_lang", "'nb'"),
        ],
    )
    .await?;
    let networks = columns(
        tx,
        "networks",
        &[("id", "randomblob(16)"), ("slug", "'bench-' || c.n"), ("name", "'Network ' || c.n")],
    )
    .await?;
    let members = columns(
        tx,
        "memberships",
        &[
            ("id", "randomblob(16)"),
            ("account_id", "a.id"),
            ("role", "'member'"),
            ("case_code", "NULL"),
            ("network_id", "n.id"),
            ("municipality_id", "NULL"),
            ("organisation_id", "NULL"),
            ("sector", "'school'"),
            ("starts_on", "NULL"),
            ("ends_on", "NULL"),
        ],
    )
    .await?;
    let count = |most: u32| {
        format!("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {most})")
    };
    let there = "(SELECT COUNT(*) FROM networks)";
    let statements = [
        format!(
            "INSERT INTO networks ({}) {} SELECT {} FROM c \
             JOIN (SELECT *, row_number() OVER (ORDER BY slug) - 1 AS k, COUNT(*) OVER () AS many \
             FROM networks WHERE case_code IS NOT NULL) s ON s.k = c.n % s.many \
             WHERE c.n <= {NETWORKS} - {there}",
            networks.0, count(NETWORKS), networks.1
        ),
        format!(
            "INSERT INTO accounts ({}) {} SELECT {} FROM c JOIN (SELECT * FROM accounts LIMIT 1) s",
            accounts.0, count(PEOPLE), accounts.1
        ),
        "CREATE TEMP TABLE places AS SELECT row_number() OVER (ORDER BY slug) - 1 AS k, id, case_code FROM networks".to_owned(),
        "CREATE TEMP TABLE members AS SELECT row_number() OVER (ORDER BY email) - 1 AS k, id FROM accounts \
         WHERE email LIKE 'person%@bench.vitja.example'"
            .to_owned(),
        format!(
            "INSERT INTO memberships ({}) SELECT {} FROM members a JOIN places n ON n.k = a.k % {NETWORKS} \
             JOIN (SELECT * FROM memberships LIMIT 1) s",
            members.0, members.1
        ),
    ];
    for sql in statements {
        run(tx, &sql).await?;
    }
    Ok(())
}

/// Which post is copied from which, written by whom, for whom and when. Six in ten are for all members, two are public,
/// one for a case and one for a network, whatever the network; the newest is a minute old.
fn numbers(posts: u32) -> Vec<String> {
    vec![
        "CREATE TEMP TABLE templates AS SELECT row_number() OVER (ORDER BY p.id) - 1 AS k, p.id AS post_id, p.text_id \
         FROM posts p"
            .to_owned(),
        format!(
            "CREATE TEMP TABLE copies AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {posts}) \
             SELECT c.n, randomblob(16) AS post_id, randomblob(16) AS text_id, m.id AS account_id, \
             n.id AS network_id, n.case_code AS case_code, NULL AS municipality_id, \
             (c.n * 13) % (SELECT COUNT(*) FROM templates) AS template, \
             CASE (c.n * 7 + c.n / 50) % 10 WHEN 0 THEN 'public' WHEN 1 THEN 'public' WHEN 2 THEN 'case' WHEN 3 THEN 'network' \
             ELSE 'members' END AS audience, \
             strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || c.n || ' minutes') AS published_at \
             FROM c JOIN members m ON m.k = (c.n * 31) % {PEOPLE} JOIN places n ON n.k = m.k % {NETWORKS}"
        ),
    ]
}

async fn comments(tx: &DatabaseTransaction, each: u32, which: &str) -> Result<()> {
    run(tx, "DROP TABLE IF EXISTS temp.answers").await?;
    run(
        tx,
        &format!(
            "CREATE TEMP TABLE answers AS WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < {each}) \
             SELECT c.*, randomblob(16) AS comment_id, randomblob(16) AS comment_text \
             FROM (SELECT * FROM copies WHERE n <= 10000) c JOIN i WHERE {which}"
        ),
    )
    .await?;
    let template = "(SELECT s.* FROM comments s ORDER BY s.id LIMIT 1) s";
    let text = columns(tx, "texts", &[("id", "c.comment_text")]).await?;
    let version = columns(tx, "text_versions", &[("text_id", "c.comment_text"), ("number", "1")]).await?;
    let comment = columns(
        tx,
        "comments",
        &[
            ("id", "c.comment_id"),
            ("form_key", "randomblob(16)"),
            ("post_id", "c.post_id"),
            ("text_id", "c.comment_text"),
            ("author_id", "c.account_id"),
            ("network_id", "c.network_id"),
            ("case_code", "c.case_code"),
            ("municipality_id", "NULL"),
            ("created_at", "c.published_at"),
            ("edited_at", "NULL"),
            ("state", "'published'"),
            ("parent_id", "NULL"),
            ("helped_at", "NULL"),
        ],
    )
    .await?;
    let of_text = format!("(SELECT x.* FROM texts x JOIN {template} ON s.text_id = x.id) s");
    let of_version = format!(
        "(SELECT v.* FROM text_versions v JOIN {template} ON s.text_id = v.text_id ORDER BY v.number LIMIT 1) s"
    );
    for (table, columns, from) in [
        ("texts", text, of_text.as_str()),
        ("text_versions", version, &of_version),
        ("comments", comment, template),
    ] {
        let sql =
            format!("INSERT INTO {table} ({}) SELECT {} FROM answers c JOIN {from}", columns.0, columns.1);
        run(tx, &sql).await?;
    }
    // The copied text counts from its first version again.
    run(tx, "UPDATE texts SET current = 1 WHERE id IN (SELECT comment_text FROM answers)").await
}

async fn copy(tx: &DatabaseTransaction, table: &str, join: &str, changed: &[(&str, &str)]) -> Result<()> {
    let (names, values) = columns(tx, table, changed).await?;
    let sql = format!(
        "INSERT INTO {table} ({names}) SELECT {values} FROM copies c JOIN templates t ON t.k = c.template {join}"
    );
    run(tx, &sql).await
}

/// The columns of a table, and what each gets: what is named here, or what the copied row `s` holds.
pub(crate) async fn columns(
    tx: &DatabaseTransaction,
    table: &str,
    changed: &[(&str, &str)],
) -> Result<(String, String)> {
    let sql = format!("SELECT name FROM pragma_table_info('{table}')");
    let rows = tx.query_all_raw(Statement::from_string(tx.get_database_backend(), sql)).await?;
    let names: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
    let values = names.iter().map(|name| {
        let new = changed.iter().find(|(column, _)| column == name);
        new.map_or_else(|| format!("s.{name}"), |(_, value)| (*value).to_owned())
    });
    let values: Vec<String> = values.collect();
    Ok((names.join(", "), values.join(", ")))
}

pub(crate) async fn run(tx: &DatabaseTransaction, sql: &str) -> Result<()> {
    tx.execute_unprepared(sql).await.map(drop).with_context(|| sql.to_owned())
}

/// Signs people in and prints their cookies.
///
/// # Errors
/// When they are not there.
pub async fn sessions(app: &App, people: u32) -> Result<()> {
    let store = SeaOrmSessionStore::new(app.clone());
    let now = app.now();
    for number in 1..=people {
        let account = accounts::get_by_email(&Actor::System, app, &address(number))
            .await
            .map_err(|failure| anyhow!("{}: {failure:?}", address(number)))?;
        let data = [
            ("account", serde_json::json!(account.id.0)),
            ("signed_in_at", serde_json::json!(now.unix_timestamp())),
            ("seen", serde_json::json!(now.unix_timestamp())),
        ];
        let data = data.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let mut record =
            Record { id: Id::default(), data, expiry_date: now + app::accounts::server::sessions::IDLE };
        store.create(&mut record).await?;
        println!("vitja={}", record.id);
    }
    Ok(())
}

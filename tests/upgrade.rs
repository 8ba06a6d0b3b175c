//! From what the first version left on the disk to this one. `tests/data/first-version.sql` is the database of the demo as
//! that version seeded it, as `sqlite3 .dump` writes it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::platform::server::{App, Db, FileStore, FixedClock, Settings};
use axum::http::StatusCode;
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::Value;
use server::{backup, integrity, start};

use crate::backup::settings;
use crate::support::{NOW, World, empty_databases};

const FIRST: &str = include_str!("data/first-version.sql");
/// The migrations of the first version.
const MIGRATIONS: u32 = 7;

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("vitja-{name}-{}", uuid::Uuid::new_v4().simple()));
    std::fs::create_dir_all(folder.join("data")).unwrap();
    folder
}

async fn column(db: &impl ConnectionTrait, sql: &str) -> Vec<String> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// The first version's database, as a file.
async fn first(path: &Path) -> Db {
    let db = Db::connect(&format!("sqlite://{}", path.display())).await.unwrap();
    // Tables come in the order of their names, which is not the order in which they point to each other.
    for sql in ["PRAGMA foreign_keys = OFF", FIRST, "PRAGMA foreign_keys = ON"] {
        db.writer().execute_unprepared(sql).await.unwrap();
    }
    db
}

fn program(db: Db, folder: &Path) -> App {
    let settings = Settings { files: FileStore::Folder(folder.join("files")), ..Settings::default() };
    start::assemble(db, Arc::new(FixedClock::at(NOW)), settings).unwrap()
}

/// The same rows on PostgreSQL, in the tables that the first version made there.
async fn on_postgres(rows: &App, db: &Db) {
    let connection = db.writer();
    Migrator::up(connection, Some(MIGRATIONS)).await.unwrap();
    let mut sql = "SET session_replication_role = replica;\n".to_owned();
    for table in backup::tables(&rows.db.read).await.unwrap() {
        if table.name == "seaql_migrations" {
            continue;
        }
        let names =
            column(&rows.db.read, &format!("SELECT name FROM pragma_table_info('{}')", table.name)).await;
        for row in backup::rows(rows, &table).await.unwrap() {
            let cell = |cell: &Value| match cell {
                Value::Null => "NULL".to_owned(),
                Value::String(text) => format!("'{}'", text.replace('\'', "''")),
                other => format!("'{}'", other.to_string().replace('\'', "''")),
            };
            let cells: Vec<String> = row.as_array().unwrap().iter().map(cell).collect();
            let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
            sql += &format!(
                "INSERT INTO {} ({}) VALUES ({});\n",
                table.name,
                quoted.join(", "),
                cells.join(", ")
            );
        }
    }
    let tx = db.begin().await.unwrap();
    tx.execute_unprepared(&sql).await.unwrap();
    tx.execute_unprepared("SET session_replication_role = DEFAULT").await.unwrap();
    tx.commit().await.unwrap();
}

/// Both databases as the first version left them, brought up to date by this one.
async fn upgraded() -> Vec<World> {
    let mut worlds = Vec::new();
    for (name, db) in empty_databases().await {
        let folder = folder("first");
        let old = first(&folder.join("data/first.db")).await;
        let db = if name == "sqlite" {
            drop(db);
            old
        } else {
            on_postgres(&program(old, &folder), &db).await;
            db
        };
        start::migrate(&db).await.unwrap();
        let app = program(db, &folder);
        let clock = Arc::new(FixedClock::at(NOW));
        worlds.push(World {
            name,
            app: App { clock: Arc::clone(&clock) as _, ..app },
            clock,
            postbox: Arc::default(),
        });
    }
    worlds
}

#[tokio::test]
async fn what_the_first_version_left_is_readable_and_sound_after_the_upgrade() {
    let folder = folder("first-posts");
    let old = first(&folder.join("data/first.db")).await;
    let posts = column(&old.read, "SELECT lower(hex(id)) FROM posts").await;
    let titles =
        column(&old.read, "SELECT v.title FROM posts p JOIN text_versions v ON v.text_id = p.text_id").await;
    assert!(posts.len() > 10, "{} posts: the fixture proves nothing", posts.len());
    for world in upgraded().await {
        world.work().await;
        let problems = integrity::problems(&world.app).await.unwrap();
        assert!(problems.is_empty(), "{}: {problems:?}", world.name);
        let mut client = world.client();
        client.sign_in("secretariat").await;
        let mut seen = BTreeSet::new();
        for id in &posts {
            let id = uuid::Uuid::parse_str(id).unwrap();
            let page = client.get(&format!("/posts/{id}")).await;
            assert_eq!(page.status, StatusCode::OK, "{}: {id}", world.name);
            let page = page.text();
            seen.extend(titles.iter().filter(|title| page.contains(&escaped(title))));
        }
        assert_eq!(seen.len(), titles.iter().collect::<BTreeSet<_>>().len(), "{}: every title", world.name);
        let mut member = world.client();
        member.sign_in("school.steinkjer.no").await;
        let list = member.get("/posts").await.text();
        assert!(list.matches("class=\"post-card").count() > 5, "{}: the list finds them", world.name);
        let found = member.get("/search?q=m%C3%B8te").await.text();
        assert!(found.contains("/posts/"), "{}: the search finds them", world.name);
        let published =
            member.post("/posts/new", &crate::asvs::form("Vi møttes.", "Etter oppgraderingen")).await;
        assert_eq!(published.status, StatusCode::SEE_OTHER, "{}: and it goes on", world.name);
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Tables, columns, keys and indexes in words that do not depend on the order in which they were made.
async fn schema(db: &Db) -> BTreeSet<String> {
    let read = &db.read;
    if read.get_database_backend() == DbBackend::Postgres {
        let columns = "SELECT table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || \
                       COALESCE(column_default, '') FROM information_schema.columns WHERE table_schema = 'public'";
        let rules = "SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint \
                     WHERE connamespace = 'public'::regnamespace";
        let indexes = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'";
        let mut all = BTreeSet::new();
        for sql in [columns, rules, indexes] {
            all.extend(column(read, sql).await);
        }
        return all;
    }
    let columns = "SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || \
                   COALESCE(c.dflt_value, '') || ' ' || c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c \
                   WHERE m.type = 'table'";
    let keys = "SELECT m.name || ' ' || k.\"from\" || ' ' || k.\"table\" || '.' || COALESCE(k.\"to\", '') || ' ' || \
                k.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k WHERE m.type = 'table'";
    let indexes = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
    let mut all = BTreeSet::new();
    for sql in [columns, keys, indexes] {
        all.extend(column(read, sql).await);
    }
    all
}

#[tokio::test]
async fn after_the_upgrade_the_schema_is_that_of_a_fresh_installation() {
    let fresh = empty_databases().await;
    for (world, (name, db)) in upgraded().await.into_iter().zip(&fresh) {
        assert_eq!(world.name, *name);
        start::migrate(db).await.unwrap();
        let (old, new) = (schema(&world.app.db).await, schema(db).await);
        assert!(new.len() > 100, "{name}: {}", new.len());
        let lost: Vec<_> = new.difference(&old).collect();
        let left: Vec<_> = old.difference(&new).collect();
        assert!(lost.is_empty() && left.is_empty(), "{name}: lost {lost:#?}, left {left:#?}");
    }
}

#[tokio::test]
async fn the_program_upgrades_the_first_version_by_itself_and_refuses_a_newer_one() {
    let folder = folder("newer");
    let settings = settings(&folder);
    let db = first(&folder.join("data/vitja.db")).await;
    db.close().await.unwrap();
    let run = async |word: &str| {
        let done = server::commands::run_line(&["vitja", word], &settings).await;
        done.map_err(|error| format!("{error:#}"))
    };
    assert_eq!(run("check").await, Err("1 problems".to_owned()), "it says that it is behind");
    let refused = run_backup(&folder, &settings).await.unwrap_err();
    assert!(refused.contains("not up to date"), "{refused}");
    run("migrate").await.unwrap();
    let db = Db::connect(settings.database()).await.unwrap();
    let later = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m20990101_000001_later', 1)";
    db.writer().execute_unprepared(later).await.unwrap();
    let before = column(&db.read, "SELECT version FROM seaql_migrations ORDER BY version").await;
    for word in ["serve", "migrate", "worker", "check"] {
        let refused = run(word).await.unwrap_err();
        assert!(refused.contains("m20990101_000001_later"), "{word}: {refused}");
    }
    let refused = run_backup(&folder, &settings).await.unwrap_err();
    assert!(refused.contains("m20990101_000001_later"), "backup: {refused}");
    let after = column(&db.read, "SELECT version FROM seaql_migrations ORDER BY version").await;
    assert_eq!(before, after, "nothing was touched");
    db.close().await.unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
}

async fn run_backup(folder: &Path, settings: &server::settings::Settings) -> Result<(), String> {
    let file = folder.join("backup.zip").display().to_string();
    let done = server::commands::run_line(&["vitja", "backup", &file], settings).await;
    done.map_err(|error| format!("{error:#}"))
}

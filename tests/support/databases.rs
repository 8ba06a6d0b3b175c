//! A database for each test: a copy of one that was migrated and seeded once, on SQLite and on PostgreSQL.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use app::platform::server::{App, Db, FileStore, FixedClock, MailTransport, Settings};
use sea_orm::{ConnectionTrait, Database};
use tokio::sync::OnceCell;

use super::{NOW, Postbox, World};

static NEXT: AtomicU32 = AtomicU32::new(0);
static SQLITE: OnceCell<PathBuf> = OnceCell::const_new();
static POSTGRES: OnceCell<String> = OnceCell::const_new();

/// Runs a test on both databases, each with the programme and its demo people.
pub async fn on_both(test: impl AsyncFn(World)) {
    test(sqlite().await).await;
    test(postgres().await).await;
}

/// Two databases with nothing in them.
pub async fn empty_databases() -> Vec<(&'static str, Db)> {
    let path = folder().join(format!("{}.db", unique()));
    let sqlite = Db::connect(&format!("sqlite://{}", path.display())).await.unwrap();
    let name = unique();
    admin(&format!("CREATE DATABASE {name}")).await;
    let postgres = Db::connect(&postgres_url(&name)).await.unwrap();
    vec![("sqlite", sqlite), ("postgres", postgres)]
}

async fn sqlite() -> World {
    let template = SQLITE
        .get_or_init(async || {
            let path = folder().join("template.db");
            let world = world("sqlite", &format!("sqlite://{}", path.display())).await;
            fill(&world.app).await;
            world.app.db.clone().close().await.unwrap();
            path
        })
        .await;
    let path = folder().join(format!("{}.db", unique()));
    std::fs::copy(template, &path).unwrap();
    world("sqlite", &format!("sqlite://{}", path.display())).await
}

async fn postgres() -> World {
    let template = POSTGRES
        .get_or_init(async || {
            let name = unique();
            admin(&format!("CREATE DATABASE {name}")).await;
            let world = world("postgres", &postgres_url(&name)).await;
            fill(&world.app).await;
            world.app.db.clone().close().await.unwrap();
            name
        })
        .await;
    let name = unique();
    admin(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    world("postgres", &postgres_url(&name)).await
}

async fn world(name: &'static str, url: &str) -> World {
    let db = Db::connect(url).await.unwrap();
    let clock = Arc::new(FixedClock::at(NOW));
    let settings = Settings {
        base_url: "http://vitja.test".to_owned(),
        files: FileStore::Folder(folder().join(format!("files-{}", unique()))),
        mail: MailTransport::Folder(folder().join("outbox")),
        mail_from: "Vitja <vitja@vitja.test>".to_owned(),
        ..Settings::default()
    };
    let mut app = server::start::assemble(db, Arc::clone(&clock) as _, settings).unwrap();
    let postbox = Arc::new(Postbox::default());
    app.mailer = Arc::clone(&postbox) as _;
    World { name, app, clock, postbox }
}

async fn fill(app: &App) {
    server::start::migrate(&app.db).await.unwrap();
    server::seed::programme(app).await.unwrap();
    server::seed::demo(app).await.unwrap();
}

fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("vitja-tests-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn unique() -> String {
    format!("t{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst))
}

fn server_url() -> String {
    std::env::var("VITJA_TEST_POSTGRES")
        .expect("VITJA_TEST_POSTGRES is not set: run the tests with cargo xtask test")
}

fn postgres_url(database: &str) -> String {
    let url = server_url();
    let (before, query) =
        url.split_once('?').map_or((url.as_str(), String::new()), |(url, query)| (url, format!("?{query}")));
    let base = before.rsplit_once('/').map_or(before, |(base, _)| base);
    format!("{base}/{database}{query}")
}

async fn admin(sql: &str) {
    let connection = Database::connect(server_url()).await.unwrap();
    connection.execute_unprepared(sql).await.unwrap();
    connection.close().await.unwrap();
}

//! Backups: whole, under write load, on either database; damaged ones are refused; who is erased stays erased.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::accounts::server::service as accounts;
use app::files::server::service::{self as files, Upload, UploadContent};
use app::moderation::model::ReportInput;
use app::moderation::server::service as moderation;
use app::platform::actor::Actor;
use app::platform::lang::ContentLang;
use app::platform::server::{App, Content, FileStore, FixedClock, Settings};
use app::posts::filter::PostFilter;
use app::posts::model::{DraftId, PieceId};
use app::posts::server::service as posts;
use app::privacy::model::Leaving;
use app::privacy::server::service as privacy;
use migrations::MigratorTrait;
use serde_json::Value;
use server::backup::{self, Options};

use crate::support::{NOW, World, email, empty_databases, experience, on_both};

pub fn place(world: &World, name: &str) -> PathBuf {
    let folder =
        std::env::temp_dir().join(format!("vitja-backup-{}-{}", std::process::id(), world.app.new_id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

/// Two installations with tables and nothing in them, one on each database.
pub async fn empty_installations() -> Vec<(&'static str, App)> {
    let mut apps = Vec::new();
    for (name, db) in empty_databases().await {
        server::start::migrate(&db).await.unwrap();
        let clock = Arc::new(FixedClock::at(NOW));
        apps.push((name, server::start::assemble(db, clock, Settings::default()).unwrap()));
    }
    apps
}

/// Every row of every table that a backup holds, in an order that does not depend on the database.
pub async fn rows(app: &App) -> Vec<(String, Vec<String>)> {
    let mut all = Vec::new();
    for table in backup::tables(&app.db.read).await.unwrap() {
        if !backup::LEFT_OUT.contains(&table.name.as_str()) {
            let rows = backup::rows(app, &table).await.unwrap();
            let mut rows: Vec<String> = rows.iter().map(Value::to_string).collect();
            rows.sort();
            all.push((table.name, rows));
        }
    }
    all
}

pub async fn restore(app: &App, path: &Path) -> Result<backup::Restored, String> {
    backup::restore(app, path, &Options::default()).await.map_err(|error| format!("{error:#}"))
}

#[tokio::test]
async fn a_backup_of_either_database_restores_on_either_with_every_row_the_same() {
    on_both(async |world: World| {
        let path = place(&world, "whole.zip");
        backup::create(&world.app, &path).await.unwrap();
        for (name, app) in empty_installations().await {
            let restored = restore(&app, &path).await.unwrap();
            assert!(restored.rows > 100, "{} to {name}", world.name);
            let (before, after) = (rows(&world.app).await, rows(&app).await);
            for (before, after) in before.iter().zip(&after) {
                assert_eq!(before, after, "{} to {name}", world.name);
            }
            assert_eq!(before.len(), after.len());
            let found = accounts::get_by_email(&Actor::System, &app, &email("secretariat")).await.unwrap();
            let guesser = accounts::Guesser { from: None, device: None };
            let attempt =
                accounts::Attempt { email: &found.email, secret: server::seed::DEMO_PASSWORD, guesser };
            let signed_in = accounts::sign_in(&Actor::Visitor, &app, &attempt).await;
            assert!(signed_in.is_ok(), "{} to {name}", world.name);
            let list = posts::list_posts(&Actor::System, &app, &PostFilter::default(), None).await.unwrap();
            assert!(!list.items.is_empty(), "{} to {name}", world.name);
        }
    })
    .await;
}

#[tokio::test]
async fn a_backup_under_write_load_is_one_moment_and_whole() {
    on_both(async |world: World| {
        let stop = Arc::new(AtomicBool::new(false));
        let writing = tokio::spawn({
            let (world, stop) = (world.clone(), Arc::clone(&stop));
            async move {
                let author = world.person("projectleader.no").await;
                let mut count = 0;
                while !stop.load(Ordering::SeqCst) {
                    let post = world.publish(&author, &experience("members")).await;
                    world.comment(&author, post, "Et svar.", ContentLang::Nb, true).await;
                    count += 1;
                    // Nobody writes so much in an hour.
                    world.clock.advance(time::Duration::minutes(2));
                }
                count
            }
        });
        for round in 0..3 {
            let path = place(&world, "load.zip");
            backup::create(&world.app, &path).await.unwrap();
            for (name, app) in empty_installations().await {
                // Every key is checked: a row that points to one of a later moment would be refused.
                restore(&app, &path)
                    .await
                    .unwrap_or_else(|error| panic!("{} {name} {round}: {error}", world.name));
                let problems = server::integrity::problems(&app).await.unwrap();
                assert!(problems.is_empty(), "{} to {name}: {problems:?}", world.name);
            }
        }
        stop.store(true, Ordering::SeqCst);
        assert!(writing.await.unwrap() > 0, "{}: nothing was written meanwhile", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_damaged_backup_is_refused_before_anything_is_touched() {
    on_both(async |world: World| {
        let path = place(&world, "good.zip");
        let made = backup::create(&world.app, &path).await.unwrap();
        let good = std::fs::read(&path).unwrap();
        let (_, empty) = empty_installations().await.remove(0);
        for (at, length) in [(0, 1), (1, 2), (9, 10)] {
            let cut = place(&world, "cut.zip");
            std::fs::write(&cut, &good[..good.len() * at / length]).unwrap();
            assert!(restore(&empty, &cut).await.is_err(), "cut at {at}/{length}");
        }
        for step in 1..40 {
            let mut changed = good.clone();
            let at = good.len() * step / 40;
            changed[at] ^= 0x20;
            let bad = place(&world, "changed.zip");
            std::fs::write(&bad, &changed).unwrap();
            let refused = backup::restore(
                &empty,
                &bad,
                &Options { sha256: Some(made.sha256.clone()), ..Options::default() },
            )
            .await;
            assert!(refused.is_err(), "a changed byte at {at} was taken");
        }
        let edited = place(&world, "edited.zip");
        rewrite(&path, &edited, "tables/accounts.jsonl", |rows| rows.replace("secretariat@", "intruder@"));
        let refused = restore(&empty, &edited).await.unwrap_err();
        assert!(refused.contains("tables/accounts.jsonl"), "{refused}");
        let added = place(&world, "added.zip");
        rewrite(&path, &added, "tables/extra.jsonl", |rows| rows);
        assert!(restore(&empty, &added).await.is_err(), "a member outside the manifest");
        let untouched: usize = rows(&empty).await.iter().map(|(_, rows)| rows.len()).sum();
        assert_eq!(untouched, 0, "nothing was written");
        assert!(restore(&empty, &path).await.is_ok(), "the good one still restores");
    })
    .await;
}

/// Copies an archive with one member changed, or added when it is not there.
pub fn rewrite(from: &Path, to: &Path, name: &str, change: impl Fn(String) -> String) {
    use std::io::{Read, Write};
    let mut old = zip::ZipArchive::new(std::fs::File::open(from).unwrap()).unwrap();
    let mut new = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    let names: Vec<String> = old.file_names().map(|name| name.unwrap().into_owned()).collect();
    for member in &names {
        let mut text = String::new();
        old.by_name(member).unwrap().read_to_string(&mut text).unwrap();
        new.start_file(member.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        let text = if member == name { change(text) } else { text };
        new.write_all(text.as_bytes()).unwrap();
    }
    if !names.iter().any(|member| member == name) {
        new.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    }
    new.finish().unwrap();
}

#[tokio::test]
async fn restoring_needs_an_empty_installation_or_leave_to_replace() {
    on_both(async |world: World| {
        let path = place(&world, "whole.zip");
        backup::create(&world.app, &path).await.unwrap();
        let before = rows(&world.app).await;
        let author = world.person("projectleader.no").await;
        posts::publish(&author, &world.app, DraftId(world.app.new_id()), &experience("members"))
            .await
            .unwrap();
        let refused = restore(&world.app, &path).await.unwrap_err();
        assert!(refused.contains("not empty"), "{}: {refused}", world.name);
        let options = Options { replace: true, ..Options::default() };
        backup::restore(&world.app, &path, &options).await.unwrap();
        assert_eq!(rows(&world.app).await, before, "{}: what came later is gone", world.name);
        world.publish(&author, &experience("members")).await;
    })
    .await;
}

#[tokio::test]
async fn nobody_else_reads_a_backup_and_a_store_that_fails_leaves_no_rows() {
    use std::os::unix::fs::PermissionsExt;
    on_both(async |world: World| {
        let path = place(&world, "whole.zip");
        std::fs::write(format!("{}.part", path.display()), "from before").unwrap();
        let author = world.person("projectleader.no").await;
        let upload =
            Upload { name: "a.txt".to_owned(), content: UploadContent::Bytes(b"Plan".as_slice().into()) };
        files::accept(&author, &world.app, upload).await.unwrap();
        backup::create(&world.app, &path).await.unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600, "{}", world.name);
        // A folder that became a file: nothing can be written below it.
        let folder = place(&world, "files");
        let content = Content::open(&FileStore::Folder(folder.clone())).unwrap();
        let app = App { content, ..world.app.clone() };
        std::fs::remove_dir_all(&folder).unwrap();
        std::fs::write(&folder, "").unwrap();
        let before = rows(&world.app).await;
        world.publish(&author, &experience("members")).await;
        let changed = rows(&world.app).await;
        assert_ne!(before, changed);
        let options = Options { replace: true, ..Options::default() };
        assert!(backup::restore(&app, &path, &options).await.is_err(), "{}", world.name);
        assert_eq!(rows(&world.app).await, changed, "{}: rows came without their files", world.name);
    })
    .await;
}

#[tokio::test]
async fn who_was_erased_after_the_backup_stays_erased() {
    on_both(async |mut world: World| {
        let log = place(&world, "erased.log");
        let with_log = |app: &App| Settings { erasure_log: Some(log.clone()), ..(*app.settings).clone() };
        world.app.settings = Arc::new(with_log(&world.app));
        let path = place(&world, "before.zip");
        backup::create(&world.app, &path).await.unwrap();
        let me = world.person("school.steinkjer.no").await;
        let leaving = Leaving {
            password: server::seed::DEMO_PASSWORD.to_owned(),
            texts: "remove".to_owned(),
            understood: true,
        };
        privacy::delete_account(&me, &world.app, &leaving).await.unwrap();
        let line = std::fs::read_to_string(&log).unwrap();
        assert!(line.contains(&me.account().unwrap().to_string()) && line.contains("remove"), "{line}");
        assert!(!line.contains('@'), "the log names nobody");
        let options = Options { replace: true, ..Options::default() };
        let restored = backup::restore(&world.app, &path, &options).await.unwrap();
        assert_eq!(restored.erased_again, 1, "{}", world.name);
        // Also elsewhere, where only the log tells of it.
        for (name, mut app) in empty_installations().await {
            app.settings = Arc::new(with_log(&app));
            let restored = restore(&app, &path).await.unwrap();
            assert_eq!(restored.erased_again, 1, "{} to {name}", world.name);
            let found = accounts::get_by_email(&Actor::System, &app, &email("school.steinkjer.no")).await;
            assert!(found.is_err(), "{} to {name}: back from the dead", world.name);
            for (table, rows) in rows(&app).await {
                assert!(!rows.iter().any(|row| row.contains(&email("school.steinkjer.no"))), "{table}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_backup_of_a_newer_version_is_refused() {
    on_both(async |world: World| {
        let path = place(&world, "whole.zip");
        backup::create(&world.app, &path).await.unwrap();
        let newer = place(&world, "newer.zip");
        rewrite(&path, &newer, "manifest.json", |manifest| {
            let mut manifest: Value = serde_json::from_str(&manifest).unwrap();
            manifest["migrations"].as_array_mut().unwrap().push("m20990101_000001_later".into());
            manifest.to_string()
        });
        let (_, app) = empty_installations().await.remove(0);
        let refused = restore(&app, &newer).await.unwrap_err();
        assert!(refused.contains("does not know"), "{}: {refused}", world.name);
        assert!(server::start::is_up_to_date(&app.db).await.unwrap());
        let untouched: usize = rows(&app).await.iter().map(|(_, rows)| rows.len()).sum();
        assert_eq!(untouched, 0, "{}: nothing was written", world.name);
    })
    .await;
}

#[tokio::test]
async fn check_finds_texts_without_owners_and_rows_that_point_to_nothing() {
    use sea_orm::ConnectionTrait;
    on_both(async |world: World| {
        let problems = server::integrity::problems(&world.app).await.unwrap();
        assert!(problems.is_empty(), "{}: {problems:?}", world.name);
        let author = world.person("projectleader.no").await;
        let post = world.publish(&author, &experience("members")).await;
        let other = world.publish(&author, &experience("members")).await;
        let reporter = world.person("school.esimerkkila.fi").await;
        let why = ReportInput { reason: "abuse".to_owned(), ..ReportInput::default() };
        moderation::report(&reporter, &world.app, PieceId::Post(other), &why).await.unwrap();
        let tx = world.app.db.begin().await.unwrap();
        let code = |id: uuid::Uuid| {
            if world.name == "sqlite" { format!("X'{}'", id.simple()) } else { format!("'{id}'") }
        };
        let (id, link, nowhere) = (code(post.0), code(world.app.new_id()), code(world.app.new_id()));
        for sql in [
            format!("UPDATE post_facets SET reach = 'public' WHERE post_id = {id} AND facet = 'all'"),
            format!("DELETE FROM post_facets WHERE post_id = {id} AND facet = 'theme:coordinator'"),
            format!("UPDATE looks SET piece_id = {nowhere} WHERE piece_id = {}", code(other.0)),
            format!(
                "INSERT INTO file_links (id, owner_kind, owner_id, position, title, address, lang) \
                 VALUES ({link}, 'post', {nowhere}, 0, 'x', 'https://x.example', 'nb')"
            ),
        ] {
            tx.execute_unprepared(&sql).await.unwrap();
        }
        tx.commit().await.unwrap();
        let problems = server::integrity::problems(&world.app).await.unwrap();
        for told in ["links belong", "looks of the moderators", "lists say other", "themes and services"] {
            assert!(problems.iter().any(|one| one.contains(told)), "{}: {told}: {problems:?}", world.name);
        }
        let tx = world.app.db.begin().await.unwrap();
        tx.execute_unprepared(&format!("DELETE FROM posts WHERE id = {id}")).await.unwrap();
        tx.commit().await.unwrap();
        let problems = server::integrity::problems(&world.app).await.unwrap();
        let orphans = "texts belong to nothing";
        assert!(problems.iter().any(|one| one.contains(orphans)), "{}: {problems:?}", world.name);
    })
    .await;
}

/// Settings of an installation in a folder of its own, with everything built that is looked for.
pub fn settings(folder: &Path) -> server::settings::Settings {
    let assets = folder.join("site/assets");
    std::fs::create_dir_all(&assets).unwrap();
    for name in ["main.css", "islands.js", "vitja.js", "vitja_bg.wasm"] {
        std::fs::write(assets.join(name), "x").unwrap();
    }
    let folder = folder.display();
    let environment = [
        ("VITJA_DATABASE_URL", format!("sqlite://{folder}/data/vitja.db")),
        ("VITJA_SITE_DIR", format!("{folder}/site")),
        ("VITJA_FILES", format!("folder:{folder}/files")),
        ("VITJA_ERASURE_LOG", format!("{folder}/erased.log")),
    ];
    let environment = environment.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    server::settings::Settings::from_environment(&environment).unwrap()
}

#[tokio::test]
async fn check_and_backup_make_no_database_and_check_fails_on_what_it_finds() {
    let folder = std::env::temp_dir().join(format!("vitja-check-{}", uuid::Uuid::new_v4().simple()));
    std::fs::create_dir_all(&folder).unwrap();
    let settings = settings(&folder);
    let file = folder.join("backup.zip").display().to_string();
    let run = async |line: &[&str]| {
        server::commands::run_line(line, &settings).await.map_err(|error| format!("{error:#}"))
    };
    for line in [vec!["vitja", "check"], vec!["vitja", "backup", file.as_str()]] {
        let refused = run(&line).await.unwrap_err();
        assert!(refused.contains("there is no database"), "{line:?}: {refused}");
        assert!(!folder.join("data").exists(), "{line:?} made a database");
    }
    std::fs::create_dir_all(folder.join("data")).unwrap();
    let db = app::platform::server::Db::connect(settings.database()).await.unwrap();
    migrations::Migrator::up(db.writer(), Some(3)).await.unwrap();
    db.close().await.unwrap();
    assert_eq!(run(&["vitja", "check"]).await, Err("1 problems".to_owned()), "it says that it is behind");
    run(&["vitja", "migrate"]).await.unwrap();
    run(&["vitja", "check"]).await.expect("nothing is wrong");
    std::fs::remove_file(folder.join("site/assets/main.css")).unwrap();
    assert_eq!(run(&["vitja", "check"]).await, Err("1 problems".to_owned()));
    std::fs::remove_dir_all(&folder).unwrap();
}

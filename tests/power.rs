//! Power cuts: SQLite's file and its log as they stand on the disk at some moment, the log cut at any byte.

use std::path::PathBuf;

use app::platform::server::{App, Db, FixedClock, Settings};
use app::posts::filter::PostFilter;
use app::posts::model::PostInput;
use app::posts::server::service;
use rand::Rng;
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::support::{NOW, World, experience, on_both};

/// Moments at which the power goes, and places at which the log is cut for each.
const MOMENTS: usize = 6;
const CUTS: usize = 10;

async fn database_file(world: &World) -> PathBuf {
    let ask = Statement::from_string(DbBackend::Sqlite, "PRAGMA database_list");
    let row = world.app.db.read.query_one_raw(ask).await.unwrap().unwrap();
    row.try_get_by_index::<String>(2).unwrap().into()
}

fn numbered(number: usize) -> PostInput {
    PostInput { title: format!("Nummer {number} av mange"), ..experience("members") }
}

/// The numbers of the posts that are there, the newest first.
async fn numbers(app: &App) -> Vec<usize> {
    let mut numbers = Vec::new();
    let mut after = None;
    loop {
        let page = service::list_posts(
            &app::platform::actor::Actor::System,
            app,
            &PostFilter::default(),
            after.as_deref(),
        )
        .await
        .unwrap();
        let titles = page.items.iter().filter_map(|card| card.title.strip_prefix("Nummer "));
        numbers.extend(titles.map(|rest| rest.split(' ').next().unwrap().parse::<usize>().unwrap()));
        after = page.next;
        if after.is_none() {
            return numbers;
        }
    }
}

#[tokio::test]
async fn wherever_the_log_is_cut_the_database_opens_with_a_beginning_of_what_was_written() {
    on_both(async |world: World| {
        if world.app.db.read.get_database_backend() != DbBackend::Sqlite {
            return;
        }
        let file = database_file(&world).await;
        let author = world.person("projectleader.no").await;
        let mut written = 0;
        for moment in 0..MOMENTS {
            // What went into the file before was on the disk before: only what came after can be missing.
            world.app.db.writer().execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.unwrap();
            let safe = written;
            for _ in 0..rand::rng().random_range(2..7) {
                world.clock.advance(time::Duration::minutes(2));
                written += 1;
                world.publish(&author, &numbered(written)).await;
            }
            // Nobody writes while the disk is read, as nobody does when the power is off.
            let held = world.app.db.begin().await.unwrap();
            let (database, log) =
                (std::fs::read(&file).unwrap(), std::fs::read(format!("{}-wal", file.display())).unwrap());
            held.rollback().await.unwrap();
            assert!(!log.is_empty());
            for cut in 0..CUTS {
                let length = if cut == 0 { log.len() } else { rand::rng().random_range(0..log.len()) };
                let copy = file.with_file_name(format!("cut-{moment}-{cut}-{}.db", world.app.new_id()));
                std::fs::write(&copy, &database).unwrap();
                std::fs::write(format!("{}-wal", copy.display()), &log[..length]).unwrap();
                let db = Db::connect(&format!("sqlite://{}", copy.display())).await.unwrap();
                let clock = std::sync::Arc::new(FixedClock::at(NOW));
                let app = server::start::assemble(
                    db,
                    clock,
                    Settings {
                        files: app::platform::server::FileStore::Folder(file.with_file_name("no-files")),
                        ..Settings::default()
                    },
                )
                .unwrap();
                let problems = server::integrity::problems(&app).await.unwrap();
                assert!(problems.is_empty(), "cut at {length} of {}: {problems:?}", log.len());
                let there = numbers(&app).await;
                let upto = there.len();
                assert_eq!(
                    there,
                    (1..=upto).rev().collect::<Vec<_>>(),
                    "holes after {length} of {}",
                    log.len()
                );
                assert!((safe..=written).contains(&upto), "{upto} are there, {safe} must be");
                if cut == 0 {
                    assert_eq!(upto, written, "nothing was cut off");
                }
                app.db.close().await.unwrap();
                for rest in ["", "-wal", "-shm"] {
                    let _ = std::fs::remove_file(format!("{}{rest}", copy.display()));
                }
            }
        }
    })
    .await;
}

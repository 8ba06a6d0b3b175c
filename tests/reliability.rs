//! What goes on while the surroundings fail, and that it recovers by itself.

use app::platform::lang::ContentLang;
use app::platform::server::{Clock, SystemClock};
use app::posts::filter::PostFilter;
use app::posts::model::CommentInput;
use app::posts::server::{comments, service};
use axum::http::StatusCode;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use crate::asvs::form;
use crate::support::{World, experience, on_both};

async fn run(world: &World, sql: &str) {
    world.app.db.writer().execute_unprepared(sql).await.unwrap();
}

#[tokio::test]
async fn a_full_disk_is_told_in_words_reading_goes_on_and_writing_recovers_unaided() {
    on_both(async |world: World| {
        if world.app.db.read.get_database_backend() != DbBackend::Sqlite {
            return;
        }
        let author = world.person("projectleader.no").await;
        let post = world.publish(&author, &experience("members")).await;
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        run(&world, "PRAGMA max_page_count = 1").await;
        // What stands free in the file may be used up first.
        let long = "Vi møttes hver uke. ".repeat(900);
        let typed = form(&long, "Når disken er full");
        let mut refused = None;
        for _ in 0..30 {
            let answer = client.post("/posts/new", &typed).await;
            if answer.status != StatusCode::SEE_OTHER {
                refused = Some(answer);
                break;
            }
        }
        let refused = refused.expect("the disk is full");
        assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{}", refused.text());
        assert!(refused.text().contains("Når disken er full"), "what was typed is still there");
        world.clock.advance(Duration::minutes(10));
        for path in ["/", "/posts", &format!("/posts/{post}"), "/notices", "/people"] {
            assert_eq!(
                client.get(path).await.status,
                StatusCode::OK,
                "{path} is read while the disk is full"
            );
        }
        assert_eq!(world.client().get("/sign-in").await.status, StatusCode::OK);
        run(&world, "PRAGMA max_page_count = 1073741823").await;
        assert_eq!(client.post("/posts/new", &typed).await.status, StatusCode::SEE_OTHER);
        let problems = server::integrity::problems(&world.app).await.unwrap();
        assert!(problems.is_empty(), "{problems:?}");
    })
    .await;
}

#[tokio::test]
async fn a_database_server_that_drops_its_connections_is_found_again() {
    on_both(async |world: World| {
        if world.app.db.read.get_database_backend() != DbBackend::Postgres {
            return;
        }
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        for round in 0..3 {
            let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                          WHERE datname = current_database() AND pid <> pg_backend_pid()";
            let statement = Statement::from_string(DbBackend::Postgres, others);
            world.app.db.read.query_all_raw(statement).await.unwrap();
            let title = format!("Runde {round}");
            let mut done = false;
            for _ in 0..20 {
                let answer = client.post("/posts/new", &form("Vi møttes.", &title)).await;
                match answer.status {
                    StatusCode::SEE_OTHER => {
                        let page = client.get(answer.location()).await;
                        assert!(page.text().contains(&title));
                        done = true;
                        break;
                    }
                    status => assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE),
                }
            }
            assert!(done, "the pool did not heal");
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_7_3_2_a_clock_that_jumps_revives_no_session_and_loses_nothing() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let signed_in =
            async |client: &mut crate::support::Client| client.get("/profile").await.status == StatusCode::OK;
        for hour in [1, -1] {
            world.clock.advance(Duration::hours(hour));
            assert!(signed_in(&mut client).await, "an hour to and fro ends nothing");
        }
        let author = world.person("projectleader.no").await;
        let ten_years = Duration::days(3653);
        world.clock.advance(ten_years);
        assert!(!signed_in(&mut client).await);
        let later = world.publish(&author, &experience("members")).await;
        world.clock.advance(ten_years);
        let much_later = world.publish(&author, &experience("members")).await;
        world.clock.advance(-ten_years * 2);
        assert!(!signed_in(&mut client).await, "what has ended stays ended");
        client.sign_in("school.steinkjer.no").await;
        let list = client.get("/posts").await.text();
        let place = |id: &dyn std::fmt::Display| list.find(&format!("/posts/{id}")).expect("both are listed");
        assert!(place(&much_later) < place(&later), "newest first, also after 2038");
    })
    .await;
}

#[tokio::test]
async fn a_session_begun_by_a_clock_that_ran_ahead_does_not_outlive_the_correction() {
    on_both(async |world: World| {
        // Sessions expire by the computer's time, so this test begins there.
        world.clock.set(SystemClock.now());
        let ten_years = Duration::days(3653);
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        assert_eq!(client.get("/profile").await.status, StatusCode::OK);
        world.clock.advance(ten_years);
        let mut ahead = world.client();
        ahead.sign_in("health.skaun.no").await;
        world.clock.advance(-ten_years);
        assert_eq!(
            ahead.get("/profile").await.status,
            StatusCode::SEE_OTHER,
            "{}: it would last ten years and a week",
            world.name
        );
        assert_eq!(client.get("/profile").await.status, StatusCode::OK, "{}: right all the time", world.name);
        world.clock.advance(Duration::hours(13));
        assert_eq!(client.get("/profile").await.status, StatusCode::SEE_OTHER, "{}: idle", world.name);
        world.clock.advance(Duration::hours(-13));
        assert_eq!(client.get("/profile").await.status, StatusCode::SEE_OTHER, "{}: revived", world.name);
    })
    .await;
}

/// Moments at which clocks and counters turn over: summer time begins and ends, 32 bits of seconds run out.
const TURNS: [OffsetDateTime; 4] = [
    datetime!(2020-03-29 01:00 UTC),
    datetime!(2020-10-25 01:00 UTC),
    datetime!(2038-01-19 03:14:08 UTC),
    datetime!(2106-02-07 06:28:16 UTC),
];

#[tokio::test]
async fn order_is_kept_where_summer_time_turns_and_where_counters_of_seconds_run_out() {
    on_both(async |world: World| {
        for turn in TURNS {
            let author = world.person("projectleader.no").await;
            let mut posts = Vec::new();
            for minutes in [-61, -31, -1, 0, 1, 31, 61] {
                world.clock.set(turn + Duration::minutes(minutes));
                posts.push(world.publish(&author, &experience("members")).await);
            }
            let reader = world.person("school.steinkjer.no").await;
            let list = service::list_posts(&reader, &world.app, &PostFilter::default(), None).await.unwrap();
            let shown: Vec<_> = list.items.iter().take(posts.len()).map(|card| card.id).rev().collect();
            assert_eq!(shown, posts, "{} at {turn}", world.name);
            for id in posts {
                let seen = service::get_post(&reader, &world.app, id).await;
                assert!(seen.is_ok(), "{} at {turn}: {seen:?}", world.name);
            }
            world.work().await;
        }
    })
    .await;
}

#[tokio::test]
async fn fifty_sendings_of_one_answer_at_once_make_one_answer() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let post = world.publish(&author, &experience("members")).await;
        let neighbour = world.person("school.steinkjer.no").await;
        let form = world.app.new_id();
        let said = CommentInput {
            text: "Vi prøver det samme.".to_owned(),
            lang: Some(ContentLang::Nb),
            ..CommentInput::default()
        };
        let tries = (0..50).map(|_| {
            let (world, neighbour, said) = (world.clone(), neighbour.clone(), said.clone());
            tokio::spawn(async move {
                comments::comment(&neighbour, &world.app, post, form, &said).await.unwrap()
            })
        });
        let mut ids = std::collections::BTreeSet::new();
        for one in tries.collect::<Vec<_>>() {
            ids.insert(one.await.unwrap().to_string());
        }
        assert_eq!(ids.len(), 1, "{}", world.name);
        let seen = service::get_post(&author, &world.app, post).await.unwrap();
        assert_eq!(seen.comments.len(), 1, "{}", world.name);
    })
    .await;
}

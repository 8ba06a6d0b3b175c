//! Visitors' pages that are kept ready: what ends them, what does not, and what is never kept.

use app::platform::server::Db;
use app::posts::model::{Audience, PieceId};
use app::posts::server::service;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use sea_orm::{ConnectionTrait, Statement};
use time::Duration;
use tower::ServiceExt;

use crate::support::{World, experience, on_both};

async fn sessions(world: &World) -> Vec<String> {
    let db = &world.app.db.read;
    let all = Statement::from_string(db.get_database_backend(), "SELECT data FROM sessions ORDER BY id");
    let rows = db.query_all_raw(all).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

#[tokio::test]
async fn that_somebody_is_there_ends_no_page_that_is_kept_for_visitors() {
    on_both(async |world: World| {
        let mut member = world.client();
        member.sign_in("school.steinkjer.no").await;
        member.get("/languages").await;
        world.clock.advance(Duration::minutes(5));
        let (kept, before) = (world.app.moment(), sessions(&world).await);
        assert_eq!(member.get("/languages").await.status, StatusCode::OK);
        assert_ne!(sessions(&world).await, before, "{}: it was noted when they were last there", world.name);
        assert!(world.app.moment().same_generation(&kept), "{}: and nothing was forgotten", world.name);
        let after = sessions(&world).await;
        assert_eq!(member.get("/languages").await.status, StatusCode::OK);
        assert_eq!(sessions(&world).await, after, "the session that is remembered is the one that was noted");
    })
    .await;
}

#[tokio::test]
async fn asvs_8_3_2_what_is_hidden_narrowed_or_deleted_is_gone_for_visitors_at_once() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let secretariat = world.person("secretariat").await;
        let mut visitor = world.client();
        for how in ["hide", "narrow", "delete"] {
            let id = world.publish(&lead, &experience("public")).await;
            let path = format!("/posts/{id}");
            assert_eq!(visitor.get(&path).await.status, StatusCode::OK);
            for list in ["/posts", "/feeds/posts.atom", "/"] {
                assert!(visitor.get(list).await.text().contains(&path), "{list}");
            }
            match how {
                "hide" => {
                    let tx = world.app.db.begin().await.unwrap();
                    service::hide(&secretariat, &world.app, &tx, PieceId::Post(id)).await.unwrap();
                    tx.commit().await.unwrap();
                }
                "narrow" => {
                    let members = Some(Audience::Members);
                    service::set_audience(&lead, &world.app, id, members, false).await.unwrap();
                }
                _ => service::delete_post(&lead, &world.app, id).await.unwrap(),
            }
            assert_ne!(visitor.get(&path).await.status, StatusCode::OK, "{}: {how}", world.name);
            for list in ["/posts", "/feeds/posts.atom", "/"] {
                assert!(!visitor.get(list).await.text().contains(&path), "{}: {how} {list}", world.name);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn only_addresses_that_links_of_ours_have_are_kept() {
    on_both(async |world: World| {
        let mut visitor = world.client();
        for path in ["/posts", "/posts?country=NO&theme=coordinator", "/"] {
            let answer = visitor.get(path).await;
            assert!(answer.headers.contains_key(header::ETAG), "{path}");
        }
        for path in ["/posts?x=1", "/posts?country=NO&x=2", "/posts?theme=none", "/?x=3", "/cases?x"] {
            let answer = visitor.get(path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            assert!(!answer.headers.contains_key(header::ETAG), "{path} is answered and not kept");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_not_kept_reaches_visitors_as_small_as_they_take_it() {
    on_both(async |world: World| {
        let visitor = world.client();
        let site = std::env::temp_dir().join(format!("vitja-site-{}", uuid::Uuid::new_v4().simple()));
        std::fs::create_dir_all(site.join("assets")).unwrap();
        for (name, content) in [("a.css", "p { color: red }"), ("a.css.br", "brotli"), ("a.css.gz", "gzip")] {
            std::fs::write(site.join("assets").join(name), content).unwrap();
        }
        let router = server::router::router(world.app.clone(), &site);
        for (path, coding, wanted) in [
            ("/assets/a.css", "gzip, br", "br"),
            ("/assets/a.css", "gzip", "gzip"),
            ("/sign-in", "gzip, br", "gzip"),
        ] {
            let request = visitor.request(Method::GET, path).header(header::ACCEPT_ENCODING, coding);
            let answer = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
            assert_eq!(answer.status(), StatusCode::OK, "{path}");
            assert_eq!(answer.headers()[header::CONTENT_ENCODING], wanted, "{path}");
        }
        std::fs::remove_dir_all(site).unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_is_remembered_holds_until_another_program_writes_where_the_database_can_tell() {
    on_both(async |world: World| {
        if world.name != "sqlite" {
            return;
        }
        let db = &world.app.db.read;
        let list = Statement::from_string(db.get_database_backend(), "PRAGMA database_list");
        let file: String = db.query_one_raw(list).await.unwrap().unwrap().try_get("", "file").unwrap();
        let other = Db::connect(&format!("sqlite://{file}")).await.unwrap();
        let version = world.app.look(None).await.unwrap();
        let read = world.app.moment();
        world.clock.advance(Duration::seconds(10));
        let version = world.app.look(Some(version)).await.unwrap();
        assert!(read.holds(&world.app.moment()), "nobody wrote");
        let tx = other.begin().await.unwrap();
        tx.execute_unprepared("UPDATE accounts SET name = name || '.'").await.unwrap();
        tx.commit().await.unwrap();
        world.app.look(Some(version)).await.unwrap();
        assert!(!read.holds(&world.app.moment()));
    })
    .await;
}

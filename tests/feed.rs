//! The Atom feed of what is public, read by programs that are not ours.

use app::platform::lang::ContentLang;
use app::posts::model::{Audience, DecisionInput, PostInput};
use app::posts::server::service;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use time::Duration;

use crate::support::{Client, World, experience, on_both};

const FEED: &str = "/feeds/posts.atom";

/// What feedparser and lxml read.
fn read(feed: &str) -> serde_json::Value {
    let python = std::env::var("VITJA_TEST_PYTHON")
        .expect("VITJA_TEST_PYTHON is not set: run the tests with cargo xtask test");
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("python/feed.py");
    let path = std::env::temp_dir().join(format!("vitja-feed-{}.atom", uuid::Uuid::now_v7()));
    std::fs::write(&path, feed).unwrap();
    let done = std::process::Command::new(python).arg(script).arg(&path).output().unwrap();
    std::fs::remove_file(&path).unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).unwrap()
}

fn entries(feed: &serde_json::Value) -> Vec<serde_json::Value> {
    feed["entries"].as_array().unwrap().clone()
}

#[tokio::test]
async fn the_feed_is_atom_to_programs_that_are_not_ours() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let mut input = experience("public");
        input.title = "Møte & <fellesskap> \u{b} hver uke".to_owned();
        let public = world.publish(&lead, &input).await;
        world.clock.advance(Duration::minutes(1));
        let hidden = world.publish(&lead, &experience("members")).await;
        let mut client = world.client();
        client.sign_in("secretariat").await;
        for mut reader in [world.client(), client] {
            let answer = reader.get(&format!("{FEED}?lang=sv")).await;
            assert_eq!(answer.status, StatusCode::OK);
            assert_eq!(answer.headers[header::CONTENT_TYPE], "application/atom+xml; charset=utf-8");
            let feed = read(&answer.text());
            assert_eq!(
                (feed["version"].as_str(), feed["bozo"].as_bool()),
                (Some("atom10"), Some(false)),
                "{feed}"
            );
            assert_eq!(feed["wrong"], serde_json::json!([]));
            assert_eq!(feed["lang"], "sv");
            assert_eq!(feed["links"]["self"], "http://vitja.test/feeds/posts.atom");
            assert_eq!(feed["links"]["alternate"], "http://vitja.test/posts");
            let entries = entries(&feed);
            let mut ids: Vec<String> = entries.iter().map(|entry| entry["id"].to_string()).collect();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), entries.len(), "every entry has an identifier of its own");
            assert!(ids.iter().all(|id| !id.contains(&hidden.to_string())), "only what is public");
            let newest = &entries[0];
            assert_eq!(newest["id"], format!("tag:vitja.test,2019:post:{public}"));
            assert_eq!(newest["link"], format!("http://vitja.test/posts/{public}"));
            assert_eq!(
                newest["lang"],
                serde_json::json!(["nb", "nb", "nb"]),
                "the text's language, not the page's"
            );
            let title = newest["title"].as_str().unwrap();
            assert!(title.contains("fellesskap") && title.ends_with("hver uke"), "{title}");
            let author = newest["author"].as_str().unwrap();
            assert!(!author.contains(&lead.person().unwrap().name), "role and place, never a name: {author}");
            assert!(newest["content"].as_str().unwrap().contains("<h2>"), "{newest}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_feed_is_narrowed_like_the_list_and_named_for_what_it_holds() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let mut input = experience("public");
        input.themes = vec!["user-involvement".to_owned()];
        input.lang = Some(ContentLang::Se);
        let one = world.publish(&lead, &input).await;
        world.publish(&lead, &experience("public")).await;
        let mut reader = world.client();
        let narrowed = read(&reader.get(&format!("{FEED}?theme=user-involvement&language=se")).await.text());
        let ids: Vec<String> =
            entries(&narrowed).iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect();
        assert_eq!(ids, [format!("tag:vitja.test,2019:post:{one}")]);
        let all = read(&reader.get(FEED).await.text());
        assert_ne!(narrowed["id"], all["id"], "two feeds are not the same feed");
        let none = read(&reader.get(&format!("{FEED}?language=kl&country=AX")).await.text());
        assert_eq!((none["bozo"].as_bool(), entries(&none).len()), (Some(false), 0));
        let list = reader.get("/posts?theme=user-involvement").await.text();
        let link = "type=\"application/atom+xml\"";
        assert!(list.contains(link) && list.contains("/feeds/posts.atom?theme=user-involvement"));
        assert!(reader.get("/").await.text().contains(link));
    })
    .await;
}

async fn ask(reader: &mut Client, name: header::HeaderName, value: &str) -> StatusCode {
    let request = reader.request(Method::GET, FEED).header(name, value);
    reader.send(request, Body::empty()).await.status
}

#[tokio::test]
async fn a_reader_who_has_the_feed_is_told_so_until_it_changes() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let id = world.publish(&lead, &experience("public")).await;
        let mut reader = world.client();
        let first = reader.get(FEED).await;
        let tag = first.headers[header::ETAG].to_str().unwrap().to_owned();
        // No date tells whether a post went: see the next test.
        assert!(!first.headers.contains_key(header::LAST_MODIFIED));
        let later = "Thu, 21 Nov 2019 10:00:00 GMT";
        assert_eq!(ask(&mut reader, header::IF_NONE_MATCH, &tag).await, StatusCode::NOT_MODIFIED);
        assert_eq!(ask(&mut reader, header::IF_MODIFIED_SINCE, later).await, StatusCode::OK);
        world.clock.advance(Duration::minutes(5));
        let (mut input, version) =
            app::posts::server::service::get_for_edit(&lead, &world.app, id).await.unwrap();
        input.title = "En ny tittel".to_owned();
        app::posts::server::service::revise(&lead, &world.app, id, version, &input).await.unwrap();
        assert_eq!(ask(&mut reader, header::IF_NONE_MATCH, &tag).await, StatusCode::OK);
        assert_eq!(ask(&mut reader, header::IF_MODIFIED_SINCE, later).await, StatusCode::OK);
        let feed = read(&reader.get(FEED).await.text());
        let entry = &entries(&feed)[0];
        assert_eq!(
            (entry["title"].as_str(), entry["id"].as_str()),
            (Some("En ny tittel"), Some(format!("tag:vitja.test,2019:post:{id}").as_str()))
        );
        assert_ne!(entry["updated"], entry["published"]);
    })
    .await;
}

#[tokio::test]
async fn what_is_approved_later_or_withdrawn_changes_the_feed_whatever_its_dates() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let lead = world.person("projectleader.no").await;
        let waits = world.publish(&author, &experience("public")).await;
        world.clock.advance(Duration::minutes(1));
        // More than the feed holds, all of them newer than the one that waits.
        for n in 0..31 {
            let input = PostInput { title: format!("Nyere nr. {n}"), ..experience("public") };
            world.publish(&lead, &input).await;
        }
        let mut reader = world.client();
        let tag = async |reader: &mut Client| {
            reader.get(FEED).await.headers[header::ETAG].to_str().unwrap().to_owned()
        };
        let ids = async |reader: &mut Client| {
            let feed = read(&reader.get(FEED).await.text());
            entries(&feed).iter().map(|entry| entry["id"].to_string()).collect::<Vec<_>>().join(" ")
        };
        let before = tag(&mut reader).await;
        assert!(!ids(&mut reader).await.contains(&waits.to_string()));
        world.clock.advance(Duration::minutes(1));
        let (_, version) = service::get_waiting(&lead, &world.app, waits).await.unwrap();
        let yes = DecisionInput { approved: true, ..DecisionInput::default() };
        service::decide(&lead, &world.app, waits, version, &yes).await.unwrap();
        assert_eq!(ask(&mut reader, header::IF_NONE_MATCH, &before).await, StatusCode::OK, "{}", world.name);
        let feed = read(&reader.get(FEED).await.text());
        let approved =
            entries(&feed).into_iter().find(|one| one["id"].to_string().contains(&waits.to_string()));
        let approved = approved.expect("in the feed");
        assert_ne!(approved["updated"], approved["published"], "it came to its readers when it was approved");
        let first = entries(&feed).remove(0)["id"].to_string();
        assert!(first.contains(&waits.to_string()), "{}: what came last stands first: {first}", world.name);
        let before = tag(&mut reader).await;
        world.clock.advance(Duration::minutes(1));
        service::set_audience(&lead, &world.app, waits, Some(Audience::Members), false).await.unwrap();
        assert_eq!(ask(&mut reader, header::IF_NONE_MATCH, &before).await, StatusCode::OK, "withdrawn");
        assert!(!ids(&mut reader).await.contains(&waits.to_string()));
    })
    .await;
}

#[tokio::test]
async fn links_in_the_feed_lead_there_from_anywhere() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let mut input = experience("public");
        input.parts[0].1 = "Se [nettverket](/networks/ks-learning-network).".to_owned();
        world.publish(&lead, &input).await;
        let feed = world.client().get(FEED).await.text();
        assert!(feed.contains("http://vitja.test/networks/ks-learning-network"), "{feed}");
    })
    .await;
}

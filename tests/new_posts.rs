//! The bell for new posts: who hears of them, how they are mailed, and what opening one does.

use app::notifications::model::{NoticeKind, Rhythm, Topic};
use app::notifications::server::service;
use app::platform::actor::Actor;
use app::platform::lang::ContentLang;
use app::posts::model::{PostId, PostInput};
use app::posts::server::{reading, service as posts};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use sea_orm::{ConnectionTrait, Statement};
use time::Duration;
use time::macros::datetime;

use crate::notifications::{all_told, answer, before_all_notices, choose, kinds, mailed};
use crate::support::{World, experience, on_both};

const AUTHOR: &str = "school.steinkjer.no";
const NEIGHBOUR: &str = "health.skaun.no";
const THIRD: &str = "school.averoy.no";
const FOREIGN: &str = "school.esimerkkila.fi";

fn titled(audience: &str, title: &str) -> PostInput {
    PostInput { title: title.to_owned(), lang: Some(ContentLang::Nb), ..experience(audience) }
}

/// New posts are told a little later.
async fn wait(world: &World) {
    world.clock.advance(Duration::minutes(2));
    world.work().await;
}

async fn heard(world: &World, name: &str, post: PostId) -> bool {
    let lines = all_told(world, &world.person(name).await).await;
    let address = format!("/posts/{post}");
    lines.iter().any(|line| line.kind == NoticeKind::NewPost && line.address == address)
}

async fn notices(world: &World) -> i64 {
    world.work().await;
    let db = &world.app.db.read;
    let count = Statement::from_string(db.get_database_backend(), "SELECT COUNT(*) FROM notices");
    db.query_one_raw(count).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

#[tokio::test]
async fn a_new_post_is_told_to_its_network_or_its_case_and_to_nobody_else() {
    before_all_notices(async |world: World| {
        let author = world.person(AUTHOR).await;
        for audience in ["network", "members", "public"] {
            let post = world.publish(&author, &experience(audience)).await;
            assert!(!heard(&world, NEIGHBOUR, post).await, "not at once");
            wait(&world).await;
            for (name, hears) in [(NEIGHBOUR, true), (THIRD, true), (AUTHOR, false), (FOREIGN, false)] {
                assert_eq!(heard(&world, name, post).await, hears, "{}: {audience} {name}", world.name);
            }
        }
        let lead = world.person("projectleader.no").await;
        let case = world.publish(&lead, &experience("case")).await;
        wait(&world).await;
        for (name, hears) in [(NEIGHBOUR, true), (FOREIGN, false), ("projectleader.no", false)] {
            assert_eq!(heard(&world, name, case).await, hears, "{}: of the case {name}", world.name);
        }
        let before = notices(&world).await;
        let secretariat = world.person("secretariat").await;
        world.publish(&secretariat, &experience("members")).await;
        wait(&world).await;
        assert_eq!(notices(&world).await, before, "what is for all members is in the mail of the week");
    })
    .await;
}

#[tokio::test]
async fn who_is_named_in_a_new_post_is_told_once() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let mut input = experience("members");
        input.parts[0].1 = format!("Takk til @{}.", neighbour.person().unwrap().name);
        world.publish(&author, &input).await;
        wait(&world).await;
        assert_eq!(kinds(&all_told(&world, &neighbour).await), [(NoticeKind::Mention, 1)], "{}", world.name);
        let third = world.person(THIRD).await;
        assert_eq!(kinds(&all_told(&world, &third).await), [(NoticeKind::NewPost, 1)]);
    })
    .await;
}

#[tokio::test]
async fn new_posts_are_mailed_weekly_until_somebody_wants_them_at_once() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        choose(&world, &neighbour, Topic::NewPosts, Rhythm::AtOnce).await;
        let one = world.publish(&author, &titled("network", "Ny erfaring")).await;
        let two = world.publish(&author, &titled("members", "En til")).await;
        wait(&world).await;
        world.clock.advance(Duration::minutes(3));
        let mails = mailed(&world, NEIGHBOUR).await;
        assert_eq!(mails.len(), 1, "{}: both in one", world.name);
        assert!(mails[0].text.contains("Ny erfaring") && mails[0].text.contains("En til"));
        assert!(mails[0].unsubscribe.is_some());
        assert!(mailed(&world, THIRD).await.is_empty(), "weekly until they choose");
        world.clock.set(datetime!(2019-11-25 06:01 UTC));
        let weekly = mailed(&world, THIRD).await.pop().expect("the weekly mail").text;
        for post in [one, two] {
            assert_eq!(weekly.matches(&format!("/posts/{post}")).count(), 1, "once:\n{weekly}");
        }
        world.clock.advance(Duration::days(7));
        assert_eq!(mailed(&world, THIRD).await.len(), 1, "an empty week is not mailed");
    })
    .await;
}

#[tokio::test]
async fn opening_a_post_marks_what_was_told_of_it_as_read_and_fetching_it_ahead_does_not() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let own = world.publish(&neighbour, &experience("members")).await;
        answer(&world, &author, own, None).await;
        let new = world.publish(&author, &experience("network")).await;
        wait(&world).await;
        let unread = async |actor: &Actor| service::count_unread(actor, &world.app).await.unwrap();
        assert_eq!(unread(&neighbour).await, 2, "{}", world.name);
        let mut client = world.client();
        client.sign_in(NEIGHBOUR).await;
        let path = format!("/posts/{new}");
        let ahead = client.request(Method::GET, &path).header("sec-purpose", "prefetch");
        assert_eq!(client.send(ahead, Body::empty()).await.status, StatusCode::OK);
        assert_eq!(unread(&neighbour).await, 2, "nobody has looked at it");
        let page = client.get(&path).await.text();
        assert!(page.contains("bell__count") && page.contains(">1</span>"), "the page counts without it");
        assert_eq!(unread(&neighbour).await, 1);
        client.get(&format!("/posts/{own}")).await;
        assert_eq!(unread(&neighbour).await, 0, "the answer stands on that page");
        let third = world.person(THIRD).await;
        assert_eq!(unread(&third).await, 2, "others read for themselves");
    })
    .await;
}

#[tokio::test]
async fn who_was_quicker_than_the_bell_hears_no_bell_and_nobody_hears_of_what_went_at_once() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let read = world.publish(&author, &experience("network")).await;
        let gone = world.publish(&author, &experience("network")).await;
        reading::opened(&neighbour, &world.app, read).await.unwrap();
        posts::delete_post(&author, &world.app, gone).await.unwrap();
        wait(&world).await;
        assert!(!heard(&world, NEIGHBOUR, read).await, "{}", world.name);
        assert!(heard(&world, THIRD, read).await);
        assert!(!heard(&world, THIRD, gone).await);
    })
    .await;
}

#[tokio::test]
async fn the_demo_content_is_nobodys_news() {
    on_both(async |world: World| {
        for name in [NEIGHBOUR, THIRD, FOREIGN] {
            let lines = all_told(&world, &world.person(name).await).await;
            assert!(lines.iter().all(|line| line.kind != NoticeKind::NewPost), "{name}");
        }
    })
    .await;
}

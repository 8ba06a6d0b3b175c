//! The home page: what is new to somebody first. And answering from the place one speaks from.

use app::network::server::memberships::add_membership;
use app::network::server::service as network;
use app::network::view::MembershipInput;
use app::platform::actor::{Role, Scope};
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use app::platform::text::Text;
use app::posts::model::{CommentInput, PostInput};
use app::posts::server::{comments, for_me, reading, service};
use app::posts::view::News;
use time::Duration;

use crate::support::{World, experience, on_both};

#[tokio::test]
async fn what_was_not_read_stands_first_and_somebody_who_has_read_all_is_told_so() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let reader = world.person("health.skaun.no").await;
        reading::seen_until(&reader, &world.app, world.app.now()).await.unwrap();
        let mut posts = Vec::new();
        for n in 0..8 {
            world.clock.advance(Duration::minutes(1));
            let input = PostInput { title: format!("Erfaring {n}"), ..experience("network") };
            posts.push(world.publish(&author, &input).await);
        }
        for post in &posts[2..] {
            reading::opened(&reader, &world.app, *post).await.unwrap();
        }
        let shown = for_me::for_me(&reader, &world.app, 4).await.unwrap();
        let first: Vec<_> = shown.networks.iter().map(|card| (card.id, card.news)).collect();
        let new = Some(News::Post);
        let expected = [(posts[1], new), (posts[0], new), (posts[7], None), (posts[6], None)];
        assert_eq!(first, expected, "{}: the unread first, each part newest first", world.name);
        assert!(shown.has_news());
        let own = for_me::for_me(&author, &world.app, 20).await.unwrap().everybody;
        let own: Vec<_> = own.iter().filter(|card| posts.contains(&card.id)).map(|card| card.news).collect();
        assert_eq!(own, [None; 8], "what they wrote themselves is not new to them");
        let nothing = Text::new(UiLang::Nb, false).t("home-nothing-new").to_string();
        let mut client = world.client();
        client.sign_in("health.skaun.no").await;
        assert!(!client.get("/?lang=nb").await.text().contains(&nothing));
        reading::seen_until(&reader, &world.app, world.app.now()).await.unwrap();
        assert!(!for_me::for_me(&reader, &world.app, 4).await.unwrap().has_news());
        let home = client.get("/?lang=nb").await.text();
        assert!(home.contains(&nothing) && home.contains("Erfaring 7"), "older posts stay below it");
    })
    .await;
}

#[tokio::test]
async fn what_is_new_in_an_old_post_is_found_however_many_are_newer() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let (reader, other) = (world.person("health.skaun.no").await, world.person("facilitator.no").await);
        let answered = world.publish(&author, &experience("network")).await;
        let matured = world.publish(&author, &experience("network")).await;
        for _ in 0..25 {
            world.clock.advance(Duration::minutes(1));
            world.publish(&author, &experience("network")).await;
        }
        for post in [answered, matured] {
            reading::opened(&reader, &world.app, post).await.unwrap();
        }
        world.clock.advance(Duration::minutes(1));
        reading::seen_until(&reader, &world.app, world.app.now()).await.unwrap();
        assert!(!for_me::for_me(&reader, &world.app, 4).await.unwrap().has_news(), "{}", world.name);
        world.clock.advance(Duration::minutes(1));
        let comment = world.comment(&other, answered, "Et svar.", ContentLang::Nb, false).await;
        world.clock.advance(Duration::minutes(1));
        let (mut input, version) = service::get_for_edit(&author, &world.app, matured).await.unwrap();
        input.step = Some("5".to_owned());
        service::revise(&author, &world.app, matured, version, &input).await.unwrap();
        let news = async || -> Vec<_> {
            let shown = for_me::for_me(&reader, &world.app, 4).await.unwrap().networks;
            shown.iter().filter_map(|card| Some((card.id, card.news?))).collect()
        };
        let both = [(matured, News::Revision), (answered, News::Comments)];
        assert_eq!(news().await, both, "{}", world.name);
        comments::delete(&other, &world.app, comment).await.unwrap();
        assert_eq!(news().await, [(matured, News::Revision)], "{}: it was taken back", world.name);
    })
    .await;
}

#[tokio::test]
async fn who_speaks_from_several_places_chooses_from_where_they_answer() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let account = world.person("school.esimerkkila.fi").await.account().unwrap();
        let new = MembershipInput {
            account,
            role: Role::Facilitator,
            scope: Scope::Network(author.person().unwrap().networks[0]),
            sector: None,
            starts_on: None,
            ends_on: None,
        };
        let secretariat = world.person("secretariat").await;
        add_membership(&secretariat, &world.app, &new).await.unwrap();
        let answering = world.person("school.esimerkkila.fi").await;
        let points = network::standpoints(&answering, &world.app).await.unwrap();
        let facilitator = points.iter().find(|point| point.role == Role::Facilitator).unwrap();
        let post = world.publish(&author, &experience("members")).await;
        let input = |standpoint| CommentInput {
            text: "Slik gjør vi det.".to_owned(),
            lang: Some(ContentLang::Nb),
            standpoint,
            ..CommentInput::default()
        };
        for point in &points {
            let input = input(Some(point.membership));
            let key = world.app.new_id();
            comments::comment(&answering, &world.app, post, key, &input).await.unwrap();
        }
        let comments = service::get_post(&author, &world.app, post).await.unwrap().comments;
        let roles: Vec<Role> = comments.iter().filter_map(|one| Some(one.byline.as_ref()?.role)).collect();
        assert_eq!(roles, points.iter().map(|point| point.role).collect::<Vec<_>>(), "{}", world.name);
        let foreign = network::standpoints(&author, &world.app).await.unwrap()[0].membership;
        let refused =
            comments::comment(&answering, &world.app, post, world.app.new_id(), &input(Some(foreign))).await;
        assert!(matches!(refused, Err(Failure::Invalid(_))), "somebody else's place: {refused:?}");
        let mut client = world.client();
        client.sign_in("school.esimerkkila.fi").await;
        let page = client.get(&format!("/posts/{post}")).await.text();
        assert!(page.contains("name=\"standpoint\"") && page.contains(&facilitator.membership.to_string()));
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let page = client.get(&format!("/posts/{post}")).await.text();
        assert!(!page.contains("name=\"standpoint\""), "one place is no choice");
    })
    .await;
}

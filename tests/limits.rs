//! How often one person may write, send files and look people up: ample at work, too little for a flood.

use time::Duration;

use app::people::model::ImportDefaults;
use app::people::server::import;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::ContentLang;
use app::posts::model::{Audience, CommentInput, PostError, PostId};
use app::posts::server::{comments, service};
use axum::http::{StatusCode, header};
use uuid::Uuid;

use crate::support::{World, experience, on_both};

async fn answer(world: &World, by: &Actor, post: PostId, key: Uuid) -> Result<(), PostError> {
    let input = CommentInput {
        text: "Takk, dette prøver vi.".to_owned(),
        lang: Some(ContentLang::Nb),
        ..CommentInput::default()
    };
    comments::comment(by, &world.app, post, key, &input).await.map(drop)
}

#[tokio::test]
async fn asvs_2_3_2_2_4_1_a_flood_of_answers_is_told_to_wait_and_loses_nothing() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let post = world.publish(&author, &experience("members")).await;
        let flooder = world.person("school.steinkjer.no").await;
        let first = world.app.new_id();
        answer(&world, &flooder, post, first).await.unwrap();
        for _ in 1..60 {
            answer(&world, &flooder, post, world.app.new_id()).await.unwrap();
        }
        let refused = answer(&world, &flooder, post, world.app.new_id()).await;
        assert!(matches!(refused, Err(Failure::TooMany(60))), "{refused:?}");
        answer(&world, &flooder, post, first).await.expect("what was kept before is not sent once more");

        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let path = format!("/posts/{post}/comments");
        let typed = [("text", "Det her må ikke bli borte."), ("lang", "nb")];
        let told = client.post(&path, &typed).await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(told.headers.get(header::RETRY_AFTER).unwrap(), "60");
        assert!(told.text().contains("Det her må ikke bli borte."), "what was typed is still there");
        let other = world.person("school.esimerkkila.fi").await;
        answer(&world, &other, post, world.app.new_id()).await.expect("others are not held up");

        world.clock.advance(Duration::seconds(60));
        assert_eq!(client.post(&path, &typed).await.status, StatusCode::SEE_OTHER);
        assert_eq!(client.post(&path, &typed).await.status, StatusCode::TOO_MANY_REQUESTS);
    })
    .await;
}

#[tokio::test]
async fn asvs_2_4_1_a_refused_publication_keeps_its_form() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let post = world.publish(&author, &experience("members")).await;
        for _ in 1..60 {
            answer(&world, &author, post, world.app.new_id()).await.unwrap();
        }
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let form = crate::asvs::form("Vi sto med hver vår plan.", "Én plan for alle");
        let told = client.post("/posts/new", &form).await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(told.headers.contains_key(header::RETRY_AFTER));
        let page = told.text();
        assert!(page.contains("Vi sto med hver vår plan.") && page.contains("Én plan for alle"));
    })
    .await;
}

#[tokio::test]
async fn asvs_2_4_1_looking_up_name_after_name_ends_and_the_list_stays_open() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        for _ in 0..60 {
            assert_eq!(client.get("/people?name=a").await.status, StatusCode::OK);
        }
        let told = client.get("/people?name=a").await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(told.headers.contains_key(header::RETRY_AFTER));
        assert_eq!(client.get("/people").await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn asvs_2_4_1_opening_and_deciding_count_as_writing_and_lose_no_reason() {
    on_both(async |world: World| {
        let (author, lead) =
            (world.person("school.steinkjer.no").await, world.person("projectleader.no").await);
        let waits = world.publish(&author, &experience("public")).await;
        let own = world.publish(&author, &experience("members")).await;
        for _ in 2..60 {
            answer(&world, &author, own, world.app.new_id()).await.unwrap();
        }
        for _ in 0..60 {
            answer(&world, &lead, own, world.app.new_id()).await.unwrap();
        }
        let narrow = service::set_audience(&author, &world.app, own, Some(Audience::Network), false).await;
        assert!(matches!(narrow, Err(Failure::TooMany(_))), "{}: {narrow:?}", world.name);
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let told = client.post(&format!("/posts/{own}/audience"), &[("audience", "network")]).await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(told.headers.contains_key(header::RETRY_AFTER));
        let mut client = world.client();
        client.sign_in("projectleader.no").await;
        let reason =
            [("action", "return"), ("version", "1"), ("lang", "nb"), ("reason", "Skolen kan kjennes igjen.")];
        let told = client.post(&format!("/posts/{waits}/decision"), &reason).await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(told.headers.contains_key(header::RETRY_AFTER));
        assert!(told.text().contains("Skolen kan kjennes igjen."), "the reason is still there");
    })
    .await;
}

#[tokio::test]
async fn asvs_2_4_1_looking_members_up_ends_and_so_do_files_of_own_data() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("secretariat").await;
        for _ in 0..60 {
            assert_eq!(client.get("/admin/members?q=a").await.status, StatusCode::OK);
        }
        for path in ["/admin/members?q=a", "/admin/members.csv?q=a"] {
            let told = client.get(path).await;
            assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS, "{}: {path}", world.name);
            assert!(told.headers.contains_key(header::RETRY_AFTER));
        }
        assert_eq!(client.get("/admin/members").await.status, StatusCode::OK);
        for _ in 0..10 {
            assert_eq!(client.get("/profile/data/my-data.zip").await.status, StatusCode::OK);
        }
        let told = client.get("/profile/data/my-data.zip").await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS, "{}", world.name);
        assert_eq!(told.headers.get(header::RETRY_AFTER).unwrap(), "360");
    })
    .await;
}

#[tokio::test]
async fn asvs_2_4_1_guessing_when_an_account_is_deleted_ends_and_the_form_keeps_what_was_chosen() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let form = [("password", "feil passord her"), ("texts", "keep"), ("understood", "yes")];
        for _ in 0..5 {
            assert_eq!(client.post("/profile/delete", &form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let told = client.post("/profile/delete", &form).await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS, "{}", world.name);
        assert!(told.headers.contains_key(header::RETRY_AFTER));
        assert!(
            told.text().contains("/profile/delete") && told.text().contains("checked"),
            "the form is there"
        );
    })
    .await;
}

/// A list of so many people, each with an address of its own.
fn list(name: &str, count: usize) -> Vec<u8> {
    let rows = (0..count).map(|row| format!("{name}{row}@liste.example,member,Skaun\n"));
    format!("email,role,municipality\n{}", rows.collect::<String>()).into_bytes()
}

#[tokio::test]
async fn asvs_2_4_1_lists_send_a_thousand_letters_a_day_and_what_waits_is_not_lost() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let defaults = ImportDefaults { lang: "nb".to_owned(), ..ImportDefaults::default() };
        let first = import::begin(&lead, &world.app, &list("a", 700), &defaults).await.unwrap();
        let outcome = import::confirm(&lead, &world.app, first, false).await.unwrap();
        assert_eq!(outcome.invited, 700);
        let second = import::begin(&lead, &world.app, &list("b", 301), &defaults).await.unwrap();
        let mut client = world.client();
        client.sign_in("projectleader.no").await;
        let path = format!("/admin/invitations/import/{second}");
        let told = client.post(&path, &[("invite", "all")]).await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS, "{}", world.name);
        assert_eq!(told.headers.get(header::RETRY_AFTER).unwrap(), "87", "until one more is allowed");
        assert!(told.text().contains("b300@liste.example"), "the list is still there");
        let preview = import::preview(&lead, &world.app, second).await.unwrap();
        assert_eq!((preview.new_count(), preview.outcome), (301, None), "nobody was invited");
        world.clock.advance(Duration::seconds(87));
        assert_eq!(client.post(&path, &[("invite", "all")]).await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn asvs_2_4_1_a_flood_of_files_is_told_to_wait_and_the_text_beside_them_stays() {
    use crate::files::send;
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let attach = [("action", "attach")];
        for _ in 0..100 {
            // Refused for being empty, which is work all the same.
            let answer = send(&mut client, "/posts/new", &attach, &[("tom.txt", b"")]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        }
        let told = send(&mut client, "/posts/new", &attach, &[("plan.txt", b"Plan")]).await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS, "{}", world.name);
        assert_eq!(told.headers.get(header::RETRY_AFTER).unwrap(), "36");
        assert!(told.text().contains("Tekst om outcome"), "what was typed is still there");
        assert!(world.app.content.list().await.unwrap().is_empty(), "nothing of it was kept");
        let mut other = world.client();
        other.sign_in("school.esimerkkila.fi").await;
        assert_eq!(
            send(&mut other, "/posts/new", &attach, &[("plan.txt", b"Plan")]).await.status,
            StatusCode::OK
        );
        world.clock.advance(Duration::seconds(36));
        assert_eq!(
            send(&mut client, "/posts/new", &attach, &[("plan.txt", b"Plan")]).await.status,
            StatusCode::OK
        );
    })
    .await;
}

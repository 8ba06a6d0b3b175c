//! Signing in, sessions, language, and the first real account.

use app::accounts::model::NewAccount;
use app::accounts::server::service;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use sea_orm::{ConnectionTrait, Statement};
use time::Duration;

use crate::support::{World, email, on_both};

fn new_account(email: &str, password: &str) -> NewAccount {
    NewAccount {
        email: email.to_owned(),
        name: "Sekretariat".to_owned(),
        password: password.to_owned(),
        ui_lang: None,
        zone: "Europe/Oslo".to_owned(),
        demo: false,
    }
}

#[tokio::test]
async fn an_address_signs_in_however_it_is_written_and_is_taken_once() {
    on_both(async |world: World| {
        let app = &world.app;
        service::create(&Actor::System, app, new_account("Åse@Kommune.example", "lang nok setning"))
            .await
            .unwrap();
        let guesser = service::Guesser { from: None, device: None };
        let attempt =
            service::Attempt { email: " åse@kommune.EXAMPLE ", secret: "lang nok setning", guesser };
        let signed_in = service::sign_in(&Actor::Visitor, app, &attempt).await;
        assert!(matches!(signed_in, Ok(service::SignedIn::Whole(_))), "{}", world.name);
        let twice =
            service::create(&Actor::System, app, new_account("ÅSE@kommune.example", "lang nok setning"))
                .await;
        assert!(matches!(twice, Err(Failure::Invalid(_))), "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn nobody_makes_accounts_but_the_program_itself() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let new = new_account("x@y.example", "lang nok setning");
        for actor in [Actor::Visitor, secretariat] {
            let done = service::create(&actor, &world.app, new.clone()).await;
            assert_eq!(done, Err(Failure::Forbidden), "{}", world.name);
        }
        let short =
            service::create(&Actor::System, &world.app, new_account("x@y.example", "elleve tegn")).await;
        assert!(matches!(short, Err(Failure::Invalid(_))));
    })
    .await;
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    on_both(async |world: World| {
        let mut client = world.client();
        let known = email("secretariat");
        let wrong = client.post("/sign-in", &[("email", &known), ("password", "feil passord her")]).await;
        let unknown = client
            .post("/sign-in", &[("email", "ingen@vitja.example"), ("password", "feil passord her")])
            .await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        let same = |text: String| text.replace(&known, "").replace("ingen@vitja.example", "");
        let strip_nonce = |text: String| text;
        assert_eq!(strip_nonce(same(wrong.text())), strip_nonce(same(unknown.text())));
        assert!(wrong.text().contains(&known), "what was typed stays");
        assert!(!wrong.text().contains("feil passord her"), "a password is never filled in again");
    })
    .await;
}

#[tokio::test]
async fn asvs_7_2_3_7_2_4_7_4_1_14_3_1_signing_in_gives_a_new_session_id_and_signing_out_ends_it_on_the_server()
 {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("projectleader.no").await;
        let first = client.cookie("vitja").unwrap().to_owned();
        client.sign_in("projectleader.no").await;
        let second = client.cookie("vitja").unwrap().to_owned();
        assert_ne!(first, second);
        for id in [&first, &second] {
            assert!(id.len() >= 22, "ASVS 7.2.3: 128 bits are 22 characters of base64, not {}", id.len());
        }
        let mut thief = world.client();
        thief.set_cookie("vitja", &first);
        assert_eq!(thief.get("/profile").await.status, StatusCode::SEE_OTHER, "the old id is worth nothing");
        let out = client.post("/sign-out", &[]).await;
        let cleared = out.headers["clear-site-data"].to_str().unwrap();
        assert!(cleared.contains("\"storage\"") && cleared.contains("\"cache\""), "ASVS 14.3.1: {cleared}");
        thief.set_cookie("vitja", &second);
        assert_eq!(thief.get("/profile").await.status, StatusCode::SEE_OTHER, "ASVS 7.4.1");
    })
    .await;
}

#[tokio::test]
async fn asvs_7_3_1_7_3_2_sessions_end_when_idle_and_after_a_week_in_any_case() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("projectleader.no").await;
        world.clock.advance(Duration::hours(11));
        assert_eq!(client.get("/profile").await.status, StatusCode::OK, "still within the idle limit");
        let mut idle = world.client();
        idle.sign_in("projectleader.no").await;
        world.clock.advance(Duration::hours(12) - Duration::seconds(1));
        let visited = idle.get("/profile").await.status;
        assert_eq!(visited, StatusCode::OK, "{}: each visit counts from its own time", world.name);
        world.clock.advance(Duration::hours(12));
        let ended = idle.get("/profile").await.status;
        assert_eq!(ended, StatusCode::SEE_OTHER, "{}: twelve hours without a visit", world.name);
        client.sign_in("projectleader.no").await;
        for _ in 0..16 {
            world.clock.advance(Duration::hours(11));
            let _ = client.get("/profile").await;
        }
        assert_eq!(
            client.get("/profile").await.status,
            StatusCode::SEE_OTHER,
            "the absolute limit has passed"
        );
    })
    .await;
}

#[tokio::test]
async fn the_database_holds_no_session_id_and_no_password() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("projectleader.no").await;
        let id = client.cookie("vitja").unwrap().to_owned();
        let db = &world.app.db.read;
        let backend = db.get_database_backend();
        for sql in ["SELECT id, data FROM sessions", "SELECT password_hash, name FROM accounts"] {
            for row in db.query_all_raw(Statement::from_string(backend, sql.to_owned())).await.unwrap() {
                let (a, b): (String, String) =
                    (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap());
                assert!(!a.contains(&id) && !b.contains(&id), "{}", world.name);
                assert!(!a.contains(server::seed::DEMO_PASSWORD) && !b.contains(server::seed::DEMO_PASSWORD));
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_deactivated_person_is_signed_out_at_once() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("projectleader.no").await;
        let tx = world.app.db.begin().await.unwrap();
        let sql = format!(
            "UPDATE accounts SET deactivated_at = '2019-11-20 10:00:00+00:00' WHERE email = '{}'",
            email("projectleader.no")
        );
        tx.execute_unprepared(&sql).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(client.get("/profile").await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn the_language_is_the_profiles_else_the_cookies_else_the_browsers_and_the_address_overrides() {
    on_both(async |world: World| {
        let mut client = world.client();
        let ask = async |client: &mut crate::support::Client, path: &str| {
            let request = client.request(Method::GET, path).header(header::ACCEPT_LANGUAGE, "nn, da;q=0.5");
            let answer = client.send(request, Body::empty()).await;
            answer.headers.get(header::CONTENT_LANGUAGE).unwrap().to_str().unwrap().to_owned()
        };
        assert_eq!(ask(&mut client, "/posts").await, "nb", "a browser that asks for nn gets bokmål");
        client.post("/language", &[("lang", "is"), ("return", "/posts?lang=fi")]).await;
        assert_eq!(ask(&mut client, "/posts").await, "is", "the cookie");
        assert_eq!(ask(&mut client, "/posts?lang=kl").await, "kl", "the address overrides");
        client.sign_in("school.esimerkkila.fi").await;
        assert_eq!(ask(&mut client, "/posts").await, "fi", "the profile");
        let back = client.post("/language", &[("lang", "sv"), ("return", "/posts?lang=fi")]).await;
        assert_eq!(back.location(), "/posts", "the override does not outlive the choice");
        let mut elsewhere = world.client();
        elsewhere.sign_in("school.esimerkkila.fi").await;
        assert_eq!(ask(&mut elsewhere, "/posts").await, "sv", "the profile remembers it");
    })
    .await;
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_is_kept_through_signing_in() {
    on_both(async |world: World| {
        let mut client = world.client();
        let typed = "Noe jeg har skrevet & vil beholde <3";
        let asked = client
            .post("/posts/new", &[("title", typed), ("situation", "linje 1\r\nlinje 2"), ("action", "save")])
            .await;
        assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
        let kept = value_of(&asked.text(), "resume_form");
        let to = value_of(&asked.text(), "resume");
        let address = email("projectleader.no");
        let fields = [
            ("email", address.as_str()),
            ("password", server::seed::DEMO_PASSWORD),
            ("resume", &to),
            ("resume_form", &kept),
        ];
        let resumed = client.post("/sign-in", &fields).await;
        assert_eq!(resumed.status, StatusCode::OK);
        assert!(resumed.text().contains("action=\"/posts/new\""));
        assert!(resumed.text().contains("Noe jeg har skrevet &amp; vil beholde &lt;3"), "{}", resumed.text());
        assert!(resumed.text().contains("linje 1\r\nlinje 2"));
    })
    .await;
}

/// The value of a hidden field.
fn value_of(html: &str, name: &str) -> String {
    let (_, after) = html.split_once(&format!("name=\"{name}\"")).expect(name);
    let (_, after) = after.split_once("value=\"").unwrap();
    let value = after.split_once('"').unwrap().0;
    value.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

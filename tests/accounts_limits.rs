//! Closed accounts, how often codes, places, links and letters may be tried, and addresses that change too late.

use app::accounts::model::{NewAccount, PASSWORD_MAX};
use app::accounts::server::service;
use app::admin::server::service as admin;
use app::network::server::setup::known;
use app::people::model::InviteInput;
use app::people::server::invitations;
use app::platform::actor::{Actor, Role, Scope};
use app::platform::error::Failure;
use app::platform::lang::UiLang;
use app::platform::server::Mail;
use axum::http::StatusCode;
use time::Duration;

use crate::security::{code, set_up};
use crate::support::{Answer, Client, World, email, on_both};

const OLD: &str = server::seed::DEMO_PASSWORD;
const NEW: &str = "fjell sauer tirsdag grøt";
const LEAD: &str = "projectleader.no";

async fn sign_in(client: &mut Client, address: &str, password: &str) -> Answer {
    client.post("/sign-in", &[("email", address), ("password", password)]).await
}

fn link(mails: &[Mail], to: &str, before: &str) -> Option<String> {
    let of = |mail: &Mail| {
        let line = mail.text.lines().find(|line| line.contains(before))?;
        Some(line.trim_start_matches("http://vitja.test").to_owned())
    };
    mails.iter().rev().filter(|mail| mail.to == to).find_map(of)
}

async fn close(world: &World, name: &str) {
    let secretariat = world.person("secretariat").await;
    let id = world.person(name).await.account().unwrap();
    admin::close_account(&secretariat, &world.app, id).await.unwrap();
}

#[tokio::test]
async fn a_closed_account_gets_in_by_no_door() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in(LEAD).await;
        let (secret, _) = set_up(&world, &mut client).await;
        let mut half = world.client();
        let asked = sign_in(&mut half, &email(LEAD), OLD).await;
        assert!(asked.location().starts_with("/sign-in/code"), "{}", world.name);
        let mut forgot = world.client();
        forgot.post("/password/forgotten", &[("email", &email(LEAD))]).await;
        let reset = link(&world.mails().await, &email(LEAD), "/password/reset/").expect("a link");
        close(&world, LEAD).await;
        world.clock.advance(Duration::seconds(60));
        let code = code(&world, &secret);
        let whole = half.post("/sign-in/code", &[("code", &code)]).await;
        assert!(whole.location().starts_with("/sign-in?"), "{}: half a sign-in ends", world.name);
        assert_eq!(half.get("/profile").await.status, StatusCode::SEE_OTHER);
        let chosen = forgot.post(&reset, &[("new_password", NEW)]).await;
        assert_eq!(chosen.status, StatusCode::NOT_FOUND, "{}: a link from before", world.name);
        let mut again = world.client();
        let refused = sign_in(&mut again, &email(LEAD), OLD).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        let unknown = sign_in(&mut again, "ingen@vitja.example", OLD).await;
        let same = |page: Answer, address: &str| page.text().replace(address, "");
        assert_eq!(same(refused, &email(LEAD)), same(unknown, "ingen@vitja.example"), "told as unknown");
        let before = world.mails().await.len();
        again.post("/password/forgotten", &[("email", &email(LEAD))]).await;
        assert_eq!(world.mails().await.len(), before, "{}: no link", world.name);
    })
    .await;
}

#[tokio::test]
async fn codes_are_tried_five_times_and_then_not_even_the_right_one_is_taken() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in(LEAD).await;
        let (secret, _) = set_up(&world, &mut client).await;
        let mut thief = world.client();
        sign_in(&mut thief, &email(LEAD), OLD).await;
        for _ in 0..5 {
            let wrong = thief.post("/sign-in/code", &[("code", "000000")]).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        }
        world.clock.advance(Duration::seconds(60));
        let right = code(&world, &secret);
        let refused = thief.post("/sign-in/code", &[("code", &right)]).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "{}", world.name);
        assert!(refused.headers.contains_key("retry-after"));
        world.clock.advance(Duration::minutes(4));
        let later = code(&world, &secret);
        assert_eq!(thief.post("/sign-in/code", &[("code", &later)]).await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn one_place_guesses_and_asks_for_links_only_so_often() {
    on_both(async |world: World| {
        let mut thief = world.client();
        for n in 0..60 {
            let told = sign_in(&mut thief, &format!("noen{n}@kommune.example"), "feil passord her").await;
            assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{}: {n}", world.name);
        }
        let told = sign_in(&mut thief, "en.til@kommune.example", "feil passord her").await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS, "{}", world.name);
        for n in 0..20 {
            let address = format!("noen{n}@kommune.example");
            let told = thief.post("/password/forgotten", &[("email", &address)]).await;
            assert_eq!(told.status, StatusCode::OK, "{}: {n}", world.name);
        }
        let told = thief.post("/password/forgotten", &[("email", "en.til@kommune.example")]).await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS, "{}", world.name);
        assert!(told.text().contains("en.til@kommune.example"), "what was typed stays");
    })
    .await;
}

#[tokio::test]
async fn two_hundred_letters_a_day_are_enough_for_anybody() {
    on_both(async |world: World| {
        let lead = world.person(LEAD).await;
        let places = known(&Actor::System, &world.app).await.unwrap().municipalities;
        let new = |to: &str| InviteInput {
            email: to.to_owned(),
            name: String::new(),
            role: Some(Role::Member),
            scope: Some(Scope::Municipality(places["skaun"].0)),
            sector: None,
            lang: Some(UiLang::Nb),
            numbers_ok: false,
        };
        let mut last = None;
        for n in 0..200 {
            last = Some(
                invitations::invite(&lead, &world.app, &new(&format!("n{n}@ny.example"))).await.unwrap(),
            );
        }
        let told = invitations::invite(&lead, &world.app, &new("en.til@ny.example")).await;
        assert!(matches!(told, Err(Failure::TooMany(_))), "{}: {told:?}", world.name);
        let again = invitations::resend(&lead, &world.app, last.unwrap()).await;
        assert!(matches!(again, Err(Failure::TooMany(_))), "{}: {again:?}", world.name);
    })
    .await;
}

/// Asks for another address; the links to the old and to the new one.
async fn ask(world: &World, new: &str) -> (String, String) {
    let mut client = world.client();
    client.sign_in(LEAD).await;
    let asked = client.post("/profile/address", &[("email", new), ("password", OLD)]).await;
    assert_eq!(asked.location(), "/profile/address?asked=1", "{}", asked.text());
    let mails = world.mails().await;
    let of = |to: &str| link(&mails, to, "/address/").expect("a link");
    (of(&email(LEAD)), of(new))
}

#[tokio::test]
async fn a_change_of_address_holds_for_a_day() {
    on_both(async |world: World| {
        let (old_link, new_link) = ask(&world, "kari@ny-kommune.example").await;
        let mut anyone = world.client();
        assert_eq!(anyone.post(&new_link, &[]).await.status, StatusCode::OK);
        world.clock.advance(Duration::hours(24) + Duration::seconds(1));
        for late in [&old_link, &new_link] {
            assert_eq!(anyone.get(late).await.status, StatusCode::NOT_FOUND, "{}", world.name);
            assert_eq!(anyone.post(late, &[]).await.status, StatusCode::NOT_FOUND, "{}", world.name);
        }
        assert_eq!(sign_in(&mut anyone, &email(LEAD), OLD).await.location(), "/", "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn an_address_that_was_taken_between_both_confirmations_stays_where_it_is() {
    on_both(async |world: World| {
        let new = "kari@ny-kommune.example";
        let (old_link, new_link) = ask(&world, new).await;
        let mut anyone = world.client();
        assert_eq!(anyone.post(&new_link, &[]).await.status, StatusCode::OK);
        let other = NewAccount {
            email: new.to_owned(),
            name: "En annen".to_owned(),
            password: NEW.to_owned(),
            ui_lang: None,
            zone: "Europe/Oslo".to_owned(),
            demo: false,
        };
        let taken = service::create(&Actor::System, &world.app, other).await.unwrap();
        assert_eq!(anyone.post(&old_link, &[]).await.status, StatusCode::NOT_FOUND, "{}", world.name);
        let holder = service::get_by_email(&Actor::System, &world.app, new).await.unwrap();
        assert_eq!(holder.id, taken, "{}", world.name);
        assert_eq!(sign_in(&mut anyone, &email(LEAD), OLD).await.location(), "/", "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_password_that_is_too_long_is_told_and_never_cut() {
    on_both(async |world: World| {
        let words = "fjell sauer tirsdag grøt å ";
        let longest: String = words.chars().cycle().take(PASSWORD_MAX).collect();
        let mut client = world.client();
        client.sign_in(LEAD).await;
        let page = client.get("/profile/password").await.text();
        for field in page.split("<input").filter(|field| field.contains("type=\"password\"")) {
            let field = field.split('>').next().unwrap();
            assert!(!field.contains("maxlength"), "a browser would cut it: {field}");
        }
        let choose = async |client: &mut Client, new: &str| {
            client.post("/profile/password?lang=en", &[("password", OLD), ("new_password", new)]).await
        };
        let told = choose(&mut client, &format!("{longest}x")).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        assert!(told.text().contains("at most 256 characters"), "{}", told.text());
        assert_eq!(choose(&mut client, &longest).await.status, StatusCode::SEE_OTHER, "{}", world.name);
        let mut again = world.client();
        let longer = format!("{longest}x");
        let refused = sign_in(&mut again, &email(LEAD), &longer).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}: not its beginning", world.name);
        assert_eq!(sign_in(&mut again, &email(LEAD), &longest).await.location(), "/", "{}", world.name);
        let form = [("password", longer.as_str()), ("texts", "keep"), ("understood", "yes")];
        let kept = again.post("/profile/delete", &form).await;
        assert_eq!(kept.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
    })
    .await;
}

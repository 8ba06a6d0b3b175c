//! Passwords, links by mail, the second factor, changes of address, sessions, and how often secrets may be guessed.

use app::accounts::server::{second_factor, service};
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::server::Mail;
use axum::http::StatusCode;
use time::Duration;

use crate::support::{Answer, Client, World, email, on_both};

const OLD: &str = server::seed::DEMO_PASSWORD;
const NEW: &str = "fjell sauer tirsdag grøt";
const LEAD: &str = "projectleader.no";

/// The address on this site that a mail leads to.
fn link(mail: &Mail, before: &str) -> String {
    let start = format!("http://vitja.test{before}");
    let line = mail.text.lines().find(|line| line.starts_with(&start)).expect("a link");
    line.trim_start_matches("http://vitja.test").to_owned()
}

/// The mails with a link to choose a new password.
async fn resets(world: &World) -> Vec<Mail> {
    let mails = world.mails().await;
    mails.into_iter().filter(|mail| mail.text.contains("/password/reset/")).collect()
}

async fn sign_in(client: &mut Client, address: &str, password: &str) -> Answer {
    client.post("/sign-in", &[("email", address), ("password", password)]).await
}

fn is_in(answer: &Answer) -> bool {
    answer.status == StatusCode::SEE_OTHER && answer.location() == "/"
}

/// The code that an app would show for this secret now.
pub(crate) fn code(world: &World, secret: &str) -> String {
    use app::platform::server::Clock;
    let secret = totp_rs::Secret::try_from_base32(secret.replace(' ', "")).unwrap();
    let totp = totp_rs::Builder::new().with_secret(secret).build_noncompliant();
    totp.generate(u64::try_from(world.clock.now().unix_timestamp()).unwrap()).to_string()
}

/// Sets a second factor up in this browser. Gives the secret and the recovery codes.
pub(crate) async fn set_up(world: &World, client: &mut Client) -> (String, Vec<String>) {
    let begun = client.post("/profile/second-factor", &[("action", "set-up"), ("password", OLD)]).await;
    assert_eq!(begun.location(), "/profile/second-factor/set-up", "{}", begun.text());
    let page = client.get("/profile/second-factor/set-up").await.text();
    let secret = secrets(&page).remove(0);
    let qr = client.get("/profile/second-factor/qr.png").await;
    assert!(qr.bytes.starts_with(b"\x89PNG"), "{}", world.name);
    let done = client.post("/profile/second-factor/set-up", &[("code", &code(world, &secret))]).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    (secret, secrets(&done.text()))
}

fn secrets(page: &str) -> Vec<String> {
    let parts = page.split("<code class=\"secret\">").skip(1);
    parts.map(|part| part.split_once('<').unwrap().0.to_owned()).collect()
}

#[tokio::test]
async fn asvs_6_2_4_a_guessable_password_is_refused_wherever_one_is_chosen_and_what_it_should_be_is_told() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in(LEAD).await;
        let fields = |new: &'static str| [("password", OLD), ("new_password", new)];
        for bad in ["passwordpassword", "vitjavitjavitja", "kort"] {
            let answer = client.post("/profile/password", &fields(bad)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}: {bad}", world.name);
            assert!(answer.text().contains("id=\"f-new_password-error\""));
            assert!(!answer.text().contains(&format!("value=\"{bad}\"")), "never filled in again");
        }
        let wrong = [("password", "feil passord her"), ("new_password", NEW)];
        let answer = client.post("/profile/password", &wrong).await;
        assert!(answer.text().contains("id=\"f-password-error\""), "the old one is asked for");
        let page = client.get("/profile/password").await.text();
        assert!(
            page.contains("autocomplete=\"new-password\"")
                && page.contains("autocomplete=\"current-password\"")
        );
    })
    .await;
}

#[tokio::test]
async fn asvs_7_4_3_a_new_password_ends_all_other_sessions_and_its_owner_is_told() {
    on_both(async |world: World| {
        let (mut here, mut there) = (world.client(), world.client());
        here.sign_in(LEAD).await;
        there.sign_in(LEAD).await;
        let before = here.cookie("vitja").unwrap().to_owned();
        let done = here.post("/profile/password", &[("password", OLD), ("new_password", NEW)]).await;
        assert_eq!(done.location(), "/profile/security?done=password", "{}", done.text());
        assert_eq!(here.get("/profile").await.status, StatusCode::OK, "{}", world.name);
        assert_ne!(here.cookie("vitja").unwrap(), before, "a new id (ASVS 7.2.4)");
        assert_eq!(there.get("/profile").await.status, StatusCode::SEE_OTHER, "{}", world.name);
        let mails = world.mails().await;
        assert_eq!(mails.last().unwrap().to, email(LEAD));
        assert_eq!(mails.last().unwrap().lang.code(), "nb", "in the receiver's language");
        assert!(!mails.last().unwrap().text.contains(NEW));
        let mut again = world.client();
        assert!(!is_in(&sign_in(&mut again, &email(LEAD), OLD).await));
        assert!(is_in(&sign_in(&mut again, &email(LEAD), NEW).await), "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_forgotten_password_tells_nobody_whether_an_address_has_an_account() {
    on_both(async |world: World| {
        let mut client = world.client();
        let mut pages = Vec::new();
        for address in [email(LEAD), "ingen@vitja.example".to_owned()] {
            let answer = client.post("/password/forgotten", &[("email", &address)]).await;
            assert_eq!(answer.status, StatusCode::OK);
            pages.push(answer.text().replace(&address, ""));
        }
        assert_eq!(pages[0], pages[1], "{}", world.name);
        let mails = resets(&world).await;
        assert_eq!(mails.len(), 1, "{}", world.name);
        assert_eq!(mails[0].to, email(LEAD));
        let none = client.post("/password/forgotten", &[("email", "ikke en adresse")]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(none.text().contains("ikke en adresse"), "what was typed stays");
    })
    .await;
}

#[tokio::test]
async fn asvs_6_4_2_a_reset_link_works_once_within_an_hour_and_ends_every_session() {
    on_both(async |world: World| {
        let mut signed_in = world.client();
        signed_in.sign_in(LEAD).await;
        let mut client = world.client();
        let mut links = Vec::new();
        for _ in 0..2 {
            client.post("/password/forgotten", &[("email", &email(LEAD))]).await;
            links.push(link(world.mails().await.last().unwrap(), "/password/reset/"));
        }
        assert_eq!(client.get(&links[0]).await.status, StatusCode::OK);
        assert_eq!(client.get(&links[0]).await.status, StatusCode::OK, "opening it uses nothing up");
        let weak = client.post(&links[0], &[("new_password", "kort")]).await;
        assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = client.post(&links[0], &[("new_password", NEW)]).await;
        assert_eq!(done.location(), "/sign-in?reset=1", "{}", done.text());
        assert_eq!(signed_in.get("/profile").await.status, StatusCode::SEE_OTHER, "{}", world.name);
        for used in &links {
            let again = client.post(used, &[("new_password", NEW)]).await;
            assert_eq!(again.status, StatusCode::NOT_FOUND, "{}: every link is used up", world.name);
        }
        assert!(is_in(&sign_in(&mut client, &email(LEAD), NEW).await));
        client.post("/password/forgotten", &[("email", &email(LEAD))]).await;
        let late = link(world.mails().await.last().unwrap(), "/password/reset/");
        world.clock.advance(Duration::minutes(61));
        assert_eq!(client.get(&late).await.status, StatusCode::NOT_FOUND, "{}: too late", world.name);
    })
    .await;
}

#[tokio::test]
async fn asvs_6_4_3_choosing_a_new_password_by_mail_does_not_get_past_the_second_factor() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in(LEAD).await;
        let (secret, _) = set_up(&world, &mut client).await;
        let mut thief = world.client();
        thief.post("/password/forgotten", &[("email", &email(LEAD))]).await;
        let to = link(world.mails().await.last().unwrap(), "/password/reset/");
        thief.post(&to, &[("new_password", NEW)]).await;
        let asked = sign_in(&mut thief, &email(LEAD), NEW).await;
        assert_eq!(asked.location(), "/sign-in/code?return=%2F", "{}", world.name);
        assert_eq!(
            thief.get("/profile").await.status,
            StatusCode::SEE_OTHER,
            "half a sign-in reaches nothing"
        );
        world.clock.advance(Duration::seconds(60));
        let whole = thief.post("/sign-in/code", &[("code", &code(&world, &secret))]).await;
        assert_eq!(whole.status, StatusCode::SEE_OTHER);
        assert_eq!(thief.get("/profile").await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn asvs_6_5_1_a_code_holds_once_and_for_half_a_minute_around_its_time() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in(LEAD).await;
        let (secret, recovery) = set_up(&world, &mut client).await;
        let try_code = async |code: &str| {
            let mut client = world.client();
            sign_in(&mut client, &email(LEAD), OLD).await;
            is_in(&client.post("/sign-in/code", &[("code", code), ("return", "/")]).await)
        };
        assert!(!try_code(&code(&world, &secret)).await, "{}: the one that set it up is used", world.name);
        world.clock.advance(Duration::seconds(30));
        let now = code(&world, &secret);
        assert!(try_code(&now).await, "{}", world.name);
        assert!(!try_code(&now).await, "{}: once", world.name);
        world.clock.advance(Duration::minutes(30));
        let old = code(&world, &secret);
        world.clock.advance(Duration::seconds(30));
        assert!(try_code(&old).await, "{}: clocks differ", world.name);
        world.clock.advance(Duration::minutes(30));
        let older = code(&world, &secret);
        world.clock.advance(Duration::seconds(90));
        assert!(!try_code(&older).await, "{}: too old", world.name);
        assert_eq!(recovery.len(), 10);
        let typed = recovery[3].to_uppercase().replace('-', " ");
        assert!(try_code(&typed).await, "{}: a recovery code, however it is typed", world.name);
        assert!(!try_code(&recovery[3]).await, "{}: once", world.name);
        assert!(try_code(&recovery[4]).await, "{}", world.name);
        let subjects = world.mails().await.len();
        assert!(subjects >= 3, "{}: told about the factor and each recovery code", world.name);
    })
    .await;
}

#[tokio::test]
async fn asvs_2_3_1_half_a_sign_in_reaches_nothing_and_ends_after_ten_minutes_or_with_the_password() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in(LEAD).await;
        let (secret, _) = set_up(&world, &mut client).await;
        let mut half = world.client();
        assert_eq!(half.get("/sign-in/code").await.status, StatusCode::SEE_OTHER, "not without a password");
        sign_in(&mut half, &email(LEAD), OLD).await;
        let planted = half.cookie("vitja").unwrap().to_owned();
        for path in ["/profile", "/profile/second-factor", "/profile/sessions", "/milestones"] {
            assert!(half.get(path).await.location().starts_with("/sign-in?"), "{}: {path}", world.name);
        }
        world.clock.advance(Duration::minutes(11));
        let late = half.post("/sign-in/code", &[("code", &code(&world, &secret))]).await;
        assert!(late.location().starts_with("/sign-in?"), "{}: too late", world.name);
        sign_in(&mut half, &email(LEAD), OLD).await;
        client.post("/profile/password", &[("password", OLD), ("new_password", NEW)]).await;
        let stale = half.post("/sign-in/code", &[("code", &code(&world, &secret))]).await;
        assert!(stale.location().starts_with("/sign-in?"), "{}: the password is another one", world.name);
        sign_in(&mut half, &email(LEAD), NEW).await;
        assert!(is_in(&half.post("/sign-in/code", &[("code", &code(&world, &secret))]).await));
        assert_ne!(half.cookie("vitja").unwrap(), planted, "a new id at each step (ASVS 7.2.4)");
    })
    .await;
}

#[tokio::test]
async fn asvs_7_5_1_the_second_factor_and_the_address_change_only_with_the_password() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in(LEAD).await;
        let (_, first) = set_up(&world, &mut client).await;
        for action in ["off", "set-up", "codes"] {
            let fields = [("action", action), ("password", "feil passord her")];
            let answer = client.post("/profile/second-factor", &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}: {action}", world.name);
        }
        let fields = [("email", "ny@kommune.example"), ("password", "feil passord her")];
        let answer = client.post("/profile/address", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("ny@kommune.example"), "what was typed stays");
        let codes = client.post("/profile/second-factor", &[("action", "codes"), ("password", OLD)]).await;
        let codes = secrets(&codes.text());
        assert_eq!(codes.len(), 10);
        assert!(codes.iter().all(|code| !first.contains(code)), "{}: new ones", world.name);
        let off = client.post("/profile/second-factor", &[("action", "off"), ("password", OLD)]).await;
        assert_eq!(off.location(), "/profile/security?done=second-factor");
        assert!(is_in(&sign_in(&mut world.client(), &email(LEAD), OLD).await), "{}: it is off", world.name);
    })
    .await;
}

#[tokio::test]
async fn asvs_6_3_3_where_it_is_required_nothing_else_is_reached_before_it_is_set_up() {
    on_both(async |world: World| {
        let mut world = world;
        let mut settings = (*world.app.settings).clone();
        settings.require_second_factor = true;
        world.app.settings = std::sync::Arc::new(settings);
        for (name, must) in [("secretariat", true), ("evaluator.fafo", true), (LEAD, false)] {
            let mut client = world.client();
            client.sign_in(name).await;
            for path in ["/", "/posts", "/profile", "/profile/password", "/evaluation"] {
                let answer = client.get(path).await;
                let led = answer.location() == "/profile/second-factor";
                assert_eq!(led, must, "{}: {name} {path}", world.name);
            }
            let written = client.post("/posts/new", &[("title", "x"), ("action", "publish")]).await;
            assert_eq!(written.location() == "/profile/second-factor", must, "{}: {name}", world.name);
            if must {
                assert_eq!(client.get("/profile/second-factor").await.status, StatusCode::OK);
                set_up(&world, &mut client).await;
                assert_eq!(client.get("/profile").await.status, StatusCode::OK, "{}: {name}", world.name);
                let fields = [("action", "off"), ("password", OLD)];
                let off = client.post("/profile/second-factor", &fields).await;
                assert_eq!(off.status, StatusCode::FORBIDDEN, "{}: it stays on", world.name);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_secretariat_alone_takes_a_lost_second_factor_away_and_its_owner_is_told() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in(LEAD).await;
        set_up(&world, &mut client).await;
        let lead = world.person(LEAD).await.account().unwrap();
        for name in ["school.steinkjer.no", "evaluator.fafo", LEAD] {
            let actor = world.person(name).await;
            let done = second_factor::remove_of(&actor, &world.app, lead).await;
            assert_eq!(done, Err(Failure::Forbidden), "{}: {name}", world.name);
        }
        let secretariat = world.person("secretariat").await;
        second_factor::remove_of(&secretariat, &world.app, lead).await.unwrap();
        assert_eq!(second_factor::remove_of(&secretariat, &world.app, lead).await, Err(Failure::NotFound));
        assert_eq!(
            client.get("/profile").await.status,
            StatusCode::SEE_OTHER,
            "{}: sessions end",
            world.name
        );
        assert!(is_in(&sign_in(&mut client, &email(LEAD), OLD).await));
        assert_eq!(world.mails().await.last().unwrap().to, email(LEAD));
    })
    .await;
}

#[tokio::test]
async fn asvs_7_5_1_nobody_takes_their_own_second_factor_off_without_the_password() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("secretariat").await;
        set_up(&world, &mut client).await;
        let own = world.person("secretariat").await.account().unwrap();
        let done = client.post(&format!("/admin/members/{own}/second-factor"), &[]).await;
        assert_eq!(done.status, StatusCode::FORBIDDEN, "{}", world.name);
        let asked = sign_in(&mut world.client(), &email("secretariat"), OLD).await;
        assert!(asked.location().starts_with("/sign-in/code"), "{}: it is still there", world.name);
    })
    .await;
}

#[tokio::test]
async fn an_address_changes_when_both_the_old_and_the_new_one_have_confirmed() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in(LEAD).await;
        let new = "kari@ny-kommune.example";
        let asked = client.post("/profile/address", &[("email", new), ("password", OLD)]).await;
        assert_eq!(asked.location(), "/profile/address?asked=1", "{}", asked.text());
        let mails = world.mails().await;
        let of = |to: &str| link(mails.iter().rfind(|mail| mail.to == to).expect(to), "/address/");
        let (old_link, new_link) = (of(&email(LEAD)), of(new));
        let mut anyone = world.client();
        assert!(anyone.get(&new_link).await.text().contains(new));
        let one = anyone.post(&new_link, &[]).await;
        assert_eq!(one.status, StatusCode::OK);
        let twice = anyone.post(&new_link, &[]).await;
        assert_eq!(twice.status, StatusCode::OK);
        assert!(!is_in(&sign_in(&mut world.client(), new, OLD).await), "{}: one is not both", world.name);
        anyone.post(&old_link, &[]).await;
        assert!(is_in(&sign_in(&mut world.client(), new, OLD).await), "{}", world.name);
        assert!(!is_in(&sign_in(&mut world.client(), &email(LEAD), OLD).await));
        assert_eq!(world.mails().await.last().unwrap().to, email(LEAD), "the old one is told");
        assert_eq!(anyone.post(&old_link, &[]).await.status, StatusCode::NOT_FOUND, "used up");
    })
    .await;
}

#[tokio::test]
async fn an_address_that_is_somebody_elses_is_neither_taken_nor_betrayed() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in(LEAD).await;
        let other = email("secretariat");
        let asked = client.post("/profile/address", &[("email", &other), ("password", OLD)]).await;
        assert_eq!(asked.location(), "/profile/address?asked=1", "{}: as for any other", world.name);
        assert!(world.mails().await.iter().all(|mail| mail.to != other), "{}", world.name);
        let cancelled = client.post("/profile/address", &[("action", "cancel")]).await;
        assert_eq!(cancelled.location(), "/profile/address");
    })
    .await;
}

#[tokio::test]
async fn asvs_7_5_2_sessions_are_listed_and_ended_one_by_one_or_all_others_at_once() {
    on_both(async |world: World| {
        let mut clients = vec![world.client(), world.client(), world.client()];
        for client in &mut clients {
            client.sign_in(LEAD).await;
        }
        let page = clients[0].get("/profile/sessions").await.text();
        let keys: Vec<String> = page
            .split("name=\"session\" value=\"")
            .skip(1)
            .map(|part| part.split_once('"').unwrap().0.to_owned())
            .collect();
        assert_eq!(keys.len(), 2, "{}: this one is marked, not offered", world.name);
        assert!(!page.contains(clients[1].cookie("vitja").unwrap()), "no id of a session is shown");
        let mut stranger = world.client();
        stranger.sign_in("school.steinkjer.no").await;
        let theirs = stranger.post("/profile/sessions", &[("action", "end"), ("session", &keys[0])]).await;
        assert_eq!(theirs.status, StatusCode::NOT_FOUND, "{}: one's own only", world.name);
        clients[0].post("/profile/sessions", &[("action", "end"), ("session", &keys[0])]).await;
        let mut alive = 0;
        for client in &mut clients {
            alive += usize::from(client.get("/profile").await.status == StatusCode::OK);
        }
        assert_eq!(alive, 2, "{}", world.name);
        clients[0].post("/profile/sessions", &[("action", "others")]).await;
        assert_eq!(clients[0].get("/profile").await.status, StatusCode::OK);
        assert_eq!(clients[1].get("/profile").await.status, StatusCode::SEE_OTHER);
        assert_eq!(clients[2].get("/profile").await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn asvs_6_3_1_guessing_is_slowed_down_but_never_locks_the_owner_out() {
    on_both(async |world: World| {
        let (address, nobody) = (email(LEAD), "ingen@vitja.example".to_owned());
        let mut owner = world.client();
        owner.sign_in(LEAD).await;
        owner.post("/sign-out", &[]).await;
        let mut thief = world.client();
        for guessed in [&address, &nobody] {
            let mut answers = Vec::new();
            for _ in 0..12 {
                answers.push(sign_in(&mut thief, guessed, "feil passord her").await.status);
            }
            let refused = answers.iter().filter(|s| **s == StatusCode::TOO_MANY_REQUESTS).count();
            assert_eq!(refused, 2, "{}: {guessed} {answers:?}", world.name);
        }
        let refused = sign_in(&mut thief, &address, OLD).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "even with the right one");
        assert!(refused.headers.contains_key("retry-after"));
        assert!(refused.text().contains(&address), "what was typed stays");
        assert!(is_in(&sign_in(&mut owner, &address, OLD).await), "{}: a known browser", world.name);
        let mut elsewhere = world.client();
        elsewhere.post("/password/forgotten", &[("email", &address)]).await;
        assert_eq!(resets(&world).await.len(), 1, "{}: and a link by mail", world.name);
        let to = link(resets(&world).await.last().unwrap(), "/password/reset/");
        let new = "en helt annen setning om havet";
        assert_eq!(elsewhere.post(&to, &[("new_password", new)]).await.status, StatusCode::SEE_OTHER);
        assert!(is_in(&sign_in(&mut elsewhere, &address, new).await), "{}: which lets them in", world.name);
        let refused = sign_in(&mut thief, &address, new).await.status;
        assert_eq!(refused, StatusCode::TOO_MANY_REQUESTS, "{}: nobody else", world.name);
        world.clock.advance(Duration::minutes(15));
        assert!(is_in(&sign_in(&mut thief, &address, new).await), "{}: later again", world.name);
    })
    .await;
}

#[tokio::test]
async fn the_links_that_one_person_is_sent_are_limited_without_a_word() {
    on_both(async |world: World| {
        let mut client = world.client();
        for _ in 0..9 {
            let answer = client.post("/password/forgotten", &[("email", &email(LEAD))]).await;
            assert_eq!(answer.status, StatusCode::OK, "{}", world.name);
        }
        assert_eq!(resets(&world).await.len(), 5, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_guessable_password_makes_no_account_either() {
    on_both(async |world: World| {
        let new = app::accounts::model::NewAccount {
            email: "ny@kommune.example".to_owned(),
            name: "Ny Person".to_owned(),
            password: "passwordpassword".to_owned(),
            ui_lang: None,
            zone: "Europe/Oslo".to_owned(),
            demo: false,
        };
        let made = service::create(&Actor::System, &world.app, new).await;
        assert!(matches!(made, Err(Failure::Invalid(_))), "{}", world.name);
    })
    .await;
}

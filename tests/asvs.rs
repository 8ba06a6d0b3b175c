//! Rules of the OWASP ASVS 5.0 over the whole router; the ids stand in the names. `docs/security.md` lists them all.

use std::io::Write;
use std::sync::{Arc, Mutex};

use app::posts::model::DraftId;
use app::posts::server::service as posts;
use axum::Router;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use axum::routing::get;
use sea_orm::{ConnectionTrait, Statement};
use tower::ServiceExt;
use tracing_subscriber::fmt::MakeWriter;

use crate::support::{Client, World, email, empty_databases, experience, on_both};

/// A made-up Danish number, as the shape alone is refused.
const NUMBER: &str = "150760-1111";

/// Everything that is logged, at every level and by every library.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    /// Begins to listen on this thread, on which the router of a test runs.
    fn begin() -> (Self, tracing::subscriber::DefaultGuard) {
        let log = Self::default();
        let everything = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_writer(log.clone())
            .with_ansi(false)
            .finish();
        let guard = tracing::subscriber::set_default(everything);
        // Tests beside this one listen to nothing, and what a place in the code may tell is remembered for all threads.
        tracing::callsite::rebuild_interest_cache();
        (log, guard)
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

/// The form of an experience.
pub fn form<'a>(situation: &'a str, title: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("kind", "experience"),
        ("title", title),
        ("lang", "nb"),
        ("audience", "members"),
        ("situation", situation),
        ("what_we_did", "Vi møttes hver uke."),
        ("human_checked", "yes"),
        ("action", "publish"),
    ]
}

/// A browser in which a member has signed in.
pub async fn member(world: &World) -> Client {
    let mut client = world.client();
    client.sign_in("school.steinkjer.no").await;
    client
}

#[tokio::test]
async fn asvs_16_2_5_a_stopped_number_and_a_password_stand_in_no_log_and_no_table() {
    on_both(async |world: World| {
        let mut client = member(&world).await;
        let (log, guard) = Log::begin();
        let text = format!("Gutten med cpr {NUMBER} og søsteren.");
        let draft = world.app.new_id().to_string();
        for action in ["publish", "save", "preview"] {
            let mut fields = form(&text, "Tittel");
            fields.retain(|(name, _)| *name != "action");
            fields.extend([("action", action), ("draft", draft.as_str())]);
            let answer = client.post("/posts/new", &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{action}");
            assert!(answer.text().contains(NUMBER), "{action}: what was typed is lost");
            assert!(answer.text().contains("CPR-nummer (DK, GL)"), "{action}: the kind is not named");
            assert!(answer.text().contains("med cpr"), "{action}: the place is not named");
        }
        let island = format!("form=draft%3D{draft}%26title%3D{NUMBER}");
        let request = client
            .request(Method::POST, "/api/posts/save_draft")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let answer = client.send(request, Body::from(island)).await;
        assert!(answer.text().contains("\"saved\":false"), "the island is not told: {}", answer.text());
        let mut other = world.client();
        other.post("/sign-in", &[("email", &email("secretariat")), ("password", "hemmelig-kanari")]).await;
        drop(guard);
        let log = log.text();
        assert!(log.contains("/posts/new"), "the log was not listened to");
        for canary in [NUMBER, "1507601111", "150760", "hemmelig-kanari"] {
            assert!(!log.contains(canary), "{canary} was logged:\n{log}");
        }
        if world.name == "sqlite" {
            let db = &world.app.db.read;
            let ask = Statement::from_string(db.get_database_backend(), "PRAGMA database_list".to_owned());
            let path: String = db.query_one_raw(ask).await.unwrap().unwrap().try_get_by_index(2).unwrap();
            for file in [path.clone(), format!("{path}-wal")] {
                let bytes = std::fs::read(file).unwrap_or_default();
                assert!(!bytes.windows(NUMBER.len()).any(|part| part == NUMBER.as_bytes()), "it was stored");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_16_4_1_nobody_writes_lines_into_the_log() {
    on_both(async |world: World| {
        let mut client = member(&world).await;
        let (log, guard) = Log::begin();
        client.get("/posts/%0d%0aINFO%20forged%20line").await;
        client.get("/posts?after=%0aINFO%20forged%20line").await;
        client.post("/sign-in", &[("email", "x\r\nINFO forged line"), ("password", "x")]).await;
        client.post("/posts/new", &form("x\nINFO forged line", "\u{1b}[31mINFO forged line")).await;
        drop(guard);
        let log = log.text();
        assert!(!log.lines().any(|line| line.trim_start().starts_with("INFO forged")), "{log}");
        assert!(!log.contains('\u{1b}'), "escape sequences reach the terminal");
    })
    .await;
}

#[tokio::test]
async fn asvs_16_3_2_denied_access_is_logged() {
    on_both(async |world: World| {
        let mut client = member(&world).await;
        let (log, guard) = Log::begin();
        assert_eq!(client.get("/evaluation").await.status, StatusCode::FORBIDDEN);
        assert_eq!(world.client().get("/profile").await.status, StatusCode::SEE_OTHER);
        let request = client.request(Method::POST, "/posts/new").header("sec-fetch-site", "cross-site");
        assert_eq!(client.send(request, Body::empty()).await.status, StatusCode::FORBIDDEN);
        drop(guard);
        let log = log.text();
        for path in ["/evaluation", "/profile", "/posts/new"] {
            let line =
                |line: &&str| line.contains(" INFO ") && line.contains(path) && !line.contains("answered");
            assert!(log.lines().any(|one| line(&one)), "nothing tells that {path} was denied:\n{log}");
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_16_5_1_what_breaks_tells_nothing_about_the_inside() {
    on_both(async |world: World| {
        let mut client = world.client();
        world.app.db.clone().close().await.unwrap();
        for path in ["/posts", "/networks", "/readyz"] {
            let answer = client.get(path).await;
            assert!(answer.status.is_server_error(), "{path}: {}", answer.status);
            let text = answer.text().to_lowercase();
            for word in ["sql", "select ", "pool", "panicked", "src/", ".rs:", "sea_orm", "connection"] {
                assert!(!text.contains(word), "{path} tells {word:?}: {text}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_16_5_4_a_handler_that_panics_is_answered_and_the_next_request_works() {
    on_both(async |world: World| {
        let pages: Router<app::platform::server::App> =
            Router::new().route("/panic", get(async || -> &'static str { panic!("kanari 4711") }));
        let router = server::router::surrounded(pages, std::path::Path::new("target/site"))
            .with_state(world.app.clone());
        let ask = |path: &str| axum::http::Request::get(path).body(Body::empty()).unwrap();
        let answer = router.clone().oneshot(ask("/panic")).await.unwrap();
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let bytes = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("kanari"));
        assert_eq!(router.oneshot(ask("/nowhere")).await.unwrap().status(), StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn asvs_13_4_2_13_4_5_nothing_for_operators_is_open_to_the_world() {
    on_both(async |world: World| {
        let mut client = world.client();
        for path in [
            "/metrics",
            "/debug",
            "/debug/pprof",
            "/status",
            "/server-status",
            "/actuator",
            "/.env",
            "/.git/config",
            "/.git/HEAD",
            "/Cargo.toml",
            "/data/vitja.db",
            "/assets/../../Cargo.toml",
            "/assets/%2e%2e/%2e%2e/Cargo.toml",
            "/assets/",
            "/phpinfo.php",
            "/swagger",
            "/api",
        ] {
            let answer = client.get(path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        }
        let answer = client.get("/readyz").await;
        assert!(answer.bytes.len() < 100, "{}", answer.text());
    })
    .await;
}

#[tokio::test]
async fn asvs_15_3_3_fields_that_no_form_has_are_ignored() {
    on_both(async |world: World| {
        let mut client = member(&world).await;
        let other = world.person("projectleader.no").await.account().unwrap().to_string();
        let id = world.app.new_id().to_string();
        let mut fields = form("En situasjon.", "Masse");
        for name in ["author", "author_id", "account_id", "by"] {
            fields.push((name, &other));
        }
        fields.extend([
            ("id", id.as_str()),
            ("post_id", &id),
            ("state", "hidden"),
            ("version", "77"),
            ("pinned", "yes"),
            ("pinned_at", "2019-01-01"),
            ("role", "secretariat"),
            ("author_role", "secretariat"),
            ("published_at", "1999-01-01T00:00:00Z"),
            ("network_id", &id),
        ]);
        let answer = client.post("/posts/new", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let made =
            answer.location().trim_start_matches("/posts/").split('?').next().unwrap().parse().unwrap();
        let reader = world.person("health.skaun.no").await;
        let post = posts::get_post(&reader, &world.app, made).await.unwrap();
        assert_ne!(made.to_string(), id);
        assert_eq!(post.byline.role.code(), "member");
        assert_eq!(post.published_at, world.app.now());
        let mine = world.person("school.steinkjer.no").await;
        assert_eq!(post.byline.name.as_deref(), mine.person().map(|person| person.name.as_str()));
        let profile =
            [("lang", "nb"), ("zone", "Europe/Oslo"), ("role", "secretariat"), ("email", "x@y.example")];
        assert_eq!(client.post("/profile", &profile).await.status, StatusCode::SEE_OTHER);
        assert_eq!(client.get("/moderation").await.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn asvs_3_4_2_4_1_1_4_1_3_no_answer_opens_itself_to_other_sites_or_believes_a_forged_host() {
    on_both(async |world: World| {
        let client = member(&world).await;
        for route in app::routes().iter().filter(|route| route.method == Method::GET) {
            if route.path.contains('{') {
                continue;
            }
            let request = client
                .request(Method::GET, route.path)
                .header("origin", "https://evil.example")
                .header("x-forwarded-host", "evil.example")
                .header("x-forwarded-proto", "https")
                .header("forwarded", "host=evil.example;proto=https");
            let answer = client.clone().send(request, Body::empty()).await;
            assert!(
                !answer.headers.keys().any(|name| name.as_str().starts_with("access-control-")),
                "{}",
                route.path
            );
            assert!(!answer.text().contains("evil.example"), "{} believes a forged host", route.path);
            let kind =
                answer.headers.get(header::CONTENT_TYPE).map(|value| value.to_str().unwrap().to_owned());
            let kind = kind.unwrap_or_default();
            if kind.starts_with("text/") {
                assert!(kind.to_lowercase().contains("charset=utf-8"), "{}: {kind}", route.path);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_14_2_1_no_form_sends_anything_secret_in_an_address() {
    on_both(async |world: World| {
        let mut client = member(&world).await;
        let mut visitor = world.client();
        for route in
            app::routes().iter().filter(|route| route.method == Method::GET && !route.path.contains('{'))
        {
            for client in [&mut client, &mut visitor] {
                let page = client.get(route.path).await.text();
                for form in page.split("<form").skip(1) {
                    let form = form.split("</form>").next().unwrap();
                    let head = form.split('>').next().unwrap();
                    let posts = head.contains("method=\"post\"");
                    let secret = form.contains("type=\"password\"") || form.contains("<textarea");
                    assert!(posts || !secret, "{}: {head}", route.path);
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_3_5_1_server_functions_refuse_other_sites_too() {
    on_both(async |world: World| {
        let mut client = member(&world).await;
        for (path, _) in leptos::server_fn::axum::server_fn_paths() {
            for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
                let request = client
                    .request(Method::POST, path)
                    .header(name, value)
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
                let answer = client.send(request, Body::from("form=title%3Dx")).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {name}");
            }
            assert_ne!(
                client.get(&format!("{path}?form=title%3Dx")).await.status,
                StatusCode::OK,
                "ASVS 3.5.3: {path}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_3_7_2_signing_in_leads_to_this_site_only() {
    on_both(async |world: World| {
        for back in ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"] {
            let mut client = world.client();
            let fields = [
                ("email", email("school.steinkjer.no")),
                ("password", server::seed::DEMO_PASSWORD.to_owned()),
                ("return", back.to_owned()),
            ];
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let answer = client.post("/sign-in", &fields).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
            let location = answer.location();
            assert!(
                location.starts_with('/') && !location.starts_with("//") && !location.contains("evil"),
                "{location}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_8_2_2_ids_of_others_are_of_no_use() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let post = world.publish(&author, &experience("network")).await;
        let mut client = world.client();
        client.sign_in("school.esimerkkila.fi").await;
        for (path, fields) in [
            (format!("/posts/{post}/edit"), vec![("title", "x"), ("version", "1")]),
            (format!("/posts/{post}/consent"), vec![("consent", "no")]),
            (format!("/posts/{post}/comments"), vec![("text", "x"), ("lang", "fi")]),
            ("/reports/new".to_owned(), vec![("piece", "post:ID"), ("reason", "abuse")]),
        ] {
            let id = format!("post:{post}");
            let fields: Vec<(&str, &str)> = fields
                .into_iter()
                .map(|(name, value)| (name, if value == "post:ID" { id.as_str() } else { value }))
                .collect();
            assert_eq!(client.post(&path, &fields).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    })
    .await;
}

/// What a `SELECT COUNT(*)` says.
async fn count(db: &impl ConnectionTrait, table: &str) -> i64 {
    let sql = format!("SELECT COUNT(*) FROM {table}");
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    row.unwrap().try_get_by_index(0).unwrap()
}

#[tokio::test]
async fn asvs_6_3_2_a_new_installation_has_no_account() {
    for (name, db) in empty_databases().await {
        server::start::migrate(&db).await.unwrap();
        assert_eq!(count(&db.read, "accounts").await, 0, "{name}");
    }
}

#[tokio::test]
async fn asvs_16_5_3_what_cannot_be_audited_does_not_happen() {
    on_both(async |world: World| {
        let me = world.person("school.steinkjer.no").await;
        let db = &world.app.db;
        let before = (count(&db.read, "posts").await, count(&db.read, "texts").await);
        db.writer().execute_unprepared("DROP TABLE audit").await.unwrap();
        let draft = DraftId(world.app.new_id());
        let published = posts::publish(&me, &world.app, draft, &experience("members")).await;
        assert!(published.is_err(), "{}: published without a trace", world.name);
        let after = (count(&db.read, "posts").await, count(&db.read, "texts").await);
        assert_eq!(after, before, "{}: something of it stayed", world.name);
    })
    .await;
}

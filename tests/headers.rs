//! What every answer carries, and what every form refuses.

use app::platform::lang::UiLang;
use app::platform::text::Text;
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use tower::ServiceExt;

use crate::support::{Answer, World, on_both};

#[tokio::test]
async fn asvs_3_4_3_3_4_4_3_4_5_3_4_6_14_3_2_every_page_carries_the_security_headers() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("evaluator.fafo").await;
        for route in
            app::routes().iter().filter(|route| route.method == Method::GET && route.room != "platform")
        {
            let path = route
                .path
                .replace("{id}", "x")
                .replace("{code}", "no")
                .replace("{slug}", "x")
                .replace("{file}", "x")
                .replace("{name}", "x")
                .replace("{milestone}", "final-report");
            let answer = client.get(&path).await;
            let get = |name: &str| {
                answer.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
            };
            let csp = get("content-security-policy");
            assert!(
                csp.contains("default-src 'none'") && csp.contains("frame-ancestors 'none'"),
                "{path}: {csp}"
            );
            assert!(!csp.contains("unsafe-inline") && !csp.contains(" 'unsafe-eval'"), "{path}: {csp}");
            assert_eq!(get("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(get("referrer-policy"), "same-origin", "{path}");
            assert_eq!(get("cache-control"), "no-store", "{path}: ASVS 14.3.2");
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_3_5_1_a_form_from_another_site_is_refused_on_every_route() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("secretariat").await;
        for route in app::routes().iter().filter(|route| route.method == Method::POST) {
            let path = route.path.replace("{id}", "x").replace("{milestone}", "final-report");
            for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
                let request = client
                    .request(Method::POST, &path)
                    .header(name, value)
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
                let answer = client.send(request, Body::empty()).await;
                // Mail providers send this one, from anywhere and without a cookie (RFC 8058 §3.1): the token in its
                // address is all it goes by, and this one is nobody's.
                let one_click = path == "/unsubscribe/{token}";
                let wanted = if one_click { StatusCode::NOT_FOUND } else { StatusCode::FORBIDDEN };
                assert_eq!(answer.status, wanted, "{path} {name}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_3_3_1_3_3_2_3_3_3_3_3_4_3_4_1_cookies_are_http_only_and_same_site_and_bound_to_the_host_over_tls()
 {
    on_both(async |world: World| {
        for (base_url, name, secure) in
            [("http://vitja.test", "vitja", false), ("https://vitja.test", "__Host-vitja", true)]
        {
            let mut world = world.clone();
            let mut settings = (*world.app.settings).clone();
            settings.base_url = base_url.to_owned();
            world.app.settings = std::sync::Arc::new(settings);
            let mut client = world.client();
            let address = crate::support::email("secretariat");
            let answer = client
                .post("/sign-in", &[("email", &address), ("password", server::seed::DEMO_PASSWORD)])
                .await;
            assert!(client.cookie(name).is_some(), "no session under {name}");
            for cookie in answer.headers.get_all(header::SET_COOKIE) {
                let cookie = cookie.to_str().unwrap();
                let parts: Vec<&str> = cookie.split("; ").collect();
                let has = |wanted: &str| parts.contains(&wanted);
                assert!(has("HttpOnly") && has("SameSite=Lax") && has("Path=/"), "{cookie}");
                assert!(!cookie.contains("Domain="), "{cookie}");
                assert_eq!((has("Secure"), cookie.starts_with("__Host-")), (secure, secure), "{cookie}");
            }
            let hsts =
                answer.headers.get(header::STRICT_TRANSPORT_SECURITY).map(|value| value.to_str().unwrap());
            let seconds = hsts.and_then(|hsts| hsts.trim_start_matches("max-age=").split(';').next());
            let year = seconds.is_some_and(|seconds| seconds.parse::<u64>().unwrap() >= 365 * 24 * 60 * 60);
            assert_eq!((hsts.is_some(), year), (secure, secure), "{hsts:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn odd_requests_get_a_clear_refusal_and_never_a_server_error() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("projectleader.no").await;
        let long = "x".repeat(600 * 1024);
        let odd = [
            client.get("/posts/%00").await,
            client.get("/posts?after=999999999999999999999-x").await,
            client.get("/posts?after=9223372036854775807-00000000000000000000000000000000").await,
            client.get("/networks/%F0%9F%98%80").await,
            client.get("/evaluation/no-such-milestone").await,
            client.post("/posts/new", &[("title", "\u{0}\u{202e}"), ("action", "publish")]).await,
            client.post("/posts/new", &[("situation", &long)]).await,
            client.post("/posts/drafts/x/delete", &[]).await,
            client.post("/evaluation/collect", &[("post", "x"), ("pieces", "post:x")]).await,
        ];
        for answer in odd {
            assert!(!answer.status.is_server_error(), "{}: {}", answer.status, answer.text());
        }
        let request = client
            .request(Method::POST, "/posts/new")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/json");
        let answer = client.send(request, Body::from("{}")).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    })
    .await;
}

/// That an answer is a small page of its own in this language, with these words.
fn says(answer: &Answer, lang: UiLang, title: &str) {
    let page = answer.text();
    let words = Text::new(lang, false).t(title).to_string();
    assert!(page.contains(&words), "{lang:?} {title}: {page}");
    assert!(page.contains(&format!("<html lang=\"{}\"", lang.code())), "{page}");
    let csp = answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(csp.contains("default-src 'none'"), "{csp}");
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
}

#[tokio::test]
async fn what_is_refused_before_there_is_a_page_is_told_in_the_readers_language() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("projectleader.no").await;
        let post = |lang: UiLang| {
            let request =
                client.request(Method::POST, "/posts/new").header(header::ACCEPT_LANGUAGE, lang.code());
            request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        };
        let (forged, large) = (
            post(UiLang::Fi).header("sec-fetch-site", "cross-site"),
            post(UiLang::Is)
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_LENGTH, 400 * 1024 * 1024),
        );
        let answer = world.client().send(forged, Body::empty()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        says(&answer, UiLang::Fi, "platform-bad-request");
        let answer = world.client().send(large, Body::empty()).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        says(&answer, UiLang::Is, "platform-too-large");

        world.app.forget();
        world.app.db.clone().close().await.unwrap();
        let answer = client.get("/profile?lang=da").await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        says(&answer, UiLang::Da, "platform-unavailable");
    })
    .await;
}

#[tokio::test]
async fn a_handler_that_panics_is_answered_in_words() {
    on_both(async |world: World| {
        let pages: Router<app::platform::server::App> =
            Router::new().route("/panic", get(async || -> &'static str { panic!("kanari 4712") }));
        let router = server::router::surrounded(pages, std::path::Path::new("target/site"))
            .layer(from_fn_with_state(world.app.clone(), server::layers::in_words))
            .with_state(world.app.clone());
        let request = Request::get("/panic?lang=sv").body(Body::empty()).unwrap();
        let answer = router.oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let bytes = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        let page = String::from_utf8(bytes.to_vec()).unwrap();
        let words = Text::new(UiLang::Sv, false).t("platform-unavailable-text").to_string();
        assert!(page.contains(&words) && !page.contains("kanari"), "{page}");
    })
    .await;
}

//! What every answer carries, and what every form refuses.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};

use crate::support::{World, on_both};

#[tokio::test]
async fn asvs_3_4_every_page_carries_the_security_headers() {
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
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {name}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_3_3_cookies_are_http_only_and_same_site_and_bound_to_the_host_over_tls() {
    on_both(async |world: World| {
        for (base_url, name, secure) in
            [("http://vitja.test", "vitja=", false), ("https://vitja.test", "__Host-vitja=", true)]
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
            let cookie = answer.headers.get(header::SET_COOKIE).unwrap().to_str().unwrap().to_owned();
            assert!(
                cookie.starts_with(name) && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
                "{cookie}"
            );
            assert_eq!(cookie.contains("Secure"), secure, "{cookie}");
            assert_eq!(answer.headers.contains_key(header::STRICT_TRANSPORT_SECURITY), secure);
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

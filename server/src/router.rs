//! The route table as an axum router, with everything around it.

use std::convert::Infallible;
use std::path::Path;
use std::time::Duration;

use app::accounts::server::SeaOrmSessionStore;
use app::accounts::server::sessions::IDLE;
use app::platform::ids::AccountId;
use app::platform::server::App;
use app::platform::ui::multipart::{UPLOAD_LIMIT, brings_files};
use app::platform::ui::page::PageContext;
use app::platform::ui::route::Route;
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use tower::ServiceBuilder;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, SessionManagerLayer};

use crate::{gate, kept, layers};

/// The largest request body, in bytes: a form and its encoding.
const BODY_LIMIT: usize = 1024 * 1024;
/// No answer takes longer.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Nor does one to a form that brings files, over a slow line.
const UPLOAD_TIMEOUT: Duration = Duration::from_secs(5 * 60);

/// The whole program as a service. `site_dir` holds the built assets.
pub fn router(app: App, site_dir: &Path) -> Router {
    let secure = app.settings.is_secure();
    let sessions = SessionManagerLayer::new(SeaOrmSessionStore::new(app.clone()))
        .with_name(app.settings.cookie_name("vitja"))
        .with_secure(secure)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_expiry(Expiry::OnInactivity(IDLE));
    let pages = app::routes().into_iter().fold(Router::new(), add);
    let pages = pages
        .route("/api/{*function}", any(server_function).layer(RequestBodyLimitLayer::new(BODY_LIMIT)))
        .fallback(async |page: PageContext| page.not_found())
        .layer(middleware::from_fn_with_state(app.clone(), layers::context))
        .layer(sessions)
        .layer(CsrfLayer::new().with_insecure_bypass(sent_by_mail_programs));
    let in_words = middleware::from_fn_with_state(app.clone(), layers::in_words);
    let shelf = middleware::from_fn_with_state(kept::Shelf::new(app.clone()), kept::shelf);
    surrounded(pages.layer(shelf), site_dir).layer(in_words).with_state(app)
}

/// The pages with what surrounds them whoever asks: assets, log, time limit, compression, and an answer when a handler
/// panics.
pub fn surrounded(pages: Router<App>, site_dir: &Path) -> Router<App> {
    // What is compressed already: exports, and documents that people attach.
    let compress = DefaultPredicate::new()
        .and(NotForContentType::const_new("application/zip"))
        .and(NotForContentType::const_new("application/pdf"))
        .and(NotForContentType::const_new("application/vnd."));
    pages.nest_service("/assets", assets(site_dir)).layer(
        ServiceBuilder::new()
            .layer(middleware::from_fn(traced))
            .layer(SetResponseHeaderLayer::overriding(
                header::X_CONTENT_TYPE_OPTIONS,
                HeaderValue::from_static("nosniff"),
            ))
            .layer(middleware::from_fn(in_time))
            // Quick gzip makes pages smaller than quick brotli does, in a third of the time.
            .layer(
                CompressionLayer::new().no_br().quality(CompressionLevel::Precise(2)).compress_when(compress),
            )
            .layer(CatchPanicLayer::custom(panicked)),
    )
}

fn add(router: Router<App>, route: Route) -> Router<App> {
    let who = route.who;
    let may_keep = route.kept;
    let asked = middleware::from_fn(move |page: PageContext, request: Request, next: Next| async move {
        let mut response = gate::gate(who, page, request, next).await;
        if may_keep {
            response.extensions_mut().insert(kept::MayKeep);
        }
        response
    });
    let limit = if route.upload { UPLOAD_LIMIT } else { BODY_LIMIT };
    let limits = (RequestBodyLimitLayer::new(limit), DefaultBodyLimit::disable());
    let handler = route.handler.layer::<_, Infallible>(asked).layer(limits);
    router.route(route.path, handler)
}

/// Cuts off what takes too long. Only forms that bring files may take their time, and routes without files refuse those
/// before they read them.
async fn in_time(request: Request, next: Next) -> Response {
    let patience = if brings_files(request.headers()) { UPLOAD_TIMEOUT } else { TIMEOUT };
    match tokio::time::timeout(patience, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// The one form that other sites may send: a mail provider's click on "unsubscribe" (RFC 8058). Its token is in the
/// address, it needs no cookie, and it can do nothing but switch mails off or on.
fn sent_by_mail_programs(method: &Method, address: &Uri) -> bool {
    let token = address.path().strip_prefix("/unsubscribe/");
    method == Method::POST && token.is_some_and(|token| !token.contains('/'))
}

/// Server functions serve islands, and islands stand only on pages for people who have signed in.
async fn server_function(page: PageContext, request: Request) -> Response {
    if !page.actor.is_signed_in() {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let provide = move || leptos::context::provide_context(page.clone());
    leptos_axum::handle_server_fns_with_context(provide, request).await.into_response()
}

/// Files whose names change with their content, compressed beforehand: kept for ever.
fn assets(site_dir: &Path) -> Router {
    let files = ServeDir::new(site_dir.join("assets")).precompressed_br().precompressed_gzip();
    let kept = HeaderValue::from_static("public, max-age=31536000, immutable");
    Router::new().fallback_service(files).layer(middleware::from_fn(move |request: Request, next: Next| {
        let kept = kept.clone();
        async move {
            let mut response = next.run(request).await;
            if response.status().is_success() {
                response.headers_mut().insert(header::CACHE_CONTROL, kept);
            }
            response
        }
    }))
}

/// Logs method, path without its query, status and time. Never what a form held.
async fn traced(request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), without_secrets(request.uri().path()));
    let started = std::time::Instant::now();
    let response = next.run(request).await;
    let millis = started.elapsed().as_millis();
    let denied = [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN, StatusCode::TOO_MANY_REQUESTS];
    if denied.contains(&response.status()) {
        let account = response.extensions().get::<AccountId>().map(ToString::to_string).unwrap_or_default();
        tracing::info!(%method, ?path, status = response.status().as_u16(), account, "denied");
    }
    if response.status().is_server_error() {
        tracing::warn!(%method, ?path, status = response.status().as_u16(), millis, "answered");
    } else {
        tracing::debug!(%method, ?path, status = response.status().as_u16(), millis, "answered");
    }
    response
}

/// A path for the log. What is as long as the token of a mailed link is left out (ASVS 16.2.5).
fn without_secrets(path: &str) -> String {
    let shown = |part| if str::len(part) > 40 { "…" } else { part };
    path.split('/').map(shown).collect::<Vec<_>>().join("/")
}

fn panicked(_: Box<dyn std::any::Any + Send>) -> Response<Body> {
    tracing::error!("a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

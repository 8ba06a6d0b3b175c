//! What surrounds every page: who asks, in which language, and the security headers.

use std::sync::Arc;
use std::time::Duration;

use app::accounts::model::Account;
use app::accounts::server::service as accounts;
use app::platform::actor::Actor;
use app::platform::ids::AccountId;
use app::platform::lang::UiLang;
use app::platform::server::App;
use app::platform::text::{Text, negotiate};
use app::platform::ui::page::PageContext;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use rand::RngCore;
use tower_sessions::Session;
use uuid::Uuid;

/// A session ends after this long without a visit.
pub const IDLE: time::Duration = time::Duration::hours(12);
/// A session ends this long after signing in, whatever happens.
const ABSOLUTE: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// A session is written at most this often for the sake of its idle limit.
const TOUCH: Duration = Duration::from_secs(60);

/// Finds out who asks and in which language, and hands both to the page.
pub async fn context(State(app): State<App>, session: Session, mut request: Request, next: Next) -> Response {
    let account = match account(&app, &session).await {
        Ok(account) => account,
        Err(error) => return unavailable(&error),
    };
    let profile = account.as_ref().and_then(|account| account.ui_lang);
    let signed_in = account.is_some();
    let actor = match account {
        Some(account) => match crate::actor::actor_of(&app, account).await {
            Ok(actor) => actor,
            Err(error) => return unavailable(&error),
        },
        None => Actor::Visitor,
    };
    let nonce = nonce();
    let page = PageContext {
        text: text(&app, &request, profile),
        address: request.uri().path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
        nonce: Arc::clone(&nonce),
        actor,
        app,
    };
    let secure = page.app.settings.is_secure();
    let account = page.actor.account();
    let mut response = if has_nul(&request) {
        page.bad_request()
    } else {
        request.extensions_mut().insert(page);
        next.run(request).await
    };
    if let Some(account) = account {
        // For the log of what was denied.
        response.extensions_mut().insert(account);
    }
    headers(response.headers_mut(), &nonce, secure, signed_in);
    response
}

/// Whether the address holds a NUL, which no page has and PostgreSQL does not take.
fn has_nul(request: &Request) -> bool {
    request.uri().path_and_query().is_some_and(|address| address.as_str().contains("%00"))
}

/// The account of the session, unless a limit has passed or it was deactivated.
async fn account(app: &App, session: &Session) -> anyhow::Result<Option<Account>> {
    let Some(id) = session.get::<Uuid>("account").await? else {
        return Ok(None);
    };
    let now = app.now().unix_timestamp();
    let since: i64 = session.get("signed_in_at").await?.unwrap_or(0);
    if now.saturating_sub(since) > i64::try_from(ABSOLUTE.as_secs())? {
        session.flush().await?;
        return Ok(None);
    }
    let found = accounts::find_active(&Actor::System, app, AccountId(id)).await;
    let Some(account) = found.map_err(|failure| anyhow::anyhow!("{failure:?}"))? else {
        session.flush().await?;
        return Ok(None);
    };
    let seen: i64 = session.get("seen").await?.unwrap_or(0);
    if now.saturating_sub(seen) >= i64::try_from(TOUCH.as_secs())? {
        session.insert("seen", now).await?;
    }
    Ok(Some(account))
}

fn unavailable(error: &anyhow::Error) -> Response {
    tracing::error!(%error, "who asks cannot be found out");
    (StatusCode::SERVICE_UNAVAILABLE, "Vitja is out of reach for a moment. Please try again.").into_response()
}

fn text(app: &App, request: &Request, profile: Option<UiLang>) -> Text {
    let cookie = |name: &str| cookie(request.headers(), &app.settings.cookie_name(name));
    let query =
        request.uri().query().and_then(|query| query.split('&').find_map(|pair| pair.strip_prefix("lang=")));
    let accept = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let lang = negotiate(query, profile, cookie("lang").as_deref(), accept);
    Text::new(lang, cookie("danish").as_deref() == Some("yes"))
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}

/// 128 random bits in hexadecimal digits.
fn nonce() -> Arc<str> {
    let mut bytes = [0_u8; 16];
    rand::rng().fill_bytes(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into()
}

fn headers(headers: &mut HeaderMap, nonce: &str, secure: bool, signed_in: bool) {
    let csp = format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; \
         base-uri 'none'; object-src 'none'"
    );
    if let Ok(csp) = HeaderValue::from_str(&csp) {
        headers.insert(header::CONTENT_SECURITY_POLICY, csp);
    }
    let cache = if signed_in { "no-store" } else { "no-cache" };
    let fixed = [
        (header::CACHE_CONTROL, cache),
        (header::VARY, "Cookie, Accept-Language"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if secure {
        let year = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
}

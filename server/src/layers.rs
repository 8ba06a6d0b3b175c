//! What surrounds every page: who asks, in which language, and the security headers.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use app::accounts::model::Account;
use app::accounts::server::service as accounts;
use app::platform::actor::Actor;
use app::platform::ids::AccountId;
use app::platform::lang::UiLang;
use app::platform::server::App;
use app::platform::text::{Text, negotiate};
use app::platform::ui::page::{PageContext, Scripted, see_other};
use app::platform::ui::plain::plain_page;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use rand::RngCore;
use tower_sessions::Session;
use uuid::Uuid;

/// A session ends this long after signing in, whatever happens.
const ABSOLUTE: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// A session that began so much later than now was begun by a clock that ran ahead, and would last until it was right.
const AHEAD: Duration = Duration::from_secs(12 * 60 * 60);
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
        from: from(&request, app.settings.trusted_proxy),
        nonce: Arc::clone(&nonce),
        header: Arc::from(""),
        actor,
        app,
    };
    // What the header shows is found out after the page: opening something changes it, and most forms are answered with
    // another address. Server functions answer islands, which have no header.
    let page = if signed_in && !page.path().starts_with("/api/") {
        PageContext { header: format!("<!--{nonce}-->").into(), ..page }
    } else {
        page
    };
    let late = signed_in.then(|| page.clone());
    let secure = page.app.settings.is_secure();
    let account = page.actor.account();
    let lacking = match accounts::lacks_second_factor(&page.actor, &page.app).await {
        Ok(lacking) => lacking && !app::accounts::is_for_setting_up(page.path()),
        Err(failure) => return unavailable(&anyhow::anyhow!("{failure:?}")),
    };
    let mut response = if has_nul(&request) {
        page.bad_request()
    } else if lacking {
        see_other("/profile/second-factor")
    } else {
        request.extensions_mut().insert(page);
        next.run(request).await
    };
    if let Some(account) = account {
        // For the log of what was denied.
        response.extensions_mut().insert(account);
    }
    if let Some(page) = late {
        response = with_late_header(page, response).await;
    }
    let scripted = response.extensions().get::<Scripted>().is_some();
    headers(response.headers_mut(), scripted.then_some(&*nonce), secure, signed_in);
    response
}

/// Puts what the header shows in the place of its mark, where the answer is a page.
async fn with_late_header(page: PageContext, response: Response) -> Response {
    let kind = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    if page.header.is_empty() || !kind.is_some_and(|kind| kind.starts_with(b"text/html")) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(html) = axum::body::to_bytes(body, usize::MAX).await else {
        return unavailable(&anyhow::anyhow!("a page could not be read"));
    };
    let mark = Arc::clone(&page.header);
    let header = page.with_header().await.header;
    let at = html.windows(mark.len()).position(|bytes| bytes == mark.as_bytes());
    let Some((before, after)) = at.map(|at| (html.slice(..at), html.slice(at + mark.len()..))) else {
        return Response::from_parts(parts, html.into());
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, [&before, header.as_bytes(), &after].concat().into())
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
    let age = now.saturating_sub(since);
    if age > i64::try_from(ABSOLUTE.as_secs())? || age < -i64::try_from(AHEAD.as_secs())? {
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

pub(crate) fn unavailable(error: &anyhow::Error) -> Response {
    tracing::error!(%error, "who asks cannot be found out");
    StatusCode::SERVICE_UNAVAILABLE.into_response()
}

/// Gives answers that are made below the pages, in English or without a word, a small page in the reader's language: a
/// form from another site, a body that is too large, a database out of reach, a handler that panicked.
pub async fn in_words(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let for_programs =
        ["/api/", "/assets/", "/healthz", "/readyz"].iter().any(|start| path.starts_with(start));
    if for_programs {
        return next.run(request).await;
    }
    let text = text(&app, &request, None);
    let response = next.run(request).await;
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let bare = kind.is_none_or(|kind| kind.starts_with("text/plain"));
    if !bare || !IN_WORDS.contains(&response.status()) {
        return response;
    }
    let mut page = plain_page(response.status(), &text);
    for (name, value) in response.headers() {
        let of_body = [header::CONTENT_LENGTH, header::CONTENT_ENCODING, header::CONTENT_TYPE].contains(name);
        if !of_body && !page.headers().contains_key(name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    headers(page.headers_mut(), None, app.settings.is_secure(), true);
    page.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    page
}

/// What [`in_words`] says in words.
const IN_WORDS: [StatusCode; 7] = [
    StatusCode::BAD_REQUEST,
    StatusCode::FORBIDDEN,
    StatusCode::PAYLOAD_TOO_LARGE,
    StatusCode::UNSUPPORTED_MEDIA_TYPE,
    StatusCode::INTERNAL_SERVER_ERROR,
    StatusCode::SERVICE_UNAVAILABLE,
    StatusCode::INSUFFICIENT_STORAGE,
];

/// Where a request comes from: the other end of the socket. Only where that is the proxy which the settings name is its
/// word taken, and of that only the last entry: what stands before it, anybody can write (ASVS 4.1.3).
fn from(request: &Request, trusted_proxy: Option<IpAddr>) -> Option<IpAddr> {
    let ConnectInfo(peer) = request.extensions().get::<ConnectInfo<SocketAddr>>()?;
    let peer = peer.ip().to_canonical();
    if trusted_proxy.map(|proxy| proxy.to_canonical()) != Some(peer) {
        return Some(peer);
    }
    let forwarded = request.headers().get_all("x-forwarded-for").iter().next_back();
    let last = forwarded.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    last.or(Some(peer))
}

/// The reader's language: what the address, the profile, the cookie or the browser says.
pub(crate) fn text(app: &App, request: &Request, profile: Option<UiLang>) -> Text {
    let cookie = |name: &str| cookie(request.headers(), &app.settings.cookie_name(name));
    let query =
        request.uri().query().and_then(|query| query.split('&').find_map(|pair| pair.strip_prefix("lang=")));
    let accept = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let lang = negotiate(query, profile, cookie("lang").as_deref(), accept);
    Text::new(lang, cookie("danish").as_deref() == Some("yes"))
}

/// The value of a cookie.
pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
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

/// A page without an island runs no script at all; only one with an island gets a nonce.
fn headers(headers: &mut HeaderMap, nonce: Option<&str>, secure: bool, signed_in: bool) {
    let scripts = match nonce {
        Some(nonce) => format!("'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'"),
        None => "'none'".to_owned(),
    };
    let csp = format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; \
         img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; \
         base-uri 'none'; object-src 'none'"
    );
    if let Ok(csp) = HeaderValue::from_str(&csp) {
        // A download brings a stricter policy of its own.
        headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(csp);
    }
    let cache = if signed_in { "no-store" } else { "no-cache" };
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(cache));
    let fixed = [
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

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, SocketAddr};

    use axum::body::Body;
    use axum::extract::{ConnectInfo, Request};

    fn from(peer: &str, forwarded: &[&str], proxy: Option<&str>) -> String {
        let mut request = Request::builder().uri("/sign-in");
        for value in forwarded {
            request = request.header("x-forwarded-for", *value);
        }
        let peer = SocketAddr::new(peer.parse().unwrap(), 4000);
        let request = request.extension(ConnectInfo(peer)).body(Body::empty()).unwrap();
        let proxy = proxy.map(|proxy| proxy.parse::<IpAddr>().unwrap());
        super::from(&request, proxy).unwrap().to_string()
    }

    #[test]
    fn asvs_4_1_3_where_a_request_comes_from_only_the_named_proxy_is_believed() {
        let (proxy, stranger, person) = ("192.0.2.1", "198.51.100.7", "203.0.113.9");
        assert_eq!(from(stranger, &[person], None), stranger, "no proxy is named");
        assert_eq!(from(stranger, &[person], Some(proxy)), stranger, "it does not come from the proxy");
        assert_eq!(from(proxy, &[person], Some(proxy)), person);
        let forged = ["10.0.0.1, 10.0.0.2", "10.0.0.3, 203.0.113.9"];
        assert_eq!(from(proxy, &forged, Some(proxy)), person, "what stands before it, anybody can write");
        assert_eq!(from(proxy, &["what?"], Some(proxy)), proxy);
        assert_eq!(from("::ffff:192.0.2.1", &[person], Some(proxy)), person, "the same address in IPv6");
    }
}

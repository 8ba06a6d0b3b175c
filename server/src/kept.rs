//! Pages for visitors, kept ready: rendered and compressed once, given out until something is written.
//!
//! Only what depends on nothing but the address, the language and the database is kept (`Route::kept`), and only
//! requests without a session cookie are answered from here, so nothing private can be in it. What is kept holds as long
//! as a [`Moment`]: a write of this program ends it at once, a write of another program after two seconds. Such a page
//! loads no script, so its content security policy needs no nonce.

use std::collections::HashMap;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use app::platform::lang::UiLang;
use app::platform::server::{App, Moment};
use app::platform::ui::form_data::FormData;
use app::platform::ui::fresh::{self, Fresh};
use app::posts::filter::{FilterKind, PostFilter};
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::layers;

/// The most bytes kept, over all pages and codings; beyond that pages are dropped and begin anew.
const MOST_BYTES: usize = 32 * 1024 * 1024;
/// Longer addresses are not kept: no link of ours is that long.
const MOST_ADDRESS: usize = 300;
/// From this age on one request renews a page, while others get the old one as long as it holds.
const RENEWED: time::Duration = time::Duration::milliseconds(1500);
/// Longer names of networks in addresses are nobody's.
const MOST_SLUG: usize = 100;
/// Small enough to be quick, large enough to come within a few per cent of the best.
const BROTLI: i32 = 5;

/// Marks an answer that may be kept.
#[derive(Clone, Copy, Debug)]
pub struct MayKeep;

/// The program, and what it keeps.
#[derive(Clone)]
pub struct Shelf {
    app: App,
    pages: Arc<Mutex<Pages>>,
}

#[derive(Default)]
struct Pages {
    bytes: usize,
    by_key: HashMap<Key, Arc<Page>>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    address: String,
    lang: UiLang,
    danish: bool,
}

struct Page {
    read: Moment,
    renewing: AtomicBool,
    headers: HeaderMap,
    plain: Bytes,
    gzip: Bytes,
    brotli: Bytes,
}

impl Shelf {
    /// An empty shelf.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self { app, pages: Arc::default() }
    }

    /// The page, if it holds now and this request is not the one to renew it.
    fn find(&self, key: &Key, now: &Moment) -> Option<Arc<Page>> {
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        let page = pages.by_key.get(key)?;
        let young = now.at() < page.read.at() + RENEWED;
        let usable = page.read.holds(now) && (young || page.renewing.swap(true, Ordering::Relaxed));
        usable.then(|| Arc::clone(page))
    }

    fn put(&self, key: Key, page: Arc<Page>) {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.bytes + page.bytes() > MOST_BYTES {
            pages.make_room(page.bytes());
        }
        pages.bytes += page.bytes();
        if let Some(old) = pages.by_key.insert(key, page) {
            pages.bytes = pages.bytes.saturating_sub(old.bytes());
        }
    }
}

impl Pages {
    /// Drops what was asked for with a query first: nobody can push out the plain addresses, which most people read.
    fn make_room(&mut self, bytes: usize) {
        self.by_key.retain(|key, _| !key.address.contains('?'));
        self.bytes = self.by_key.values().map(|page| page.bytes()).sum();
        if self.bytes + bytes > MOST_BYTES {
            *self = Self::default();
        }
    }
}

/// Answers from the shelf, or lets the program answer and keeps that.
pub async fn shelf(State(shelf): State<Shelf>, request: Request, next: Next) -> Response {
    let Some(key) = key(&shelf.app, &request) else {
        return next.run(request).await;
    };
    let now = shelf.app.moment();
    if let Some(page) = shelf.find(&key, &now) {
        return page.answer(request.headers());
    }
    let asked = request.headers().clone();
    let response = next.run(request).await;
    match Page::read(now, response).await {
        Ok(page) => {
            let page = Arc::new(page);
            shelf.put(key, Arc::clone(&page));
            page.answer(&asked)
        }
        Err(response) => response,
    }
}

/// What a visitor's page is kept under; none for people who are signed in, for forms and for odd addresses.
fn key(app: &App, request: &Request) -> Option<Key> {
    let address = request.uri().path_and_query()?.as_str();
    let session = layers::cookie(request.headers(), &app.settings.cookie_name("vitja"));
    let query = request.uri().query().unwrap_or_default();
    let odd = address.len() > MOST_ADDRESS || !is_ours(query);
    if request.method() != Method::GET || session.is_some() || odd {
        return None;
    }
    let text = layers::text(app, request, None);
    Some(Key { address: address.to_owned(), lang: text.lang(), danish: text.prefers_danish() })
}

/// Whether a link of ours asks so: for a language, or for what lists are narrowed to, each once and with a value that
/// there is. Anybody can make up other addresses without end, and would push out what many read.
fn is_ours(query: &str) -> bool {
    let mut filter = PostFilter::default();
    let mut known: Vec<String> = Vec::new();
    FormData::parse(query.as_bytes()).iter().all(|(name, value)| {
        let exists = match FilterKind::from_code(name) {
            Some(FilterKind::Network) => is_slug(value),
            Some(kind) => filter.set(kind, value),
            None => name == "lang" && UiLang::from_code(value).is_some(),
        };
        let first = !known.iter().any(|one| one == name);
        known.push(name.to_owned());
        exists && first
    })
}

/// Whether it has the form of a network's name in addresses; whether there is one, only the database knows.
fn is_slug(value: &str) -> bool {
    let letters =
        value.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    letters && (1..=MOST_SLUG).contains(&value.len())
}

impl Page {
    /// Takes an answer that may be kept; gives any other one back.
    async fn read(read: Moment, response: Response) -> Result<Self, Response> {
        let keep = response.extensions().get::<MayKeep>().is_some()
            && response.status() == StatusCode::OK
            && !response.headers().contains_key(header::SET_COOKIE)
            && !response.headers().contains_key(header::CONTENT_ENCODING)
            && !has_nonce(response.headers());
        if !keep {
            return Err(response);
        }
        let (parts, body) = response.into_parts();
        let Ok(plain) = axum::body::to_bytes(body, MOST_BYTES).await else {
            return Err(layers::unavailable(&anyhow::anyhow!("a page could not be read")));
        };
        let mut headers = parts.headers;
        headers.remove(header::CONTENT_LENGTH);
        headers.insert(header::VARY, HeaderValue::from_static("Cookie, Accept-Language, Accept-Encoding"));
        if !headers.contains_key(header::ETAG)
            && let Ok(tag) = HeaderValue::from_str(&fresh::tag(&plain))
        {
            headers.insert(header::ETAG, tag);
        }
        let (gzip, brotli) = (gzip(&plain), brotli(&plain));
        Ok(Self { read, renewing: AtomicBool::new(false), headers, plain, gzip, brotli })
    }

    fn bytes(&self) -> usize {
        self.plain.len() + self.gzip.len() + self.brotli.len() + 2048
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let (coding, body) = self.coded(asked);
        let conditional =
            asked.contains_key(header::IF_NONE_MATCH) || asked.contains_key(header::IF_MODIFIED_SINCE);
        let known = conditional && Fresh::of_answer(&self.headers).is_some_and(|fresh| fresh.is_known(asked));
        let mut response = Response::new(if known { Body::empty() } else { Body::from(body) });
        *response.headers_mut() = self.headers.clone();
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        } else if let Some(coding) = coding {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        response
    }

    /// The best coding that the reader takes.
    fn coded(&self, asked: &HeaderMap) -> (Option<&'static str>, Bytes) {
        let takes = asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
        let takes = |wanted: &str| {
            takes.split(',').any(|one| {
                let mut words = one.split(';').map(str::trim);
                words.next() == Some(wanted)
                    && !words.any(|q| matches!(q, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
            })
        };
        if takes("br") {
            (Some("br"), self.brotli.clone())
        } else if takes("gzip") {
            (Some("gzip"), self.gzip.clone())
        } else {
            (None, self.plain.clone())
        }
    }
}

fn has_nonce(headers: &HeaderMap) -> bool {
    let policy = headers.get(header::CONTENT_SECURITY_POLICY).and_then(|value| value.to_str().ok());
    policy.is_none_or(|policy| policy.contains("'nonce-"))
}

fn gzip(plain: &[u8]) -> Bytes {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    // A vector takes everything.
    let _ = writer.write_all(plain);
    writer.finish().unwrap_or_default().into()
}

fn brotli(plain: &[u8]) -> Bytes {
    let parameters = brotli::enc::BrotliEncoderParams { quality: BROTLI, ..Default::default() };
    let mut coded = Vec::new();
    let mut plain = plain;
    let _ = brotli::BrotliCompress(&mut plain, &mut coded, &parameters);
    coded.into()
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn only_what_links_of_ours_ask_for_is_kept() {
        let ours = ["", "lang=fi", "country=NO&theme=coordinator", "network=ks-learning-network&lang=nb"];
        for query in ours {
            assert!(is_ours(query), "{query}");
        }
        let odd = [
            "x=1",
            "country=NO&x=1",
            "country=DE",
            "theme=",
            "lang=xx",
            "lang=fi&lang=da",
            "country=NO&country=SE",
        ];
        for query in odd.into_iter().chain(["network=%00", "network=", "after=1-2", "done=1", "lang"]) {
            assert!(!is_ours(query), "{query}");
        }
    }
}

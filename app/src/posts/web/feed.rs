//! The Atom feed (RFC 4287) of what everybody may read. It is the same for every reader, signed in or not.

use atom_syndication::{
    Category, Content, Entry, Feed, FixedDateTime, Generator, Link, Person, Text as AtomText,
};
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use time::OffsetDateTime;

use super::asked::Asked;
use super::list::address;
use crate::platform::actor::Actor;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::platform::ui::fresh::{self, Fresh};
use crate::platform::ui::page::PageContext;
use crate::posts::server::list::{WholePost, list_whole};
use crate::posts::view::Byline;

/// Entries of the feed: enough for a reader that asks once a week.
const ENTRIES: u64 = 30;
/// Since when identifiers are given out under the host's name (RFC 4151 §2.1).
const TAG_YEAR: &str = "2019";

pub(super) async fn show(
    page: PageContext,
    State(app): State<App>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let page = PageContext { actor: Actor::Visitor, ..page };
    let asked = match Asked::read(&page, query.as_deref().unwrap_or_default()).await {
        Ok(asked) => asked,
        Err(failure) => return page.failure(&failure),
    };
    let posts = match list_whole(&page.actor, &app, &asked.filter, ENTRIES).await {
        Ok(posts) => posts,
        Err(failure) => return page.failure(&failure),
    };
    let changed = posts.iter().map(|post| post.changed_at).max().unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let body = feed(&page, &asked, &posts, changed).to_string();
    // A post that is withdrawn changes the feed and leaves older dates in it: only its content tells whether it is known.
    let fresh = Fresh { tag: fresh::tag(body.as_bytes()), changed: None };
    let mut response = if fresh.is_known(&headers) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
        ([(header::CONTENT_TYPE, kind)], body).into_response()
    };
    fresh.write(response.headers_mut());
    let language = HeaderValue::from_static(page.text.lang().code());
    response.headers_mut().insert(header::CONTENT_LANGUAGE, language);
    response
}

fn feed(page: &PageContext, asked: &Asked, posts: &[WholePost], changed: OffsetDateTime) -> Feed {
    let text = page.text;
    let query = asked.query(None);
    let own = if query.is_empty() { String::new() } else { format!("?{query}") };
    let chosen: Vec<String> =
        asked.chosen(page).into_iter().map(|(_, choice)| choice.label.to_string()).collect();
    let subtitle =
        if chosen.is_empty() { text.t("posts-feed-text").to_string() } else { chosen.join(" · ") };
    Feed {
        title: plain(format!("{} – {}", text.t("platform-name"), text.t("posts-title")), None),
        subtitle: Some(plain(subtitle, None)),
        id: tag(&page.app, &format!("posts{own}")),
        updated: moment(changed),
        lang: Some(text.lang().code().to_owned()),
        links: vec![
            link("self", page.app.address(&format!("/feeds/posts.atom{own}")), "application/atom+xml", None),
            link("alternate", page.app.address(&address(&query)), "text/html", None),
        ],
        generator: Some(Generator { value: "Vitja".to_owned(), uri: None, version: None }),
        entries: posts.iter().map(|post| entry(page, post)).collect(),
        ..Feed::default()
    }
}

fn entry(page: &PageContext, post: &WholePost) -> Entry {
    let card = &post.card;
    let lang = Some(card.lang);
    let address = page.app.address(&format!("/posts/{}", card.id));
    let category = |code: &str, label: &'static str| Category {
        term: code.to_owned(),
        scheme: None,
        label: Some(page.text.t(label).to_string()),
    };
    Entry {
        title: plain(card.title.clone(), lang),
        id: tag(&page.app, &format!("post:{}", card.id)),
        published: Some(moment(card.published_at)),
        updated: moment(post.changed_at),
        authors: vec![Person { name: clean(&who(&page.text, &card.byline)), ..Person::default() }],
        categories: card.themes.iter().map(|theme| category(theme.code(), theme.label())).collect(),
        links: vec![link("alternate", address, "text/html", Some(card.lang.code()))],
        summary: Some(plain(card.excerpt.clone(), lang)),
        content: Some(Content {
            lang: Some(card.lang.code().to_owned()),
            value: Some(clean(&html(post, &page.app))),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

/// The parts of a post below their headings, which are in the language of the post. Whoever reads them elsewhere needs
/// links that are whole.
fn html(post: &WholePost, app: &App) -> String {
    let text = Text::new(post.card.lang.ui(), false);
    let parts = post.parts.iter().map(|part| format!("<h2>{}</h2>{}", text.t(part.part.label()), part.html));
    let html: String = parts.collect();
    html.replace("<a href=\"/", &format!("<a href=\"{}", app.address("/")))
}

/// Role and place. Names of people are for those who have signed in.
fn who(text: &Text, byline: &Byline) -> String {
    let role = text.t(byline.role.label()).to_string();
    match &byline.origin.name {
        Some(place) => format!("{role}, {}", place.text),
        None => role,
    }
}

fn moment(at: OffsetDateTime) -> FixedDateTime {
    let words = at.format(&time::format_description::well_known::Rfc3339).unwrap_or_default();
    words.parse().unwrap_or_default()
}

/// An identifier that stays when addresses change (RFC 4151).
fn tag(app: &App, what: &str) -> String {
    let host = app.settings.base_url.split_once("://").map_or("", |(_, rest)| rest);
    let host = host.split([':', '/']).next().unwrap_or(host);
    format!("tag:{host},{TAG_YEAR}:{what}")
}

fn plain(value: String, lang: Option<ContentLang>) -> AtomText {
    AtomText { value: clean(&value), lang: lang.map(|lang| lang.code().to_owned()), ..AtomText::default() }
}

fn link(rel: &str, href: String, kind: &str, lang: Option<&str>) -> Link {
    Link {
        rel: rel.to_owned(),
        href,
        mime_type: Some(kind.to_owned()),
        hreflang: lang.map(str::to_owned),
        ..Link::default()
    }
}

/// Without the characters that XML cannot hold (XML 1.0 §2.2).
fn clean(text: &str) -> String {
    let holds = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(holds).collect()
}

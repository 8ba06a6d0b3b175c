//! What a page knows: who reads, in which language, at which address; and how a view becomes an answer.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use leptos::prelude::*;
use time::OffsetDateTime;

use super::feedback::sign_in_address;
use super::shell;
use crate::platform::actor::Actor;
use crate::platform::lang::UiLang;
use crate::platform::server::{App, HeaderShown};
use crate::platform::text::{DateLength, Text};

/// What every page knows. A layer of the program makes one for each request.
#[derive(Clone)]
pub struct PageContext {
    /// The program.
    pub app: App,
    /// Who reads.
    pub actor: Actor,
    /// The reader's language.
    pub text: Text,
    /// Path and query of this page.
    pub address: String,
    /// Where the request comes from, as far as it shows: for limits, never kept.
    pub from: Option<IpAddr>,
    /// What scripts must carry (CSP).
    pub nonce: Arc<str>,
    /// What rooms above show in the header, as HTML.
    pub header: Arc<str>,
}

/// Marks an answer whose page loads a script, and therefore needs the nonce.
#[derive(Clone, Copy, Debug)]
pub struct Scripted;

/// How wide the page is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// For reading: about 68 characters a line.
    Narrow,
    /// For lists beside other things.
    Wide,
    /// The public front page, whose first band fills the window.
    Front,
}

/// What stands around a page.
#[derive(Clone, Debug)]
pub struct Head {
    /// The title of the document, without the name of the programme.
    pub title: String,
    /// How wide it is set.
    pub width: Width,
    /// The address of a feed of what the page lists.
    pub feed: Option<String>,
    /// The asset of a script that makes something of the page easier.
    pub script: Option<&'static str>,
    /// Whether the page is kept on the device, and read there without a connection.
    pub kept: bool,
}

impl Head {
    /// A page set for reading.
    pub fn narrow(title: impl Into<String>) -> Self {
        Self { title: title.into(), width: Width::Narrow, feed: None, script: None, kept: false }
    }

    /// The public front page.
    pub fn front(title: impl Into<String>) -> Self {
        Self { title: title.into(), width: Width::Front, feed: None, script: None, kept: false }
    }

    /// A page set wide.
    pub fn wide(title: impl Into<String>) -> Self {
        Self { title: title.into(), width: Width::Wide, feed: None, script: None, kept: false }
    }

    /// The same page, with a feed of what it lists.
    #[must_use]
    pub fn with_feed(self, address: impl Into<String>) -> Self {
        Self { feed: Some(address.into()), ..self }
    }

    /// The same page, with a script that makes something easier. Everything works without it.
    #[must_use]
    pub fn with_script(self, name: &'static str) -> Self {
        Self { script: Some(name), ..self }
    }

    /// The same page, kept on the device so that it is there without a connection.
    #[must_use]
    pub fn kept(self) -> Self {
        Self { kept: true, ..self.with_script("programme.js") }
    }
}

impl PageContext {
    /// The time zone in which this reader is shown times (IANA name).
    #[must_use]
    pub fn zone(&self) -> &str {
        self.actor.person().map_or("Europe/Oslo", |person| &person.zone)
    }

    /// Asks the rooms above what stands in the header; visitors are shown nothing there.
    #[must_use]
    pub async fn with_header(mut self) -> Self {
        if self.actor.is_signed_in() {
            let panels = self.panels(&HeaderShown).await;
            let page = self.clone();
            self.header = rendered(move || {
                provide_context(page);
                panels.into_iter().map(|panel| panel().to_html()).collect::<String>()
            })
            .into();
        }
        self
    }

    /// Where to sign in and come back from there, in the language that this address asks for.
    #[must_use]
    pub fn sign_in_address(&self, back: &str) -> String {
        let query = self.address.split_once('?').map_or("", |(_, query)| query);
        let lang =
            query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(UiLang::from_request);
        let asked = lang.map_or_else(String::new, |lang| format!("&lang={lang}"));
        format!("{}{asked}", sign_in_address(back))
    }

    /// The path without its query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.address.split_once('?').map_or(self.address.as_str(), |(path, _)| path)
    }

    /// A date in words, as `<time>`.
    pub fn date(&self, at: OffsetDateTime) -> impl IntoView + use<> {
        let words = self.text.date(DateLength::Long, at, self.zone());
        view! { <time datetime=self.text.iso(at)>{words}</time> }
    }

    /// A date with the time of day, as `<time>`.
    pub fn moment(&self, at: OffsetDateTime) -> impl IntoView + use<> {
        let words = self.text.date_time(at, self.zone());
        view! { <time datetime=self.text.iso(at)>{words}</time> }
    }

    /// Renders a page.
    pub fn render<V: IntoView + 'static>(&self, head: Head, body: impl FnOnce() -> V) -> Response {
        self.render_with(StatusCode::OK, head, body)
    }

    /// Renders a page with another status, such as 422 for a form that was sent with mistakes.
    pub fn render_with<V: IntoView + 'static>(
        &self,
        status: StatusCode,
        head: Head,
        body: impl FnOnce() -> V,
    ) -> Response {
        let (html, scripted) = rendered(|| {
            provide_context(self.clone());
            let body = body().into_view().to_html();
            shell::document(self, &head, body)
        });
        let language = HeaderValue::from_static(self.text.lang().code());
        let mut response = (status, [(header::CONTENT_LANGUAGE, language)], Html(html)).into_response();
        if scripted {
            response.extensions_mut().insert(Scripted);
        }
        response
    }
}

/// Renders inside a reactive owner of its own, which is gone afterwards.
fn rendered<T>(render: impl FnOnce() -> T) -> T {
    let owner = Owner::new_root(Some(Arc::new(hydration_context::SsrSharedContext::new_islands())));
    let rendered = owner.with(render);
    owner.cleanup();
    rendered
}

impl<S: Send + Sync> FromRequestParts<S> for PageContext {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get::<Self>().cloned().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl<S: Send + Sync> OptionalFromRequestParts<S> for PageContext {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Self::Rejection> {
        Ok(parts.extensions.get::<Self>().cloned())
    }
}

/// See other (RFC 9110 §15.4.4): where a form leads when it was taken.
#[must_use]
pub fn see_other(location: &str) -> Response {
    match HeaderValue::from_str(location) {
        Ok(location) => (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response(),
        Err(_) => {
            (StatusCode::SEE_OTHER, [(header::LOCATION, HeaderValue::from_static("/"))]).into_response()
        }
    }
}

/// An address on this site from what a form or query says; anything else becomes the front page (ASVS 3.7.2).
#[must_use]
pub fn local_address(wanted: &str) -> String {
    let local = wanted.starts_with('/')
        && !wanted.starts_with("//")
        && !wanted.contains('\\')
        && wanted.chars().all(|c| c.is_ascii_graphic());
    if local { wanted.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::local_address;

    #[test]
    fn asvs_3_7_2_only_addresses_of_this_site_are_followed() {
        assert_eq!(local_address("/posts?after=1"), "/posts?after=1");
        for bad in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
            "",
            "/a\r\nSet-Cookie:x",
        ] {
            assert_eq!(local_address(bad), "/", "{bad:?}");
        }
    }
}

//! Feeds on their way to calendar programs, and the page on which somebody gets the address of their own.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use crate::calendar::server::feeds;
use crate::platform::server::{App, ical};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::fresh::{self, Fresh};
use crate::platform::ui::page::{Head, PageContext, see_other};

pub(super) async fn show(page: PageContext, State(app): State<App>) -> Response {
    let feed = match feeds::find_own(&page.actor, &app).await {
        Ok(feed) => feed,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.clone().render(Head::narrow(text.t("calendar-feed").to_string()), move || {
        let has = feed.is_some();
        let since = feed.map(|feed| {
            let at = page.date(feed.created_at);
            view! { <p>{text.t("calendar-feed-since")} ": " {at}</p> }
        });
        let (variant, key) = if has { ("secondary", "calendar-feed-renew") } else { ("primary", "calendar-feed-new") };
        let remove = has.then(|| {
            view! {
                <button class="ds-button" data-variant="tertiary" name="action" value="remove">{text.t("calendar-feed-remove")}</button>
            }
        });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("calendar-feed")}</h1>
                <p class="lead">{text.t("calendar-feed-text")}</p>
                <p>{text.sensitive("calendar-feed-secret")}</p>
                {since}
                <form method="post" action="/calendar/feed" class="actions">
                    <button class="ds-button" data-variant=variant name="action" value="new">{text.t(key)}</button>
                    {remove}
                </form>
                <p><a class="ds-link" href="/calendar">{text.t("platform-nav-calendar")}</a></p>
            </div>
        }
        .into_any()
    })
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    if form.get("action") == "remove" {
        return match feeds::remove(&page.actor, &app).await {
            Ok(()) => see_other("/calendar/feed"),
            Err(failure) => page.failure(&failure),
        };
    }
    match feeds::renew(&page.actor, &app).await {
        Ok(address) => address_page(&page, address),
        Err(failure) => page.failure(&failure),
    }
}

/// The address, shown this once.
fn address_page(page: &PageContext, address: String) -> Response {
    let text = page.text;
    page.render(Head::narrow(text.t("calendar-feed").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("calendar-feed")}</h1>
                <p role="status">{text.t("calendar-feed-once")}</p>
                <p><code class="secret">{address}</code></p>
                <p>{text.sensitive("calendar-feed-secret")}</p>
                <p><a class="ds-button" href="/calendar">{text.t("calendar-feed-kept")}</a></p>
            </div>
        }
        .into_any()
    })
}

pub(super) async fn private(
    page: PageContext,
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Response {
    let Some(token) = token.strip_suffix(".ics") else {
        return page.not_found();
    };
    match feeds::private(&page.actor, &app, token).await {
        Ok(body) => answer(body, &headers, "private, no-cache"),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn of_network(
    page: PageContext,
    State(app): State<App>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Response {
    match feeds::of_network(&page.actor, &app, &slug, &page.text).await {
        Ok(body) => answer(body, &headers, "no-cache"),
        Err(failure) => page.failure(&failure),
    }
}

/// A feed, or the answer that the reader has it already. The same entries are always the same text, so its hash tells.
fn answer(body: String, headers: &HeaderMap, cache: &'static str) -> Response {
    let fresh = Fresh { tag: fresh::tag(body.as_bytes()), changed: None };
    let mut response = if fresh.is_known(headers) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, HeaderValue::from_static(ical::CONTENT_TYPE))], body).into_response()
    };
    fresh.write(response.headers_mut());
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

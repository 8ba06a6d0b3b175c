//! What makes the programme work without a connection: the service worker, the manifest, and the page on notes that wait on
//! this device. The worker keeps the programme alone (`frontend/worker.js`).

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use crate::platform::ui::page::{Head, PageContext};

/// The service worker (<https://www.w3.org/TR/service-workers/>). Its address never changes, or a browser would keep the old one.
pub(super) async fn worker() -> Response {
    let script = include_str!("../../../../frontend/worker.js");
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8")),
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("default-src 'none'; connect-src 'self'; frame-ancestors 'none'"),
        ),
    ];
    (headers, script).into_response()
}

/// What a device needs to keep the trips beside its programs (<https://www.w3.org/TR/appmanifest/>).
pub(super) async fn manifest(page: PageContext) -> Response {
    let text = page.text;
    let icon = page.app.settings.assets.url("favicon.svg");
    let manifest = serde_json::json!({
        "name": format!("{} – {}", text.t("platform-name"), text.t("study_trips-title")),
        "short_name": text.t("platform-name").to_string(),
        "lang": text.lang().code(),
        "start_url": "/trips",
        "scope": "/",
        "display": "browser",
        "icons": [{ "src": icon, "sizes": "any", "type": "image/svg+xml" }],
    });
    ([(header::CONTENT_TYPE, "application/manifest+json")], manifest.to_string()).into_response()
}

/// Says what waits on this device, before somebody signs out and it is lost. The worker puts the notes into the list.
pub(super) async fn unsent(page: PageContext) -> Response {
    let text = page.text;
    let head = Head::narrow(text.t("study_trips-notes-unsent").to_string()).kept();
    page.render(head, move || {
        view! {
            <UnsentWords>
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-notes-unsent")}</h1>
                <p class="lead">{text.sensitive("study_trips-notes-unsent-text")}</p>
                <ul class="notes__list"><li hidden data-place="all"></li></ul>
                <form class="actions" method="post" action="/sign-out">
                    <a class="ds-button" data-variant="primary" href="/trips">{text.t("study_trips-notes-stay")}</a>
                    <button class="ds-button" data-variant="tertiary" data-color="danger" name="anyway" value="yes">
                        {text.t("study_trips-notes-sign-out")}
                    </button>
                </form>
            </UnsentWords>
        }
        .into_any()
    })
}

/// The words for notes that wait, for the worker to take.
#[component]
pub(super) fn UnsentWords(children: Children) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <div
            class="stack programme-page"
            data-word-unsent=text.t("study_trips-notes-waits").to_string()
            data-word-refused=text.t("study_trips-notes-refused").to_string()
            data-word-discard=text.t("study_trips-notes-discard").to_string()
        >
            {children()}
        </div>
    }
    .into_any()
}

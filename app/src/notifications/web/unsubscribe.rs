//! The page behind the link in a mail. Opening it changes nothing; a button does, or the mail program's own one-click
//! request, which carries no cookie and no token but the one in the address (RFC 8058 §3.1).

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use leptos::prelude::*;

use crate::notifications::model::Unsubscribing;
use crate::notifications::server::unsubscribe as service;
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};

pub(super) async fn show(page: PageContext, State(app): State<App>, Path(token): Path<String>) -> Response {
    match service::look(&page.actor, &app, &token).await {
        Ok(found) => token_page(page, found),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let typed = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // Mail programs may also send multipart/form-data; then there is no button of ours in it.
    let form = if typed.starts_with("application/x-www-form-urlencoded") {
        FormData::parse(&body)
    } else {
        FormData::default()
    };
    let done = match form.get("action") {
        "on" => service::switch_on(&page.actor, &app, &token).await,
        _ => service::switch_off(&page.actor, &app, &token).await,
    };
    match done {
        Err(failure) => page.failure(&failure),
        Ok(()) if form.get("action").is_empty() => show(page, State(app), Path(token)).await,
        Ok(()) => see_other(&format!("/unsubscribe/{token}")),
    }
}

fn token_page(mut page: PageContext, found: Unsubscribing) -> Response {
    // Whoever has not signed in reads the language in which the mail was written.
    if let Some(lang) = found.lang.filter(|_| !page.actor.is_signed_in()) {
        page.text = Text::new(lang, page.text.prefers_danish());
    }
    let text = page.text;
    page.render(Head::narrow(text.t("notifications-off-title").to_string()), move || {
        let what = text.t(found.target.label());
        let (words, button) = if found.off {
            let undo = found.undo.then(|| ("on", text.t("notifications-off-undo")));
            (text.t("notifications-off-done"), undo)
        } else {
            (text.t("notifications-off-ask"), Some(("off", text.t("notifications-off-button"))))
        };
        let form = button.map(|(action, button)| {
            view! {
                <form method="post">
                    <button class="ds-button" data-variant="primary" name="action" value=action>{button}</button>
                </form>
            }
            .into_any()
        });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("notifications-off-title")}</h1>
                <p class="lead" role="status">{words}</p>
                <p><strong>{what}</strong></p>
                {form}
                <p>{text.t("notifications-off-more")}</p>
                <p><a class="ds-link" href="/profile/notices">{text.t("notifications-choose")}</a></p>
            </div>
        }
        .into_any()
    })
}

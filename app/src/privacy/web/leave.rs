//! Deleting one's account.

use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use tower_sessions::Session;

use super::owner::Points;
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{Check, Choice, Choices, ErrorSummary, FormState, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::privacy::model::Leaving;
use crate::privacy::server::service;

const MEANS: &[&str] = &[
    "privacy-leave-means-account",
    "privacy-leave-means-keep",
    "privacy-leave-means-remove",
    "privacy-leave-means-stays",
    "privacy-leave-means-download",
];

pub(super) async fn show(page: PageContext) -> Response {
    form_page(&page, StatusCode::OK, FormState::default())
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    session: Session,
    form: FormData,
) -> Response {
    let leaving = Leaving {
        password: form.get("password").to_owned(),
        texts: form.get("texts").to_owned(),
        understood: form.has("understood", "yes"),
    };
    match service::delete_account(&page.actor, &app, &leaving).await {
        Ok(()) => {
            if let Err(error) = session.flush().await {
                tracing::warn!(%error, "the session of an erased account could not be ended in this browser");
            }
            let clear = HeaderValue::from_static("\"cache\", \"storage\"");
            ([(HeaderName::from_static("clear-site-data"), clear)], see_other("/account-deleted"))
                .into_response()
        }
        Err(Failure::Invalid(errors)) => {
            form_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors))
        }
        Err(Failure::TooMany(seconds)) => {
            let form = FormState::with_errors(form, page.too_many_errors("password", seconds));
            retry_after(form_page(&page, StatusCode::TOO_MANY_REQUESTS, form), seconds)
        }
        Err(failure) => page.failure(&failure),
    }
}

fn form_page(page: &PageContext, status: StatusCode, form: FormState) -> Response {
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("privacy-leave-title").to_string()), move || {
        let choices = vec![
            Choice::new("keep", text.t("privacy-leave-keep")),
            Choice::new("remove", text.t("privacy-leave-remove")),
        ];
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("privacy-leave-title")}</h1>
                <p class="lead">{text.sensitive("privacy-leave-lead")}</p>
                <Points keys=MEANS />
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/profile/delete">
                    <Choices form=form.clone() name="texts" legend=text.t("privacy-leave-texts") choices single=true />
                    <TextField
                        form=form.clone()
                        name="password"
                        label=text.t("privacy-leave-password")
                        kind="password"
                        autocomplete="current-password"
                        required=true
                    />
                    <div id="f-understood" tabindex="-1">
                        <Check form name="understood" choice=Choice::new("yes", text.t("privacy-leave-understood")) />
                    </div>
                    <div class="actions">
                        <button class="ds-button" data-variant="primary" data-color="danger">{text.t("privacy-leave-do")}</button>
                        <a class="ds-button" data-variant="tertiary" href="/profile/data">{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// The page after an account was deleted. It knows nothing of whose.
pub(super) async fn gone(page: PageContext) -> Response {
    let text = page.text;
    page.render(Head::narrow(text.t("privacy-gone-title").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("privacy-gone-title")}</h1>
                <p class="lead">{text.sensitive("privacy-gone-text")}</p>
                <p><a class="ds-link" href="/">{text.t("platform-to-front-page")}</a></p>
            </div>
        }
        .into_any()
    })
}

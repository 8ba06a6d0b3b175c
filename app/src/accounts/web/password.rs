//! Changing one's own password.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use tower_sessions::Session;

use super::nav::ProfileNav;
use crate::accounts::server::security;
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{ErrorSummary, FormState, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};

pub(super) async fn show(page: PageContext) -> Response {
    password_page(&page, StatusCode::OK, FormState::default())
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    session: Session,
    form: FormData,
) -> Response {
    let (old, new) = (form.get("password"), form.get("new_password"));
    match security::change_password(&page.actor, &app, old, new, session.id()).await {
        Ok(()) => match session.cycle_id().await {
            Ok(()) => see_other("/profile/security?done=password"),
            Err(error) => page.failure(&Failure::<()>::internal(error)),
        },
        Err(Failure::Invalid(errors)) => {
            password_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors))
        }
        Err(Failure::TooMany(seconds)) => {
            let errors = page.too_many_errors("password", seconds);
            let state = FormState::with_errors(form, errors);
            retry_after(password_page(&page, StatusCode::TOO_MANY_REQUESTS, state), seconds)
        }
        Err(failure) => page.failure(&failure),
    }
}

fn password_page(page: &PageContext, status: StatusCode, form: FormState) -> Response {
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("accounts-password-change").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-password-change")}</h1>
                <ProfileNav />
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/profile/password">
                    <OwnPassword form=form.clone() text />
                    <NewPassword form text />
                    <p>{text.t("accounts-password-ends-sessions")}</p>
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// Asks for the password that holds, before something that decides how one signs in.
#[component]
pub(super) fn OwnPassword(
    /// The form it stands in.
    form: FormState,
    /// The reader's texts.
    text: Text,
) -> impl IntoView {
    view! {
        <TextField
            form
            name="password"
            label=text.t("accounts-password-now")
            kind="password"
            autocomplete="current-password"
            required=true
        />
    }
    .into_any()
}

/// Asks for a new password.
#[component]
pub(super) fn NewPassword(
    /// The form it stands in.
    form: FormState,
    /// The reader's texts.
    text: Text,
) -> impl IntoView {
    view! {
        <TextField
            form
            name="new_password"
            label=text.t("accounts-password-new")
            hint=text.t("accounts-password-hint")
            kind="password"
            autocomplete="new-password"
            required=true
        />
    }
    .into_any()
}

//! A new password by a link in a mail.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::browser;
use super::password::NewPassword;
use crate::accounts::model::AccountId;
use crate::accounts::server::{security, service};
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{ErrorSummary, FormState, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};

pub(super) async fn show(page: PageContext) -> Response {
    forgotten_page(&page, StatusCode::OK, FormState::default())
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let lang = page.text.lang();
    match security::forgotten(&page.actor, &app, form.get("email"), lang, page.from).await {
        Ok(()) => sent_page(&page, form.get("email").trim().to_owned()),
        Err(Failure::Invalid(errors)) => {
            forgotten_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors))
        }
        Err(Failure::TooMany(seconds)) => {
            let errors = page.too_many_errors("email", seconds);
            let state = FormState::with_errors(form, errors);
            retry_after(forgotten_page(&page, StatusCode::TOO_MANY_REQUESTS, state), seconds)
        }
        Err(failure) => page.failure(&failure),
    }
}

fn forgotten_page(page: &PageContext, status: StatusCode, form: FormState) -> Response {
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("accounts-forgotten").to_string()), move || {
        view! {
            <div class="sign-in stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-forgotten")}</h1>
                <p>{text.t("accounts-forgotten-text")}</p>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/password/forgotten">
                    <TextField
                        form
                        name="email"
                        label=text.t("accounts-email")
                        kind="email"
                        autocomplete="username"
                        required=true
                        maxlength=254
                    />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("accounts-forgotten-send")}</button>
                    </div>
                </form>
                <p><a class="ds-link" href="/sign-in">{text.t("accounts-sign-in")}</a></p>
            </div>
        }
        .into_any()
    })
}

/// The same for every address: whether it is an account's, only its mailbox tells.
fn sent_page(page: &PageContext, email: String) -> Response {
    let text = page.text;
    page.render(Head::narrow(text.t("accounts-forgotten-sent").to_string()), move || {
        view! {
            <div class="sign-in stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-forgotten-sent")}</h1>
                <p role="status">{text.ta("accounts-forgotten-sent-text", &[("email", email.into())])}</p>
                <p>{text.t("accounts-forgotten-sent-hint")}</p>
            </div>
        }
        .into_any()
    })
}

pub(super) async fn show_reset(
    page: PageContext,
    State(app): State<App>,
    Path(token): Path<String>,
) -> Response {
    match security::reset_holds(&page.actor, &app, &token).await {
        Ok(true) => reset_page(&page, StatusCode::OK, FormState::default()),
        Ok(false) => over_page(&page),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit_reset(
    page: PageContext,
    State(app): State<App>,
    Path(token): Path<String>,
    form: FormData,
) -> Response {
    match security::reset(&page.actor, &app, &token, form.get("new_password")).await {
        Ok(account) => known(&page, &app, account).await,
        Err(Failure::Invalid(errors)) => {
            reset_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors))
        }
        Err(Failure::NotFound) => over_page(&page),
        Err(failure) => page.failure(&failure),
    }
}

/// On to signing in, from a browser that is known: whoever reads the mails of the address is let in also while strangers
/// guess.
async fn known(page: &PageContext, app: &App, account: AccountId) -> Response {
    let mut response = see_other("/sign-in?reset=1");
    match service::remember_device(&page.actor, app, account, None).await {
        Ok(keepsake) => {
            if let Some(keepsake) = keepsake {
                browser::keep(app, &mut response, &keepsake);
            }
            response
        }
        Err(failure) => page.failure(&failure),
    }
}

fn reset_page(page: &PageContext, status: StatusCode, form: FormState) -> Response {
    let text = page.text;
    let action = page.path().to_owned();
    page.render_with(status, Head::narrow(text.t("accounts-reset").to_string()), move || {
        view! {
            <div class="sign-in stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-reset")}</h1>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action=action>
                    <NewPassword form text />
                    <p>{text.t("accounts-reset-ends-sessions")}</p>
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// The link was used, is too old, or never was one.
fn over_page(page: &PageContext) -> Response {
    let text = page.text;
    let head = Head::narrow(text.t("accounts-link-over").to_string());
    page.render_with(StatusCode::NOT_FOUND, head, move || {
        view! {
            <div class="sign-in stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-link-over")}</h1>
                <p>{text.t("accounts-link-over-text")}</p>
                <p><a class="ds-button" href="/password/forgotten">{text.t("accounts-forgotten-send")}</a></p>
            </div>
        }
        .into_any()
    })
}

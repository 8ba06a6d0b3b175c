//! Signing in and out.

use axum::extract::{Query, State};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

use super::resume;
use crate::accounts::model::PASSWORD_MAX;
use crate::accounts::server::service;
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::ui::form::{ErrorSummary, FormState, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, local_address, see_other};

/// The session key that holds the account.
const ACCOUNT: &str = "account";
/// The session key that holds when the person signed in, for the absolute limit.
const SIGNED_IN_AT: &str = "signed_in_at";

#[derive(Deserialize)]
pub(super) struct Return {
    #[serde(default, rename = "return")]
    address: String,
}

pub(super) async fn show(page: PageContext, Query(back): Query<Return>) -> Response {
    let mut values = FormData::default();
    values.set("return", local_address(&back.address));
    form_page(&page, StatusCode::OK, FormState::filled(values))
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    session: Session,
    form: FormData,
) -> Response {
    let secret: String = form.get("password").chars().take(PASSWORD_MAX).collect();
    let account = match service::sign_in(&page.actor, &app, form.get("email"), &secret).await {
        Ok(account) => account,
        Err(Failure::Invalid(errors)) => {
            return form_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors));
        }
        Err(failure) => return page.failure(&failure),
    };
    // A new id at sign-in: a session id that somebody planted before is worth nothing (ASVS 7.2.4).
    let begun = async {
        session.clear().await;
        session.cycle_id().await?;
        session.insert(ACCOUNT, account.id.0.to_string()).await?;
        session.insert(SIGNED_IN_AT, app.now().unix_timestamp()).await
    };
    match begun.await {
        Ok(()) if !form.get(resume::TO).is_empty() => {
            resume::go_on(&page, form.get(resume::TO), form.get(resume::FORM))
        }
        Ok(()) => see_other(&local_address(form.get("return"))),
        Err(error) => page.failure(&Failure::<()>::internal(error)),
    }
}

pub(super) async fn sign_out(page: PageContext, session: Session) -> Response {
    if let Err(error) = session.flush().await {
        return page.failure(&Failure::<()>::internal(error));
    }
    // What this site kept in the browser goes with the session (ASVS 14.3.1).
    let clear =
        (HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"storage\""));
    ([clear], see_other("/")).into_response()
}

pub(super) fn form_page(page: &PageContext, status: StatusCode, form: FormState) -> Response {
    let text = page.text;
    let kept = !form.value(resume::TO).is_empty();
    page.render_with(status, Head::narrow(text.t("accounts-sign-in").to_string()), move || {
        view! {
            <div class="sign-in stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-sign-in")}</h1>
                <p>{text.t("accounts-sign-in-text")}</p>
                {kept.then(|| view! { <div class="ds-alert" data-color="warning"><p>{text.sensitive("accounts-kept")}</p></div> })}
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/sign-in">
                    <input type="hidden" name="return" value=form.value("return") />
                    {kept
                        .then(|| {
                            view! {
                                <input type="hidden" name=resume::TO value=form.value(resume::TO) />
                                <input type="hidden" name=resume::FORM value=form.value(resume::FORM) />
                            }
                        })}
                    <TextField
                        form=form.clone()
                        name="email"
                        label=text.t("accounts-email")
                        kind="email"
                        autocomplete="username"
                        required=true
                    />
                    <TextField
                        form
                        name="password"
                        label=text.t("accounts-password")
                        kind="password"
                        autocomplete="current-password"
                        required=true
                        maxlength=PASSWORD_MAX
                    />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("accounts-sign-in")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

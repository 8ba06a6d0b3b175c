//! Signing in, in one step or two, and out.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

use super::{browser, code, resume};
use crate::accounts::model::Account;
use crate::accounts::server::service::{self, Attempt, SignedIn};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{ErrorSummary, FormState, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, local_address, see_other};
use crate::platform::ui::parts::Done;

/// The session key that holds the account.
const ACCOUNT: &str = "account";
/// The session key that holds when the person signed in, for the absolute limit.
const SIGNED_IN_AT: &str = "signed_in_at";
/// The session key that holds the browser in words, for the list of sessions.
const DEVICE: &str = "device";

#[derive(Deserialize)]
pub(super) struct Return {
    #[serde(default, rename = "return")]
    address: String,
    /// Set after a new password was chosen by the link of a mail.
    reset: Option<String>,
}

pub(super) async fn show(page: PageContext, Query(back): Query<Return>) -> Response {
    let mut values = FormData::default();
    values.set("return", local_address(&back.address));
    let done = back.reset.is_some();
    page_with(&page, StatusCode::OK, FormState::filled(values), done)
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    session: Session,
    headers: HeaderMap,
    form: FormData,
) -> Response {
    let keepsake = browser::keepsake(&app, &headers);
    let guesser = browser::guesser(&page, keepsake.as_deref());
    let attempt = Attempt { email: form.get("email"), secret: form.get("password"), guesser };
    match service::sign_in(&page.actor, &app, &attempt).await {
        Ok(SignedIn::Whole(account)) => begin(&page, &session, &headers, &account, &form).await,
        Ok(SignedIn::Half(half)) => code::ask(&page, &session, half, &form).await,
        Err(Failure::Invalid(errors)) => again(&page, StatusCode::UNPROCESSABLE_ENTITY, form, errors),
        Err(Failure::TooMany(seconds)) => {
            let errors = page.too_many_errors("email", seconds);
            retry_after(again(&page, StatusCode::TOO_MANY_REQUESTS, form, errors), seconds)
        }
        Err(failure) => page.failure(&failure),
    }
}

fn again(page: &PageContext, status: StatusCode, form: FormData, errors: FieldErrors) -> Response {
    form_page(page, status, FormState::with_errors(form, errors))
}

/// Begins the session of somebody who is wholly signed in, and leads them where they were going.
pub async fn begin(
    page: &PageContext,
    session: &Session,
    headers: &HeaderMap,
    account: &Account,
    form: &FormData,
) -> Response {
    let app = &page.app;
    let keepsake = browser::keepsake(app, headers);
    let remembered = service::remember_device(&page.actor, app, account.id, keepsake.as_deref()).await;
    let keepsake = match remembered {
        Ok(keepsake) => keepsake,
        Err(failure) => return page.failure(&failure),
    };
    // A new id at sign-in: a session id that somebody planted before is worth nothing (ASVS 7.2.4).
    let begun = async {
        session.clear().await;
        session.cycle_id().await?;
        session.insert(ACCOUNT, account.id.0.to_string()).await?;
        if let Some(device) = browser::device(headers) {
            session.insert(DEVICE, device).await?;
        }
        session.insert(SIGNED_IN_AT, app.now().unix_timestamp()).await
    };
    let mut response = match begun.await {
        Ok(()) if !form.get(resume::TO).is_empty() => {
            resume::go_on(page, form.get(resume::TO), form.get(resume::FORM))
        }
        Ok(()) => see_other(&local_address(form.get("return"))),
        Err(error) => return page.failure(&Failure::<()>::internal(error)),
    };
    if let Some(keepsake) = keepsake {
        browser::keep(app, &mut response, &keepsake);
    }
    response
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
    page_with(page, status, form, false)
}

/// What a form carries through signing in: where to go on, and a form that was interrupted.
#[component]
pub(super) fn Carried(
    /// The form that carries it.
    form: FormState,
) -> impl IntoView {
    let kept = !form.value(resume::TO).is_empty();
    view! {
        <input type="hidden" name="return" value=form.value("return") />
        {kept
            .then(|| {
                view! {
                    <input type="hidden" name=resume::TO value=form.value(resume::TO) />
                    <input type="hidden" name=resume::FORM value=form.value(resume::FORM) />
                }
            })}
    }
    .into_any()
}

fn page_with(page: &PageContext, status: StatusCode, form: FormState, reset: bool) -> Response {
    let text = page.text;
    let kept = !form.value(resume::TO).is_empty();
    page.render_with(status, Head::narrow(text.t("accounts-sign-in").to_string()), move || {
        view! {
            <div class="sign-in stack">
                {reset.then(|| view! { <Done message=text.t("accounts-reset-done") /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-sign-in")}</h1>
                <p>{text.t("accounts-sign-in-text")}</p>
                {kept.then(|| view! { <div class="ds-alert" data-color="warning"><p>{text.sensitive("accounts-kept")}</p></div> })}
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/sign-in">
                    <Carried form=form.clone() />
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
                    />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("accounts-sign-in")}</button>
                    </div>
                </form>
                <p><a class="ds-link" href="/password/forgotten">{text.t("accounts-forgotten")}</a></p>
            </div>
        }
        .into_any()
    })
}

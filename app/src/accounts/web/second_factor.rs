//! Setting up the second factor, and what one does with it later.

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use tower_sessions::Session;

use super::nav::ProfileNav;
use super::password::OwnPassword;
use crate::accounts::model::FactorState;
use crate::accounts::server::second_factor;
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{ErrorSummary, FormState, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};

const SET_UP: &str = "/profile/second-factor/set-up";

pub(super) async fn show(page: PageContext) -> Response {
    factor_page(&page, StatusCode::OK, FormState::default()).await
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    session: Session,
    form: FormData,
) -> Response {
    let (actor, secret) = (&page.actor, form.get("password"));
    let done = match form.get("action") {
        "set-up" => second_factor::begin(actor, &app, secret).await.map(|()| see_other(SET_UP)),
        "codes" => {
            second_factor::renew_codes(actor, &app, secret).await.map(|codes| codes_page(&page, codes))
        }
        "off" => second_factor::turn_off(actor, &app, secret, session.id())
            .await
            .map(|()| see_other("/profile/security?done=second-factor")),
        _ => return page.bad_request(),
    };
    match done {
        Ok(answer) => answer,
        Err(Failure::Invalid(errors)) => {
            factor_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors)).await
        }
        Err(Failure::TooMany(seconds)) => {
            let state = FormState::with_errors(form, page.too_many_errors("password", seconds));
            retry_after(factor_page(&page, StatusCode::TOO_MANY_REQUESTS, state).await, seconds)
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn factor_page(page: &PageContext, status: StatusCode, form: FormState) -> Response {
    let state = match second_factor::state(&page.actor, &page.app).await {
        Ok(state) => state,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let since = state.since.map(|at| page.date(at));
    page.render_with(status, Head::narrow(text.t("accounts-factor").to_string()), move || {
        let required = state.required && state.since.is_none();
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-factor")}</h1>
                {(!required).then(|| view! { <ProfileNav /> })}
                {required
                    .then(|| view! { <div class="ds-alert" data-color="warning"><p>{text.t("accounts-factor-required")}</p></div> })}
                <p>{text.t("accounts-factor-text")}</p>
                {since
                    .map(|since| {
                        view! {
                            <p>{text.t("accounts-factor-since")}" "{since}</p>
                            <p>{text.ta("accounts-codes-left", &[("count", state.codes_left.into())])}</p>
                        }
                    })}
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/profile/second-factor">
                    <OwnPassword form text />
                    <Buttons state text />
                </form>
            </div>
        }
        .into_any()
    })
}

#[component]
fn Buttons(state: FactorState, text: Text) -> impl IntoView {
    let button = |action: &'static str, variant: &'static str, key: &'static str| {
        view! {
            <button class="ds-button" data-variant=variant name="action" value=action>{text.t(key)}</button>
        }
        .into_any()
    };
    let buttons = if state.since.is_none() {
        vec![button("set-up", "primary", "accounts-factor-set-up")]
    } else {
        let mut buttons = vec![
            button("codes", "primary", "accounts-codes-renew"),
            button("set-up", "secondary", "accounts-factor-renew"),
        ];
        if !state.required {
            buttons.push(button("off", "secondary", "accounts-factor-turn-off"));
        }
        buttons
    };
    view! { <div class="actions">{buttons}</div> }.into_any()
}

pub(super) async fn show_set_up(page: PageContext) -> Response {
    set_up_page(&page, StatusCode::OK, FormState::default()).await
}

pub(super) async fn submit_set_up(
    page: PageContext,
    State(app): State<App>,
    session: Session,
    form: FormData,
) -> Response {
    match second_factor::confirm(&page.actor, &app, form.get("code"), session.id()).await {
        Ok(codes) => match session.cycle_id().await {
            Ok(()) => codes_page(&page, codes),
            Err(error) => page.failure(&Failure::<()>::internal(error)),
        },
        Err(Failure::Invalid(errors)) => {
            set_up_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors)).await
        }
        Err(Failure::TooMany(seconds)) => {
            let state = FormState::with_errors(form, page.too_many_errors("code", seconds));
            retry_after(set_up_page(&page, StatusCode::TOO_MANY_REQUESTS, state).await, seconds)
        }
        // Sent twice: it is set up already.
        Err(Failure::NotFound) => see_other("/profile/second-factor"),
        Err(failure) => page.failure(&failure),
    }
}

async fn set_up_page(page: &PageContext, status: StatusCode, form: FormState) -> Response {
    let secret = match second_factor::pending(&page.actor, &page.app).await {
        Ok(secret) => grouped(&secret),
        Err(Failure::NotFound) => return see_other("/profile/second-factor"),
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("accounts-factor-set-up").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-factor-set-up")}</h1>
                <p>{text.t("accounts-factor-scan")}</p>
                <p><img class="qr-code" src="/profile/second-factor/qr.png" alt=text.t("accounts-factor-qr").to_string() /></p>
                <p>{text.t("accounts-factor-type")}</p>
                <p><code class="secret">{secret}</code></p>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action=SET_UP>
                    <TextField
                        form
                        name="code"
                        label=text.t("accounts-code-label")
                        hint=text.t("accounts-factor-first-code")
                        autocomplete="one-time-code"
                        required=true
                        maxlength=20
                    />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("accounts-factor-confirm")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// In groups of four, as it is easier to type.
fn grouped(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The recovery codes, shown this once.
fn codes_page(page: &PageContext, codes: Vec<String>) -> Response {
    let text = page.text;
    page.render(Head::narrow(text.t("accounts-codes").to_string()), move || {
        let codes = codes.into_iter().map(|code| view! { <li><code class="secret">{code}</code></li> });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-codes")}</h1>
                <p role="status">{text.t("accounts-codes-text")}</p>
                <ol class="ds-list">{codes.collect_view()}</ol>
                <p><a class="ds-button" href="/profile/security">{text.t("accounts-codes-kept")}</a></p>
            </div>
        }
        .into_any()
    })
}

pub(super) async fn qr_code(page: PageContext, State(app): State<App>) -> Response {
    match second_factor::qr_code(&page.actor, &app).await {
        Ok(png) => ([(header::CONTENT_TYPE, HeaderValue::from_static("image/png"))], png).into_response(),
        Err(failure) => page.failure(&failure),
    }
}

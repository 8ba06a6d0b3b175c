//! The second step of signing in: a code. Until it is right, the session holds half a sign-in, which nothing else reads.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;
use uuid::Uuid;

use super::sign_in::{self, Carried};
use super::{browser, resume};
use crate::accounts::model::AccountId;
use crate::accounts::server::service::{self, Half};
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{ErrorSummary, FormState, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, local_address, see_other};

/// The session key that holds half a sign-in.
const HALF: &str = "half";
/// How long half a sign-in holds, in seconds.
const HOLDS: i64 = 10 * 60;

/// Half a sign-in, as the session keeps it.
#[derive(Serialize, Deserialize)]
struct Kept {
    account: Uuid,
    mark: String,
    since: i64,
}

#[derive(Deserialize)]
pub(super) struct Return {
    #[serde(default, rename = "return")]
    address: String,
}

/// Keeps half a sign-in and asks for a code.
pub(super) async fn ask(page: &PageContext, session: &Session, half: Half, form: &FormData) -> Response {
    let kept = Kept { account: half.account.0, mark: half.mark, since: page.app.now().unix_timestamp() };
    let begun = async {
        session.clear().await;
        session.cycle_id().await?;
        session.insert(HALF, kept).await
    };
    if let Err(error) = begun.await {
        return page.failure(&Failure::<()>::internal(error));
    }
    if form.get(resume::TO).is_empty() {
        let back: String =
            form_urlencoded::byte_serialize(local_address(form.get("return")).as_bytes()).collect();
        return see_other(&format!("/sign-in/code?return={back}"));
    }
    let mut values = FormData::default();
    for name in [resume::TO, resume::FORM] {
        values.set(name, form.get(name));
    }
    code_page(page, StatusCode::OK, FormState::filled(values))
}

async fn half(page: &PageContext, session: &Session) -> Option<Half> {
    let kept: Kept = session.get(HALF).await.ok().flatten()?;
    let age = page.app.now().unix_timestamp().saturating_sub(kept.since);
    (age <= HOLDS).then_some(Half { account: AccountId(kept.account), mark: kept.mark })
}

pub(super) async fn show(page: PageContext, session: Session, Query(back): Query<Return>) -> Response {
    let back = local_address(&back.address);
    if half(&page, &session).await.is_none() {
        return see_other(&page.sign_in_address(&back));
    }
    let mut values = FormData::default();
    values.set("return", back);
    code_page(&page, StatusCode::OK, FormState::filled(values))
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    session: Session,
    headers: HeaderMap,
    form: FormData,
) -> Response {
    let Some(half) = half(&page, &session).await else {
        return start_again(&page, &form);
    };
    let keepsake = browser::keepsake(&app, &headers);
    let guesser = browser::guesser(&page, keepsake.as_deref());
    match service::sign_in_code(&page.actor, &app, &half, form.get("code"), &guesser).await {
        Ok(account) => sign_in::begin(&page, &session, &headers, &account, &form).await,
        Err(Failure::Invalid(errors)) => {
            code_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors))
        }
        Err(Failure::TooMany(seconds)) => {
            let errors = page.too_many_errors("code", seconds);
            let state = FormState::with_errors(form, errors);
            retry_after(code_page(&page, StatusCode::TOO_MANY_REQUESTS, state), seconds)
        }
        Err(Failure::NotFound) => start_again(&page, &form),
        Err(failure) => page.failure(&failure),
    }
}

/// The first step does not hold any more: from the beginning, with what was to be carried.
fn start_again(page: &PageContext, form: &FormData) -> Response {
    if form.get(resume::TO).is_empty() {
        return see_other(&page.sign_in_address(&local_address(form.get("return"))));
    }
    let mut values = FormData::default();
    for name in [resume::TO, resume::FORM] {
        values.set(name, form.get(name));
    }
    sign_in::form_page(page, StatusCode::UNAUTHORIZED, FormState::filled(values))
}

fn code_page(page: &PageContext, status: StatusCode, form: FormState) -> Response {
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("accounts-code").to_string()), move || {
        let mut values = FormData::default();
        for name in ["return", resume::TO, resume::FORM] {
            values.set(name, form.value(name));
        }
        // A code holds once, so the one that was refused is not filled in again.
        let empty = FormState::with_errors(values, form.errors().clone());
        view! {
            <div class="sign-in stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-code")}</h1>
                <p>{text.t("accounts-code-text")}</p>
                <ErrorSummary form=empty.clone() />
                <form class="form" method="post" novalidate action="/sign-in/code">
                    <Carried form=empty.clone() />
                    <TextField
                        form=empty
                        name="code"
                        label=text.t("accounts-code-label")
                        hint=text.t("accounts-code-hint")
                        autocomplete="one-time-code"
                        required=true
                        maxlength=60
                    />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("accounts-sign-in")}</button>
                    </div>
                </form>
                <p>{text.t("accounts-code-lost")}</p>
            </div>
        }
        .into_any()
    })
}

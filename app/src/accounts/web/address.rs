//! Another e-mail address: asking for it, and the links of both mails.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::nav::ProfileNav;
use super::password::OwnPassword;
use crate::accounts::model::{AddressChange, Confirmed};
use crate::accounts::server::{address, service};
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::text::{Msg, Text};
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{ErrorSummary, FormState, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;

#[derive(Deserialize)]
pub(super) struct What {
    asked: Option<String>,
}

pub(super) async fn show(page: PageContext, Query(what): Query<What>) -> Response {
    address_page(&page, StatusCode::OK, FormState::default(), what.asked.is_some()).await
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let done = if form.get("action") == "cancel" {
        address::cancel(&page.actor, &app).await.map(|()| "/profile/address")
    } else {
        let asked = address::ask(&page.actor, &app, form.get("email"), form.get("password")).await;
        asked.map(|()| "/profile/address?asked=1")
    };
    match done {
        Ok(next) => see_other(next),
        Err(Failure::Invalid(errors)) => {
            let state = FormState::with_errors(form, errors);
            address_page(&page, StatusCode::UNPROCESSABLE_ENTITY, state, false).await
        }
        Err(Failure::TooMany(seconds)) => {
            let state = FormState::with_errors(form, page.too_many_errors("email", seconds));
            let answer = address_page(&page, StatusCode::TOO_MANY_REQUESTS, state, false).await;
            retry_after(answer, seconds)
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn address_page(page: &PageContext, status: StatusCode, form: FormState, asked: bool) -> Response {
    let Some(id) = page.actor.account() else {
        return page.not_found();
    };
    let email = match service::find_active(&page.actor, &page.app, id).await {
        Ok(Some(account)) => account.email,
        Ok(None) => return page.not_found(),
        Err(failure) => return page.failure(&failure),
    };
    let change = match address::find(&page.actor, &page.app).await {
        Ok(change) => change,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("accounts-address").to_string()), move || {
        view! {
            <div class="stack">
                {asked.then(|| view! { <Done message=text.t("accounts-address-asked") /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-address")}</h1>
                <ProfileNav />
                <p>{text.ta("accounts-address-now", &[("email", email.into())])}</p>
                {change.map(|change| view! { <UnderWay change text /> })}
                <p>{text.t("accounts-address-text")}</p>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/profile/address">
                    <TextField
                        form=form.clone()
                        name="email"
                        label=text.t("accounts-address-new")
                        kind="email"
                        autocomplete="email"
                        required=true
                        maxlength=254
                    />
                    <OwnPassword form text />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("accounts-address-ask")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

#[component]
fn UnderWay(change: AddressChange, text: Text) -> impl IntoView {
    let side = |confirmed: bool| {
        text.t(if confirmed { "accounts-address-confirmed" } else { "accounts-address-waits" })
    };
    view! {
        <section class="ds-card" aria-labelledby="under-way">
            <h2 class="ds-heading" data-size="sm" id="under-way">{text.t("accounts-address-under-way")}</h2>
            <dl class="facts">
                <dt>{text.t("accounts-address-new")}</dt>
                <dd>{change.email}" – "{side(change.new_confirmed)}</dd>
                <dt>{text.t("accounts-address-old")}</dt>
                <dd>{side(change.old_confirmed)}</dd>
            </dl>
            <form method="post" action="/profile/address">
                <button class="ds-button" data-variant="secondary" name="action" value="cancel">
                    {text.t("accounts-address-cancel")}
                </button>
            </form>
        </section>
    }
    .into_any()
}

/// What a link of a mail leads to. Opening it changes nothing (ASVS 3.5.3): mail programs open links by themselves.
pub(super) async fn show_link(
    page: PageContext,
    State(app): State<App>,
    Path(token): Path<String>,
) -> Response {
    let change = match address::look(&page.actor, &app, &token).await {
        Ok(change) => change,
        Err(Failure::NotFound) => return over_page(&page),
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let action = page.path().to_owned();
    page.render(Head::narrow(text.t("accounts-address-confirm").to_string()), move || {
        view! {
            <div class="sign-in stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-address-confirm")}</h1>
                <p>{text.ta("accounts-address-confirm-text", &[("email", change.email.into())])}</p>
                <form method="post" action=action>
                    <button class="ds-button" data-variant="primary">{text.t("accounts-address-confirm")}</button>
                </form>
            </div>
        }
        .into_any()
    })
}

pub(super) async fn confirm(
    page: PageContext,
    State(app): State<App>,
    Path(token): Path<String>,
) -> Response {
    let text = page.text;
    match address::confirm(&page.actor, &app, &token).await {
        Ok(Confirmed::One) => {
            said(&page, StatusCode::OK, text.t("accounts-address-one"), text.t("accounts-address-one-text"))
        }
        Ok(Confirmed::Both) => said(
            &page,
            StatusCode::OK,
            text.t("accounts-address-both-done"),
            text.t("accounts-address-both-text"),
        ),
        Err(Failure::NotFound) => over_page(&page),
        Err(failure) => page.failure(&failure),
    }
}

fn over_page(page: &PageContext) -> Response {
    let text = page.text;
    said(page, StatusCode::NOT_FOUND, text.t("accounts-link-over"), text.t("accounts-address-over-text"))
}

fn said(page: &PageContext, status: StatusCode, title: Msg, words: Msg) -> Response {
    page.render_with(status, Head::narrow(title.to_string()), move || {
        view! {
            <div class="sign-in stack">
                <h1 class="ds-heading" data-size="lg">{title}</h1>
                <p role="status">{words}</p>
            </div>
        }
        .into_any()
    })
}

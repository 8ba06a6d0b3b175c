//! Inviting one person.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{Overrule, languages, roles, scopes, sectors};
use crate::network::model::Sector;
use crate::network::server::memberships;
use crate::people::model::{INVITATION_DAYS, InviteInput, NAME_MAX};
use crate::people::server::invitations as service;
use crate::platform::actor::{Role, Scope};
use crate::platform::error::Failure;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{ErrorSummary, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::safety::server::service::OVERRULE;

pub(super) async fn show(page: PageContext) -> Response {
    let mut values = FormData::default();
    values.set("role", Role::Member.code());
    values.set("lang", page.text.lang().code());
    form_page(&page, StatusCode::OK, FormState::filled(values)).await
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let input = InviteInput {
        email: form.get("email").trim().to_owned(),
        name: form.get("name").trim().to_owned(),
        role: Role::from_code(form.get("role")),
        scope: Scope::from_code(form.get("scope")),
        sector: Sector::from_code(form.get("sector")),
        lang: UiLang::from_code(form.get("lang")),
        numbers_ok: form.has(OVERRULE, "yes"),
    };
    match service::invite(&page.actor, &app, &input).await {
        Ok(_) => see_other("/admin/invitations?done=invited"),
        Err(Failure::Invalid(errors)) => {
            form_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors)).await
        }
        Err(Failure::TooMany(seconds)) => {
            let form = FormState::with_errors(form, page.too_many_errors("email", seconds));
            retry_after(form_page(&page, StatusCode::TOO_MANY_REQUESTS, form).await, seconds)
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn form_page(page: &PageContext, status: StatusCode, form: FormState) -> Response {
    if !memberships::runs_something(&page.actor) {
        return page.forbidden();
    }
    let places = match memberships::places(&page.actor, &page.app).await {
        Ok(places) => places,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let roles = roles(&text, &page.actor, &places);
    let scopes = scopes(&text, &page.actor, &places);
    page.render_with(status, Head::narrow(text.t("people-invite-one").to_string()), move || {
        view! {
            <div class="stack">
                <p><a class="ds-link" href="/admin/invitations">{text.t("people-invitations")}</a></p>
                <h1 class="ds-heading" data-size="lg">{text.t("people-invite-one")}</h1>
                <p class="lead">{text.ta("people-invite-one-text", &[("days", INVITATION_DAYS.into())])}</p>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/admin/invitations/new">
                    <TextField form=form.clone() name="email" label=text.t("people-column-email") kind="email" required=true maxlength=254 />
                    <TextField form=form.clone() name="name" label=text.t("people-column-name") maxlength=NAME_MAX />
                    <Overrule form=form.clone() />
                    <Select form=form.clone() name="role" label=text.t("people-column-role") choices=roles required=true />
                    <Select form=form.clone() name="scope" label=text.t("people-col-place") choices=scopes hint=text.t("people-place-hint") required=true />
                    <Select form=form.clone() name="sector" label=text.t("people-column-sector") choices=sectors(&text) />
                    <Select form name="lang" label=text.t("people-letter-language") choices=languages() required=true />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("people-send-invitation")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

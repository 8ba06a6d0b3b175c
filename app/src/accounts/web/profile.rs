//! One's own profile: how one reads, and what one belongs to.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::nav::ProfileNav;
use crate::accounts::model::{AccountId, ZONES};
use crate::accounts::server::service;
use crate::platform::error::Failure;
use crate::platform::lang::UiLang;
use crate::platform::server::{App, Place};
use crate::platform::text::Msg;
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;

/// The profile page of a person; the network room shows there what they belong to.
#[derive(Clone, Copy, Debug)]
pub struct ProfileShown(pub AccountId);

impl Place for ProfileShown {}

#[derive(Deserialize)]
pub(super) struct What {
    saved: Option<String>,
}

pub(super) async fn show(page: PageContext, Query(what): Query<What>) -> Response {
    let mut values = FormData::default();
    values.set("lang", page.text.lang().code());
    values.set("zone", page.zone());
    profile_page(&page, StatusCode::OK, FormState::filled(values), what.saved.is_some()).await
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let lang = UiLang::from_code(form.get("lang"));
    match service::set_reading(&page.actor, &app, lang, Some(form.get("zone"))).await {
        Ok(()) => see_other("/profile?saved=1"),
        Err(Failure::Invalid(errors)) => {
            profile_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors), false)
                .await
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn profile_page(page: &PageContext, status: StatusCode, form: FormState, saved: bool) -> Response {
    let Some(person) = page.actor.person().cloned() else {
        return page.not_found();
    };
    let panels = page.panels(&ProfileShown(person.id)).await;
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("accounts-profile").to_string()), move || {
        let languages = UiLang::ALL
            .iter()
            .map(|lang| Choice::named(lang.code(), lang.autonym(), Some(lang.code())))
            .collect::<Vec<_>>();
        let zones = ZONES.iter().map(|zone| Choice::new(*zone, Msg::plain(*zone))).collect::<Vec<_>>();
        view! {
            <div class="stack">
                {saved.then(|| view! { <Done message=text.t("platform-saved") /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-profile")}</h1>
                <ProfileNav />
                <p class="lead">{person.name}</p>
                {panels.into_iter().map(|panel| panel()).collect_view()}
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/profile">
                    <h2 class="ds-heading" data-size="sm">{text.t("accounts-reading")}</h2>
                    <Select form=form.clone() name="lang" label=text.t("platform-language") choices=languages required=true />
                    <Select form name="zone" label=text.t("accounts-zone") choices=zones required=true />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

//! The form of a wish: we would like to visit.

use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use super::fields;
use crate::gatherings::model::TITLE_MAX;
use crate::gatherings::words;
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::ui::asked::Again;
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select, TextArea, TextField, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::study_trips::model::WishInput;
use crate::study_trips::server::wishing as service;

#[derive(Deserialize)]
pub(super) struct From {
    /// The post it begins with.
    post: Option<String>,
    /// The municipality that is asked.
    host: Option<String>,
}

pub(super) async fn show(page: PageContext, State(app): State<App>, Query(from): Query<From>) -> Response {
    let mut values = FormData::default();
    values.set("form", app.new_id().to_string());
    values.set("lang", ContentLang::from(page.text.lang()).code());
    values.set("post", from.post.unwrap_or_default());
    values.set("hosting", from.host.unwrap_or_default());
    wish_page(&page, &app, Again::first(values)).await
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let key = form.get("form").parse::<Uuid>().unwrap_or_else(|_| app.new_id());
    let input = WishInput {
        post: form.get("post").parse().ok(),
        visiting: form.get("visiting").parse().ok(),
        hosting: form.get("hosting").parse().ok(),
        words: words(&form),
    };
    match service::create(&page.actor, &app, key, &input).await {
        Ok(id) => see_other(&format!("/trips/{id}?done=wished")),
        Err(failure) => match Again::refused(&page, form, "title", failure) {
            Ok(again) => wish_page(&page, &app, again).await,
            Err(response) => response,
        },
    }
}

async fn wish_page(page: &PageContext, app: &App, again: Again) -> Response {
    let (own, all) = match service::list_places(&page.actor, app).await {
        Ok(places) => places,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-would-like").to_string()), move |form, _| {
        let hosts = all.into_iter().filter(|card| !own.contains(card) || own.len() > 1).collect();
        let own = fields::places(&text, own);
        let none = Choice::new("", text.t("study_trips-choose-place"));
        let hosts: Vec<Choice> = std::iter::once(none).chain(fields::places(&text, hosts)).collect();
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-would-like")}</h1>
                <p class="lead">{text.sensitive("study_trips-new-text")}</p>
                <ErrorSummary form=form.clone() />
                <form class="form stack" method="post" novalidate action="/trips/new">
                    <input type="hidden" name="form" value=form.value("form") />
                    <input type="hidden" name="post" value=form.value("post") />
                    <Select form=form.clone() name="visiting" label=text.t("study_trips-field-visiting") choices=own required=true />
                    <Select form=form.clone() name="hosting" label=text.t("study_trips-field-hosting") choices=hosts required=true />
                    <Select form=form.clone() name="lang" label=text.t("gatherings-field-lang") hint=text.t("gatherings-field-lang-hint") choices=languages(&text) required=true />
                    <WishFields form=form.clone() />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("study_trips-send-wish")}</button>
                        <a class="ds-button" data-variant="tertiary" href="/trips">{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// Title and wish in one language.
#[component]
pub(super) fn WishFields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <TextField form=form.clone() name="title" label=text.t("gatherings-field-title") required=true maxlength=TITLE_MAX />
        <TextArea form name="text" label=text.t("study_trips-field-wish") hint=text.t("study_trips-field-wish-hint") required=true rows=8 />
    }
    .into_any()
}

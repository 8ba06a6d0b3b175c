//! What people need on the way: one's own form, and everybody's for those who plan.

use axum::response::Response;
use leptos::prelude::*;

use super::request::{At, Conflict, back};
use crate::people::Overrule;
use crate::platform::server::App;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{ErrorSummary, FormState, TextArea};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::safety::server::service::OVERRULE;
use crate::study_trips::before::{NeedView, NeedsInput};
use crate::study_trips::model::TripId;
use crate::study_trips::server::needs as service;

pub(super) async fn show(At { page, app, id }: At) -> Response {
    needs_page(&page, &app, id, None).await
}

pub(super) async fn submit(At { page, app, id }: At, form: FormData) -> Response {
    let input = NeedsInput {
        diet: form.get("diet").to_owned(),
        accessibility: form.get("accessibility").to_owned(),
        lodging: form.get("lodging").to_owned(),
        numbers_ok: form.has(OVERRULE, "yes"),
    };
    match service::save(&page.actor, &app, id, version(&form), &input).await {
        Ok(()) => back(id, "saved"),
        Err(failure) => match Again::refused(&page, form, "diet", failure) {
            Ok(again) => needs_page(&page, &app, id, Some(again)).await,
            Err(response) => response,
        },
    }
}

async fn needs_page(page: &PageContext, app: &App, id: TripId, again: Option<Again>) -> Response {
    let needs = match service::get(&page.actor, app, id).await {
        Ok(needs) => needs,
        Err(failure) => return page.failure(&failure),
    };
    let own = needs.own.is_some();
    let (saved, number) = needs.own.unwrap_or_default();
    let again = again.unwrap_or_else(|| {
        let mut values = FormData::default();
        for (name, value) in saved.fields() {
            values.set(name, value);
        }
        values.set("version", number.to_string());
        Again::first(values)
    });
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-needs").to_string()), move |form, meanwhile| {
        let mine = own.then(|| {
            view! {
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() />
                <NeedsForm id form />
            }
            .into_any()
        });
        let all = needs.all.map(|list| view! { <Everybody list /> });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-needs")}</h1>
                <p class="lead">{text.sensitive("study_trips-needs-text")}</p>
                {mine}
                {all}
                <p><a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("study_trips-back")}</a></p>
            </div>
        }
        .into_any()
    })
}

#[component]
fn NeedsForm(id: TripId, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <form class="form stack" method="post" novalidate action=format!("/trips/{id}/needs")>
            <input type="hidden" name="version" value=form.value("version") />
            <TextArea form=form.clone() name="diet" label=text.t("study_trips-field-diet") rows=2 />
            <TextArea form=form.clone() name="accessibility" label=text.t("study_trips-field-accessibility") rows=2 />
            <TextArea form=form.clone() name="lodging" label=text.t("study_trips-field-lodging") rows=2 />
            <Overrule form />
            <div class="actions">
                <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What everybody needs, for those who plan.
#[component]
fn Everybody(list: Vec<NeedView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let none =
        list.is_empty().then(|| view! { <p class="empty-state">{text.t("study_trips-needs-none")}</p> });
    let people = list.into_iter().map(|one| {
        let labels =
            ["study_trips-field-diet", "study_trips-field-accessibility", "study_trips-field-lodging"];
        let told = one.needs.fields().map(|(_, words)| words.to_owned());
        let facts = labels.into_iter().zip(told).filter(|(_, words)| !words.is_empty());
        let facts = facts.map(|(key, words)| {
            view! { <div><dt>{text.t(key)}</dt><dd class="pre">{words}</dd></div> }
        });
        let facts = facts.collect_view();
        view! {
            <li class="stack">
                <h3 class="ds-heading" data-size="xs">{one.name}</h3>
                <dl class="post-facts">{facts}</dl>
            </li>
        }
        .into_any()
    });
    let people = people.collect_view();
    view! {
        <section class="stack" aria-labelledby="all-needs">
            <h2 class="ds-heading" data-size="sm" id="all-needs">{text.t("study_trips-needs-all")}</h2>
            {none}
            <ul class="lines">{people}</ul>
        </section>
    }
    .into_any()
}

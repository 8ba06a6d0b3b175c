//! The form of an item of the programme: when, what, where, who receives, in which language.

use axum::response::Response;
use leptos::prelude::*;

use super::fields;
use super::request::{At, Conflict, Within};
use crate::gatherings::TitleFields;
use crate::people::Overrule;
use crate::platform::server::App;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{
    Check, Choice, Choices, ErrorSummary, FormState, Select, TextField, languages,
};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::study_trips::model::{LINE_MAX, SessionId, SessionKind, TravelMode, TripId};
use crate::study_trips::server::programme as service;

pub(super) async fn show_new(At { page, app, id }: At) -> Response {
    match service::new_session(&page.actor, &app, id).await {
        Ok(input) => session_page(&page, id, None, Again::first(fields::session_values(&input, 0)), false),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn show(Within { page, app, id, part }: Within<SessionId>) -> Response {
    match service::get_session(&page.actor, &app, id, part).await {
        Ok((input, version)) => {
            let again = Again::first(fields::session_values(&input, version));
            session_page(&page, id, Some(part), again, false)
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit_new(At { page, app, id }: At, form: FormData) -> Response {
    receive(page, app, id, None, form).await
}

pub(super) async fn submit(Within { page, app, id, part }: Within<SessionId>, form: FormData) -> Response {
    receive(page, app, id, Some(part), form).await
}

async fn receive(
    page: PageContext,
    app: App,
    id: TripId,
    item: Option<SessionId>,
    form: FormData,
) -> Response {
    if form.get("action") == "language" {
        // One more row for a title; nothing is saved yet.
        return match service::new_session(&page.actor, &app, id).await {
            Ok(_) => session_page(&page, id, item, Again::first(form), true),
            Err(failure) => page.failure(&failure),
        };
    }
    let input = fields::session(&form);
    let done = match item {
        Some(item) => service::revise_session(&page.actor, &app, id, item, version(&form), &input).await,
        None => service::add_session(&page.actor, &app, id, &input).await.map(drop),
    };
    match done {
        Ok(()) => see_other(&format!("/trips/{id}/sessions?done=1")),
        Err(failure) => match Again::refused(&page, form, "day", failure) {
            Ok(again) => session_page(&page, id, item, again, false),
            Err(response) => response,
        },
    }
}

fn session_page(
    page: &PageContext,
    id: TripId,
    item: Option<SessionId>,
    again: Again,
    more: bool,
) -> Response {
    let text = page.text;
    let (title, action) = match item {
        Some(item) => ("gatherings-item-edit", format!("/trips/{id}/sessions/{item}")),
        None => ("gatherings-item-add", format!("/trips/{id}/sessions/new")),
    };
    again.page(page, Head::narrow(text.t(title).to_string()), move |form, meanwhile| {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t(title)}</h1>
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() />
                <form class="form stack" method="post" novalidate action=action>
                    // What Enter in a field does: the first button of a form.
                    <button hidden name="action" value="save">{text.t("platform-save")}</button>
                    <input type="hidden" name="version" value=form.value("version") />
                    <WhatFields form=form.clone() more />
                    <WhereFields form=form.clone() />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary" name="action" value="save">{text.t("platform-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}/sessions")>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// What it is, when, and what it is called.
#[component]
fn WhatFields(form: FormState, more: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let kinds = SessionKind::ALL.iter().map(|kind| Choice::new(kind.code(), text.t(kind.label()))).collect();
    let none = std::iter::once(Choice::new("", text.t("study_trips-no-lang")));
    let spoken = none.chain(languages(&text)).collect();
    view! {
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("gatherings-form-what")}</h2>
            <Choices form=form.clone() name="kind" legend=text.t("gatherings-field-item-kind") choices=kinds single=true />
            <div class="field-pair">
                <TextField form=form.clone() name="day" label=text.t("gatherings-field-day") kind="date" required=true />
                <TextField form=form.clone() name="time" label=text.t("gatherings-field-time") hint=text.t("gatherings-field-time-hint") kind="time" required=true />
            </div>
            <TextField form=form.clone() name="minutes" label=text.t("gatherings-field-minutes") kind="number" required=true maxlength=5 />
            <TitleFields form=form.clone() hint=text.t("study_trips-titles-hint") more />
            <Select form=form.clone() name="spoken" label=text.t("study_trips-field-spoken") choices=spoken required=true />
            <Check form name="interpreted" choice=Choice::new("yes", text.t("study_trips-interpreted")) />
        </section>
    }
    .into_any()
}

/// Where it is, who receives, and the way of a leg.
#[component]
fn WhereFields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let none = std::iter::once(Choice::new("", text.t("study_trips-no-mode")));
    let modes = TravelMode::ALL.iter().map(|mode| Choice::new(mode.code(), text.t(mode.label())));
    let modes = none.chain(modes).collect();
    view! {
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("gatherings-form-where")}</h2>
            <TextField form=form.clone() name="place" label=text.t("gatherings-field-place") hint=text.t("study_trips-field-place-hint") maxlength=LINE_MAX />
            <div class="field-pair">
                <TextField form=form.clone() name="latitude" label=text.t("study_trips-field-latitude") hint=text.t("study_trips-field-position-hint") maxlength=12 />
                <TextField form=form.clone() name="longitude" label=text.t("study_trips-field-longitude") maxlength=12 />
            </div>
            <TextField form=form.clone() name="host" label=text.t("study_trips-field-host") maxlength=LINE_MAX />
            <TextField form=form.clone() name="host_phone" label=text.t("study_trips-field-phone") hint=text.t("study_trips-field-phone-hint") kind="tel" maxlength=40 />
        </section>
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("study_trips-form-travel")}</h2>
            <TextField form=form.clone() name="to_place" label=text.t("study_trips-field-to-place") maxlength=LINE_MAX />
            <div class="field-pair">
                <Select form=form.clone() name="mode" label=text.t("study_trips-field-mode") choices=modes required=true />
                <TextField form name="km" label=text.t("study_trips-field-km") kind="number" maxlength=5 />
            </div>
        </section>
    }
    .into_any()
}

//! Calling a trip off, or taking a wish back, saying why.

use axum::response::Response;
use leptos::prelude::*;

use super::request::{At, back};
use crate::gatherings::words;
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::ui::asked::Again;
use crate::platform::ui::form::{ErrorSummary, Select, TextArea, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::study_trips::model::TripId;
use crate::study_trips::server::wishing;

pub(super) async fn show(At { page, app, id }: At) -> Response {
    let lang = ContentLang::from(page.text.lang());
    if let Err(failure) = wishing::may_call_off(&page.actor, &app, id).await {
        return page.failure(&failure);
    }
    let mut values = FormData::default();
    values.set("lang", lang.code());
    call_off_page(&page, id, Again::first(values))
}

pub(super) async fn submit(At { page, app, id }: At, form: FormData) -> Response {
    match wishing::call_off(&page.actor, &app, id, &words(&form)).await {
        Ok(()) => back(id, "called-off"),
        Err(failure) => match Again::refused(&page, form, "text", failure) {
            Ok(again) => call_off_page(&page, id, again),
            Err(response) => response,
        },
    }
}

fn call_off_page(page: &PageContext, id: TripId, again: Again) -> Response {
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-call-off").to_string()), move |form, _| {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-call-off")}</h1>
                <p class="lead">{text.t("study_trips-call-off-text")}</p>
                <ErrorSummary form=form.clone() />
                <form class="form stack" method="post" novalidate action=format!("/trips/{id}/call-off")>
                    <Select form=form.clone() name="lang" label=text.t("gatherings-field-lang") choices=languages(&text) required=true />
                    <TextArea form=form.clone() name="text" label=text.t("study_trips-reason") required=true rows=4 />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary" data-color="danger">{text.t("gatherings-cancel-sure")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("gatherings-cancel-not")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

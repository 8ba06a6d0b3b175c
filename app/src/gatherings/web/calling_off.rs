//! Cancelling a gathering, saying why.

use axum::response::Response;
use leptos::prelude::*;

use super::languages::words;
use super::request::{At, back};
use crate::gatherings::model::GatheringId;
use crate::gatherings::server::service;
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::ui::asked::Again;
use crate::platform::ui::form::{ErrorSummary, Select, TextArea, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};

pub(super) async fn show(At { page, app, id }: At) -> Response {
    if let Err(failure) = service::get_for_edit(&page.actor, &app, id).await {
        return page.failure(&failure);
    }
    let mut values = FormData::default();
    values.set("lang", ContentLang::from(page.text.lang()).code());
    cancel_page(&page, id, Again::first(values))
}

pub(super) async fn submit(At { page, app, id }: At, form: FormData) -> Response {
    match service::cancel(&page.actor, &app, id, &words(&form)).await {
        Ok(()) => back(id, "cancelled"),
        Err(failure) => match Again::refused(&page, form, "text", failure) {
            Ok(again) => cancel_page(&page, id, again),
            Err(response) => response,
        },
    }
}

fn cancel_page(page: &PageContext, id: GatheringId, again: Again) -> Response {
    let text = page.text;
    again.page(page, Head::narrow(text.t("gatherings-cancel").to_string()), move |form, _| {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("gatherings-cancel")}</h1>
                <p class="lead">{text.t("gatherings-cancel-text")}</p>
                <ErrorSummary form=form.clone() />
                <form class="form stack" method="post" novalidate action=format!("/gatherings/{id}/cancel")>
                    <Select form=form.clone() name="lang" label=text.t("gatherings-field-lang") choices=languages(&text) required=true />
                    <TextArea form=form.clone() name="text" label=text.t("gatherings-reason") required=true rows=4 />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary" data-color="danger">{text.t("gatherings-cancel-sure")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/gatherings/{id}")>{text.t("gatherings-cancel-not")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

//! Writing minutes, one language at a time.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;

use super::fields;
use super::request::{Again, At, Conflict, again, back, version};
use super::words::{ChooseLanguage, Which};
use crate::gatherings::model::GatheringId;
use crate::gatherings::server::service;
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::ui::form::{ErrorSummary, TextArea};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};

pub(super) async fn show(At { page, app, id }: At, Query(which): Query<Which>) -> Response {
    let lang = which.lang(&page);
    match service::get_minutes(&page.actor, &app, id, lang).await {
        Ok((input, number)) => {
            minutes_page(&page, id, lang, Again::first(fields::word_values(&input, number)))
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(At { page, app, id }: At, form: FormData) -> Response {
    let input = fields::words(&form);
    let lang = input.lang.unwrap_or_else(|| ContentLang::from(page.text.lang()));
    match service::write_minutes(&page.actor, &app, id, version(&form), &input).await {
        Ok(()) => back(id, "minutes"),
        Err(failure) => match again(&page, form, "text", failure) {
            Ok(again) => minutes_page(&page, id, lang, again),
            Err(response) => response,
        },
    }
}

fn minutes_page(page: &PageContext, id: GatheringId, lang: ContentLang, again: Again) -> Response {
    let Again { status, form, meanwhile, .. } = again;
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("gatherings-minutes-write").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("gatherings-minutes-write")}</h1>
                <p class="lead">{text.sensitive("gatherings-minutes-text")}</p>
                <ChooseLanguage action=format!("/gatherings/{id}/minutes") lang />
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() lang=text.lang_if_foreign(lang) />
                <form class="form stack" method="post" novalidate action=format!("/gatherings/{id}/minutes")>
                    <input type="hidden" name="version" value=form.value("version") />
                    <input type="hidden" name="lang" value=lang.code() />
                    <h2 class="ds-heading" data-size="sm">{text.language_name(lang)}</h2>
                    <TextArea form=form.clone() name="text" label=text.t("gatherings-minutes") hint=text.t("gatherings-field-about-hint") rows=12 />
                    <TextArea form=form.clone() name="decisions" label=text.t("gatherings-decisions") hint=text.t("gatherings-decisions-hint") rows=5 />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/gatherings/{id}")>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

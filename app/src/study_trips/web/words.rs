//! Title and wish in one language; the choice of the language comes first.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::fields;
use super::request::{At, Conflict, back};
use super::wish::WishFields;
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{ErrorSummary, FormState, Select};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::study_trips::model::TripId;
use crate::study_trips::server::words as service;

#[derive(Deserialize)]
pub(super) struct Which {
    /// The language to write in.
    write: Option<String>,
}

impl Which {
    /// The language that is asked for, or else the reader's own.
    pub(super) fn lang(&self, page: &PageContext) -> ContentLang {
        let asked = self.write.as_deref().and_then(ContentLang::from_code);
        asked.unwrap_or_else(|| ContentLang::from(page.text.lang()))
    }
}

pub(super) async fn show(At { page, app, id }: At, Query(which): Query<Which>) -> Response {
    let lang = which.lang(&page);
    match service::get_words(&page.actor, &app, id, lang).await {
        Ok((input, number)) => words_page(&page, id, lang, Again::first(fields::word_values(&input, number))),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(At { page, app, id }: At, form: FormData) -> Response {
    let input = fields::words(&form);
    let lang = input.lang.unwrap_or_else(|| ContentLang::from(page.text.lang()));
    match service::write_words(&page.actor, &app, id, version(&form), &input).await {
        Ok(()) => back(id, "saved"),
        Err(failure) => match Again::refused(&page, form, "title", failure) {
            Ok(again) => words_page(&page, id, lang, again),
            Err(response) => response,
        },
    }
}

fn words_page(page: &PageContext, id: TripId, lang: ContentLang, again: Again) -> Response {
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-edit").to_string()), move |form, meanwhile| {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-edit")}</h1>
                <p class="lead">{text.t("gatherings-words-text")}</p>
                <ChooseLanguage action=format!("/trips/{id}/edit") lang />
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() lang=text.lang_if_foreign(lang) />
                <form class="form stack" method="post" novalidate action=format!("/trips/{id}/edit")>
                    <input type="hidden" name="version" value=form.value("version") />
                    <input type="hidden" name="lang" value=lang.code() />
                    <h2 class="ds-heading" data-size="sm">{text.language_name(lang)}</h2>
                    <WishFields form=form.clone() />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// The form that changes to another language of the same text.
#[component]
pub(super) fn ChooseLanguage(action: String, lang: ContentLang) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let mut values = FormData::default();
    values.set("write", lang.code());
    let form = FormState::filled(values);
    view! {
        <form class="filters" method="get" action=action>
            <Select form name="write" label=text.t("gatherings-field-lang") choices=fields::languages(&text) required=true />
            <button class="ds-button" data-variant="secondary">{text.t("gatherings-choose-lang")}</button>
        </form>
    }
    .into_any()
}

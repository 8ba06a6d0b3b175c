//! Title and wish in one language; the choice of the language comes first.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;

use super::request::{At, Conflict, back};
use super::wish::WishFields;
use crate::gatherings::{ChooseLanguage, WriteIn, word_values, words};
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::ErrorSummary;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::study_trips::model::TripId;
use crate::study_trips::server::words as service;

pub(super) async fn show(At { page, app, id }: At, Query(which): Query<WriteIn>) -> Response {
    let lang = which.lang(&page);
    match service::get_words(&page.actor, &app, id, lang).await {
        Ok((input, number)) => words_page(&page, id, lang, Again::first(word_values(&input, number))),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(At { page, app, id }: At, form: FormData) -> Response {
    let input = words(&form);
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

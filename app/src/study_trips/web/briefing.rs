//! The form of what those who come should know, one language at a time.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;

use super::request::{At, Conflict, back};
use crate::gatherings::{ChooseLanguage, WriteIn};
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{ErrorSummary, TextArea};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::safety::server::service::OVERRULE;
use crate::study_trips::before::BriefingInput;
use crate::study_trips::model::TripId;
use crate::study_trips::server::briefing as service;

pub(super) async fn show(At { page, app, id }: At, Query(which): Query<WriteIn>) -> Response {
    let lang = which.lang(&page);
    match service::get(&page.actor, &app, id, lang).await {
        Ok((input, number)) => {
            let mut values = FormData::default();
            values.set("lang", lang.code());
            values.set("briefing", input.briefing);
            values.set("practical", input.practical);
            values.set("version", number.to_string());
            briefing_page(&page, id, lang, Again::first(values))
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(At { page, app, id }: At, form: FormData) -> Response {
    let input = BriefingInput {
        lang: ContentLang::from_code(form.get("lang")),
        briefing: form.get("briefing").to_owned(),
        practical: form.get("practical").to_owned(),
        numbers_ok: form.has(OVERRULE, "yes"),
    };
    let lang = input.lang.unwrap_or_else(|| ContentLang::from(page.text.lang()));
    match service::write(&page.actor, &app, id, version(&form), &input).await {
        Ok(()) => back(id, "saved"),
        Err(failure) => match Again::refused(&page, form, "briefing", failure) {
            Ok(again) => briefing_page(&page, id, lang, again),
            Err(response) => response,
        },
    }
}

fn briefing_page(page: &PageContext, id: TripId, lang: ContentLang, again: Again) -> Response {
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-briefing-write").to_string()), move |form, meanwhile| {
        let action = format!("/trips/{id}/briefing");
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-briefing-write")}</h1>
                <ChooseLanguage action=action.clone() lang />
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() lang=text.lang_if_foreign(lang) />
                <form class="form stack" method="post" novalidate action=action>
                    <input type="hidden" name="version" value=form.value("version") />
                    <input type="hidden" name="lang" value=lang.code() />
                    <h2 class="ds-heading" data-size="sm">{text.language_name(lang)}</h2>
                    <TextArea form=form.clone() name="briefing" label=text.t("study_trips-briefing") hint=text.t("study_trips-briefing-hint") rows=8 />
                    <TextArea form=form.clone() name="practical" label=text.t("study_trips-practical") hint=text.t("study_trips-practical-hint") rows=8 />
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

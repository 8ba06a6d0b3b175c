//! The form in which a municipality says, months later, what came of it.

use axum::response::Response;
use leptos::prelude::*;

use super::request::{Conflict, Within, back};
use crate::network::model::MunicipalityId;
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select, TextArea, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::safety::server::service::OVERRULE;
use crate::study_trips::after::{OutcomeInput, OutcomesInput, Progress};
use crate::study_trips::model::TripId;
use crate::study_trips::server::later::{self as service, Form};

pub(super) async fn show(Within { page, app, id, part }: Within<MunicipalityId>) -> Response {
    match service::get(&page.actor, &app, id, part).await {
        Ok(found) => {
            let mut values = FormData::default();
            values.set("lang", found.input.lang.unwrap_or(found.lang).code());
            for (one, row) in found.input.outcomes.iter().zip(1..) {
                let (progress, text) = OutcomesInput::fields(row);
                values.set(&progress, one.progress.as_str());
                values.set(&text, one.text.as_str());
            }
            values.set("version", found.version.to_string());
            later_page(&page, id, part, found, Again::first(values))
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(
    Within { page, app, id, part }: Within<MunicipalityId>,
    form: FormData,
) -> Response {
    let found = match service::get(&page.actor, &app, id, part).await {
        Ok(found) => found,
        Err(failure) => return page.failure(&failure),
    };
    let outcomes = (1..=found.tries.len()).map(|row| {
        let (progress, text) = OutcomesInput::fields(row);
        OutcomeInput { progress: form.get(&progress).to_owned(), text: form.get(&text).to_owned() }
    });
    let input = OutcomesInput {
        lang: ContentLang::from_code(form.get("lang")),
        outcomes: outcomes.collect(),
        numbers_ok: form.has(OVERRULE, "yes"),
    };
    match service::save(&page.actor, &app, id, part, version(&form), &input).await {
        Ok(()) => back(id, "later"),
        Err(failure) => match Again::refused(&page, form, "lang", failure) {
            Ok(again) => later_page(&page, id, part, found, again),
            Err(response) => response,
        },
    }
}

fn later_page(
    page: &PageContext,
    id: TripId,
    municipality: MunicipalityId,
    found: Form,
    again: Again,
) -> Response {
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-came-of-it").to_string()), move |form, meanwhile| {
        let lang = text.lang_if_foreign(found.lang);
        let rows = found.tries.into_iter().zip(1..).map(|(what, row)| view! { <Row what lang row form=form.clone() /> });
        let rows = rows.collect_view();
        let marks = found.marks.then(|| view! { <p>{text.t("study_trips-came-of-it-marks")}</p> });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-came-of-it")}</h1>
                <p class="lead">{text.t("study_trips-came-of-it-text")}</p>
                {marks}
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() />
                <form class="form stack" method="post" novalidate action=format!("/trips/{id}/later/{municipality}")>
                    <input type="hidden" name="version" value=form.value("version") />
                    {rows}
                    <Select form=form.clone() name="lang" label=text.t("gatherings-field-lang") choices=languages(&text) required=true />
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

/// One thing that they wanted to try.
#[component]
fn Row(what: String, lang: Option<&'static str>, row: usize, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (progress, name) = OutcomesInput::fields(row);
    let mut choices = vec![Choice::new("", text.t("study_trips-progress-choose"))];
    choices.extend(Progress::ALL.iter().map(|one| Choice::new(one.code(), text.t(one.label()))));
    view! {
        <fieldset class="ds-fieldset stack">
            <legend class="ds-label" lang=lang>{what}</legend>
            <Select form=form.clone() name=progress label=text.t("study_trips-progress") choices required=true />
            <TextArea form name label=text.t("study_trips-outcome") rows=3 />
        </fieldset>
    }
    .into_any()
}

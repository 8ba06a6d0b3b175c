//! What is written one language at a time: title and description, and the minutes. The choice of the language comes first.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::fields::{self, AboutFields, MinutesFields};
use super::request::{At, Conflict, back};
use crate::gatherings::model::{GatheringError, GatheringId, WordsInput};
use crate::gatherings::server::service;
use crate::people::Overrule;
use crate::platform::actor::Actor;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::{Msg, Text};
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{ErrorSummary, FormState, Select};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};

/// What is written.
#[derive(Clone, Copy)]
enum Part {
    About,
    Minutes,
}

impl Part {
    fn address(self, id: GatheringId) -> String {
        match self {
            Self::About => format!("/gatherings/{id}/words"),
            Self::Minutes => format!("/gatherings/{id}/minutes"),
        }
    }

    fn title(self, text: &Text) -> Msg {
        match self {
            Self::About => text.t("gatherings-words"),
            Self::Minutes => text.t("gatherings-minutes-write"),
        }
    }

    fn lead(self, text: &Text) -> AnyView {
        match self {
            Self::About => text.t("gatherings-words-text").into_any(),
            Self::Minutes => text.sensitive("gatherings-minutes-text").into_any(),
        }
    }

    async fn get(
        self,
        actor: &Actor,
        app: &App,
        id: GatheringId,
        lang: ContentLang,
    ) -> Result<(WordsInput, i32), GatheringError> {
        match self {
            Self::About => service::get_words(actor, app, id, lang).await,
            Self::Minutes => service::get_minutes(actor, app, id, lang).await,
        }
    }

    async fn write(
        self,
        actor: &Actor,
        app: &App,
        id: GatheringId,
        number: i32,
        input: &WordsInput,
    ) -> Result<(), GatheringError> {
        match self {
            Self::About => service::write_words(actor, app, id, number, input).await,
            Self::Minutes => service::write_minutes(actor, app, id, number, input).await,
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Which {
    /// The language to write in.
    write: Option<String>,
}

pub(super) async fn about(at: At, Query(which): Query<Which>) -> Response {
    show(Part::About, at, which).await
}

pub(super) async fn submit_about(at: At, form: FormData) -> Response {
    submit(Part::About, at, form).await
}

pub(super) async fn minutes(at: At, Query(which): Query<Which>) -> Response {
    show(Part::Minutes, at, which).await
}

pub(super) async fn submit_minutes(at: At, form: FormData) -> Response {
    submit(Part::Minutes, at, form).await
}

/// The form in the language that is asked for, or else the reader's own.
async fn show(part: Part, At { page, app, id }: At, which: Which) -> Response {
    let asked = which.write.as_deref().and_then(ContentLang::from_code);
    let lang = asked.unwrap_or_else(|| ContentLang::from(page.text.lang()));
    match part.get(&page.actor, &app, id, lang).await {
        Ok((input, number)) => {
            words_page(part, &page, id, lang, Again::first(fields::word_values(&input, number)))
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn submit(part: Part, At { page, app, id }: At, form: FormData) -> Response {
    let input = fields::words(&form);
    let lang = input.lang.unwrap_or_else(|| ContentLang::from(page.text.lang()));
    let (done, field) = match part {
        Part::About => ("saved", "title"),
        Part::Minutes => ("minutes", "text"),
    };
    match part.write(&page.actor, &app, id, version(&form), &input).await {
        Ok(()) => back(id, done),
        Err(failure) => match Again::refused(&page, form, field, failure) {
            Ok(again) => words_page(part, &page, id, lang, again),
            Err(response) => response,
        },
    }
}

fn words_page(part: Part, page: &PageContext, id: GatheringId, lang: ContentLang, again: Again) -> Response {
    let text = page.text;
    again.page(page, Head::narrow(part.title(&text).to_string()), move |form, meanwhile| {
        let fields = match part {
            Part::About => view! { <AboutFields form=form.clone() /> }.into_any(),
            Part::Minutes => view! { <MinutesFields form=form.clone() /> }.into_any(),
        };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{part.title(&text)}</h1>
                <p class="lead">{part.lead(&text)}</p>
                <ChooseLanguage action=part.address(id) lang />
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() lang=text.lang_if_foreign(lang) />
                <form class="form stack" method="post" novalidate action=part.address(id)>
                    <input type="hidden" name="version" value=form.value("version") />
                    <input type="hidden" name="lang" value=lang.code() />
                    <h2 class="ds-heading" data-size="sm">{text.language_name(lang)}</h2>
                    {fields}
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

/// The form that changes to another language of the same text.
#[component]
fn ChooseLanguage(action: String, lang: ContentLang) -> impl IntoView {
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

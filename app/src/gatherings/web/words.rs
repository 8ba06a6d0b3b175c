//! What is written one language at a time: title and description, and the minutes. The choice of the language comes first.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;

use super::fields::{self, AboutFields, MinutesFields};
use super::languages::{ChooseLanguage, WriteIn, word_values, words};
use super::request::{At, Conflict, back};
use crate::gatherings::model::{GatheringError, GatheringId};
use crate::gatherings::server::service;
use crate::people::Overrule;
use crate::platform::actor::Actor;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::{Msg, Text};
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::ErrorSummary;
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

    /// The form in one language, filled.
    async fn get(
        self,
        actor: &Actor,
        app: &App,
        id: GatheringId,
        lang: ContentLang,
    ) -> Result<FormData, GatheringError> {
        match self {
            Self::About => service::get_words(actor, app, id, lang)
                .await
                .map(|(input, number)| word_values(&input, number)),
            Self::Minutes => service::get_minutes(actor, app, id, lang)
                .await
                .map(|(input, number)| fields::minute_values(&input, number)),
        }
    }

    async fn write(
        self,
        actor: &Actor,
        app: &App,
        id: GatheringId,
        form: &FormData,
    ) -> Result<(), GatheringError> {
        let number = version(form);
        match self {
            Self::About => service::write_words(actor, app, id, number, &words(form)).await,
            Self::Minutes => service::write_minutes(actor, app, id, number, &fields::minutes(form)).await,
        }
    }
}

pub(super) async fn about(at: At, Query(which): Query<WriteIn>) -> Response {
    show(Part::About, at, which).await
}

pub(super) async fn submit_about(at: At, form: FormData) -> Response {
    submit(Part::About, at, form).await
}

pub(super) async fn minutes(at: At, Query(which): Query<WriteIn>) -> Response {
    show(Part::Minutes, at, which).await
}

pub(super) async fn submit_minutes(at: At, form: FormData) -> Response {
    submit(Part::Minutes, at, form).await
}

/// The form in the language that is asked for, or else the reader's own.
async fn show(part: Part, At { page, app, id }: At, which: WriteIn) -> Response {
    let lang = which.lang(&page);
    match part.get(&page.actor, &app, id, lang).await {
        Ok(values) => words_page(part, &page, id, lang, Again::first(values)),
        Err(failure) => page.failure(&failure),
    }
}

async fn submit(part: Part, At { page, app, id }: At, form: FormData) -> Response {
    let lang =
        ContentLang::from_code(form.get("lang")).unwrap_or_else(|| ContentLang::from(page.text.lang()));
    let (done, field) = match part {
        Part::About => ("saved", "title"),
        Part::Minutes => ("minutes", "text"),
    };
    match part.write(&page.actor, &app, id, &form).await {
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

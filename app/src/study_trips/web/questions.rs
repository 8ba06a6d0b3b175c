//! The learning questions of a municipality: the list in its order, and the form of one.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::request::{At, Conflict, Within};
use super::way::Question;
use crate::network::model::MunicipalityId;
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{Choice, Choices, ErrorSummary, FormState, Select, TextArea, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{Done, Foreign};
use crate::posts::model::Theme;
use crate::safety::server::service::OVERRULE;
use crate::study_trips::before::{QuestionId, QuestionInput, QuestionView};
use crate::study_trips::model::TripId;
use crate::study_trips::server::questions::{self as service, Change};

#[derive(Deserialize)]
pub(super) struct Which {
    /// The municipality.
    #[serde(rename = "for")]
    municipality: Option<String>,
    done: Option<String>,
}

fn input(form: &FormData) -> QuestionInput {
    QuestionInput {
        lang: ContentLang::from_code(form.get("lang")),
        text: form.get("text").to_owned(),
        themes: form.all("themes").map(str::to_owned).collect(),
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

fn values(input: &QuestionInput, number: i32) -> FormData {
    let mut form = FormData::default();
    form.set("lang", input.lang.map_or("", ContentLang::code));
    form.set("text", input.text.as_str());
    for theme in &input.themes {
        form.add("themes", theme.as_str());
    }
    form.set("version", number.to_string());
    form
}

pub(super) async fn list(At { page, app, id }: At, Query(which): Query<Which>) -> Response {
    let Some(municipality) = which.municipality.and_then(|id| id.parse().ok()) else {
        return page.not_found();
    };
    let empty = QuestionInput { lang: Some(page.text.lang().into()), ..QuestionInput::default() };
    let again = Again::first(values(&empty, 0));
    list_page(&page, &app, id, municipality, again, which.done.is_some()).await
}

pub(super) async fn add(At { page, app, id }: At, form: FormData) -> Response {
    let Ok(municipality) = form.get("for").parse() else {
        return page.not_found();
    };
    match service::add(&page.actor, &app, id, municipality, &input(&form)).await {
        Ok(_) => see_other(&address(id, municipality)),
        Err(failure) => match Again::refused(&page, form, "text", failure) {
            Ok(again) => list_page(&page, &app, id, municipality, again, false).await,
            Err(response) => response,
        },
    }
}

fn address(id: TripId, municipality: MunicipalityId) -> String {
    format!("/trips/{id}/questions?for={municipality}&done=1")
}

pub(super) async fn change(Within { page, app, id, part }: Within<QuestionId>, form: FormData) -> Response {
    let change = match form.get("action") {
        "up" => Change::Up,
        "down" => Change::Down,
        "remove" => Change::Remove,
        _ => return page.bad_request(),
    };
    match service::change(&page.actor, &app, id, part, change).await {
        Ok(municipality) => see_other(&address(id, municipality)),
        Err(failure) => page.failure(&failure),
    }
}

async fn list_page(
    page: &PageContext,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
    again: Again,
    done: bool,
) -> Response {
    let view = match service::list(&page.actor, app, id, municipality).await {
        Ok(view) => view,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-questions").to_string()), move |form, _| {
        let last = view.questions.len().saturating_sub(1);
        let rows = view.questions.into_iter().enumerate().map(|(at, one)| {
            view! { <Row id one first={at == 0} last={at == last} /> }
        });
        let rows = rows.collect_view();
        let name = view.municipality.name;
        view! {
            <div class="stack">
                {done.then(|| view! { <Done message=text.t("platform-saved") /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-questions")}</h1>
                <p class="lead"><Foreign text=name.text lang=name.lang /></p>
                <p>{text.t("study_trips-questions-text")}</p>
                <ol class="lines">{rows}</ol>
                <h2 class="ds-heading" data-size="sm">{text.t("study_trips-question-add")}</h2>
                <ErrorSummary form=form.clone() />
                <form class="form stack" method="post" novalidate action=format!("/trips/{id}/questions")>
                    <input type="hidden" name="for" value=municipality.to_string() />
                    <QuestionFields form=form.clone() />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("study_trips-question-add")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("study_trips-back")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

#[component]
fn Row(id: TripId, one: QuestionView, first: bool, last: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let begin: String = one.words.plain.chars().take(60).collect();
    let spoken = |key: &'static str| format!("{}: {begin}", text.t(key));
    let button = |action: &'static str, key: &'static str| {
        view! {
            <button class="ds-button" data-variant="tertiary" data-size="sm" name="action" value=action aria-label=spoken(key)>
                {text.t(key)}
            </button>
        }
        .into_any()
    };
    let question = one.id;
    view! {
        <li class="stack">
            <Question one />
            <form class="actions" method="post" action=format!("/trips/{id}/questions/{question}/move")>
                <a class="ds-link" href=format!("/trips/{id}/questions/{question}") aria-label=spoken("study_trips-question-edit")>
                    {text.t("study_trips-question-edit")}
                </a>
                {(!first).then(|| button("up", "gatherings-item-up"))}
                {(!last).then(|| button("down", "gatherings-item-down"))}
                {button("remove", "gatherings-item-remove")}
            </form>
        </li>
    }
    .into_any()
}

#[component]
fn QuestionFields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <TextArea form=form.clone() name="text" label=text.t("posts-kind-question") rows=3 required=true />
        <Select form=form.clone() name="lang" label=text.t("gatherings-field-lang") choices=languages(&text) required=true />
        <Choices form name="themes" legend=text.t("posts-field-themes") hint=text.t("study_trips-question-themes-hint") choices=themes(&text) />
    }
    .into_any()
}

fn themes(text: &Text) -> Vec<Choice> {
    Theme::ALL.iter().map(|theme| Choice::new(theme.code(), text.t(theme.label()))).collect()
}

pub(super) async fn show(Within { page, app, id, part }: Within<QuestionId>) -> Response {
    match service::get(&page.actor, &app, id, part).await {
        Ok((input, municipality, number)) => {
            form_page(&page, id, part, municipality, Again::first(values(&input, number)))
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(Within { page, app, id, part }: Within<QuestionId>, form: FormData) -> Response {
    let municipality = match service::get(&page.actor, &app, id, part).await {
        Ok((_, municipality, _)) => municipality,
        Err(failure) => return page.failure(&failure),
    };
    match service::revise(&page.actor, &app, id, part, version(&form), &input(&form)).await {
        Ok(()) => see_other(&address(id, municipality)),
        Err(failure) => match Again::refused(&page, form, "text", failure) {
            Ok(again) => form_page(&page, id, part, municipality, again),
            Err(response) => response,
        },
    }
}

fn form_page(
    page: &PageContext,
    id: TripId,
    question: QuestionId,
    municipality: MunicipalityId,
    again: Again,
) -> Response {
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-question-edit").to_string()), move |form, meanwhile| {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-question-edit")}</h1>
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() />
                <form class="form stack" method="post" novalidate action=format!("/trips/{id}/questions/{question}")>
                    <input type="hidden" name="version" value=form.value("version") />
                    <QuestionFields form=form.clone() />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}/questions?for={municipality}")>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

//! A report on the page of its trip, and the form in which it is written.

use axum::response::Response;
use leptos::prelude::*;

use super::request::{Conflict, Within, back};
use super::way::{Prose, Question};
use crate::network::model::MunicipalityId;
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::DateLength;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{Check, Choice, ErrorSummary, FormState, Select, TextArea, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{Foreign, LangBadge};
use crate::safety::server::service::OVERRULE;
use crate::study_trips::after::{OutcomeView, ReportInput, ReportView, TRIES_MAX};
use crate::study_trips::before::QuestionView;
use crate::study_trips::model::TripId;
use crate::study_trips::server::{publishing, reports as service};

fn input(form: &FormData, questions: usize) -> ReportInput {
    let answers = (1..=questions).map(|row| form.get(&ReportInput::field(row)).to_owned());
    ReportInput {
        lang: ContentLang::from_code(form.get("lang")),
        answers: answers.collect(),
        takes_home: form.get("takes_home").to_owned(),
        will_try: form.get("will_try").to_owned(),
        consent: form.has("consent", "yes"),
        given: form.get("action") == "give",
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

fn values(input: &ReportInput, number: i32, lang: ContentLang) -> FormData {
    let mut form = FormData::default();
    form.set("lang", input.lang.unwrap_or(lang).code());
    for (answer, row) in input.answers.iter().zip(1..) {
        form.set(&ReportInput::field(row), answer.as_str());
    }
    form.set("takes_home", input.takes_home.as_str());
    form.set("will_try", input.will_try.as_str());
    if input.consent {
        form.set("consent", "yes");
    }
    if input.given {
        form.set("given", "yes");
    }
    form.set("version", number.to_string());
    form
}

pub(super) async fn show(Within { page, app, id, part }: Within<MunicipalityId>) -> Response {
    match service::get(&page.actor, &app, id, part).await {
        Ok(found) => {
            let values = values(&found.input, found.version, page.text.lang().into());
            report_page(&page, id, part, found.questions, found.input.given, Again::first(values))
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
    let input = input(&form, found.questions.len());
    match service::save(&page.actor, &app, id, part, version(&form), &input).await {
        Ok(_) => back(id, if input.given { "report" } else { "saved" }),
        Err(failure) => match Again::refused(&page, form, "takes_home", failure) {
            Ok(again) => report_page(&page, id, part, found.questions, found.input.given, again),
            Err(response) => response,
        },
    }
}

/// Gives or withdraws consent for the evaluation.
pub(super) async fn consent(
    Within { page, app, id, part }: Within<MunicipalityId>,
    form: FormData,
) -> Response {
    let consent = match form.get("consent") {
        "yes" => true,
        "no" => false,
        _ => return page.bad_request(),
    };
    match service::set_consent(&page.actor, &app, id, part, consent).await {
        Ok(()) => back(id, "saved"),
        Err(failure) => page.failure(&failure),
    }
}

/// Makes a draft of a post, and goes there.
pub(super) async fn publish(Within { page, app, id, part }: Within<MunicipalityId>) -> Response {
    match draft(&page, &app, id, part).await {
        Ok(address) => see_other(&address),
        Err(response) => response,
    }
}

async fn draft(
    page: &PageContext,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
) -> Result<String, Response> {
    let draft = publishing::draft_post(&page.actor, app, id, municipality).await;
    draft.map(|draft| format!("/posts/new?draft={draft}")).map_err(|failure| page.failure(&failure))
}

fn report_page(
    page: &PageContext,
    id: TripId,
    municipality: MunicipalityId,
    questions: Vec<QuestionView>,
    given: bool,
    again: Again,
) -> Response {
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-report").to_string()), move |form, meanwhile| {
        let answers = questions.into_iter().zip(1..).map(|(question, row)| view! { <Answer question row form=form.clone() /> });
        let answers = answers.collect_view();
        let draft = (!given).then(|| {
            view! { <button class="ds-button" data-variant="secondary" name="action" value="save">{text.t("study_trips-report-save")}</button> }
        });
        let give = if given { "platform-save" } else { "study_trips-report-give" };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-report")}</h1>
                <p class="lead">{text.t("study_trips-report-text")}</p>
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() />
                <form class="form stack" method="post" novalidate action=format!("/trips/{id}/report/{municipality}")>
                    <input type="hidden" name="version" value=form.value("version") />
                    <Select form=form.clone() name="lang" label=text.t("gatherings-field-lang") choices=languages(&text) required=true />
                    {answers}
                    <TextArea form=form.clone() name="takes_home" label=text.t("study_trips-takes-home") rows=6 required=true />
                    <TextArea form=form.clone() name="will_try" label=text.t("study_trips-will-try") hint=text.ta("study_trips-will-try-hint", &[("count", TRIES_MAX.into())]) rows=5 />
                    <Check form=form.clone() name="consent" choice=Choice::new("yes", text.t("posts-consent-post")) />
                    <p class="hint">{text.sensitive("posts-consent-explained")}</p>
                    <Overrule form />
                    <div class="actions">
                        {draft}
                        <button class="ds-button" data-variant="primary" name="action" value="give">{text.t(give)}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// A question, and the field of its answer.
#[component]
fn Answer(question: QuestionView, row: usize, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let name = ReportInput::field(row);
    let label = text.ta("study_trips-answer-number", &[("number", row.into())]);
    view! {
        <div class="stack">
            <Prose words=question.words />
            <TextArea form name label rows=6 required=true />
        </div>
    }
    .into_any()
}

/// A report with everything that can be done with it.
#[component]
pub(super) fn Report(id: TripId, report: ReportView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let lang = text.lang_if_foreign(report.lang);
    let name = report.municipality.name.clone();
    let state = match report.given_at {
        Some(_) => None,
        None => Some(view! { <span class="ds-tag">{text.t("study_trips-report-draft")}</span> }),
    };
    let answers = report.answers.iter().cloned().map(|(question, html)| {
        view! {
            <li class="stack">
                <Question one=question />
                <div class="prose stack" lang=lang inner_html=html></div>
            </li>
        }
        .into_any()
    });
    let answers = answers.collect_view();
    let home = (!report.takes_home.is_empty()).then(|| {
        view! {
            <h4 class="ds-heading" data-size="2xs">{text.t("study_trips-takes-home")}</h4>
            <div class="prose stack" lang=lang inner_html=report.takes_home.clone()></div>
        }
        .into_any()
    });
    let posts = report.posts.iter().cloned().map(|(post, title, lang)| {
        view! {
            <p>
                {text.t("study_trips-report-post")} ": "
                <a class="ds-link" href=format!("/posts/{post}")><Foreign text=title lang /></a>
            </p>
        }
    });
    let posts = posts.collect_view();
    let anchor = format!("report-{}", report.id);
    view! {
        <article class="stack" id=anchor tabindex="-1">
            <h3 class="ds-heading" data-size="sm"><Foreign text=name.text lang=name.lang /></h3>
            <p>{state} " " <LangBadge lang=report.lang /></p>
            <ol class="lines">{answers}</ol>
            {home}
            <Tries report=report.clone() />
            {posts}
            <Doing id report />
        </article>
    }
    .into_any()
}

/// What they will try, and what came of each.
#[component]
fn Tries(report: ReportView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let lang = text.lang_if_foreign(report.lang);
    (!report.tries.is_empty()).then(|| {
        let items = report.tries.into_iter().map(|(what, outcome)| {
            let told = outcome.map(|OutcomeView { progress, words }| {
                let words = words.map(|words| view! { <Prose words /> });
                view! { " " <span class="ds-tag">{text.t(progress.label())}</span> {words} }.into_any()
            });
            view! { <li><span lang=lang>{what}</span>{told}</li> }.into_any()
        });
        let items = items.collect_view();
        let told = report.outcomes_on.map(|day| {
            let day = text.date_of(DateLength::Long, day);
            view! { <p class="muted">{text.ta("study_trips-came-of-it-told", &[("date", day.into())])}</p> }
        });
        view! {
            <h4 class="ds-heading" data-size="2xs">{text.t("study_trips-will-try")}</h4>
            <ul class="ds-list">{items}</ul>
            {told}
        }
        .into_any()
    })
}

/// The ways to everything that the reader may do with a report.
#[component]
fn Doing(id: TripId, report: ReportView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let base = format!("/trips/{id}/report/{}", report.municipality.id);
    let can = report.can;
    let write = can.write.then(|| {
        view! { <a class="ds-button" data-variant="secondary" href=base.clone()>{text.t("study_trips-report-edit")}</a> }
    });
    let later = can.tell_later.then(|| {
        let href = format!("/trips/{id}/later/{}", report.municipality.id);
        view! { <a class="ds-button" data-variant="primary" href=href>{text.t("study_trips-came-of-it")}</a> }
    });
    let publish = can.publish.then(|| {
        view! {
            <form method="post" action=format!("{base}/post")>
                <button class="ds-button" data-variant="secondary">{text.t("study_trips-report-publish")}</button>
            </form>
        }
    });
    let consent = can.consent.then(|| {
        let (state, value, key) = if report.consent {
            ("posts-consent-given", "no", "posts-consent-withdraw")
        } else {
            ("posts-consent-missing", "yes", "posts-consent-give")
        };
        view! {
            <form method="post" action=format!("{base}/consent")>
                <span class="muted">{text.t(state)}</span>
                " "
                <button class="ds-button" data-variant="tertiary" data-size="sm" name="consent" value=value>{text.t(key)}</button>
            </form>
        }
    });
    (can.write || can.consent || can.publish || can.tell_later)
        .then(|| view! { <div class="actions">{write} {later} {publish} {consent}</div> }.into_any())
}

//! Looking into a text, and deciding.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{DecisionBox, Excerpt, WordsField, causes, kind};
use crate::moderation::model::{Cause, DecisionInput, DecisionView, LookId, LookView, Outcome, ReportView};
use crate::moderation::server::{deciding, service};
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::ui::form::{Choice, Choices, ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::safety::server::service::OVERRULE;

pub(super) async fn show(page: PageContext, State(app): State<App>, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<LookId>() else {
        return page.not_found();
    };
    look_page(&page, &app, id, StatusCode::OK, FormState::default()).await
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<String>,
    form: FormData,
) -> Response {
    let Ok(id) = id.parse::<LookId>() else {
        return page.not_found();
    };
    let input = DecisionInput {
        outcome: form.get("outcome").to_owned(),
        words: form.get("words").to_owned(),
        numbers_ok: form.has(OVERRULE, "yes"),
    };
    match deciding::decide(&page.actor, &app, id, &input).await {
        Ok(()) => see_other("/moderation?done=decided"),
        Err(Failure::Invalid(errors)) => {
            let form = FormState::with_errors(form, errors);
            look_page(&page, &app, id, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
        // Somebody else decided meanwhile: the page shows what.
        Err(Failure::Conflict(_)) => {
            look_page(&page, &app, id, StatusCode::CONFLICT, FormState::filled(form)).await
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn look_page(
    page: &PageContext,
    app: &App,
    id: LookId,
    status: StatusCode,
    form: FormState,
) -> Response {
    let look = match service::get_look(&page.actor, app, id).await {
        Ok(look) => look,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let decide = look.card.may_decide;
    page.render_with(status, Head::narrow(text.t("moderation-look").to_string()), move || {
        let form = decide.then(|| view! { <Decide id form=form.clone() /> }.into_any());
        let other = (!decide && look.decision.is_none()).then(|| {
            view! { <p>{text.t("moderation-another")}</p> }
        });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("moderation-look")}</h1>
                <About look=look.clone() />
                <History history=look.history />
                {look.decision.map(|decision| view! { <DecisionBox decision /> })}
                {other}
                {form}
            </div>
        }
        .into_any()
    })
}

#[component]
fn About(look: LookView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let causes = causes(&text, &look.card).into_iter().map(|cause| view! { <li class="ds-tag">{cause}</li> });
    let hidden = text.t(if look.card.hidden { "moderation-hidden" } else { "moderation-shown" });
    let link = look.text.as_ref().filter(|piece| piece.readable).map(|piece| {
        let href = format!("/posts/{}", piece.post);
        view! { <p><a class="ds-link" href=href>{text.t("moderation-whole")}</a></p> }
    });
    let excerpt = match look.text {
        Some(piece) => view! { <Excerpt piece /> }.into_any(),
        None => view! { <p class="empty-state">{text.t("moderation-gone")}</p> }.into_any(),
    };
    view! {
        <ul class="meta">
            <li>{kind(&text, look.card.piece)}</li>
            <li>{page.moment(look.card.opened_at)}</li>
            <li>{hidden}</li>
        </ul>
        <ul class="tags">{causes.collect_view()}</ul>
        {excerpt}
        {link}
        <Reports reports=look.reports />
    }
    .into_any()
}

#[component]
fn Reports(reports: Vec<ReportView>) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    (!reports.is_empty()).then(|| {
        let reports = reports.into_iter().map(|report| {
            let words = (!report.words.is_empty()).then(|| view! { <p class="pre">{report.words}</p> });
            view! {
                <li class="stack stack--tight">
                    <p>{text.t(report.reason.label())} ", " {page.moment(report.reported_at)}</p>
                    {words}
                </li>
            }
            .into_any()
        });
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("moderation-reports")}</h2>
                <ul class="stack">{reports.collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

#[component]
fn History(history: Vec<(Cause, Option<DecisionView>)>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (!history.is_empty()).then(|| {
        let looks = history.into_iter().map(|(cause, decision)| {
            view! {
                <li class="stack stack--tight">
                    <p>{text.t(cause.label())}</p>
                    {decision.map(|decision| view! { <DecisionBox decision /> })}
                </li>
            }
            .into_any()
        });
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("moderation-history")}</h2>
                <ol class="stack">{looks.collect_view()}</ol>
            </section>
        }
        .into_any()
    })
}

#[component]
fn Decide(id: LookId, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let outcomes = [Outcome::Keep, Outcome::Change, Outcome::Remove];
    let outcomes = outcomes.iter().map(|outcome| Choice::new(outcome.code(), text.t(outcome.label())));
    view! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">{text.t("moderation-decide")}</h2>
            <ErrorSummary form=form.clone() />
            <form class="form stack" method="post" novalidate action=format!("/moderation/{id}")>
                <Choices
                    form=form.clone()
                    name="outcome"
                    legend=text.t("moderation-field-outcome")
                    choices=outcomes.collect()
                    single=true
                />
                <WordsField
                    form
                    label=text.t("moderation-field-why")
                    hint=text.t("moderation-field-why-hint")
                    required=true
                />
                <div class="actions">
                    <button class="ds-button" data-variant="primary">{text.t("moderation-decide-send")}</button>
                    <a class="ds-button" data-variant="tertiary" href="/moderation">{text.t("platform-cancel")}</a>
                </div>
            </form>
        </section>
    }
    .into_any()
}

//! The form that reports a text.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::{Excerpt, WordsField};
use crate::moderation::model::{Reason, ReportInput, parse_piece, piece_code};
use crate::moderation::server::service;
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{Choice, Choices, ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::posts::model::PieceId;
use crate::safety::server::service::OVERRULE;

#[derive(Deserialize)]
pub(super) struct Which {
    piece: Option<String>,
}

pub(super) async fn show(page: PageContext, State(app): State<App>, Query(which): Query<Which>) -> Response {
    let Some(piece) = which.piece.as_deref().and_then(parse_piece) else {
        return page.not_found();
    };
    form_page(&page, &app, piece, StatusCode::OK, FormState::default()).await
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let Some(piece) = parse_piece(form.get("piece")) else {
        return page.not_found();
    };
    let input = ReportInput {
        reason: form.get("reason").to_owned(),
        words: form.get("words").to_owned(),
        numbers_ok: form.has(OVERRULE, "yes"),
    };
    match service::report(&page.actor, &app, piece, &input).await {
        Ok(look) => see_other(&format!("/reports/{look}?done=reported")),
        Err(Failure::Invalid(errors)) => {
            let form = FormState::with_errors(form, errors);
            form_page(&page, &app, piece, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
        Err(Failure::TooMany(seconds)) => {
            let form = FormState::with_errors(form, page.too_many_errors("words", seconds));
            let answer = form_page(&page, &app, piece, StatusCode::TOO_MANY_REQUESTS, form).await;
            retry_after(answer, seconds)
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn form_page(
    page: &PageContext,
    app: &App,
    piece: PieceId,
    status: StatusCode,
    form: FormState,
) -> Response {
    let reported = match service::get_reportable(&page.actor, app, piece).await {
        Ok(reported) => reported,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let back = format!("/posts/{}", reported.post);
    page.render_with(status, Head::narrow(text.t("moderation-report").to_string()), move || {
        let reasons = Reason::ALL.iter().map(|reason| Choice::new(reason.code(), text.t(reason.label())));
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("moderation-report")}</h1>
                <p class="lead">{text.sensitive("moderation-report-text")}</p>
                <ErrorSummary form=form.clone() />
                <Excerpt piece=reported />
                <form class="form stack" method="post" novalidate action="/reports/new">
                    <input type="hidden" name="piece" value=piece_code(piece) />
                    <Choices
                        form=form.clone()
                        name="reason"
                        legend=text.t("moderation-field-reason")
                        choices=reasons.collect()
                        single=true
                    />
                    <WordsField
                        form
                        label=text.t("moderation-field-words")
                        hint=text.t("moderation-field-words-hint")
                        required=false
                    />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("moderation-send")}</button>
                        <a class="ds-button" data-variant="tertiary" href=back>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

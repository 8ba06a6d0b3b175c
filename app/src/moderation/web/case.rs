//! What came of a report: for the author and those who reported.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::{DecisionBox, kind};
use crate::moderation::model::{CaseView, LookId, Outcome};
use crate::moderation::server::{deciding, service};
use crate::platform::server::App;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;
use crate::posts::model::PieceId;

#[derive(Deserialize)]
pub(super) struct What {
    done: Option<String>,
}

pub(super) async fn show(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<String>,
    Query(what): Query<What>,
) -> Response {
    let Ok(id) = id.parse::<LookId>() else {
        return page.not_found();
    };
    let case = match service::get_case(&page.actor, &app, id).await {
        Ok(case) => case,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let done = match what.done.as_deref() {
        Some("reported") => Some(text.t("moderation-done-reported")),
        Some("again") => Some(text.t("moderation-done-again")),
        _ => None,
    };
    page.render(Head::narrow(text.t("moderation-case").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("moderation-case")}</h1>
                {done.map(|message| view! { <Done message /> })}
                <Case case />
            </div>
        }
        .into_any()
    })
}

pub(super) async fn again(page: PageContext, State(app): State<App>, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<LookId>() else {
        return page.not_found();
    };
    match deciding::ask_again(&page.actor, &app, id).await {
        Ok(next) => see_other(&format!("/reports/{next}?done=again")),
        Err(failure) => page.failure(&failure),
    }
}

#[component]
fn Case(case: CaseView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let state = text.sensitive(match (&case.decision, case.hidden) {
        (None, true) => "moderation-state-hidden",
        (None, false) => "moderation-state-shown",
        (Some(_), _) => "moderation-state-decided",
    });
    let next = case.decision.as_ref().filter(|_| case.own).and_then(|decision| match decision.outcome {
        Outcome::Change => Some(text.t("moderation-next-change")),
        Outcome::Remove => Some(text.t("moderation-next-remove")),
        Outcome::Keep | Outcome::Gone => None,
    });
    let readable = case.own || !case.hidden;
    let link = readable.then(|| {
        let href = match case.piece {
            PieceId::Post(id) => format!("/posts/{id}"),
            PieceId::Comment(id) => format!("/posts/{}#comment-{id}", case.post),
        };
        view! { <p><a class="ds-link" href=href>{text.t("moderation-to-text")}</a></p> }
    });
    let again = case.may_ask_again.then(|| {
        view! {
            <form class="stack stack--tight" method="post" action=format!("/reports/{}/again", case.id)>
                <p>{text.t("moderation-again-text")}</p>
                <p><button class="ds-button" data-variant="secondary">{text.t("moderation-again")}</button></p>
            </form>
        }
        .into_any()
    });
    view! {
        <ul class="meta">
            <li>{kind(&text, case.piece)}</li>
            <li>{page.moment(case.opened_at)}</li>
        </ul>
        <p>{state}</p>
        {case.decision.map(|decision| view! { <DecisionBox decision /> })}
        {next.map(|words| view! { <p>{words}</p> })}
        {link}
        {again}
    }
    .into_any()
}

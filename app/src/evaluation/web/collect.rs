//! The evaluator's box on a post: which pieces may be collected, and for which milestone.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use uuid::Uuid;

use crate::evaluation::model::{Collected, EvaluationError};
use crate::evaluation::server::service;
use crate::milestones::model::MilestoneKind;
use crate::platform::actor::Role;
use crate::platform::error::Failure;
use crate::platform::server::{App, Panel, Panels};
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::LangBadge;
use crate::posts::model::{PieceId, PostId};
use crate::posts::{PostShown, ShownPiece};

pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<PostShown, _>(|page, shown| Box::pin(panel(page, shown)));
}

async fn panel(page: &PageContext, shown: &PostShown) -> Panel {
    if !page.actor.has_role(Role::Evaluator) {
        return None;
    }
    let collected = service::list_collected(&page.actor, &page.app, shown.post).await.ok()?;
    let shown = shown.clone();
    Some(Box::new(move || view! { <CollectBox shown collected /> }.into_any()))
}

fn code(piece: PieceId) -> String {
    format!("{}:{}", piece.kind(), piece.uuid())
}

fn parse(code: &str) -> Option<PieceId> {
    let (kind, id) = code.split_once(':')?;
    PieceId::new(kind, Uuid::parse_str(id).ok()?)
}

#[component]
fn CollectBox(shown: PostShown, collected: Vec<Collected>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let any = shown.pieces.iter().any(|piece| piece.consent);
    let post = shown.post;
    let milestones = milestone_choices();
    let pieces = shown.pieces.into_iter().map(|piece| {
        let collected = collected.iter().filter(|one| one.piece == piece.id).copied().collect();
        view! { <PieceRow piece collected /> }
    });
    let pieces = pieces.collect_view();
    let send = any.then(|| {
        view! {
            <Select
                form=FormState::default()
                name="milestone"
                label=text.t("evaluation-milestone")
                choices=milestones
                required=true
            />
            <button class="ds-button" data-variant="secondary">{text.t("evaluation-collect")}</button>
        }
        .into_any()
    });
    view! {
        <section class="panel stack" id="evaluation" aria-labelledby="evaluation-title">
            <h2 class="ds-heading" data-size="xs" id="evaluation-title">{text.t("evaluation-box")}</h2>
            <form class="stack" method="post" novalidate action="/evaluation/collect">
                <input type="hidden" name="post" value=post.to_string() />
                <fieldset class="ds-fieldset">
                    <legend class="ds-label">{text.t("evaluation-pieces")}</legend>
                    {pieces}
                </fieldset>
                {send}
            </form>
        </section>
    }
    .into_any()
}

fn milestone_choices() -> Vec<Choice> {
    let text = expect_context::<PageContext>().text;
    MilestoneKind::ALL.iter().map(|kind| Choice::new(kind.code(), text.t(kind.label()))).collect()
}

#[component]
fn PieceRow(piece: ShownPiece, collected: Vec<Collected>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = format!("f-pieces-{}", piece.id.uuid());
    let kind = match piece.id {
        PieceId::Post(_) => text.t("evaluation-kind-post"),
        PieceId::Comment(_) => text.t("evaluation-kind-comment"),
    };
    let why = (!piece.consent).then(|| {
        view! { <p class="hint" id=format!("{id}-why")>{text.t("evaluation-no-consent")}</p> }
    });
    let done = collected.into_iter().map(|one| {
        let name = text.t(one.milestone.kind.label());
        view! { <p class="hint">{text.t("evaluation-collected-for")} ": " {name}</p> }
    });
    let done = done.collect_view();
    view! {
        <div class="ds-field">
            <input
                class="ds-input"
                type="checkbox"
                id=id.clone()
                name="pieces"
                value=code(piece.id)
                disabled=!piece.consent
                aria-describedby=(!piece.consent).then(|| format!("{id}-why"))
            />
            <label class="ds-label" data-weight="regular" for=id>
                {kind} ": " {piece.by} " " <LangBadge lang=piece.lang />
            </label>
        </div>
        {why}
        {done}
    }
    .into_any()
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let Ok(post) = form.get("post").parse::<PostId>() else {
        return page.not_found();
    };
    let chosen: Option<Vec<PieceId>> = form.all("pieces").map(parse).collect();
    let Some(chosen) = chosen else {
        return page.not_found();
    };
    match service::collect(&page.actor, &app, form.get("milestone"), post, &chosen).await {
        Ok(milestone) => {
            see_other(&format!("/evaluation/{}?collected={}", milestone.kind.code(), chosen.len()))
        }
        Err(failure) => refused(&page, post, form, failure),
    }
}

fn refused(page: &PageContext, post: PostId, form: FormData, failure: EvaluationError) -> Response {
    let Failure::Invalid(errors) = failure else {
        return page.failure(&failure);
    };
    let text = page.text;
    let form = FormState::with_errors(form, errors);
    page.render_with(StatusCode::UNPROCESSABLE_ENTITY, Head::narrow(text.t("evaluation-not-collected").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("evaluation-not-collected")}</h1>
                <ErrorSummary form />
                <p id="f-pieces"><a class="ds-link" href=format!("/posts/{post}#evaluation")>{text.t("posts-back")}</a></p>
            </div>
        }
        .into_any()
    })
}

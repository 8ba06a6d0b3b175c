//! The evaluator's box on a post or a trip: what may be collected, and for which milestone.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use uuid::Uuid;

use crate::evaluation::model::{Collected, EvaluationError, Source};
use crate::evaluation::server::service;
use crate::milestones::model::{Milestone, MilestoneKind};
use crate::platform::actor::Role;
use crate::platform::error::Failure;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Panel, Panels};
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{Foreign, LangBadge};
use crate::posts::PostShown;
use crate::posts::model::{PieceId, PostId};
use crate::study_trips::ReportsShown;
use crate::study_trips::after::ReportId;
use crate::study_trips::model::TripId;

pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<PostShown, _>(|page, shown| Box::pin(pieces_panel(page, shown)));
    panels.fill::<ReportsShown, _>(|page, shown| Box::pin(reports_panel(page, shown)));
}

/// What the box offers.
struct Offer {
    /// Where the form goes.
    action: &'static str,
    /// A hidden field: what everything belongs to.
    of: (&'static str, String),
    rows: Vec<OfferRow>,
}

struct OfferRow {
    source: Source,
    value: String,
    by: String,
    by_lang: Option<ContentLang>,
    lang: ContentLang,
    consent: bool,
}

async fn pieces_panel(page: &PageContext, shown: &PostShown) -> Panel {
    let rows = shown.pieces.iter().map(|piece| OfferRow {
        source: Source::Piece(piece.id, shown.post),
        value: code(piece.id),
        by: piece.by.clone(),
        by_lang: None,
        lang: piece.lang,
        consent: piece.consent,
    });
    let of = ("post", shown.post.to_string());
    panel(page, shown.post.0, Offer { action: "/evaluation/collect", of, rows: rows.collect() }).await
}

async fn reports_panel(page: &PageContext, shown: &ReportsShown) -> Panel {
    let rows = shown.reports.iter().map(|report| OfferRow {
        source: Source::Report(report.id, shown.trip),
        value: report.id.to_string(),
        by: report.by.text.clone(),
        by_lang: Some(report.by.lang),
        lang: report.lang,
        consent: report.consent,
    });
    let of = ("trip", shown.trip.to_string());
    panel(page, shown.trip.0, Offer { action: "/evaluation/reports", of, rows: rows.collect() }).await
}

async fn panel(page: &PageContext, of: Uuid, offer: Offer) -> Panel {
    if !page.actor.has_role(Role::Evaluator) || offer.rows.is_empty() {
        return None;
    }
    let collected = service::list_collected(&page.actor, &page.app, of).await.ok()?;
    Some(Box::new(move || view! { <CollectBox offer collected /> }.into_any()))
}

fn code(piece: PieceId) -> String {
    format!("{}:{}", piece.kind(), piece.uuid())
}

fn parse(code: &str) -> Option<PieceId> {
    let (kind, id) = code.split_once(':')?;
    PieceId::new(kind, Uuid::parse_str(id).ok()?)
}

#[component]
fn CollectBox(offer: Offer, collected: Vec<Collected>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let any = offer.rows.iter().any(|row| row.consent);
    let (name, value) = offer.of;
    let milestones = milestone_choices();
    let pieces = offer.rows.into_iter().map(|row| {
        let collected = collected.iter().filter(|one| one.source == row.source).copied().collect();
        view! { <PieceRow row collected /> }
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
            <form class="stack" method="post" novalidate action=offer.action>
                <input type="hidden" name=name value=value />
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
fn PieceRow(row: OfferRow, collected: Vec<Collected>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = format!("f-pieces-{}", row.source.uuid());
    let kind = text.t(row.source.label());
    let why = (!row.consent).then(|| {
        view! { <p class="hint" id=format!("{id}-why")>{text.t("evaluation-no-consent")}</p> }
    });
    let done = collected.into_iter().map(|one| {
        let name = text.t(one.milestone.kind.label());
        view! { <p class="hint">{text.t("evaluation-collected-for")} ": " {name}</p> }
    });
    let done = done.collect_view();
    let by = match row.by_lang {
        Some(lang) => view! { <Foreign text=row.by lang /> }.into_any(),
        None => row.by.into_any(),
    };
    view! {
        <div class="ds-field">
            <input
                class="ds-input"
                type="checkbox"
                id=id.clone()
                name="pieces"
                value=row.value
                disabled=!row.consent
                aria-describedby=(!row.consent).then(|| format!("{id}-why"))
            />
            <label class="ds-label" data-weight="regular" for=id>
                {kind} ": " {by} " " <LangBadge lang=row.lang />
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
    let done = service::collect(&page.actor, &app, form.get("milestone"), post, &chosen).await;
    answer(&page, format!("/posts/{post}"), chosen.len(), form, done)
}

pub(super) async fn submit_reports(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let Ok(trip) = form.get("trip").parse::<TripId>() else {
        return page.not_found();
    };
    let chosen: Result<Vec<ReportId>, _> = form.all("pieces").map(str::parse).collect();
    let Ok(chosen) = chosen else {
        return page.not_found();
    };
    let done = service::collect_reports(&page.actor, &app, form.get("milestone"), &chosen).await;
    answer(&page, format!("/trips/{trip}"), chosen.len(), form, done)
}

fn answer(
    page: &PageContext,
    back: String,
    count: usize,
    form: FormData,
    done: Result<Milestone, EvaluationError>,
) -> Response {
    let failure = match done {
        Ok(milestone) => {
            return see_other(&format!("/evaluation/{}?collected={count}", milestone.kind.code()));
        }
        Err(failure) => failure,
    };
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
                <p id="f-pieces"><a class="ds-link" href=format!("{back}#evaluation")>{text.t("posts-back")}</a></p>
            </div>
        }
        .into_any()
    })
}

//! The material of the milestones, and its downloads.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use serde::Deserialize;

use crate::evaluation::model::{MaterialView, MilestoneCount};
use crate::evaluation::server::download::{Format, download};
use crate::evaluation::server::service;
use crate::platform::server::App;
use crate::platform::text::DateLength;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{Done, LangBadge, Pager};

pub(super) async fn milestones(page: PageContext, State(app): State<App>) -> Response {
    let milestones = match service::list_milestones(&page.actor, &app).await {
        Ok(milestones) => milestones,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::narrow(text.t("evaluation-title").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("evaluation-title")}</h1>
                <p class="lead">{text.sensitive("evaluation-text")}</p>
                <ol class="timeline">
                    {milestones.into_iter().map(|count| view! { <MilestoneItem count /> }).collect_view()}
                </ol>
            </div>
        }
        .into_any()
    })
}

#[component]
fn MilestoneItem(count: MilestoneCount) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let milestone = count.milestone;
    let due = text.date_of(DateLength::Long, milestone.due_on);
    let withdrawn = (count.withdrawn > 0).then(
        || view! { <li>{text.ta("evaluation-withdrawn-count", &[("count", count.withdrawn.into())])}</li> },
    );
    view! {
        <li>
            <time datetime=text.iso_date(milestone.due_on)>{due}</time>
            <h2 class="ds-heading" data-size="xs">
                <a class="ds-link" href=format!("/evaluation/{}", milestone.kind.code())>{text.t(milestone.kind.label())}</a>
            </h2>
            <ul class="meta">
                <li>{text.ta("evaluation-count", &[("count", count.collected.into())])}</li>
                {withdrawn}
            </ul>
        </li>
    }
    .into_any()
}

#[derive(Deserialize)]
pub(super) struct What {
    after: Option<String>,
    collected: Option<u32>,
}

pub(super) async fn show(
    page: PageContext,
    State(app): State<App>,
    Path(milestone): Path<String>,
    Query(what): Query<What>,
) -> Response {
    let (milestone, material) =
        match service::list_material(&page.actor, &app, &milestone, what.after.as_deref()).await {
            Ok(found) => found,
            Err(failure) => return page.failure(&failure),
        };
    let text = page.text;
    let path = format!("/evaluation/{}", milestone.kind.code());
    page.render(Head::wide(text.t(milestone.kind.label()).to_string()), move || {
        let done = what.collected.map(|n| text.ta("evaluation-done-collected", &[("count", n.into())]));
        let empty = material.items.is_empty();
        let rows = material.items.into_iter().map(|item| view! { <MaterialRow item path=path.clone() /> }).collect_view();
        let file = |name: &str, key: &'static str| {
            view! { <a class="ds-button" data-variant="secondary" href=format!("{path}/material.{name}")>{text.t(key)}</a> }
        };
        let table = if empty {
            view! { <p class="empty-state">{text.t("evaluation-material-none")}</p> }.into_any()
        } else {
            view! {
                <table class="ds-table material" role="table">
                    <caption class="visually-hidden">{text.t("evaluation-material")}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            {["evaluation-col-title", "evaluation-col-case", "evaluation-col-language", "evaluation-collected", "evaluation-remove"]
                                .into_iter()
                                .map(|key| view! { <th scope="col" role="columnheader">{text.t(key)}</th> })
                                .collect_view()}
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            }
            .into_any()
        };
        view! {
            <div class="stack">
                {done.map(|message| view! { <Done message /> })}
                <h1 class="ds-heading" data-size="lg">{text.t(milestone.kind.label())}</h1>
                <p class="lead">{text.sensitive("evaluation-material-text")}</p>
                <p class="actions">{file("qdpx", "evaluation-download-qdpx")} {file("xlsx", "evaluation-download-xlsx")}</p>
                {table}
                <Pager path next=material.next />
            </div>
        }
        .into_any()
    })
}

#[component]
fn MaterialRow(item: MaterialView, path: String) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let (address, kind) = (item.source.address(), text.t(item.source.label()));
    let label = |key: &'static str| text.t(key);
    let origin = item.content.as_ref().map(|content| {
        let lang = content.origin_lang.and_then(|lang| text.lang_if_foreign(lang));
        view! { <span lang=lang>{content.origin.clone()}</span> }
    });
    let title = match item.content {
        Some(content) => {
            let lang = text.lang_if_foreign(content.title_lang);
            let title = view! { <a class="ds-link" href=address lang=lang>{content.title}</a> };
            view! { {kind} ": " {title} }.into_any()
        }
        None => view! { {kind} ": " {text.t("evaluation-withdrawn")} " " <code class="muted">{short(&item.sha256)}</code> }.into_any(),
    };
    let remove = view! {
        <form method="post" action=format!("{path}/remove")>
            <input type="hidden" name="material" value=item.id.to_string() />
            <button class="ds-button" data-variant="tertiary" data-size="sm">{text.t("evaluation-remove")}</button>
        </form>
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader" data-label=label("evaluation-col-title")>{title}</th>
            <td role="cell" data-label=label("evaluation-col-case")>{origin}</td>
            <td role="cell" data-label=label("evaluation-col-language")><LangBadge lang=item.lang /></td>
            <td role="cell" data-label=label("evaluation-collected")>{page.date(item.collected_at)}</td>
            <td role="cell" data-label=label("evaluation-remove")>{remove}</td>
        </tr>
    }
    .into_any()
}

fn short(hash: &str) -> String {
    hash.chars().take(12).collect()
}

pub(super) async fn remove(
    page: PageContext,
    State(app): State<App>,
    Path(milestone): Path<String>,
    form: FormData,
) -> Response {
    let Ok(id) = form.get("material").parse() else {
        return page.not_found();
    };
    match service::remove(&page.actor, &app, &milestone, id).await {
        Ok(()) => see_other(&format!("/evaluation/{milestone}")),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn qdpx(
    page: PageContext,
    State(app): State<App>,
    Path(milestone): Path<String>,
) -> Response {
    file(&page, &app, &milestone, Format::Qdpx, "application/zip", "qdpx").await
}

pub(super) async fn xlsx(
    page: PageContext,
    State(app): State<App>,
    Path(milestone): Path<String>,
) -> Response {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    file(&page, &app, &milestone, Format::Xlsx, kind, "xlsx").await
}

async fn file(
    page: &PageContext,
    app: &App,
    milestone: &str,
    format: Format,
    kind: &'static str,
    ending: &str,
) -> Response {
    match download(&page.actor, app, &page.text, milestone, format).await {
        Ok(bytes) => {
            // The milestone was found, so its code is one of ours and safe in a header.
            let name = format!("attachment; filename=\"vitja-{milestone}.{ending}\"");
            let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
            (
                [(header::CONTENT_TYPE, HeaderValue::from_static(kind)), (header::CONTENT_DISPOSITION, name)],
                bytes,
            )
                .into_response()
        }
        Err(failure) => page.failure(&failure),
    }
}

//! One's own data: what is kept, and a file of it.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::owner::Paragraphs;
use crate::accounts::ProfileShown;
use crate::platform::server::{App, Panel, Panels};
use crate::platform::ui::page::{Head, PageContext};
use crate::privacy::server::service;

pub(super) async fn show(page: PageContext, State(app): State<App>) -> Response {
    let data = match service::own_data(&page.actor, &app).await {
        Ok(data) => data,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::narrow(text.t("privacy-data-title").to_string()), move || {
        let row = |key: &'static str, count: usize| {
            view! { <div><dt>{text.t(key)}</dt><dd>{text.number(i64::try_from(count).unwrap_or(i64::MAX))}</dd></div> }
        };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("privacy-data-title")}</h1>
                <p class="lead">{text.sensitive("privacy-data-lead")}</p>
                <dl class="counts">
                    {row("privacy-data-memberships", data.memberships.len())}
                    {row("privacy-data-posts", data.writing.posts.len())}
                    {row("privacy-data-comments", data.writing.comments.len())}
                    {row("privacy-data-drafts", data.writing.drafts.len())}
                    {row("privacy-data-files", data.files.len())}
                    {row("privacy-data-gatherings", data.gatherings.signed_up.len())}
                    {row("study_trips-title", data.trips.wished.len().max(data.trips.organised.len()))}
                    {row("privacy-data-sessions", data.account.sessions.len())}
                    {row("privacy-data-copies", data.evaluation.copies_of_my_texts.len())}
                    {row("privacy-data-reported", data.reports.reported_by_me.len())}
                    {row("privacy-data-notices", data.notices.notices.len())}
                    {row("privacy-data-audit", data.audit.len())}
                    {row("privacy-data-audit-about", data.audit_about_me.len())}
                </dl>
                <p>{text.sensitive("privacy-data-file")}</p>
                <p>{text.sensitive("privacy-data-file-attached")}</p>
                <p>
                    <a class="ds-button" data-variant="primary" href="/profile/data/my-data.zip" download>
                        {text.t("privacy-data-download")}
                    </a>
                </p>
                <h2 class="ds-heading" data-size="sm">{text.t("privacy-leave-title")}</h2>
                <Paragraphs keys=&["privacy-leave-lead"] />
                <p><a class="ds-link" href="/profile/delete">{text.t("privacy-leave-link")}</a></p>
                <p><a class="ds-link" href="/privacy">{text.t("privacy-title")}</a></p>
            </div>
        }
        .into_any()
    })
}

pub(super) async fn download(page: PageContext, State(app): State<App>) -> Response {
    match service::download(&page.actor, &app, &page.text, page.zone()).await {
        Ok(bytes) => {
            let kind = HeaderValue::from_static("application/zip");
            let name = HeaderValue::from_static("attachment; filename=\"my-data.zip\"");
            ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], bytes).into_response()
        }
        Err(failure) => page.failure(&failure),
    }
}

/// Leads from the profile page to one's own data.
pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<ProfileShown, _>(|page, _| Box::pin(own_data(page)));
}

async fn own_data(page: &PageContext) -> Panel {
    let text = page.text;
    Some(Box::new(move || {
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("privacy-data-title")}</h2>
                <p><a class="ds-link" href="/profile/data">{text.t("privacy-data-link")}</a></p>
            </section>
        }
        .into_any()
    }))
}

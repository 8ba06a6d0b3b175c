//! Work that failed: mails that could not be sent and the like, to be tried again.

use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;
use uuid::Uuid;

use super::parts::ToAdmin;
use crate::admin::server::service;
use crate::platform::server::App;
use crate::platform::server::jobs::{FailedJob, FailedPeriod};
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::table::DataTable;

pub(super) async fn list(page: PageContext, State(app): State<App>) -> Response {
    let (jobs, periods) = match service::list_failures(&page.actor, &app).await {
        Ok(found) => found,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::wide(text.t("admin-failures").to_string()), move || {
        let none = jobs.is_empty() && periods.is_empty();
        view! {
            <div class="stack">
                <ToAdmin />
                <h1 class="ds-heading" data-size="lg">{text.t("admin-failures")}</h1>
                <p class="lead">{text.t("admin-failures-text")}</p>
                {none.then(|| view! { <p class="empty-state">{text.t("admin-failures-none")}</p> })}
                {(!jobs.is_empty()).then(|| view! { <Failed jobs /> })}
                {(!periods.is_empty()).then(|| view! { <Regular periods /> })}
            </div>
        }
        .into_any()
    })
}

#[component]
fn Failed(jobs: Vec<FailedJob>) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let rows = jobs.into_iter().map(|job| {
        let label = text.ta("admin-failures-again-label", &[("kind", job.kind.as_str().into())]).to_string();
        let again = view! {
            <form method="post" action=format!("/admin/failures/{}/again", job.id)>
                <button class="ds-button" data-variant="tertiary" data-size="sm" aria-label=label>
                    {text.t("admin-failures-again")}
                </button>
            </form>
        };
        vec![
            view! { <code>{job.kind}</code> }.into_any(),
            job.to.map(|to| view! { <span class="address">{to}</span> }).into_any(),
            page.moment(job.at).into_any(),
            job.attempts.to_string().into_any(),
            view! { <code>{job.reason}</code> }.into_any(),
            again.into_any(),
        ]
    });
    let rows = rows.collect::<Vec<_>>();
    let heads = [
        "admin-trail-action",
        "admin-failures-to",
        "admin-trail-at",
        "admin-failures-tries",
        "admin-failures-reason",
        "people-col-change",
    ];
    let heads = heads.map(|key| text.t(key)).to_vec();
    view! { <DataTable caption=text.t("admin-failures") heads rows /> }.into_any()
}

/// What is done again and again, and failed the last time: it is tried again by itself.
#[component]
fn Regular(periods: Vec<FailedPeriod>) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let rows = periods.into_iter().map(|one| {
        vec![
            view! { <code>{one.name}</code> }.into_any(),
            page.moment(one.next_at).into_any(),
            one.failures.to_string().into_any(),
            view! { <code>{one.reason}</code> }.into_any(),
        ]
    });
    let rows = rows.collect::<Vec<_>>();
    let heads =
        ["admin-trail-action", "admin-failures-next", "admin-failures-tries", "admin-failures-reason"];
    let heads = heads.map(|key| text.t(key)).to_vec();
    view! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">{text.t("admin-failures-regular")}</h2>
            <DataTable caption=text.t("admin-failures-regular") heads rows />
        </section>
    }
    .into_any()
}

pub(super) async fn again(page: PageContext, State(app): State<App>, Path(id): Path<Uuid>) -> Response {
    match service::try_again(&page.actor, &app, id).await {
        Ok(()) => see_other("/admin/failures"),
        Err(failure) => page.failure(&failure),
    }
}

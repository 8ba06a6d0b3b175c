//! The list of gatherings: those to come, then those that are over.

use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::GatheringItems;
use crate::gatherings::server::service;
use crate::platform::server::App;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::Pager;

#[derive(Deserialize)]
pub(super) struct After {
    after: Option<String>,
}

pub(super) async fn list(page: PageContext, State(app): State<App>, Query(after): Query<After>) -> Response {
    let (actor, lang) = (&page.actor, page.text.lang());
    let coming = match after.after {
        Some(_) => Ok(Vec::new()),
        None => service::list_coming(actor, &app, lang).await,
    };
    let over = service::list_over(actor, &app, after.after.as_deref(), lang).await;
    let (coming, over) = match (coming, over) {
        (Ok(coming), Ok(over)) => (coming, over),
        (Err(failure), _) | (_, Err(failure)) => return page.failure(&failure),
    };
    let plans = service::may_plan(actor);
    let first = after.after.is_none();
    let text = page.text;
    page.render(Head::wide(text.t("gatherings-title").to_string()), move || {
        let plan = plans.then(|| {
            view! {
                <a class="ds-button" data-variant="primary" href="/gatherings/new">{text.t("gatherings-new")}</a>
            }
        });
        let next = first.then(|| {
            let list = if coming.is_empty() {
                view! { <p class="empty-state">{text.t("gatherings-none-coming")}</p> }.into_any()
            } else {
                view! { <GatheringItems cards=coming heading=3 /> }.into_any()
            };
            view! {
                <section class="stack">
                    <h2 class="ds-heading" data-size="md">{text.t("gatherings-coming")}</h2>
                    {list}
                </section>
            }
            .into_any()
        });
        let past = (!over.items.is_empty()).then(|| {
            view! {
                <section class="stack">
                    <h2 class="ds-heading" data-size="md">{text.t("gatherings-over")}</h2>
                    <GatheringItems cards=over.items heading=3 />
                </section>
            }
            .into_any()
        });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("gatherings-title")}</h1>
                <p class="lead">{text.t("gatherings-title-text")}</p>
                <p class="actions">
                    {plan}
                    <a class="ds-button" data-variant="secondary" href="/calendar">{text.t("platform-nav-calendar")}</a>
                </p>
                {next}
                {past}
                <Pager path="/gatherings".to_owned() next=over.next />
            </div>
        }
        .into_any()
    })
}

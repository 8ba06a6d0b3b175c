//! What waits for a decision.

use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::{causes, kind};
use crate::moderation::model::LookCard;
use crate::moderation::server::service;
use crate::network::model::Country;
use crate::platform::server::{App, HeaderShown, Panel, Panels};
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::{Done, Pager};

pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<HeaderShown, _>(|page, _| Box::pin(waiting(page)));
}

/// The link to the queue, while something waits there for this reader.
async fn waiting(page: &PageContext) -> Panel {
    let count = service::count_queue(&page.actor, &page.app).await.ok().filter(|count| *count > 0)?;
    let words =
        page.text.ta("moderation-waiting", &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())]);
    Some(Box::new(move || view! { <a class="ds-link queue-link" href="/moderation">{words}</a> }.into_any()))
}

#[derive(Deserialize)]
pub(super) struct After {
    after: Option<String>,
    done: Option<String>,
}

pub(super) async fn show(page: PageContext, State(app): State<App>, Query(after): Query<After>) -> Response {
    let queue = match service::list_queue(&page.actor, &app, after.after.as_deref()).await {
        Ok(queue) => queue,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let done = after.done.map(|_| text.t("moderation-done-decided"));
    page.render(Head::narrow(text.t("moderation-queue").to_string()), move || {
        let none = queue.items.is_empty().then(|| {
            view! { <p class="empty-state">{text.t("moderation-queue-empty")}</p> }
        });
        let cards = queue.items.into_iter().map(|card| view! { <li><Card card /></li> }).collect_view();
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("moderation-queue")}</h1>
                <p class="lead">{text.t("moderation-queue-text")}</p>
                {done.map(|message| view! { <Done message /> })}
                {none}
                <ul class="looks stack" role="list">{cards}</ul>
                <Pager path="/moderation".to_owned() next=queue.next />
            </div>
        }
        .into_any()
    })
}

#[component]
fn Card(card: LookCard) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let country = card.case.as_deref().and_then(Country::from_code).map(|country| {
        view! { <li>{text.t(country.label())}</li> }
    });
    let causes = causes(&text, &card).into_iter().map(|cause| view! { <li class="ds-tag">{cause}</li> });
    let hidden = text.t(if card.hidden { "moderation-hidden" } else { "moderation-shown" });
    let other = (!card.may_decide).then(|| view! { <p class="muted">{text.t("moderation-another")}</p> });
    view! {
        <article class="panel stack stack--tight">
            <h2 class="ds-heading" data-size="xs">
                <a class="ds-link" href=format!("/moderation/{}", card.id)>
                    {kind(&text, card.piece)} ", " {page.moment(card.opened_at)}
                </a>
            </h2>
            <ul class="meta">{country}<li>{hidden}</li></ul>
            <ul class="tags">{causes.collect_view()}</ul>
            {other}
        </article>
    }
    .into_any()
}

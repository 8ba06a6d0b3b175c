//! The list of trips: wishes, those under way, past ones.

use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::TripItems;
use crate::platform::server::{App, Page};
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::Pager;
use crate::study_trips::model::TripError;
use crate::study_trips::server::service::{self, Part};
use crate::study_trips::view::TripCard;

#[derive(Deserialize)]
pub(super) struct Asked {
    part: Option<String>,
    after: Option<String>,
}

/// The parts of the list, with their code in the address, their heading and what stands there when they are empty.
const PARTS: [(Part, &str, &str, &str); 3] = [
    (Part::Wishes, "wishes", "study_trips-wishes", "study_trips-no-wishes"),
    (Part::UnderWay, "under-way", "study_trips-under-way", "study_trips-none-under-way"),
    (Part::Past, "past", "study_trips-past", "study_trips-none-past"),
];

type Found = (&'static str, &'static str, &'static str, Page<TripCard>);

pub(super) async fn list(page: PageContext, State(app): State<App>, Query(asked): Query<Asked>) -> Response {
    let found = match find(&page, &app, &asked).await {
        Ok(found) => found,
        Err(failure) => return page.failure(&failure),
    };
    let may_wish = service::may_wish(&page.actor);
    let text = page.text;
    page.render(Head::wide(text.t("study_trips-title").to_string()), move || {
        let wish = may_wish.then(|| {
            view! { <a class="ds-button" data-variant="primary" href="/trips/new">{text.t("study_trips-would-like")}</a> }
        });
        let sections = found.into_iter().map(|found| view! { <Section found /> }).collect_view();
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-title")}</h1>
                <p class="lead">{text.t("study_trips-title-text")}</p>
                <p class="actions">
                    {wish}
                    <a class="ds-button" data-variant="secondary" href="/calendar">{text.t("platform-nav-calendar")}</a>
                </p>
                {sections}
            </div>
        }
        .into_any()
    })
}

/// All parts from their beginning, or one further on.
async fn find(page: &PageContext, app: &App, asked: &Asked) -> Result<Vec<Found>, TripError> {
    let further = asked.part.as_deref().filter(|_| asked.after.is_some());
    let mut found = Vec::with_capacity(PARTS.len());
    for (part, code, title, none) in PARTS {
        if further.is_none_or(|one| one == code) {
            let after = asked.after.as_deref().filter(|_| further.is_some());
            let cards = service::list(&page.actor, app, part, after, page.text.lang()).await?;
            found.push((code, title, none, cards));
        }
    }
    Ok(found)
}

#[component]
fn Section(found: Found) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (code, title, none, cards) = found;
    let list = if cards.items.is_empty() {
        view! { <p class="empty-state">{text.t(none)}</p> }.into_any()
    } else {
        view! { <TripItems cards=cards.items /> }.into_any()
    };
    view! {
        <section class="stack" id=code>
            <h2 class="ds-heading" data-size="md">{text.t(title)}</h2>
            {list}
            <Pager path=format!("/trips?part={code}") next=cards.next />
        </section>
    }
    .into_any()
}

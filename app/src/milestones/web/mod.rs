//! The plan of the evaluation.

use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use leptos::prelude::*;

use crate::milestones::server::service;
use crate::platform::actor::Role;
use crate::platform::server::App;
use crate::platform::text::DateLength;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::route::{Route, Who};

const ROOM: &str = "milestones";

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/milestones", ROOM, Who::SignedIn, get(list))]
}

async fn list(page: PageContext, State(app): State<App>) -> Response {
    let milestones = match service::list_milestones(&page.actor, &app).await {
        Ok(milestones) => milestones,
        Err(failure) => return page.failure(&failure),
    };
    let today = app.now().date();
    let evaluates = page.actor.has_role(Role::Evaluator);
    let text = page.text;
    page.render(Head::narrow(text.t("milestones-title").to_string()), move || {
        let items = milestones.into_iter().map(|milestone| {
            let past = milestone.due_on < today;
            let (state, key) =
                if past { ("done", "milestones-past") } else { ("planned", "milestones-coming") };
            let due = text.date_of(DateLength::Long, milestone.due_on);
            let material = evaluates.then(|| {
                let address = format!("/evaluation/{}", milestone.kind.code());
                view! { <p><a class="ds-link" href=address>{text.t("evaluation-material")}</a></p> }
            });
            view! {
                <li data-state=state>
                    <time datetime=text.iso_date(milestone.due_on)>{due}</time>
                    <h2 class="ds-heading" data-size="xs">{text.t(milestone.kind.label())}</h2>
                    <p><span class="ds-tag">{text.t(key)}</span></p>
                    {material}
                </li>
            }
        });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("milestones-title")}</h1>
                <p class="lead">{text.t("milestones-text")}</p>
                <ol class="timeline">{items.collect_view()}</ol>
            </div>
        }
        .into_any()
    })
}

//! How somebody wants to hear of what.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use crate::accounts::ProfileShown;
use crate::notifications::model::{Rhythm, Rhythms, Topic};
use crate::notifications::server::service;
use crate::platform::error::Failure;
use crate::platform::server::{App, Panel, Panels};
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;

#[derive(Deserialize)]
pub(super) struct What {
    saved: Option<String>,
}

/// The way to the choice, on one's profile.
pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<ProfileShown, _>(|page, _| Box::pin(way_there(page)));
}

async fn way_there(page: &PageContext) -> Panel {
    let text = page.text;
    Some(Box::new(move || {
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("notifications-title")}</h2>
                <p><a class="ds-link" href="/profile/notices">{text.t("notifications-choose")}</a></p>
            </section>
        }
        .into_any()
    }))
}

pub(super) async fn show(page: PageContext, State(app): State<App>, Query(what): Query<What>) -> Response {
    let rhythms = match service::rhythms(&page.actor, &app).await {
        Ok(rhythms) => rhythms,
        Err(failure) => return page.failure(&failure),
    };
    let mut values = FormData::default();
    for topic in Topic::ALL {
        values.set(topic.field(), rhythms.of(*topic).code());
    }
    choice_page(&page, StatusCode::OK, FormState::filled(values), what.saved.is_some())
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let chosen = match Rhythms::read(|field| form.get(field)) {
        Ok(chosen) => service::choose(&page.actor, &app, &chosen).await,
        Err(failure) => Err(failure),
    };
    match chosen {
        Ok(()) => see_other("/profile/notices?saved=1"),
        Err(Failure::Invalid(errors)) => {
            let form = FormState::with_errors(form, errors);
            choice_page(&page, StatusCode::UNPROCESSABLE_ENTITY, form, false)
        }
        Err(failure) => page.failure(&failure),
    }
}

fn choice_page(page: &PageContext, status: StatusCode, form: FormState, saved: bool) -> Response {
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("notifications-choice-title").to_string()), move || {
        let fields = Topic::ALL.iter().map(|topic| {
            let choices =
                Rhythm::ALL.iter().map(|one| Choice::new(one.code(), text.t(one.label()))).collect();
            let form = form.clone();
            view! { <Select form name=topic.field() label=text.t(topic.label()) choices required=true /> }
        });
        let fields = fields.collect_view();
        view! {
            <div class="stack">
                {saved.then(|| view! { <Done message=text.t("platform-saved") /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("notifications-choice-title")}</h1>
                <p class="lead">{text.t("notifications-choice-text")}</p>
                <p>{text.t("notifications-choice-digest")}</p>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/profile/notices">
                    {fields}
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

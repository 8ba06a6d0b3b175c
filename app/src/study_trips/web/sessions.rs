//! The programme as those see it who build it: each item with what to think of there, and the buttons that move, copy and
//! remove it.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::{SessionPlace, SessionTime, SessionTitle, kilometres};
use super::request::{At, Within};
use crate::gatherings::server::order::{Move, Way};
use crate::platform::text::{Text, local};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{Done, Foreign};
use crate::study_trips::model::{SessionId, TripId};
use crate::study_trips::server::programme;
use crate::study_trips::server::service;
use crate::study_trips::view::{Advice, SessionView};

#[derive(Deserialize)]
pub(super) struct What {
    done: Option<String>,
}

pub(super) async fn show(At { page, app, id }: At, Query(what): Query<What>) -> Response {
    let view = match service::get(&page.actor, &app, id, page.text.lang(), None).await {
        Ok(view) if view.can.organise => view,
        Ok(_) => return page.forbidden(),
        Err(failure) => return page.failure(&failure),
    };
    let Some(zone) = view.card.when.as_ref().map(|when| when.zone.clone()) else {
        return page.forbidden();
    };
    let text = page.text;
    page.render(Head::narrow(text.t("study_trips-programme-edit").to_string()).with_script("dragging.js"), move || {
        let last = view.programme.len();
        let mut before = None;
        let rows = view.programme.into_iter().zip(1..).map(|(session, place)| {
            let day = local(session.starts_at, &zone).date();
            let heading = (before.replace(day) != Some(day)).then(|| {
                view! { <li class="agenda__day"><h2 class="ds-heading" data-size="2xs">{text.weekday_date_of(day)}</h2></li> }
            });
            view! { {heading} <Row id session zone=zone.clone() first={place == 1} last={place == last} /> }.into_any()
        });
        let rows = rows.collect_view();
        let list = if last == 0 {
            view! { <p class="empty-state">{text.t("study_trips-programme-empty")}</p> }.into_any()
        } else {
            view! { <ol class="lines" data-draggable=".programme-row">{rows}</ol> }.into_any()
        };
        view! {
            <div class="stack">
                {what.done.map(|_| view! { <Done message=text.t("platform-saved") /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-programme-edit")}</h1>
                <p class="lead"><Foreign text=view.card.title lang=view.card.lang /></p>
                {list}
                <p class="actions">
                    <a class="ds-button" data-variant="primary" href=format!("/trips/{id}/sessions/new")>{text.t("gatherings-item-add")}</a>
                    <a class="ds-button" data-variant="secondary" href=format!("/trips/{id}/programme")>{text.t("study_trips-programme-print")}</a>
                    <a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("study_trips-back")}</a>
                </p>
            </div>
        }
        .into_any()
    })
}

/// Moves an item earlier or later, copies or removes it.
pub(super) async fn change(Within { page, app, id, part }: Within<SessionId>, form: FormData) -> Response {
    let actor = &page.actor;
    let how = |way| Move::new(way, form.get("places"));
    let done = match form.get("action") {
        "earlier" => programme::move_session(actor, &app, id, part, how(Way::Earlier)).await,
        "later" => programme::move_session(actor, &app, id, part, how(Way::Later)).await,
        "copy" => programme::copy_session(actor, &app, id, part).await.map(drop),
        "remove" => programme::remove_session(actor, &app, id, part).await,
        _ => return page.bad_request(),
    };
    match done {
        Ok(()) => see_other(&format!("/trips/{id}/sessions?done=1")),
        Err(failure) => page.failure(&failure),
    }
}

#[component]
fn Row(id: TripId, session: SessionView, zone: String, first: bool, last: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let title = session.title.as_ref().map(|(title, _)| title.clone());
    let name = title.unwrap_or_else(|| text.t(session.kind.label()).to_string());
    let address = format!("/trips/{id}/sessions/{}", session.id);
    let button = |action: &'static str, key: &'static str| {
        let label = format!("{}: {name}", text.t(key));
        view! {
            <button class="ds-button" data-variant="tertiary" data-size="sm" name="action" value=action aria-label=label>
                {text.t(key)}
            </button>
        }
        .into_any()
    };
    let earlier = (!first).then(|| button("earlier", "study_trips-earlier"));
    let later = (!last).then(|| button("later", "study_trips-later"));
    let (copy, remove) = (button("copy", "study_trips-copy"), button("remove", "gatherings-item-remove"));
    let advice = session.advice.iter().map(|one| view! { <li>{told(&text, one)}</li> });
    let advice = advice.collect_view();
    let advice = (!session.advice.is_empty()).then(|| {
        view! { <ul class="ds-alert programme-advice" data-color="warning">{advice}</ul> }
    });
    view! {
        <li class="programme-row">
            <SessionTime session=session.clone() zone />
            <div>
                <a class="ds-link" href=address.clone()><SessionTitle session=session.clone() /></a>
                <SessionPlace session />
            </div>
            {advice}
            <form method="post" action=format!("{address}/move") class="agenda-row__buttons">
                {earlier}
                {later}
                {copy}
                {remove}
            </form>
        </li>
    }
    .into_any()
}

/// What to think of at an item, in words.
fn told(text: &Text, advice: &Advice) -> AnyView {
    match advice {
        Advice::Outside => text.t("study_trips-advice-outside").into_any(),
        Advice::NoBreak => text.t("study_trips-advice-no-break").into_any(),
        Advice::NoMeal => text.t("study_trips-advice-no-meal").into_any(),
        Advice::LegTakes(minutes) => {
            text.ta("study_trips-advice-leg", &[("minutes", (*minutes).into())]).into_any()
        }
        Advice::WayTakes(minutes, km) => {
            let args = [("minutes", (*minutes).into()), ("distance", kilometres(text, *km).into())];
            text.ta("study_trips-advice-way", &args).into_any()
        }
        Advice::Overlaps(Some((title, lang)), _) => {
            view! { {text.t("study_trips-advice-overlaps")} ": " <Foreign text=title.clone() lang=*lang /> }
                .into_any()
        }
        Advice::Overlaps(None, kind) => {
            view! { {text.t("study_trips-advice-overlaps")} ": " {text.t(kind.label())} }.into_any()
        }
    }
}

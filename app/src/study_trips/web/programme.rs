//! The programme to print: day by day, with places, hosts and how to reach them.

use axum::response::Response;
use leptos::prelude::*;

use super::parts::{SessionPlace, SessionTime, SessionTitle, Sides, TripTime};
use super::request::At;
use super::summary::{PlaceSketch, TravelSummary};
use crate::gatherings::server::entry::local_time;
use crate::platform::text::local;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::LangBadge;
use crate::study_trips::model::SessionKind;
use crate::study_trips::server::service;
use crate::study_trips::view::SessionView;

pub(super) async fn show(At { page, app, id }: At) -> Response {
    let view = match service::get(&page.actor, &app, id, page.text.lang(), None).await {
        Ok(view) => view,
        Err(failure) => return page.failure(&failure),
    };
    let Some(when) = view.card.when.clone() else {
        return page.not_found();
    };
    let text = page.text;
    page.render(Head::wide(text.t("study_trips-programme").to_string()), move || {
        let zone = when.zone.clone();
        let phones = (!view.can.see_phones)
            .then(|| view! { <p class="hint no-print">{text.sensitive("study_trips-no-phones")}</p> });
        let list = if view.programme.is_empty() {
            view! { <p class="empty-state">{text.t("study_trips-programme-empty")}</p> }.into_any()
        } else {
            view! { <Days sessions=view.programme.clone() zone=zone.clone() /> }.into_any()
        };
        view! {
            <div class="stack programme-page">
                <p class="muted">{text.t("study_trips-programme")}</p>
                <h1 class="ds-heading" data-size="lg" lang=text.lang_if_foreign(view.words.lang)>{view.words.title.clone()}</h1>
                <TripTime when />
                <Sides sides=view.card.sides.clone() />
                <p class="muted">{text.t("study_trips-local-first")} " " {local_time(&text, &zone)}</p>
                {phones}
                {list}
                <PlaceSketch sessions=view.programme.clone() />
                <TravelSummary sessions=view.programme />
                <p class="actions"><a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("study_trips-back")}</a></p>
            </div>
        }
        .into_any()
    })
}

/// A programme, day by day.
#[component]
pub(super) fn Days(sessions: Vec<SessionView>, zone: String) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let mut days: Vec<(time::Date, Vec<SessionView>)> = Vec::new();
    for one in sessions {
        let day = local(one.starts_at, &zone).date();
        match days.last_mut().filter(|(known, _)| *known == day) {
            Some((_, items)) => items.push(one),
            None => days.push((day, vec![one])),
        }
    }
    let days = days.into_iter().map(|(day, items)| {
        let items = items.into_iter().map(|session| view! { <Session session zone=zone.clone() /> });
        let items = items.collect_view();
        view! {
            <section class="programme-day">
                <h3 class="ds-heading" data-size="xs">{text.weekday_date_of(day)}</h3>
                <ol class="agenda">{items}</ol>
            </section>
        }
        .into_any()
    });
    view! { <div class="stack">{days.collect_view()}</div> }.into_any()
}

#[component]
fn Session(session: SessionView, zone: String) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let kind = (session.title.is_some() && session.kind != SessionKind::Session)
        .then(|| view! { <span class="muted">{text.t(session.kind.label())}</span> });
    let spoken = session.lang.map(|lang| {
        let interpreted = session.interpreted.then(|| view! { ", " {text.t("study_trips-interpreted")} });
        view! { <p class="meta">{text.t("study_trips-field-spoken")} ": " <LangBadge lang /> {interpreted}</p> }
    });
    let phone = session.host_phone.clone().map(|phone| {
        let href: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        view! { ", " <a class="ds-link" href=format!("tel:{href}")>{phone}</a> }
    });
    let host = (!session.host.is_empty() || phone.is_some()).then(|| {
        view! { <p>{text.t("study_trips-field-host")} ": " {session.host.clone()} {phone}</p> }
    });
    let quiet = (session.kind != SessionKind::Session).then_some("break");
    view! {
        <li class="agenda__item" data-kind=quiet>
            <SessionTime session=session.clone() zone />
            <div>
                <strong><SessionTitle session=session.clone() /></strong>
                " " {kind}
                <SessionPlace session />
                {host}
                {spoken}
            </div>
        </li>
    }
    .into_any()
}

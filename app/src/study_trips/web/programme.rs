//! The programme to print: day by day, with places, hosts and how to reach them.

use axum::response::Response;
use leptos::prelude::*;

use super::notes::Notes;
use super::offline::UnsentWords;
use super::parts::{SessionPlace, SessionTime, SessionTitle, Sides, TripTime};
use super::request::At;
use super::summary::{PlaceSketch, TravelSummary};
use crate::gatherings::server::entry::local_time;
use crate::network::LocalName;
use crate::platform::server::App;
use crate::platform::text::local;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::LangBadge;
use crate::study_trips::model::{SessionKind, TripError, TripId};
use crate::study_trips::server::{notes, service};
use crate::study_trips::view::{NoteView, SessionView};

pub(super) async fn show(At { page, app, id }: At) -> Response {
    let view = match service::get(&page.actor, &app, id, page.text.lang(), None).await {
        Ok(view) => view,
        Err(failure) => return page.failure(&failure),
    };
    let Some(when) = view.card.when.clone() else {
        return page.not_found();
    };
    let notes = match notes_shown(&page, &app, id).await {
        Ok(notes) => notes,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let head = Head::wide(text.t("study_trips-programme").to_string()).kept();
    page.render(head, move || {
        let zone = when.zone.clone();
        let of_trip = notes.as_ref().map(|notes| notes.iter().filter(|note| note.session.is_none()).cloned().collect());
        let of_trip = of_trip.map(|notes: Vec<NoteView>| {
            view! {
                <section class="stack stack--tight">
                    <h2 class="ds-heading" data-size="sm">{text.t("study_trips-notes-trip")}</h2>
                    <Notes trip=id session=None notes />
                </section>
            }
        });
        let offline = notes.is_some().then(|| {
            view! { <p class="ds-alert programme-offline no-print" data-color="info">{text.sensitive("study_trips-offline")}</p> }
        });
        let phones = (!view.can.see_phones)
            .then(|| view! { <p class="hint no-print">{text.sensitive("study_trips-no-phones")}</p> });
        let list = if view.programme.is_empty() {
            view! { <p class="empty-state">{text.t("study_trips-programme-empty")}</p> }.into_any()
        } else {
            view! { <Days sessions=view.programme.clone() zone=zone.clone() notes=notes.map(|notes| (id, notes)) /> }.into_any()
        };
        view! {
            <UnsentWords>
                <p class="muted">{text.t("study_trips-programme")}</p>
                <h1 class="ds-heading" data-size="lg" lang=text.lang_if_foreign(view.words.lang)>{view.words.title.clone()}</h1>
                <TripTime when />
                <Sides sides=view.card.sides.clone() />
                <p class="muted">{text.t("study_trips-local-first")} " " {local_time(&text, &zone)}</p>
                {phones}
                {offline}
                <h2 class="visually-hidden">{text.t("study_trips-programme")}</h2>
                {list}
                {of_trip}
                <PlaceSketch sessions=view.programme.clone() />
                <TravelSummary sessions=view.programme />
                <p class="actions no-print"><a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("study_trips-back")}</a></p>
            </UnsentWords>
        }
        .into_any()
    })
}

/// The notes that the reader reads, for those who take some.
async fn notes_shown(page: &PageContext, app: &App, id: TripId) -> Result<Option<Vec<NoteView>>, TripError> {
    if notes::may_take(&page.actor, app, id).await? {
        Ok(Some(notes::list(&page.actor, app, id).await?))
    } else {
        Ok(None)
    }
}

/// A programme, day by day.
#[component]
pub(super) fn Days(
    sessions: Vec<SessionView>,
    zone: String,
    /// The trip and the notes on it, where they are shown.
    #[prop(optional_no_strip)]
    notes: Option<(TripId, Vec<NoteView>)>,
) -> impl IntoView {
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
        let items = items
            .into_iter()
            .map(|session| view! { <Session session zone=zone.clone() notes=notes.clone() /> });
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
fn Session(session: SessionView, zone: String, notes: Option<(TripId, Vec<NoteView>)>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let noted = notes.map(|(trip, mut notes)| {
        notes.retain(|note| note.session == Some(session.id));
        view! { <Notes trip session=Some(session.id) notes /> }
    });
    let kind = (session.title.is_some() && session.kind != SessionKind::Session)
        .then(|| view! { <span class="muted">{text.t(session.kind.label())}</span> });
    let spoken = session.lang.map(|lang| {
        let interpreted = session.interpreted.then(|| view! { <li>{text.t("study_trips-interpreted")}</li> });
        view! { <ul class="meta"><li>{text.t("study_trips-field-spoken")} ": " <LangBadge lang /></li>{interpreted}</ul> }
    });
    let phone = session.host_phone.clone().map(|phone| {
        let href: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        view! { ", " <a class="ds-link" href=format!("tel:{href}")>{phone}</a> }
    });
    let host = (!session.host.is_empty() || phone.is_some()).then(|| {
        view! { <p>{text.t("study_trips-field-host")} ": " <LocalName text=session.host.clone() country=session.country /> {phone}</p> }
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
                {noted}
            </div>
        </li>
    }
    .into_any()
}

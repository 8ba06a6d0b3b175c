//! The page of a trip: the whole way it has come.

use axum::extract::Query;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::{Sides, StateTag, TripTime};
use super::programme::Days;
use super::request::{At, back};
use super::way::{self, After, Briefing, CostsSection, Questions, Signing};
use crate::people::{Overrule, PersonLink};
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, ical};
use crate::platform::ui::asked::Again;
use crate::platform::ui::form::{Choice, Choices, ErrorSummary, FormState, Select, TextArea, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::{Done, Foreign, LangBadge, Languages};
use crate::safety::server::service::OVERRULE;
use crate::study_trips::TripOpened;
use crate::study_trips::model::{AnswerInput, Side, SideState, TripId, TripState};
use crate::study_trips::server::{entry as entries, service, wishing};
use crate::study_trips::view::{OrganiserView, SideView, TripView};

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    done: Option<String>,
    /// A language in which the reader rather reads it.
    read: Option<String>,
}

pub(super) async fn show(At { page, app, id }: At, Query(asked): Query<Asked>) -> Response {
    let mut values = FormData::default();
    values.set("lang", ContentLang::from(page.text.lang()).code());
    trip_page(&page, &app, id, Again::first(values), asked).await
}

/// The trip as an entry for one's own calendar, once its dates are chosen.
pub(super) async fn entry(At { page, app, id }: At) -> Response {
    match entries::find(&page.actor, &app, id, &page.text).await {
        Ok(Some(entry)) => {
            let kind = HeaderValue::from_static(ical::CONTENT_TYPE);
            let name = HeaderValue::from_static("attachment; filename=\"study-trip.ics\"");
            let body = ical::write_one(&entry, page.text.lang());
            ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], body).into_response()
        }
        Ok(None) => page.not_found(),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn answer(At { page, app, id }: At, form: FormData) -> Response {
    let input = AnswerInput {
        municipality: form.get("municipality").parse().ok(),
        welcome: match form.get("answer") {
            "welcome" => Some(true),
            "declined" => Some(false),
            _ => None,
        },
        lang: ContentLang::from_code(form.get("lang")),
        text: form.get("text").to_owned(),
        numbers_ok: form.has(OVERRULE, "yes"),
    };
    match wishing::answer(&page.actor, &app, id, &input).await {
        Ok(()) => back(id, if input.welcome == Some(true) { "welcome" } else { "declined" }),
        Err(failure) => match Again::refused(&page, form, "text", failure) {
            Ok(again) => trip_page(&page, &app, id, again, Asked::default()).await,
            Err(response) => response,
        },
    }
}

pub(super) async fn trip_page(
    page: &PageContext,
    app: &App,
    id: TripId,
    again: Again,
    asked: Asked,
) -> Response {
    let chosen = asked.read.as_deref().and_then(ContentLang::from_code);
    let view = match service::get(&page.actor, app, id, page.text.lang(), chosen).await {
        Ok(view) => view,
        Err(failure) => return page.failure(&failure),
    };
    let (way, beside) = match way::load(page, app, id).await {
        Ok(found) => found,
        Err(failure) => return page.failure(&failure),
    };
    // Nothing is shown there: rooms above note that it was opened.
    page.panels(&TripOpened { trip: id }).await;
    let done = asked.done.as_deref().and_then(done);
    let text = page.text;
    again.page(page, Head::wide(view.words.title.clone()), move |form, _| {
        view! {
            <div class="with-aside">
                <div class="stack">
                    {done.map(|key| view! { <Done message=text.t(key) /> })}
                    <ErrorSummary form=form.clone() />
                    <Top view=view.clone() chosen />
                    <Answers view=view.clone() form=form.clone() />
                    <Questions id list=way.questions />
                    <Briefing view=way.briefing />
                    <Programme view=view.clone() />
                    <CostsSection view=way.costs />
                    <After id view=way.after />
                </div>
                <aside class="stack" aria-label=text.t("study_trips-planning").to_string()>
                    <When view=view.clone() />
                    <Signing id view=way.signing form />
                    <Organisers list=view.organisers.clone() />
                    <Organising view />
                    {beside.into_iter().map(|panel| panel()).collect_view()}
                </aside>
            </div>
        }
        .into_any()
    })
}

fn done(code: &str) -> Option<&'static str> {
    Some(match code {
        "wished" => "study_trips-done-wished",
        "welcome" => "study_trips-done-welcome",
        "declined" => "study_trips-done-declined",
        "saved" => "platform-saved",
        "called-off" => "study_trips-done-called-off",
        "chosen" => "study_trips-done-chosen",
        "coming" => "gatherings-done-coming",
        "waiting" => "gatherings-done-waiting",
        "off" => "gatherings-done-off",
        "report" => "study_trips-done-report",
        "later" => "study_trips-done-later",
        _ => return None,
    })
}

/// Title, sides and wish.
#[component]
fn Top(view: TripView, chosen: Option<ContentLang>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (card, words) = (view.card, view.words);
    let tag = view! { <StateTag state=card.state when=card.when.clone() /> };
    let lang = text.lang_if_foreign(words.lang);
    let called_off = (card.state == TripState::CalledOff).then(|| {
        let why = view.reason.map(|why| {
            let lang = text.lang_if_foreign(why.lang);
            view! { <div class="prose" lang=lang inner_html=why.html></div> }
        });
        view! {
            <div class="ds-alert stack" data-color="danger">
                <p><strong>{text.t("study_trips-is-called-off")}</strong></p>
                {why}
            </div>
        }
        .into_any()
    });
    let post = view.post.map(|(id, title, lang)| {
        view! {
            <p>
                {text.t("study_trips-from-post")} ": "
                <a class="ds-link" href=format!("/posts/{id}")><Foreign text=title lang /></a>
            </p>
        }
    });
    view! {
        <p class="gathering-card__tags">
            <span class="muted">{text.t("study_trips-trip")}</span>
            {tag}
            <LangBadge lang=words.lang />
        </p>
        <h1 class="ds-heading" data-size="lg" lang=lang>{words.title}</h1>
        {called_off}
        <Sides sides=card.sides />
        <section class="stack" aria-labelledby="wish">
            <h2 class="ds-heading" data-size="md" id="wish">{text.t("study_trips-wish")}</h2>
            <Languages path=format!("/trips/{}", card.id) langs=view.langs shown=chosen.unwrap_or(words.lang) />
            <div class="prose stack" lang=lang inner_html=words.html></div>
            {post}
        </section>
    }
    .into_any()
}

/// What the municipalities said, and the form of those who have not.
#[component]
fn Answers(view: TripView, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    // That those who wished take part says nothing; every other answer does.
    let told = |side: &&SideView| {
        side.words.is_some() || side.side == Side::Hosting || side.state != SideState::Welcome
    };
    let said: Vec<SideView> = view.card.sides.iter().filter(told).cloned().collect();
    let items = said.into_iter().map(|side| {
        let name = side.municipality.name;
        let words = side.words.map(|words| {
            let lang = text.lang_if_foreign(words.lang);
            view! { <div class="prose" lang=lang inner_html=words.html></div> }
        });
        view! {
            <li class="stack">
                <p><strong><Foreign text=name.text lang=name.lang /></strong> ": " {text.t(side.state.label())}</p>
                {words}
            </li>
        }
        .into_any()
    });
    let items = items.collect_view();
    let id = view.card.id;
    // Who stands for several that were asked answers for one after the other.
    let forms = view.can.answer_for.into_iter().take(1).map(
        |place| view! { <Answer id place_id=place.id.to_string() name=place.name.text form=form.clone() /> },
    );
    let forms = forms.collect_view();
    view! {
        <section class="stack" aria-labelledby="answers">
            <h2 class="ds-heading" data-size="md" id="answers">{text.t("study_trips-answers")}</h2>
            <ul class="lines">{items}</ul>
            {forms}
        </section>
    }
    .into_any()
}

/// The form in which a municipality answers.
#[component]
fn Answer(id: TripId, place_id: String, name: String, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let choices = vec![
        Choice::new("welcome", text.t("study_trips-answer-welcome")),
        Choice::new("declined", text.t("study_trips-answer-declined")),
    ];
    let legend = text.ta("study_trips-answer-for", &[("place", name.into())]);
    view! {
        <form class="form panel stack" method="post" novalidate action=format!("/trips/{id}/answer")>
            <input type="hidden" name="municipality" value=place_id />
            <Choices form=form.clone() name="answer" legend choices single=true />
            <Select form=form.clone() name="lang" label=text.t("gatherings-field-lang") choices=languages(&text) required=true />
            <TextArea form=form.clone() name="text" label=text.t("study_trips-field-answer") hint=text.t("study_trips-field-answer-hint") rows=4 />
            <Overrule form />
            <div class="actions">
                <button class="ds-button" data-variant="primary">{text.t("study_trips-send-answer")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The programme, day by day.
#[component]
fn Programme(view: TripView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = view.card.id;
    let zone = view.card.when.map(|when| when.zone)?;
    if view.programme.is_empty() {
        return None;
    }
    Some(
        view! {
            <section class="stack" aria-labelledby="programme">
                <h2 class="ds-heading" data-size="md" id="programme">{text.t("study_trips-programme")}</h2>
                <Days sessions=view.programme zone />
                <p><a class="ds-link" href=format!("/trips/{id}/programme")>{text.t("study_trips-programme-print")}</a></p>
            </section>
        }
        .into_any(),
    )
}

/// When it is, and the way to the poll.
#[component]
fn When(view: TripView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = view.card.id;
    if view.card.state == TripState::Wished {
        return None;
    }
    let chosen = view.card.when.is_some();
    let when = match view.card.when {
        Some(when) => view! {
            <TripTime when />
            <p><a class="ds-link" href=format!("/trips/{id}/trip.ics") download>{text.t("gatherings-entry")}</a></p>
        }
        .into_any(),
        None => view! { <p>{text.t("study_trips-no-dates")}</p> }.into_any(),
    };
    let asked = view.can.vote || view.can.organise;
    let poll = (asked && (view.proposed > 0 || view.can.organise)).then(|| {
        let waits = (view.unanswered > 0 && !chosen).then(|| {
            view! { <p>{text.ta("study_trips-unanswered", &[("count", view.unanswered.into())])}</p> }
        });
        let key = if view.can.vote && !chosen && view.proposed > 0 { "study_trips-vote" } else { "study_trips-poll" };
        view! {
            {waits}
            <p><a class="ds-button" data-variant="secondary" href=format!("/trips/{id}/dates")>{text.t(key)}</a></p>
        }
        .into_any()
    });
    Some(
        view! {
            <section class="panel stack">
                <h2 class="ds-heading" data-size="xs">{text.t("study_trips-when")}</h2>
                {when}
                {poll}
            </section>
        }
        .into_any(),
    )
}

/// Who plans it.
#[component]
fn Organisers(list: Vec<OrganiserView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (!list.is_empty()).then(|| {
        let people = list.into_iter().map(|one| {
            view! {
                <li>
                    <PersonLink id=one.account name=one.name />
                    " " <span class="muted">{text.t(one.side.label())}</span>
                </li>
            }
        });
        let people = people.collect_view();
        view! {
            <section class="panel stack">
                <h2 class="ds-heading" data-size="xs">{text.t("study_trips-organisers")}</h2>
                <ul class="ds-list">{people}</ul>
            </section>
        }
        .into_any()
    })
}

/// The ways to everything that those who plan do.
#[component]
fn Organising(view: TripView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = view.card.id;
    view.can.organise.then(|| {
        let link = |rest: &'static str, key: &'static str| {
            view! { <li><a class="ds-link" href=format!("/trips/{id}/{rest}")>{text.t(key)}</a></li> }
        };
        let planned = view.card.state == TripState::Planned;
        let off = if planned { "study_trips-call-off" } else { "study_trips-take-back" };
        view! {
            <section class="panel stack">
                <h2 class="ds-heading" data-size="xs">{text.t("gatherings-organise")}</h2>
                <ul class="ds-list">
                    {link("edit", "study_trips-edit")}
                    {link("people", "study_trips-people")}
                    {planned.then(|| link("briefing", "study_trips-briefing-write"))}
                    {planned.then(|| link("costs", "study_trips-costs"))}
                    {planned.then(|| link("dates", "study_trips-poll"))}
                    {(planned && view.card.when.is_some()).then(|| link("sessions", "study_trips-programme-edit"))}
                    {(!view.over).then(|| link("call-off", off))}
                </ul>
            </section>
        }
        .into_any()
    })
}

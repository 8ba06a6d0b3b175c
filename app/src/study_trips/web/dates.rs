//! The poll on dates: proposing, voting, choosing.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::{TripTime, days};
use super::request::{At, Within, back};
use crate::platform::server::App;
use crate::platform::text::{DateLength, Text};
use crate::platform::ui::asked::Again;
use crate::platform::ui::form::{ErrorSummary, FormState, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{Done, Foreign};
use crate::study_trips::model::{DateInput, TripDateId, TripId, Vote};
use crate::study_trips::server::dates as service;
use crate::study_trips::view::{BusyView, DateView, HolidayView, PollView, When};

#[derive(Deserialize)]
pub(super) struct What {
    done: Option<String>,
}

pub(super) async fn show(At { page, app, id }: At, Query(what): Query<What>) -> Response {
    let done = match what.done.as_deref() {
        Some("voted") => Some("study_trips-done-voted"),
        Some(_) => Some("platform-saved"),
        None => None,
    };
    poll_page(&page, &app, id, Again::first(FormData::default()), done).await
}

/// The name of the field that holds the answer to a time.
fn field(id: TripDateId) -> String {
    format!("vote-{id}")
}

pub(super) async fn vote(At { page, app, id }: At, form: FormData) -> Response {
    let said = form.iter().filter_map(|(name, value)| {
        let date = name.strip_prefix("vote-")?.parse().ok()?;
        Some((date, Vote::from_code(value)?))
    });
    let answers: Vec<(TripDateId, Vote)> = said.collect();
    match service::vote(&page.actor, &app, id, &answers).await {
        Ok(()) => see_other(&format!("/trips/{id}/dates?done=voted")),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn propose(At { page, app, id }: At, form: FormData) -> Response {
    let get = |name: &str| form.get(name).to_owned();
    let input = DateInput {
        first_day: get("first_day"),
        last_day: get("last_day"),
        from: get("from"),
        to: get("to"),
    };
    match service::propose(&page.actor, &app, id, &input).await {
        Ok(()) => see_other(&format!("/trips/{id}/dates?done=1")),
        Err(failure) => match Again::refused(&page, form, "first_day", failure) {
            Ok(again) => poll_page(&page, &app, id, again, None).await,
            Err(response) => response,
        },
    }
}

/// Chooses a time, or takes it back.
pub(super) async fn change(Within { page, app, id, part }: Within<TripDateId>, form: FormData) -> Response {
    let choosing = form.get("action") == "choose";
    let done = match form.get("action") {
        "choose" => service::choose(&page.actor, &app, id, part).await,
        "remove" => service::take_back(&page.actor, &app, id, part).await,
        _ => return page.bad_request(),
    };
    match done {
        Ok(()) if choosing => back(id, "chosen"),
        Ok(()) => see_other(&format!("/trips/{id}/dates?done=1")),
        Err(failure) => page.failure(&failure),
    }
}

async fn poll_page(
    page: &PageContext,
    app: &App,
    id: TripId,
    again: Again,
    done: Option<&'static str>,
) -> Response {
    let poll = match service::get_poll(&page.actor, app, id, page.text.lang()).await {
        Ok(poll) => poll,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    again.page(page, Head::wide(text.t("study_trips-poll").to_string()), move |form, _| {
        let PollView { card, dates, can_vote, can_organise } = poll;
        let list = if dates.is_empty() {
            view! { <p class="empty-state">{text.t("study_trips-no-proposals")}</p> }.into_any()
        } else if can_vote {
            view! { <Ballot id dates=dates.clone() /> }.into_any()
        } else {
            let items = dates.clone().into_iter().map(|date| view! { <li><Proposal date votes=false /></li> });
            view! { <ol class="poll">{items.collect_view()}</ol> }.into_any()
        };
        view! {
            <div class="stack">
                {done.map(|key| view! { <Done message=text.t(key) /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-poll")}</h1>
                <p class="lead"><Foreign text=card.title lang=card.lang /></p>
                <ErrorSummary form=form.clone() />
                {list}
                {can_organise.then(|| view! { <Choosing id dates /> <Proposing id form /> })}
                <p><a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("study_trips-back")}</a></p>
            </div>
        }
        .into_any()
    })
}

/// Every proposed time with the answers one can give.
#[component]
fn Ballot(id: TripId, dates: Vec<DateView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let items = dates.into_iter().map(|date| view! { <li><Proposal date votes=true /></li> });
    let items = items.collect_view();
    view! {
        <form class="stack" method="post" novalidate action=format!("/trips/{id}/votes")>
            <ol class="poll">{items}</ol>
            <p><button class="ds-button" data-variant="primary">{text.t("study_trips-save-votes")}</button></p>
        </form>
    }
    .into_any()
}

/// A proposed time: when, what falls in it, what people say of it.
#[component]
fn Proposal(date: DateView, votes: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let chosen = date
        .chosen
        .then(|| view! { <span class="ds-tag" data-color="success">{text.t("study_trips-chosen")}</span> });
    let said = date.votes.iter().map(|(vote, names)| {
        let count = text.number(i64::try_from(names.len()).unwrap_or(i64::MAX));
        let names = (!names.is_empty()).then(|| format!(" ({})", names.join(", ")));
        view! { <li>{text.t(vote.label())} ": " {count} {names}</li> }
    });
    let said = said.collect_view();
    let legend = span_of(&text, &date.when);
    let choices = votes.then(|| {
        let choices = Vote::ALL.iter().map(|vote| {
            let (id, mine) = (format!("f-{}-{}", field(date.id), vote.code()), date.mine == Some(*vote));
            view! {
                <div class="ds-field">
                    <input class="ds-input" type="radio" id=id.clone() name=field(date.id) value=vote.code() checked=mine />
                    <label class="ds-label" data-weight="regular" for=id>{text.t(vote.label())}</label>
                </div>
            }
        });
        let choices = choices.collect_view();
        view! {
            <fieldset class="ds-fieldset poll__choices">
                <legend class="ds-label">{text.ta("study_trips-suits", &[("dates", legend.into())])}</legend>
                {choices}
            </fieldset>
        }
        .into_any()
    });
    view! {
        <article class="gathering-card">
            {chosen}
            <TripTime when=date.when />
            <Falls holidays=date.holidays gatherings=date.gatherings />
            {choices}
            <ul class="meta">{said}</ul>
        </article>
    }
    .into_any()
}

fn span_of(text: &Text, when: &When) -> String {
    if when.timed { text.span(when.starts_at, when.ends_at, &when.zone) } else { days(text, when) }
}

/// Public holidays and gatherings that fall in a proposed time.
#[component]
fn Falls(holidays: Vec<HolidayView>, gatherings: Vec<BusyView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let day = |day| text.date_of(DateLength::Long, day);
    let free = holidays.into_iter().map(|one| {
        let places: Vec<String> =
            one.countries.iter().map(|country| text.t(country.label()).to_string()).collect();
        let half = one.half.then(|| view! { " (" {text.t("study_trips-half-day")} ")" });
        view! { <li>{day(one.date)} ": " {text.t(one.key)} {half} " – " {places.join(", ")}</li> }
    });
    let busy = gatherings.into_iter().map(|one| {
        let what = match one.gathering {
            Some((id, title, lang)) => {
                view! { <a class="ds-link" href=format!("/gatherings/{id}")><Foreign text=title lang /></a> }
                    .into_any()
            }
            None => text.t("study_trips-busy").into_any(),
        };
        let last = (one.first_day != one.last_day).then(|| format!(" – {}", day(one.last_day)));
        view! { <li>{day(one.first_day)} {last} ": " {what}</li> }
    });
    let (free, busy): (Vec<_>, Vec<_>) = (free.collect(), busy.collect());
    let part = |key: &'static str, items: AnyView| {
        view! { <div><p><strong>{text.t(key)}</strong></p><ul class="ds-list">{items}</ul></div> }.into_any()
    };
    let free = (!free.is_empty()).then(|| part("study_trips-holidays", free.collect_view().into_any()));
    let busy = (!busy.is_empty()).then(|| part("study_trips-gatherings", busy.collect_view().into_any()));
    view! { {free} {busy} }.into_any()
}

/// The buttons with which those who plan choose a time, or take one back.
#[component]
fn Choosing(id: TripId, dates: Vec<DateView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let open: Vec<DateView> = dates.into_iter().filter(|date| !date.chosen).collect();
    (!open.is_empty()).then(|| {
        let rows = open.into_iter().map(|date| {
            let span = span_of(&text, &date.when);
            let button = |action: &'static str, key: &'static str| {
                let label = format!("{}: {span}", text.t(key));
                view! {
                    <button class="ds-button" data-variant="tertiary" data-size="sm" name="action" value=action aria-label=label>
                        {text.t(key)}
                    </button>
                }
                .into_any()
            };
            let (choose, remove) = (button("choose", "study_trips-choose"), button("remove", "gatherings-item-remove"));
            view! {
                <li class="line-with-button">
                    <span>{span.clone()}</span>
                    <form method="post" action=format!("/trips/{id}/dates/{}", date.id) class="agenda-row__buttons">
                        {choose}
                        {remove}
                    </form>
                </li>
            }
            .into_any()
        });
        let rows = rows.collect_view();
        view! {
            <section class="form-section stack">
                <h2 class="ds-heading" data-size="sm">{text.t("study_trips-choose-title")}</h2>
                <p class="hint">{text.t("study_trips-choose-text")}</p>
                <ul class="lines">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

/// The form that proposes a time.
#[component]
fn Proposing(id: TripId, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("study_trips-propose-title")}</h2>
            <form class="form stack" method="post" novalidate action=format!("/trips/{id}/dates")>
                <div class="field-pair">
                    <TextField form=form.clone() name="first_day" label=text.t("gatherings-field-starts-on") kind="date" required=true />
                    <TextField form=form.clone() name="last_day" label=text.t("gatherings-field-ends-on") kind="date" required=true />
                </div>
                <div class="field-pair">
                    <TextField form=form.clone() name="from" label=text.t("gatherings-field-starts-time") hint=text.t("study_trips-field-time-hint") kind="time" />
                    <TextField form name="to" label=text.t("gatherings-field-ends-time") kind="time" />
                </div>
                <button class="ds-button" data-variant="secondary">{text.t("study_trips-propose")}</button>
            </form>
        </section>
    }
    .into_any()
}

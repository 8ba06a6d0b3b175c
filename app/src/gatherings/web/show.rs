//! The page of a gathering.

use axum::extract::Query;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use serde::Deserialize;

use super::follow_ups::FollowUps;
use super::papers::PaperList;
use super::parts::{ItemTime, WhenLines};
use super::request::At;
use crate::gatherings::GatheringOpened;
use crate::gatherings::model::{GatheringId, GatheringState, ItemKind, Seat};
use crate::gatherings::server::{entry as entries, service};
use crate::gatherings::view::{GatheringView, ItemView, MinutesView, ParticipantView};
use crate::network::model::{Country, Standpoint};
use crate::network::server::service as network;
use crate::network::{LocalName, OriginLine};
use crate::people::PersonLink;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, ical};
use crate::platform::text::{DateLength, local};
use crate::platform::ui::asked::Again;
use crate::platform::ui::feedback::sign_in_address;
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::{Done, Foreign, LangBadge, Languages};

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    done: Option<String>,
    /// A language in which the reader rather reads it.
    read: Option<String>,
}

pub(super) async fn show(At { page, app, id }: At, Query(asked): Query<Asked>) -> Response {
    gathering_page(&page, &app, id, Again::first(FormData::default()), asked).await
}

/// The gathering as an entry for one's own calendar.
pub(super) async fn entry(At { page, app, id }: At) -> Response {
    match entries::get(&page.actor, &app, id, &page.text).await {
        Ok(entry) => {
            let kind = HeaderValue::from_static(ical::CONTENT_TYPE);
            let name = HeaderValue::from_static("attachment; filename=\"gathering.ics\"");
            let body = ical::write_one(&entry, page.text.lang());
            ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], body).into_response()
        }
        Err(failure) => page.failure(&failure),
    }
}

/// The page, with what was wrong with the form on it.
pub(super) async fn gathering_page(
    page: &PageContext,
    app: &App,
    id: GatheringId,
    again: Again,
    asked: Asked,
) -> Response {
    let chosen = asked.read.as_deref().and_then(ContentLang::from_code);
    let view = match service::get(&page.actor, app, id, page.text.lang(), chosen).await {
        Ok(view) => view,
        Err(failure) => return page.failure(&failure),
    };
    // Nothing is shown there: rooms above note that it was opened.
    page.panels(&GatheringOpened { gathering: id }).await;
    let points = if view.can.sign_up {
        network::standpoints(&page.actor, app).await.unwrap_or_default()
    } else {
        Vec::new()
    };
    let done = asked.done.as_deref().and_then(done);
    let text = page.text;
    again.page(page, Head::wide(view.words.title.clone()), move |form, _| {
        view! {
            <div class="with-aside gathering">
                <div class="stack">
                    {done.map(|key| view! { <Done message=text.t(key) /> })}
                    <ErrorSummary form=form.clone() />
                    <Top view=view.clone() chosen />
                </div>
                <aside class="stack" aria-label=text.t("gatherings-sign-up").to_string()>
                    <Signing view=view.clone() points form />
                    <Organising view=view.clone() />
                </aside>
                <div class="stack">
                    <Agenda view=view.clone() />
                    <Minutes view=view.clone() />
                    <Participants list=view.participants />
                </div>
            </div>
        }
        .into_any()
    })
}

fn done(code: &str) -> Option<&'static str> {
    Some(match code {
        "planned" => "gatherings-done-planned",
        "saved" => "platform-saved",
        "minutes" => "gatherings-done-minutes",
        "cancelled" => "gatherings-done-cancelled",
        "coming" => "gatherings-done-coming",
        "waiting" => "gatherings-done-waiting",
        "off" => "gatherings-done-off",
        _ => return None,
    })
}

/// Title, time, place and description.
#[component]
fn Top(view: GatheringView, chosen: Option<ContentLang>) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let (card, words) = (view.card, view.words);
    let lang = text.lang_if_foreign(words.lang);
    let cancelled = (card.state == GatheringState::Cancelled).then(|| {
        let why = view.reason.map(|why| {
            let lang = text.lang_if_foreign(why.lang);
            view! { <div class="prose" lang=lang inner_html=why.html></div> }
        });
        view! {
            <div class="ds-alert stack" data-color="danger">
                <p><strong>{text.t("gatherings-is-cancelled")}</strong></p>
                {why}
            </div>
        }
        .into_any()
    });
    let fact = |key: &'static str, value: AnyView| {
        view! { <div><dt>{text.t(key)}</dt><dd>{value}</dd></div> }.into_any()
    };
    let local = |text: String| view! { <LocalName text country=card.country /> };
    let country = card.country.map(|country| view! { ", " {text.t(country.label())} });
    let place = view! { {local(card.place)} {country} };
    let hosts =
        (!view.hosts.is_empty()).then(|| fact("gatherings-field-hosts", local(view.hosts).into_any()));
    let online = view.online_link.map(|link| {
        let shown = link.clone();
        fact(
            "gatherings-online",
            view! { <a class="ds-link" href=link rel="external noopener noreferrer">{shown}</a> }.into_any(),
        )
    });
    view! {
        <p class="gathering-card__tags">
            <span class="muted">{text.t(card.kind.label())}</span>
            {card.open.then(|| view! { <span class="ds-tag">{text.t("gatherings-open-tag")}</span> })}
            <LangBadge lang=words.lang />
        </p>
        <h1 class="ds-heading" data-size="lg" lang=lang>{words.title}</h1>
        {cancelled}
        <WhenLines when=card.when />
        <dl class="post-facts">
            {fact("gatherings-field-place", place.into_any())}
            {hosts}
            <div><dt>{text.t("gatherings-field-scope")}</dt><dd><ul class="meta"><OriginLine origin=card.organiser /></ul></dd></div>
            {online}
        </dl>
        <Languages path=format!("/gatherings/{}", card.id) langs=view.langs shown=chosen.unwrap_or(words.lang) />
        <div class="prose stack" lang=lang inner_html=words.html></div>
    }
    .into_any()
}

#[component]
fn Agenda(view: GatheringView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (id, zone, country) = (view.card.id, view.card.when.zone, view.card.country);
    if view.agenda.is_empty() {
        return ().into_any();
    }
    let several =
        local(view.card.when.starts_at, &zone).date() != local(view.card.when.ends_at, &zone).date();
    let mut before = None;
    let rows = view.agenda.into_iter().map(|item| {
        let day = local(item.starts_at, &zone).date();
        let heading = (several && before.replace(day) != Some(day)).then(|| {
            view! { <li class="agenda__day"><h3 class="ds-heading" data-size="2xs">{text.weekday_date_of(day)}</h3></li> }
        });
        view! { {heading} <AgendaItem id item zone=zone.clone() country /> }.into_any()
    });
    let rows = rows.collect_view();
    view! {
        <section class="stack" aria-labelledby="agenda">
            <h2 class="ds-heading" data-size="md" id="agenda">{text.t("gatherings-agenda")}</h2>
            <ol class="agenda">{rows}</ol>
        </section>
    }
    .into_any()
}

#[component]
fn AgendaItem(id: GatheringId, item: ItemView, zone: String, country: Option<Country>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let title = match item.title.clone() {
        Some((title, lang)) => {
            let badge = text.lang_if_foreign(lang).map(|_| view! { " " <LangBadge lang /> });
            view! { <strong><Foreign text=title lang /></strong> {badge} }.into_any()
        }
        None => view! { <strong>{text.t(item.kind.label())}</strong> }.into_any(),
    };
    let leader = (!item.leader.is_empty()).then(
        || view! { <p class="muted">{text.t("gatherings-field-leader")} ": " <LocalName text=item.leader.clone() country /></p> },
    );
    let is_break = (item.kind == ItemKind::Break).then_some("break");
    let papers = item.papers.clone();
    view! {
        <li class="agenda__item" data-kind=is_break>
            <ItemTime item zone />
            <div>
                {title}
                {leader}
                <PaperList gathering=id papers />
            </div>
        </li>
    }
    .into_any()
}

/// What was said, decided and taken on.
#[component]
fn Minutes(view: GatheringView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = view.card.id;
    let minutes = view.minutes.map(|MinutesView { html, decisions, lang, .. }| {
        let foreign = text.lang_if_foreign(lang);
        let list = (!decisions.is_empty()).then(|| {
            let items = decisions.into_iter().map(|one| view! { <li>{one}</li> }).collect_view();
            view! {
                <h3 class="ds-heading" data-size="xs">{text.t("gatherings-decisions")}</h3>
                <ol class="ds-list" lang=foreign>{items}</ol>
            }
            .into_any()
        });
        view! {
            <section class="stack" aria-labelledby="minutes">
                <h2 class="ds-heading" data-size="md" id="minutes">{text.t("gatherings-minutes")}</h2>
                <p><LangBadge lang /></p>
                <div class="prose stack" lang=foreign inner_html=html></div>
                {list}
            </section>
        }
        .into_any()
    });
    let follow_ups = (!view.follow_ups.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="follow-ups">
                <h2 class="ds-heading" data-size="md" id="follow-ups">{text.t("gatherings-follow-ups")}</h2>
                <FollowUps id follow_ups=view.follow_ups />
            </section>
        }
        .into_any()
    });
    view! { {minutes} {follow_ups} }.into_any()
}

/// Who comes, by country and sector.
#[component]
fn Participants(list: Option<Vec<ParticipantView>>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let list = list.filter(|list| !list.is_empty())?;
    let mut groups: Vec<(Option<Country>, Vec<ParticipantView>)> = Vec::new();
    for one in list {
        match groups.last_mut().filter(|(country, _)| *country == one.origin.country) {
            Some((_, group)) => group.push(one),
            None => groups.push((one.origin.country, vec![one])),
        }
    }
    let groups = groups.into_iter().map(|(country, people)| {
        let name =
            country.map_or_else(|| text.t("network-whole-programme"), |country| text.t(country.label()));
        let people = people.into_iter().map(|one| {
            let sector = one.sector.map(|sector| view! { <li>{text.t(sector.label())}</li> });
            let place =
                one.origin.name.map(|name| view! { <li><Foreign text=name.text lang=name.lang /></li> });
            let waits = (one.seat == Seat::Waiting)
                .then(|| view! { <li><span class="ds-tag">{text.t(one.seat.label())}</span></li> });
            view! {
                <li>
                    <PersonLink id=one.account name=one.name />
                    <ul class="meta">{sector}{place}{waits}</ul>
                </li>
            }
            .into_any()
        });
        let people = people.collect_view();
        view! {
            <h3 class="ds-heading" data-size="xs">{name}</h3>
            <ul class="participants">{people}</ul>
        }
        .into_any()
    });
    let groups = groups.collect_view();
    Some(
        view! {
            <section class="stack" aria-labelledby="participants">
                <h2 class="ds-heading" data-size="md" id="participants">{text.t("gatherings-participants")}</h2>
                {groups}
            </section>
        }
        .into_any(),
    )
}

/// How many come, and the buttons for signing up and off.
#[component]
fn Signing(view: GatheringView, points: Vec<Standpoint>, form: FormState) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let id = view.card.id;
    let count = |key: &'static str, n: usize| text.ta(key, &[("count", n.into())]);
    let coming = match view.capacity {
        Some(capacity) => {
            text.ta("gatherings-coming-of", &[("count", view.coming.into()), ("places", capacity.into())])
        }
        None => count("gatherings-coming-count", view.coming),
    };
    let waiting =
        (view.waiting > 0).then(|| view! { <p>{count("gatherings-waiting-count", view.waiting)}</p> });
    let until = view.sign_up_until.filter(|_| !view.closed).map(|day| {
        let day = text.date_of(DateLength::Long, day);
        view! { <p>{text.ta("gatherings-until", &[("date", day.into())])}</p> }
    });
    let mine = match (view.card.seat, view.my_turn) {
        (Some(Seat::Coming), _) => Some(text.t("gatherings-you-come")),
        (Some(Seat::Waiting), turn) => Some(count("gatherings-you-wait", turn.unwrap_or(1))),
        (None, _) if view.closed && !view.over => Some(text.t("gatherings-closed")),
        _ => None,
    };
    let mine = mine.map(|words| view! { <p><strong>{words}</strong></p> });
    let full = view.capacity.is_some_and(|capacity| usize::try_from(capacity).unwrap_or(0) <= view.coming);
    let up = view.can.sign_up.then(|| view! { <SignUp id points form full /> });
    let off = view.can.sign_off.then(|| {
        view! {
            <form method="post" action=format!("/gatherings/{id}/sign-off")>
                <button class="ds-button" data-variant="secondary">{text.t("gatherings-sign-off")}</button>
            </form>
        }
    });
    let visitor = (!page.actor.is_signed_in()).then(|| {
        view! { <p><a class="ds-button" data-variant="secondary" href=sign_in_address(&page.address)>{text.t("accounts-sign-in")}</a></p> }
    });
    view! {
        <section class="panel stack">
            <h2 class="ds-heading" data-size="xs">{text.t("gatherings-sign-up")}</h2>
            <p>{coming}</p>
            {waiting}
            {until}
            {mine}
            {up}
            {off}
            {visitor}
            <p><a class="ds-link" href=format!("/gatherings/{id}/gathering.ics") download>{text.t("gatherings-entry")}</a></p>
        </section>
    }
    .into_any()
}

/// The button for signing up; with a choice for those who can come from several places.
#[component]
fn SignUp(id: GatheringId, points: Vec<Standpoint>, form: FormState, full: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let choice = (points.len() > 1).then(|| {
        let choices = points
            .into_iter()
            .map(|point| match point.name {
                Some(name) => {
                    Choice::named(point.membership.to_string(), &name.text, text.lang_if_foreign(name.lang))
                }
                None => Choice::new(point.membership.to_string(), text.t(point.role.label())),
            })
            .collect();
        view! { <Select form name="standpoint" label=text.t("gatherings-field-from") choices required=true /> }
    });
    let key = if full { "gatherings-sign-up-wait" } else { "gatherings-sign-up-now" };
    view! {
        <form class="stack" id="f-sign_up" tabindex="-1" method="post" action=format!("/gatherings/{id}/sign-up")>
            {choice}
            <button class="ds-button" data-variant="primary">{text.t(key)}</button>
        </form>
    }
    .into_any()
}

/// The ways to everything that organisers do.
#[component]
fn Organising(view: GatheringView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = view.card.id;
    let planned = view.card.state == GatheringState::Planned;
    view.can.organise.then(|| {
        let link = |rest: &'static str, key: &'static str| {
            view! { <li><a class="ds-link" href=format!("/gatherings/{id}/{rest}")>{text.t(key)}</a></li> }
        };
        view! {
            <section class="panel stack">
                <h2 class="ds-heading" data-size="xs">{text.t("gatherings-organise")}</h2>
                <ul class="ds-list">
                    {planned.then(|| link("invitations", "gatherings-invitations"))}
                    {planned.then(|| link("edit", "gatherings-edit"))}
                    {link("words", "gatherings-words")}
                    {link("agenda", "gatherings-agenda-edit")}
                    {link("minutes", "gatherings-minutes-write")}
                    {link("follow-ups", "gatherings-follow-ups")}
                    {link("participants.csv", "gatherings-participants-file")}
                    {(planned && !view.over).then(|| link("cancel", "gatherings-cancel"))}
                </ul>
            </section>
        }
        .into_any()
    })
}

//! On the page of a trip: what comes before it, and what came of it.

use leptos::prelude::*;

use super::money::money;
use super::reports::Report;
use crate::gatherings::model::Seat;
use crate::network::model::Name;
use crate::people::PersonLink;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Place};
use crate::platform::text::{DateLength, Text};
use crate::platform::ui::form::FormState;
use crate::platform::ui::page::PageContext;
use crate::platform::ui::parts::{Foreign, LangBadge, Tags};
use crate::study_trips::after::{AfterView, ReportId};
use crate::study_trips::before::{
    BriefingView, CostsView, Payer, PlacesView, QuestionView, QuestionsView, SigningView,
};
use crate::study_trips::model::{TripError, TripId};
use crate::study_trips::server::way as service;
use crate::study_trips::view::{WayView, Words};

/// The reports on the page of a trip; the evaluation shows there what may be collected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportsShown {
    /// The trip.
    pub trip: TripId,
    /// Reports that were given.
    pub reports: Vec<ShownReport>,
}

/// A report on the page of its trip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownReport {
    /// Which one.
    pub id: ReportId,
    /// Whether it may be used.
    pub consent: bool,
    /// The language it is written in.
    pub lang: ContentLang,
    /// The municipality it comes from.
    pub by: Name,
}

impl Place for ReportsShown {}

/// What rooms above show beside the reports.
pub(super) type Beside = Vec<Box<dyn FnOnce() -> AnyView + Send>>;

/// What comes before and after a trip, with what rooms above show beside it.
pub(super) async fn load(page: &PageContext, app: &App, id: TripId) -> Result<(WayView, Beside), TripError> {
    let view = service::get(&page.actor, app, id, page.text.lang()).await?;
    let given = view.after.reports.iter().filter(|report| report.given_at.is_some());
    let reports: Vec<ShownReport> = given
        .map(|report| ShownReport {
            id: report.id,
            consent: report.consent,
            lang: report.lang,
            by: report.municipality.name.clone(),
        })
        .collect();
    let beside =
        if reports.is_empty() { Vec::new() } else { page.panels(&ReportsShown { trip: id, reports }).await };
    Ok((view, beside))
}

/// A text with its language, under a heading or alone.
#[component]
pub(super) fn Prose(words: Words) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let lang = text.lang_if_foreign(words.lang);
    view! { <div class="prose stack" lang=lang inner_html=words.html></div> }.into_any()
}

/// The questions that each municipality brings along.
#[component]
pub(super) fn Questions(id: TripId, list: Vec<QuestionsView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let list: Vec<QuestionsView> =
        list.into_iter().filter(|one| one.can_write || !one.questions.is_empty()).collect();
    (!list.is_empty()).then(|| {
        let groups = list.into_iter().map(|one| {
            let place = one.municipality;
            let write = one.can_write.then(|| {
                let name = place.name.text.clone();
                view! {
                    <p>
                        <a class="ds-link" href=format!("/trips/{id}/questions?for={}", place.id)>
                            {text.ta("study_trips-questions-write", &[("place", name.into())])}
                        </a>
                    </p>
                }
            });
            let none = one.questions.is_empty().then(|| view! { <p class="muted">{text.t("study_trips-questions-none")}</p> });
            view! {
                <h3 class="ds-heading" data-size="xs"><Foreign text=place.name.text lang=place.name.lang /></h3>
                {none}
                <QuestionList questions=one.questions />
                {write}
            }
            .into_any()
        });
        let groups = groups.collect_view();
        view! {
            <section class="stack" aria-labelledby="questions">
                <h2 class="ds-heading" data-size="md" id="questions">{text.t("study_trips-questions")}</h2>
                {groups}
            </section>
        }
        .into_any()
    })
}

#[component]
fn QuestionList(questions: Vec<QuestionView>) -> impl IntoView {
    let items = questions.into_iter().map(|one| view! { <li><Question one /></li> }).collect_view();
    view! { <ol class="ds-list questions">{items}</ol> }.into_any()
}

/// A question with its themes and its language.
#[component]
pub(super) fn Question(one: QuestionView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let labels = one.themes.iter().map(|theme| text.t(theme.label())).collect();
    let badge =
        text.lang_if_foreign(one.words.lang).map(|_| view! { <p><LangBadge lang=one.words.lang /></p> });
    view! { <Prose words=one.words.clone() /> {badge} <Tags labels /> }.into_any()
}

/// What those who come should know.
#[component]
pub(super) fn Briefing(view: Option<BriefingView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view.map(|BriefingView { briefing, practical }| {
        let part = |key: &'static str, name: &'static str, words: Words| {
            (!words.html.is_empty()).then(|| {
                view! {
                    <section class="stack" aria-labelledby=name>
                        <h2 class="ds-heading" data-size="md" id=name>{text.t(key)}</h2>
                        <p><LangBadge lang=words.lang /></p>
                        <Prose words />
                    </section>
                }
                .into_any()
            })
        };
        view! {
            {part("study_trips-briefing", "briefing", briefing)}
            {part("study_trips-practical", "practical", practical)}
        }
        .into_any()
    })
}

/// The name of who pays.
pub(super) fn payer(text: &Text, payer: Payer) -> AnyView {
    match payer {
        Payer::Municipality(card) => view! { <Foreign text=card.name.text lang=card.name.lang /> }.into_any(),
        Payer::Programme => text.t("study_trips-programme-pays").into_any(),
    }
}

/// What it costs, who pays what, and what that comes to.
#[component]
pub(super) fn Costs(
    view: Option<CostsView>,
    /// The buttons of a line, where it can be changed.
    #[prop(optional)]
    change: Option<TripId>,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let view = view.filter(|view| !view.lines.is_empty())?;
    let head = |key: &'static str| view! { <th scope="col" role="columnheader">{text.t(key)}</th> };
    let rows = view.lines.into_iter().map(|line| {
        let buttons = change.map(|id| {
            let (edit, remove) = (text.t("study_trips-cost-edit"), text.t("gatherings-item-remove"));
            let spoken = |word: &str| format!("{word}: {}", line.what);
            view! {
                <td role="cell">
                    <form class="actions" method="post" action=format!("/trips/{id}/costs/{}/remove", line.id)>
                        <a class="ds-link" href=format!("/trips/{id}/costs/{}", line.id) aria-label=spoken(edit.as_ref())>{edit.clone()}</a>
                        <button class="ds-button" data-variant="tertiary" data-size="sm" aria-label=spoken(remove.as_ref())>{remove.clone()}</button>
                    </form>
                </td>
            }
        });
        view! {
            <tr role="row">
                <th scope="row" role="rowheader" data-label=text.t("study_trips-field-cost").to_string()>{line.what.clone()}</th>
                <td role="cell" data-label=text.t("study_trips-field-amount").to_string()>{money(&text, line.amount, line.currency)}</td>
                <td role="cell" data-label=text.t("study_trips-field-payer").to_string()>{payer(&text, line.payer.clone())}</td>
                {buttons}
            </tr>
        }
        .into_any()
    });
    let rows = rows.collect_view();
    let sums = view.by_payer.into_iter().map(|(who, currency, sum)| {
        view! { <li>{payer(&text, who)} ": " {money(&text, sum, currency)}</li> }
    });
    let sums = sums.collect_view();
    let totals = view.totals.into_iter().map(|(currency, sum)| money(&text, sum, currency));
    let totals = totals.collect::<Vec<_>>().join(" + ");
    let last = change.map(|_| view! { <th scope="col" role="columnheader"><span class="visually-hidden">{text.t("study_trips-cost-edit")}</span></th> });
    Some(
        view! {
            <table class="ds-table material" role="table">
                <caption class="visually-hidden">{text.t("study_trips-costs")}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        {head("study_trips-field-cost")}
                        {head("study_trips-field-amount")}
                        {head("study_trips-field-payer")}
                        {last}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
            <h3 class="ds-heading" data-size="xs">{text.t("study_trips-costs-by-payer")}</h3>
            <ul class="ds-list">{sums}</ul>
            <p><strong>{text.t("study_trips-costs-total")} ": " {totals}</strong></p>
        }
        .into_any(),
    )
}

/// The costs on the page of the trip.
#[component]
pub(super) fn CostsSection(view: Option<CostsView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let there = view.as_ref().is_some_and(|view| !view.lines.is_empty());
    there.then(|| {
        view! {
            <section class="stack" aria-labelledby="costs">
                <h2 class="ds-heading" data-size="md" id="costs">{text.t("study_trips-costs")}</h2>
                <Costs view />
            </section>
        }
        .into_any()
    })
}

/// Reports, what came of them, and the ways to write them.
#[component]
pub(super) fn After(id: TripId, view: AfterView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view.over.then(|| {
        let none = view.reports.is_empty().then(|| view! { <p class="empty-state">{text.t("study_trips-reports-none")}</p> });
        let write = view.to_write.into_iter().map(|place| {
            let name = place.name.text;
            view! {
                <p>
                    <a class="ds-button" data-variant="primary" href=format!("/trips/{id}/report/{}", place.id)>
                        {text.ta("study_trips-report-write", &[("place", name.into())])}
                    </a>
                </p>
            }
        });
        let write = write.collect_view();
        let reports = view.reports.into_iter().map(|report| view! { <Report id report /> }).collect_view();
        view! {
            <section class="stack" aria-labelledby="reports">
                <h2 class="ds-heading" data-size="md" id="reports">{text.t("study_trips-reports")}</h2>
                {none}
                {write}
                {reports}
            </section>
        }
        .into_any()
    })
}

/// How many come of each municipality, who, and the buttons for signing up and off.
#[component]
pub(super) fn Signing(id: TripId, view: Option<SigningView>, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let view = view?;
    let count = |key: &'static str, n: usize| text.ta(key, &[("count", n.into())]);
    let until = view.until.filter(|_| !view.closed).map(|day| {
        let day = text.date_of(DateLength::Long, day);
        view! { <p>{text.ta("gatherings-until", &[("date", day.into())])}</p> }
    });
    let mine = match (view.seat, view.turn) {
        (Some(Seat::Coming), _) => Some(text.t("gatherings-you-come")),
        (Some(Seat::Waiting), turn) => Some(count("gatherings-you-wait", turn.unwrap_or(1))),
        (None, _) => None,
    };
    let mine = mine.map(|words| view! { <p><strong>{words}</strong></p> });
    let needs = (view.seat.is_some() || view.can_see_needs)
        .then(|| view! { <p><a class="ds-link" href=format!("/trips/{id}/needs")>{text.t("study_trips-needs")}</a></p> });
    let off = view.can_sign_off.then(|| {
        view! {
            <form method="post" action=format!("/trips/{id}/sign-off")>
                <button class="ds-button" data-variant="secondary">{text.t("gatherings-sign-off")}</button>
            </form>
        }
    });
    let set = view.can_set.then(|| {
        view! { <p><a class="ds-link" href=format!("/trips/{id}/places")>{text.t("study_trips-seats-set")}</a></p> }
    });
    let places = view.places.into_iter().map(|places| view! { <OfMunicipality id places /> }).collect_view();
    let wrong = !form.errors().is_empty();
    Some(
        view! {
            <section class="panel stack" id="f-sign_up" tabindex="-1" data-wrong=wrong.then_some("yes")>
                <h2 class="ds-heading" data-size="xs">{text.t("gatherings-sign-up")}</h2>
                {until}
                {mine}
                {off}
                {places}
                {needs}
                {set}
            </section>
        }
        .into_any(),
    )
}

#[component]
fn OfMunicipality(id: TripId, places: PlacesView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let coming = match places.seats {
        Some(seats) => {
            text.ta("gatherings-coming-of", &[("count", places.coming.into()), ("places", seats.into())])
        }
        None => text.ta("gatherings-coming-count", &[("count", places.coming.into())]),
    };
    let waiting = (places.waiting > 0).then(|| {
        view! { <p>{text.ta("gatherings-waiting-count", &[("count", places.waiting.into())])}</p> }
    });
    let people = places.people.into_iter().map(|one| {
        let waits = (one.seat == Seat::Waiting)
            .then(|| view! { " " <span class="ds-tag">{text.t(one.seat.label())}</span> });
        view! { <li><PersonLink id=one.account name=one.name />{waits}</li> }
    });
    let people = people.collect_view();
    let full = places.seats.is_some_and(|seats| usize::try_from(seats).unwrap_or(0) <= places.coming);
    let key = if full { "gatherings-sign-up-wait" } else { "gatherings-sign-up-now" };
    let name = places.municipality.name;
    let label = format!("{}: {}", text.t(key), name.text);
    let up = places.can_sign_up.then(|| {
        view! {
            <form method="post" action=format!("/trips/{id}/sign-up")>
                <input type="hidden" name="municipality" value=places.municipality.id.to_string() />
                <button class="ds-button" data-variant="primary" aria-label=label>{text.t(key)}</button>
            </form>
        }
    });
    view! {
        <h3 class="ds-heading" data-size="2xs"><Foreign text=name.text lang=name.lang /></h3>
        <p>{coming}</p>
        {waiting}
        <ul class="ds-list">{people}</ul>
        {up}
    }
    .into_any()
}

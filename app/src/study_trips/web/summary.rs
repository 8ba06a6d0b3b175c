//! Where the places lie, how far the way is, and what it emits.

use leptos::prelude::*;

use super::parts::{SessionTitle, kilometres};
use crate::network::LocalName;
use crate::network::model::Country;
use crate::platform::text::Text;
use crate::platform::ui::page::PageContext;
use crate::study_trips::emissions::{self, Estimate};
use crate::study_trips::model::SessionKind;
use crate::study_trips::sketch::{self, HEIGHT, WIDTH};
use crate::study_trips::view::SessionView;

/// A place of the programme, and where it lies.
#[derive(Clone)]
struct Spot {
    name: String,
    country: Option<Country>,
    position: (f64, f64),
}

/// The places in the order in which they are first visited, and the way through them by their numbers from 0.
fn spots(sessions: &[SessionView]) -> (Vec<Spot>, Vec<usize>) {
    let mut spots: Vec<Spot> = Vec::new();
    let mut way: Vec<usize> = Vec::new();
    for one in sessions {
        let Some(position) = one.position else {
            continue;
        };
        let name = if one.kind == SessionKind::Travel { &one.to_place } else { &one.place };
        let known = spots.iter().position(|spot| spot.position == position);
        let number = known.unwrap_or_else(|| {
            spots.push(Spot { name: name.clone(), country: one.country, position });
            spots.len() - 1
        });
        if way.last() != Some(&number) {
            way.push(number);
        }
    }
    (spots, way)
}

/// A sketch of the places with a list of them; nothing while fewer than two are known.
#[component]
pub(super) fn PlaceSketch(sessions: Vec<SessionView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (spots, way) = spots(&sessions);
    if spots.len() < 2 {
        return None;
    }
    let points = sketch::place(&spots.iter().map(|spot| spot.position).collect::<Vec<_>>());
    let line: Vec<String> = way
        .iter()
        .filter_map(|number| points.get(*number))
        .map(|point| format!("{:.1},{:.1}", point.x, point.y))
        .collect();
    let marks = sketch::marks(&points).into_iter().map(|mark| {
        let (x, y) = (format!("{:.1}", mark.at.x), format!("{:.1}", mark.at.y));
        // Round for one figure, longer for more.
        let wide = (mark.label.chars().count() as f64).mul_add(8.0, 18.0);
        let (left, top) = (format!("{:.1}", mark.at.x - wide / 2.0), format!("{:.1}", mark.at.y - 13.0));
        view! {
            <rect x=left y=top width=wide.to_string() height="26" rx="13"></rect>
            <text x=x y=y dy="0.35em" text-anchor="middle">{mark.label}</text>
        }
    });
    let marks = marks.collect_view();
    let names = spots.into_iter().map(|spot| {
        let at = format!("{}, {}", text.decimal(spot.position.0, 3), text.decimal(spot.position.1, 3));
        view! { <li><LocalName text=spot.name country=spot.country /> " " <span class="muted">{at}</span></li> }
    });
    let names = names.collect_view();
    Some(
        view! {
            <section class="stack" aria-labelledby="places">
                <h2 class="ds-heading" data-size="md" id="places">{text.t("study_trips-map")}</h2>
                <svg class="place-sketch" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=text.t("study_trips-map-text").to_string()>
                    <polyline points=line.join(" ")></polyline>
                    {marks}
                </svg>
                <ol class="ds-list">{names}</ol>
                <p class="hint">{text.t("study_trips-map-text")}</p>
            </section>
        }
        .into_any(),
    )
}

/// The legs of the way with their length and what they emit; nothing where no leg has a length.
#[component]
pub(super) fn TravelSummary(sessions: Vec<SessionView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let legs: Vec<(SessionView, i32, Option<Estimate>)> = sessions
        .into_iter()
        .filter_map(|one| {
            let (km, mode) = one.km.zip(one.mode)?;
            let estimate = emissions::estimate(mode, km);
            Some((one, km, estimate))
        })
        .collect();
    if legs.is_empty() {
        return None;
    }
    let far: i32 = legs.iter().map(|(_, km, _)| *km).sum();
    let own = legs.iter().filter_map(|(.., estimate)| *estimate).filter(|one| !one.whole_car);
    let total: f64 = own.map(|one| one.kg).sum();
    let rows = legs.into_iter().map(|(leg, km, estimate)| {
        let mode = leg.mode.map(|mode| text.t(mode.label()));
        let title = if leg.title.is_none() && !leg.place.is_empty() {
            view! { <LocalName text=leg.places() country=leg.country /> }.into_any()
        } else {
            view! { <SessionTitle session=leg /> }.into_any()
        };
        view! {
            <tr>
                <th scope="row">{title}</th>
                <td>{mode}</td>
                <td>{kilometres(&text, km)}</td>
                <td>{told(&text, estimate)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    Some(
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="md" id="way">{text.t("study_trips-way")}</h2>
                <div class="table-scroll" tabindex="0" role="region" aria-labelledby="way">
                    <table class="ds-table">
                        <thead>
                            <tr>
                                <th scope="col">{text.t("study_trips-leg")}</th>
                                <th scope="col">{text.t("study_trips-field-mode")}</th>
                                <th scope="col">{text.t("study_trips-distance")}</th>
                                <th scope="col">{text.t("study_trips-emissions")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                        <tfoot>
                            <tr>
                                <th scope="row">{text.t("study_trips-total")}</th>
                                <td></td>
                                <td>{kilometres(&text, far)}</td>
                                <td>{kilograms(&text, total)}</td>
                            </tr>
                        </tfoot>
                    </table>
                </div>
                <p class="hint">
                    {text.t("study_trips-emissions-text")}
                    " "
                    <a class="ds-link" href=emissions::ADDRESS rel="external noopener noreferrer" lang="en">{emissions::SOURCE}</a>
                    " " {emissions::YEAR} "."
                </p>
            </section>
        }
        .into_any(),
    )
}

fn told(text: &Text, estimate: Option<Estimate>) -> String {
    match estimate {
        Some(Estimate { kg, whole_car: false }) => kilograms(text, kg),
        Some(Estimate { kg, whole_car: true }) => {
            text.ta("study_trips-whole-car", &[("amount", kilograms(text, kg).into())]).to_string()
        }
        None => text.t("study_trips-no-factor").to_string(),
    }
}

/// `113.3 kg CO₂e`, with the figures as the language writes them.
fn kilograms(text: &Text, kg: f64) -> String {
    format!("{} kg CO₂e", text.decimal(kg, 1))
}

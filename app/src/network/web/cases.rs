//! The national cases.

use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;

use super::PlaceShown;
use super::parts::{CaseItem, Described, NetworkList, Participants, PlaceName, country_name};
use crate::network::server::service;
use crate::platform::server::App;
use crate::platform::ui::page::{Head, PageContext};

pub(super) async fn list(page: PageContext, State(app): State<App>) -> Response {
    let cases = match service::list_cases(&page.actor, &app, page.text.lang()).await {
        Ok(cases) => cases,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::wide(text.t("network-cases").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("network-cases")}</h1>
                <p class="lead">{text.t("network-cases-text")}</p>
                <h2 class="visually-hidden">{text.t("network-cases")}</h2>
                <ul class="case-grid">{cases.into_iter().map(|card| view! { <CaseItem card /> }).collect_view()}</ul>
            </div>
        }
        .into_any()
    })
}

pub(super) async fn show(page: PageContext, State(app): State<App>, Path(code): Path<String>) -> Response {
    let case = match service::get_case(&page.actor, &app, &code, page.text.lang()).await {
        Ok(case) => case,
        Err(failure) => return page.failure(&failure),
    };
    let news = page.panels(&PlaceShown::Case(case.card.country)).await;
    let text = page.text;
    let country = country_name(&page, case.card.country);
    page.render(Head::wide(format!("{} – {country}", case.card.name.text)), move || {
        let run_by = case.run_by.into_iter().map(|name| view! { <li><PlaceName name /></li> }).collect_view();
        view! {
            <header class="place-header stack">
                <p class="place-header__kind">{country}</p>
                <h1 class="ds-heading" data-size="lg"><PlaceName name=case.card.name /></h1>
                <p><span class="ds-tag">{text.t(case.card.state.label())}</span></p>
            </header>
            <div class="with-aside">
                <div class="stack">
                    <Described description=case.card.description />
                    <section class="stack">
                        <h2 class="ds-heading" data-size="sm">{text.t("network-networks")}</h2>
                        {if case.networks.is_empty() {
                            view! { <p class="empty-state">{text.t("network-no-networks")}</p> }.into_any()
                        } else {
                            view! { <NetworkList networks=case.networks /> }.into_any()
                        }}
                    </section>
                    {news.into_iter().map(|panel| panel()).collect_view()}
                </div>
                <aside class="stack" aria-label=text.t("network-who-takes-part").to_string()>
                    <h2 class="ds-heading" data-size="xs">{text.t("network-run-by")}</h2>
                    <ul class="ds-list">{run_by}</ul>
                    <h2 class="ds-heading" data-size="xs">{text.t("network-who-takes-part")}</h2>
                    <Participants participants=case.participants />
                </aside>
            </div>
        }
        .into_any()
    })
}

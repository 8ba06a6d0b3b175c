//! Networks.

use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;
use time::Date;

use super::PlaceShown;
use super::parts::{Described, MunicipalityList, NetworkList, Participants, PlaceName};
use crate::network::server::service;
use crate::platform::server::App;
use crate::platform::text::{DateLength, Msg, Text};
use crate::platform::ui::page::{Head, PageContext};

pub(super) async fn list(page: PageContext, State(app): State<App>) -> Response {
    let networks = match service::list_networks(&page.actor, &app).await {
        Ok(networks) => networks,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::wide(text.t("network-networks").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("network-networks")}</h1>
                <p class="lead">{text.t("network-networks-text")}</p>
                <h2 class="visually-hidden">{text.t("network-networks")}</h2>
                <NetworkList networks />
            </div>
        }
        .into_any()
    })
}

pub(super) async fn show(page: PageContext, State(app): State<App>, Path(slug): Path<String>) -> Response {
    let network = match service::get_network(&page.actor, &app, &slug, page.text.lang()).await {
        Ok(network) => network,
        Err(failure) => return page.failure(&failure),
    };
    let news = page.panels(&PlaceShown::Network(network.card.id)).await;
    let text = page.text;
    page.render(Head::wide(network.card.name.text.clone()), move || {
        let card = network.card;
        let case = card.country.map(|country| {
            let address = format!("/cases/{}", country.code().to_lowercase());
            view! { <li><a class="ds-link" href=address>{text.t(country.label())}</a></li> }
        });
        let run_by = network.run_by.map(|name| {
            view! { <h2 class="ds-heading" data-size="xs">{text.t("network-run-by")}</h2> <p><PlaceName name /></p> }
        });
        let municipalities = (!network.municipalities.is_empty()).then(|| {
            view! {
                <h2 class="ds-heading" data-size="sm">{text.t("network-municipalities")}</h2>
                <MunicipalityList municipalities=network.municipalities />
            }
        });
        let lang = text.lang_if_foreign(card.name.lang);
        view! {
            <header class="place-header stack">
                <p class="place-header__kind">{text.t(card.kind.label())}</p>
                <h1 class="ds-heading" data-size="lg"><PlaceName name=card.name /></h1>
                <ul class="meta">
                    {case}
                    {card.region.map(|region| view! { <li lang=lang>{region}</li> })}
                    {period(&text, network.period).map(|words| view! { <li>{words}</li> })}
                </ul>
            </header>
            <div class="with-aside">
                <div class="stack">
                    <Described description=network.description />
                    <section class="stack">{municipalities}</section>
                    {news.into_iter().map(|panel| panel()).collect_view()}
                </div>
                <aside class="stack" aria-label=text.t("network-who-takes-part").to_string()>
                    {run_by}
                    <h2 class="ds-heading" data-size="xs">{text.t("network-who-takes-part")}</h2>
                    <Participants participants=network.participants />
                </aside>
            </div>
        }
        .into_any()
    })
}

fn period(text: &Text, period: (Option<Date>, Option<Date>)) -> Option<Msg> {
    let words = |date: Date| text.date_of(DateLength::Medium, date);
    match period {
        (Some(start), Some(end)) => {
            Some(text.ta("network-period", &[("start", words(start).into()), ("end", words(end).into())]))
        }
        (Some(start), None) => Some(text.ta("network-since", &[("start", words(start).into())])),
        (None, Some(end)) => Some(text.ta("network-until", &[("end", words(end).into())])),
        (None, None) => None,
    }
}

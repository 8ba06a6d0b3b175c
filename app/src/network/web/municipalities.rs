//! Municipalities.

use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;

use super::PlaceShown;
use super::parts::{NetworkList, Participants, PlaceName};
use crate::network::server::service;
use crate::platform::server::App;
use crate::platform::ui::page::{Head, PageContext};

pub(super) async fn show(page: PageContext, State(app): State<App>, Path(slug): Path<String>) -> Response {
    let place = match service::get_municipality(&page.actor, &app, &slug).await {
        Ok(place) => place,
        Err(failure) => return page.failure(&failure),
    };
    let news = page.panels(&PlaceShown::Municipality(place.card.id)).await;
    let text = page.text;
    page.render(Head::wide(place.card.name.text.clone()), move || {
        let card = place.card;
        let lang = text.lang_if_foreign(card.name.lang);
        view! {
            <header class="place-header stack">
                <p class="place-header__kind">{text.t("network-municipality")}</p>
                <h1 class="ds-heading" data-size="lg"><PlaceName name=card.name /></h1>
                <ul class="meta">
                    <li>{text.t(card.country.label())}</li>
                    {place.region.map(|region| view! { <li lang=lang>{region}</li> })}
                    {card.fictional.then(|| view! { <li>{text.t("network-fictional")}</li> })}
                </ul>
            </header>
            <div class="with-aside">
                <div class="stack">
                    {news.into_iter().map(|panel| panel()).collect_view()}
                    <section class="stack">
                        <h2 class="ds-heading" data-size="sm">{text.t("network-takes-part-in")}</h2>
                        <NetworkList networks=place.networks />
                    </section>
                </div>
                <aside class="stack" aria-label=text.t("network-participant-group").to_string()>
                    <h2 class="ds-heading" data-size="xs">{text.t("network-participant-group")}</h2>
                    <Participants participants=place.participants />
                </aside>
            </div>
        }
        .into_any()
    })
}

//! What comes in a case or a network, on their pages.

use leptos::prelude::*;

use super::parts::GatheringItems;
use crate::gatherings::server::service::{self, Window};
use crate::network::PlaceShown;
use crate::platform::server::{Panel, Panels};
use crate::platform::ui::page::PageContext;

/// Gatherings that a place shows.
const NEXT: u64 = 3;

pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<PlaceShown, _>(|page, place| Box::pin(coming(page, *place)));
}

async fn coming(page: &PageContext, place: PlaceShown) -> Panel {
    let (network, case) = match place {
        PlaceShown::Network(id) => (Some(id), None),
        PlaceShown::Case(country) => (None, Some(country)),
        PlaceShown::Municipality(_) => return None,
    };
    let window = Window { from: Some(page.app.now()), network, case, limit: Some(NEXT), ..Window::default() };
    let cards = service::list(&page.actor, &page.app, &window, page.text.lang()).await.ok()?;
    let text = page.text;
    (!cards.is_empty()).then_some(Box::new(move || {
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("gatherings-coming")}</h2>
                <GatheringItems cards heading=3 />
                <p><a class="ds-link" href="/calendar">{text.t("platform-nav-calendar")}</a></p>
            </section>
        }
        .into_any()
    }))
}

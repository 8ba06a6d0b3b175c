//! On the pages of posts and municipalities: the way to a wish to visit the municipality they are about.

use leptos::prelude::*;

use crate::network::PlaceShown;
use crate::platform::server::{Panel, Panels};
use crate::platform::ui::page::PageContext;
use crate::posts::PostShown;
use crate::study_trips::server::wishing;

pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<PostShown, _>(|page, shown| Box::pin(on_post(page, shown)));
    panels.fill::<PlaceShown, _>(|page, place| Box::pin(on_place(page, *place)));
}

async fn on_post(page: &PageContext, shown: &PostShown) -> Panel {
    let host = wishing::find_host(&page.actor, &page.app, shown.post).await.ok()??;
    let host = host.map(|id| format!("&host={id}")).unwrap_or_default();
    way(page, format!("/trips/new?post={}{host}", shown.post))
}

async fn on_place(page: &PageContext, place: PlaceShown) -> Panel {
    match place {
        PlaceShown::Municipality(id) if wishing::may_ask(&page.actor, id) => {
            way(page, format!("/trips/new?host={id}"))
        }
        _ => None,
    }
}

fn way(page: &PageContext, href: String) -> Panel {
    let text = page.text;
    Some(Box::new(move || {
        view! { <p><a class="ds-button" data-variant="secondary" href=href>{text.t("study_trips-would-like")}</a></p> }
            .into_any()
    }))
}

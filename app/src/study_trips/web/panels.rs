//! On the page of a post: the way to a wish to visit the municipality it comes from.

use leptos::prelude::*;

use crate::platform::server::{Panel, Panels};
use crate::platform::ui::page::PageContext;
use crate::posts::PostShown;
use crate::study_trips::server::wishing;

pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<PostShown, _>(|page, shown| Box::pin(wish(page, shown)));
}

async fn wish(page: &PageContext, shown: &PostShown) -> Panel {
    let host = wishing::find_host(&page.actor, &page.app, shown.post).await.ok()??;
    let (text, href) = (page.text, format!("/trips/new?post={}&host={host}", shown.post));
    Some(Box::new(move || {
        view! { <p><a class="ds-button" data-variant="secondary" href=href>{text.t("study_trips-would-like")}</a></p> }
            .into_any()
    }))
}

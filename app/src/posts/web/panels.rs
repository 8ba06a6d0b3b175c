//! What is new in a case, a network or a municipality, on its page.

use leptos::prelude::*;

use super::parts::PostList;
use crate::network::PlaceShown;
use crate::platform::server::{Panel, Panels};
use crate::platform::ui::page::PageContext;
use crate::posts::server::service;

const NEWEST: u64 = 5;

pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<PlaceShown, _>(|page, place| Box::pin(news(page, *place)));
}

async fn news(page: &PageContext, place: PlaceShown) -> Panel {
    let cards = service::list_newest(&page.actor, &page.app, Some(place), NEWEST).await.ok()?;
    let text = page.text;
    Some(Box::new(move || {
        let list = if cards.is_empty() {
            view! { <p class="empty-state">{text.t("posts-none-here")}</p> }.into_any()
        } else {
            view! { <PostList cards heading=3 /> }.into_any()
        };
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("posts-new-here")}</h2>
                {list}
            </section>
        }
        .into_any()
    }))
}

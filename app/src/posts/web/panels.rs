//! What is new in a case, a network or a municipality, and what a person wrote, on their pages.

use leptos::prelude::*;

use super::parts::PostList;
use crate::network::PlaceShown;
use crate::people::PersonShown;
use crate::platform::server::{Panel, Panels};
use crate::platform::ui::page::PageContext;
use crate::posts::server::service;

const NEWEST: u64 = 5;

pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<PlaceShown, _>(|page, place| Box::pin(news(page, *place)));
    panels.fill::<PersonShown, _>(|page, person| Box::pin(wrote(page, *person)));
}

async fn news(page: &PageContext, place: PlaceShown) -> Panel {
    let pinned = service::list_pinned(&page.actor, &page.app, place).await.ok()?;
    let mut cards = service::list_newest(&page.actor, &page.app, Some(place), NEWEST).await.ok()?;
    cards.retain(|card| pinned.iter().all(|pinned| pinned.id != card.id));
    // Those who are nobody's second person are refused, and shown nothing.
    let waits =
        service::list_waiting(&page.actor, &page.app, None).await.is_ok_and(|list| !list.items.is_empty());
    let text = page.text;
    Some(Box::new(move || {
        let waiting = waits.then(|| {
            view! { <p class="ds-alert" data-color="info"><a class="ds-link" href="/posts/waiting">{text.t("posts-waiting")}</a></p> }
        });
        let pins = (!pinned.is_empty()).then(|| {
            view! {
                <section class="stack">
                    <h2 class="ds-heading" data-size="sm">{text.t("posts-pinned-here")}</h2>
                    <PostList cards=pinned heading=3 />
                </section>
            }
            .into_any()
        });
        let list = if cards.is_empty() {
            view! { <p class="empty-state">{text.t("posts-none-here")}</p> }.into_any()
        } else {
            view! { <PostList cards heading=3 /> }.into_any()
        };
        view! {
            {waiting}
            {pins}
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("posts-new-here")}</h2>
                {list}
            </section>
        }
        .into_any()
    }))
}

async fn wrote(page: &PageContext, person: PersonShown) -> Panel {
    let cards = service::list_newest_of(&page.actor, &page.app, person.0, NEWEST).await.ok()?;
    let text = page.text;
    (!cards.is_empty()).then_some(Box::new(move || {
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("posts-of-person")}</h2>
                <PostList cards heading=3 />
            </section>
        }
        .into_any()
    }))
}

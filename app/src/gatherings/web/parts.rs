//! Parts that pages of gatherings share, and rooms above use to show them.

use leptos::prelude::*;

use crate::gatherings::model::GatheringState;
use crate::gatherings::server::entry::{local_time, own_time};
use crate::gatherings::view::{GatheringCard, ItemView, When};
use crate::network::{LocalName, OriginLine};
use crate::platform::ui::page::PageContext;
use crate::platform::ui::parts::LangBadge;

/// When something takes place: on the clocks of its place first, then on the reader's where they show another time.
#[component]
pub fn WhenLines(
    /// When it is.
    when: When,
) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let words = text.span(when.starts_at, when.ends_at, &when.zone);
    let own = own_time(&text, &when, page.zone());
    view! {
        <p class="when">
            <time datetime=text.iso(when.starts_at)>{words}</time>
            " "
            <span class="muted">{local_time(&text, &when.zone)}</span>
            {own.map(|own| view! { <br /> <span class="muted">{own}</span> })}
        </p>
    }
    .into_any()
}

/// Gatherings in a list.
#[component]
pub fn GatheringItems(
    /// The gatherings, in order.
    cards: Vec<GatheringCard>,
    /// The level of their headings, 2 or 3.
    #[prop(default = 2)]
    heading: u8,
) -> impl IntoView {
    let items = cards.into_iter().map(|card| view! { <li><GatheringItem card heading /></li> });
    view! { <ul class="gathering-list">{items.collect_view()}</ul> }.into_any()
}

#[component]
fn GatheringItem(card: GatheringCard, heading: u8) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let lang = text.lang_if_foreign(card.lang);
    let link =
        view! { <a class="ds-link" href=format!("/gatherings/{}", card.id) lang=lang>{card.title}</a> };
    let title = if heading == 3 {
        view! { <h3 class="ds-heading" data-size="xs">{link}</h3> }.into_any()
    } else {
        view! { <h2 class="ds-heading" data-size="xs">{link}</h2> }.into_any()
    };
    let cancelled = (card.state == GatheringState::Cancelled)
        .then(|| view! { <span class="ds-tag" data-color="danger">{text.t(GatheringState::Cancelled.label())}</span> });
    let seat = card
        .seat
        .map(|seat| view! { <span class="ds-tag" data-color="success">{text.t(seat.label())}</span> });
    let open = card.open.then(|| view! { <span class="ds-tag">{text.t("gatherings-open-tag")}</span> });
    let country = card.country.map(|country| view! { <li>{text.t(country.label())}</li> });
    view! {
        <article class="gathering-card" data-state=card.state.code()>
            <p class="gathering-card__tags">
                <span class="muted">{text.t(card.kind.label())}</span>
                {cancelled}
                {seat}
                {open}
                <LangBadge lang=card.lang />
            </p>
            {title}
            <WhenLines when=card.when />
            <ul class="meta">
                <li><LocalName text=card.place country=card.country /></li>
                {country}
                <OriginLine origin=card.organiser />
            </ul>
        </article>
    }
    .into_any()
}

/// When an item begins and ends, on the clocks of the place.
#[component]
pub(super) fn ItemTime(item: ItemView, zone: String) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (from, to) = (text.time(item.starts_at, &zone), text.time(item.ends_at(), &zone));
    view! { <time class="item-time" datetime=text.iso(item.starts_at)>{from}"–"{to}</time> }.into_any()
}

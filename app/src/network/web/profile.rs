//! What a person belongs to, on their profile.

use leptos::prelude::*;

use super::parts::PlaceName;
use crate::accounts::ProfileShown;
use crate::network::server::service;
use crate::platform::server::{Panel, Panels};
use crate::platform::ui::page::PageContext;

pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<ProfileShown, _>(|page, _| Box::pin(belonging(page)));
}

async fn belonging(page: &PageContext) -> Panel {
    let standpoints = service::standpoints(&page.actor, &page.app).await.ok()?;
    let text = page.text;
    Some(Box::new(move || {
        let items = standpoints.into_iter().map(|point| {
            let place = point.name.map(|name| view! { <li><PlaceName name /></li> });
            view! { <li><ul class="meta"><li>{text.t(point.role.label())}</li>{place}</ul></li> }
        });
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("network-my-places")}</h2>
                <ul class="ds-list">{items.collect_view()}</ul>
            </section>
        }
        .into_any()
    }))
}

//! The bell in the header: how much is unread, and the way there.

use std::time::Duration;

use leptos::prelude::*;

use crate::gatherings::GatheringOpened;
use crate::gatherings::model::GatheringId;
use crate::notifications::server::service;
use crate::platform::server::{HeaderShown, Panel, Panels};
use crate::platform::ui::page::PageContext;
use crate::posts::PostOpened;
use crate::posts::model::PostId;
use crate::study_trips::TripOpened;
use crate::study_trips::model::TripId;

/// How long a page waits for the note that notices were read.
const PATIENCE: Duration = Duration::from_millis(200);
/// The most that is shown as a number.
const MOST: usize = 99;

pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<HeaderShown, _>(|page, _| Box::pin(bell(page)));
    panels.fill::<PostOpened, _>(|page, opened| Box::pin(post_opened(page, opened.post)));
    panels.fill::<GatheringOpened, _>(|page, opened| Box::pin(gathering_opened(page, opened.gathering)));
    panels.fill::<TripOpened, _>(|page, opened| Box::pin(trip_opened(page, opened.trip)));
}

/// Who opens a post has read what the bell told of it. That is noted as that it was opened: see `posts`. The page does
/// not wait long for it, and it comes all the same when that fails.
async fn post_opened(page: &PageContext, post: PostId) -> Panel {
    if page.actor.is_signed_in() {
        let noted = tokio::time::timeout(PATIENCE, service::post_opened(&page.actor, &page.app, post)).await;
        if !matches!(noted, Ok(Ok(()))) {
            tracing::warn!("that notices were read could not be noted");
        }
    }
    None
}

/// The same for a gathering.
async fn gathering_opened(page: &PageContext, gathering: GatheringId) -> Panel {
    if page.actor.is_signed_in() {
        let noting = service::gathering_opened(&page.actor, &page.app, gathering);
        if !matches!(tokio::time::timeout(PATIENCE, noting).await, Ok(Ok(()))) {
            tracing::warn!("that notices were read could not be noted");
        }
    }
    None
}

/// The same for a study trip.
async fn trip_opened(page: &PageContext, trip: TripId) -> Panel {
    if page.actor.is_signed_in() {
        let noting = service::trip_opened(&page.actor, &page.app, trip);
        if !matches!(tokio::time::timeout(PATIENCE, noting).await, Ok(Ok(()))) {
            tracing::warn!("that notices were read could not be noted");
        }
    }
    None
}

async fn bell(page: &PageContext) -> Panel {
    let count = service::count_unread(&page.actor, &page.app).await.ok()?;
    let text = page.text;
    let here = (page.path() == "/notices").then_some("page");
    Some(Box::new(move || {
        let words = if count > MOST {
            text.ta("notifications-bell-many", &[("count", MOST.into())])
        } else {
            text.ta("notifications-bell", &[("count", count.into())])
        };
        let shown = if count > MOST { format!("{MOST}+") } else { count.to_string() };
        let badge =
            (count > 0).then(|| view! { <span class="bell__count" aria-hidden="true">{shown}</span> });
        view! {
            <a class="bell" href="/notices" aria-current=here>
                <svg class="bell__mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
                    <path d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>
                </svg>
                {badge}
                <span class="visually-hidden">{words}</span>
            </a>
        }
        .into_any()
    }))
}

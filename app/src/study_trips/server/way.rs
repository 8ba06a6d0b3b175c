//! The way of a trip beyond wish, dates and programme: what comes before it and after it, for its page.

use super::policy::Action;
use super::service::load;
use super::{briefing, costs, questions, reports, signing};
use crate::platform::actor::Actor;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::study_trips::model::{TripError, TripId, TripState};
use crate::study_trips::view::WayView;

/// What the actor sees of it; nothing before a host said welcome.
///
/// # Errors
/// `NotFound` when there is no such trip, or the actor may not see it.
pub async fn get(actor: &Actor, app: &App, id: TripId, reader: UiLang) -> Result<WayView, TripError> {
    let loaded = load(actor, app, id, Action::See).await?;
    if loaded.facts.state == TripState::Wished {
        return Ok(WayView::default());
    }
    Ok(WayView {
        questions: questions::of_trip(actor, app, &loaded).await?,
        briefing: briefing::of_trip(actor, app, &loaded, reader).await?,
        signing: Some(signing::of_trip(actor, app, &loaded).await?),
        costs: costs::of_trip(actor, app, &loaded).await?,
        after: reports::of_trip(actor, app, &loaded).await?,
    })
}

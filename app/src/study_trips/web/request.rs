//! What the handlers of this room share.

use axum::response::Response;
use leptos::prelude::*;

use super::fields;
use crate::platform::error::Meanwhile;
use crate::platform::ui::asked;
use crate::platform::ui::form::FormState;
use crate::platform::ui::page::see_other;
use crate::study_trips::model::TripId;

/// A page about a trip.
pub(super) type At = asked::At<TripId>;
/// A page about a part of a trip.
pub(super) type Within<P> = asked::Within<TripId, P>;

/// Back to the trip, saying what was done there.
pub(super) fn back(id: TripId, done: &str) -> Response {
    see_other(&format!("/trips/{id}?done={done}"))
}

/// Both texts of a conflict, by the names of this room's fields.
#[component]
pub(super) fn Conflict(
    meanwhile: Option<Meanwhile>,
    form: FormState,
    /// The language of what was written, where it is in one.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    view! { <asked::Conflict meanwhile form label=fields::label shown=fields::shown lang /> }
}

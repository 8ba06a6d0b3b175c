//! What the handlers of this room share.

use axum::response::Response;
use leptos::prelude::*;

use super::fields;
use crate::gatherings::model::GatheringId;
use crate::platform::error::Meanwhile;
use crate::platform::ui::asked;
use crate::platform::ui::form::FormState;
use crate::platform::ui::page::see_other;

/// A page about a gathering.
pub(super) type At = asked::At<GatheringId>;
/// A page about a part of a gathering.
pub(super) type Within<P> = asked::Within<GatheringId, P>;

/// Back to the gathering, saying what was done there.
pub(super) fn back(id: GatheringId, done: &str) -> Response {
    see_other(&format!("/gatherings/{id}?done={done}"))
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

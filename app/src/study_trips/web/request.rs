//! What the handlers of this room share.

use axum::response::Response;
use leptos::prelude::*;

use super::fields;
use crate::platform::ui::asked::{self, Versioned};
use crate::platform::ui::form::FormState;
use crate::platform::ui::page::{PageContext, see_other};
use crate::study_trips::model::{Meanwhile, TripId};

impl Versioned for Meanwhile {
    fn version(&self) -> i32 {
        self.version
    }
}

/// A page about a trip.
pub(super) type At = asked::At<TripId>;
/// A page about a part of a trip.
pub(super) type Within<P> = asked::Within<TripId, P>;
/// How a form of this room is shown.
pub(super) type Again = asked::Again<Meanwhile>;

/// Back to the trip, saying what was done there.
pub(super) fn back(id: TripId, done: &str) -> Response {
    see_other(&format!("/trips/{id}?done={done}"))
}

/// Both texts of a conflict: what was saved meanwhile, and one's own, which stays in the form below.
#[component]
pub(super) fn Conflict(
    meanwhile: Option<Meanwhile>,
    form: FormState,
    /// The language of what was written, where it is in one.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    meanwhile.map(|Meanwhile { theirs, by, .. }| {
        let who = (!by.is_empty())
            .then(|| view! { <p>{text.ta("gatherings-conflict-by", &[("name", by.into())])}</p> });
        let panes = theirs.into_iter().filter_map(|(field, theirs)| {
            let mine = form.value(&field);
            let plain = |words: &str| words.replace("\r\n", "\n").trim().to_owned();
            if plain(&theirs) == plain(&mine) {
                return None;
            }
            let label = fields::label(&field);
            Some(view! {
                <h3 class="ds-heading" data-size="2xs">{text.t(label)}</h3>
                <div class="compare">
                    <section class="compare__pane">
                        <h4 class="ds-heading" data-size="2xs">{text.t("gatherings-conflict-theirs")}</h4>
                        <p class="pre" lang=lang>{fields::shown(&text, &field, &theirs)}</p>
                    </section>
                    <section class="compare__pane">
                        <h4 class="ds-heading" data-size="2xs">{text.t("gatherings-conflict-mine")}</h4>
                        <p class="pre" lang=lang>{fields::shown(&text, &field, &mine)}</p>
                    </section>
                </div>
            }
            .into_any())
        });
        let panes = panes.collect_view();
        view! {
            <section class="ds-alert stack" data-color="warning" role="alert" tabindex="-1" autofocus id="conflict">
                <h2 class="ds-heading" data-size="sm">{text.t("gatherings-conflict")}</h2>
                <p>{text.sensitive("gatherings-conflict-text")}</p>
                {who}
            </section>
            {panes}
        }
        .into_any()
    })
}

//! Signing up, giving the place back, and how many can come.

use axum::response::Response;
use leptos::prelude::*;

use super::request::{At, Conflict, back};
use super::show::{self, Asked};
use crate::gatherings::model::Seat;
use crate::platform::server::App;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{ErrorSummary, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::study_trips::before::{SeatsInput, SigningView};
use crate::study_trips::model::TripId;
use crate::study_trips::server::signing::{self as service, seats_field};

pub(super) async fn sign_up(At { page, app, id }: At, form: FormData) -> Response {
    let Ok(municipality) = form.get("municipality").parse() else {
        return page.not_found();
    };
    match service::sign_up(&page.actor, &app, id, municipality).await {
        Ok(Seat::Coming) => back(id, "coming"),
        Ok(Seat::Waiting) => back(id, "waiting"),
        Err(failure) => match Again::refused(&page, form, "sign_up", failure) {
            Ok(again) => show::trip_page(&page, &app, id, again, Asked::default()).await,
            Err(response) => response,
        },
    }
}

pub(super) async fn sign_off(At { page, app, id }: At) -> Response {
    match service::sign_off(&page.actor, &app, id).await {
        Ok(()) => back(id, "off"),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn show_seats(At { page, app, id }: At) -> Response {
    match service::get_seats(&page.actor, &app, id).await {
        Ok((view, input, number)) => {
            let mut values = FormData::default();
            for (municipality, seats) in &input.seats {
                values.set(&seats_field(*municipality), seats.as_str());
            }
            values.set("until", input.until);
            values.set("version", number.to_string());
            seats_page(&page, id, view, Again::first(values))
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn set_seats(At { page, app, id }: At, form: FormData) -> Response {
    let view = match view(&page, &app, id).await {
        Ok(view) => view,
        Err(response) => return response,
    };
    let seats = view.places.iter().map(|places| {
        let municipality = places.municipality.id;
        (municipality, form.get(&seats_field(municipality)).to_owned())
    });
    let input = SeatsInput { seats: seats.collect(), until: form.get("until").to_owned() };
    match service::set_seats(&page.actor, &app, id, version(&form), &input).await {
        Ok(()) => back(id, "saved"),
        Err(failure) => match Again::refused(&page, form, "until", failure) {
            Ok(again) => seats_page(&page, id, view, again),
            Err(response) => response,
        },
    }
}

async fn view(page: &PageContext, app: &App, id: TripId) -> Result<SigningView, Response> {
    let found = service::get_seats(&page.actor, app, id).await;
    found.map(|(view, _, _)| view).map_err(|failure| page.failure(&failure))
}

fn seats_page(page: &PageContext, id: TripId, view: SigningView, again: Again) -> Response {
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-seats-set").to_string()), move |form, meanwhile| {
        let fields = view.places.into_iter().map(|places| {
            let name = places.municipality.name.text;
            view! {
                <TextField
                    form=form.clone()
                    name=seats_field(places.municipality.id)
                    label=text.ta("study_trips-field-seats", &[("place", name.into())])
                    hint=text.t("study_trips-field-seats-hint")
                    kind="number"
                    maxlength=4
                />
            }
        });
        let fields = fields.collect_view();
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-seats-set")}</h1>
                <p class="lead">{text.t("study_trips-seats-text")}</p>
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() />
                <form class="form stack" method="post" novalidate action=format!("/trips/{id}/places")>
                    <input type="hidden" name="version" value=form.value("version") />
                    {fields}
                    <TextField form=form.clone() name="until" label=text.t("gatherings-field-until") hint=text.t("gatherings-field-until-hint") kind="date" />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

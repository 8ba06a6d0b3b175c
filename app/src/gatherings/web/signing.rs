//! Signing up, giving the place back, and the list of those who come as a file.

use axum::response::Response;

use super::request::{At, back};
use super::show::{self, Asked};
use crate::gatherings::model::Seat;
use crate::gatherings::server::service;
use crate::platform::ui::asked::Again;
use crate::platform::ui::form_data::FormData;

pub(super) async fn sign_up(At { page, app, id }: At, form: FormData) -> Response {
    let standpoint = form.get("standpoint").parse().ok();
    match service::sign_up(&page.actor, &app, id, standpoint).await {
        Ok(Seat::Coming) => back(id, "coming"),
        Ok(Seat::Waiting) => back(id, "waiting"),
        Err(failure) => match Again::refused(&page, form, "sign_up", failure) {
            Ok(again) => show::gathering_page(&page, &app, id, again, Asked::default()).await,
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

pub(super) async fn file(At { page, app, id }: At) -> Response {
    let list = match service::take_participants(&page.actor, &app, id).await {
        Ok(list) => list,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let heads = [
        "gatherings-field-name",
        "gatherings-field-country",
        "gatherings-column-place",
        "people-sector",
        "gatherings-column-seat",
    ];
    let heads: Vec<String> = heads.iter().map(|key| text.t(key).to_string()).collect();
    let rows = list.into_iter().map(|one| {
        vec![
            one.name,
            one.origin.country.map(|country| text.t(country.label()).to_string()).unwrap_or_default(),
            one.origin.name.map(|name| name.text).unwrap_or_default(),
            one.sector.map(|sector| text.t(sector.label()).to_string()).unwrap_or_default(),
            text.t(one.seat.label()).to_string(),
        ]
    });
    page.csv("participants", &std::iter::once(heads).chain(rows).collect::<Vec<_>>())
}

//! The agenda as its organisers see it: each item with the buttons that move and remove it.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::ItemTime;
use super::request::{At, Within};
use crate::gatherings::model::{AgendaItemId, GatheringId, ItemKind};
use crate::gatherings::server::agenda as service;
use crate::gatherings::server::order::{Move, Way};
use crate::gatherings::server::service as gatherings;
use crate::gatherings::view::ItemView;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{Done, Foreign, LangBadge};

#[derive(Deserialize)]
pub(super) struct What {
    done: Option<String>,
}

pub(super) async fn show(At { page, app, id }: At, Query(what): Query<What>) -> Response {
    let view = match gatherings::get(&page.actor, &app, id, page.text.lang(), None).await {
        Ok(view) if view.can.organise => view,
        Ok(_) => return page.forbidden(),
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::narrow(text.t("gatherings-agenda").to_string()).with_script("dragging.js"), move || {
        let zone = view.card.when.zone.clone();
        let last = view.agenda.len();
        let items = view.agenda.into_iter().zip(1..).map(|(item, place)| {
            view! { <Row id item zone=zone.clone() first={place == 1} last={place == last} /> }
        });
        let items = items.collect_view();
        let list = if last == 0 {
            view! { <p class="empty-state">{text.t("gatherings-agenda-empty")}</p> }.into_any()
        } else {
            view! { <ol class="lines" data-draggable="li">{items}</ol> }.into_any()
        };
        view! {
            <div class="stack">
                {what.done.map(|_| view! { <Done message=text.t("platform-saved") /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("gatherings-agenda")}</h1>
                <p class="lead"><Foreign text=view.card.title lang=view.card.lang /></p>
                {list}
                <p class="actions">
                    <a class="ds-button" data-variant="primary" href=format!("/gatherings/{id}/agenda/new")>{text.t("gatherings-item-add")}</a>
                    <a class="ds-button" data-variant="tertiary" href=format!("/gatherings/{id}")>{text.t("gatherings-back")}</a>
                </p>
            </div>
        }
        .into_any()
    })
}

/// Moves an item up or down, or removes it.
pub(super) async fn change(Within { page, app, id, part }: Within<AgendaItemId>, form: FormData) -> Response {
    let actor = &page.actor;
    let how = |way| Move::new(way, form.get("places"));
    let done = match form.get("action") {
        "up" => service::move_item(actor, &app, id, part, how(Way::Earlier)).await,
        "down" => service::move_item(actor, &app, id, part, how(Way::Later)).await,
        "remove" => service::remove_item(actor, &app, id, part).await,
        _ => return page.bad_request(),
    };
    match done {
        Ok(()) => see_other(&format!("/gatherings/{id}/agenda?done=1")),
        Err(failure) => page.failure(&failure),
    }
}

#[component]
fn Row(id: GatheringId, item: ItemView, zone: String, first: bool, last: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let name = item
        .title
        .as_ref()
        .map_or_else(|| text.t(ItemKind::Break.label()).to_string(), |(title, _)| title.clone());
    let title = match item.title.clone() {
        Some((title, lang)) => view! { <Foreign text=title lang /> " " <LangBadge lang /> }.into_any(),
        None => text.t(item.kind.label()).into_any(),
    };
    let address = format!("/gatherings/{id}/agenda/{}", item.id);
    let button = |action: &'static str, key: &'static str| {
        let label = format!("{}: {name}", text.t(key));
        view! {
            <button class="ds-button" data-variant="tertiary" data-size="sm" name="action" value=action aria-label=label>
                {text.t(key)}
            </button>
        }
        .into_any()
    };
    let up = (!first).then(|| button("up", "gatherings-item-up"));
    let down = (!last).then(|| button("down", "gatherings-item-down"));
    let remove = button("remove", "gatherings-item-remove");
    view! {
        <li class="agenda-row">
            <ItemTime item=item.clone() zone />
            <span class="agenda-row__title"><a class="ds-link" href=address.clone()>{title}</a></span>
            <form method="post" action=format!("{address}/move") class="agenda-row__buttons">
                {up}
                {down}
                {remove}
            </form>
        </li>
    }
    .into_any()
}

//! Municipalities' parts in networks, with dates; the same list on the page of either.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{day, period};
use crate::network::PlaceName;
use crate::network::model::Name;
use crate::network::server::manage;
use crate::network::view::{Participation, Places};
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{PageContext, local_address, see_other};
use crate::platform::ui::table::DataTable;

/// On whose page the list stands, by slug.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Side {
    /// A network's: the list names municipalities.
    Network(String),
    /// A municipality's: the list names networks.
    Municipality(String),
}

impl Side {
    fn address(&self) -> String {
        match self {
            Self::Network(slug) => format!("/admin/networks/{slug}"),
            Self::Municipality(slug) => format!("/admin/municipalities/{slug}"),
        }
    }
}

pub(super) async fn participate(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let period = match (form.date("from"), form.date("to")) {
        (Ok(from), Ok(to)) => Ok((from, to)),
        _ => Err(Failure::Invalid(crate::platform::error::FieldErrors::default())),
    };
    let result = match period {
        Ok(period) => {
            let (network, municipality) = (form.get("network"), form.get("municipality"));
            manage::set_participation(&page.actor, &app, network, municipality, period).await
        }
        Err(failure) => crate::admin::server::service::manage(&page.actor).and(Err(failure)),
    };
    let back = local_address(form.get("return"));
    match result {
        Ok(()) => see_other(&format!("{back}?saved=1")),
        Err(failure) => page.failure(&failure),
    }
}

/// The parts with their dates, each with a form that changes them, and one for a new part.
#[component]
pub(super) fn Parts(side: Side, parts: Vec<Participation>, places: Places) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let title = match &side {
        Side::Network(_) => text.t("admin-municipalities"),
        Side::Municipality(_) => text.t("admin-networks"),
    };
    let none = parts.is_empty();
    let rows = parts.into_iter().map(|part| {
        let name = match &side {
            Side::Network(_) => part.municipality.name.clone(),
            Side::Municipality(_) => part.network.name.clone(),
        };
        let form = part_form(&side, &part, &name.text);
        vec![
            view! { <PlaceName name /> }.into_any(),
            period(&text, part.starts_on, part.ends_on).into_any(),
            form,
        ]
    });
    let rows = rows.collect::<Vec<_>>();
    let heads = ["people-column-name", "admin-period", "people-col-change"].map(|key| text.t(key)).to_vec();
    let list = (!none).then(|| view! { <DataTable caption=title.clone() heads rows /> });
    view! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">{title.clone()}</h2>
            <p class="hint">{text.t("admin-parts-hint")}</p>
            {list}
            <NewPart side places />
        </section>
    }
    .into_any()
}

fn part_form(side: &Side, part: &Participation, name: &str) -> AnyView {
    let text = expect_context::<PageContext>().text;
    let label = |key: &'static str| text.ta(key, &[("place", name.into())]).to_string();
    view! {
        <form class="cluster" method="post" novalidate action="/admin/participations">
            <input type="hidden" name="return" value=side.address() />
            <input type="hidden" name="network" value=part.network.slug.clone() />
            <input type="hidden" name="municipality" value=part.municipality.slug.clone() />
            <input class="ds-input" type="date" name="from" value=day(part.starts_on) aria-label=label("admin-part-from") />
            <input class="ds-input" type="date" name="to" value=day(part.ends_on) aria-label=label("admin-part-to") />
            <button class="ds-button" data-variant="tertiary" data-size="sm">{text.t("platform-save")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn NewPart(side: Side, places: Places) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let mut choices: Vec<(String, Name)> = match &side {
        Side::Network(_) => {
            places.municipalities.into_iter().map(|(card, _)| (card.slug, card.name)).collect()
        }
        Side::Municipality(_) => places.networks.into_iter().map(|card| (card.slug, card.name)).collect(),
    };
    text.sort_by_key(&mut choices, |(_, name)| name.text.as_str());
    let option = |(slug, name): (String, Name)| {
        view! { <option value=slug lang=text.lang_if_foreign(name.lang)>{name.text}</option> }
    };
    let options = choices.into_iter().map(option).collect_view();
    let (own, other, slug, label) = match &side {
        Side::Network(slug) => {
            ("network", "municipality", slug.clone(), text.t("people-column-municipality"))
        }
        Side::Municipality(slug) => {
            ("municipality", "network", slug.clone(), text.t("people-column-network"))
        }
    };
    view! {
        <form class="filters" method="post" novalidate action="/admin/participations">
            <input type="hidden" name="return" value=side.address() />
            <input type="hidden" name=own value=slug />
            <div class="ds-field">
                <label class="ds-label" for="part-place">{label}</label>
                <select class="ds-input" id="part-place" name=other>{options}</select>
            </div>
            <div class="ds-field">
                <label class="ds-label" for="part-from">{text.t("admin-starts-on")}</label>
                <input class="ds-input" id="part-from" type="date" name="from" />
            </div>
            <div class="ds-field">
                <label class="ds-label" for="part-to">{text.t("admin-ends-on")}</label>
                <input class="ds-input" id="part-to" type="date" name="to" />
            </div>
            <button class="ds-button" data-variant="secondary">{text.t("admin-add")}</button>
        </form>
    }
    .into_any()
}

//! Municipalities' parts in networks, with dates; the same list on the page of either.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::municipalities::municipality_page;
use super::networks::network_page;
use super::parts::{date, day, period};
use crate::network::PlaceName;
use crate::network::model::Name;
use crate::network::server::participations;
use crate::network::view::{Participation, ParticipationId, Places};
use crate::platform::error::{Failure, FieldError, FieldErrors};
use crate::platform::server::App;
use crate::platform::ui::form::{Choice, ErrorSummary, FieldMessages, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{PageContext, local_address, see_other};
use crate::platform::ui::table::DataTable;

/// What the page of a network or municipality shows beyond the place itself.
#[derive(Default)]
pub(super) struct Shown {
    /// The form of the place, where it was sent with mistakes.
    pub form: Option<FormState>,
    /// A form for a part, where it was sent with mistakes.
    pub part: FormState,
    /// Whether something has just been saved.
    pub saved: bool,
}

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

    /// From the address of the page.
    fn at(address: &str) -> Option<Self> {
        let network = address.strip_prefix("/admin/networks/").map(|slug| Self::Network(slug.to_owned()));
        let municipality = || address.strip_prefix("/admin/municipalities/");
        network.or_else(|| municipality().map(|slug| Self::Municipality(slug.to_owned())))
    }
}

pub(super) async fn participate(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let mut errors = FieldErrors::default();
    let period = (date(&form, "from", &mut errors), date(&form, "to", &mut errors));
    let result = match (errors.is_empty(), form.get("part")) {
        (false, _) => crate::admin::server::service::manage(&page.actor).and(Err(Failure::Invalid(errors))),
        (true, "") => {
            let (network, municipality) = (form.get("network"), form.get("municipality"));
            participations::add(&page.actor, &app, network, municipality, period).await.map(drop)
        }
        (true, part) => match part.parse::<ParticipationId>() {
            Ok(part) => participations::revise(&page.actor, &app, part, period).await,
            Err(_) => Err(Failure::NotFound),
        },
    };
    let back = local_address(form.get("return"));
    match result {
        Ok(()) => see_other(&format!("{back}?saved=1")),
        Err(Failure::Invalid(errors)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let shown = Shown { part: of_part(form, errors), ..Shown::default() };
            match Side::at(&back) {
                Some(Side::Network(slug)) => network_page(&page, &app, &slug, status, shown).await,
                Some(Side::Municipality(slug)) => municipality_page(&page, &app, &slug, status, shown).await,
                None => page.bad_request(),
            }
        }
        Err(failure) => page.failure(&failure),
    }
}

/// The form of a part, with its mistakes at the fields of that part.
fn of_part(form: FormData, errors: FieldErrors) -> FormState {
    let part = form.get("part").to_owned();
    let mut own = FieldErrors::default();
    own.0.extend(
        errors.0.into_iter().map(|error| FieldError { field: part_field(&error.field, &part), ..error }),
    );
    FormState::with_errors(form, own)
}

/// The name by which a field of a part is found on the page; that of a new part has it to itself.
fn part_field(name: &str, part: &str) -> String {
    if part.is_empty() { name.to_owned() } else { format!("{name}-{part}") }
}

/// The parts with their dates, each with a form that changes them, and one for a new part.
#[component]
pub(super) fn Parts(side: Side, parts: Vec<Participation>, form: FormState, places: Places) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let title = match &side {
        Side::Network(_) => text.t("admin-municipalities"),
        Side::Municipality(_) => text.t("admin-networks"),
    };
    let none = parts.is_empty();
    let errors = form.clone();
    let fresh = if form.value("part").is_empty() { form.clone() } else { FormState::default() };
    let rows = parts.into_iter().map(|part| {
        let name = match &side {
            Side::Network(_) => part.municipality.name.clone(),
            Side::Municipality(_) => part.network.name.clone(),
        };
        let changes = part_form(&side, &part, &form, &name.text);
        vec![
            view! { <PlaceName name /> }.into_any(),
            period(&text, part.starts_on, part.ends_on).into_any(),
            changes,
        ]
    });
    let rows = rows.collect::<Vec<_>>();
    let heads = ["people-column-name", "admin-period", "people-col-change"].map(|key| text.t(key)).to_vec();
    let list = (!none).then(|| view! { <DataTable caption=title.clone() heads rows /> });
    view! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">{title.clone()}</h2>
            <p class="hint">{text.t("admin-parts-hint")}</p>
            <ErrorSummary form=errors />
            {list}
            <NewPart side form=fresh places />
        </section>
    }
    .into_any()
}

fn part_form(side: &Side, part: &Participation, form: &FormState, name: &str) -> AnyView {
    let text = expect_context::<PageContext>().text;
    let label = |key: &'static str| text.ta(key, &[("place", name.into())]).to_string();
    let id = part.id.to_string();
    let sent = form.value("part") == id;
    let input = |name: &'static str, kept: String, key: &'static str| {
        let field = part_field(name, &id);
        let wrong = form.errors().of(&field).next().is_some();
        let value = if sent { form.value(name) } else { kept };
        view! {
            <input
                class="ds-input"
                type="date"
                name=name
                id=format!("f-{field}")
                value=value
                aria-label=label(key)
                aria-invalid=wrong.then_some("true")
                aria-describedby=wrong.then(|| format!("f-{field}-error"))
            />
        }
    };
    let messages = ["from", "to"].map(|name| {
        view! { <FieldMessages form=form.clone() name=part_field(name, &id) /> }
    });
    view! {
        <form class="cluster" method="post" novalidate action="/admin/participations">
            <input type="hidden" name="return" value=side.address() />
            <input type="hidden" name="part" value=id.clone() />
            {input("from", day(part.starts_on), "admin-part-from")}
            {input("to", day(part.ends_on), "admin-part-to")}
            <button class="ds-button" data-variant="tertiary" data-size="sm">{text.t("platform-save")}</button>
            {messages.into_iter().collect_view()}
        </form>
    }
    .into_any()
}

#[component]
fn NewPart(side: Side, form: FormState, places: Places) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let mut choices: Vec<(String, Name)> = match &side {
        Side::Network(_) => {
            places.municipalities.into_iter().map(|(card, _)| (card.slug, card.name)).collect()
        }
        Side::Municipality(_) => places.networks.into_iter().map(|card| (card.slug, card.name)).collect(),
    };
    text.sort_by_key(&mut choices, |(_, name)| name.text.as_str());
    let choices: Vec<Choice> = choices
        .into_iter()
        .map(|(slug, name)| Choice::named(slug, &name.text, text.lang_if_foreign(name.lang)))
        .collect();
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
            <Select form=form.clone() name=other label choices required=true />
            <TextField form=form.clone() name="from" label=text.t("admin-starts-on") kind="date" />
            <TextField form name="to" label=text.t("admin-ends-on") kind="date" />
            <button class="ds-button" data-variant="secondary">{text.t("admin-add")}</button>
        </form>
    }
    .into_any()
}

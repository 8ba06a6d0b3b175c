//! Networks: the list, making one, changing one.

pub(super) mod moving;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::{ToAdmin, any, countries, date, day, languages, period};
use super::place::{Parts, Shown, Side};
use crate::admin::server::service;
use crate::network::PlaceName;
use crate::network::model::{Country, Name, NetworkCard, NetworkKind};
use crate::network::server::manage::{self, Managed, NAME_MAX};
use crate::network::server::memberships;
use crate::network::view::NetworkInput;
use crate::people::Overrule;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;
use crate::platform::ui::table::DataTable;
use crate::safety::server::service::OVERRULE;

#[derive(Deserialize)]
pub(super) struct What {
    pub(super) saved: Option<String>,
}

async fn networks(page: &PageContext, app: &App) -> Result<Vec<NetworkCard>, Response> {
    let found = match service::manage(&page.actor) {
        Ok(()) => memberships::places(&page.actor, app).await.map(|places| places.networks),
        Err(failure) => Err(failure),
    };
    found.map_err(|failure| page.failure(&failure))
}

pub(super) async fn list(page: PageContext, State(app): State<App>) -> Response {
    let networks = match networks(&page, &app).await {
        Ok(networks) => networks,
        Err(response) => return response,
    };
    let text = page.text;
    page.render(Head::wide(text.t("admin-networks").to_string()), move || {
        let rows = networks.into_iter().map(|card| {
            let country = card.country.map(|country| text.t(country.label()));
            vec![
                view! { <a class="ds-link" href=format!("/admin/networks/{}", card.slug)><PlaceName name=card.name /></a> }
                    .into_any(),
                text.t(card.kind.label()).into_any(),
                country.into_any(),
                card.region.into_any(),
            ]
        });
        let rows = rows.collect::<Vec<_>>();
        let heads = ["people-column-name", "admin-kind", "people-column-case", "admin-region"].map(|key| text.t(key)).to_vec();
        view! {
            <div class="stack">
                <ToAdmin />
                <h1 class="ds-heading" data-size="lg">{text.t("admin-networks")}</h1>
                <p class="actions">
                    <a class="ds-button" data-variant="primary" href="/admin/networks/new">{text.t("admin-network-new")}</a>
                </p>
                <DataTable caption=text.t("admin-networks") heads rows />
                <p><a class="ds-link" href="/admin/networks.csv">{text.t("people-as-file")}</a></p>
            </div>
        }
        .into_any()
    })
}

pub(super) async fn file(page: PageContext, State(app): State<App>) -> Response {
    let networks = match manage::networks_with_dates(&page.actor, &app).await {
        Ok(networks) => networks,
        Err(failure) => return page.failure(&failure),
    };
    if let Err(failure) = service::note_file(&page.actor, &app, "networks", networks.len()).await {
        return page.failure(&failure);
    }
    let text = page.text;
    let heads = [
        "people-column-name",
        "admin-kind",
        "people-column-case",
        "admin-region",
        "admin-starts-on",
        "admin-ends-on",
    ];
    let heads = heads.iter().map(|key| text.t(key).to_string()).collect();
    let rows = networks.into_iter().map(|(card, (starts_on, ends_on))| {
        vec![
            card.name.text,
            text.t(card.kind.label()).to_string(),
            card.country.map(|country| country.code().to_owned()).unwrap_or_default(),
            card.region.unwrap_or_default(),
            day(starts_on),
            day(ends_on),
        ]
    });
    page.csv("networks", &std::iter::once(heads).chain(rows).collect::<Vec<_>>())
}

fn input(form: &FormData) -> Result<NetworkInput, FieldErrors> {
    let mut errors = FieldErrors::default();
    let lang = ContentLang::from_code(form.get("lang"));
    let kind = NetworkKind::from_code(form.get("kind"));
    let period = (date(form, "starts_on", &mut errors), date(form, "ends_on", &mut errors));
    if lang.is_none() {
        errors.add("lang", "admin-error-lang");
    }
    if kind.is_none() {
        errors.add("kind", "admin-error-kind");
    }
    match (lang, kind, errors.is_empty()) {
        (Some(lang), Some(kind), true) => Ok(NetworkInput {
            name: Name { text: form.get("name").trim().to_owned(), lang },
            kind,
            region: form.get("region").to_owned(),
            period,
            numbers_ok: form.has(OVERRULE, "yes"),
        }),
        _ => Err(errors),
    }
}

pub(super) async fn new(page: PageContext) -> Response {
    let mut values = FormData::default();
    values.set("lang", page.text.lang().code());
    values.set("kind", NetworkKind::Municipal.code());
    new_page(&page, StatusCode::OK, FormState::filled(values))
}

pub(super) async fn create(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let result = match input(&form) {
        Ok(input) => {
            manage::create_network(&page.actor, &app, &input, Country::from_code(form.get("case"))).await
        }
        Err(errors) => service::manage(&page.actor).and(Err(Failure::Invalid(errors))),
    };
    match result {
        Ok(slug) => see_other(&format!("/admin/networks/{slug}?saved=1")),
        Err(Failure::Invalid(errors)) => {
            new_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors))
        }
        Err(failure) => page.failure(&failure),
    }
}

fn new_page(page: &PageContext, status: StatusCode, form: FormState) -> Response {
    if let Err(failure) = service::manage(&page.actor) {
        return page.failure(&failure);
    }
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("admin-network-new").to_string()), move || {
        let cases =
            any(&text, Vec::new()).into_iter().map(|none| Choice::new(none.value, text.t("admin-no-case")));
        let cases = cases.chain(countries(&text)).collect::<Vec<_>>();
        view! {
            <div class="stack">
                <p><a class="ds-link" href="/admin/networks">{text.t("admin-networks")}</a></p>
                <h1 class="ds-heading" data-size="lg">{text.t("admin-network-new")}</h1>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/admin/networks/new">
                    <Fields form=form.clone() />
                    <Select form name="case" label=text.t("people-column-case") choices=cases required=true />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("admin-make")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

#[component]
fn Fields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let kinds = NetworkKind::ALL.iter().map(|kind| Choice::new(kind.code(), text.t(kind.label())));
    let kinds = kinds.collect::<Vec<_>>();
    view! {
        <TextField form=form.clone() name="name" label=text.t("people-column-name") required=true maxlength=NAME_MAX />
        <Select form=form.clone() name="lang" label=text.t("admin-name-language") choices=languages() required=true />
        <Select form=form.clone() name="kind" label=text.t("admin-kind") choices=kinds required=true />
        <TextField form=form.clone() name="region" label=text.t("admin-region") maxlength=NAME_MAX />
        <Overrule form=form.clone() />
        <TextField form=form.clone() name="starts_on" label=text.t("admin-starts-on") kind="date" />
        <TextField form name="ends_on" label=text.t("admin-ends-on") kind="date" />
    }
    .into_any()
}

pub(super) async fn show(
    page: PageContext,
    State(app): State<App>,
    Path(slug): Path<String>,
    Query(what): Query<What>,
) -> Response {
    let shown = Shown { saved: what.saved.is_some(), ..Shown::default() };
    network_page(&page, &app, &slug, StatusCode::OK, shown).await
}

pub(super) async fn revise(
    page: PageContext,
    State(app): State<App>,
    Path(slug): Path<String>,
    form: FormData,
) -> Response {
    let result = match input(&form) {
        Ok(input) => manage::revise_network(&page.actor, &app, &slug, &input).await,
        Err(errors) => service::manage(&page.actor).and(Err(Failure::Invalid(errors))),
    };
    match result {
        Ok(()) => see_other(&format!("/admin/networks/{slug}?saved=1")),
        Err(Failure::Invalid(errors)) => {
            let shown = Shown { form: Some(FormState::with_errors(form, errors)), ..Shown::default() };
            network_page(&page, &app, &slug, StatusCode::UNPROCESSABLE_ENTITY, shown).await
        }
        Err(failure) => page.failure(&failure),
    }
}

fn values(network: &Managed<NetworkCard>) -> FormData {
    let mut values = FormData::default();
    values.set("name", network.card.name.text.as_str());
    values.set("lang", network.card.name.lang.code());
    values.set("kind", network.card.kind.code());
    values.set("region", network.region.clone().unwrap_or_default());
    values.set("starts_on", day(network.period.0));
    values.set("ends_on", day(network.period.1));
    values
}

pub(super) async fn network_page(
    page: &PageContext,
    app: &App,
    slug: &str,
    status: StatusCode,
    shown: Shown,
) -> Response {
    let Shown { form, part, saved } = shown;
    let network = match manage::get_network(&page.actor, app, slug).await {
        Ok(network) => network,
        Err(failure) => return page.failure(&failure),
    };
    let places = match memberships::places(&page.actor, app).await {
        Ok(places) => places,
        Err(failure) => return page.failure(&failure),
    };
    let form = form.unwrap_or_else(|| FormState::filled(values(&network)));
    let text = page.text;
    page.render_with(status, Head::wide(network.card.name.text.clone()), move || {
        let card = network.card;
        let case = card.country.map_or_else(|| text.t("admin-no-case"), |country| text.t(country.label()));
        let when = period(&text, network.period.0, network.period.1);
        view! {
            <div class="stack">
                {saved.then(|| view! { <Done message=text.t("platform-saved") /> })}
                <p><a class="ds-link" href="/admin/networks">{text.t("admin-networks")}</a></p>
                <h1 class="ds-heading" data-size="lg"><PlaceName name=card.name.clone() /></h1>
                <ul class="meta"><li>{text.t(card.kind.label())}</li><li>{case}</li><li>{when}</li></ul>
                <p class="actions">
                    <a class="ds-button" data-variant="secondary" href=format!("/admin/networks/{}/move", card.slug)>
                        {text.t("admin-move")}
                    </a>
                    <a class="ds-link" href=format!("/networks/{}", card.slug)>{text.t("admin-see-page")}</a>
                </p>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action=format!("/admin/networks/{}", card.slug)>
                    <Fields form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                    </div>
                </form>
                <Parts side=Side::Network(card.slug) parts=network.participations form=part places />
            </div>
        }
        .into_any()
    })
}

//! Municipalities: the list, making one, changing one.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::networks::What;
use super::parts::{ToAdmin, countries, languages};
use super::place::{Parts, Shown, Side};
use crate::admin::server::service;
use crate::network::PlaceName;
use crate::network::model::{Country, MunicipalityCard, Name};
use crate::network::server::manage::{self, Managed, NAME_MAX};
use crate::network::server::memberships;
use crate::network::view::{MunicipalityInput, Places};
use crate::people::Overrule;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::ui::form::{ErrorSummary, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;
use crate::platform::ui::table::DataTable;
use crate::safety::server::service::OVERRULE;

async fn places(page: &PageContext, app: &App) -> Result<Places, Response> {
    let found = match service::manage(&page.actor) {
        Ok(()) => memberships::places(&page.actor, app).await,
        Err(failure) => Err(failure),
    };
    found.map_err(|failure| page.failure(&failure))
}

/// Names of the networks a municipality takes part in.
fn network_names(places: &Places, networks: &[crate::network::model::NetworkId]) -> String {
    let names = networks.iter().filter_map(|id| places.network(id.0)).map(|card| card.name.text.as_str());
    names.collect::<Vec<_>>().join(", ")
}

/// The same, each in its own language.
fn marked_names(places: &Places, networks: &[crate::network::model::NetworkId]) -> AnyView {
    let names = networks.iter().filter_map(|id| places.network(id.0)).enumerate();
    let names = names.map(|(at, card)| {
        view! { {(at > 0).then_some(", ")} <PlaceName name=card.name.clone() /> }
    });
    names.collect_view().into_any()
}

pub(super) async fn list(page: PageContext, State(app): State<App>) -> Response {
    let mut places = match places(&page, &app).await {
        Ok(places) => places,
        Err(response) => return response,
    };
    let text = page.text;
    page.text.sort_by_key(&mut places.municipalities, |(card, _)| card.name.text.as_str());
    page.render(Head::wide(text.t("admin-municipalities").to_string()), move || {
        let rows = places.municipalities.iter().map(|(card, networks)| {
            let href = format!("/admin/municipalities/{}", card.slug);
            vec![
                view! { <a class="ds-link" href=href><PlaceName name=card.name.clone() /></a> }.into_any(),
                text.t(card.country.label()).into_any(),
                marked_names(&places, networks),
            ]
        });
        let rows = rows.collect::<Vec<_>>();
        let heads = ["people-column-name", "people-column-case", "admin-networks"].map(|key| text.t(key)).to_vec();
        view! {
            <div class="stack">
                <ToAdmin />
                <h1 class="ds-heading" data-size="lg">{text.t("admin-municipalities")}</h1>
                <p class="actions">
                    <a class="ds-button" data-variant="primary" href="/admin/municipalities/new">{text.t("admin-municipality-new")}</a>
                </p>
                <DataTable caption=text.t("admin-municipalities") heads rows />
                <p><a class="ds-link" href="/admin/municipalities.csv">{text.t("people-as-file")}</a></p>
            </div>
        }
        .into_any()
    })
}

pub(super) async fn file(page: PageContext, State(app): State<App>) -> Response {
    let places = match places(&page, &app).await {
        Ok(places) => places,
        Err(response) => return response,
    };
    if let Err(failure) =
        service::note_file(&page.actor, &app, "municipalities", places.municipalities.len()).await
    {
        return page.failure(&failure);
    }
    let text = page.text;
    let heads = ["people-column-name", "people-column-case", "admin-networks"];
    let heads = heads.iter().map(|key| text.t(key).to_string()).collect();
    let rows = places.municipalities.iter().map(|(card, networks)| {
        vec![card.name.text.clone(), card.country.code().to_owned(), network_names(&places, networks)]
    });
    page.csv("municipalities", &std::iter::once(heads).chain(rows).collect::<Vec<_>>())
}

fn input(form: &FormData) -> Result<MunicipalityInput, FieldErrors> {
    let mut errors = FieldErrors::default();
    let lang = ContentLang::from_code(form.get("lang"));
    let country = Country::from_code(form.get("country"));
    if lang.is_none() {
        errors.add("lang", "admin-error-lang");
    }
    if country.is_none() {
        errors.add("country", "admin-error-country");
    }
    match (lang, country) {
        (Some(lang), Some(country)) => Ok(MunicipalityInput {
            name: Name { text: form.get("name").trim().to_owned(), lang },
            country,
            region: form.get("region").to_owned(),
            numbers_ok: form.has(OVERRULE, "yes"),
        }),
        _ => Err(errors),
    }
}

#[component]
fn Fields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <TextField form=form.clone() name="name" label=text.t("people-column-name") required=true maxlength=NAME_MAX />
        <Select form=form.clone() name="lang" label=text.t("admin-name-language") choices=languages() required=true />
        <Select form=form.clone() name="country" label=text.t("people-column-case") choices=countries(&text) required=true />
        <TextField form=form.clone() name="region" label=text.t("admin-region") maxlength=NAME_MAX />
        <Overrule form />
    }
    .into_any()
}

pub(super) async fn new(page: PageContext) -> Response {
    let mut values = FormData::default();
    values.set("lang", page.text.lang().code());
    new_page(&page, StatusCode::OK, FormState::filled(values))
}

pub(super) async fn create(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let result = match input(&form) {
        Ok(input) => manage::create_municipality(&page.actor, &app, &input).await,
        Err(errors) => service::manage(&page.actor).and(Err(Failure::Invalid(errors))),
    };
    match result {
        Ok(slug) => see_other(&format!("/admin/municipalities/{slug}?saved=1")),
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
    page.render_with(status, Head::narrow(text.t("admin-municipality-new").to_string()), move || {
        view! {
            <div class="stack">
                <p><a class="ds-link" href="/admin/municipalities">{text.t("admin-municipalities")}</a></p>
                <h1 class="ds-heading" data-size="lg">{text.t("admin-municipality-new")}</h1>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/admin/municipalities/new">
                    <Fields form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("admin-make")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

pub(super) async fn show(
    page: PageContext,
    State(app): State<App>,
    Path(slug): Path<String>,
    Query(what): Query<What>,
) -> Response {
    let shown = Shown { saved: what.saved.is_some(), ..Shown::default() };
    municipality_page(&page, &app, &slug, StatusCode::OK, shown).await
}

pub(super) async fn revise(
    page: PageContext,
    State(app): State<App>,
    Path(slug): Path<String>,
    form: FormData,
) -> Response {
    let result = match input(&form) {
        Ok(input) => manage::revise_municipality(&page.actor, &app, &slug, &input).await,
        Err(errors) => service::manage(&page.actor).and(Err(Failure::Invalid(errors))),
    };
    match result {
        Ok(()) => see_other(&format!("/admin/municipalities/{slug}?saved=1")),
        Err(Failure::Invalid(errors)) => {
            let shown = Shown { form: Some(FormState::with_errors(form, errors)), ..Shown::default() };
            municipality_page(&page, &app, &slug, StatusCode::UNPROCESSABLE_ENTITY, shown).await
        }
        Err(failure) => page.failure(&failure),
    }
}

fn values(place: &Managed<MunicipalityCard>) -> FormData {
    let mut values = FormData::default();
    values.set("name", place.card.name.text.as_str());
    values.set("lang", place.card.name.lang.code());
    values.set("country", place.card.country.code());
    values.set("region", place.region.clone().unwrap_or_default());
    values
}

pub(super) async fn municipality_page(
    page: &PageContext,
    app: &App,
    slug: &str,
    status: StatusCode,
    shown: Shown,
) -> Response {
    let Shown { form, part, saved } = shown;
    let place = match manage::get_municipality(&page.actor, app, slug).await {
        Ok(place) => place,
        Err(failure) => return page.failure(&failure),
    };
    let places = match places(page, app).await {
        Ok(places) => places,
        Err(response) => return response,
    };
    let form = form.unwrap_or_else(|| FormState::filled(values(&place)));
    let text = page.text;
    page.render_with(status, Head::wide(place.card.name.text.clone()), move || {
        let card = place.card;
        view! {
            <div class="stack">
                {saved.then(|| view! { <Done message=text.t("platform-saved") /> })}
                <p><a class="ds-link" href="/admin/municipalities">{text.t("admin-municipalities")}</a></p>
                <h1 class="ds-heading" data-size="lg"><PlaceName name=card.name.clone() /></h1>
                <p><a class="ds-link" href=format!("/municipalities/{}", card.slug)>{text.t("admin-see-page")}</a></p>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action=format!("/admin/municipalities/{}", card.slug)>
                    <Fields form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                    </div>
                </form>
                <Parts side=Side::Municipality(card.slug) parts=place.participations form=part places />
            </div>
        }
        .into_any()
    })
}

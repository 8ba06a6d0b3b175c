//! The national cases and where they stand since when.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::{ToAdmin, date, day};
use crate::admin::server::service;
use crate::network::PlaceName;
use crate::network::model::{CaseCard, CaseState, Country};
use crate::network::server::{manage, service as network};
use crate::network::view::CaseStep;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;
use crate::platform::text::DateLength;
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;
use crate::platform::ui::table::DataTable;

#[derive(Deserialize)]
pub(super) struct What {
    saved: Option<String>,
}

async fn cases(page: &PageContext, app: &App) -> Result<Vec<CaseCard>, Response> {
    let found = match service::manage(&page.actor) {
        Ok(()) => network::list_cases(&page.actor, app, page.text.lang()).await,
        Err(failure) => Err(failure),
    };
    found.map_err(|failure| page.failure(&failure))
}

pub(super) async fn list(page: PageContext, State(app): State<App>) -> Response {
    let cases = match cases(&page, &app).await {
        Ok(cases) => cases,
        Err(response) => return response,
    };
    let text = page.text;
    page.render(Head::wide(text.t("admin-cases").to_string()), move || {
        let rows = cases.into_iter().map(|card| {
            let href = format!("/admin/cases/{}", card.country.code().to_lowercase());
            vec![
                view! { <a class="ds-link" href=href>{text.t(card.country.label())}</a> }.into_any(),
                view! { <PlaceName name=card.name /> }.into_any(),
                view! { <span class="ds-tag">{text.t(card.state.label())}</span> }.into_any(),
            ]
        });
        let rows = rows.collect::<Vec<_>>();
        let heads =
            ["people-column-case", "people-column-name", "people-state"].map(|key| text.t(key)).to_vec();
        view! {
            <div class="stack">
                <ToAdmin />
                <h1 class="ds-heading" data-size="lg">{text.t("admin-cases")}</h1>
                <DataTable caption=text.t("admin-cases") heads rows />
                <p><a class="ds-link" href="/admin/cases.csv">{text.t("people-as-file")}</a></p>
            </div>
        }
        .into_any()
    })
}

pub(super) async fn file(page: PageContext, State(app): State<App>) -> Response {
    let cases = match cases(&page, &app).await {
        Ok(cases) => cases,
        Err(response) => return response,
    };
    let since = match manage::case_dates(&page.actor, &app).await {
        Ok(since) => since,
        Err(failure) => return page.failure(&failure),
    };
    if let Err(failure) = service::note_file(&page.actor, &app, "cases", cases.len()).await {
        return page.failure(&failure);
    }
    let text = page.text;
    let heads = ["people-column-case", "people-column-name", "people-state", "admin-state-since"];
    let heads = heads.iter().map(|key| text.t(key).to_string()).collect();
    let rows = cases.into_iter().map(|card| {
        vec![
            card.country.code().to_owned(),
            card.name.text,
            text.t(card.state.label()).to_string(),
            day(since.get(&card.country).copied()),
        ]
    });
    page.csv("cases", &std::iter::once(heads).chain(rows).collect::<Vec<_>>())
}

pub(super) async fn show(
    page: PageContext,
    State(app): State<App>,
    Path(code): Path<String>,
    Query(what): Query<What>,
) -> Response {
    let mut values = FormData::default();
    values.set("since", app.now().date().to_string());
    case_page(&page, &app, &code, StatusCode::OK, values, FieldErrors::default(), what.saved.is_some()).await
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    Path(code): Path<String>,
    form: FormData,
) -> Response {
    let mut errors = FieldErrors::default();
    let since = date(&form, "since", &mut errors);
    if since.is_none() && errors.is_empty() {
        errors.add("since", "platform-error-date");
    }
    let state = CaseState::from_code(form.get("state"));
    if state.is_none() {
        errors.add("state", "admin-error-state");
    }
    let result = match (Country::from_code(&code.to_uppercase()), state, since) {
        (None, ..) => Err(Failure::NotFound),
        (Some(country), Some(state), Some(since)) => {
            manage::set_case_state(&page.actor, &app, country, state, since).await
        }
        _ => service::manage(&page.actor).and(Err(Failure::Invalid(errors))),
    };
    match result {
        Ok(()) => see_other(&format!("/admin/cases/{}?saved=1", code.to_lowercase())),
        Err(Failure::Invalid(errors)) => {
            case_page(&page, &app, &code, StatusCode::UNPROCESSABLE_ENTITY, form, errors, false).await
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn case_page(
    page: &PageContext,
    app: &App,
    code: &str,
    status: StatusCode,
    mut values: FormData,
    errors: FieldErrors,
    saved: bool,
) -> Response {
    let Some(country) = Country::from_code(&code.to_uppercase()) else {
        return page.not_found();
    };
    let steps = match manage::case_steps(&page.actor, app, country).await {
        Ok(steps) => steps,
        Err(failure) => return page.failure(&failure),
    };
    let case = match network::get_case(&page.actor, app, code, page.text.lang()).await {
        Ok(case) => case,
        Err(failure) => return page.failure(&failure),
    };
    if values.get("state").is_empty() {
        values.set("state", case.card.state.code());
    }
    let form = FormState::with_errors(values, errors);
    let text = page.text;
    page.render_with(status, Head::narrow(text.t(country.label()).to_string()), move || {
        let states = CaseState::ALL.iter().map(|state| Choice::new(state.code(), text.t(state.label())));
        let states = states.collect::<Vec<_>>();
        let action = format!("/admin/cases/{}", country.code().to_lowercase());
        view! {
            <div class="stack">
                {saved.then(|| view! { <Done message=text.t("platform-saved") /> })}
                <p><a class="ds-link" href="/admin/cases">{text.t("admin-cases")}</a></p>
                <h1 class="ds-heading" data-size="lg">{text.t(country.label())}</h1>
                <p class="lead"><PlaceName name=case.card.name /></p>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action=action>
                    <Select form=form.clone() name="state" label=text.t("people-state") choices=states required=true />
                    <TextField form name="since" label=text.t("admin-state-since") kind="date" required=true />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                    </div>
                </form>
                <Steps steps />
            </div>
        }
        .into_any()
    })
}

#[component]
fn Steps(steps: Vec<CaseStep>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (!steps.is_empty()).then(|| {
        let items = steps.into_iter().map(|step| {
            let since =
                text.ta("network-since", &[("start", text.date_of(DateLength::Long, step.since).into())]);
            view! { <li>{text.t(step.state.label())} " – " {since}</li> }
        });
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("admin-case-history")}</h2>
                <ul class="ds-list">{items.collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

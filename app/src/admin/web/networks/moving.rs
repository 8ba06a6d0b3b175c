//! Moving a network under another case: first what it means in words, then the button.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use crate::admin::web::parts::countries;
use crate::network::PlaceName;
use crate::network::model::{Country, NetworkCard};
use crate::network::server::manage;
use crate::network::view::MoveCounts;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};

/// What the form sends for a network that belongs to no case.
const NONE: &str = "none";

#[derive(Deserialize)]
pub(in crate::admin::web) struct To {
    #[serde(default)]
    to: String,
}

/// The case that was asked for; none when nothing was asked for, `Some(None)` for no case.
fn wanted(to: &str) -> Option<Option<Country>> {
    if to == NONE { Some(None) } else { Country::from_code(to).map(Some) }
}

pub(in crate::admin::web) async fn show(
    page: PageContext,
    State(app): State<App>,
    Path(slug): Path<String>,
    Query(to): Query<To>,
) -> Response {
    let mut values = FormData::default();
    values.set("to", to.to);
    move_page(&page, &app, &slug, StatusCode::OK, values, FieldErrors::default()).await
}

pub(in crate::admin::web) async fn submit(
    page: PageContext,
    State(app): State<App>,
    Path(slug): Path<String>,
    form: FormData,
) -> Response {
    let result = match wanted(form.get("to")) {
        Some(to) => manage::move_network(&page.actor, &app, &slug, to).await,
        None => manage::count_move(&page.actor, &app, &slug).await.and_then(|_| {
            let mut errors = FieldErrors::default();
            errors.add("to", "admin-error-case");
            Err(Failure::Invalid(errors))
        }),
    };
    match result {
        Ok(()) => see_other(&format!("/admin/networks/{slug}?saved=1")),
        Err(Failure::Invalid(errors)) => {
            move_page(&page, &app, &slug, StatusCode::UNPROCESSABLE_ENTITY, form, errors).await
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn move_page(
    page: &PageContext,
    app: &App,
    slug: &str,
    status: StatusCode,
    values: FormData,
    errors: FieldErrors,
) -> Response {
    let (card, counts) = match manage::count_move(&page.actor, app, slug).await {
        Ok(found) => found,
        Err(failure) => return page.failure(&failure),
    };
    let to = wanted(values.get("to")).filter(|to| *to != card.country);
    let form = FormState::with_errors(values, errors);
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("admin-move").to_string()), move || {
        let cases = countries(&text).into_iter().chain([Choice::new(NONE, text.t("admin-no-case"))]).collect::<Vec<_>>();
        let address = format!("/admin/networks/{}/move", card.slug);
        view! {
            <div class="stack">
                <p><a class="ds-link" href=format!("/admin/networks/{}", card.slug)><PlaceName name=card.name.clone() /></a></p>
                <h1 class="ds-heading" data-size="lg">{text.t("admin-move")}</h1>
                <p class="lead">{text.t("admin-move-text")}</p>
                <ErrorSummary form=form.clone() />
                <form class="form" method="get" action=address.clone()>
                    <Select form=form name="to" label=text.t("admin-move-to") choices=cases required=true />
                    <div class="actions">
                        <button class="ds-button" data-variant="secondary">{text.t("admin-move-show")}</button>
                    </div>
                </form>
                {to.map(|to| view! { <Means card to counts address /> })}
            </div>
        }
        .into_any()
    })
}

/// What the move means, and the button that does it.
#[component]
fn Means(card: NetworkCard, to: Option<Country>, counts: MoveCounts, address: String) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let name = |country: Option<Country>| {
        country.map_or_else(|| text.t("admin-no-case"), |country| text.t(country.label())).to_string()
    };
    let line =
        |key: &'static str, count: usize| view! { <li>{text.ta(key, &[("count", count.into())])}</li> };
    view! {
        <section class="panel stack" aria-labelledby="means">
            <h2 class="ds-heading" data-size="sm" id="means">{text.t("admin-move-means")}</h2>
            <p>{text.ta("admin-move-from", &[("from", name(card.country).into())])}</p>
            <p>{text.ta("admin-move-into", &[("to", name(to).into())])}</p>
            <ul class="ds-list">
                {line("admin-move-people", counts.people)}
                {line("admin-move-municipalities", counts.municipalities)}
                <li>{text.t("admin-move-posts")}</li>
                <li>{text.t("admin-move-leads")}</li>
                <li>{text.t("admin-move-same")}</li>
            </ul>
            <form method="post" action=address>
                <input type="hidden" name="to" value=to.map_or(NONE, Country::code) />
                <button class="ds-button" data-variant="primary">{text.t("admin-move-do")}</button>
            </form>
        </section>
    }
    .into_any()
}

//! The filters that somebody keeps: naming them, calling them something else, throwing them away.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::asked::Asked;
use super::list::{self, address};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;
use crate::platform::ui::form::{ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::posts::filter::{FilterId, NAME_MAX, SavedFilter};
use crate::posts::server::filters;

/// Keeps the filter of the list that the form stood on.
pub(super) async fn save(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let asked = match Asked::read(&page, form.get("query")).await {
        Ok(asked) => asked,
        Err(failure) => return page.failure(&failure),
    };
    let query = asked.query(None);
    match filters::save(&page.actor, &app, form.get("name"), &query).await {
        Ok(()) => {
            let back = address(&query);
            let join = if query.is_empty() { '?' } else { '&' };
            see_other(&format!("{back}{join}done=saved"))
        }
        Err(Failure::Invalid(errors)) => {
            let state = FormState::with_errors(form, errors);
            list::show(&page, asked, StatusCode::UNPROCESSABLE_ENTITY, state, "").await
        }
        Err(failure) => page.failure(&failure),
    }
}

/// All that somebody keeps.
pub(super) async fn show(page: PageContext, State(app): State<App>) -> Response {
    saved_page(&page, &app, StatusCode::OK, None).await
}

/// Calls one something else, or throws it away.
pub(super) async fn change(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<String>,
    form: FormData,
) -> Response {
    let Ok(id) = id.parse::<FilterId>() else {
        return page.not_found();
    };
    let done = match form.get("action") {
        "delete" => filters::delete(&page.actor, &app, id).await,
        _ => filters::rename(&page.actor, &app, id, form.get("name")).await,
    };
    match done {
        Ok(()) => see_other("/posts/filters"),
        Err(Failure::Invalid(errors)) => {
            saved_page(&page, &app, StatusCode::UNPROCESSABLE_ENTITY, Some((id, form, errors))).await
        }
        Err(failure) => page.failure(&failure),
    }
}

type Wrong = (FilterId, FormData, FieldErrors);

async fn saved_page(page: &PageContext, app: &App, status: StatusCode, wrong: Option<Wrong>) -> Response {
    let saved = match filters::list_saved(&page.actor, app).await {
        Ok(saved) => saved,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("posts-filters-saved").to_string()), move || {
        let state = wrong.map(|(id, form, errors)| (id, FormState::with_errors(form, errors)));
        let summary = state.as_ref().map(|(_, form)| view! { <ErrorSummary form=form.clone() /> });
        let items = saved.into_iter().map(|one| {
            let form = state.as_ref().filter(|(id, _)| *id == one.id).map(|(_, form)| form.clone());
            view! { <Item saved=one wrong=form /> }
        });
        let items = items.collect_view();
        let list = if items.is_empty() {
            view! { <p class="empty-state">{text.t("posts-filters-none")}</p> }.into_any()
        } else {
            view! { <ul class="saved-list">{items}</ul> }.into_any()
        };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-filters-saved")}</h1>
                {summary}
                {list}
                <p><a class="ds-link" href="/posts">{text.t("posts-filters-back")}</a></p>
            </div>
        }
        .into_any()
    })
}

#[component]
fn Item(saved: SavedFilter, wrong: Option<FormState>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let field = if wrong.is_some() { "f-name".to_owned() } else { format!("f-name-{}", saved.id) };
    let action = format!("/posts/filters/{}", saved.id);
    let value = wrong.as_ref().map_or_else(|| saved.name.clone(), |form| form.value("name"));
    let error = wrong.as_ref().and_then(|form| form.errors().0.first().map(|error| text.error(error)));
    let described = error.is_some().then_some("f-name-error");
    let error = error.map(|message| {
        view! {
            <div data-field="validation" id="f-name-error">
                <p class="ds-validation-message" data-color="danger">{message}</p>
            </div>
        }
    });
    let delete = text.ta("posts-filter-delete", &[("name", saved.name.as_str().into())]);
    view! {
        <li class="saved-list__item stack">
            <p><a class="ds-link" href=address(&saved.query)>{saved.name.clone()}</a></p>
            <form class="stack" method="post" action=action.clone() novalidate>
                <div class="ds-field">
                    <label class="ds-label" for=field.clone()>{text.t("posts-filter-name")}</label>
                    <input
                        class="ds-input"
                        id=field
                        name="name"
                        value=value
                        maxlength=NAME_MAX.to_string()
                        aria-invalid=described.map(|_| "true")
                        aria-describedby=described
                    />
                    {error}
                </div>
                <p class="actions">
                    <button class="ds-button" data-variant="secondary" data-size="sm" name="action" value="rename">
                        {text.t("posts-filter-rename")}
                    </button>
                    <button
                        class="ds-button"
                        data-variant="tertiary"
                        data-size="sm"
                        data-color="danger"
                        name="action"
                        value="delete"
                    >
                        {delete}
                    </button>
                </p>
            </form>
        </li>
    }
    .into_any()
}

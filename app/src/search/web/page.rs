//! The search with its field, its filters and what was found.

use axum::extract::RawQuery;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use leptos::prelude::*;

use super::results::Results;
use crate::network::model::Country;
use crate::platform::error::Failure;
use crate::platform::lang::ContentLang;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::posts::filter::{FilterKind, PostFilter};
use crate::posts::model::PostKind;
use crate::search::model::{FIELD, QUERY_MAX, Query};
use crate::search::server::service;

/// Where the search is.
pub(super) const PATH: &str = "/search";
/// What a search can be narrowed to.
const FILTERS: [FilterKind; 3] = [FilterKind::Kind, FilterKind::Country, FilterKind::Lang];

pub(super) async fn show(page: PageContext, RawQuery(query): RawQuery) -> Response {
    let sent = FormData::parse(query.unwrap_or_default().as_bytes());
    let query = read(&sent);
    if query.is_empty() {
        return answer(&page, StatusCode::OK, FormState::filled(sent), None);
    }
    match service::find(&page.actor, &page.app, &query, page.from).await {
        Ok(found) => {
            let results = Results { query, found };
            answer(&page, StatusCode::OK, FormState::filled(sent), Some(results))
        }
        Err(Failure::Invalid(errors)) => {
            let form = FormState::with_errors(sent, errors);
            answer(&page, StatusCode::UNPROCESSABLE_ENTITY, form, None)
        }
        Err(Failure::TooMany(seconds)) => {
            let form = FormState::with_errors(sent, page.too_many_errors(FIELD, seconds));
            retry_after(answer(&page, StatusCode::TOO_MANY_REQUESTS, form, None), seconds)
        }
        Err(failure) => page.failure(&failure),
    }
}

/// What the address asks for. A filter that does not exist narrows nothing.
fn read(sent: &FormData) -> Query {
    let mut filter = PostFilter::default();
    for kind in FILTERS {
        filter.set(kind, sent.get(kind.code()));
    }
    let after = Some(sent.get("after").to_owned()).filter(|after| !after.is_empty());
    Query { words: sent.get(FIELD).to_owned(), filter, after }
}

/// The address of a search, without the place in its list.
pub(super) fn address(query: &Query, narrowed: bool) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    pairs.append_pair(FIELD, &query.words);
    let filter = &query.filter;
    let values = [
        (FilterKind::Kind, filter.kind.map(PostKind::code)),
        (FilterKind::Country, filter.country.map(Country::code)),
        (FilterKind::Lang, filter.lang.map(ContentLang::code)),
    ];
    for (kind, value) in values {
        if let Some(value) = value.filter(|_| narrowed) {
            pairs.append_pair(kind.code(), value);
        }
    }
    format!("{PATH}?{}", pairs.finish())
}

fn answer(page: &PageContext, status: StatusCode, form: FormState, results: Option<Results>) -> Response {
    let text = page.text;
    let head = Head::narrow(text.t("search-title").to_string());
    let mut answer = page.render_with(status, head, move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("search-title")}</h1>
                <ErrorSummary form=form.clone() />
                <SearchForm form />
                {results.map(Results::view)}
            </div>
        }
        .into_any()
    });
    // What somebody looks for is kept nowhere, not even in a browser that others use after them.
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

#[component]
fn SearchForm(form: FormState) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let filters = FILTERS.map(|kind| {
        let choices = choices(&page, kind);
        view! { <Select form=form.clone() name=kind.code() label=text.t(kind.label()) choices required=true /> }
    });
    view! {
        <form class="finder" method="get" action=PATH role="search" novalidate>
            <TextField form=form.clone() name=FIELD kind="search" label=text.t("search-field")
                hint=text.t("search-hint") required=true maxlength=QUERY_MAX />
            <div class="finder__filters">{filters.into_iter().collect_view()}</div>
            <div class="actions">
                <button class="ds-button" data-variant="primary">{text.t("search-button")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn choices(page: &PageContext, kind: FilterKind) -> Vec<Choice> {
    let text = page.text;
    let of = |code: &str, label: &'static str| Choice::new(code, text.t(label));
    let mut choices = vec![of("", "posts-filter-any")];
    match kind {
        FilterKind::Kind => {
            choices.extend(PostKind::ALL.iter().map(|one| of(one.code(), one.label())));
        }
        FilterKind::Country => {
            choices.extend(Country::ALL.iter().map(|one| of(one.code(), one.label())));
        }
        _ => {
            let languages =
                ContentLang::ALL.iter().map(|lang| Choice::new(lang.code(), text.language_name(*lang)));
            choices.extend(languages);
        }
    }
    choices
}

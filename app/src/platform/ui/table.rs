//! Tables of lists, and the same lists as files.

#![expect(missing_docs, reason = "the properties of a component are told at the component")]

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::page::PageContext;
use crate::platform::server::sheet;
use crate::platform::text::Msg;

/// A table whose first column names the rows. Scrolls inside itself where the window is narrow, also by keyboard.
#[component]
pub fn DataTable(caption: Msg, heads: Vec<Msg>, rows: Vec<Vec<AnyView>>) -> impl IntoView {
    let label = caption.to_string();
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    let rows = rows.into_iter().map(|cells| {
        let cells = cells.into_iter().enumerate().map(|(place, cell)| match place {
            0 => view! { <th scope="row">{cell}</th> }.into_any(),
            _ => view! { <td>{cell}</td> }.into_any(),
        });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=label>
            <table class="ds-table data-table" data-size="sm">
                <caption class="visually-hidden">{caption}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

impl PageContext {
    /// A list as a CSV file to keep, in the way of the reader's language.
    #[must_use]
    pub fn csv(&self, name: &str, rows: &[Vec<String>]) -> Response {
        let bytes = sheet::csv(self.text.lang(), rows);
        let kept = format!("attachment; filename=\"{name}.csv\"");
        let kept = HeaderValue::from_str(&kept).unwrap_or_else(|_| HeaderValue::from_static("attachment"));
        let kind = HeaderValue::from_static("text/csv; charset=utf-8; header=present");
        ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, kept)], bytes).into_response()
    }
}

/// The address of a list with its filters, for the next page and for the file.
#[must_use]
pub fn with_query(path: &str, query: &[(&str, &str)]) -> String {
    let mut encoded = form_urlencoded::Serializer::new(String::new());
    for (name, value) in query.iter().filter(|(_, value)| !value.is_empty()) {
        encoded.append_pair(name, value);
    }
    let encoded = encoded.finish();
    if encoded.is_empty() { path.to_owned() } else { format!("{path}?{encoded}") }
}

/// A link to the next page of a list that keeps its filters.
#[component]
pub fn FilteredPager(
    path: String,
    query: Vec<(&'static str, String)>,
    next: Option<String>,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    next.map(|cursor| {
        let mut pairs: Vec<(&str, &str)> =
            query.iter().map(|(name, value)| (*name, value.as_str())).collect();
        pairs.push(("after", &cursor));
        view! {
            <nav class="pager" aria-label=text.t("platform-pages").to_string()>
                <a class="ds-button" data-variant="secondary" rel="next" href=with_query(&path, &pairs)>
                    {text.t("platform-older")}
                </a>
            </nav>
        }
        .into_any()
    })
}

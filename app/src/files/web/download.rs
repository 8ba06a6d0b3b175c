//! Files on their way to a reader. Who may have them is asked each time.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::files::server::service::{Opened, open_pending};
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::ui::page::PageContext;

/// Nothing that people send runs or shows anything as a page of ours (ASVS 3.2.1).
const SANDBOX: &str =
    "default-src 'none'; sandbox; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";
/// Kept by the reader's own browser alone, and asked for again each time, so that what is hidden is hidden at once.
const CACHE: &str = "private, no-cache";

/// A file that is attached to nothing yet, for its sender.
pub(super) async fn of_sender(
    page: PageContext,
    State(app): State<App>,
    Path((file, name)): Path<(String, String)>,
    asked: HeaderMap,
) -> Response {
    let Ok(file) = file.parse() else {
        return page.not_found();
    };
    let opened = open_pending(&page.actor, &app, file, &name).await;
    answer(&page, &app, opened, &asked).await
}

/// The answer that brings a file that was opened, or says that the reader has it already.
pub async fn answer<C>(
    page: &PageContext,
    app: &App,
    opened: Result<Opened, Failure<C>>,
    asked: &HeaderMap,
) -> Response {
    let opened = match opened {
        Ok(opened) => opened,
        Err(failure) => return page.failure(&failure),
    };
    let known = asked.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
    let same = known
        .is_some_and(|tags| tags.split(',').any(|tag| tag.trim().trim_start_matches("W/") == opened.etag));
    let mut response = if same {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        match opened.stream(app).await {
            Ok(stream) => Body::from_stream(stream).into_response(),
            Err(failure) => return page.failure(&failure),
        }
    };
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    set(header::CONTENT_SECURITY_POLICY, SANDBOX);
    set(header::CACHE_CONTROL, CACHE);
    set(header::ETAG, &opened.etag);
    if !same {
        set(header::CONTENT_TYPE, &opened.media_type);
        set(header::CONTENT_LENGTH, &opened.size.to_string());
        if let Some(disposition) = &opened.disposition {
            set(header::CONTENT_DISPOSITION, disposition);
        }
    }
    response
}

//! A page that needs nothing but a language: for answers that are given before it is known who asks, or when the
//! database is out of reach.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use crate::platform::text::Text;

/// Says in a few words what this status means. It looks nothing up and loads nothing.
#[must_use]
pub fn plain_page(status: StatusCode, text: &Text) -> Response {
    let (title, words) = match status {
        StatusCode::PAYLOAD_TOO_LARGE => ("platform-too-large", "platform-too-large-text"),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::INSUFFICIENT_STORAGE => {
            ("platform-unavailable", "platform-unavailable-text")
        }
        status if status.is_server_error() => ("platform-broken", "platform-unavailable-text"),
        _ => ("platform-bad-request", "platform-bad-request-text"),
    };
    let (title, words) = (escape(text.t(title).as_ref()), escape(text.t(words).as_ref()));
    let lang = text.lang().code();
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{title}</title></head>\
         <body><main><h1>{title}</h1><p>{words}</p></main></body></html>\n"
    );
    (status, [(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang))], Html(page)).into_response()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

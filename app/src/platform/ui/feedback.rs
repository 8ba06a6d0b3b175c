//! Pages that say why there is nothing to see: not found, forbidden, broken.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use leptos::prelude::*;

use super::page::{Head, PageContext};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::text::Msg;

impl PageContext {
    /// The page for a failure that no form can show.
    pub fn failure<C>(&self, failure: &Failure<C>) -> Response {
        match failure {
            Failure::NotFound => self.not_found(),
            Failure::Forbidden => self.forbidden(),
            Failure::Invalid(_) => self.bad_request(),
            Failure::Conflict(_) => self.broken(StatusCode::CONFLICT, ""),
            Failure::TooMany(seconds) => self.too_many(*seconds),
            Failure::Unavailable => self.unavailable(),
            Failure::Internal(reference) => self.broken(StatusCode::INTERNAL_SERVER_ERROR, reference),
        }
    }

    /// Not found. A visitor is told that it may be for members, and how to sign in.
    pub fn not_found(&self) -> Response {
        let text = &self.text;
        let sign_in = (!self.actor.is_signed_in()).then(|| text.t("platform-not-found-visitor"));
        self.message(
            StatusCode::NOT_FOUND,
            text.t("platform-not-found"),
            text.t("platform-not-found-text"),
            sign_in,
        )
    }

    /// The actor sees it but may not do this.
    pub fn forbidden(&self) -> Response {
        let text = &self.text;
        self.message(
            StatusCode::FORBIDDEN,
            text.t("platform-forbidden"),
            text.t("platform-forbidden-text"),
            None,
        )
    }

    /// A request that no form of ours makes.
    pub fn bad_request(&self) -> Response {
        let text = &self.text;
        self.message(
            StatusCode::BAD_REQUEST,
            text.t("platform-bad-request"),
            text.t("platform-bad-request-text"),
            None,
        )
    }

    /// It was done too often: says how long to wait (RFC 6585 §4).
    pub fn too_many(&self, seconds: u32) -> Response {
        let text = &self.text;
        let words = text.ta("platform-too-many-text", &[("wait", self.wait(seconds).into())]);
        let answer = self.message(StatusCode::TOO_MANY_REQUESTS, text.t("platform-too-many"), words, None);
        retry_after(answer, seconds)
    }

    /// The database cannot take it for the moment (RFC 9110 §15.6.4).
    pub fn unavailable(&self) -> Response {
        let text = &self.text;
        let words = text.t("platform-unavailable-text");
        self.message(StatusCode::SERVICE_UNAVAILABLE, text.t("platform-unavailable"), words, None)
    }

    /// A time to wait in words that are the same in every language: `40 s`, `3 min`, `2 h`.
    #[must_use]
    pub fn wait(&self, seconds: u32) -> String {
        match seconds {
            0..=90 => format!("{} s", seconds.max(1)),
            91..=5400 => format!("{} min", seconds.div_ceil(60)),
            _ => format!("{} h", seconds.div_ceil(3600)),
        }
    }

    /// What a form says at a field when it was sent too often. Render it with status 429 and [`retry_after`], everything
    /// typed still there.
    #[must_use]
    pub fn too_many_errors(&self, field: &str, seconds: u32) -> FieldErrors {
        let mut errors = FieldErrors::default();
        errors.add_with(field, "platform-error-too-many", &[("wait", self.wait(seconds))]);
        errors
    }

    /// Something broke; the reference helps whoever runs the installation to find the cause.
    pub fn broken(&self, status: StatusCode, reference: &str) -> Response {
        let text = &self.text;
        let words = text.ta("platform-broken-text", &[("reference", reference.into())]);
        self.message(status, text.t("platform-broken"), words, None)
    }

    fn message(&self, status: StatusCode, title: Msg, words: Msg, sign_in: Option<Msg>) -> Response {
        let text = self.text;
        let back = self.address.clone();
        self.render_with(status, Head::narrow(title.to_string()), move || {
            view! {
                <div class="stack">
                    <h1 class="ds-heading" data-size="lg">{title}</h1>
                    <p class="lead">{words}</p>
                    {sign_in
                        .map(|words| {
                            view! {
                                <p>{words}</p>
                                <p><a class="ds-button" href=sign_in_address(&back)>{text.t("accounts-sign-in")}</a></p>
                            }
                        })}
                    <p><a class="ds-link" href="/">{text.t("platform-to-front-page")}</a></p>
                </div>
            }
        })
    }
}

/// Tells programs how long to wait (RFC 9110 §10.2.3).
#[must_use]
pub fn retry_after(mut answer: Response, seconds: u32) -> Response {
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    answer
}

/// Where to sign in, and come back from there.
#[must_use]
pub fn sign_in_address(back: &str) -> String {
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    format!("/sign-in?return={back}")
}

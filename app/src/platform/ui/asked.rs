//! What handlers share: the thing that an address names, and a form that was refused.

use std::str::FromStr;

use axum::extract::{FromRequestParts, Path};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};

use super::feedback::retry_after;
use super::form::FormState;
use super::form_data::FormData;
use super::page::PageContext;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;

/// A page about the thing that its address names; an address that names none is *not found*.
pub struct At<I> {
    /// Who asks, and how the page is made.
    pub page: PageContext,
    /// The program.
    pub app: App,
    /// The thing.
    pub id: I,
}

impl<I: FromStr> FromRequestParts<App> for At<I> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let page = page(parts, app).await?;
        let named = Path::<String>::from_request_parts(parts, app).await.ok();
        match named.and_then(|Path(id)| id.parse().ok()) {
            Some(id) => Ok(Self { page, app: app.clone(), id }),
            None => Err(page.not_found()),
        }
    }
}

/// The same with a part of that thing.
pub struct Within<I, P> {
    /// Who asks, and how the page is made.
    pub page: PageContext,
    /// The program.
    pub app: App,
    /// The thing.
    pub id: I,
    /// Its part.
    pub part: P,
}

impl<I: FromStr, P: FromStr> FromRequestParts<App> for Within<I, P> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let page = page(parts, app).await?;
        let named = Path::<(String, String)>::from_request_parts(parts, app).await.ok();
        let named = named.and_then(|Path((id, part))| Some((id.parse().ok()?, part.parse().ok()?)));
        match named {
            Some((id, part)) => Ok(Self { page, app: app.clone(), id, part }),
            None => Err(page.not_found()),
        }
    }
}

async fn page(parts: &mut Parts, app: &App) -> Result<PageContext, Response> {
    let page = <PageContext as FromRequestParts<App>>::from_request_parts(parts, app).await;
    page.map_err(IntoResponse::into_response)
}

/// What a conflict carries: the version that the form must send back.
pub trait Versioned {
    /// The version that is saved now.
    fn version(&self) -> i32;
}

/// How a form is shown: for the first time, or again with everything that was typed.
pub struct Again<C> {
    /// The status of the answer.
    pub status: StatusCode,
    /// The form.
    pub form: FormState,
    /// What was saved meanwhile; the form then holds its version.
    pub meanwhile: Option<C>,
    /// How long to wait, where that is why it was refused.
    wait: Option<u32>,
}

impl<C: Versioned> Again<C> {
    /// For the first time.
    #[must_use]
    pub fn first(values: FormData) -> Self {
        Self { status: StatusCode::OK, form: FormState::filled(values), meanwhile: None, wait: None }
    }

    /// A refused form again. `field` is told what concerns all of it.
    ///
    /// # Errors
    /// The page for a failure that has nothing to do with the form.
    #[expect(clippy::result_large_err, reason = "an answer is what the caller gives back at once")]
    pub fn refused(
        page: &PageContext,
        mut form: FormData,
        field: &'static str,
        failure: Failure<C>,
    ) -> Result<Self, Response> {
        let again = |status, form, errors| Self {
            status,
            form: FormState::with_errors(form, errors),
            meanwhile: None,
            wait: None,
        };
        match failure {
            Failure::Invalid(errors) => Ok(again(StatusCode::UNPROCESSABLE_ENTITY, form, errors)),
            Failure::TooMany(seconds) => {
                let errors = page.too_many_errors(field, seconds);
                Ok(Self { wait: Some(seconds), ..again(StatusCode::TOO_MANY_REQUESTS, form, errors) })
            }
            Failure::Conflict(theirs) => {
                form.set("version", theirs.version().to_string());
                let (status, form) = (StatusCode::CONFLICT, FormState::filled(form));
                Ok(Self { status, form, meanwhile: Some(*theirs), wait: None })
            }
            Failure::Unavailable => {
                let mut errors = FieldErrors::default();
                errors.add(field, "platform-error-unavailable");
                Ok(again(StatusCode::SERVICE_UNAVAILABLE, form, errors))
            }
            failure => Err(page.failure(&failure)),
        }
    }

    /// The answer, with how long to wait where that is why it was refused.
    pub fn answer(wait: Option<u32>, response: Response) -> Response {
        match wait {
            Some(seconds) => retry_after(response, seconds),
            None => response,
        }
    }

    /// How long to wait.
    #[must_use]
    pub fn wait(&self) -> Option<u32> {
        self.wait
    }
}

/// The version of what a form revises; 0, which never is one, when it does not say.
#[must_use]
pub fn version(form: &FormData) -> i32 {
    form.get("version").parse().unwrap_or(0)
}

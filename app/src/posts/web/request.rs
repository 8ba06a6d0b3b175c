//! What the handlers of this room share: the thing an address names, and a form that was refused.

use std::str::FromStr;

use axum::extract::{FromRequestParts, Path};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};

use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::FormState;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{PageContext, see_other};
use crate::posts::model::{CommentId, PostConflict, PostError, PostId};

/// A page about the post or comment that its address names; an address that names none is *not found*.
pub(super) struct At<T> {
    pub page: PageContext,
    pub app: App,
    pub id: T,
}

impl<T: FromStr> FromRequestParts<App> for At<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let page = <PageContext as FromRequestParts<App>>::from_request_parts(parts, app)
            .await
            .map_err(IntoResponse::into_response)?;
        let named = Path::<String>::from_request_parts(parts, app).await.ok();
        match named.and_then(|Path(id)| id.parse().ok()) {
            Some(id) => Ok(Self { page, app: app.clone(), id }),
            None => Err(page.not_found()),
        }
    }
}

/// How a refused form is shown again, with everything that was typed.
pub(super) struct Again {
    pub status: StatusCode,
    pub form: FormState,
    /// What was saved meanwhile; the form then holds its version.
    pub conflict: Option<PostConflict>,
    /// The seconds to wait before it is sent again, when it was sent too often.
    pub wait: Option<u32>,
}

impl Again {
    /// A form that is shown for the first time.
    pub(super) const fn first(form: FormState) -> Self {
        Self { status: StatusCode::OK, form, conflict: None, wait: None }
    }
}

/// The answer with the time to wait, where there is one.
pub(super) fn waiting(answer: Response, wait: Option<u32>) -> Response {
    match wait {
        Some(seconds) => retry_after(answer, seconds),
        None => answer,
    }
}

/// A refused form again, or the page for a failure that has nothing to do with the form.
#[expect(clippy::result_large_err, reason = "an answer is what the caller gives back at once")]
pub(super) fn again(page: &PageContext, mut form: FormData, failure: PostError) -> Result<Again, Response> {
    match failure {
        Failure::Invalid(errors) => Ok(Again {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            form: FormState::with_errors(form, errors),
            conflict: None,
            wait: None,
        }),
        Failure::TooMany(seconds) => {
            let errors = page.too_many_errors(written(&form), seconds);
            let form = FormState::with_errors(form, errors);
            Ok(Again { status: StatusCode::TOO_MANY_REQUESTS, form, conflict: None, wait: Some(seconds) })
        }
        Failure::Conflict(theirs) => {
            form.set("version", theirs.version.to_string());
            let (status, form) = (StatusCode::CONFLICT, FormState::filled(form));
            Ok(Again { status, form, conflict: Some(*theirs), wait: None })
        }
        Failure::Unavailable => {
            let mut errors = FieldErrors::default();
            errors.add(written(&form), "platform-error-unavailable");
            let form = FormState::with_errors(form, errors);
            Ok(Again { status: StatusCode::SERVICE_UNAVAILABLE, form, conflict: None, wait: None })
        }
        failure => Err(page.failure(&failure)),
    }
}

/// The field at which a form says what concerns all of it.
fn written(form: &FormData) -> &'static str {
    let first = ["title", "audience", "reason"].into_iter().find(|name| form.all(name).next().is_some());
    first.unwrap_or("text")
}

/// The version of what a form revises; 0, which never is one, when it does not say.
pub(super) fn version(form: &FormData) -> i32 {
    form.get("version").parse().unwrap_or(0)
}

/// Back to the post, to the comment that was written or revised there.
pub(super) fn back_to(post: PostId, done: &str, comment: CommentId) -> Response {
    see_other(&format!("/posts/{post}?done={done}&comment={comment}#comment-{comment}"))
}

/// Back to the post, saying what was done there.
pub(super) fn back(post: PostId, done: &str, anchor: &str) -> Response {
    see_other(&format!("/posts/{post}?done={done}{anchor}"))
}

/// What to say after consent was given or withdrawn.
pub(super) const fn consent_done(given: bool) -> &'static str {
    if given { "consent-given" } else { "consent-withdrawn" }
}

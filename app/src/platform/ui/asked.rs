//! What handlers share: the thing that an address names, and a form that was refused.

use std::str::FromStr;

use axum::extract::{FromRequestParts, Path};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::feedback::retry_after;
use super::form::FormState;
use super::form_data::FormData;
use super::page::{Head, PageContext};
use crate::platform::error::{Failure, FieldErrors, Meanwhile};
use crate::platform::server::App;
use crate::platform::text::Text;

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

/// How a form is shown: for the first time, or again with everything that was typed.
pub struct Again {
    /// The status of the answer.
    pub status: StatusCode,
    /// The form.
    pub form: FormState,
    /// What was saved meanwhile; the form then holds its version.
    pub meanwhile: Option<Meanwhile>,
    /// How long to wait, where that is why it was refused.
    wait: Option<u32>,
}

impl Again {
    /// For the first time.
    #[must_use]
    pub fn first(values: FormData) -> Self {
        Self { status: StatusCode::OK, form: FormState::filled(values), meanwhile: None, wait: None }
    }

    /// After the files of a form were taken in, with what is wrong with those that were not.
    #[must_use]
    pub fn received(status: StatusCode, form: FormData, errors: FieldErrors, wait: Option<u32>) -> Self {
        let status = if errors.is_empty() { StatusCode::OK } else { status };
        Self { status, form: FormState::with_errors(form, errors), meanwhile: None, wait }
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
        failure: Failure<Meanwhile>,
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
                form.set("version", theirs.version.to_string());
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

    /// The page with the form, which also says how long to wait where that is why it was refused.
    pub fn page(
        self,
        page: &PageContext,
        head: Head,
        body: impl FnOnce(FormState, Option<Meanwhile>) -> AnyView,
    ) -> Response {
        let Self { status, form, meanwhile, wait } = self;
        let response = page.render_with(status, head, || body(form, meanwhile));
        match wait {
            Some(seconds) => retry_after(response, seconds),
            None => response,
        }
    }
}

/// The version of what a form revises; 0, which never is one, when it does not say.
#[must_use]
pub fn version(form: &FormData) -> i32 {
    form.get("version").parse().unwrap_or(0)
}

/// What a room calls a field.
pub type Label = fn(&str) -> &'static str;
/// How it shows what a field holds.
pub type Shown = fn(&Text, &str, &str) -> String;

/// Both texts of a conflict: what was saved meanwhile, and one's own, which stays in the form below.
#[component]
pub fn Conflict(
    /// What was saved; nothing is shown without it.
    meanwhile: Option<Meanwhile>,
    /// What was sent.
    form: FormState,
    /// The names of the room's fields.
    label: Label,
    /// How the room shows what they hold.
    shown: Shown,
    /// The language of what was written, where it is in one.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    meanwhile.map(|Meanwhile { theirs, by, .. }| {
        let who = (!by.is_empty())
            .then(|| view! { <p>{text.ta("platform-conflict-by", &[("name", by.into())])}</p> });
        let panes = theirs.into_iter().filter_map(|(field, theirs)| {
            let mine = form.value(&field);
            let plain = |words: &str| words.replace("\r\n", "\n").trim().to_owned();
            if plain(&theirs) == plain(&mine) {
                return None;
            }
            let pane = |heading: &'static str, value: &str| {
                view! {
                    <section class="compare__pane">
                        <h4 class="ds-heading" data-size="2xs">{text.t(heading)}</h4>
                        <p class="pre" lang=lang>{shown(&text, &field, value)}</p>
                    </section>
                }
                .into_any()
            };
            Some(view! {
                <h3 class="ds-heading" data-size="2xs">{text.t(label(&field))}</h3>
                <div class="compare">
                    {pane("platform-conflict-theirs", &theirs)}
                    {pane("platform-conflict-mine", &mine)}
                </div>
            }
            .into_any())
        });
        let panes = panes.collect_view();
        view! {
            <section class="ds-alert stack" data-color="warning" role="alert" tabindex="-1" autofocus id="conflict">
                <h2 class="ds-heading" data-size="sm">{text.t("platform-conflict")}</h2>
                <p>{text.sensitive("platform-conflict-text")}</p>
                {who}
            </section>
            {panes}
        }
        .into_any()
    })
}

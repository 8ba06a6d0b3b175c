//! What the handlers of this room share: the gathering an address names, and a form that was refused.

use std::str::FromStr;

use axum::extract::{FromRequestParts, Path};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::fields;
use crate::files::form::Received;
use crate::gatherings::model::{GatheringError, GatheringId, Meanwhile};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;
use crate::platform::text::Msg;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::FormState;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};

/// A page about the gathering that its address names; an address that names none is *not found*.
pub(super) struct At {
    pub page: PageContext,
    pub app: App,
    pub id: GatheringId,
}

impl FromRequestParts<App> for At {
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

/// The same with a part of the gathering.
pub(super) struct Within<T> {
    pub page: PageContext,
    pub app: App,
    pub id: GatheringId,
    pub part: T,
}

impl<T: FromStr> FromRequestParts<App> for Within<T> {
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
pub(super) struct Again {
    pub status: StatusCode,
    pub form: FormState,
    /// What was saved meanwhile; the form then holds its version.
    meanwhile: Option<Meanwhile>,
    /// How many seconds to wait, where that is why it was refused.
    wait: Option<u32>,
}

impl Again {
    /// For the first time.
    pub fn first(values: FormData) -> Self {
        Self { status: StatusCode::OK, form: FormState::filled(values), meanwhile: None, wait: None }
    }

    /// After the files of a form were taken in, with those that were not.
    pub fn received(Received { form, errors, status, wait, .. }: Received) -> Self {
        let status = if errors.is_empty() { StatusCode::OK } else { status };
        Self { status, form: FormState::with_errors(form, errors), meanwhile: None, wait }
    }

    /// The page with the form; `body` also gets what was saved meanwhile.
    pub fn page(
        self,
        page: &PageContext,
        title: Msg,
        body: impl FnOnce(FormState, Option<Meanwhile>) -> AnyView,
    ) -> Response {
        let (form, meanwhile) = (self.form.clone(), self.meanwhile.clone());
        let response =
            page.render_with(self.status, Head::narrow(title.to_string()), || body(form, meanwhile));
        self.answer(response)
    }

    /// The answer, with how long to wait where that is why it was refused.
    pub fn answer(&self, response: Response) -> Response {
        match self.wait {
            Some(seconds) => retry_after(response, seconds),
            None => response,
        }
    }
}

/// A refused form again, or the page for a failure that has nothing to do with the form. `field` says what concerns all of it.
#[expect(clippy::result_large_err, reason = "an answer is what the caller gives back at once")]
pub(super) fn again(
    page: &PageContext,
    mut form: FormData,
    field: &'static str,
    failure: GatheringError,
) -> Result<Again, Response> {
    let refused = |status, form, errors| Again {
        status,
        form: FormState::with_errors(form, errors),
        meanwhile: None,
        wait: None,
    };
    match failure {
        Failure::Invalid(errors) => Ok(refused(StatusCode::UNPROCESSABLE_ENTITY, form, errors)),
        Failure::TooMany(seconds) => {
            let errors = page.too_many_errors(field, seconds);
            let refused = refused(StatusCode::TOO_MANY_REQUESTS, form, errors);
            Ok(Again { wait: Some(seconds), ..refused })
        }
        Failure::Conflict(theirs) => {
            form.set("version", theirs.version.to_string());
            let (status, form) = (StatusCode::CONFLICT, FormState::filled(form));
            Ok(Again { status, form, meanwhile: Some(*theirs), wait: None })
        }
        Failure::Unavailable => {
            let mut errors = FieldErrors::default();
            errors.add(field, "platform-error-unavailable");
            Ok(refused(StatusCode::SERVICE_UNAVAILABLE, form, errors))
        }
        failure => Err(page.failure(&failure)),
    }
}

/// The version of what a form revises; 0, which never is one, when it does not say.
pub(super) fn version(form: &FormData) -> i32 {
    form.get("version").parse().unwrap_or(0)
}

/// Back to the gathering, saying what was done there.
pub(super) fn back(id: GatheringId, done: &str) -> Response {
    see_other(&format!("/gatherings/{id}?done={done}"))
}

/// Both texts of a conflict: what was saved meanwhile, and one's own, which stays in the form below.
#[component]
pub(super) fn Conflict(
    meanwhile: Option<Meanwhile>,
    form: FormState,
    /// The language of what was written, where it is in one.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    meanwhile.map(|Meanwhile { theirs, by, .. }| {
        let who = (!by.is_empty())
            .then(|| view! { <p>{text.ta("gatherings-conflict-by", &[("name", by.into())])}</p> });
        let panes = theirs.into_iter().filter_map(|(field, theirs)| {
            let mine = form.value(&field);
            let plain = |words: &str| words.replace("\r\n", "\n").trim().to_owned();
            if plain(&theirs) == plain(&mine) {
                return None;
            }
            let label = fields::label(&field);
            Some(view! {
                <h3 class="ds-heading" data-size="2xs">{text.t(label)}</h3>
                <div class="compare">
                    <section class="compare__pane">
                        <h4 class="ds-heading" data-size="2xs">{text.t("gatherings-conflict-theirs")}</h4>
                        <p class="pre" lang=lang>{fields::shown(&text, &field, &theirs)}</p>
                    </section>
                    <section class="compare__pane">
                        <h4 class="ds-heading" data-size="2xs">{text.t("gatherings-conflict-mine")}</h4>
                        <p class="pre" lang=lang>{fields::shown(&text, &field, &mine)}</p>
                    </section>
                </div>
            }
            .into_any())
        });
        let panes = panes.collect_view();
        view! {
            <section class="ds-alert stack" data-color="warning" role="alert" tabindex="-1" autofocus id="conflict">
                <h2 class="ds-heading" data-size="sm">{text.t("gatherings-conflict")}</h2>
                <p>{text.sensitive("gatherings-conflict-text")}</p>
                {who}
            </section>
            {panes}
        }
        .into_any()
    })
}

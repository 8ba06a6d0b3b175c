//! Writing a new experience: form, preview, draft, publishing.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use super::fields;
use super::form::PostFields;
use super::parts::PostBody;
use crate::network::model::Standpoint;
use crate::network::server::service as network;
use crate::platform::actor::Role;
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::text::Msg;
use crate::platform::ui::form::{ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;
use crate::posts::islands::DraftAutosave;
use crate::posts::model::{Audience, DraftId, PostError};
use crate::posts::server::drafts::{self, Draft};
use crate::posts::server::service;
use crate::posts::view::PostText;

#[derive(Deserialize)]
pub(super) struct Which {
    draft: Option<Uuid>,
    /// Begin with an empty form even though there are drafts.
    empty: Option<String>,
    /// The draft was saved just now.
    saved: Option<String>,
}

/// What stands above the form.
#[derive(Default)]
struct Above {
    notice: Option<Msg>,
    done: Option<Msg>,
    preview: Option<PostText>,
}

pub(super) async fn show(page: PageContext, State(app): State<App>, Query(which): Query<Which>) -> Response {
    let draft = match find_draft(&page, &app, &which).await {
        Ok(draft) => draft,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let (mut values, mut above) = (FormData::default(), Above::default());
    if let Some(draft) = draft {
        values = fields::values(&draft.input);
        values.set("draft", draft.id.to_string());
        values.set("draft_version", draft.version.to_string());
        let at = text.date_time(draft.saved_at, page.zone());
        if which.saved.is_some() {
            above.done = Some(text.ta("posts-draft-saved", &[("at", at.into())]));
        } else {
            above.notice = Some(text.ta("posts-draft-continued", &[("at", at.into())]));
        }
    } else {
        values.set("lang", text.lang().code());
        values.set("audience", Audience::Members.code());
        values.set("draft", app.new_id().to_string());
        values.set("draft_version", "0");
        values.set("step", "");
    }
    values.set("writer", app.new_id().to_string());
    form_page(&page, StatusCode::OK, FormState::filled(values), above).await
}

/// The draft that was asked for, else the newest: who comes back finds the text there.
async fn find_draft(page: &PageContext, app: &App, which: &Which) -> Result<Option<Draft>, PostError> {
    if which.empty.is_some() {
        return Ok(None);
    }
    let id = match which.draft {
        Some(id) => Some(DraftId(id)),
        None => drafts::list_drafts(&page.actor, app).await?.first().map(|draft| draft.id),
    };
    match id {
        Some(id) => drafts::find_draft(&page.actor, app, id).await,
        None => Ok(None),
    }
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let input = fields::input(&form);
    let draft = form.get("draft").parse().unwrap_or_else(|_| DraftId(app.new_id()));
    match form.get("action") {
        "save" => {
            let version = form.get("draft_version").parse().unwrap_or(0);
            match drafts::save_draft(&page.actor, &app, draft, version, &input).await {
                Ok(saved) => see_other(&format!("/posts/new?draft={}&saved=1", saved.id)),
                Err(failure) => refused(&page, form, failure).await,
            }
        }
        "publish" => match service::publish(&page.actor, &app, draft, &input).await {
            Ok(id) => see_other(&format!("/posts/{id}?done=published")),
            Err(failure) => refused(&page, form, failure).await,
        },
        _ => match service::preview(&page.actor, &app, &input).await {
            Ok(preview) => {
                let above = Above { preview: Some(preview), ..Above::default() };
                form_page(&page, StatusCode::OK, FormState::filled(form), above).await
            }
            Err(failure) => refused(&page, form, failure).await,
        },
    }
}

async fn refused(page: &PageContext, form: FormData, failure: PostError) -> Response {
    match failure {
        Failure::Invalid(errors) => {
            let form = FormState::with_errors(form, errors);
            form_page(page, StatusCode::UNPROCESSABLE_ENTITY, form, Above::default()).await
        }
        failure => page.failure(&failure),
    }
}

/// Audiences that anybody with this standpoint may choose; the policy has the last word.
fn audiences(page: &PageContext, points: &[Standpoint]) -> Vec<Audience> {
    let mut audiences = Vec::new();
    if points.iter().any(|point| point.network.is_some()) {
        audiences.push(Audience::Network);
    }
    if points.iter().any(|point| point.country.is_some()) {
        audiences.push(Audience::Case);
    }
    audiences.push(Audience::Members);
    let open =
        [Role::Secretariat, Role::ProjectGroup, Role::CaseLead, Role::Facilitator, Role::RegionalCoordinator];
    if open.iter().any(|role| page.actor.has_role(*role)) {
        audiences.push(Audience::Public);
    }
    audiences
}

async fn form_page(page: &PageContext, status: StatusCode, form: FormState, above: Above) -> Response {
    let mut points = match network::standpoints(&page.actor, &page.app).await {
        Ok(points) => points,
        Err(failure) => return page.failure(&failure),
    };
    points.retain(|point| point.role != Role::Evaluator);
    if points.is_empty() {
        return page.forbidden();
    }
    let audiences = audiences(page, &points);
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("posts-new").to_string()), move || {
        let publish = above.preview.is_some().then(|| {
            view! {
                <button class="ds-button" data-variant="primary" name="action" value="publish">
                    {text.t("posts-publish")}
                </button>
            }
        });
        let preview_kind = if publish.is_some() { "secondary" } else { "primary" };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-new")}</h1>
                <p class="lead">{text.sensitive("posts-new-text")}</p>
                {above.done.map(|message| view! { <Done message /> })}
                {above.notice.map(|message| view! { <Continued message /> })}
                <ErrorSummary form=form.clone() />
                <form class="form stack" id="post-form" method="post" novalidate action="/posts/new">
                    <input type="hidden" name="draft" value=form.value("draft") />
                    <input type="hidden" name="draft_version" value=form.value("draft_version") />
                    <input type="hidden" name="writer" value=form.value("writer") />
                    {above.preview.map(|preview| view! { <Preview preview /> })}
                    <PostFields form standpoints=points audiences own=true />
                    <DraftAutosave
                        form="post-form".to_owned()
                        ready=text.t("posts-autosave-ready").to_string()
                        failed=text.t("posts-autosave-failed").to_string()
                    />
                    <div class="actions">
                        {publish}
                        <button class="ds-button" data-variant=preview_kind name="action" value="preview">
                            {text.t("posts-preview")}
                        </button>
                        <button class="ds-button" data-variant="tertiary" name="action" value="save">
                            {text.t("posts-save-draft")}
                        </button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// Says that a draft was taken up again, and how to begin with an empty form instead.
#[component]
fn Continued(message: Msg) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <div class="ds-alert" data-color="info">
            <p>{message} " " <a class="ds-link" href="/posts/new?empty=1">{text.t("posts-draft-empty-form")}</a></p>
        </div>
    }
    .into_any()
}

/// What the post will look like, with the button that publishes it.
#[component]
fn Preview(preview: PostText) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <section class="preview stack" id="preview" tabindex="-1" autofocus aria-labelledby="preview-title">
            <h2 class="preview__label" id="preview-title">{text.t("posts-preview-title")}</h2>
            <p class="muted">{text.t("posts-preview-text")}</p>
            <PostBody text=preview heading=3 />
            <div class="actions">
                <button class="ds-button" data-variant="primary" name="action" value="publish">{text.t("posts-publish")}</button>
                <a class="ds-link" href="#f-title">{text.t("posts-change-text")}</a>
            </div>
        </section>
    }
    .into_any()
}

//! Writing something new: which kind, the form, preview, draft, publishing.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use super::attachments::{self, AttachmentFields, AttachmentList};
use super::fields;
use super::form::{HumanCheck, PostFields};
use super::kinds::{self, heading, lead};
use super::parts::PostBody;
use super::request::{again, waiting};
use super::show::Unknown;
use crate::files::form::{Received, receive};
use crate::network::model::Standpoint;
use crate::network::server::service as network;
use crate::platform::actor::Role;
use crate::platform::server::App;
use crate::platform::text::Msg;
use crate::platform::ui::form::{ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::multipart::FilesForm;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;
use crate::posts::islands::DraftAutosave;
use crate::posts::model::{Audience, DraftId, PostError, PostInput, PostKind};
use crate::posts::server::drafts::{self, Draft};
use crate::posts::server::service;
use crate::posts::view::Preview;

#[derive(Deserialize)]
pub(super) struct Which {
    kind: Option<String>,
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
    preview: Option<Preview>,
    /// The author has just attached something, and goes on there.
    attaching: bool,
}

pub(super) async fn show(page: PageContext, State(app): State<App>, Query(which): Query<Which>) -> Response {
    let kind = which.kind.as_deref().and_then(PostKind::from_code);
    if kind.is_none() && which.draft.is_none() {
        return match standpoints(&page).await {
            Ok(_) => kinds::page(&page, &app).await,
            Err(response) => response,
        };
    }
    let kind = kind.unwrap_or(PostKind::Experience);
    let draft = match find_draft(&page, &app, &which, kind).await {
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
        values.set("kind", kind.code());
        values.set("lang", text.lang().code());
        values.set("audience", Audience::Members.code());
        values.set("draft", app.new_id().to_string());
        values.set("draft_version", "0");
        values.set("step", "");
    }
    values.set("writer", app.new_id().to_string());
    form_page(&page, &app, StatusCode::OK, FormState::filled(values), above).await
}

/// The draft that was asked for, else the newest of the kind: who comes back finds the text there.
async fn find_draft(
    page: &PageContext,
    app: &App,
    which: &Which,
    kind: PostKind,
) -> Result<Option<Draft>, PostError> {
    if which.empty.is_some() {
        return Ok(None);
    }
    let id = match which.draft {
        Some(id) => Some(DraftId(id)),
        None => {
            let drafts = drafts::list_drafts(&page.actor, app).await?;
            drafts.iter().find(|draft| draft.kind == kind).map(|draft| draft.id)
        }
    };
    match id {
        Some(id) => drafts::find_draft(&page.actor, app, id).await,
        None => Ok(None),
    }
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, sent: FilesForm) -> Response {
    if let Err(response) = standpoints(&page).await {
        return response;
    }
    let Received { form, errors, status, wait, goes_on } = match receive(&page, &app, sent, "link").await {
        Ok(received) => received,
        Err(response) => return response,
    };
    if !errors.is_empty() {
        let form = FormState::with_errors(form, errors);
        return waiting(form_page(&page, &app, status, form, Above::default()).await, wait);
    }
    if goes_on {
        let above = Above { attaching: true, ..Above::default() };
        return form_page(&page, &app, StatusCode::OK, FormState::filled(form), above).await;
    }
    let input = fields::input(&form);
    let draft = form.get("draft").parse().unwrap_or_else(|_| DraftId(app.new_id()));
    match form.get("action") {
        "save" => {
            let version = form.get("draft_version").parse().unwrap_or(0);
            match drafts::save_draft(&page.actor, &app, draft, version, &input).await {
                Ok(saved) => see_other(&format!("/posts/new?draft={}&saved=1", saved.id)),
                Err(failure) => refused(&page, &app, form, &input, failure).await,
            }
        }
        "publish" => match service::publish(&page.actor, &app, draft, &input).await {
            Ok(id) => see_other(&format!("/posts/{id}?done=published")),
            Err(failure) => refused(&page, &app, form, &input, failure).await,
        },
        _ => match service::preview(&page.actor, &app, &input).await {
            Ok(preview) => {
                let above = Above { preview: Some(preview), ..Above::default() };
                form_page(&page, &app, StatusCode::OK, FormState::filled(form), above).await
            }
            Err(failure) => refused(&page, &app, form, &input, failure).await,
        },
    }
}

/// The form again. Where nothing but the question whether anybody can be recognised is open, with the preview.
async fn refused(
    page: &PageContext,
    app: &App,
    form: FormData,
    input: &PostInput,
    failure: PostError,
) -> Response {
    match again(page, form, failure) {
        Ok(again) => {
            let asked = again.form.errors().of("human_checked").next().is_some();
            let preview = if asked { service::preview(&page.actor, app, input).await.ok() } else { None };
            let above = Above { preview, ..Above::default() };
            waiting(form_page(page, app, again.status, again.form, above).await, again.wait)
        }
        Err(response) => response,
    }
}

/// Audiences that anybody with this standpoint may choose; the policy has the last word.
fn audiences(points: &[Standpoint]) -> Vec<Audience> {
    let mut audiences = Vec::new();
    if points.iter().any(|point| point.network.is_some()) {
        audiences.push(Audience::Network);
    }
    if points.iter().any(|point| point.country.is_some()) {
        audiences.push(Audience::Case);
    }
    audiences.extend([Audience::Members, Audience::Public]);
    audiences
}

/// The places the reader can write from; for those who have none, the page that says so.
async fn standpoints(page: &PageContext) -> Result<Vec<Standpoint>, Response> {
    let mut points =
        network::standpoints(&page.actor, &page.app).await.map_err(|failure| page.failure(&failure))?;
    points.retain(|point| point.role != Role::Evaluator);
    if points.is_empty() { Err(page.forbidden()) } else { Ok(points) }
}

async fn form_page(
    page: &PageContext,
    app: &App,
    status: StatusCode,
    form: FormState,
    above: Above,
) -> Response {
    let points = match standpoints(page).await {
        Ok(points) => points,
        Err(response) => return response,
    };
    let asks = match service::asks_whether_recognisable(&page.actor, app).await {
        Ok(asks) => asks,
        Err(failure) => return page.failure(&failure),
    };
    let files = match attachments::of_form(page, app, None, &form).await {
        Ok(files) => files,
        Err(response) => return response,
    };
    let kind = PostKind::from_code(&form.value("kind")).unwrap_or(PostKind::Experience);
    let audiences = audiences(&points);
    let text = page.text;
    let whose = page.actor.account().map(|account| account.to_string()).unwrap_or_default();
    page.render_with(status, Head::narrow(text.t(heading(kind)).to_string()), move || {
        let publish = (above.preview.is_some() && !asks).then(|| {
            view! {
                <button class="ds-button" data-variant="primary" name="action" value="publish">
                    {text.t("posts-publish")}
                </button>
            }
        });
        let preview_kind = if above.preview.is_some() { "secondary" } else { "primary" };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t(heading(kind))}</h1>
                <p class="lead">{text.sensitive(lead(kind))}</p>
                {above.done.map(|message| view! { <Done message /> })}
                {above.notice.map(|message| view! { <Continued message kind /> })}
                <ErrorSummary form=form.clone() />
                <form class="form stack" id="post-form" method="post" enctype="multipart/form-data" novalidate action="/posts/new">
                    // What Enter in a field does: the first button of a form.
                    <button hidden name="action" value="preview">{text.t("posts-preview")}</button>
                    <input type="hidden" name="draft" value=form.value("draft") />
                    <input type="hidden" name="draft_version" value=form.value("draft_version") />
                    <input type="hidden" name="writer" value=form.value("writer") />
                    {above.preview.map(|preview| view! { <Previewed preview asks form=form.clone() /> })}
                    <PostFields form=form.clone() kind standpoints=points audiences own=true />
                    <AttachmentFields form files post=None focus=above.attaching />
                    <DraftAutosave
                        form="post-form".to_owned()
                        ready=text.t("posts-autosave-ready").to_string()
                        failed=text.t("posts-autosave-failed").to_string()
                        restored=text.t("posts-autosave-restored").to_string()
                        whose
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
fn Continued(message: Msg, kind: PostKind) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let empty = format!("/posts/new?kind={}&empty=1", kind.code());
    view! {
        <div class="ds-alert" data-color="info">
            <p>{message} " " <a class="ds-link" href=empty>{text.t("posts-draft-empty-form")}</a></p>
        </div>
    }
    .into_any()
}

/// What the post will look like, with the button that publishes it.
#[component]
fn Previewed(preview: Preview, asks: bool, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let focus = form.errors().is_empty();
    view! {
        <section class="preview stack" id="preview" tabindex="-1" autofocus=focus aria-labelledby="preview-title">
            <h2 class="preview__label" id="preview-title">{text.t("posts-preview-title")}</h2>
            <p class="muted">{text.t("posts-preview-text")}</p>
            <PostBody text=preview.text heading=3 />
            <AttachmentList attached=preview.attached post=None />
            <Unknown names=preview.unknown />
            {asks.then(|| view! { <HumanCheck form=form.clone() /> })}
            <div class="actions">
                <button class="ds-button" data-variant="primary" name="action" value="publish">{text.t("posts-publish")}</button>
                <a class="ds-link" href="#f-title">{text.t("posts-change-text")}</a>
            </div>
        </section>
    }
    .into_any()
}

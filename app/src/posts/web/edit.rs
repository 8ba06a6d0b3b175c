//! Revising a post, the page for a conflict, and consent.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::fields;
use super::form::PostFields;
use super::versions::Diff;
use crate::platform::error::Failure;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::ui::form::{ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::posts::model::{Audience, Part, PostConflict, PostId, PostInput};
use crate::posts::server::service;
use crate::posts::server::versions::words;
use crate::posts::view::PostView;

pub(super) async fn show(page: PageContext, State(app): State<App>, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<PostId>() else {
        return page.not_found();
    };
    match service::get_for_edit(&page.actor, &app, id).await {
        Ok((input, version)) => {
            let mut values = fields::values(&input);
            values.set("version", version.to_string());
            edit_page(&page, &app, id, StatusCode::OK, FormState::filled(values), None).await
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<String>,
    mut form: FormData,
) -> Response {
    let Ok(id) = id.parse::<PostId>() else {
        return page.not_found();
    };
    let version = form.get("version").parse().unwrap_or(0);
    let input = fields::input(&form);
    match service::revise(&page.actor, &app, id, version, &input).await {
        Ok(()) => see_other(&format!("/posts/{id}?done=revised")),
        Err(Failure::Invalid(errors)) => {
            let form = FormState::with_errors(form, errors);
            edit_page(&page, &app, id, StatusCode::UNPROCESSABLE_ENTITY, form, None).await
        }
        Err(Failure::Conflict(theirs)) => {
            form.set("version", theirs.version.to_string());
            edit_page(&page, &app, id, StatusCode::CONFLICT, FormState::filled(form), Some((*theirs, input)))
                .await
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn consent(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<String>,
    form: FormData,
) -> Response {
    let Ok(id) = id.parse::<PostId>() else {
        return page.not_found();
    };
    let given = form.has("consent", "yes");
    match service::set_consent(&page.actor, &app, id, given).await {
        Ok(()) => {
            let done = if given { "consent-given" } else { "consent-withdrawn" };
            see_other(&format!("/posts/{id}?done={done}"))
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn edit_page(
    page: &PageContext,
    app: &App,
    id: PostId,
    status: StatusCode,
    form: FormState,
    conflict: Option<(PostConflict, PostInput)>,
) -> Response {
    let post: PostView = match service::get_post(&page.actor, app, id).await {
        Ok(post) => post,
        Err(failure) => return page.failure(&failure),
    };
    let audiences = Audience::ALL.to_vec();
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("posts-edit").to_string()), move || {
        let conflict = conflict.map(|(conflict, mine)| {
            let by = conflict.by.clone();
            view! { <Conflict theirs=differences(&conflict.theirs, &mine) by lang=conflict.theirs.lang /> }
        });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-edit")}</h1>
                <p class="lead">{text.t("posts-edit-text")}</p>
                <ErrorSummary form=form.clone() />
                {conflict}
                <form class="form stack" method="post" novalidate action=format!("/posts/{id}/edit")>
                    <input type="hidden" name="version" value=form.value("version") />
                    <PostFields form=form.clone() standpoints=Vec::new() audiences own=post.can.set_consent />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/posts/{id}")>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

fn differences(theirs: &PostInput, mine: &PostInput) -> Vec<(&'static str, String, String)> {
    let mut pairs = vec![("posts-field-title", theirs.title.clone(), mine.title.clone())];
    let text = |input: &PostInput, part: Part| input.part(part).replace("\r\n", "\n").trim().to_owned();
    pairs.extend(Part::ALL.iter().map(|part| (part.label(), text(theirs, *part), text(mine, *part))));
    pairs.retain(|(_, theirs, mine)| theirs != mine);
    pairs
}

/// Both texts of a conflict: what was saved meanwhile, and one's own, which stays in the form below.
#[component]
pub(super) fn Conflict(
    /// The key of the part's name, what is saved now, and one's own.
    theirs: Vec<(&'static str, String, String)>,
    by: String,
    /// The language both are written in.
    lang: Option<ContentLang>,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let lang = lang.and_then(|lang| text.lang_if_foreign(lang));
    let who =
        (!by.is_empty()).then(|| view! { <p>{text.ta("posts-conflict-by", &[("name", by.into())])}</p> });
    let panes = theirs.into_iter().map(|(part, theirs, mine)| {
        let diff = words(&theirs, &mine);
        view! {
            <h3 class="ds-heading" data-size="2xs">{text.t(part)}</h3>
            <div class="compare">
                <section class="compare__pane">
                    <h4 class="ds-heading" data-size="2xs">{text.t("posts-conflict-theirs")}</h4>
                    <p class="pre" lang=lang>{theirs}</p>
                </section>
                <section class="compare__pane">
                    <h4 class="ds-heading" data-size="2xs">{text.t("posts-conflict-mine")}</h4>
                    <div lang=lang><Diff words=diff /></div>
                </section>
            </div>
        }
        .into_any()
    });
    let panes = panes.collect_view();
    view! {
        <section class="ds-alert stack" data-color="warning" role="alert" tabindex="-1" autofocus id="conflict">
            <h2 class="ds-heading" data-size="sm">{text.t("posts-conflict")}</h2>
            <p>{text.sensitive("posts-conflict-text")}</p>
            {who}
        </section>
        {panes}
    }
    .into_any()
}

//! Answers: writing, revising, consent.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::fields;
use super::form::{Overrule, languages};
use super::parts::BylineItems;
use super::show::{ConsentBox, post_page};
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::ui::form::{Check, Choice, ErrorSummary, FormState, Select, TextArea};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::LangBadge;
use crate::posts::model::{CommentId, PostConflict, PostId};
use crate::posts::server::comments as service;
use crate::posts::view::CommentView;

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<String>,
    form: FormData,
) -> Response {
    let Ok(id) = id.parse::<PostId>() else {
        return page.not_found();
    };
    let key = form.get("form_key").parse().unwrap_or_else(|_| app.new_id());
    match service::comment(&page.actor, &app, id, key, &fields::comment(&form)).await {
        Ok(comment) => see_other(&format!("/posts/{id}?done=commented#comment-{comment}")),
        Err(Failure::Invalid(errors)) => {
            let form = FormState::with_errors(form, errors);
            post_page(&page, &app, id, StatusCode::UNPROCESSABLE_ENTITY, form, None).await
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn edit(page: PageContext, State(app): State<App>, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<CommentId>() else {
        return page.not_found();
    };
    match service::get_for_edit(&page.actor, &app, id).await {
        Ok((input, _, version)) => {
            let mut values = fields::comment_values(&input);
            values.set("version", version.to_string());
            edit_page(&page, StatusCode::OK, id, FormState::filled(values), None)
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn revise(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<String>,
    mut form: FormData,
) -> Response {
    let Ok(id) = id.parse::<CommentId>() else {
        return page.not_found();
    };
    let version = form.get("version").parse().unwrap_or(0);
    match service::revise(&page.actor, &app, id, version, &fields::comment(&form)).await {
        Ok(post) => see_other(&format!("/posts/{post}?done=revised#comment-{id}")),
        Err(Failure::Invalid(errors)) => {
            edit_page(&page, StatusCode::UNPROCESSABLE_ENTITY, id, FormState::with_errors(form, errors), None)
        }
        Err(Failure::Conflict(theirs)) => {
            form.set("version", theirs.version.to_string());
            edit_page(&page, StatusCode::CONFLICT, id, FormState::filled(form), Some(*theirs))
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
    let Ok(id) = id.parse::<CommentId>() else {
        return page.not_found();
    };
    let given = form.has("consent", "yes");
    match service::set_consent(&page.actor, &app, id, given).await {
        Ok(post) => {
            let done = if given { "consent-given" } else { "consent-withdrawn" };
            see_other(&format!("/posts/{post}?done={done}#comment-{id}"))
        }
        Err(failure) => page.failure(&failure),
    }
}

/// An answer below a post.
#[component]
pub(super) fn CommentItem(comment: CommentView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let id = comment.id;
    let edited =
        comment.edited_at.map(|at| view! { <li>{text.t("posts-edited")} ": " {page.moment(at)}</li> });
    let own = comment.own.then(|| {
        view! {
            <p><a class="ds-link" href=format!("/comments/{id}/edit")>{text.t("posts-edit-comment")}</a></p>
            <ConsentBox given=comment.consent own=true action=format!("/comments/{id}/consent") />
        }
        .into_any()
    });
    view! {
        <article class="comment" id=format!("comment-{id}")>
            <ul class="meta">
                <BylineItems byline=comment.byline />
                <li>{page.moment(comment.created_at)}</li>
                {edited}
                <li><LangBadge lang=comment.lang /></li>
            </ul>
            <div class="prose" lang=text.lang_if_foreign(comment.lang) inner_html=comment.html></div>
            {own}
        </article>
    }
    .into_any()
}

/// The fields of an answer.
#[component]
fn CommentFields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <TextArea form=form.clone() name="text" label=text.t("posts-field-comment") required=true />
        <Select form=form.clone() name="lang" label=text.t("posts-field-lang") choices=languages(&text) required=true />
        <div class="consent stack stack--tight">
            <p>{text.sensitive("posts-consent-explained")}</p>
            <Check form=form.clone() name="consent" choice=Choice::new("yes", text.t("posts-consent-comment")) />
        </div>
        <Overrule form />
    }
    .into_any()
}

/// The form for an answer.
#[component]
pub(super) fn CommentForm(form: FormState, post: PostId) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <form class="form stack" method="post" novalidate action=format!("/posts/{post}/comments")>
            <h3 class="ds-heading" data-size="xs">{text.t("posts-answer")}</h3>
            <input type="hidden" name="form_key" value=form.value("form_key") />
            <CommentFields form />
            <div class="actions">
                <button class="ds-button" data-variant="primary">{text.t("posts-send-comment")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn edit_page(
    page: &PageContext,
    status: StatusCode,
    id: CommentId,
    form: FormState,
    theirs: Option<PostConflict>,
) -> Response {
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("posts-edit-comment").to_string()), move || {
        let conflict = theirs.map(|theirs| {
            let saved = theirs.theirs.parts.first().map(|(_, text)| text.clone()).unwrap_or_default();
            view! { <super::edit::Conflict theirs=vec![("posts-field-comment", saved, form.value("text"))] by=theirs.by lang=theirs.theirs.lang /> }
        });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-edit-comment")}</h1>
                <ErrorSummary form=form.clone() />
                {conflict}
                <form class="form stack" method="post" novalidate action=format!("/comments/{id}/edit")>
                    <input type="hidden" name="version" value=form.value("version") />
                    <CommentFields form=form.clone() />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

//! Deleting a post or a comment: what goes with it, asked first; and what stands where a post was.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::request::{At, back};
use crate::platform::server::App;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Foreign;
use crate::posts::model::{CommentId, PostError, PostId};
use crate::posts::server::{comments, service};

pub(super) async fn ask(At { page, app, id }: At<PostId>) -> Response {
    let goes = match service::get_deletion(&page.actor, &app, id).await {
        Ok(goes) => goes,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::narrow(text.t("posts-delete").to_string()), move || {
        let consent = goes.consent.then(|| view! { <li>{text.sensitive("posts-delete-copies")}</li> });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-delete")}</h1>
                <p class="lead"><Foreign text=goes.title.clone() lang=goes.lang /></p>
                <p>{text.t("posts-delete-text")}</p>
                <ul class="ds-list">
                    <li>{text.t("posts-delete-versions")}</li>
                    <li>{text.ta("posts-delete-comments", &[("count", goes.comments.into())])}</li>
                    <li>{text.ta("posts-delete-marks", &[("count", goes.marks.into())])}</li>
                    {consent}
                </ul>
                <p>{text.t("posts-delete-stays")}</p>
                <Sure action=format!("/posts/{id}/delete") cancel=format!("/posts/{id}") />
            </div>
        }
        .into_any()
    })
}

pub(super) async fn delete(At { page, app, id }: At<PostId>) -> Response {
    match service::delete_post(&page.actor, &app, id).await {
        Ok(()) => see_other(&format!("/posts/{id}")),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn ask_comment(At { page, app, id }: At<CommentId>) -> Response {
    let post = match comments::get_for_edit(&page.actor, &app, id).await {
        Ok((_, post, _)) => post,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::narrow(text.t("posts-delete-comment").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-delete-comment")}</h1>
                <p>{text.t("posts-delete-comment-text")}</p>
                <Sure action=format!("/comments/{id}/delete") cancel=format!("/posts/{post}#comment-{id}") />
            </div>
        }
        .into_any()
    })
}

pub(super) async fn delete_comment(At { page, app, id }: At<CommentId>) -> Response {
    match comments::delete(&page.actor, &app, id).await {
        Ok(post) => back(post, "comment-deleted", "#comments-title"),
        Err(failure) => page.failure(&failure),
    }
}

#[component]
fn Sure(action: String, cancel: String) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <form class="actions" method="post" action=action>
            <button class="ds-button" data-variant="primary" data-color="danger">{text.t("posts-delete-sure")}</button>
            <a class="ds-button" data-variant="tertiary" href=cancel>{text.t("platform-cancel")}</a>
        </form>
    }
    .into_any()
}

/// The answer for a post that cannot be shown: gone, for those who could read it before it was deleted.
pub(super) async fn gone(page: &PageContext, app: &App, id: PostId, failure: &PostError) -> Response {
    let tombstone = match failure {
        PostError::NotFound => service::find_tombstone(&page.actor, app, id).await.ok().flatten(),
        _ => None,
    };
    let Some(tombstone) = tombstone else {
        return page.failure(failure);
    };
    let page = page.clone();
    let text = page.text;
    page.clone().render_with(StatusCode::GONE, Head::narrow(text.t("posts-gone").to_string()), move || {
        view! {
            <div class="stack">
                // Whoever has just deleted it hears first that it is gone (WCAG 2.4.3).
                <h1 class="ds-heading" data-size="lg" tabindex="-1" autofocus>{text.t("posts-gone")}</h1>
                <p>{text.t("posts-gone-at")} ": " {page.date(tombstone.deleted_at)}</p>
                <p><a class="ds-link" href="/posts">{text.t("posts-title")}</a></p>
            </div>
        }
        .into_any()
    })
}

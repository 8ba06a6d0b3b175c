//! What those who run a place do for a post: pin, close, move it.

use axum::response::Response;
use leptos::prelude::*;

use super::request::{Again, At, again, back};
use crate::platform::server::App;
use crate::platform::ui::form::{Choice, Choices, ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::Foreign;
use crate::posts::model::{Audience, PostId};
use crate::posts::server::service;
use crate::posts::view::PostView;

pub(super) async fn pin(At { page, app, id }: At<PostId>, form: FormData) -> Response {
    let pinned = form.has("pinned", "yes");
    match service::set_pinned(&page.actor, &app, id, pinned).await {
        Ok(()) => back(id, if pinned { "pinned" } else { "unpinned" }, ""),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn close(At { page, app, id }: At<PostId>, form: FormData) -> Response {
    let closed = form.has("closed", "yes");
    match service::set_closed(&page.actor, &app, id, closed).await {
        Ok(()) => back(id, if closed { "closed" } else { "opened" }, "#comments"),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn ask_where(At { page, app, id }: At<PostId>) -> Response {
    let again = Again::first(FormState::default());
    move_page(&page, &app, id, again).await
}

pub(super) async fn move_there(At { page, app, id }: At<PostId>, form: FormData) -> Response {
    match service::move_post(&page.actor, &app, id, form.get("network").parse().ok()).await {
        Ok(()) => back(id, "moved", ""),
        Err(failure) => match again(&page, form, failure) {
            Ok(again) => move_page(&page, &app, id, again).await,
            Err(response) => response,
        },
    }
}

async fn move_page(page: &PageContext, app: &App, id: PostId, again: Again) -> Response {
    let networks = service::list_destinations(&page.actor, app, id).await;
    let found = match networks {
        Ok(networks) => service::get_post(&page.actor, app, id).await.map(|post| (post, networks)),
        Err(failure) => Err(failure),
    };
    let (post, networks) = match found {
        Ok(found) => found,
        Err(failure) => return page.failure(&failure),
    };
    let Again { status, form, .. } = again;
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("posts-move").to_string()), move || {
        let choices = networks.iter().map(|card| {
            Choice::named(card.id.to_string(), &card.name.text, text.lang_if_foreign(card.name.lang))
        });
        let choices: Vec<Choice> = choices.collect();
        let means = match post.audience {
            Audience::Network => "posts-move-network",
            Audience::Case => "posts-move-case",
            Audience::Members | Audience::Public => "posts-move-members",
        };
        let body = if choices.is_empty() {
            view! { <p class="empty-state">{text.t("posts-move-nowhere")}</p> }.into_any()
        } else {
            view! {
                <form class="form stack" method="post" novalidate action=format!("/posts/{id}/move")>
                    <Choices form=form.clone() name="network" legend=text.t("posts-move-to") choices single=true />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("posts-move")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/posts/{id}")>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            }
            .into_any()
        };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-move")}</h1>
                <p class="lead"><Foreign text=post.text.title.clone() lang=post.text.lang /></p>
                <ErrorSummary form=form.clone() />
                <p>{text.t(means)}</p>
                <p>{text.t("posts-move-text")}</p>
                {body}
            </div>
        }
        .into_any()
    })
}

/// What the reader may do with a post beside reading it.
#[component]
pub(super) fn Tools(post: PostView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = post.id;
    let link = |page: &str, key: &'static str| {
        view! { <li><a class="ds-link" href=format!("/posts/{id}/{page}")>{text.t(key)}</a></li> }.into_any()
    };
    let button = |page: &str, name: &'static str, on: bool, key: &'static str| {
        view! {
            <li>
                <form method="post" action=format!("/posts/{id}/{page}")>
                    <button class="ds-button" data-variant="tertiary" data-size="sm" name=name value=if on { "yes" } else { "no" }>
                        {text.t(key)}
                    </button>
                </form>
            </li>
        }
        .into_any()
    };
    let can = &post.can;
    let items: Vec<AnyView> = [
        can.edit.then(|| link("edit", "posts-edit")),
        can.see_versions.then(|| link("versions", "posts-versions")),
        can.set_audience.then(|| link("audience", "posts-audience")),
        (can.approve && post.waits).then(|| link("decision", "posts-decide")),
        can.delete.then(|| link("delete", "posts-delete")),
        can.keep.then(|| link("move", "posts-move")),
        can.keep.then(|| {
            button("pin", "pinned", !post.pinned, if post.pinned { "posts-unpin" } else { "posts-pin" })
        }),
        can.keep.then(|| {
            let closed = post.closed_at.is_some();
            button("close", "closed", !closed, if closed { "posts-open" } else { "posts-close" })
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="stack stack--tight">
                <h2 class="ds-heading" data-size="xs">{text.t("posts-tools")}</h2>
                <ul class="tools">{items}</ul>
            </section>
        }
        .into_any()
    })
}

//! The list of posts, and the drafts of who is signed in.

use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::PostList;
use crate::platform::server::App;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::Pager;
use crate::posts::server::{drafts, service};
use crate::posts::view::DraftCard;

#[derive(Deserialize)]
pub(super) struct After {
    after: Option<String>,
}

pub(super) async fn list(page: PageContext, State(app): State<App>, Query(after): Query<After>) -> Response {
    let posts = match service::list_posts(&page.actor, &app, None, after.after.as_deref()).await {
        Ok(posts) => posts,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let writes = page.actor.is_signed_in();
    page.render(Head::narrow(text.t("posts-title").to_string()), move || {
        let list = if posts.items.is_empty() {
            view! { <p class="empty-state">{text.t("posts-none")}</p> }.into_any()
        } else {
            view! { <PostList cards=posts.items /> }.into_any()
        };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-title")}</h1>
                <p class="lead">{text.t("posts-title-text")}</p>
                {writes
                    .then(|| {
                        view! {
                            <p class="actions">
                                <a class="ds-button" data-variant="primary" href="/posts/new">{text.t("posts-new")}</a>
                            </p>
                        }
                    })}
                {list}
                <Pager path="/posts".to_owned() next=posts.next />
            </div>
        }
        .into_any()
    })
}

/// The actor's drafts, to show on their home page; nothing when there are none.
pub async fn drafts_notice(page: &PageContext) -> Option<impl FnOnce() -> AnyView + Send + use<>> {
    let drafts =
        drafts::list_drafts(&page.actor, &page.app).await.ok().filter(|drafts| !drafts.is_empty())?;
    let page = page.clone();
    Some(move || {
        let items = drafts.into_iter().map(|draft| draft_item(&page, draft)).collect_view();
        view! {
            <section class="panel stack">
                <h2 class="ds-heading" data-size="xs">{page.text.t("posts-drafts")}</h2>
                <ul class="ds-list">{items}</ul>
            </section>
        }
        .into_any()
    })
}

fn draft_item(page: &PageContext, draft: DraftCard) -> impl IntoView + use<> {
    let text = page.text;
    let title =
        if draft.title.trim().is_empty() { text.t("posts-draft-untitled").to_string() } else { draft.title };
    let label = text.ta("posts-draft-delete", &[("title", title.as_str().into())]);
    view! {
        <li>
            <a class="ds-link" href=format!("/posts/new?draft={}", draft.id)>{title}</a>
            " "
            <span class="muted">{page.moment(draft.saved_at)}</span>
            <form method="post" action=format!("/posts/drafts/{}/delete", draft.id)>
                <button class="ds-button" data-variant="tertiary" data-size="sm" data-color="danger">{label}</button>
            </form>
        </li>
    }
    .into_any()
}

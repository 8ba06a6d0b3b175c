//! Which kind of post somebody wants to write, and the drafts they can go on with.

use axum::response::Response;
use leptos::prelude::*;

use crate::platform::server::App;
use crate::platform::ui::page::{Head, PageContext};
use crate::posts::model::PostKind;
use crate::posts::server::drafts;
use crate::posts::view::DraftCard;

/// The heading of the form for a kind.
pub(super) const fn heading(kind: PostKind) -> &'static str {
    match kind {
        PostKind::Update => "posts-new-update",
        PostKind::Experience => "posts-new-experience",
        PostKind::Question => "posts-new-question",
        PostKind::Practice => "posts-new-practice",
    }
}

/// What the form for a kind says first.
pub(super) const fn lead(kind: PostKind) -> &'static str {
    match kind {
        PostKind::Update => "posts-new-update-text",
        PostKind::Experience => "posts-new-text",
        PostKind::Question => "posts-new-question-text",
        PostKind::Practice => "posts-new-practice-text",
    }
}

const fn what_for(kind: PostKind) -> &'static str {
    match kind {
        PostKind::Update => "posts-kind-update-text",
        PostKind::Experience => "posts-kind-experience-text",
        PostKind::Question => "posts-kind-question-text",
        PostKind::Practice => "posts-kind-practice-text",
    }
}

/// The page on which the kind is chosen.
pub(super) async fn page(page: &PageContext, app: &App) -> Response {
    let drafts = match drafts::list_drafts(&page.actor, app).await {
        Ok(drafts) => drafts,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::narrow(text.t("posts-new").to_string()), move || {
        let kinds = PostKind::ALL.iter().map(|kind| {
            let address = format!("/posts/new?kind={}", kind.code());
            view! {
                <li class="kind">
                    <h2 class="ds-heading" data-size="xs"><a class="ds-link" href=address>{text.t(heading(*kind))}</a></h2>
                    <p>{text.t(what_for(*kind))}</p>
                </li>
            }
            .into_any()
        });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-new")}</h1>
                <p class="lead">{text.t("posts-new-which")}</p>
                <ul class="kinds">{kinds.collect_view()}</ul>
                <Drafts drafts />
            </div>
        }
        .into_any()
    })
}

#[component]
fn Drafts(drafts: Vec<DraftCard>) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    (!drafts.is_empty()).then(|| {
        let items = drafts.into_iter().map(|draft| {
            let untitled = draft.title.trim().is_empty();
            let title = if untitled { text.t("posts-draft-untitled").to_string() } else { draft.title };
            view! {
                <li>
                    <a class="ds-link" href=format!("/posts/new?draft={}", draft.id)>{title}</a>
                    " "
                    <span class="muted">{text.t(draft.kind.label())} ", " {page.moment(draft.saved_at)}</span>
                </li>
            }
            .into_any()
        });
        view! {
            <section class="stack stack--tight">
                <h2 class="ds-heading" data-size="xs">{text.t("posts-drafts")}</h2>
                <ul class="ds-list">{items.collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

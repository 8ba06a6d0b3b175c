//! The queue of posts that wait for a second person, and the decision.

use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::attachments::AttachmentList;
use super::comments::Comments;
use super::fields;
use super::form::Overrule;
use super::parts::{BylineItems, PostBody, PostList};
use super::request::{Again, At, again, version, waiting};
use crate::files::view::Attachments;
use crate::platform::server::App;
use crate::platform::ui::form::{ErrorSummary, FormState, Select, TextArea, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{Done, Pager};
use crate::posts::model::{PieceState, PostId};
use crate::posts::server::{attachments, service};
use crate::posts::view::{PostCan, PostView};

#[derive(Deserialize)]
pub(super) struct Where {
    after: Option<String>,
    done: Option<String>,
}

pub(super) async fn list(page: PageContext, State(app): State<App>, Query(at): Query<Where>) -> Response {
    let posts = match service::list_waiting(&page.actor, &app, at.after.as_deref()).await {
        Ok(posts) => posts,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let done = match at.done.as_deref() {
        Some("approved") => Some(text.t("posts-done-approved")),
        Some("returned") => Some(text.t("posts-done-returned")),
        _ => None,
    };
    page.render(Head::narrow(text.t("posts-waiting").to_string()), move || {
        let list = if posts.items.is_empty() {
            view! { <p class="empty-state">{text.t("posts-waiting-none")}</p> }.into_any()
        } else {
            view! { <PostList cards=posts.items decide=true /> }.into_any()
        };
        view! {
            <div class="stack">
                {done.map(|message| view! { <Done message /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("posts-waiting")}</h1>
                <p class="lead">{text.t("posts-waiting-text")}</p>
                {list}
                <Pager path="/posts/waiting".to_owned() next=posts.next />
            </div>
        }
        .into_any()
    })
}

pub(super) async fn show(At { page, app, id }: At<PostId>) -> Response {
    let mut values = FormData::default();
    values.set("lang", page.text.lang().code());
    let again = Again::first(FormState::filled(values));
    decision_page(&page, &app, id, again).await
}

pub(super) async fn decide(At { page, app, id }: At<PostId>, form: FormData) -> Response {
    let decision = fields::decision(&form);
    match service::decide(&page.actor, &app, id, version(&form), &decision).await {
        Ok(()) => {
            let done = if decision.approved { "approved" } else { "returned" };
            see_other(&format!("/posts/waiting?done={done}"))
        }
        Err(failure) => match again(&page, form, failure) {
            Ok(again) => {
                let wait = again.wait;
                waiting(decision_page(&page, &app, id, again).await, wait)
            }
            Err(response) => response,
        },
    }
}

async fn decision_page(page: &PageContext, app: &App, id: PostId, again: Again) -> Response {
    let (post, version) = match service::get_waiting(&page.actor, app, id).await {
        Ok(found) => found,
        Err(failure) => return page.failure(&failure),
    };
    let attached = match attachments::list_attachments(&page.actor, app, id).await {
        Ok(attached) => attached,
        Err(failure) => return page.failure(&failure),
    };
    let Again { status, form, .. } = again;
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("posts-decide").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-decide")}</h1>
                <p class="lead">{text.sensitive("posts-decide-text")}</p>
                <ErrorSummary form=form.clone() />
                <Waiting post attached />
                <form class="form stack" method="post" novalidate action=format!("/posts/{id}/decision") id="f-version">
                    <input type="hidden" name="version" value=version.to_string() />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary" name="action" value="approve">{text.t("posts-approve")}</button>
                    </div>
                    <TextArea form=form.clone() name="reason" label=text.t("posts-field-reason") hint=text.t("posts-field-reason-hint") rows=3 />
                    <Select form=form.clone() name="lang" label=text.t("posts-field-lang") choices=languages(&text) required=true />
                    <Overrule form=form.clone() />
                    <div class="actions">
                        <button class="ds-button" data-variant="secondary" name="action" value="return">{text.t("posts-return")}</button>
                        <a class="ds-button" data-variant="tertiary" href="/posts/waiting">{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// The post as everybody would read it, with all that becomes public with it.
#[component]
fn Waiting(post: PostView, attached: Attachments) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let id = post.id;
    let header = view! {
        <ul class="meta"><BylineItems byline=post.byline.clone() /> <li>{page.moment(post.published_at)}</li></ul>
    };
    let public = |state| state == PieceState::Published;
    let count = post.comments.iter().filter(|one| one.byline.is_some() && public(one.state)).count();
    let comments = (!post.comments.is_empty()).then(|| {
        let read_only = PostView { can: PostCan::default(), ..post.clone() };
        view! {
            <section class="stack" aria-labelledby="comments-title">
                <h2 class="ds-heading" data-size="sm" id="comments-title">{text.t("posts-comments")}</h2>
                <p>{text.ta("posts-decide-comments", &[("count", count.into())])}</p>
                <Comments post=read_only />
            </section>
        }
        .into_any()
    });
    view! {
        <article class="panel post">
            <PostBody text=post.text heading=2 header=header.into_any() />
            <AttachmentList attached post=Some(id) />
        </article>
        {comments}
    }
    .into_any()
}

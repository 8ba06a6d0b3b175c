//! A post on its page: text, consent, marks, comments.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::comments::{CommentForm, CommentItem};
use super::marks::Marks;
use super::parts::{BylineItems, PostBody, byline_words};
use super::{PostShown, ShownPiece};
use crate::platform::server::App;
use crate::platform::text::{Msg, Text};
use crate::platform::ui::form::{ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::Done;
use crate::posts::model::{PieceId, PostId};
use crate::posts::server::service;
use crate::posts::view::PostView;

#[derive(Deserialize)]
pub(super) struct What {
    done: Option<String>,
}

impl What {
    fn message(&self, text: &Text) -> Option<Msg> {
        Some(text.t(match self.done.as_deref()? {
            "published" => "posts-done-published",
            "revised" => "platform-saved",
            "commented" => "posts-done-commented",
            "marked" => "posts-done-marked",
            "unmarked" => "posts-done-unmarked",
            "consent-given" => "posts-done-consent-given",
            "consent-withdrawn" => "posts-done-consent-withdrawn",
            _ => return None,
        }))
    }
}

pub(super) async fn show(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<String>,
    Query(what): Query<What>,
) -> Response {
    let Ok(id) = id.parse() else {
        return page.not_found();
    };
    let mut values = FormData::default();
    values.set("lang", page.text.lang().code());
    values.set("form_key", app.new_id().to_string());
    let done = what.message(&page.text);
    post_page(&page, &app, id, StatusCode::OK, FormState::filled(values), done).await
}

/// The page of a post, with the form for an answer as it was sent.
pub(super) async fn post_page(
    page: &PageContext,
    app: &App,
    id: PostId,
    status: StatusCode,
    form: FormState,
    done: Option<Msg>,
) -> Response {
    let post = match service::get_post(&page.actor, app, id).await {
        Ok(post) => post,
        Err(failure) => return page.failure(&failure),
    };
    let panels = page.panels(&PostShown { post: id, pieces: pieces(page, &post) }).await;
    let text = page.text;
    page.render_with(status, Head::wide(post.text.title.clone()), move || {
        let header = post_header(&post).into_any();
        let comments = post.comments.iter().cloned().map(|comment| view! { <CommentItem comment /> }).collect_view();
        let none = post.comments.is_empty().then(|| view! { <p class="empty-state">{text.t("posts-no-comments")}</p> });
        let answer = post.can.comment.then(|| view! { <CommentForm form=form.clone() post=id /> });
        view! {
            {done.map(|message| view! { <Done message /> })}
            <ErrorSummary form=form.clone() />
            <div class="with-aside">
                <div class="stack">
                    <article class="post">
                        <PostBody text=post.text.clone() heading=1 header=header />
                    </article>
                    <section class="stack" id="comments" aria-labelledby="comments-title">
                        <h2 class="ds-heading" data-size="sm" id="comments-title">{text.t("posts-comments")}</h2>
                        {none}
                        <div class="comments">{comments}</div>
                        {answer}
                    </section>
                </div>
                <aside class="stack" aria-label=text.t("posts-about-this").to_string()>
                    <Consent post=post.clone() />
                    <Marks post />
                    {panels.into_iter().map(|panel| panel()).collect_view()}
                </aside>
            </div>
        }
        .into_any()
    })
}

fn pieces(page: &PageContext, post: &PostView) -> Vec<ShownPiece> {
    let own = ShownPiece {
        id: PieceId::Post(post.id),
        consent: post.consent,
        lang: post.text.lang,
        by: byline_words(page, &post.byline),
    };
    let comments = post.comments.iter().map(|comment| ShownPiece {
        id: PieceId::Comment(comment.id),
        consent: comment.consent,
        lang: comment.lang,
        by: byline_words(page, &comment.byline),
    });
    std::iter::once(own).chain(comments).collect()
}

fn post_header(post: &PostView) -> impl IntoView + use<> {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let id = post.id;
    let link = |href: String, key: &'static str| view! { <a class="ds-link" href=href>{text.t(key)}</a> };
    let edited = post.edited_at.map(|at| {
        view! { <li>{text.t("posts-edited")} ": " {page.moment(at)}</li> }
    });
    view! {
        <header class="post-header stack stack--tight">
            <ul class="meta"><BylineItems byline=post.byline.clone() /></ul>
            <ul class="meta"><li>{page.moment(post.published_at)}</li>{edited}</ul>
            <p><span class="ds-tag" data-color="neutral">{text.t(post.audience.readers())}</span></p>
            <p class="cluster">
                {post.can.edit.then(|| link(format!("/posts/{id}/edit"), "posts-edit"))}
                {post.can.see_versions.then(|| link(format!("/posts/{id}/versions"), "posts-versions"))}
            </p>
        </header>
    }
    .into_any()
}

/// Whether the post may be used in the evaluation; its author changes that here.
#[component]
fn Consent(post: PostView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    page.actor.is_signed_in().then(|| {
        let action = format!("/posts/{}/consent", post.id);
        view! { <ConsentBox given=post.consent own=post.can.set_consent action /> }
    })
}

/// The state of consent of a piece, with the button that changes it for its author.
#[component]
pub(super) fn ConsentBox(given: bool, own: bool, action: String) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (state, words, value, button) = if given {
        ("given", "posts-consent-given", "no", "posts-consent-withdraw")
    } else {
        ("missing", "posts-consent-missing", "yes", "posts-consent-give")
    };
    let form = own.then(|| {
        view! {
            <form method="post" action=action>
                <button class="ds-button" data-variant="secondary" data-size="sm" name="consent" value=value>
                    {text.t(button)}
                </button>
            </form>
        }
        .into_any()
    });
    view! { <div class="consent stack stack--tight" data-state=state><p>{text.sensitive(words)}</p>{form}</div> }.into_any()
}

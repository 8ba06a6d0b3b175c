//! A post on its page: text, consent, marks, comments.

use std::time::Duration;

use axum::extract::Query;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use time::OffsetDateTime;

use super::attachments::AttachmentList;
use super::comments::{CommentForm, Comments};
use super::delete::gone;
use super::keeping::Tools;
use super::marks::Way;
use super::parts::{BylineItems, PostBody, byline_words};
use super::request::At;
use super::{PostOpened, PostShown, ShownPiece};
use crate::network::OriginLine;
use crate::network::model::Standpoint;
use crate::network::server::service as network;
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::text::{Msg, Text};
use crate::platform::ui::form::{ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::Done;
use crate::posts::model::{CommentId, PieceId, PieceState, PostId, PostKind};
use crate::posts::server::{attachments, mentions, reading, service};
use crate::posts::view::PostView;

/// How long a page waits for the note that it was opened.
const PATIENCE: Duration = Duration::from_millis(200);

#[derive(Deserialize)]
pub(super) struct What {
    done: Option<String>,
    /// The comment that is to be answered.
    answer: Option<String>,
    /// The comment that was written or revised just now.
    comment: Option<CommentId>,
}

/// What stands above a post: what was done, and whom it did not reach.
#[derive(Default)]
pub(super) struct Above {
    done: Option<Msg>,
    /// Names after an @ for which nobody was found.
    unknown: Vec<String>,
}

impl What {
    fn message(&self, text: &Text) -> Option<Msg> {
        Some(text.t(match self.done.as_deref()? {
            "published" => "posts-done-published",
            "revised" => "platform-saved",
            "audience" => "posts-done-audience",
            "audience-waits" => "posts-done-audience-waits",
            "pinned" => "posts-done-pinned",
            "unpinned" => "posts-done-unpinned",
            "closed" => "posts-done-closed",
            "opened" => "posts-done-opened",
            "moved" => "posts-done-moved",
            "helped" => "posts-done-helped",
            "not-helped" => "posts-done-not-helped",
            "comment-deleted" => "posts-done-comment-deleted",
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
    At { page, app, id }: At<PostId>,
    Query(what): Query<What>,
    method: Method,
    headers: HeaderMap,
) -> Response {
    let read = method == Method::GET && !headers.contains_key("sec-purpose");
    let mut values = FormData::default();
    values.set("lang", page.text.lang().code());
    values.set("form_key", app.new_id().to_string());
    if let Some(comment) = &what.answer {
        values.set("parent", comment.as_str());
    }
    let done = what.message(&page.text);
    if read {
        page.panels(&PostOpened { post: id }).await;
    }
    let unknown = unknown(&page, &app, id, &what).await;
    let above = Above { done, unknown };
    let response = post_page(&page, &app, id, StatusCode::OK, FormState::filled(values), above).await;
    if read && response.status() == StatusCode::OK {
        note_opened(&page, &app, id).await;
    }
    response
}

/// The names that nobody was found for in what was sent just now. The page comes all the same when that fails.
async fn unknown(page: &PageContext, app: &App, id: PostId, what: &What) -> Vec<String> {
    let piece = match (what.done.as_deref(), what.comment) {
        (Some("commented" | "revised"), Some(comment)) => PieceId::Comment(comment),
        (Some("published" | "revised"), None) => PieceId::Post(id),
        _ => return Vec::new(),
    };
    mentions::unknown(&page.actor, app, piece).await.unwrap_or_default()
}

/// Notes that the reader has opened the post, for the marks of what is new. The page does not wait long for it, and it
/// comes all the same when that fails.
async fn note_opened(page: &PageContext, app: &App, id: PostId) {
    let noted = tokio::time::timeout(PATIENCE, reading::opened(&page.actor, app, id)).await;
    if !matches!(noted, Ok(Ok(()))) {
        tracing::warn!("that a post was opened could not be noted");
    }
}

/// The page of a post, with the form for an answer as it was sent.
pub(super) async fn post_page(
    page: &PageContext,
    app: &App,
    id: PostId,
    status: StatusCode,
    form: FormState,
    above: Above,
) -> Response {
    let post = match service::get_post(&page.actor, app, id).await {
        Ok(post) => post,
        Err(failure) => return gone(page, app, id, &failure).await,
    };
    let attached = match attachments::list_attachments(&page.actor, app, id).await {
        Ok(attached) => attached,
        Err(failure) => return page.failure(&failure),
    };
    let standpoints = match standpoints(page, app, &post).await {
        Ok(standpoints) => standpoints,
        Err(failure) => return page.failure(&failure),
    };
    let panels = page.panels(&PostShown { post: id, pieces: pieces(page, &post) }).await;
    let text = page.text;
    page.render_with(status, Head::wide(post.text.title.clone()), move || {
        let header = post_header(&post).into_any();
        let none = post.comments.is_empty().then(|| view! { <p class="empty-state">{text.t("posts-no-comments")}</p> });
        let closed = post.closed_at.map(|at| view! { <Closed at /> });
        let answer = post.can.comment.then(|| view! { <CommentForm form=form.clone() post=post.clone() standpoints /> });
        view! {
            {above.done.map(|message| view! { <Done message /> })}
            <Unknown names=above.unknown />
            <ErrorSummary form=form.clone() />
            <Notices post=post.clone() />
            <div class="with-aside">
                <div class="stack">
                    <article class="post">
                        <PostBody text=post.text.clone() heading=1 header=header />
                        <AttachmentList attached post=Some(id) />
                    </article>
                    <section class="stack" id="comments" aria-labelledby="comments-title">
                        <h2 class="ds-heading" data-size="sm" id="comments-title" tabindex="-1">{text.t("posts-comments")}</h2>
                        {none}
                        <Comments post=post.clone() />
                        {closed}
                        {answer}
                    </section>
                </div>
                <aside class="stack" aria-label=text.t("posts-about-this").to_string()>
                    <Consent post=post.clone() />
                    {(post.kind != PostKind::Question).then(|| view! { <Way post=post.clone() /> })}
                    <ReportLink post=post.clone() />
                    <Tools post />
                    {panels.into_iter().map(|panel| panel()).collect_view()}
                </aside>
            </div>
        }
        .into_any()
    })
}

/// Where the reader can answer from; asked only of those who belong to more than one place.
async fn standpoints(page: &PageContext, app: &App, post: &PostView) -> Result<Vec<Standpoint>, Failure> {
    let several = page.actor.person().is_some_and(|person| person.grants.len() > 1);
    if several && post.can.comment { network::standpoints(&page.actor, app).await } else { Ok(Vec::new()) }
}

fn pieces(page: &PageContext, post: &PostView) -> Vec<ShownPiece> {
    let own = ShownPiece {
        id: PieceId::Post(post.id),
        consent: post.consent,
        lang: post.text.lang,
        by: byline_words(page, &post.byline),
    };
    let comments = post.comments.iter().filter_map(|comment| {
        Some(ShownPiece {
            id: PieceId::Comment(comment.id),
            consent: comment.consent,
            lang: comment.lang,
            by: byline_words(page, comment.byline.as_ref()?),
        })
    });
    std::iter::once(own).chain(comments).collect()
}

fn post_header(post: &PostView) -> impl IntoView + use<> {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let edited = post.edited_at.map(|at| {
        view! { <li>{text.t("posts-edited")} ": " {page.moment(at)}</li> }
    });
    let question = post.kind == PostKind::Question;
    let answered = question.then(|| {
        let (colour, key) =
            if post.answered { ("success", "posts-answered") } else { ("info", "posts-not-answered") };
        view! { <li class="ds-tag" data-color=colour>{text.t(key)}</li> }
    });
    let moved = post.moved.clone().map(|moved| {
        view! { <ul class="meta"><li>{text.t("posts-moved-from")} ": " {page.date(moved.at)}</li> <OriginLine origin=moved.from /></ul> }
    });
    view! {
        <header class="post-header stack stack--tight">
            <ul class="meta"><BylineItems byline=post.byline.clone() /></ul>
            <ul class="meta"><li>{page.moment(post.published_at)}</li>{edited}</ul>
            <ul class="tags">
                <li class="ds-tag" data-color="neutral">{text.t(post.kind.label())}</li>
                <li class="ds-tag" data-color="neutral">{text.t(post.audience.readers())}</li>
                {answered}
            </ul>
            {moved}
        </header>
    }
    .into_any()
}

/// What the reader must know before reading: that it is hidden, waits, or came back.
#[component]
fn Notices(post: PostView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let hidden = (post.state == PieceState::Hidden)
        .then(|| view! { <p class="ds-alert" data-color="warning">{text.sensitive("posts-hidden")}</p> });
    let waits =
        post.waits.then(|| view! { <p class="ds-alert" data-color="info">{text.t("posts-waits")}</p> });
    let returned = post.returned.map(|returned| {
        view! {
            <div class="ds-alert stack stack--tight" data-color="warning">
                <p><strong>{text.t("posts-returned")}</strong></p>
                <p class="muted">{page.date(returned.at)}</p>
                <div class="prose" lang=text.lang_if_foreign(returned.lang) inner_html=returned.html></div>
            </div>
        }
        .into_any()
    });
    view! { {hidden} {waits} {returned} }.into_any()
}

/// Names after an @ for which nobody was found, so that nobody was told.
#[component]
pub(super) fn Unknown(names: Vec<String>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let lines = names.into_iter().map(|name| {
        view! { <p class="ds-alert" data-color="info">{text.ta("posts-mention-unknown", &[("name", name.into())])}</p> }
    });
    lines.collect_view().into_any()
}

/// That a post takes no more comments.
#[component]
fn Closed(at: OffsetDateTime) -> impl IntoView {
    let page = expect_context::<PageContext>();
    view! { <p class="ds-alert" data-color="info">{page.text.t("posts-closed")} ": " {page.date(at)}</p> }
        .into_any()
}

/// Where a reader says that somebody else's post should be looked into.
#[component]
fn ReportLink(post: PostView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let reportable =
        page.actor.is_signed_in() && !post.can.set_consent && post.state == PieceState::Published;
    reportable.then(|| {
        let href = format!("/reports/new?piece=post:{}", post.id);
        view! { <p><a class="ds-link" href=href>{page.text.t("posts-report-post")}</a></p> }.into_any()
    })
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

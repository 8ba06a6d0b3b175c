//! Answers: writing, revising, consent, which one helped.

use axum::response::Response;
use leptos::prelude::*;

use super::fields;
use super::form::{Mentioned, Overrule, Standpoints, Unsent, longest};
use super::parts::BylineItems;
use super::request::{Again, At, again, back, back_to, consent_done, version, waiting};
use super::show::{Above, ConsentBox, post_page};
use crate::network::model::Standpoint;
use crate::platform::ui::form::{Check, Choice, ErrorSummary, FormState, Select, TextArea, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::LangBadge;
use crate::posts::model::{CommentId, PieceState, PostId};
use crate::posts::server::{answers, comments as service};
use crate::posts::view::{CommentView, PostView};

pub(super) async fn submit(At { page, app, id }: At<PostId>, form: FormData) -> Response {
    let key = form.get("form_key").parse().unwrap_or_else(|_| app.new_id());
    match service::comment(&page.actor, &app, id, key, &fields::comment(&form)).await {
        Ok(comment) => back_to(id, "commented", comment),
        Err(failure) => match again(&page, form, failure) {
            Ok(again) => waiting(
                post_page(&page, &app, id, again.status, again.form, Above::default()).await,
                again.wait,
            ),
            Err(response) => response,
        },
    }
}

pub(super) async fn edit(At { page, app, id }: At<CommentId>) -> Response {
    match service::get_for_edit(&page.actor, &app, id).await {
        Ok((input, _, version)) => {
            let mut values = fields::comment_values(&input);
            values.set("version", version.to_string());
            let again = Again::first(FormState::filled(values));
            edit_page(&page, id, again)
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn revise(At { page, app, id }: At<CommentId>, form: FormData) -> Response {
    match service::revise(&page.actor, &app, id, version(&form), &fields::comment(&form)).await {
        Ok(post) => back_to(post, "revised", id),
        Err(failure) => match again(&page, form, failure) {
            Ok(again) => {
                let wait = again.wait;
                waiting(edit_page(&page, id, again), wait)
            }
            Err(response) => response,
        },
    }
}

pub(super) async fn consent(At { page, app, id }: At<CommentId>, form: FormData) -> Response {
    let given = form.has("consent", "yes");
    match service::set_consent(&page.actor, &app, id, given).await {
        Ok(post) => back(post, consent_done(given), &format!("#comment-{id}")),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn helped(At { page, app, id }: At<CommentId>, form: FormData) -> Response {
    let helped = form.has("helped", "yes");
    match answers::set_helped(&page.actor, &app, id, helped).await {
        Ok(post) => back(post, if helped { "helped" } else { "not-helped" }, &format!("#comment-{id}")),
        Err(failure) => page.failure(&failure),
    }
}

/// The comments of a post, each thread with the answers in it one step further in.
#[component]
pub(super) fn Comments(post: PostView) -> impl IntoView {
    let can = (post.can.comment, post.can.say_what_helped, post.id);
    let items = post.comments.into_iter().map(|comment| {
        if comment.byline.is_none() {
            view! { <Gone comment /> }.into_any()
        } else {
            view! { <CommentItem comment can /> }.into_any()
        }
    });
    view! { <div class="comments">{items.collect_view()}</div> }.into_any()
}

/// The place of a comment that cannot be read.
#[component]
fn Gone(comment: CommentView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let key = match comment.state {
        PieceState::Deleted => "posts-comment-deleted",
        PieceState::Published | PieceState::Hidden => "posts-comment-hidden",
    };
    view! {
        <article class="comment" id=format!("comment-{}", comment.id) data-indented=comment.indented.then_some("true")>
            <p class="muted">{page.text.t(key)}</p>
        </article>
    }
    .into_any()
}

/// An answer below a post.
#[component]
fn CommentItem(
    comment: CommentView,
    /// Whether the reader may answer it, and say whether it helped; and the post.
    can: (bool, bool, PostId),
) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let id = comment.id;
    let (may_answer, may_say, post) = can;
    let edited =
        comment.edited_at.map(|at| view! { <li>{text.t("posts-edited")} ": " {page.moment(at)}</li> });
    let hidden = (comment.state == PieceState::Hidden)
        .then(|| view! { <p class="ds-alert" data-color="warning">{text.t("posts-comment-hidden")}</p> });
    let helped = comment
        .helped
        .then(|| view! { <p><span class="ds-tag" data-color="success">{text.t("posts-helped")}</span></p> });
    let says = may_say.then(|| view! { <Helped id helped=comment.helped /> });
    let answers = comment.answers.clone().map(|(id, name)| {
        let whom = name.unwrap_or_else(|| text.t("posts-answers-somebody").to_string());
        view! { <p class="muted">{text.t("posts-answers")} ": " <a class="ds-link" href=format!("#comment-{id}")>{whom}</a></p> }
    });
    let own = comment.own.then(|| {
        view! {
            <p class="cluster">
                <a class="ds-link" href=format!("/comments/{id}/edit")>{text.t("posts-edit-comment")}</a>
                <a class="ds-link" href=format!("/comments/{id}/delete")>{text.t("posts-delete-comment")}</a>
            </p>
            <ConsentBox given=comment.consent own=true action=format!("/comments/{id}/consent") />
        }
        .into_any()
    });
    let name = comment.byline.as_ref().and_then(|byline| byline.name.clone()).unwrap_or_default();
    // Several links say the same: whose comment it is tells them apart for those who hear them.
    let whose = || view! { <span class="visually-hidden">": " {name.clone()}</span> };
    let reportable = page.actor.is_signed_in() && !comment.own && comment.state == PieceState::Published;
    let report = reportable.then(|| {
        let href = format!("/reports/new?piece=comment:{id}");
        view! { <p><a class="ds-link" href=href>{text.t("posts-report")} {whose()}</a></p> }.into_any()
    });
    let answer = (may_answer && comment.state == PieceState::Published).then(|| {
        let href = format!("/posts/{post}?answer={id}#answer");
        view! { <p><a class="ds-link" href=href>{text.t("posts-answer-this")} {whose()}</a></p> }.into_any()
    });
    view! {
        <article class="comment" id=format!("comment-{id}") data-indented=comment.indented.then_some("true")>
            <ul class="meta">
                {comment.byline.map(|byline| view! { <BylineItems byline /> })}
                <li>{page.moment(comment.created_at)}</li>
                {edited}
                <li><LangBadge lang=comment.lang /></li>
            </ul>
            {answers}
            {hidden}
            {helped}
            <div class="prose" lang=text.lang_if_foreign(comment.lang) inner_html=comment.html></div>
            {answer}
            {says}
            {report}
            {own}
        </article>
    }
    .into_any()
}

/// The button with which the asker says that an answer helped.
#[component]
fn Helped(id: CommentId, helped: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (value, key) = if helped { ("no", "posts-helped-not") } else { ("yes", "posts-helped-yes") };
    view! {
        <form method="post" action=format!("/comments/{id}/helped")>
            <button class="ds-button" data-variant="secondary" data-size="sm" name="helped" value=value>{text.t(key)}</button>
        </form>
    }
    .into_any()
}

/// The fields of an answer.
#[component]
fn CommentFields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <TextArea form=form.clone() name="text" label=text.t("posts-field-comment") hint=text.t("posts-mention-hint") required=true />
        <p class="hint">{longest(&text)}</p>
        <Mentioned form=form.clone() />
        <Select form=form.clone() name="lang" label=text.t("posts-field-lang") choices=languages(&text) required=true />
        <div class="consent stack stack--tight">
            <p>{text.sensitive("posts-consent-explained")}</p>
            <Check form=form.clone() name="consent" choice=Choice::new("yes", text.t("posts-consent-comment")) />
        </div>
        <Overrule form />
    }
    .into_any()
}

/// The form for an answer to the post, or to one of its comments.
#[component]
pub(super) fn CommentForm(form: FormState, post: PostView, standpoints: Vec<Standpoint>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = post.id;
    let parent = form.value("parent");
    let answered = post.comments.iter().find(|comment| comment.id.to_string() == parent);
    let answered = answered.and_then(|comment| comment.byline.as_ref()).map(|byline| {
        let name = byline.name.clone().unwrap_or_else(|| text.t(byline.role.label()).to_string());
        view! {
            <input type="hidden" name="parent" value=parent.clone() />
            <p>
                {text.t("posts-answers")} ": " <strong>{name}</strong> " "
                <a class="ds-link" href=format!("/posts/{id}#answer")>{text.t("posts-answer-post-instead")}</a>
            </p>
        }
        .into_any()
    });
    view! {
        <form class="form stack" id="answer" method="post" novalidate action=format!("/posts/{id}/comments")>
            <h3 class="ds-heading" data-size="xs">{text.t("posts-answer")}</h3>
            <input type="hidden" name="form_key" value=form.value("form_key") />
            {answered}
            <Standpoints form=form.clone() standpoints />
            <CommentFields form />
            <Unsent form="answer" />
            <div class="actions">
                <button class="ds-button" data-variant="primary">{text.t("posts-send-comment")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn edit_page(page: &PageContext, id: CommentId, again: Again) -> Response {
    let Again { status, form, conflict, .. } = again;
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("posts-edit-comment").to_string()), move || {
        let conflict = conflict.map(|theirs| {
            let saved = theirs.theirs.parts.first().map(|(_, text)| text.clone()).unwrap_or_default();
            view! { <super::edit::Conflict theirs=vec![("posts-field-comment", saved, form.value("text"))] by=theirs.by lang=theirs.theirs.lang /> }
        });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-edit-comment")}</h1>
                <ErrorSummary form=form.clone() />
                {conflict}
                <form class="form stack" id="comment-form" method="post" novalidate action=format!("/comments/{id}/edit")>
                    <input type="hidden" name="version" value=form.value("version") />
                    <CommentFields form=form.clone() />
                    <Unsent form="comment-form" />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

//! Revising a post, the page for a conflict, and consent.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::attachments::{self, AttachmentFields};
use super::fields;
use super::form::{PostFields, Unsent};
use super::request::{Again, At, again, back, consent_done, version, waiting};
use super::versions::Diff;
use crate::files::form::{Received, receive};
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::ui::form::{ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::multipart::FilesForm;
use crate::platform::ui::page::{Head, PageContext};
use crate::posts::model::{Audience, PostConflict, PostId, PostInput, PostKind};
use crate::posts::server::service;
use crate::posts::server::versions::words;
use crate::posts::view::PostView;

pub(super) async fn show(At { page, app, id }: At<PostId>) -> Response {
    match service::get_for_edit(&page.actor, &app, id).await {
        Ok((input, version)) => {
            let mut values = fields::values(&input);
            values.set("version", version.to_string());
            let again = Again::first(FormState::filled(values));
            edit_page(&page, &app, id, again, input).await
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(At { page, app, id }: At<PostId>, sent: FilesForm) -> Response {
    // Before anything is taken in: whoever may not revise the post has nothing to attach to it.
    if let Err(failure) = service::get_for_edit(&page.actor, &app, id).await {
        return page.failure(&failure);
    }
    let Received { form, errors, status, wait, goes_on } = match receive(&page, &app, sent, "link").await {
        Ok(received) => received,
        Err(response) => return response,
    };
    let input = fields::input(&form);
    if goes_on || !errors.is_empty() {
        let status = if errors.is_empty() { StatusCode::OK } else { status };
        let again = Again { status, form: FormState::with_errors(form, errors), conflict: None, wait };
        return waiting(edit_page(&page, &app, id, again, input).await, wait);
    }
    match service::revise(&page.actor, &app, id, version(&form), &input).await {
        Ok(()) => back(id, "revised", ""),
        Err(failure) => match again(&page, form, failure) {
            Ok(again) => {
                let wait = again.wait;
                waiting(edit_page(&page, &app, id, again, input).await, wait)
            }
            Err(response) => response,
        },
    }
}

pub(super) async fn consent(At { page, app, id }: At<PostId>, form: FormData) -> Response {
    let given = form.has("consent", "yes");
    match service::set_consent(&page.actor, &app, id, given).await {
        Ok(()) => back(id, consent_done(given), ""),
        Err(failure) => page.failure(&failure),
    }
}

async fn edit_page(page: &PageContext, app: &App, id: PostId, again: Again, mine: PostInput) -> Response {
    let post: PostView = match service::get_post(&page.actor, app, id).await {
        Ok(post) => post,
        Err(failure) => return page.failure(&failure),
    };
    let Again { status, form, conflict, .. } = again;
    let files = match attachments::of_form(page, app, Some(id), &form).await {
        Ok(files) => files,
        Err(response) => return response,
    };
    // Somebody attached something, and goes on there.
    let focus = status == StatusCode::OK && !form.value("action").is_empty();
    let text = page.text;
    let open = post.audience == Audience::Public || post.waits;
    page.render_with(status, Head::narrow(text.t("posts-edit").to_string()), move || {
        let conflict = conflict.map(|PostConflict { theirs, by, .. }| {
            view! { <Conflict theirs=differences(&theirs, &mine) by lang=theirs.lang /> }
        });
        let looked_at = open.then(|| view! { <p class="ds-alert" data-color="info">{text.t("posts-edit-open")}</p> });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-edit")}</h1>
                <p class="lead">{text.t(who_reads(post.kind))}</p>
                {looked_at}
                <ErrorSummary form=form.clone() />
                {conflict}
                <form class="form stack" id="post-form" method="post" enctype="multipart/form-data" novalidate action=format!("/posts/{id}/edit")>
                    // What Enter in a field does: the first button of a form.
                    <button hidden name="action" value="save">{text.t("platform-save")}</button>
                    <input type="hidden" name="version" value=form.value("version") />
                    <PostFields form=form.clone() kind=post.kind standpoints=Vec::new() audiences=Vec::new() own=post.can.set_consent />
                    <AttachmentFields form=form.clone() files post=Some(id) focus />
                    <Unsent form="post-form" />
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

/// Who can go on reading what a post said before.
const fn who_reads(kind: PostKind) -> &'static str {
    match kind {
        PostKind::Practice => "posts-edit-text-practice",
        PostKind::Update | PostKind::Experience | PostKind::Question => "posts-edit-text",
    }
}

fn differences(theirs: &PostInput, mine: &PostInput) -> Vec<(&'static str, String, String)> {
    let mut pairs = vec![("posts-field-title", theirs.title.clone(), mine.title.clone())];
    let plain = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
    let parts = theirs.kind().map(|kind| kind.parts()).unwrap_or_default();
    pairs.extend(parts.iter().map(|part| (part.label(), plain(theirs.part(*part)), plain(mine.part(*part)))));
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

//! What is attached to posts and drafts. The files themselves are kept by the room `files`; who sees them follows the post.

use super::policy::Action;
use super::service::load;
use super::views::no_conflict;
use crate::files::model::{AttachmentInput, FileId, FileInput, LinkInput, Owner};
use crate::files::server::service::{self as files, Opened, Prepared};
use crate::files::view::{Attachments, FileView};
use crate::platform::actor::Actor;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::posts::model::{DraftId, PostError, PostId, PostInput};
use crate::safety::server::service::{Field, Warnings};

/// What the room `files` calls a post.
pub(super) const POST: &str = "post";
/// What it calls a draft.
pub(super) const DRAFT: &str = "draft";

/// A post, as the room `files` knows it.
pub(super) const fn of_post(id: PostId) -> Owner {
    Owner { kind: POST, id: id.0 }
}

/// A draft, as the room `files` knows it.
pub(super) const fn of_draft(id: DraftId) -> Owner {
    Owner { kind: DRAFT, id: id.0 }
}

/// What is attached to a post.
///
/// # Errors
/// `NotFound` when there is no such post, or the actor may not see it.
pub async fn list_attachments(actor: &Actor, app: &App, post: PostId) -> Result<Attachments, PostError> {
    load(actor, app, post, Action::See).await?;
    files::list_of(actor, app, of_post(post)).await.map_err(no_conflict)
}

/// Opens a picture or document of a post.
///
/// # Errors
/// `NotFound` when there is none, or the actor may not see the post.
pub async fn open_attachment(
    actor: &Actor,
    app: &App,
    post: PostId,
    file: FileId,
    name: &str,
) -> Result<Opened, PostError> {
    load(actor, app, post, Action::See).await?;
    files::open(actor, app, of_post(post), file, name).await.map_err(no_conflict)
}

/// The files of a form, for a new post or the post that is being revised.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn form_files(
    actor: &Actor,
    app: &App,
    post: Option<PostId>,
    ids: &[FileId],
) -> Result<Vec<FileView>, PostError> {
    if let Some(post) = post {
        load(actor, app, post, Action::Edit).await?;
    }
    files::list_for_form(actor, app, post.map(of_post), ids).await.map_err(no_conflict)
}

/// What a preview shows.
///
/// # Errors
/// `Invalid`, as for publishing.
pub async fn preview(actor: &Actor, app: &App, input: &PostInput) -> Result<Attachments, PostError> {
    prepare(actor, app, None, input).await?;
    let ids: Vec<FileId> = input.attachments.files.iter().map(|file| file.id).collect();
    let mut shown = form_files(actor, app, None, &ids).await?;
    for (view, typed) in shown.iter_mut().zip(&input.attachments.files) {
        view.alt.clone_from(&typed.alt);
        view.caption.clone_from(&typed.caption);
        view.lang = input.lang;
    }
    Ok(Attachments { files: shown, links: files::shown_links(&input.attachments) })
}

/// Everything a form attaches, after the guard.
pub(super) async fn prepare(
    actor: &Actor,
    app: &App,
    post: Option<PostId>,
    input: &PostInput,
) -> Result<Prepared, PostError> {
    let lang = input.lang.unwrap_or(ContentLang::En);
    let warnings = Warnings::confirmed(input.numbers_ok);
    let prepared = files::prepare(actor, app, post.map(of_post), &input.attachments, lang, warnings);
    prepared.await.map_err(no_conflict)
}

/// What a post has, as its form shows it.
pub(super) async fn as_input(actor: &Actor, app: &App, post: PostId) -> Result<AttachmentInput, PostError> {
    let found = files::list_of(actor, app, of_post(post)).await.map_err(no_conflict)?;
    let files = found.files.into_iter().map(|file| FileInput {
        id: file.id,
        alt: file.alt,
        caption: file.caption,
        decorative: file.decorative,
        confirmed: file.doubt.is_some(),
    });
    let links = found.links.into_iter().map(|link| LinkInput {
        title: link.title,
        address: link.address,
        lang: Some(link.lang),
    });
    Ok(AttachmentInput { files: files.collect(), links: links.collect() })
}

/// Everything that was typed about attachments, for the guard of a draft.
pub(super) fn typed(input: &AttachmentInput) -> impl Iterator<Item = Field<'_>> {
    let files = input.files.iter().flat_map(|file| [("files", &file.alt), ("files", &file.caption)]);
    let links = input.links.iter().flat_map(|link| [("links", &link.title), ("links", &link.address)]);
    files.chain(links).map(|(name, text)| Field { name, text })
}

/// The ids of a form's files.
pub(super) fn ids(input: &AttachmentInput) -> Vec<FileId> {
    input.files.iter().map(|file| file.id).collect()
}

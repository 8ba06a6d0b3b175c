//! Answering a post, revising an answer, and consent for it.

use sea_orm::{ActiveValue::Set, SqlErr};
use uuid::Uuid;

use super::entity::comment;
use super::policy::Action;
use super::service::{consent_changed, load};
use super::{store, views};
use crate::network::model::Standpoint;
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Role};
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, record};
use crate::posts::model::{CommentId, CommentInput, PieceId, PostConflict, PostError, PostId, PostInput};
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::model::TextId;
use crate::texts::server::{TextInput, service as texts};

/// Answers a post. The same form sent twice makes one comment.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Invalid`.
pub async fn comment(
    actor: &Actor,
    app: &App,
    post: PostId,
    form: Uuid,
    input: &CommentInput,
) -> Result<CommentId, PostError> {
    load(actor, app, post, Action::Comment).await?;
    let author = actor.account().ok_or(PostError::Forbidden)?;
    input.validate()?;
    let text = checked(actor, app, input).await?;
    let point = network::standpoints(actor, app).await.map_err(views::no_conflict)?.into_iter().next();
    let tx = app.db.begin().await?;
    if let Some(row) = store::find_comment_by_form_key(&tx, form).await? {
        return if row.author_id == author.0 { Ok(CommentId(row.id)) } else { Err(PostError::Forbidden) };
    }
    let id = CommentId(app.new_id());
    let text_id = texts::create(actor, app, &tx, &text).await?;
    let row = row(app, id, form, post, author, point.as_ref(), text_id, input.consent);
    match store::insert_comment(&tx, row).await {
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            drop(tx);
            let row = store::find_comment_by_form_key(&app.db.read, form)
                .await?
                .filter(|row| row.author_id == author.0);
            return row.map(|row| CommentId(row.id)).ok_or(PostError::Forbidden);
        }
        done => done?,
    }
    let audit = Audit { action: "posts.comment", subject_kind: "comment", subject_id: id.0, detail: "" };
    record(actor, app, &tx, audit).await?;
    tx.commit().await?;
    Ok(id)
}

#[expect(clippy::too_many_arguments, reason = "one row of one table, written in one place")]
fn row(
    app: &App,
    id: CommentId,
    form: Uuid,
    post: PostId,
    author: AccountId,
    point: Option<&Standpoint>,
    text_id: TextId,
    consent: bool,
) -> comment::ActiveModel {
    let country = point.filter(|point| point.name.is_some()).and_then(|point| point.country);
    comment::ActiveModel {
        id: Set(id.0),
        form_key: Set(form),
        post_id: Set(post.0),
        author_id: Set(author.0),
        author_role: Set(point.map_or(Role::Member, |point| point.role).code().to_owned()),
        case_code: Set(country.map(|country| country.code().to_owned())),
        network_id: Set(point.and_then(|point| point.network).map(|id| id.0)),
        municipality_id: Set(point.and_then(|point| point.municipality).map(|id| id.0)),
        text_id: Set(text_id.0),
        consent: Set(consent),
        version: Set(1),
        created_at: Set(app.now()),
        edited_at: Set(None),
    }
}

/// A comment as its form shows it, the post it answers, and the version to send back. Only for its author.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get_for_edit(
    actor: &Actor,
    app: &App,
    id: CommentId,
) -> Result<(CommentInput, PostId, i32), PostError> {
    let row = own(actor, app, id).await?;
    let text_id = TextId(row.text_id);
    let version =
        texts::current(actor, &app.db.read, &[text_id]).await?.remove(&text_id).ok_or(PostError::NotFound)?;
    let input = CommentInput {
        text: version.markdown("text"),
        lang: Some(version.lang),
        consent: row.consent,
        numbers_ok: false,
    };
    Ok((input, PostId(row.post_id), row.version))
}

/// Saves a revision of one's own comment.
///
/// # Errors
/// `Conflict` with the text as it stands when it was saved since `version`; `NotFound`, `Forbidden`, `Invalid`.
pub async fn revise(
    actor: &Actor,
    app: &App,
    id: CommentId,
    version: i32,
    input: &CommentInput,
) -> Result<PostId, PostError> {
    let row = own(actor, app, id).await?;
    input.validate()?;
    let text = checked(actor, app, input).await?;
    let tx = app.db.begin().await?;
    texts::revise(actor, app, &tx, TextId(row.text_id), &text).await?;
    if !store::revise_comment(&tx, id, version, app.now()).await? {
        drop(tx);
        let (theirs, _, version) = get_for_edit(actor, app, id).await?;
        let theirs = PostInput {
            parts: vec![("text".to_owned(), theirs.text)],
            lang: theirs.lang,
            ..PostInput::default()
        };
        return Err(PostError::Conflict(Box::new(PostConflict { theirs, version, by: String::new() })));
    }
    store::set_comment_consent(&tx, id, input.consent).await?;
    let audit = Audit { action: "posts.revise", subject_kind: "comment", subject_id: id.0, detail: "" };
    record(actor, app, &tx, audit).await?;
    consent_changed(actor, app, &tx, PieceId::Comment(id), row.consent, input.consent).await?;
    tx.commit().await?;
    Ok(PostId(row.post_id))
}

/// Gives or withdraws consent for the evaluation. Only the author may.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn set_consent(
    actor: &Actor,
    app: &App,
    id: CommentId,
    consent: bool,
) -> Result<PostId, PostError> {
    let row = own(actor, app, id).await?;
    let tx = app.db.begin().await?;
    store::set_comment_consent(&tx, id, consent).await?;
    consent_changed(actor, app, &tx, PieceId::Comment(id), row.consent, consent).await?;
    tx.commit().await?;
    Ok(PostId(row.post_id))
}

/// A comment that the actor wrote, on a post they see.
async fn own(actor: &Actor, app: &App, id: CommentId) -> Result<comment::Model, PostError> {
    let row = store::find_comment(&app.db.read, id).await?.ok_or(PostError::NotFound)?;
    load(actor, app, PostId(row.post_id), Action::See).await?;
    if actor.account() == Some(AccountId(row.author_id)) { Ok(row) } else { Err(PostError::Forbidden) }
}

async fn checked(actor: &Actor, app: &App, input: &CommentInput) -> Result<TextInput, PostError> {
    let fields = [Field { name: "text", text: &input.text }];
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let sections = checked.into_iter().map(|text| ("text", text)).collect();
    Ok(TextInput { kind: "comment", lang: input.lang.unwrap_or(ContentLang::En), title: None, sections })
}

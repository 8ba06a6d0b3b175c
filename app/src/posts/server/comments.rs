//! Answering a post, revising and deleting an answer, and consent for it.

use sea_orm::{ActiveValue::Set, DatabaseTransaction, SqlErr};
use uuid::Uuid;

use super::entity::comment;
use super::events::{CommentAdded, PieceRevised};
use super::mentions::{self, Mentions};
use super::moderation::comment_facts;
use super::policy::{Action, Facts, may};
use super::publishing::wrong;
use super::revising::consent_changed;
use super::service::{load, lock};
use super::{comment_store, deletion, facet_rows, limits, views};
use crate::network::model::Standpoint;
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Role};
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::normal::normalise;
use crate::platform::server::{App, Audit, record};
use crate::posts::model::{
    CommentId, CommentInput, PieceId, PieceState, PostConflict, PostError, PostId, PostInput,
};
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::model::TextId;
use crate::texts::server::{TextInput, service as texts};

/// Answers a post, or a comment on it. The same form sent twice makes one comment.
///
/// # Errors
/// `NotFound`, `Forbidden` (also for a post that takes no more comments), `Invalid`.
pub async fn comment(
    actor: &Actor,
    app: &App,
    post: PostId,
    form: Uuid,
    input: &CommentInput,
) -> Result<CommentId, PostError> {
    let (_, facts) = load(actor, app, post, Action::Comment).await?;
    let author = actor.account().ok_or(PostError::Forbidden)?;
    input.validate()?;
    let parent = parent(actor, app, post, &facts, input.parent).await?;
    let (text, mentions) = checked(actor, app, input, &facts).await?;
    let mut points = network::standpoints(actor, app).await.map_err(views::no_conflict)?.into_iter();
    let point = match input.standpoint {
        None => points.next(),
        chosen => Some(
            points
                .find(|point| Some(point.membership) == chosen)
                .ok_or_else(|| wrong("standpoint", "posts-error-choice"))?,
        ),
    };
    if let Some(known) = known(app, form, author).await? {
        return Ok(known);
    }
    let tx = app.db.begin().await?;
    limits::writing(app, &tx, author).await?;
    lock(actor, &tx, post, Action::Comment).await?;
    let id = CommentId(app.new_id());
    let text_id = texts::create(actor, app, &tx, &text).await?;
    let row = row(app, id, form, post, parent, author, point.as_ref(), text_id, input.consent);
    match comment_store::insert(&tx, row).await {
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            drop(tx);
            return known(app, form, author).await?.ok_or(PostError::Forbidden);
        }
        done => done?,
    }
    facet_rows::answered(&tx, post, app.now()).await?;
    app.emit(&tx, &CommentAdded { post, comment: id, parent, author }).await?;
    mentions::tell(app, &tx, post, Some(id), author, &mentions).await?;
    let audit = Audit { action: "posts.comment", subject_kind: "comment", subject_id: id.0, detail: "" };
    record(actor, app, &tx, audit).await?;
    tx.commit().await?;
    Ok(id)
}

/// The comment that this form made before.
async fn known(app: &App, form: Uuid, author: AccountId) -> Result<Option<CommentId>, PostError> {
    match comment_store::find_by_form_key(&app.db.read, form).await? {
        Some(row) if row.author_id == author.0 => Ok(Some(CommentId(row.id))),
        Some(_) => Err(PostError::Forbidden),
        None => Ok(None),
    }
}

/// The comment that is answered: one of the same post that the actor can read.
async fn parent(
    actor: &Actor,
    app: &App,
    post: PostId,
    facts: &Facts,
    parent: Option<CommentId>,
) -> Result<Option<CommentId>, PostError> {
    let Some(id) = parent else {
        return Ok(None);
    };
    let row = comment_store::find(&app.db.read, id).await?;
    let row = row
        .filter(|row| row.post_id == post.0 && may(actor, Action::See, &comment_facts(row, facts)).allows());
    row.map(|row| Some(CommentId(row.id))).ok_or_else(|| wrong("text", "posts-error-parent"))
}

#[expect(clippy::too_many_arguments, reason = "one row of one table, written in one place")]
fn row(
    app: &App,
    id: CommentId,
    form: Uuid,
    post: PostId,
    parent: Option<CommentId>,
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
        state: Set(PieceState::Published.code().to_owned()),
        parent_id: Set(parent.map(|id| id.0)),
        ..Default::default()
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
    let (row, _) = own(actor, app, id).await?;
    let text_id = TextId(row.text_id);
    let version =
        texts::current(actor, &app.db.read, &[text_id]).await?.remove(&text_id).ok_or(PostError::NotFound)?;
    let (text, mentions) = mentions::as_typed(&version.markdown("text"));
    let input = CommentInput {
        text,
        parent: row.parent_id.map(CommentId),
        mentions,
        lang: Some(version.lang),
        consent: row.consent,
        standpoint: None,
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
    let (row, facts) = own(actor, app, id).await?;
    input.validate()?;
    if same(&get_for_edit(actor, app, id).await?.0, input) {
        return if input.consent == row.consent {
            Ok(PostId(row.post_id))
        } else {
            set_consent(actor, app, id, input.consent).await
        };
    }
    let (text, mentions) = checked(actor, app, input, &facts).await?;
    let tx = app.db.begin().await?;
    limits::writing(app, &tx, facts.author).await?;
    let row = lock_own(actor, &tx, &row).await?;
    let before = mentions::in_texts(actor, &tx, TextId(row.text_id)).await?;
    texts::revise(actor, app, &tx, TextId(row.text_id), &text).await?;
    if !comment_store::revise(&tx, id, version, app.now()).await? {
        drop(tx);
        let (theirs, _, version) = get_for_edit(actor, app, id).await?;
        let theirs = PostInput {
            parts: vec![("text".to_owned(), theirs.text)],
            lang: theirs.lang,
            ..PostInput::default()
        };
        return Err(PostError::Conflict(Box::new(PostConflict { theirs, version, by: String::new() })));
    }
    comment_store::set_consent(&tx, id, input.consent).await?;
    let audit = Audit { action: "posts.revise", subject_kind: "comment", subject_id: id.0, detail: "" };
    record(actor, app, &tx, audit).await?;
    app.emit(&tx, &PieceRevised { piece: PieceId::Comment(id) }).await?;
    let post = PostId(row.post_id);
    mentions::tell(app, &tx, post, Some(id), facts.author, &mentions.without(&before)).await?;
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
    let (row, _) = own(actor, app, id).await?;
    let tx = app.db.begin().await?;
    let row = lock_own(actor, &tx, &row).await?;
    comment_store::set_consent(&tx, id, consent).await?;
    consent_changed(actor, app, &tx, PieceId::Comment(id), row.consent, consent).await?;
    tx.commit().await?;
    Ok(PostId(row.post_id))
}

/// Deletes one's own comment. Where it was answered, a place stays that says so.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn delete(actor: &Actor, app: &App, id: CommentId) -> Result<PostId, PostError> {
    let (row, _) = own(actor, app, id).await?;
    let tx = app.db.begin().await?;
    lock_own(actor, &tx, &row).await?;
    deletion::erase(actor, app, &tx, PieceId::Comment(id)).await?;
    tx.commit().await?;
    Ok(PostId(row.post_id))
}

/// A comment that the actor wrote, on a post they see, with what the policy must know of it.
async fn own(actor: &Actor, app: &App, id: CommentId) -> Result<(comment::Model, Facts), PostError> {
    let row = comment_store::find(&app.db.read, id).await?.ok_or(PostError::NotFound)?;
    let (_, facts) = load(actor, app, PostId(row.post_id), Action::See).await?;
    let facts = comment_facts(&row, &facts);
    PostError::check(may(actor, Action::Delete, &facts))?;
    Ok((row, facts))
}

/// The comment and its post, locked in this order until the transaction ends, and asked anew.
async fn lock_own(
    actor: &Actor,
    tx: &DatabaseTransaction,
    row: &comment::Model,
) -> Result<comment::Model, PostError> {
    let (_, post) = lock(actor, tx, PostId(row.post_id), Action::See).await?;
    let row = comment_store::lock(tx, CommentId(row.id)).await?.ok_or(PostError::NotFound)?;
    PostError::check(may(actor, Action::Delete, &comment_facts(&row, &post)))?;
    Ok(row)
}

/// Whether two forms of a comment say the same.
fn same(one: &CommentInput, other: &CommentInput) -> bool {
    let meant = |input: &CommentInput| {
        let mut meant = input.mentions.clone();
        meant.sort_unstable();
        meant.dedup();
        meant
    };
    normalise(&one.text).trim() == normalise(&other.text).trim()
        && one.lang == other.lang
        && meant(one) == meant(other)
}

async fn checked(
    actor: &Actor,
    app: &App,
    input: &CommentInput,
    facts: &Facts,
) -> Result<(TextInput, Mentions), PostError> {
    let mut written = [("text", input.text.clone())];
    let mentions = mentions::resolve(actor, app, facts, &mut written, &input.mentions).await?;
    let fields = written.each_ref().map(|(name, text)| Field { name, text });
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let sections = checked.into_iter().map(|text| ("text", text)).collect();
    let lang = input.lang.unwrap_or(ContentLang::En);
    Ok((TextInput { kind: "comment", lang, title: None, sections }, mentions))
}

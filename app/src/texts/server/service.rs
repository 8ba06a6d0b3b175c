//! Writing and reading texts. The owning room has asked its policy before, and passes its transaction.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};

use super::markdown::paragraphs;
use super::store;
use super::version::{Section, TextInput, TextVersion};
use crate::platform::actor::Actor;
use crate::platform::server::normal::normalise;
use crate::platform::server::{App, Audit, record};
use crate::safety::model::CheckedText;
use crate::texts::model::TextId;

/// Keeps a new text as its version 1.
///
/// # Errors
/// When the database cannot write.
pub async fn create(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    input: &TextInput,
) -> Result<TextId, DbErr> {
    let id = TextId(app.new_id());
    let mut next = 1;
    let version = build(actor, app, id, 1, input, &[], &mut next);
    store::insert(tx, input.kind, &version, next).await?;
    audit_overruled(actor, app, tx, id, input).await?;
    Ok(id)
}

/// Keeps a new version of a text. Paragraphs that stay keep their ids.
///
/// Returns the number of the current version: the old one when nothing was changed.
///
/// # Errors
/// When the text does not exist or the database cannot write.
pub async fn revise(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    id: TextId,
    input: &TextInput,
) -> Result<i32, DbErr> {
    let missing = || DbErr::RecordNotFound(format!("text {id}"));
    let text = store::find(tx, id).await?.ok_or_else(missing)?;
    let current = store::find_version(tx, id, text.current).await?.ok_or_else(missing)?;
    let mut next = u32::try_from(text.next_paragraph).unwrap_or(1);
    let version = build(actor, app, id, text.current + 1, input, &current.sections, &mut next);
    if version.title == current.title && version.sections == current.sections && version.lang == current.lang
    {
        return Ok(current.number);
    }
    store::append(tx, &version, next).await?;
    audit_overruled(actor, app, tx, id, input).await?;
    Ok(version.number)
}

/// That an author overruled warnings of the guard is recorded where the text is kept, and only then.
async fn audit_overruled(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    id: TextId,
    input: &TextInput,
) -> Result<(), DbErr> {
    let texts = input.title.iter().chain(input.sections.iter().map(|(_, text)| text));
    let warnings: usize = texts.map(CheckedText::overruled).sum();
    if warnings == 0 {
        return Ok(());
    }
    let detail = format!("{warnings} warnings");
    let audit = Audit { action: "safety.overrule", subject_kind: "text", subject_id: id.0, detail: &detail };
    record(actor, app, tx, audit).await
}

/// Empties every version of texts: what was written is gone from the database, their rows stay.
///
/// # Errors
/// When the database cannot write.
pub async fn empty(_actor: &Actor, tx: &DatabaseTransaction, ids: &[TextId]) -> Result<(), DbErr> {
    store::empty(tx, ids).await
}

/// Empties one earlier version of a text: what it said is gone from the database, that it was there stays. False when there
/// is no such version, or it is the current one.
///
/// # Errors
/// When the database cannot write.
pub async fn empty_version(
    _actor: &Actor,
    tx: &DatabaseTransaction,
    id: TextId,
    number: i32,
) -> Result<bool, DbErr> {
    store::empty_version(tx, id, number).await
}

/// The current versions of texts.
///
/// # Errors
/// When the database is out of reach.
pub async fn current(
    _actor: &Actor,
    db: &impl ConnectionTrait,
    ids: &[TextId],
) -> Result<HashMap<TextId, TextVersion>, DbErr> {
    store::current(db, ids).await
}

/// One version of a text.
///
/// # Errors
/// When the database is out of reach.
pub async fn find_version(
    _actor: &Actor,
    db: &impl ConnectionTrait,
    id: TextId,
    number: i32,
) -> Result<Option<TextVersion>, DbErr> {
    store::find_version(db, id, number).await
}

/// All versions of a text, newest first.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_versions(
    _actor: &Actor,
    db: &impl ConnectionTrait,
    id: TextId,
) -> Result<Vec<TextVersion>, DbErr> {
    store::list_versions(db, id).await
}

/// All versions of many texts, newest first.
///
/// # Errors
/// When the database is out of reach.
pub async fn versions_of(
    _actor: &Actor,
    db: &impl ConnectionTrait,
    ids: &[TextId],
) -> Result<HashMap<TextId, Vec<TextVersion>>, DbErr> {
    store::versions_of(db, ids).await
}

/// Removes texts with all their versions. The owning room has removed what pointed to them.
///
/// # Errors
/// When the database cannot write, or something still points to one.
pub async fn remove(_actor: &Actor, tx: &DatabaseTransaction, ids: &[TextId]) -> Result<(), DbErr> {
    store::remove(tx, ids).await
}

/// A version that is kept nowhere: what a preview shows.
#[must_use]
pub fn preview(actor: &Actor, app: &App, input: &TextInput) -> TextVersion {
    build(actor, app, TextId(uuid::Uuid::nil()), 1, input, &[], &mut 1)
}

fn build(
    actor: &Actor,
    app: &App,
    id: TextId,
    number: i32,
    input: &TextInput,
    previous: &[Section],
    next: &mut u32,
) -> TextVersion {
    let sections = input.sections.iter().filter(|(_, text)| !text.is_blank()).map(|(name, text)| {
        let before = previous.iter().find(|section| section.name == *name).map_or(&[][..], |s| &s.paragraphs);
        Section { name: (*name).to_owned(), paragraphs: paragraphs(before, &normalise(text.as_str()), next) }
    });
    let sections = sections.collect();
    let title =
        input.title.as_ref().map(|title| normalise(title.as_str()).replace('\n', " ").trim().to_owned());
    TextVersion {
        id,
        number,
        lang: input.lang,
        title,
        sections,
        created_by: actor.account(),
        created_at: app.now(),
    }
}

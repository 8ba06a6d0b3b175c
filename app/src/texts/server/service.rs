//! Writing and reading texts. The owning room has asked its policy before, and passes its transaction.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};

use super::markdown::{normalise, paragraphs};
use super::store;
use super::version::{Section, TextInput, TextVersion};
use crate::platform::actor::Actor;
use crate::platform::server::App;
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
    Ok(version.number)
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

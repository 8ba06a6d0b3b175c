//! What is said of a thing in several languages: a text each, by part and language. The owning room knows the thing, has
//! asked its policy, and locks it before it writes.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
    QueryOrder,
};
use uuid::Uuid;

use super::entity::variant::{ActiveModel, Column, Entity};
use super::service;
use super::version::{TextInput, TextVersion};
use crate::platform::actor::Actor;
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::server::{App, chunked};
use crate::safety::model::CheckedText;
use crate::texts::model::TextId;

/// The languages of a part with the text in each, in the order of their codes.
pub type Variants = Vec<(String, TextId)>;

/// The part of things that have a title and nothing else, such as the items of an agenda.
pub const TITLE: &str = "title";

/// The variants of a part of many things, by thing.
///
/// # Errors
/// When the database is out of reach.
pub async fn list(
    _actor: &Actor,
    db: &impl ConnectionTrait,
    part: &str,
    things: &[Uuid],
) -> Result<HashMap<Uuid, Variants>, DbErr> {
    let mut found: HashMap<Uuid, Variants> = HashMap::with_capacity(things.len());
    for things in chunked(things) {
        let rows = Entity::find()
            .filter(Column::ThingId.is_in(things.iter().copied()))
            .filter(Column::Part.eq(part))
            .order_by_asc(Column::Lang)
            .all(db)
            .await?;
        for row in rows {
            found.entry(row.thing_id).or_default().push((row.lang, TextId(row.text_id)));
        }
    }
    Ok(found)
}

/// The one that the reader reads best.
#[must_use]
pub fn best(variants: &[(String, TextId)], reader: UiLang) -> Option<TextId> {
    variants.iter().min_by_key(|(lang, _)| reader.reads(lang)).map(|(_, text)| *text)
}

/// Of each of many things the version of a part that the reader reads best.
///
/// # Errors
/// When the database is out of reach.
pub async fn best_of(
    actor: &Actor,
    db: &impl ConnectionTrait,
    part: &str,
    things: &[Uuid],
    reader: UiLang,
) -> Result<HashMap<Uuid, TextVersion>, DbErr> {
    let variants = list(actor, db, part, things).await?;
    let chosen: HashMap<Uuid, TextId> =
        variants.iter().filter_map(|(thing, variants)| Some((*thing, best(variants, reader)?))).collect();
    let texts: Vec<TextId> = chosen.values().copied().collect();
    let versions = service::current(actor, db, &texts).await?;
    let found = chosen.into_iter().filter_map(|(thing, text)| Some((thing, versions.get(&text)?.clone())));
    Ok(found.collect())
}

/// The version in the language that was asked for, where there is one, and every language there is.
///
/// # Errors
/// When the database is out of reach.
pub async fn chosen(
    actor: &Actor,
    db: &impl ConnectionTrait,
    part: &str,
    thing: Uuid,
    lang: Option<ContentLang>,
) -> Result<(Option<TextVersion>, Vec<ContentLang>), DbErr> {
    let variants = list(actor, db, part, &[thing]).await?.remove(&thing).unwrap_or_default();
    let langs = variants.iter().filter_map(|(lang, _)| ContentLang::from_code(lang)).collect();
    let asked = lang.and_then(|lang| variants.iter().find(|(code, _)| code == lang.code()));
    let version = match asked {
        Some((_, text)) => service::current(actor, db, &[*text]).await?.remove(text),
        None => None,
    };
    Ok((version, langs))
}

/// The titles of a thing.
///
/// # Errors
/// When the database is out of reach.
pub async fn titles(
    actor: &Actor,
    db: &impl ConnectionTrait,
    thing: Uuid,
) -> Result<Vec<(ContentLang, String)>, DbErr> {
    let variants = list(actor, db, TITLE, &[thing]).await?.remove(&thing).unwrap_or_default();
    let ids: Vec<TextId> = variants.iter().map(|(_, text)| *text).collect();
    let versions = service::current(actor, db, &ids).await?;
    let titles = variants.iter().filter_map(|(_, text)| {
        let version = versions.get(text)?;
        Some((version.lang, version.title.clone()?))
    });
    Ok(titles.collect())
}

/// Keeps the first text of a part in its language.
///
/// # Errors
/// When there is one already, or the database cannot write.
pub async fn add(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    part: &str,
    thing: Uuid,
    text: &TextInput,
) -> Result<(), DbErr> {
    let id = service::create(actor, app, tx, text).await?;
    let row = ActiveModel {
        thing_id: Set(thing),
        part: Set(part.to_owned()),
        lang: Set(text.lang.code().to_owned()),
        text_id: Set(id.0),
    };
    Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

/// What became of a text that was sent.
pub enum Saved {
    /// It is kept under this number.
    Written(i32),
    /// It says what was there already.
    Same,
    /// Somebody saved this meanwhile; nothing was written.
    Stale(Box<TextVersion>),
}

/// Keeps a text as the new version of a part in its language, when the version there is still `number` (0 where there is
/// none). With the thing locked, two who save the same part never both believe that they were first.
///
/// # Errors
/// When the database cannot write.
pub async fn save(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    part: &str,
    thing: Uuid,
    number: i32,
    text: &TextInput,
) -> Result<Saved, DbErr> {
    let (known, _) = chosen(actor, tx, part, thing, Some(text.lang)).await?;
    let Some(current) = known else {
        add(actor, app, tx, part, thing, text).await?;
        return Ok(Saved::Written(1));
    };
    if current.number != number {
        return Ok(Saved::Stale(Box::new(current)));
    }
    let now = service::revise(actor, app, tx, current.id, text).await?;
    Ok(if now == number { Saved::Same } else { Saved::Written(now) })
}

/// Keeps the titles of a thing; languages that are no longer there go.
///
/// # Errors
/// When the database cannot write.
pub async fn set_titles(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    kind: &'static str,
    thing: Uuid,
    titles: &[(ContentLang, CheckedText)],
) -> Result<(), DbErr> {
    let known: HashMap<String, TextId> =
        list(actor, tx, TITLE, &[thing]).await?.remove(&thing).unwrap_or_default().into_iter().collect();
    let stays = |code: &str| titles.iter().any(|(lang, _)| lang.code() == code);
    let gone: Vec<TextId> = known.iter().filter(|(lang, _)| !stays(lang)).map(|(_, text)| *text).collect();
    remove_texts(actor, tx, &gone).await?;
    for (lang, title) in titles {
        let text = TextInput { kind, lang: *lang, title: Some(title.clone()), sections: Vec::new() };
        match known.get(lang.code()) {
            Some(id) => drop(service::revise(actor, app, tx, *id, &text).await?),
            None => add(actor, app, tx, TITLE, thing, &text).await?,
        }
    }
    Ok(())
}

/// Removes everything that is said of a thing.
///
/// # Errors
/// When the database cannot write.
pub async fn remove_of(actor: &Actor, tx: &DatabaseTransaction, thing: Uuid) -> Result<(), DbErr> {
    let rows = Entity::find().filter(Column::ThingId.eq(thing)).all(tx).await?;
    let texts: Vec<TextId> = rows.iter().map(|row| TextId(row.text_id)).collect();
    remove_texts(actor, tx, &texts).await
}

async fn remove_texts(actor: &Actor, tx: &DatabaseTransaction, texts: &[TextId]) -> Result<(), DbErr> {
    for ids in chunked(texts) {
        Entity::delete_many().filter(Column::TextId.is_in(ids.iter().map(|id| id.0))).exec(tx).await?;
    }
    service::remove(actor, tx, texts).await
}

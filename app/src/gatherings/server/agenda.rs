//! The agenda of a gathering: items and breaks, their titles by language, the papers that go with them.

use sea_orm::{ActiveValue::Set, DatabaseTransaction};
use time::{Duration, OffsetDateTime};

use super::agenda_store as store;
use super::entity::item;
use super::order::{self, Move, Slot};
use super::plan::{moment_of, number};
use super::policy::Action;
use super::service::{Loaded, load};
use super::views::{ITEM, no_conflict, of_item};
use super::words::{KIND, audit};
use crate::files::model::{AttachmentInput, FileId, FileInput};
use crate::files::server::service::{self as files, Opened, Prepared};
use crate::files::view::FileView;
use crate::gatherings::model::{
    AgendaItemId, GatheringError, GatheringId, ITEMS_MAX, ItemInput, ItemKind, LINE_MAX, MINUTES_MAX,
    read_titles,
};
use crate::platform::actor::Actor;
use crate::platform::error::FieldErrors;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::local;
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::server::variants;

/// An item that is ready to be kept.
struct Ready {
    kind: ItemKind,
    starts_at: OffsetDateTime,
    minutes: i32,
    leader: CheckedText,
    titles: Vec<(ContentLang, CheckedText)>,
    papers: Prepared,
}

/// An item as its form shows it, and the version to send back.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get_item(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    item: AgendaItemId,
) -> Result<(ItemInput, i32), GatheringError> {
    let (loaded, row) = find(actor, app, id, item).await?;
    Ok((as_input(actor, app, &loaded, &row).await?, row.version))
}

/// A new item as its form shows it: it begins where the last one ends.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_item(actor: &Actor, app: &App, id: GatheringId) -> Result<ItemInput, GatheringError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    let last = store::list(&app.db.read, id).await?.pop();
    let from = last.map_or(loaded.row.starts_at, |row| ends_at(&row));
    let (day, time) = shown(from, &loaded.row.zone);
    Ok(ItemInput { kind: ItemKind::Item.code().to_owned(), day, time, ..ItemInput::default() })
}

fn ends_at(row: &item::Model) -> OffsetDateTime {
    row.starts_at + Duration::minutes(i64::from(row.minutes))
}

fn shown(at: OffsetDateTime, zone: &str) -> (String, String) {
    let there = local(at, zone);
    (there.date().to_string(), format!("{:02}:{:02}", there.hour(), there.minute()))
}

async fn find(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    item: AgendaItemId,
) -> Result<(Loaded, item::Model), GatheringError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    let row = store::find(&app.db.read, item).await?.filter(|row| row.gathering_id == id.0);
    Ok((loaded, row.ok_or(GatheringError::NotFound)?))
}

async fn as_input(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
    row: &item::Model,
) -> Result<ItemInput, GatheringError> {
    let titles = variants::titles(actor, &app.db.read, row.id).await?;
    let attached = files::list_of(actor, app, of_item(AgendaItemId(row.id))).await.map_err(no_conflict)?;
    let papers = attached.files.into_iter().map(|file| FileInput {
        id: file.id,
        alt: file.alt,
        caption: file.caption,
        decorative: file.decorative,
        confirmed: file.doubt.is_some(),
    });
    let (day, time) = shown(row.starts_at, &loaded.row.zone);
    Ok(ItemInput {
        kind: row.kind.clone(),
        day,
        time,
        minutes: row.minutes.to_string(),
        leader: row.leader.clone(),
        titles: titles.into_iter().map(|(lang, title)| (Some(lang), title)).collect(),
        papers: AttachmentInput { files: papers.collect(), links: Vec::new() },
        numbers_ok: false,
    })
}

/// Adds an item.
///
/// # Errors
/// `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn add_item(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    input: &ItemInput,
) -> Result<AgendaItemId, GatheringError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    if store::list(&app.db.read, id).await?.len() >= ITEMS_MAX {
        let mut errors = FieldErrors::default();
        errors.add_with("title-text-1", "gatherings-error-items", &[("max", ITEMS_MAX.to_string())]);
        return Err(GatheringError::Invalid(errors));
    }
    let ready = prepare(actor, app, &loaded, None, input).await?;
    let new = AgendaItemId(app.new_id());
    let tx = app.db.begin().await?;
    let row =
        item::ActiveModel { id: Set(new.0), gathering_id: Set(id.0), version: Set(1), ..columns(&ready) };
    store::insert(&tx, row).await?;
    keep(actor, app, &tx, new, &ready).await?;
    audit(actor, app, &tx, "gatherings.agenda", id, "added").await?;
    tx.commit().await?;
    Ok(new)
}

/// Saves an item.
///
/// # Errors
/// `Conflict` with what somebody saved since `version`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn revise_item(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    item: AgendaItemId,
    version: i32,
    input: &ItemInput,
) -> Result<(), GatheringError> {
    let (loaded, _) = find(actor, app, id, item).await?;
    let ready = prepare(actor, app, &loaded, Some(item), input).await?;
    let tx = app.db.begin().await?;
    // Whoever comes second waits here, and finds another version.
    super::store::lock(&tx, id).await?;
    let row = store::find(&tx, item).await?.ok_or(GatheringError::NotFound)?;
    if row.version != version {
        drop(tx);
        let theirs = fields(&as_input(actor, app, &loaded, &row).await?);
        return Err(GatheringError::meanwhile(theirs, row.version, String::new()));
    }
    let change = item::ActiveModel { id: Set(item.0), version: Set(version + 1), ..columns(&ready) };
    store::update(&tx, change).await?;
    keep(actor, app, &tx, item, &ready).await?;
    audit(actor, app, &tx, "gatherings.agenda", id, "revised").await?;
    tx.commit().await?;
    Ok(())
}

/// An input as the names and values of its form.
fn fields(input: &ItemInput) -> Vec<(String, String)> {
    let pairs = [
        ("kind", &input.kind),
        ("day", &input.day),
        ("time", &input.time),
        ("minutes", &input.minutes),
        ("leader", &input.leader),
    ];
    let mut fields: Vec<(String, String)> =
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
    for ((lang, title), row) in input.titles.iter().zip(1..) {
        let (lang_field, text_field) = ItemInput::fields(row);
        fields.push((lang_field, lang.map_or("", ContentLang::code).to_owned()));
        fields.push((text_field, title.clone()));
    }
    fields
}

fn columns(ready: &Ready) -> item::ActiveModel {
    item::ActiveModel {
        kind: Set(ready.kind.code().to_owned()),
        starts_at: Set(ready.starts_at),
        minutes: Set(ready.minutes),
        leader: Set(ready.leader.as_str().trim().to_owned()),
        ..Default::default()
    }
}

/// Checks the form and passes every word of it through the guard.
async fn prepare(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
    item: Option<AgendaItemId>,
    input: &ItemInput,
) -> Result<Ready, GatheringError> {
    let mut errors = FieldErrors::default();
    let kind = ItemKind::from_code(&input.kind);
    if kind.is_none() {
        errors.add("kind", "gatherings-error-item-kind");
    }
    let zone = loaded.row.zone.as_str();
    let starts_at = moment_of(&mut errors, ("day", &input.day), ("time", &input.time), zone);
    let outside = |at: &OffsetDateTime| *at < loaded.row.starts_at || *at >= loaded.row.ends_at;
    if starts_at.as_ref().is_some_and(outside) {
        errors.add("day", "gatherings-error-outside");
    }
    let minutes = number(&input.minutes, MINUTES_MAX).flatten();
    if minutes.is_none() {
        errors.add_with("minutes", "gatherings-error-minutes-long", &[("max", MINUTES_MAX.to_string())]);
    }
    if input.leader.chars().count() > LINE_MAX {
        errors.add_with("leader", "gatherings-error-long", &[("max", LINE_MAX.to_string())]);
    }
    let typed = read_titles(&input.titles, kind != Some(ItemKind::Break), &mut errors);
    errors.into_result()?;
    let names: Vec<String> = typed.iter().map(|(row, ..)| ItemInput::fields(*row).1).collect();
    let mut guarded: Vec<Field<'_>> =
        names.iter().zip(&typed).map(|(name, (_, _, title))| Field { name, text: title }).collect();
    guarded.push(Field { name: "leader", text: &input.leader });
    let warnings = Warnings::confirmed(input.numbers_ok);
    let mut checked = check(actor, app, &guarded, warnings).await?;
    let leader = checked.pop();
    let lang = typed.first().map_or(ContentLang::En, |(_, lang, _)| *lang);
    let owner = item.map(of_item);
    let papers =
        files::prepare(actor, app, owner, &input.papers, lang, warnings).await.map_err(no_conflict)?;
    let titles = typed.iter().map(|(_, lang, _)| *lang).zip(checked).collect();
    match (kind, starts_at, minutes, leader) {
        (Some(kind), Some(starts_at), Some(minutes), Some(leader)) => {
            Ok(Ready { kind, starts_at, minutes, leader, titles, papers })
        }
        _ => Err(GatheringError::internal("a form without errors lacks a field")),
    }
}

/// Keeps titles and papers.
async fn keep(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    item: AgendaItemId,
    ready: &Ready,
) -> Result<(), sea_orm::DbErr> {
    variants::set_titles(actor, app, tx, KIND, item.0, &ready.titles).await?;
    files::attach(actor, app, tx, of_item(item), &ready.papers).await
}

/// Moves an item past its neighbours; each keeps its length.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn move_item(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    item: AgendaItemId,
    how: Move,
) -> Result<(), GatheringError> {
    let (loaded, _) = find(actor, app, id, item).await?;
    let tx = app.db.begin().await?;
    super::store::lock(&tx, id).await?;
    let rows = store::list(&tx, id).await?;
    let slot = |row: &item::Model| Slot { id: row.id, starts_at: row.starts_at, minutes: row.minutes };
    let slots: Vec<Slot> = rows.iter().map(slot).collect();
    let times = order::moved(&slots, item.0, how, &loaded.row.zone);
    store::set_times(&tx, &times).await?;
    audit(actor, app, &tx, "gatherings.agenda", id, "moved").await?;
    tx.commit().await?;
    Ok(())
}

/// Removes an item with its titles and papers.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn remove_item(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    item: AgendaItemId,
) -> Result<(), GatheringError> {
    find(actor, app, id, item).await?;
    let tx = app.db.begin().await?;
    files::delete_of(actor, app, &tx, of_item(item)).await?;
    store::delete(&tx, item).await?;
    variants::remove_of(actor, &tx, item.0).await?;
    audit(actor, app, &tx, "gatherings.agenda", id, "removed").await?;
    tx.commit().await?;
    Ok(())
}

/// The papers of a form, for a new item or the one that is being revised.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn form_papers(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    item: Option<AgendaItemId>,
    ids: &[FileId],
) -> Result<Vec<FileView>, GatheringError> {
    load(actor, app, id, Action::Organise).await?;
    files::list_for_form(actor, app, item.map(of_item), ids).await.map_err(no_conflict)
}

/// Opens a paper. Whoever has signed in and sees the gathering may.
///
/// # Errors
/// `NotFound` when there is none, or the actor may not see the gathering; `Forbidden` for visitors of an open one.
pub async fn open_paper(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    file: FileId,
    name: &str,
) -> Result<Opened, GatheringError> {
    load(actor, app, id, Action::SeeInside).await?;
    let ids: Vec<_> = store::list(&app.db.read, id).await?.into_iter().map(|row| row.id).collect();
    let papers = files::list_of_many(actor, app, ITEM, &ids).await.map_err(no_conflict)?;
    let mut owners = papers.iter().filter(|(_, papers)| papers.iter().any(|paper| paper.id == file));
    let owner = owners.next().map(|(item, _)| of_item(AgendaItemId(*item)));
    let owner = owner.ok_or(GatheringError::NotFound)?;
    files::open(actor, app, owner, file, name).await.map_err(no_conflict)
}

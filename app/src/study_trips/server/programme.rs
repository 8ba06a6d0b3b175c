//! The programme of a trip: sessions, breaks, meals and legs of the way.

use sea_orm::{ActiveValue::Set, DatabaseTransaction};
use time::{Duration, OffsetDateTime};

use super::dates::planning;
use super::entity::session;
use super::plan::{self, Plan};
use super::programme_store as store;
use super::service::Loaded;
use super::words::{KIND, audit};
use crate::gatherings::server::order::{self, Move, Slot};
use crate::platform::actor::Actor;
use crate::platform::error::FieldErrors;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::local;
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check};
use crate::study_trips::model::{SESSIONS_MAX, SessionId, SessionInput, SessionKind, TripError, TripId};
use crate::texts::server::variants;

/// An item that is ready to be kept.
struct Ready {
    plan: Plan,
    place: CheckedText,
    to_place: CheckedText,
    host: CheckedText,
    host_phone: CheckedText,
    titles: Vec<(ContentLang, CheckedText)>,
}

/// Loads a trip whose programme can be written: its dates are chosen.
async fn writing(actor: &Actor, app: &App, id: TripId) -> Result<Loaded, TripError> {
    let loaded = planning(actor, app, id).await?;
    if loaded.row.starts_at.is_some() { Ok(loaded) } else { Err(TripError::Forbidden) }
}

async fn find(
    actor: &Actor,
    app: &App,
    id: TripId,
    item: SessionId,
) -> Result<(Loaded, session::Model), TripError> {
    let loaded = writing(actor, app, id).await?;
    let row = store::find(&app.db.read, item).await?.filter(|row| row.trip_id == id.0);
    Ok((loaded, row.ok_or(TripError::NotFound)?))
}

/// An item as its form shows it, and the version to send back.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get_session(
    actor: &Actor,
    app: &App,
    id: TripId,
    item: SessionId,
) -> Result<(SessionInput, i32), TripError> {
    let (loaded, row) = find(actor, app, id, item).await?;
    Ok((as_input(actor, app, &loaded, &row).await?, row.version))
}

/// A new item as its form shows it: it begins where the last one ends.
///
/// # Errors
/// `NotFound`; `Forbidden`, also while no dates are chosen.
pub async fn new_session(actor: &Actor, app: &App, id: TripId) -> Result<SessionInput, TripError> {
    let loaded = writing(actor, app, id).await?;
    let last = store::list(&app.db.read, id).await?.pop();
    let from = last.map(|row| ends_at(&row)).or(loaded.row.starts_at).unwrap_or_else(|| app.now());
    let (day, time) = shown(from, &loaded.row.zone);
    Ok(SessionInput { kind: SessionKind::Session.code().to_owned(), day, time, ..SessionInput::default() })
}

fn ends_at(row: &session::Model) -> OffsetDateTime {
    row.starts_at + Duration::minutes(i64::from(row.minutes))
}

fn shown(at: OffsetDateTime, zone: &str) -> (String, String) {
    let there = local(at, zone);
    (there.date().to_string(), format!("{:02}:{:02}", there.hour(), there.minute()))
}

async fn as_input(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
    row: &session::Model,
) -> Result<SessionInput, TripError> {
    let titles = variants::titles(actor, &app.db.read, row.id).await?;
    let (day, time) = shown(row.starts_at, &loaded.row.zone);
    let degrees = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    Ok(SessionInput {
        kind: row.kind.clone(),
        day,
        time,
        minutes: row.minutes.to_string(),
        place: row.place.clone(),
        to_place: row.to_place.clone(),
        host: row.host.clone(),
        host_phone: row.host_phone.clone(),
        lang: row.lang.as_deref().and_then(ContentLang::from_code),
        interpreted: row.interpreted,
        mode: row.mode.clone().unwrap_or_default(),
        km: row.km.map(|km| km.to_string()).unwrap_or_default(),
        latitude: degrees(row.latitude),
        longitude: degrees(row.longitude),
        titles: titles.into_iter().map(|(lang, title)| (Some(lang), title)).collect(),
        numbers_ok: false,
    })
}

/// Adds an item.
///
/// # Errors
/// `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn add_session(
    actor: &Actor,
    app: &App,
    id: TripId,
    input: &SessionInput,
) -> Result<SessionId, TripError> {
    let loaded = writing(actor, app, id).await?;
    let ready = prepare(actor, app, &loaded, input).await?;
    let new = SessionId(app.new_id());
    let tx = app.db.begin().await?;
    room_for_one(&tx, id).await?;
    let row = session::ActiveModel { id: Set(new.0), trip_id: Set(id.0), version: Set(1), ..columns(&ready) };
    store::insert(&tx, row).await?;
    variants::set_titles(actor, app, &tx, KIND, new.0, &ready.titles).await?;
    audit(actor, app, &tx, "trips.programme", id, "added").await?;
    tx.commit().await?;
    Ok(new)
}

async fn room_for_one(tx: &DatabaseTransaction, id: TripId) -> Result<(), TripError> {
    super::store::lock(tx, id).await?;
    if store::list(tx, id).await?.len() < SESSIONS_MAX {
        return Ok(());
    }
    let mut errors = FieldErrors::default();
    errors.add_with("title-text-1", "study_trips-error-sessions", &[("max", SESSIONS_MAX.to_string())]);
    Err(TripError::Invalid(errors))
}

/// Saves an item.
///
/// # Errors
/// `Conflict` with what somebody saved since `version`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn revise_session(
    actor: &Actor,
    app: &App,
    id: TripId,
    item: SessionId,
    version: i32,
    input: &SessionInput,
) -> Result<(), TripError> {
    let (loaded, _) = find(actor, app, id, item).await?;
    let ready = prepare(actor, app, &loaded, input).await?;
    let tx = app.db.begin().await?;
    // Whoever comes second waits here, and finds another version.
    super::store::lock(&tx, id).await?;
    let row = store::find(&tx, item).await?.ok_or(TripError::NotFound)?;
    if row.version != version {
        drop(tx);
        let theirs = plan::fields(&as_input(actor, app, &loaded, &row).await?);
        return Err(TripError::meanwhile(theirs, row.version, String::new()));
    }
    let change = session::ActiveModel { id: Set(item.0), version: Set(version + 1), ..columns(&ready) };
    store::update(&tx, change).await?;
    variants::set_titles(actor, app, &tx, KIND, item.0, &ready.titles).await?;
    audit(actor, app, &tx, "trips.programme", id, "revised").await?;
    tx.commit().await?;
    Ok(())
}

fn columns(ready: &Ready) -> session::ActiveModel {
    let plan = &ready.plan;
    let line = |text: &CheckedText| Set(text.as_str().trim().to_owned());
    session::ActiveModel {
        kind: Set(plan.kind.code().to_owned()),
        starts_at: Set(plan.starts_at),
        minutes: Set(plan.minutes),
        place: line(&ready.place),
        to_place: line(&ready.to_place),
        host: line(&ready.host),
        host_phone: line(&ready.host_phone),
        lang: Set(plan.lang.map(|lang| lang.code().to_owned())),
        interpreted: Set(plan.interpreted),
        mode: Set(plan.mode.map(|mode| mode.code().to_owned())),
        km: Set(plan.km),
        latitude: Set(plan.position.map(|(latitude, _)| latitude)),
        longitude: Set(plan.position.map(|(_, longitude)| longitude)),
        ..Default::default()
    }
}

/// Checks the form and passes every word of it through the guard.
async fn prepare(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
    input: &SessionInput,
) -> Result<Ready, TripError> {
    let within = loaded.row.starts_at.zip(loaded.row.ends_at).ok_or(TripError::Forbidden)?;
    let (plan, typed) = plan::read(input, &loaded.row.zone, within)?;
    let names: Vec<String> = typed.iter().map(|(row, ..)| SessionInput::fields(*row).1).collect();
    let lines = [
        Field { name: "place", text: &input.place },
        Field { name: "to_place", text: &input.to_place },
        Field { name: "host", text: &input.host },
        Field { name: "host_phone", text: &input.host_phone },
    ];
    let titles = names.iter().zip(&typed).map(|(name, (_, _, title))| Field { name, text: title });
    let guarded: Vec<Field<'_>> = lines.into_iter().chain(titles).collect();
    let mut checked = check(actor, app, &guarded, Warnings::confirmed(input.numbers_ok)).await?.into_iter();
    match (checked.next(), checked.next(), checked.next(), checked.next()) {
        (Some(place), Some(to_place), Some(host), Some(host_phone)) => Ok(Ready {
            plan,
            place,
            to_place,
            host,
            host_phone,
            titles: typed.iter().map(|(_, lang, _)| *lang).zip(checked).collect(),
        }),
        _ => Err(TripError::internal("the guard gave back fewer fields")),
    }
}

/// Moves an item past its neighbours; each keeps its length.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn move_session(
    actor: &Actor,
    app: &App,
    id: TripId,
    item: SessionId,
    how: Move,
) -> Result<(), TripError> {
    let (loaded, _) = find(actor, app, id, item).await?;
    let tx = app.db.begin().await?;
    super::store::lock(&tx, id).await?;
    let rows = store::list(&tx, id).await?;
    let slot = |row: &session::Model| Slot { id: row.id, starts_at: row.starts_at, minutes: row.minutes };
    let slots: Vec<Slot> = rows.iter().map(slot).collect();
    let times = order::moved(&slots, item.0, how, &loaded.row.zone);
    store::set_times(&tx, &times).await?;
    audit(actor, app, &tx, "trips.programme", id, "moved").await?;
    tx.commit().await?;
    Ok(())
}

/// Copies an item; the copy begins where the item ends.
///
/// # Errors
/// `Invalid` when the programme is full; `NotFound`, `Forbidden`.
pub async fn copy_session(
    actor: &Actor,
    app: &App,
    id: TripId,
    item: SessionId,
) -> Result<SessionId, TripError> {
    let (loaded, row) = find(actor, app, id, item).await?;
    let from = ends_at(&row);
    // A copy behind the end of the trip stands at its own beginning instead, where it can be moved from.
    let starts_at = if loaded.row.ends_at.is_some_and(|end| from >= end) { row.starts_at } else { from };
    // What was checked once is checked again: the rules may have become stricter since.
    let written = variants::titles(actor, &app.db.read, row.id).await?;
    let fields: Vec<Field<'_>> =
        written.iter().map(|(_, title)| Field { name: "title-text-1", text: title }).collect();
    let checked = check(actor, app, &fields, Warnings::Overruled).await?;
    let titles: Vec<_> = written.iter().map(|(lang, _)| *lang).zip(checked).collect();
    let new = SessionId(app.new_id());
    let tx = app.db.begin().await?;
    room_for_one(&tx, id).await?;
    let copy = session::Model { id: new.0, starts_at, version: 1, ..row };
    store::insert_copy(&tx, copy).await?;
    variants::set_titles(actor, app, &tx, KIND, new.0, &titles).await?;
    audit(actor, app, &tx, "trips.programme", id, "copied").await?;
    tx.commit().await?;
    Ok(new)
}

/// Removes an item with its titles.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn remove_session(actor: &Actor, app: &App, id: TripId, item: SessionId) -> Result<(), TripError> {
    find(actor, app, id, item).await?;
    let tx = app.db.begin().await?;
    store::delete(&tx, item).await?;
    variants::remove_of(actor, &tx, item.0).await?;
    audit(actor, app, &tx, "trips.programme", id, "removed").await?;
    tx.commit().await?;
    Ok(())
}

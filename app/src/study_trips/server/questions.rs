//! Learning questions: what each visiting municipality wants to find out, in its own order.

use std::collections::HashMap;

use sea_orm::{ActiveValue::Set, DatabaseTransaction};
use uuid::Uuid;

use super::policy::{Action, may};
use super::questions_store as own;
use super::service::{Loaded, load};
use super::views;
use super::way_entity::question;
use super::words::{KIND, audit};
use super::{reports_store, store};
use crate::gatherings::server::written::name_of;
use crate::network::model::MunicipalityId;
use crate::platform::actor::Actor;
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::posts::model::Theme;
use crate::safety::server::service::{Field, Warnings, check};
use crate::study_trips::before::{QUESTIONS_MAX, QuestionId, QuestionInput, QuestionView, QuestionsView};
use crate::study_trips::model::{Side, SideState, TripError, TripId};
use crate::texts::model::TextId;
use crate::texts::server::{TextInput, TextVersion, service as texts};

/// The name under which a question is kept.
pub(super) const QUESTION: &str = "question";

/// The questions of all visiting municipalities, for everybody who sees the trip.
pub(super) async fn of_trip(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
) -> Result<Vec<QuestionsView>, TripError> {
    let db = &app.db.read;
    let rows = own::list(db, loaded.id()).await?;
    let versions = versions(actor, app, &rows).await?;
    let begun = reports_store::of_trip(db, loaded.id()).await?;
    let visiting = loaded.around.sides_of(loaded.row.id).iter().filter(|side| {
        side.side == Side::Visiting.code()
            && (side.state == SideState::Welcome.code()
                || rows.iter().any(|row| row.municipality_id == side.municipality_id))
    });
    let found = visiting.filter_map(|side| {
        let id = side.municipality_id;
        let own = rows.iter().filter(|row| row.municipality_id == id);
        let stands = begun.iter().any(|report| report.municipality_id == id);
        Some(QuestionsView {
            municipality: loaded.around.municipalities.get(&MunicipalityId(id))?.clone(),
            questions: own.filter_map(|row| view(row, &versions)).collect(),
            can_write: !stands && may(actor, Action::WriteQuestions(id), &loaded.facts).allows(),
        })
    });
    Ok(found.collect())
}

async fn versions(
    actor: &Actor,
    app: &App,
    rows: &[question::Model],
) -> Result<HashMap<TextId, TextVersion>, TripError> {
    let ids: Vec<TextId> = rows.iter().map(|row| TextId(row.text_id)).collect();
    Ok(texts::current(actor, &app.db.read, &ids).await?)
}

fn view(row: &question::Model, versions: &HashMap<TextId, TextVersion>) -> Option<QuestionView> {
    let version = versions.get(&TextId(row.text_id))?;
    Some(QuestionView { id: QuestionId(row.id), words: views::words(version, QUESTION), themes: themes(row) })
}

pub(super) fn themes(row: &question::Model) -> Vec<Theme> {
    row.themes.split_whitespace().filter_map(Theme::from_code).collect()
}

/// The questions of one municipality, in its order.
pub(super) async fn of_municipality(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: Uuid,
) -> Result<Vec<QuestionView>, TripError> {
    let rows = own::of_municipality(&app.db.read, id, municipality).await?;
    let versions = versions(actor, app, &rows).await?;
    Ok(rows.iter().filter_map(|row| view(row, &versions)).collect())
}

/// The questions that the actor writes, for one municipality.
///
/// # Errors
/// `NotFound`; `Forbidden` for all who do not stand for it, and once its report has been begun.
pub async fn list(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
) -> Result<QuestionsView, TripError> {
    let loaded = load(actor, app, id, Action::WriteQuestions(municipality.0)).await?;
    let found = of_trip(actor, app, &loaded).await?;
    let own = found.into_iter().find(|one| one.municipality.id == municipality);
    own.filter(|one| one.can_write).ok_or(TripError::Forbidden)
}

/// Adds a question at the end.
///
/// # Errors
/// `Invalid` at the fields, or when there are many; `NotFound`; `Forbidden`.
pub async fn add(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
    input: &QuestionInput,
) -> Result<QuestionId, TripError> {
    load(actor, app, id, Action::WriteQuestions(municipality.0)).await?;
    let text = text(actor, app, input).await?;
    let tx = app.db.begin().await?;
    let rows = lock(&tx, id, municipality.0).await?;
    if rows.len() >= QUESTIONS_MAX {
        let mut errors = FieldErrors::default();
        errors.add_with("text", "study_trips-error-questions", &[("max", QUESTIONS_MAX.to_string())]);
        return Err(TripError::Invalid(errors));
    }
    let last = rows.iter().map(|row| row.position).max().unwrap_or(0);
    let text_id = texts::create(actor, app, &tx, &text).await?;
    let new = QuestionId(app.new_id());
    let row = question::ActiveModel {
        id: Set(new.0),
        trip_id: Set(id.0),
        municipality_id: Set(municipality.0),
        position: Set(last + 1),
        themes: Set(input.themes.join(" ")),
        text_id: Set(text_id.0),
        version: Set(1),
        created_by: Set(actor.account().map(|id| id.0)),
        created_at: Set(app.now()),
        changed_by: Set(actor.account().map(|id| id.0)),
    };
    own::insert(&tx, row).await?;
    audit(actor, app, &tx, "trips.questions", id, "added").await?;
    tx.commit().await?;
    Ok(new)
}

/// The questions of a municipality, so that nobody else changes them before the transaction ends. They stand still once
/// the report that answers them has been begun.
async fn lock(
    tx: &DatabaseTransaction,
    id: TripId,
    municipality: Uuid,
) -> Result<Vec<question::Model>, TripError> {
    store::lock(tx, id).await?.ok_or(TripError::NotFound)?;
    if reports_store::find(tx, id, municipality).await?.is_some() {
        return Err(TripError::Forbidden);
    }
    Ok(own::of_municipality(tx, id, municipality).await?)
}

async fn text(actor: &Actor, app: &App, input: &QuestionInput) -> Result<TextInput, TripError> {
    input.validate()?;
    let fields = [Field { name: "text", text: &input.text }];
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let sections = checked.into_iter().map(|text| (QUESTION, text)).collect();
    Ok(TextInput { kind: KIND, lang: input.lang.unwrap_or(ContentLang::En), title: None, sections })
}

/// A question as the form shows it, whose it is, and the version to send back.
///
/// # Errors
/// `NotFound`; `Forbidden` for all who do not stand for its municipality, and once its report has been begun.
pub async fn get(
    actor: &Actor,
    app: &App,
    id: TripId,
    question: QuestionId,
) -> Result<(QuestionInput, MunicipalityId, i32), TripError> {
    let row = writable(actor, app, id, question).await?;
    let version = current(actor, app, &row).await?;
    Ok((as_input(&row, &version), MunicipalityId(row.municipality_id), row.version))
}

async fn writable(
    actor: &Actor,
    app: &App,
    id: TripId,
    question: QuestionId,
) -> Result<question::Model, TripError> {
    load(actor, app, id, Action::See).await?;
    let row = own::find(&app.db.read, id, question).await?.ok_or(TripError::NotFound)?;
    load(actor, app, id, Action::WriteQuestions(row.municipality_id)).await?;
    if reports_store::find(&app.db.read, id, row.municipality_id).await?.is_some() {
        return Err(TripError::Forbidden);
    }
    Ok(row)
}

async fn current(actor: &Actor, app: &App, row: &question::Model) -> Result<TextVersion, TripError> {
    let id = TextId(row.text_id);
    texts::current(actor, &app.db.read, &[id]).await?.remove(&id).ok_or(TripError::NotFound)
}

fn as_input(row: &question::Model, version: &TextVersion) -> QuestionInput {
    QuestionInput {
        lang: Some(version.lang),
        text: version.markdown(QUESTION),
        themes: row.themes.split_whitespace().map(str::to_owned).collect(),
        numbers_ok: false,
    }
}

/// Saves a question.
///
/// # Errors
/// `Conflict` with what somebody saved since `version`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn revise(
    actor: &Actor,
    app: &App,
    id: TripId,
    question: QuestionId,
    version: i32,
    input: &QuestionInput,
) -> Result<(), TripError> {
    let row = writable(actor, app, id, question).await?;
    let text = text(actor, app, input).await?;
    let tx = app.db.begin().await?;
    let rows = lock(&tx, id, row.municipality_id).await?;
    let row = rows.into_iter().find(|row| row.id == question.0).ok_or(TripError::NotFound)?;
    if row.version != version {
        drop(tx);
        let saved = as_input(&row, &current(actor, app, &row).await?);
        let theirs = vec![
            ("text".to_owned(), saved.text),
            ("themes".to_owned(), saved.themes.join(" ")),
            ("lang".to_owned(), saved.lang.map_or("", ContentLang::code).to_owned()),
        ];
        let by = name_of(actor, app, row.changed_by.map(AccountId)).await?;
        return Err(TripError::meanwhile(theirs, row.version, by));
    }
    texts::revise(actor, app, &tx, TextId(row.text_id), &text).await?;
    let change = question::ActiveModel {
        id: Set(row.id),
        themes: Set(input.themes.join(" ")),
        version: Set(row.version + 1),
        changed_by: Set(actor.account().map(|id| id.0)),
        ..Default::default()
    };
    own::update(&tx, change).await?;
    audit(actor, app, &tx, "trips.questions", id, "revised").await?;
    tx.commit().await?;
    Ok(())
}

/// What a button beside a question does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// Away.
    Remove,
}

/// Moves or removes a question; its municipality.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn change(
    actor: &Actor,
    app: &App,
    id: TripId,
    question: QuestionId,
    change: Change,
) -> Result<MunicipalityId, TripError> {
    let row = writable(actor, app, id, question).await?;
    let tx = app.db.begin().await?;
    let rows = lock(&tx, id, row.municipality_id).await?;
    let at = rows.iter().position(|row| row.id == question.0).ok_or(TripError::NotFound)?;
    let other = match change {
        Change::Up => at.checked_sub(1),
        Change::Down => Some(at + 1),
        Change::Remove => None,
    };
    if change == Change::Remove {
        own::delete(&tx, row.id).await?;
        texts::remove(actor, &tx, &[TextId(row.text_id)]).await?;
        audit(actor, app, &tx, "trips.questions", id, "removed").await?;
    } else if let (Some(this), Some(other)) = (rows.get(at), other.and_then(|other| rows.get(other))) {
        own::place(&tx, this.id, other.position).await?;
        own::place(&tx, other.id, this.position).await?;
    }
    tx.commit().await?;
    Ok(MunicipalityId(row.municipality_id))
}

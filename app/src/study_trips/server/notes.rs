//! Notes on the way: one's own, or shared with the others on the trip. Written without a connection, they are sent later,
//! perhaps more than once: a key makes each one note.

use std::time::Duration;

use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr, SqlErr};
use uuid::Uuid;

use super::entity::note;
use super::policy::Action;
use super::service::load;
use super::views::no_conflict;
use super::words::{KIND, audit};
use super::{notes_store as store, programme_store};
use crate::accounts::server::service as accounts;
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Limit, throttle};
use crate::safety::server::service::{Field, Warnings, check};
use crate::study_trips::model::{NoteId, NoteInput, SessionId, TripError, TripId};
use crate::study_trips::view::NoteView;
use crate::texts::model::TextId;
use crate::texts::server::{TextInput, service as texts};

/// The section that holds what was noted.
const NOTE: &str = "note";
/// How often one person notes something: a day of notes that were written without a connection comes at once.
const NOTING: Limit = Limit { burst: 200, per: Duration::from_secs(3600) };

/// The notes that the actor reads, the oldest first; none for those who are not of the trip.
///
/// # Errors
/// `NotFound` when there is no such trip, or the actor may not see it.
pub async fn list(actor: &Actor, app: &App, id: TripId) -> Result<Vec<NoteView>, TripError> {
    let loaded = load(actor, app, id, Action::See).await?;
    let Some(reader) =
        actor.account().filter(|_| super::policy::may(actor, Action::TakeNotes, &loaded.facts).allows())
    else {
        return Ok(Vec::new());
    };
    let db = &app.db.read;
    let rows = store::list(db, id, reader).await?;
    let ids: Vec<TextId> = rows.iter().map(|row| TextId(row.text_id)).collect();
    let versions = texts::current(actor, db, &ids).await?;
    let people: Vec<AccountId> = rows.iter().filter_map(|row| row.account_id.map(AccountId)).collect();
    let names = accounts::names(actor, app, &people).await.map_err(no_conflict)?;
    let views = rows.iter().filter_map(|row| {
        let version = versions.get(&TextId(row.text_id))?;
        let author = row.account_id.map(AccountId);
        Some(NoteView {
            id: NoteId(row.id),
            session: row.session_id.map(SessionId),
            html: version.section(NOTE)?.html(&format!("n{}-", row.id.simple()), 5),
            lang: version.lang,
            by: author.and_then(|author| names.get(&author).cloned()),
            created_at: row.created_at,
            shared: row.shared,
            own: author == Some(reader),
        })
    });
    Ok(views.collect())
}

/// Whether the actor may take notes on this trip.
///
/// # Errors
/// `NotFound` when there is no such trip, or the actor may not see it.
pub async fn may_take(actor: &Actor, app: &App, id: TripId) -> Result<bool, TripError> {
    let loaded = load(actor, app, id, Action::See).await?;
    Ok(actor.is_signed_in() && super::policy::may(actor, Action::TakeNotes, &loaded.facts).allows())
}

/// Keeps a note. The same note sent again under the same key is one note; another text under a key that is known, as a
/// page brings it that was kept, is another note.
///
/// # Errors
/// `Invalid` at the fields; `NotFound`, `Forbidden`, `TooMany`.
pub async fn write(
    actor: &Actor,
    app: &App,
    id: TripId,
    key: Uuid,
    input: &NoteInput,
) -> Result<NoteId, TripError> {
    load(actor, app, id, Action::TakeNotes).await?;
    let author = actor.account().ok_or(TripError::Forbidden)?;
    let text = checked(actor, app, input).await?;
    let session = session(app, id, input.session).await?;
    if let Some(known) = known(actor, app, id, key, session, &text).await? {
        return match known {
            Known::Same(note) => Ok(note),
            Known::Other => {
                insert(actor, app, id, app.new_id(), author, (session, input.shared), &text).await
            }
        };
    }
    match insert(actor, app, id, key, author, (session, input.shared), &text).await {
        Err(TripError::Unavailable) => match known(actor, app, id, key, session, &text).await? {
            // The same note a moment earlier, on another connection.
            Some(Known::Same(note)) => Ok(note),
            _ => Err(TripError::Unavailable),
        },
        done => done,
    }
}

enum Known {
    Same(NoteId),
    Other,
}

async fn known(
    actor: &Actor,
    app: &App,
    id: TripId,
    key: Uuid,
    session: Option<SessionId>,
    text: &TextInput,
) -> Result<Option<Known>, TripError> {
    let db = &app.db.read;
    let Some(row) = store::find_by_form_key(db, key).await? else {
        return Ok(None);
    };
    let version = texts::find_version(actor, db, TextId(row.text_id), 1).await?;
    let same = row.account_id == actor.account().map(|account| account.0)
        && row.trip_id == id.0
        && row.session_id == session.map(|session| session.0)
        && version.is_some_and(|version| version.sections == texts::preview(actor, app, text).sections);
    Ok(Some(if same { Known::Same(NoteId(row.id)) } else { Known::Other }))
}

async fn insert(
    actor: &Actor,
    app: &App,
    id: TripId,
    key: Uuid,
    author: AccountId,
    (session, shared): (Option<SessionId>, bool),
    text: &TextInput,
) -> Result<NoteId, TripError> {
    let new = NoteId(app.new_id());
    let tx = app.db.begin().await?;
    throttle::take_within(app, &tx, &format!("trips.note:{author}"), NOTING).await?;
    let text_id = texts::create(actor, app, &tx, text).await?;
    let row = note::ActiveModel {
        id: Set(new.0),
        form_key: Set(key),
        trip_id: Set(id.0),
        session_id: Set(session.map(|session| session.0)),
        account_id: Set(Some(author.0)),
        shared: Set(shared),
        text_id: Set(text_id.0),
        version: Set(1),
        created_at: Set(app.now()),
    };
    match store::insert(&tx, row).await {
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            return Err(TripError::Unavailable);
        }
        done => done?,
    }
    if shared {
        audit(actor, app, &tx, "trips.note", id, "shared").await?;
    }
    tx.commit().await?;
    Ok(new)
}

/// The item of the programme, while it is there: what was noted on one that was taken out stays with the trip.
async fn session(app: &App, id: TripId, session: Option<SessionId>) -> Result<Option<SessionId>, TripError> {
    let Some(session) = session else {
        return Ok(None);
    };
    let row = programme_store::find(&app.db.read, session).await?.filter(|row| row.trip_id == id.0);
    Ok(row.map(|row| SessionId(row.id)))
}

async fn checked(actor: &Actor, app: &App, input: &NoteInput) -> Result<TextInput, TripError> {
    input.validate()?;
    let fields = [Field { name: "text", text: &input.text }];
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let lang = input.lang.unwrap_or(ContentLang::En);
    Ok(TextInput { kind: KIND, lang, title: None, sections: [NOTE].into_iter().zip(checked).collect() })
}

/// One's own note as its form shows it, and the version to send back.
///
/// # Errors
/// `NotFound` when it is not the actor's.
pub async fn get(actor: &Actor, app: &App, id: TripId, note: NoteId) -> Result<(NoteInput, i32), TripError> {
    let row = own(actor, app, id, note).await?;
    Ok((as_input(actor, app, &row).await?, row.version))
}

async fn as_input(actor: &Actor, app: &App, row: &note::Model) -> Result<NoteInput, TripError> {
    let text = TextId(row.text_id);
    let version = texts::current(actor, &app.db.read, &[text]).await?.remove(&text);
    let version = version.ok_or(TripError::NotFound)?;
    Ok(NoteInput {
        session: row.session_id.map(SessionId),
        lang: Some(version.lang),
        text: version.markdown(NOTE),
        shared: row.shared,
        numbers_ok: false,
    })
}

async fn own(actor: &Actor, app: &App, id: TripId, note: NoteId) -> Result<note::Model, TripError> {
    load(actor, app, id, Action::TakeNotes).await?;
    let author = actor.account().map(|account| account.0);
    let row = store::find(&app.db.read, note).await?;
    row.filter(|row| row.trip_id == id.0 && row.account_id == author).ok_or(TripError::NotFound)
}

/// Saves one's own note anew.
///
/// # Errors
/// `Conflict` with what was saved since `version`; `Invalid` at the fields; `NotFound` when it is not the actor's.
pub async fn revise(
    actor: &Actor,
    app: &App,
    id: TripId,
    note: NoteId,
    version: i32,
    input: &NoteInput,
) -> Result<(), TripError> {
    let row = own(actor, app, id, note).await?;
    let text = checked(actor, app, input).await?;
    let tx = app.db.begin().await?;
    if !store::revise(&tx, note, version, input.shared).await? {
        drop(tx);
        let row = own(actor, app, id, note).await?;
        let theirs = as_input(actor, app, &row).await?;
        let theirs = vec![("text".to_owned(), theirs.text)];
        return Err(TripError::meanwhile(theirs, row.version, String::new()));
    }
    texts::revise(actor, app, &tx, TextId(row.text_id), &text).await?;
    if input.shared {
        audit(actor, app, &tx, "trips.note", id, "shared").await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Deletes one's own note.
///
/// # Errors
/// `NotFound` when it is not the actor's.
pub async fn delete(actor: &Actor, app: &App, id: TripId, note: NoteId) -> Result<(), TripError> {
    let row = own(actor, app, id, note).await?;
    let tx = app.db.begin().await?;
    remove(actor, &tx, &[row]).await?;
    tx.commit().await?;
    Ok(())
}

/// What becomes of the notes of somebody whose account is erased: their own go; what they shared stays without a name,
/// or goes, as they chose.
pub(super) async fn forget(
    tx: &DatabaseTransaction,
    author: AccountId,
    keep_shared: bool,
) -> Result<(), DbErr> {
    let mut rows = store::of_author(tx, author).await?;
    rows.retain(|row| !(row.shared && keep_shared));
    remove(&Actor::System, tx, &rows).await?;
    store::forget_author(tx, author).await
}

async fn remove(actor: &Actor, tx: &DatabaseTransaction, rows: &[note::Model]) -> Result<(), DbErr> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let texts_of: Vec<TextId> = rows.iter().map(|row| TextId(row.text_id)).collect();
    store::delete(tx, &ids).await?;
    texts::remove(actor, tx, &texts_of).await
}

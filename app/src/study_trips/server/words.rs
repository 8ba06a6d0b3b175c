//! Title and wish of a trip, in as many languages as its organisers write; the other parts are written the same way.

use sea_orm::{DatabaseTransaction, DbErr};

use super::policy::Action;
use super::service::load;
use super::store::{self, WISH};
use crate::gatherings::model::WordsInput;
use crate::gatherings::server::written::{as_input, guard_titled, titled_meanwhile};
use crate::platform::actor::Actor;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, record};
use crate::study_trips::model::{TripError, TripId, validate_wish};
use crate::texts::server::TextInput;
use crate::texts::server::variants::{self, Saved};

/// The kind under which the texts of trips are kept.
pub(super) const KIND: &str = "trip";

/// Title and wish in one language as the form shows them, and the version to send back: 0 where there are none yet.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get_words(
    actor: &Actor,
    app: &App,
    id: TripId,
    lang: ContentLang,
) -> Result<(WordsInput, i32), TripError> {
    load(actor, app, id, Action::Organise).await?;
    let (version, _) = variants::chosen(actor, &app.db.read, WISH, id.0, Some(lang)).await?;
    let number = version.as_ref().map_or(0, |version| version.number);
    Ok((as_input(version.as_ref(), WISH, lang), number))
}

/// Saves title and wish in one language.
///
/// # Errors
/// `Conflict` with what somebody saved since version `number`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn write_words(
    actor: &Actor,
    app: &App,
    id: TripId,
    number: i32,
    input: &WordsInput,
) -> Result<(), TripError> {
    load(actor, app, id, Action::Organise).await?;
    let text = wish(actor, app, input).await?;
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    match variants::save(actor, app, &tx, WISH, id.0, number, &text).await? {
        Saved::Stale(version) => {
            drop(tx);
            return Err(titled_meanwhile(actor, app, &version, WISH).await?);
        }
        Saved::Same => return Ok(()),
        Saved::Written(number) => {
            store::touch(&tx, id, actor.account(), app.now()).await?;
            let detail = format!("{} version {number}", text.lang.code());
            audit(actor, app, &tx, "trips.words", id, &detail).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Title and wish after the guard.
pub(super) async fn wish(actor: &Actor, app: &App, input: &WordsInput) -> Result<TextInput, TripError> {
    validate_wish(input)?;
    guard_titled(actor, app, (KIND, WISH), input).await
}

/// Writes into the audit trail what was done to a trip.
pub(super) async fn audit(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    action: &str,
    id: TripId,
    detail: &str,
) -> Result<(), DbErr> {
    record(actor, app, tx, Audit { action, subject_kind: "trip", subject_id: id.0, detail }).await
}

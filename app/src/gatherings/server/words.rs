//! Title and description of a gathering, in as many languages as its organisers write.

use sea_orm::{DatabaseTransaction, DbErr};

use super::policy::Action;
use super::service::load;
use super::store::{self, ABOUT};
use super::written::{as_input, guard_titled, titled_meanwhile};
use crate::gatherings::model::{GatheringError, GatheringId, WordsInput};
use crate::platform::actor::Actor;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, record};
use crate::texts::server::TextInput;
use crate::texts::server::variants::{self, Saved};

/// The kind under which the texts of gatherings are kept.
pub(super) const KIND: &str = "gathering";

/// Title and description in one language as the form shows them, and the version to send back: 0 where there are none yet.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get_words(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    lang: ContentLang,
) -> Result<(WordsInput, i32), GatheringError> {
    load(actor, app, id, Action::Organise).await?;
    let (version, _) = variants::chosen(actor, &app.db.read, ABOUT, id.0, Some(lang)).await?;
    let number = version.as_ref().map_or(0, |version| version.number);
    Ok((as_input(version.as_ref(), ABOUT, lang), number))
}

/// Saves title and description in one language.
///
/// # Errors
/// `Conflict` with what somebody saved since version `number`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn write_words(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    number: i32,
    input: &WordsInput,
) -> Result<(), GatheringError> {
    load(actor, app, id, Action::Organise).await?;
    let text = about(actor, app, input).await?;
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    match variants::save(actor, app, &tx, ABOUT, id.0, number, &text).await? {
        Saved::Stale(version) => {
            drop(tx);
            return Err(titled_meanwhile(actor, app, &version, ABOUT).await?);
        }
        Saved::Same => return Ok(()),
        Saved::Written(number) => {
            store::touch(&tx, id, actor.account(), app.now()).await?;
            let detail = format!("{} version {number}", text.lang.code());
            audit(actor, app, &tx, "gatherings.words", id, &detail).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Title and description after the guard.
pub(super) async fn about(actor: &Actor, app: &App, input: &WordsInput) -> Result<TextInput, GatheringError> {
    input.validate()?;
    guard_titled(actor, app, (KIND, ABOUT), input).await
}

/// Writes into the audit trail what was done to a gathering.
pub(super) async fn audit(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    action: &str,
    id: GatheringId,
    detail: &str,
) -> Result<(), DbErr> {
    record(actor, app, tx, Audit { action, subject_kind: "gathering", subject_id: id.0, detail }).await
}

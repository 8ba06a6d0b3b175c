//! Title and wish of a trip, in as many languages as its organisers write; the other parts are written the same way.

use sea_orm::{DatabaseTransaction, DbErr};

use super::policy::Action;
use super::service::load;
use super::store::{self, WISH};
use super::views::no_conflict;
use crate::accounts::server::service as accounts;
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, record};
use crate::safety::server::service::{Field, Warnings, check};
use crate::study_trips::model::{TripError, TripId, WordsInput};
use crate::texts::server::variants::{self, Saved};
use crate::texts::server::{TextInput, TextVersion};

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

/// A version as a form shows it.
pub(super) fn as_input(version: Option<&TextVersion>, part: &str, lang: ContentLang) -> WordsInput {
    WordsInput {
        lang: Some(lang),
        title: version.and_then(|version| version.title.clone()).unwrap_or_default(),
        text: version.map(|version| version.markdown(part)).unwrap_or_default(),
        ..WordsInput::default()
    }
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
            let theirs = as_input(Some(&version), WISH, text.lang);
            let fields = vec![("title".to_owned(), theirs.title), ("text".to_owned(), theirs.text)];
            return Err(meanwhile(actor, app, &version, fields).await?);
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

/// The conflict with a version that somebody saved.
pub(super) async fn meanwhile(
    actor: &Actor,
    app: &App,
    version: &TextVersion,
    theirs: Vec<(String, String)>,
) -> Result<TripError, TripError> {
    let by = name_of(actor, app, version.created_by).await?;
    Ok(TripError::meanwhile(theirs, version.number, by))
}

/// The name of somebody; empty when they have left.
pub(super) async fn name_of(
    actor: &Actor,
    app: &App,
    account: Option<AccountId>,
) -> Result<String, TripError> {
    let Some(account) = account else {
        return Ok(String::new());
    };
    let names = accounts::names(actor, app, &[account]).await.map_err(no_conflict)?;
    Ok(names.get(&account).cloned().unwrap_or_default())
}

/// Title and wish after the guard.
pub(super) async fn wish(actor: &Actor, app: &App, input: &WordsInput) -> Result<TextInput, TripError> {
    input.validate()?;
    let fields = [Field { name: "title", text: &input.title }, Field { name: "text", text: &input.text }];
    let mut checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?.into_iter();
    let title = checked.next();
    let sections = checked.next().map(|text| (WISH, text)).into_iter().collect();
    Ok(TextInput { kind: KIND, lang: input.lang.unwrap_or(ContentLang::En), title, sections })
}

/// A text without a title after the guard.
pub(super) async fn part(
    actor: &Actor,
    app: &App,
    name: &'static str,
    lang: ContentLang,
    text: &str,
    numbers_ok: bool,
) -> Result<TextInput, TripError> {
    let fields = [Field { name: "text", text }];
    let checked = check(actor, app, &fields, Warnings::confirmed(numbers_ok)).await?;
    let sections = checked.into_iter().map(|text| (name, text)).collect();
    Ok(TextInput { kind: KIND, lang, title: None, sections })
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

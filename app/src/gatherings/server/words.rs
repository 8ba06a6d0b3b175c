//! Title and description of a gathering, in as many languages as its organisers write.

use sea_orm::{DatabaseTransaction, DbErr};

use super::policy::Action;
use super::service::load;
use super::store::{self, ABOUT};
use super::views::no_conflict;
use crate::accounts::server::service as accounts;
use crate::gatherings::model::{GatheringError, GatheringId, WordsInput};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, record};
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::server::variants::{self, Saved};
use crate::texts::server::{TextInput, TextVersion};

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
    Ok((as_input(version.as_ref(), lang), number))
}

fn as_input(version: Option<&TextVersion>, lang: ContentLang) -> WordsInput {
    WordsInput {
        lang: Some(lang),
        title: version.and_then(|version| version.title.clone()).unwrap_or_default(),
        text: version.map(|version| version.markdown(ABOUT)).unwrap_or_default(),
        ..WordsInput::default()
    }
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
            let theirs = as_input(Some(&version), text.lang);
            let fields = vec![("title".to_owned(), theirs.title), ("text".to_owned(), theirs.text)];
            return Err(meanwhile(actor, app, &version, fields).await?);
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

/// The conflict with a version that somebody saved.
pub(super) async fn meanwhile(
    actor: &Actor,
    app: &App,
    version: &TextVersion,
    theirs: Vec<(String, String)>,
) -> Result<GatheringError, GatheringError> {
    let by = name_of(actor, app, version.created_by).await?;
    Ok(GatheringError::meanwhile(theirs, version.number, by))
}

/// The name of somebody; empty when they have left.
pub(super) async fn name_of(
    actor: &Actor,
    app: &App,
    account: Option<AccountId>,
) -> Result<String, GatheringError> {
    let Some(account) = account else {
        return Ok(String::new());
    };
    let names = accounts::names(actor, app, &[account]).await.map_err(no_conflict)?;
    Ok(names.get(&account).cloned().unwrap_or_default())
}

/// Title and description after the guard.
pub(super) async fn about(actor: &Actor, app: &App, input: &WordsInput) -> Result<TextInput, GatheringError> {
    input.validate()?;
    let fields = [Field { name: "title", text: &input.title }, Field { name: "text", text: &input.text }];
    let mut checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?.into_iter();
    let title = checked.next();
    let sections = checked.next().map(|text| (ABOUT, text)).into_iter().collect();
    Ok(TextInput { kind: KIND, lang: input.lang.unwrap_or(ContentLang::En), title, sections })
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

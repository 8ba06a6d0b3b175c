//! Texts that are written one language at a time, of gatherings and of study trips: the guard in front of them, how a form
//! shows them, and the conflict with what somebody saved.

use super::views::no_conflict;
use crate::accounts::server::service as accounts;
use crate::gatherings::model::{GatheringError, WordsInput};
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::server::{TextInput, TextVersion};

/// Where a text belongs: the kind under which it is kept, and its part of the thing.
pub type Place = (&'static str, &'static str);

/// Title and text after the guard.
///
/// # Errors
/// `Invalid` at the fields.
pub async fn guard_titled(
    actor: &Actor,
    app: &App,
    (kind, part): Place,
    input: &WordsInput,
) -> Result<TextInput, GatheringError> {
    let fields = [Field { name: "title", text: &input.title }, Field { name: "text", text: &input.text }];
    let mut checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?.into_iter();
    let title = checked.next();
    let sections = checked.next().map(|text| (part, text)).into_iter().collect();
    Ok(TextInput { kind, lang: input.lang.unwrap_or(ContentLang::En), title, sections })
}

/// A text without a title after the guard.
///
/// # Errors
/// `Invalid` at the field.
pub async fn guard(
    actor: &Actor,
    app: &App,
    (kind, part): Place,
    (lang, text): (Option<ContentLang>, &str),
    numbers_ok: bool,
) -> Result<TextInput, GatheringError> {
    let fields = [Field { name: "text", text }];
    let checked = check(actor, app, &fields, Warnings::confirmed(numbers_ok)).await?;
    let sections = checked.into_iter().map(|text| (part, text)).collect();
    Ok(TextInput { kind, lang: lang.unwrap_or(ContentLang::En), title: None, sections })
}

/// A version as its form shows it.
#[must_use]
pub fn as_input(version: Option<&TextVersion>, part: &str, lang: ContentLang) -> WordsInput {
    WordsInput {
        lang: Some(lang),
        title: version.and_then(|version| version.title.clone()).unwrap_or_default(),
        text: version.map(|version| version.markdown(part)).unwrap_or_default(),
        ..WordsInput::default()
    }
}

/// The conflict with a title and text that somebody saved.
///
/// # Errors
/// When the database is out of reach.
pub async fn titled_meanwhile(
    actor: &Actor,
    app: &App,
    version: &TextVersion,
    part: &str,
) -> Result<GatheringError, GatheringError> {
    let theirs = as_input(Some(version), part, version.lang);
    let fields = vec![("title".to_owned(), theirs.title), ("text".to_owned(), theirs.text)];
    meanwhile(actor, app, version, fields).await
}

/// The conflict with a version that somebody saved.
///
/// # Errors
/// When the database is out of reach.
pub async fn meanwhile(
    actor: &Actor,
    app: &App,
    version: &TextVersion,
    theirs: Vec<(String, String)>,
) -> Result<GatheringError, GatheringError> {
    let by = name_of(actor, app, version.created_by).await?;
    Ok(Failure::meanwhile(theirs, version.number, by))
}

/// The name of somebody; empty when they have left.
///
/// # Errors
/// When the database is out of reach.
pub async fn name_of(actor: &Actor, app: &App, account: Option<AccountId>) -> Result<String, GatheringError> {
    let Some(account) = account else {
        return Ok(String::new());
    };
    let names = accounts::names(actor, app, &[account]).await.map_err(no_conflict)?;
    Ok(names.get(&account).cloned().unwrap_or_default())
}

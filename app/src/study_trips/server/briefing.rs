//! What those who come should know: hosts and place in short, and practical matters; in as many languages as organisers write.

use super::policy::Action;
use super::service::{Loaded, load};
use super::store;
use super::views;
use super::words::{KIND, audit};
use crate::gatherings::server::written::meanwhile;
use crate::platform::actor::Actor;
use crate::platform::error::FieldErrors;
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::server::App;
use crate::safety::server::service::{Field, Warnings, check};
use crate::study_trips::before::{BriefingInput, BriefingView};
use crate::study_trips::model::{TEXT_MAX, TripError, TripId};
use crate::texts::server::variants::{self, Saved};
use crate::texts::server::{TextInput, TextVersion};

/// Hosts and place; also the part under which both are kept.
const BRIEFING: &str = "briefing";
/// Practical matters.
const PRACTICAL: &str = "practical";

/// What everybody who sees the trip reads, in the language they read best.
pub(super) async fn of_trip(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
    reader: UiLang,
) -> Result<Option<BriefingView>, TripError> {
    let id = loaded.row.id;
    let found = variants::best_of(actor, &app.db.read, BRIEFING, &[id], reader).await?.remove(&id);
    Ok(found.map(|version| BriefingView {
        briefing: views::words(&version, BRIEFING),
        practical: views::words(&version, PRACTICAL),
    }))
}

/// Both parts in one language as the form shows them, and the version to send back: 0 where there are none yet.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get(
    actor: &Actor,
    app: &App,
    id: TripId,
    lang: ContentLang,
) -> Result<(BriefingInput, i32), TripError> {
    load(actor, app, id, Action::Organise).await?;
    let (version, _) = variants::chosen(actor, &app.db.read, BRIEFING, id.0, Some(lang)).await?;
    let number = version.as_ref().map_or(0, |version| version.number);
    Ok((as_input(version.as_ref(), lang), number))
}

fn as_input(version: Option<&TextVersion>, lang: ContentLang) -> BriefingInput {
    let part = |name| version.map(|version| version.markdown(name)).unwrap_or_default();
    BriefingInput {
        lang: Some(lang),
        briefing: part(BRIEFING),
        practical: part(PRACTICAL),
        numbers_ok: false,
    }
}

/// Saves both parts in one language.
///
/// # Errors
/// `Conflict` with what somebody saved since version `number`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn write(
    actor: &Actor,
    app: &App,
    id: TripId,
    number: i32,
    input: &BriefingInput,
) -> Result<(), TripError> {
    load(actor, app, id, Action::Organise).await?;
    let mut errors = FieldErrors::default();
    let typed = [(BRIEFING, &input.briefing), (PRACTICAL, &input.practical)];
    for (name, text) in typed {
        if text.chars().count() > TEXT_MAX {
            errors.add_with(name, "gatherings-error-long", &[("max", TEXT_MAX.to_string())]);
        }
    }
    if typed.iter().all(|(_, text)| text.trim().is_empty()) {
        errors.add(BRIEFING, "study_trips-error-briefing");
    }
    let Some(lang) = input.lang else {
        errors.add("lang", "gatherings-error-lang");
        return Err(TripError::Invalid(errors));
    };
    errors.into_result()?;
    let fields = typed.map(|(name, text)| Field { name, text });
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let sections = [BRIEFING, PRACTICAL].into_iter().zip(checked).collect();
    let text = TextInput { kind: KIND, lang, title: None, sections };
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    match variants::save(actor, app, &tx, BRIEFING, id.0, number, &text).await? {
        Saved::Stale(version) => {
            drop(tx);
            let saved = as_input(Some(&version), lang);
            let theirs = vec![(BRIEFING.to_owned(), saved.briefing), (PRACTICAL.to_owned(), saved.practical)];
            return Err(meanwhile(actor, app, &version, theirs).await?);
        }
        Saved::Same => return Ok(()),
        Saved::Written(number) => {
            store::touch(&tx, id, actor.account(), app.now()).await?;
            let detail = format!("{} version {number}", lang.code());
            audit(actor, app, &tx, "trips.briefing", id, &detail).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

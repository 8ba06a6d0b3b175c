//! Minutes: what was said and what was decided, in as many languages as are written.

use super::policy::Action;
use super::service::load;
use super::store::{self, MINUTES};
use super::words::{KIND, audit};
use super::written::meanwhile;
use crate::gatherings::model::{GatheringError, GatheringId, MinutesInput};
use crate::gatherings::view::MinutesView;
use crate::platform::actor::Actor;
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::server::App;
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::server::variants::{self, Saved};
use crate::texts::server::{TextInput, TextVersion};

/// The section that holds the decisions, each a paragraph.
const DECISIONS: &str = "decisions";

/// The minutes in the language the reader asked for, or else reads best; none while none are written.
pub(super) async fn find(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    reader: UiLang,
    chosen: Option<ContentLang>,
) -> Result<Option<MinutesView>, GatheringError> {
    let db = &app.db.read;
    let (asked, langs) = variants::chosen(actor, db, MINUTES, id.0, chosen).await?;
    let best = variants::best_of(actor, db, MINUTES, &[id.0], reader).await?.remove(&id.0);
    let version = asked.or(best);
    Ok(version.map(|version| MinutesView {
        html: version.section(MINUTES).map(|part| part.html("minutes-", 3)).unwrap_or_default(),
        decisions: decisions(&version),
        lang: version.lang,
        langs,
    }))
}

fn decisions(version: &TextVersion) -> Vec<String> {
    let Some(part) = version.section(DECISIONS) else {
        return Vec::new();
    };
    let plain = part.plain();
    plain.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The minutes in one language as the form shows them, and the version to send back: 0 where there are none yet.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get_minutes(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    lang: ContentLang,
) -> Result<(MinutesInput, i32), GatheringError> {
    load(actor, app, id, Action::Organise).await?;
    let (version, _) = variants::chosen(actor, &app.db.read, MINUTES, id.0, Some(lang)).await?;
    let number = version.as_ref().map_or(0, |version| version.number);
    Ok((as_input(version.as_ref(), lang), number))
}

fn as_input(version: Option<&TextVersion>, lang: ContentLang) -> MinutesInput {
    let part = |name| version.map(|version| version.markdown(name)).unwrap_or_default();
    let decisions = part(DECISIONS);
    let lines: Vec<&str> = decisions.lines().filter(|line| !line.trim().is_empty()).collect();
    MinutesInput {
        lang: Some(lang),
        text: part(MINUTES),
        decisions: lines.join("\n"),
        ..MinutesInput::default()
    }
}

/// Saves minutes in one language.
///
/// # Errors
/// `Conflict` with what somebody saved since version `number`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn write_minutes(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    number: i32,
    input: &MinutesInput,
) -> Result<(), GatheringError> {
    load(actor, app, id, Action::Organise).await?;
    input.validate()?;
    let lines: Vec<&str> = input.decisions.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let decisions = lines.join("\n\n");
    let fields = [Field { name: "text", text: &input.text }, Field { name: "decisions", text: &decisions }];
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let sections = [MINUTES, DECISIONS].into_iter().zip(checked).collect();
    let lang = input.lang.unwrap_or(ContentLang::En);
    let text = TextInput { kind: KIND, lang, title: None, sections };
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    match variants::save(actor, app, &tx, MINUTES, id.0, number, &text).await? {
        Saved::Stale(version) => {
            drop(tx);
            let theirs = as_input(Some(&version), lang);
            let fields = vec![("text".to_owned(), theirs.text), ("decisions".to_owned(), theirs.decisions)];
            return Err(meanwhile(actor, app, &version, fields).await?);
        }
        Saved::Same => return Ok(()),
        Saved::Written(number) => {
            let detail = format!("{} version {number}", lang.code());
            audit(actor, app, &tx, "gatherings.minutes", id, &detail).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

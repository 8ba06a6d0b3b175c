//! Earlier versions of a post, and what changed between them.

use super::policy::Action;
use super::service::load;
use super::views;
use crate::accounts::server::service as accounts;
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::posts::model::{Part, PostError, PostId};
use crate::posts::view::{PartChange, PostText, VersionView, Words};
use crate::texts::model::TextId;
use crate::texts::server::markdown::{Change, word_diff};
use crate::texts::server::{TextVersion, service as texts};

/// All versions of a post, newest first, each with what changed against the one before it.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn list_versions(actor: &Actor, app: &App, id: PostId) -> Result<Vec<VersionView>, PostError> {
    let (row, _) = load(actor, app, id, Action::SeeVersions).await?;
    let versions = texts::list_versions(actor, &app.db.read, TextId(row.text_id)).await?;
    let names = saved_by(actor, app, &versions).await?;
    let older = versions.iter().skip(1).map(Some).chain(std::iter::once(None));
    let views = versions.iter().zip(older).zip(names).map(|((version, older), by)| VersionView {
        number: version.number,
        created_at: version.created_at,
        by,
        text: PostText {
            title: version.title.clone().unwrap_or_default(),
            lang: version.lang,
            parts: views::parts(version),
            themes: Vec::new(),
            age_groups: Vec::new(),
            services: Vec::new(),
            step: None,
        },
        changes: older.map(|older| changes(older, version)).unwrap_or_default(),
    });
    Ok(views.collect())
}

/// The names of those who saved versions.
pub(super) async fn saved_by(
    actor: &Actor,
    app: &App,
    versions: &[TextVersion],
) -> Result<Vec<Option<String>>, PostError> {
    let ids: Vec<AccountId> = versions.iter().filter_map(|version| version.created_by).collect();
    let names = accounts::names(actor, app, &ids).await.map_err(views::no_conflict)?;
    Ok(versions.iter().map(|version| version.created_by.and_then(|id| names.get(&id).cloned())).collect())
}

fn changes(older: &TextVersion, newer: &TextVersion) -> Vec<PartChange> {
    let title = |version: &TextVersion| version.title.clone().unwrap_or_default();
    let mut pairs = vec![(None, title(older), title(newer))];
    pairs.extend(
        Part::ALL.iter().map(|part| (Some(*part), older.markdown(part.code()), newer.markdown(part.code()))),
    );
    let changed = pairs.into_iter().filter(|(_, old, new)| old != new);
    changed.map(|(part, old, new)| PartChange { part, words: words(&old, &new) }).collect()
}

/// Two texts as words that stayed, went and came.
#[must_use]
pub fn words(old: &str, new: &str) -> Vec<Words> {
    let changes = word_diff(old, new).into_iter().map(|change| match change {
        Change::Same(text) => Words::Same(text),
        Change::Removed(text) => Words::Removed(text),
        Change::Added(text) => Words::Added(text),
    });
    changes.collect()
}

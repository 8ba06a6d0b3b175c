//! Earlier versions of a post, and what changed between them.

use time::OffsetDateTime;

use super::entity::fact;
use super::policy::{Action, may};
use super::service::load;
use super::{fact_store, views};
use crate::accounts::server::service as accounts;
use crate::network::model::Sector;
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Audit, record};
use crate::posts::model::{AgeGroup, Part, PostError, PostId, Step, Theme};
use crate::posts::view::{FactKind, FactsChange, PartChange, PostText, VersionView, Words};
use crate::texts::model::TextId;
use crate::texts::server::markdown::{Change, word_diff};
use crate::texts::server::{TextVersion, service as texts};

/// Versions of a post, newest first, each with what changed against the one before it, in its text and beside it. Its author and those who moderate
/// see all; readers of a practice those that could be read since it reached its readers, so that nobody is shown by
/// widening a post what it said before.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn list_versions(actor: &Actor, app: &App, id: PostId) -> Result<Vec<VersionView>, PostError> {
    let (row, facts) = load(actor, app, id, Action::SeeVersions).await?;
    let mut versions = texts::list_versions(actor, &app.db.read, TextId(row.text_id)).await?;
    let whole = may(actor, Action::RemoveVersion, &facts).allows();
    if !whole {
        versions.truncate(since(&versions, row.history_from));
    }
    let noted = fact_store::list(&app.db.read, id).await?;
    let from = |change: &&FactsChange| whole || row.history_from.is_some_and(|from| change.saved_at > from);
    let names = saved_by(actor, app, &versions).await?;
    let older = |at: usize| versions.iter().skip(at + 1).find(|version| !is_removed(version));
    let views = versions.iter().zip(names).enumerate().map(|(at, (version, by))| VersionView {
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
        changes: older(at)
            .filter(|_| !is_removed(version))
            .map(|older| changes(older, version))
            .unwrap_or_default(),
        facts: beside(&noted, version.number).iter().filter(from).cloned().collect(),
        removed: is_removed(version),
        removable: whole && at > 0 && !is_removed(version),
    });
    Ok(views.collect())
}

/// What was changed beside the text while this version of it was the current one, oldest first.
fn beside(noted: &[fact::Model], number: i32) -> Vec<FactsChange> {
    let pairs = noted.iter().zip(noted.iter().skip(1)).filter(|(_, new)| new.number == number);
    let changes = pairs.flat_map(|(old, new)| {
        let of = |kind, label: fn(&str) -> Option<&'static str>| {
            let [old, new] = [old, new].map(|row| labels(&row.tags, kind, label));
            (old, new)
        };
        let step = |row: &fact::Model| -> Vec<&'static str> {
            let step = row.step.and_then(|step| Step::from_code(&step.to_string()));
            step.map(Step::label).into_iter().collect()
        };
        let all = [
            (FactKind::Step, (step(old), step(new))),
            (FactKind::Themes, of("theme", |code| Theme::from_code(code).map(Theme::label))),
            (FactKind::Ages, of("age", |code| AgeGroup::from_code(code).map(AgeGroup::label))),
            (FactKind::Services, of("service", |code| Sector::from_code(code).map(Sector::label))),
        ];
        let saved_at = new.saved_at;
        all.into_iter().filter(|(_, (old, new))| old != new).map(move |(kind, (old, new))| FactsChange {
            kind,
            saved_at,
            gone: old.iter().filter(|label| !new.contains(label)).copied().collect(),
            came: new.iter().filter(|label| !old.contains(label)).copied().collect(),
        })
    });
    changes.collect()
}

/// The Fluent keys of the names of tags of one kind.
fn labels(tags: &str, kind: &str, label: fn(&str) -> Option<&'static str>) -> Vec<&'static str> {
    let codes = tags.split(' ').filter_map(|tag| tag.split_once(':'));
    codes.filter(|(of, _)| *of == kind).filter_map(|(_, code)| label(code)).collect()
}

/// How many of the versions, newest first, could be read at this time or later.
fn since(versions: &[TextVersion], from: Option<OffsetDateTime>) -> usize {
    // Each could be read until the next one was saved.
    let until = versions.iter().map(|newer| newer.created_at);
    1 + until.take_while(|until| from.is_some_and(|from| *until > from)).count()
}

fn is_removed(version: &TextVersion) -> bool {
    version.title.is_none() && version.sections.is_empty()
}

/// Takes what an earlier version said out of the history, for good: a child who can be recognised must not survive there.
///
/// # Errors
/// `NotFound` also for the current version, which is revised instead; `Forbidden`.
pub async fn remove_version(actor: &Actor, app: &App, id: PostId, number: i32) -> Result<(), PostError> {
    let (row, _) = load(actor, app, id, Action::RemoveVersion).await?;
    let tx = app.db.begin().await?;
    if !texts::empty_version(actor, &tx, TextId(row.text_id), number).await? {
        drop(tx);
        return Err(PostError::NotFound);
    }
    let detail = format!("version {number}");
    let action = "posts.remove-version";
    record(actor, app, &tx, Audit { action, subject_kind: "post", subject_id: id.0, detail: &detail })
        .await?;
    tx.commit().await?;
    Ok(())
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

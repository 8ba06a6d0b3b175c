//! What was taken on at a gathering: by whom, until when, and whether it is done.

use std::collections::HashMap;

use sea_orm::ActiveValue::Set;

use super::entity::follow_up;
use super::people_store as store;
use super::plan::day;
use super::policy::Action;
use super::service::{Loaded, load};
use super::views::no_conflict;
use super::words::{KIND, audit};
use crate::accounts::server::service as accounts;
use crate::gatherings::model::{FollowUpId, FollowUpInput, GatheringError, GatheringId, LINE_MAX, Seat};
use crate::gatherings::view::FollowUpView;
use crate::platform::actor::Actor;
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::model::TextId;
use crate::texts::server::{TextInput, service as texts};

/// What was taken on, by the day it is due.
pub(super) async fn list(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
) -> Result<Vec<FollowUpView>, GatheringError> {
    let rows = store::follow_ups(&app.db.read, loaded.id()).await?;
    let ids: Vec<TextId> = rows.iter().map(|row| TextId(row.text_id)).collect();
    let versions = texts::current(actor, &app.db.read, &ids).await?;
    let owners: Vec<AccountId> = rows.iter().filter_map(|row| row.owner_id.map(AccountId)).collect();
    let names: HashMap<AccountId, String> =
        accounts::names(actor, app, &owners).await.map_err(no_conflict)?;
    let organises = super::policy::may(actor, Action::Organise, &loaded.facts).allows();
    let views = rows.iter().filter_map(|row| {
        let version = versions.get(&TextId(row.text_id))?;
        let owner = row.owner_id.map(AccountId);
        Some(FollowUpView {
            id: FollowUpId(row.id),
            what: version.title.clone().unwrap_or_default(),
            lang: version.lang,
            owner: owner.and_then(|owner| names.get(&owner).cloned()),
            due_on: row.due_on,
            done_at: row.done_at,
            may_set: organises || (owner.is_some() && owner == actor.account()),
        })
    });
    Ok(views.collect())
}

/// Who can take something on: those who come, and the organiser who writes it down.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but organisers.
pub async fn list_owners(
    actor: &Actor,
    app: &App,
    id: GatheringId,
) -> Result<Vec<(AccountId, String)>, GatheringError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    let coming = loaded.sign_ups.iter().filter(|row| row.seat == Seat::Coming.code());
    let mut ids: Vec<AccountId> = coming.map(|row| AccountId(row.account_id)).collect();
    ids.extend(actor.account().filter(|own| !ids.contains(own)));
    let names = accounts::names(actor, app, &ids).await.map_err(no_conflict)?;
    let mut found: Vec<(AccountId, String)> = names.into_iter().collect();
    found.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(found)
}

/// Writes down what somebody takes on.
///
/// # Errors
/// `Invalid` at the fields; `NotFound`; `Forbidden` for all but organisers.
pub async fn add(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    input: &FollowUpInput,
) -> Result<FollowUpId, GatheringError> {
    let owners = list_owners(actor, app, id).await?;
    let mut errors = FieldErrors::default();
    if input.what.trim().is_empty() || input.what.chars().count() > LINE_MAX {
        errors.add_with("what", "gatherings-error-what", &[("max", LINE_MAX.to_string())]);
    }
    let owner = input.owner.filter(|owner| owners.iter().any(|(known, _)| known == owner));
    if owner.is_none() {
        errors.add("owner", "gatherings-error-owner");
    }
    let due_on = day(&input.due_on);
    if due_on.is_none() {
        errors.add("due_on", "platform-error-date");
    }
    errors.into_result()?;
    let fields = [Field { name: "what", text: &input.what }];
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let lang = input.lang.unwrap_or(ContentLang::En);
    let text = TextInput { kind: KIND, lang, title: checked.into_iter().next(), sections: Vec::new() };
    let due_on = due_on.ok_or(GatheringError::NotFound)?;
    let tx = app.db.begin().await?;
    let text = texts::create(actor, app, &tx, &text).await?;
    let new = FollowUpId(app.new_id());
    let row = follow_up::ActiveModel {
        id: Set(new.0),
        gathering_id: Set(id.0),
        text_id: Set(text.0),
        owner_id: Set(owner.map(|owner| owner.0)),
        due_on: Set(due_on),
        done_at: Set(None),
        reminded_at: Set(None),
    };
    store::insert_follow_up(&tx, row).await?;
    audit(actor, app, &tx, "gatherings.follow-up", id, "added").await?;
    tx.commit().await?;
    Ok(new)
}

/// Says that something is done, or takes that back. Its owner may, and organisers.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn set_done(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    follow_up: FollowUpId,
    done: bool,
) -> Result<(), GatheringError> {
    let (loaded, row) = find(actor, app, id, follow_up).await?;
    let own = row.owner_id.is_some() && row.owner_id == actor.account().map(|account| account.0);
    if !own {
        GatheringError::check(super::policy::may(actor, Action::Organise, &loaded.facts))?;
    }
    let at = done.then(|| app.now());
    let tx = app.db.begin().await?;
    store::set_done(&tx, follow_up, at).await?;
    let detail = if done { "done" } else { "open" };
    audit(actor, app, &tx, "gatherings.follow-up", id, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// Removes something that was taken on.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but organisers.
pub async fn remove(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    follow_up: FollowUpId,
) -> Result<(), GatheringError> {
    let (loaded, row) = find(actor, app, id, follow_up).await?;
    GatheringError::check(super::policy::may(actor, Action::Organise, &loaded.facts))?;
    let tx = app.db.begin().await?;
    store::delete_follow_up(&tx, follow_up).await?;
    texts::remove(actor, &tx, &[TextId(row.text_id)]).await?;
    audit(actor, app, &tx, "gatherings.follow-up", id, "removed").await?;
    tx.commit().await?;
    Ok(())
}

async fn find(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    follow_up: FollowUpId,
) -> Result<(Loaded, follow_up::Model), GatheringError> {
    let loaded = load(actor, app, id, Action::SeeInside).await?;
    let row = store::find_follow_up(&app.db.read, follow_up).await?;
    let row = row.filter(|row| row.gathering_id == id.0).ok_or(GatheringError::NotFound)?;
    Ok((loaded, row))
}

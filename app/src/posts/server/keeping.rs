//! What those who run a place do for it: pin a post, close it, move it to another network.

use sea_orm::ActiveValue::Set;

use super::audience::{reaches_more, wanted};
use super::entity::post;
use super::events::PostWaiting;
use super::policy::{Action, may_move_to};
use super::publishing::wrong;
use super::service::{load, lock};
use super::{store, views};
use crate::network::PlaceShown;
use crate::network::model::{NetworkCard, NetworkId};
use crate::network::server::service as network;
use crate::platform::actor::Actor;
use crate::platform::server::{App, Audit, record};
use crate::posts::model::{PostError, PostId};
use crate::posts::view::PostCard;

/// Pinned posts a place shows; more would push the news away.
const PINNED: u64 = 3;

/// What those who run a place have pinned there.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_pinned(actor: &Actor, app: &App, place: PlaceShown) -> Result<Vec<PostCard>, PostError> {
    let rows = store::pinned(&app.db.read, actor, place, PINNED).await?;
    views::cards(actor, app, &rows).await
}

/// Pins a post on the pages of its place, or takes it down.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn set_pinned(actor: &Actor, app: &App, id: PostId, pinned: bool) -> Result<(), PostError> {
    let at = pinned.then(|| app.now());
    let change = post::ActiveModel { id: Set(id.0), pinned_at: Set(at), ..Default::default() };
    keep(actor, app, id, change, if pinned { "posts.pin" } else { "posts.unpin" }).await
}

/// Lets a post take no more comments, or takes that back.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn set_closed(actor: &Actor, app: &App, id: PostId, closed: bool) -> Result<(), PostError> {
    let at = closed.then(|| app.now());
    let change = post::ActiveModel { id: Set(id.0), closed_at: Set(at), ..Default::default() };
    keep(actor, app, id, change, if closed { "posts.close" } else { "posts.open" }).await
}

/// The networks to which the actor may move a post: those they run, except where it stands.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn list_destinations(actor: &Actor, app: &App, id: PostId) -> Result<Vec<NetworkCard>, PostError> {
    let (_, facts) = load(actor, app, id, Action::Keep).await?;
    let networks = network::list_networks(actor, app).await.map_err(views::no_conflict)?;
    let own = networks.into_iter().filter(|card| {
        let case = card.country.map(|country| country.code());
        Some(card.id.0) != facts.network && may_move_to(actor, card.id.0, case).allows()
    });
    Ok(own.collect())
}

/// Moves a post to another network. Who can read it follows: a post for a network or a case is then read there.
///
/// # Errors
/// `Invalid` for a network that the actor does not run; `NotFound`, `Forbidden`.
pub async fn move_post(actor: &Actor, app: &App, id: PostId, to: Option<NetworkId>) -> Result<(), PostError> {
    let destinations = list_destinations(actor, app, id).await?;
    let to = destinations.iter().find(|card| Some(card.id) == to);
    let to = to.ok_or_else(|| wrong("network", "posts-error-network"))?;
    let tx = app.db.begin().await?;
    let (row, facts) = lock(actor, &tx, id, Action::Keep).await?;
    let mut change = post::ActiveModel {
        id: Set(id.0),
        network_id: Set(Some(to.id.0)),
        case_code: Set(to.country.map(|country| country.code().to_owned()).or(facts.case)),
        pinned_at: Set(None),
        moved_from: Set(row.network_id),
        moved_at: Set(Some(app.now())),
        ..Default::default()
    };
    if row.moved_at.is_none() {
        // Who wrote it still wrote it from there.
        change.from_network_id = Set(row.network_id);
        change.from_case_code = Set(row.case_code.clone());
    }
    reaches_more(&mut change, app.now());
    store::update(&tx, change).await?;
    let from = row.network_id.map(|id| id.to_string()).unwrap_or_default();
    let detail = format!("{from} to {}", to.id);
    let audit = Audit { action: "posts.move", subject_kind: "post", subject_id: id.0, detail: &detail };
    record(actor, app, &tx, audit).await?;
    if wanted(&row).is_some() {
        // Others decide now: those who run the place where it stands.
        app.emit(&tx, &PostWaiting { post: id, author: facts.author }).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn keep(
    actor: &Actor,
    app: &App,
    id: PostId,
    change: post::ActiveModel,
    action: &str,
) -> Result<(), PostError> {
    load(actor, app, id, Action::Keep).await?;
    let tx = app.db.begin().await?;
    lock(actor, &tx, id, Action::Keep).await?;
    store::update(&tx, change).await?;
    record(actor, app, &tx, Audit { action, subject_kind: "post", subject_id: id.0, detail: "" }).await?;
    tx.commit().await?;
    Ok(())
}

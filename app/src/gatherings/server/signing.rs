//! Signing up, giving a place back, the list of those who come.

use std::time::Duration;

use sea_orm::{ActiveValue::Set, SqlErr};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{gathering, sign_up};
use super::policy::Action;
use super::service::load;
use super::views::{self, no_conflict};
use super::{letters, people_store, seats, store};
use crate::gatherings::model::{GatheringError, GatheringId, GatheringState, Seat};
use crate::gatherings::view::ParticipantView;
use crate::network::model::{Sector, Standpoint};
use crate::network::server::memberships;
use crate::network::server::service as network;
use crate::platform::actor::Actor;
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Audit, Limit, record_quietly, throttle};
use crate::platform::text::local;

/// How often one person signs up and off: each time may send a letter.
const SIGNING: Limit = Limit { burst: 30, per: Duration::from_secs(3600) };

/// Whether nobody can sign up any more: cancelled, begun, or after the last day on the clocks of its place.
pub(super) fn closed(row: &gathering::Model, now: OffsetDateTime) -> bool {
    let today = local(now, &row.zone).date();
    row.state != GatheringState::Planned.code()
        || row.starts_at <= now
        || row.sign_up_until.is_some_and(|last| today > last)
}

/// Signs the actor up, from one of the places they speak from. Whoever gets a place is sent a letter with the entry for
/// their calendar; where all places are taken they wait. Twice is once.
///
/// # Errors
/// `Invalid` when signing up is over; `NotFound`; `Forbidden` when nobody is signed in; `TooMany`.
pub async fn sign_up(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    standpoint: Option<Uuid>,
) -> Result<Seat, GatheringError> {
    let loaded = load(actor, app, id, Action::SignUp).await?;
    let account = actor.account().ok_or(GatheringError::Forbidden)?;
    if let Some(seat) = loaded.facts.seat {
        return Ok(seat);
    }
    let from = from(actor, app, account, standpoint).await?;
    let tx = app.db.begin().await?;
    throttle::take_within(app, &tx, &format!("gatherings.sign:{account}"), SIGNING).await?;
    let row = store::lock(&tx, id).await?.ok_or(GatheringError::NotFound)?;
    if closed(&row, app.now()) {
        let mut errors = FieldErrors::default();
        errors.add("sign_up", "gatherings-error-closed");
        return Err(GatheringError::Invalid(errors));
    }
    let seat = if seats::free(&tx, &row).await? == Some(0) { Seat::Waiting } else { Seat::Coming };
    let new = sign_up::ActiveModel {
        id: Set(app.new_id()),
        gathering_id: Set(id.0),
        account_id: Set(account.0),
        seat: Set(seat.code().to_owned()),
        signed_at: Set(app.now()),
        ..from
    };
    match people_store::sign_up(&tx, new).await {
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            // The same button a moment earlier, on another connection.
            drop(tx);
            let seat = load(actor, app, id, Action::SignUp).await?.facts.seat;
            return seat.ok_or(GatheringError::NotFound);
        }
        done => done?,
    }
    if seat == Seat::Coming {
        letters::send(app, &tx, &row, &[account], letters::Why::SignedUp).await?;
    }
    tx.commit().await?;
    Ok(seat)
}

/// Where somebody comes from: the place they chose, or else the most telling one. Those who hold no role come as themselves.
async fn from(
    actor: &Actor,
    app: &App,
    account: AccountId,
    standpoint: Option<Uuid>,
) -> Result<sign_up::ActiveModel, GatheringError> {
    let points = network::standpoints(actor, app).await.map_err(no_conflict)?;
    let chosen = points.iter().find(|point| standpoint.is_none_or(|id| id == point.membership));
    let Some(point) = chosen.or(points.first()) else {
        return Ok(columns(None, None));
    };
    let places = memberships::places(actor, app).await.map_err(no_conflict)?;
    let own = memberships::memberships_of(actor, app, &places, &[account]).await.map_err(no_conflict)?;
    let sector = own.iter().find(|one| one.id.0 == point.membership).and_then(|one| one.sector);
    Ok(columns(Some(point), sector))
}

fn columns(point: Option<&Standpoint>, sector: Option<Sector>) -> sign_up::ActiveModel {
    let country = point.and_then(|point| point.country).map(|country| country.code().to_owned());
    sign_up::ActiveModel {
        role: Set(point.map(|point| point.role.code().to_owned())),
        case_code: Set(country),
        network_id: Set(point.and_then(|point| point.network).map(|id| id.0)),
        municipality_id: Set(point.and_then(|point| point.municipality).map(|id| id.0)),
        sector: Set(sector.map(|sector| sector.code().to_owned())),
        ..Default::default()
    }
}

/// Gives the actor's place back; who waits longest gets it.
///
/// # Errors
/// `NotFound`; `Forbidden` when they have none, or it is over.
pub async fn sign_off(actor: &Actor, app: &App, id: GatheringId) -> Result<(), GatheringError> {
    let loaded = load(actor, app, id, Action::SignUp).await?;
    let account = actor.account().ok_or(GatheringError::Forbidden)?;
    if loaded.row.ends_at < app.now() {
        return Err(GatheringError::Forbidden);
    }
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    if !people_store::sign_off(&tx, id, account).await? {
        return Err(GatheringError::Forbidden);
    }
    seats::fill(app, &tx, id).await?;
    tx.commit().await?;
    Ok(())
}

/// The list of those who come and wait, for organisers to take along. That it was taken is recorded.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but organisers.
pub async fn take_participants(
    actor: &Actor,
    app: &App,
    id: GatheringId,
) -> Result<Vec<ParticipantView>, GatheringError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    let list = views::participants(actor, app, &loaded.sign_ups).await?;
    let detail = format!("participants: {}", list.len());
    let audit =
        Audit { action: "gatherings.export", subject_kind: "gathering", subject_id: id.0, detail: &detail };
    record_quietly(actor, app, audit).await?;
    Ok(list)
}

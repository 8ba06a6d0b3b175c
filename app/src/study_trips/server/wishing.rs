//! From "we would like to visit" to the answer, and calling off.

use std::time::Duration;

use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr, SqlErr};
use uuid::Uuid;

use super::entity::{side, trip};
use super::events::{TripAnswered, TripAsked, TripCalledOff};
use super::people_store;
use super::policy::{Action, stands_for};
use super::service::{load, may_wish};
use super::store::{self, REASON, WISH};
use super::views::{ANSWER, no_conflict};
use super::words::{KIND, audit, wish};
use crate::gatherings::model::WordsInput;
use crate::gatherings::server::written::guard;
use crate::network::model::{Country, MunicipalityCard, MunicipalityId};
use crate::network::server::service as network;
use crate::platform::actor::Actor;
use crate::platform::error::FieldErrors;
use crate::platform::server::{App, Limit, throttle};
use crate::posts::model::{PieceId, PostId};
use crate::posts::server::lookup as posts;
use crate::study_trips::model::{AnswerInput, Side, SideState, TripError, TripId, TripState, WishInput};
use crate::texts::server::variants;
use crate::texts::server::{TextInput, service as texts};

/// How often one person asks municipalities: each time tells everybody who stands for it.
const ASKING: Limit = Limit { burst: 20, per: Duration::from_secs(24 * 3600) };

/// The municipalities for which the actor can wish, and those that can be asked.
///
/// # Errors
/// `Forbidden` for those who stand for none.
pub async fn list_places(
    actor: &Actor,
    app: &App,
) -> Result<(Vec<MunicipalityCard>, Vec<MunicipalityCard>), TripError> {
    if !may_wish(actor) {
        return Err(TripError::Forbidden);
    }
    let all = network::list_municipalities(actor, app).await.map_err(no_conflict)?;
    let own = all.iter().filter(|card| stands_for(actor, card.id.0)).cloned().collect();
    Ok((own, all))
}

/// Whether the actor can wish to visit this municipality: they stand for another one.
#[must_use]
pub fn may_ask(actor: &Actor, place: MunicipalityId) -> bool {
    may_wish(actor) && !stands_for(actor, place.0)
}

/// Whom somebody can visit who read a post: the municipality it comes from, or one of its case that is still to be chosen
/// (`Some(None)`); none where there is nobody to visit.
///
/// # Errors
/// When the database is out of reach.
pub async fn find_host(
    actor: &Actor,
    app: &App,
    post: PostId,
) -> Result<Option<Option<MunicipalityId>>, TripError> {
    let seen = posts::visible(actor, app, &[PieceId::Post(post)]).await.map_err(no_conflict)?;
    if seen.is_empty() {
        return Ok(None);
    }
    let found = posts::conversation(&Actor::System, app, post).await.map_err(no_conflict)?;
    Ok(found.and_then(|post| match post.municipality {
        Some(id) => may_ask(actor, id).then_some(Some(id)),
        None => {
            (may_wish(actor) && post.case.is_some() && Some(post.author) != actor.account()).then_some(None)
        }
    }))
}

/// Writes a wish; whoever stands for the municipality that is asked is told. The same form sent twice makes one.
///
/// # Errors
/// `Invalid` at the fields; `Forbidden` for those who stand for no municipality; `TooMany`.
pub async fn create(actor: &Actor, app: &App, form: Uuid, input: &WishInput) -> Result<TripId, TripError> {
    let (own, all) = list_places(actor, app).await?;
    let visiting = own.iter().find(|card| Some(card.id) == input.visiting);
    let hosting = all.iter().find(|card| Some(card.id) == input.hosting && input.hosting != input.visiting);
    let mut errors = FieldErrors::default();
    if visiting.is_none() {
        errors.add("visiting", "study_trips-error-visiting");
    }
    if hosting.is_none() {
        errors.add("hosting", "study_trips-error-hosting");
    }
    let text = wish(actor, app, &input.words).await;
    let (Some(visiting), Some(hosting), Ok(text)) = (visiting, hosting, &text) else {
        return Err(match text.err() {
            Some(TripError::Invalid(more)) => {
                errors.0.extend(more.0);
                TripError::Invalid(errors)
            }
            Some(other) => other,
            None => TripError::Invalid(errors),
        });
    };
    if let Some(known) = known(actor, app, form).await? {
        return Ok(known);
    }
    let post = match input.post {
        Some(id) => {
            let seen = posts::visible(actor, app, &[PieceId::Post(id)]).await.map_err(no_conflict)?;
            Some(id).filter(|_| !seen.is_empty())
        }
        None => None,
    };
    let tx = app.db.begin().await?;
    limit(actor, app, &tx).await?;
    let id = TripId(app.new_id());
    match insert(actor, app, &tx, id, form, post, (visiting, hosting), text).await {
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            // The same form a moment earlier, on another connection.
            drop(tx);
            known(actor, app, form).await?.ok_or(TripError::Forbidden)
        }
        Err(error) => Err(error.into()),
        Ok(()) => {
            tx.commit().await?;
            Ok(id)
        }
    }
}

/// Counts that the actor asks a municipality.
pub(super) async fn limit(actor: &Actor, app: &App, tx: &DatabaseTransaction) -> Result<(), TripError> {
    match actor.account() {
        Some(account) => throttle::take_within(app, tx, &format!("trips.ask:{account}"), ASKING).await,
        None => Ok(()),
    }
}

/// The trip that this form made before.
async fn known(actor: &Actor, app: &App, form: Uuid) -> Result<Option<TripId>, TripError> {
    match store::find_by_form_key(&app.db.read, form).await? {
        Some(row) if row.created_by == actor.account().map(|id| id.0) => Ok(Some(TripId(row.id))),
        Some(_) => Err(TripError::Forbidden),
        None => Ok(None),
    }
}

#[expect(clippy::too_many_arguments, reason = "one row of one table, written in one place")]
async fn insert(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    id: TripId,
    form: Uuid,
    post: Option<PostId>,
    (visiting, hosting): (&MunicipalityCard, &MunicipalityCard),
    text: &TextInput,
) -> Result<(), DbErr> {
    let now = app.now();
    let by = actor.account();
    let row = trip::ActiveModel {
        id: Set(id.0),
        form_key: Set(form),
        post_id: Set(post.map(|id| id.0)),
        state: Set(TripState::Wished.code().to_owned()),
        welcomed_at: Set(None),
        zone: Set(hosting.country.zone().to_owned()),
        country: Set(hosting.country.code().to_owned()),
        first_day: Set(None),
        last_day: Set(None),
        starts_at: Set(None),
        ends_at: Set(None),
        timed: Set(false),
        ordered_at: Set(now),
        sign_up_until: Set(None),
        version: Set(1),
        sequence: Set(0),
        created_by: Set(by.map(|id| id.0)),
        created_at: Set(now),
        changed_by: Set(by.map(|id| id.0)),
        changed_at: Set(now),
    };
    store::insert(tx, row).await?;
    variants::add(actor, app, tx, WISH, id.0, text).await?;
    let own = side::ActiveModel {
        state: Set(SideState::Welcome.code().to_owned()),
        answered_by: Set(by.map(|id| id.0)),
        answered_at: Set(Some(now)),
        ..asked(app, id, visiting.id, Side::Visiting)
    };
    people_store::insert_side(tx, own).await?;
    people_store::insert_side(tx, asked(app, id, hosting.id, Side::Hosting)).await?;
    if let Some(account) = by {
        people_store::add_organiser(tx, id, account, Side::Visiting, now).await?;
    }
    audit(actor, app, tx, "trips.wish", id, &format!("to {}", hosting.slug)).await?;
    app.emit(tx, &TripAsked { trip: id, municipality: hosting.id, by }).await
}

/// A municipality that was asked and has not answered.
pub(super) fn asked(app: &App, id: TripId, place: MunicipalityId, side: Side) -> side::ActiveModel {
    side::ActiveModel {
        trip_id: Set(id.0),
        municipality_id: Set(place.0),
        side: Set(side.code().to_owned()),
        state: Set(SideState::Asked.code().to_owned()),
        seats: Set(None),
        text_id: Set(None),
        asked_at: Set(app.now()),
        answered_by: Set(None),
        answered_at: Set(None),
    }
}

/// Answers for a municipality that was asked. With the first welcome of a host both sides plan together, and all members see
/// the trip. Whoever says welcome is an organiser; the organisers are told of every answer.
///
/// # Errors
/// `Invalid` at the fields; `NotFound`; `Forbidden` for all who do not stand for it, and once it has answered.
pub async fn answer(actor: &Actor, app: &App, id: TripId, input: &AnswerInput) -> Result<(), TripError> {
    let place = input.municipality.ok_or(TripError::Forbidden)?;
    load(actor, app, id, Action::Answer(place.0)).await?;
    input.validate()?;
    let text = guard(actor, app, (KIND, ANSWER), (input.lang, &input.text), input.numbers_ok).await?;
    let welcome = input.welcome == Some(true);
    let tx = app.db.begin().await?;
    let row = store::lock(&tx, id).await?.ok_or(TripError::NotFound)?;
    let sides = people_store::sides(&tx, &[id.0]).await?.remove(&id.0).unwrap_or_default();
    let own = sides.iter().find(|side| side.municipality_id == place.0);
    // Somebody else of the same municipality may have answered a moment earlier.
    let own = own.filter(|side| side.state == SideState::Asked.code()).ok_or(TripError::Forbidden)?;
    let said =
        if input.text.trim().is_empty() { None } else { Some(texts::create(actor, app, &tx, &text).await?) };
    let state = if welcome { SideState::Welcome } else { SideState::Declined };
    let change = side::ActiveModel {
        trip_id: Set(id.0),
        municipality_id: Set(place.0),
        state: Set(state.code().to_owned()),
        text_id: Set(said.map(|id| id.0)),
        answered_by: Set(actor.account().map(|id| id.0)),
        answered_at: Set(Some(app.now())),
        ..Default::default()
    };
    people_store::update_side(&tx, change).await?;
    let side = Side::from_code(&own.side).unwrap_or(Side::Visiting);
    if welcome {
        if let Some(account) = actor.account() {
            people_store::add_organiser(&tx, id, account, side, app.now()).await?;
        }
        if side == Side::Hosting && row.state == TripState::Wished.code() {
            let change = trip::ActiveModel {
                state: Set(TripState::Planned.code().to_owned()),
                welcomed_at: Set(Some(app.now())),
                ..Default::default()
            };
            store::update(&tx, id, change).await?;
        }
    }
    store::touch(&tx, id, actor.account(), app.now()).await?;
    audit(actor, app, &tx, "trips.answer", id, state.code()).await?;
    let event = TripAnswered { trip: id, municipality: place, welcome, by: actor.account() };
    app.emit(&tx, &event).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether the actor may call a trip off, or take a wish back: what is over took place.
///
/// # Errors
/// `NotFound`; `Forbidden`, also once it is over.
pub async fn may_call_off(actor: &Actor, app: &App, id: TripId) -> Result<(), TripError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    if loaded.over(app.now()) { Err(TripError::Forbidden) } else { Ok(()) }
}

/// Calls a trip off, or takes a wish back, saying why. It stays where it was, marked as called off; both sides are told.
///
/// # Errors
/// `Invalid` without a reason; `NotFound`; `Forbidden`, also when it is called off already or over.
pub async fn call_off(actor: &Actor, app: &App, id: TripId, why: &WordsInput) -> Result<(), TripError> {
    may_call_off(actor, app, id).await?;
    why.validate_reason("study_trips-error-reason")?;
    let text = guard(actor, app, (KIND, REASON), (why.lang, &why.text), why.numbers_ok).await?;
    let tx = app.db.begin().await?;
    let row = store::lock(&tx, id).await?.ok_or(TripError::NotFound)?;
    if row.state == TripState::CalledOff.code() {
        return Err(TripError::Forbidden);
    }
    let change = trip::ActiveModel {
        state: Set(TripState::CalledOff.code().to_owned()),
        version: Set(row.version + 1),
        ..Default::default()
    };
    store::update(&tx, id, change).await?;
    variants::add(actor, app, &tx, REASON, id.0, &text).await?;
    store::touch(&tx, id, actor.account(), app.now()).await?;
    audit(actor, app, &tx, "trips.call-off", id, "").await?;
    app.emit(&tx, &TripCalledOff { trip: id, by: actor.account() }).await?;
    tx.commit().await?;
    Ok(())
}

/// The country that a code of a row names.
pub(super) fn country(row: &trip::Model) -> Option<Country> {
    Country::from_code(&row.country)
}

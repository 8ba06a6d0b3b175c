//! Signing up, giving a place back, how many can come.

use std::time::Duration;

use sea_orm::{ActiveValue::Set, SqlErr};
use time::Date;
use uuid::Uuid;

use super::policy::{Action, may};
use super::service::{Loaded, load};
use super::views::no_conflict;
use super::way_entity::place;
use super::words::audit;
use super::{letters, places_store as own, seats, store};
use crate::accounts::server::service as accounts;
use crate::gatherings::model::Seat;
use crate::gatherings::server::written::name_of;
use crate::network::model::MunicipalityId;
use crate::platform::actor::Actor;
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Limit, throttle};
use crate::study_trips::before::{PlacesView, SEATS_MAX, SeatsInput, SigningView, TravellerView};
use crate::study_trips::model::{Side, SideState, TripError, TripId};

/// How often one person signs up and off: each time may send a letter.
const SIGNING: Limit = Limit { burst: 30, per: Duration::from_secs(3600) };

/// Signing up, as the actor sees it: how many come for everybody, who for the two sides and those who come.
pub(super) async fn of_trip(actor: &Actor, app: &App, loaded: &Loaded) -> Result<SigningView, TripError> {
    let allows = |action| may(actor, action, &loaded.facts).allows();
    let rows = own::list(&app.db.read, loaded.id()).await?;
    let within = allows(Action::SeePhones);
    let ids: Vec<AccountId> = rows.iter().map(|row| AccountId(row.account_id)).collect();
    let names = accounts::names(actor, app, if within { &ids } else { &[] }).await.map_err(no_conflict)?;
    let closed = seats::closed(&loaded.row, app.now());
    let mine = rows.iter().find(|row| Some(row.account_id) == actor.account().map(|id| id.0));
    let seat = mine.and_then(|row| Seat::from_code(&row.seat));
    let visiting = loaded
        .around
        .sides_of(loaded.row.id)
        .iter()
        .filter(|side| side.side == Side::Visiting.code() && side.state == SideState::Welcome.code());
    let places = visiting.filter_map(|side| {
        let id = side.municipality_id;
        let of_side = || rows.iter().filter(|row| row.municipality_id == id);
        let count = |seat: Seat| of_side().filter(|row| row.seat == seat.code()).count();
        let people = of_side().filter_map(|row| {
            let account = AccountId(row.account_id);
            let (name, seat) = (names.get(&account)?.clone(), Seat::from_code(&row.seat)?);
            Some(TravellerView { account, name, seat })
        });
        Some(PlacesView {
            municipality: loaded.around.municipalities.get(&MunicipalityId(id))?.clone(),
            seats: side.seats,
            coming: count(Seat::Coming),
            waiting: count(Seat::Waiting),
            people: people.collect(),
            can_sign_up: !closed && seat.is_none() && allows(Action::SignUp(id)),
        })
    });
    let waits = |row: &&place::Model| {
        mine.is_some_and(|mine| {
            row.municipality_id == mine.municipality_id
                && row.seat == Seat::Waiting.code()
                && (row.signed_at, row.id) <= (mine.signed_at, mine.id)
        })
    };
    let planned = loaded.planned() && !loaded.over(app.now());
    Ok(SigningView {
        places: places.collect(),
        seat,
        turn: (seat == Some(Seat::Waiting)).then(|| rows.iter().filter(waits).count()),
        until: loaded.row.sign_up_until,
        closed,
        can_sign_off: seat.is_some() && !loaded.over(app.now()),
        can_set: planned && allows(Action::Organise),
        can_see_needs: allows(Action::SeeNeeds),
    })
}

/// Signs the actor up for a place of their municipality. Whoever gets one is sent a letter with the entry for their
/// calendar; where all are taken they wait. Twice is once.
///
/// # Errors
/// `Invalid` when signing up is over; `NotFound`; `Forbidden` for all who do not stand for it; `TooMany`.
pub async fn sign_up(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
) -> Result<Seat, TripError> {
    load(actor, app, id, Action::SignUp(municipality.0)).await?;
    let account = actor.account().ok_or(TripError::Forbidden)?;
    let tx = app.db.begin().await?;
    throttle::take_within(app, &tx, &format!("trips.sign:{account}"), SIGNING).await?;
    let row = store::lock(&tx, id).await?.ok_or(TripError::NotFound)?;
    if let Some(known) = own::find(&tx, id, account).await? {
        return Seat::from_code(&known.seat).ok_or(TripError::NotFound);
    }
    if seats::closed(&row, app.now()) {
        return Err(wrong("sign_up", "gatherings-error-closed"));
    }
    let side = seats::visiting(&tx, id, municipality.0).await?.ok_or(TripError::Forbidden)?;
    let seat = if seats::free(&tx, &side).await? == Some(0) { Seat::Waiting } else { Seat::Coming };
    let new = place::ActiveModel {
        id: Set(app.new_id()),
        trip_id: Set(id.0),
        account_id: Set(account.0),
        municipality_id: Set(municipality.0),
        seat: Set(seat.code().to_owned()),
        signed_at: Set(app.now()),
    };
    match own::insert(&tx, new).await {
        // The same button a moment earlier, on another connection of a database that locks nothing.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            return Err(TripError::Unavailable);
        }
        done => done?,
    }
    if seat == Seat::Coming {
        letters::confirm(app, &tx, &row, &[account], letters::Why::SignedUp).await?;
    }
    tx.commit().await?;
    Ok(seat)
}

fn wrong(field: &str, key: &str) -> TripError {
    let mut errors = FieldErrors::default();
    errors.add(field, key);
    TripError::Invalid(errors)
}

/// Gives the actor's place back, with what they said they need; who of their municipality waits longest gets it.
///
/// # Errors
/// `NotFound`; `Forbidden` when they have none, or it is over.
pub async fn sign_off(actor: &Actor, app: &App, id: TripId) -> Result<(), TripError> {
    let loaded = load(actor, app, id, Action::See).await?;
    let account = actor.account().ok_or(TripError::Forbidden)?;
    if loaded.over(app.now()) {
        return Err(TripError::Forbidden);
    }
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    let row = own::find(&tx, id, account).await?.ok_or(TripError::Forbidden)?;
    own::remove(&tx, id, account).await?;
    seats::fill(app, &tx, id, row.municipality_id).await?;
    tx.commit().await?;
    Ok(())
}

/// How many can come and until when, as the form shows it, and the version to send back.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but those who plan or help, and when it is over.
pub async fn get_seats(
    actor: &Actor,
    app: &App,
    id: TripId,
) -> Result<(SigningView, SeatsInput, i32), TripError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    let view = of_trip(actor, app, &loaded).await?;
    if !view.can_set {
        return Err(TripError::Forbidden);
    }
    let input = as_input(&view);
    Ok((view, input, loaded.row.version))
}

fn as_input(view: &SigningView) -> SeatsInput {
    let seats = view.places.iter().map(|places| {
        (places.municipality.id, places.seats.map(|seats| seats.to_string()).unwrap_or_default())
    });
    SeatsInput { seats: seats.collect(), until: view.until.map(|day| day.to_string()).unwrap_or_default() }
}

/// The name of the field for the places of a municipality.
#[must_use]
pub fn seats_field(municipality: MunicipalityId) -> String {
    format!("seats-{municipality}")
}

/// Sets how many of each visiting municipality can come, and until when they can say so. More places are filled at once;
/// fewer take nobody's place away.
///
/// # Errors
/// `Conflict` with what somebody saved since `version`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn set_seats(
    actor: &Actor,
    app: &App,
    id: TripId,
    version: i32,
    input: &SeatsInput,
) -> Result<(), TripError> {
    let (view, saved, _) = get_seats(actor, app, id).await?;
    let (wanted, until) = read(&view, input)?;
    let tx = app.db.begin().await?;
    let row = store::lock(&tx, id).await?.ok_or(TripError::NotFound)?;
    if row.version != version {
        drop(tx);
        let mut theirs: Vec<(String, String)> =
            saved.seats.into_iter().map(|(id, seats)| (seats_field(id), seats)).collect();
        theirs.push(("until".to_owned(), saved.until));
        let by = name_of(actor, app, row.changed_by.map(AccountId)).await?;
        return Err(TripError::meanwhile(theirs, row.version, by));
    }
    own::set_until(&tx, id, until, row.version + 1).await?;
    for (municipality, seats) in &wanted {
        own::set_seats(&tx, id, *municipality, *seats).await?;
    }
    store::touch(&tx, id, actor.account(), app.now()).await?;
    for (municipality, _) in wanted {
        seats::fill(app, &tx, id, municipality).await?;
    }
    audit(actor, app, &tx, "trips.seats", id, "").await?;
    tx.commit().await?;
    Ok(())
}

type Wanted = (Vec<(Uuid, Option<i32>)>, Option<Date>);

fn read(view: &SigningView, input: &SeatsInput) -> Result<Wanted, TripError> {
    let mut errors = FieldErrors::default();
    let mut wanted = Vec::with_capacity(view.places.len());
    for places in &view.places {
        let id = places.municipality.id;
        let typed = input.seats.iter().find(|(one, _)| *one == id).map_or("", |(_, typed)| typed.trim());
        match typed.parse::<i32>() {
            Ok(seats) if (0..=SEATS_MAX).contains(&seats) => wanted.push((id.0, Some(seats))),
            Err(_) if typed.is_empty() => wanted.push((id.0, None)),
            _ => errors.add_with(
                &seats_field(id),
                "study_trips-error-seats",
                &[("max", SEATS_MAX.to_string())],
            ),
        }
    }
    let format = time::macros::format_description!("[year]-[month]-[day]");
    let until = match input.until.trim() {
        "" => None,
        typed => Date::parse(typed, &format).map(Some).unwrap_or_else(|_| {
            errors.add("until", "platform-error-date");
            None
        }),
    };
    errors.into_result()?;
    Ok((wanted, until))
}

//! What happens when an account is erased, and how long places, needs and telephone numbers are kept.

use sea_orm::{DatabaseTransaction, DbErr};
use time::OffsetDateTime;

use super::{
    costs_store, dates_store, notes, people_store, places_store, programme_store, questions_store,
    reports_store, seats, store,
};
use crate::accounts::server::AccountErased;
use crate::platform::actor::Actor;
use crate::platform::server::App;
use crate::study_trips::model::{TripError, TripId};

/// Hears that an account is erased. Votes, places, needs and own notes go, and the person plans no more trips. What they wrote and
/// answered for their municipality (questions, reports) stays the municipality's.
///
/// # Errors
/// When the database cannot write; then the account is not erased either.
pub async fn account_erased(app: &App, tx: &DatabaseTransaction, event: &AccountErased) -> Result<(), DbErr> {
    store::forget_author(tx, event.account).await?;
    people_store::forget_answers(tx, event.account).await?;
    people_store::forget_organiser(tx, event.account).await?;
    notes::forget(tx, event.account, event.keep_texts).await?;
    questions_store::forget_author(tx, event.account).await?;
    costs_store::forget_author(tx, event.account).await?;
    reports_store::forget_author(tx, event.account).await?;
    for place in places_store::of_account(tx, event.account).await? {
        let id = TripId(place.trip_id);
        places_store::remove(tx, id, event.account).await?;
        // Who waits gets the place.
        seats::fill(app, tx, id, place.municipality_id).await?;
    }
    dates_store::forget(tx, event.account).await
}

/// Deletes who signed up for trips that ended before `before`; how many went. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_places(actor: &Actor, app: &App, before: OffsetDateTime) -> Result<u64, TripError> {
    if *actor != Actor::System {
        return Err(TripError::Forbidden);
    }
    let tx = app.db.begin().await?;
    let gone = places_store::delete_before(&tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}

/// Deletes what people needed on trips that ended or were called off before `before`; how many went. Only for the program
/// itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_needs(actor: &Actor, app: &App, before: OffsetDateTime) -> Result<u64, TripError> {
    if *actor != Actor::System {
        return Err(TripError::Forbidden);
    }
    let tx = app.db.begin().await?;
    let gone = places_store::delete_needs_before(&tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}

/// Deletes how hosts could be reached on trips that ended or were called off before `before`; how many numbers went. Only for
/// the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_phones(actor: &Actor, app: &App, before: OffsetDateTime) -> Result<u64, TripError> {
    if *actor != Actor::System {
        return Err(TripError::Forbidden);
    }
    let tx = app.db.begin().await?;
    let gone = programme_store::empty_phones_before(&tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}

//! What happens when an account is closed or erased, and how long sign-ups are kept.

use sea_orm::{DatabaseTransaction, DbErr};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{people_store, seats, store};
use crate::accounts::server::{AccountDeactivated, AccountErased};
use crate::gatherings::model::{GatheringError, GatheringId, Invited};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::App;

/// Hears that an account is closed: its owner will not come, so what they signed up for and has not begun goes to whoever
/// waits. Where they have been, they have been; an account that is opened again signs up anew.
///
/// # Errors
/// When the database cannot write; then the account is not closed either.
pub async fn account_closed(
    app: &App,
    tx: &DatabaseTransaction,
    event: &AccountDeactivated,
) -> Result<(), DbErr> {
    free_places(app, tx, event.account).await
}

/// Hears that an account is erased. Sign-ups and invitations go, and who waits gets the places; what the person took on is
/// nobody's. What they wrote for the place that organised it (words, agenda, minutes) stays that place's.
///
/// # Errors
/// When the database cannot write; then the account is not erased either.
pub async fn account_erased(app: &App, tx: &DatabaseTransaction, event: &AccountErased) -> Result<(), DbErr> {
    free_places(app, tx, event.account).await?;
    people_store::forget_owner(tx, event.account).await?;
    people_store::forget_invited(tx, &Invited::Person(event.account.0)).await?;
    store::forget_author(tx, event.account).await?;
    people_store::delete_sign_ups_of(tx, event.account).await
}

/// Gives up what somebody signed up for and has not begun, for those who wait.
async fn free_places(app: &App, tx: &DatabaseTransaction, account: AccountId) -> Result<(), DbErr> {
    let signed: Vec<Uuid> =
        people_store::sign_ups_of(tx, account).await?.iter().map(|row| row.gathering_id).collect();
    for id in people_store::still_to_come(tx, &signed, app.now()).await? {
        people_store::sign_off(tx, GatheringId(id), account).await?;
        seats::fill(app, tx, GatheringId(id)).await?;
    }
    Ok(())
}

/// Deletes sign-ups of gatherings that ended before `before`; how many went. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_sign_ups(
    actor: &Actor,
    app: &App,
    before: OffsetDateTime,
) -> Result<u64, GatheringError> {
    if *actor != Actor::System {
        return Err(GatheringError::Forbidden);
    }
    let tx = app.db.begin().await?;
    let gone = people_store::delete_sign_ups_before(&tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}

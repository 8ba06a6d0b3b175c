//! What happens when an account is erased.

use sea_orm::{DatabaseTransaction, DbErr};

use super::{dates_store, people_store, store};
use crate::accounts::server::AccountErased;
use crate::platform::server::App;

/// Hears that an account is erased. Votes go, and the person plans no more trips. What they wrote and answered for their
/// municipality stays the municipality's.
///
/// # Errors
/// When the database cannot write; then the account is not erased either.
pub async fn account_erased(_: &App, tx: &DatabaseTransaction, event: &AccountErased) -> Result<(), DbErr> {
    store::forget_author(tx, event.account).await?;
    people_store::forget_answers(tx, event.account).await?;
    people_store::forget_organiser(tx, event.account).await?;
    dates_store::forget(tx, event.account).await
}

//! How often one person may write: ample for everybody at work, too little for a flood.

use std::time::Duration;

use sea_orm::DatabaseTransaction;

use crate::platform::ids::AccountId;
use crate::platform::server::{App, Limit, throttle};
use crate::posts::model::PostError;

const HOUR: Duration = Duration::from_secs(3600);
/// Posts, answers, revisions and marks together: what others see, and are told of.
const WRITING: Limit = Limit { burst: 60, per: HOUR };
/// Drafts save themselves every few seconds while somebody types.
const SAVING: Limit = Limit { burst: 1800, per: HOUR };

/// Counts something that others will see. Call it in the transaction that writes it.
///
/// # Errors
/// `TooMany` with the seconds to wait.
pub(super) async fn writing(app: &App, tx: &DatabaseTransaction, author: AccountId) -> Result<(), PostError> {
    throttle::take_within(app, tx, &format!("posts.write:{author}"), WRITING).await
}

/// Counts a draft that is saved. Call it in the transaction that saves it.
///
/// # Errors
/// `TooMany` with the seconds to wait.
pub(super) async fn saving(app: &App, tx: &DatabaseTransaction, author: AccountId) -> Result<(), PostError> {
    throttle::take_within(app, tx, &format!("posts.save:{author}"), SAVING).await
}

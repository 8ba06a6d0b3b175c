//! Reminding those who took something on, some days before it is due, once.

use time::Duration;

use super::events::FollowUpDue;
use super::people_store as store;
use crate::gatherings::model::{FollowUpId, GatheringError, GatheringId, REMIND_DAYS};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::App;

/// Tells the rooms above of everything that is due soon and of which nobody was told. Only for the program itself, which
/// does it every hour.
///
/// # Errors
/// `Forbidden` for people.
pub async fn remind(actor: &Actor, app: &App) -> Result<(), GatheringError> {
    if *actor != Actor::System {
        return Err(GatheringError::Forbidden);
    }
    let soon = (app.now() + Duration::days(REMIND_DAYS)).date();
    let due = store::due(&app.db.read, soon).await?;
    if due.is_empty() {
        return Ok(());
    }
    let tx = app.db.begin().await?;
    for row in due {
        let owner = row.owner_id.map(AccountId);
        // Another server that was faster has told them.
        if let Some(account) = owner.filter(|_| row.reminded_at.is_none())
            && store::remind(&tx, row.id, app.now()).await?
        {
            let (gathering, follow_up) = (GatheringId(row.gathering_id), FollowUpId(row.id));
            app.emit(&tx, &FollowUpDue { gathering, follow_up, account }).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

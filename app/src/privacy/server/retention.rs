//! Deleting what is kept long enough, by the table in `model.rs`.

use time::Duration;

use crate::accounts::server::service as accounts;
use crate::files::server::service as files;
use crate::gatherings::server::erasure as gatherings;
use crate::moderation::server::deciding as moderation;
use crate::notifications::server::setup as notifications;
use crate::people::server::traces as people;
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::server::{App, forget_audit};
use crate::posts::server::own_data as posts;
use crate::privacy::model::{Kept, PrivacyError};
use crate::study_trips::server::erasure as trips;

/// Deletes everything whose time is over. Only for the program itself, which does it every day.
///
/// # Errors
/// `Forbidden` for people; when the database cannot write.
pub async fn forget(actor: &Actor, app: &App) -> Result<(), PrivacyError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    for kept in Kept::ALL {
        let gone = forget_kind(actor, app, *kept).await?;
        if gone > 0 {
            tracing::info!(kept = kept.code(), gone, "kept long enough and deleted");
        }
    }
    Ok(())
}

async fn forget_kind(actor: &Actor, app: &App, kept: Kept) -> Result<u64, PrivacyError> {
    let before = app.now() - Duration::days(kept.days());
    match kept {
        Kept::Sessions => accounts::delete_old_sessions(actor, app, before).await,
        Kept::Invitations => people::delete_old_invitations(actor, app, before).await,
        Kept::Imports => people::delete_old_imports(actor, app, before).await,
        Kept::Jobs => Ok(app.forget_failed_jobs(before).await?),
        Kept::Browsers => accounts::delete_old_browsers(actor, app, before).await,
        Kept::Drafts => posts::delete_old_drafts(actor, app, before).await.map_err(no_conflict),
        Kept::Opened => posts::delete_old_reads(actor, app, before).await.map_err(no_conflict),
        Kept::Files => files::delete_forgotten(actor, app, before).await,
        Kept::SignUps => {
            let gone = gatherings::delete_old_sign_ups(actor, app, before).await.map_err(no_conflict)?;
            Ok(gone + trips::delete_old_places(actor, app, before).await.map_err(no_conflict)?)
        }
        Kept::Needs => trips::delete_old_needs(actor, app, before).await.map_err(no_conflict),
        Kept::Phones => trips::delete_old_phones(actor, app, before).await.map_err(no_conflict),
        Kept::Removed => moderation::erase_removed(actor, app, before).await,
        Kept::Reports => moderation::delete_old_looks(actor, app, before).await,
        Kept::Notices => notifications::delete_old_notices(actor, app, before).await,
        Kept::Mails => notifications::delete_old_links(actor, app, before).await,
        Kept::Audit => {
            let tx = app.db.begin().await?;
            let gone = forget_audit(&tx, before).await?;
            tx.commit().await?;
            Ok(gone)
        }
    }
}

fn no_conflict<C>(failure: Failure<C>) -> PrivacyError {
    failure.map_conflict(|_| Failure::internal("a conflict where none can be"))
}

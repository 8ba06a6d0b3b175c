//! What the program itself does with notices: settling the demo content, and forgetting what is old.

use time::OffsetDateTime;

use super::{choices, store};
use crate::notifications::model::{NoticeError, NoticeKind};
use crate::platform::actor::Actor;
use crate::platform::server::App;

/// No notice that is there now is mailed any more, and what was published is nobody's news: the demo content happened long
/// ago. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn settle(actor: &Actor, app: &App) -> Result<(), NoticeError> {
    only_the_program(actor)?;
    let tx = app.db.begin().await?;
    store::delete_all(&tx, NoticeKind::NewPost).await?;
    store::take_all(&tx, None, app.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Deletes notices that were read before this time; says how many. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_notices(
    actor: &Actor,
    app: &App,
    before: OffsetDateTime,
) -> Result<u64, NoticeError> {
    only_the_program(actor)?;
    let tx = app.db.begin().await?;
    let gone = store::delete_read_before(&tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}

/// Deletes links in mails, and the rows of digests, from before this time; says how many. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_links(actor: &Actor, app: &App, before: OffsetDateTime) -> Result<u64, NoticeError> {
    only_the_program(actor)?;
    let tx = app.db.begin().await?;
    let gone = choices::delete_digests_before(&tx, before).await?
        + choices::delete_tokens_before(&tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}

fn only_the_program(actor: &Actor) -> Result<(), NoticeError> {
    if *actor == Actor::System { Ok(()) } else { Err(NoticeError::Forbidden) }
}

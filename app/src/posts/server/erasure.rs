//! What happens to what somebody wrote when their account is erased.

use sea_orm::{DatabaseTransaction, DbErr};

use super::{comment_store, deletion, reading_store, store};
use crate::accounts::server::AccountErased;
use crate::platform::actor::Actor;
use crate::platform::server::App;
use crate::posts::model::{CommentId, PieceId, PostId};

/// Hears that an account is erased. Drafts, kept filters and what was read go in any case. Texts stay as they are, under "former member", or are deleted
/// as their author could have deleted them: tombstones stay, copies in the evaluation are emptied. What a person said for
/// their municipality stays the municipality's.
///
/// # Errors
/// When the database cannot write; then the account is not erased either.
pub async fn account_erased(app: &App, tx: &DatabaseTransaction, event: &AccountErased) -> Result<(), DbErr> {
    store::delete_drafts(tx, event.account).await?;
    reading_store::delete_of(tx, event.account).await?;
    if event.keep_texts {
        return Ok(());
    }
    for row in store::of_author(tx, event.account).await? {
        deletion::erase(&Actor::System, app, tx, PieceId::Post(PostId(row.id))).await?;
    }
    // Asked only now: comments on own posts have gone with them.
    for row in comment_store::of_author(tx, event.account).await? {
        deletion::erase(&Actor::System, app, tx, PieceId::Comment(CommentId(row.id))).await?;
    }
    Ok(())
}

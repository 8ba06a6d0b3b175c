//! "We want to try this": what a municipality says about a practice.

use sea_orm::{ActiveValue::Set, SqlErr};

use super::entity::mark;
use super::policy::Action;
use super::service::load;
use super::store;
use crate::network::model::MunicipalityId;
use crate::platform::actor::Actor;
use crate::platform::server::App;
use crate::posts::model::{PostError, PostId};

const WANT_TO_TRY: &str = "want-to-try";

/// Says that the municipality wants to try the practice. Saying it twice changes nothing.
///
/// # Errors
/// `NotFound`; `Forbidden` for people who do not take part for that municipality.
pub async fn mark(
    actor: &Actor,
    app: &App,
    post: PostId,
    municipality: MunicipalityId,
) -> Result<(), PostError> {
    load(actor, app, post, Action::Mark(municipality.0)).await?;
    let account = actor.account().ok_or(PostError::Forbidden)?;
    let tx = app.db.begin().await?;
    let row = mark::ActiveModel {
        id: Set(app.new_id()),
        post_id: Set(post.0),
        municipality_id: Set(municipality.0),
        kind: Set(WANT_TO_TRY.to_owned()),
        account_id: Set(account.0),
        marked_at: Set(app.now()),
    };
    match store::insert_mark(&tx, row).await {
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => Ok(()),
        Err(error) => Err(error.into()),
        Ok(()) => Ok(tx.commit().await?),
    }
}

/// Takes it back.
///
/// # Errors
/// As for [`mark`].
pub async fn unmark(
    actor: &Actor,
    app: &App,
    post: PostId,
    municipality: MunicipalityId,
) -> Result<(), PostError> {
    load(actor, app, post, Action::Mark(municipality.0)).await?;
    let tx = app.db.begin().await?;
    store::delete_mark(&tx, post, municipality.0, WANT_TO_TRY).await?;
    tx.commit().await?;
    Ok(())
}

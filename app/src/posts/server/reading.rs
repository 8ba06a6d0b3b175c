//! What somebody has read, so that lists can say what is new to them.
//!
//! Something is new when it changed after the reader last said "I have seen everything" (at most [`NEWS`] ago) and they
//! have not opened it since. That a page was opened is noted as it would be in a log: it changes nothing that anybody
//! else sees or that rights depend on (RFC 9110 §9.2.1; ASVS 3.5.3 is about functions that do).

use std::collections::HashMap;

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, QueryFilter};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::entity::{post, read, seen};
use super::policy::Action;
use super::service::load;
use super::store;
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, padded};
use crate::posts::model::{PostError, PostId};
use crate::posts::view::{News, PostCard};

/// What is older is not news to anybody, so that a new member does not begin with years of it.
const NEWS: Duration = Duration::days(30);

/// Marks on cards what is new to the actor. Two queries.
pub(super) async fn mark_news(actor: &Actor, app: &App, cards: &mut [PostCard]) -> Result<(), DbErr> {
    let Some(account) = actor.account() else {
        return Ok(());
    };
    let db = &app.db.read;
    let ids = padded(cards.iter().map(|card| card.id.0).collect());
    let reads: HashMap<Uuid, OffsetDateTime> = read::Entity::find()
        .filter(read::Column::AccountId.eq(account.0))
        .filter(read::Column::PostId.is_in(ids))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.post_id, row.read_at))
        .collect();
    let since = since(app, account).await?;
    for card in cards {
        // Who wrote it knows it.
        let wrote =
            (card.byline.account == Some(account)).then(|| card.edited_at.unwrap_or(card.published_at));
        card.news = news(card, reads.get(&card.id.0).copied().max(wrote), since);
    }
    Ok(())
}

async fn since(app: &App, account: AccountId) -> Result<OffsetDateTime, DbErr> {
    /// Until when somebody has seen everything.
    #[derive(PartialEq, Eq, Hash)]
    struct SeenBy(AccountId);
    let seen = app.remember(SeenBy(account), async {
        Ok::<_, DbErr>(seen::Entity::find_by_id(account.0).one(&app.db.read).await?.map(|row| row.until))
    });
    let oldest = app.now() - NEWS;
    Ok(seen.await?.map_or(oldest, |until| until.max(oldest)))
}

fn news(card: &PostCard, read: Option<OffsetDateTime>, since: OffsetDateTime) -> Option<News> {
    let known = read.unwrap_or(since).max(since);
    let after = |at: Option<OffsetDateTime>| at.is_some_and(|at| at > known);
    if read.is_none() && card.reached_at > since {
        Some(News::Post)
    } else if after(card.commented_at) {
        Some(News::Comments)
    } else if after(card.edited_at) {
        Some(News::Revision)
    } else {
        None
    }
}

/// When a post last changed, its comments included.
async fn changed_at(app: &App, row: &post::Model) -> Result<OffsetDateTime, DbErr> {
    /// Which post.
    #[derive(PartialEq, Eq, Hash)]
    struct ChangedAt(Uuid);
    app.remember(ChangedAt(row.id), async {
        let commented = store::commented(&app.db.read, &[row.id]).await?;
        let last = commented.get(&row.id).map_or(row.published_at, |comments| comments.last);
        Ok(row.edited_at.unwrap_or(row.published_at).max(last))
    })
    .await
}

/// Notes that the actor has opened a post. Writes nothing when they have opened it since it last changed.
///
/// # Errors
/// `NotFound` when they may not see it.
pub async fn opened(actor: &Actor, app: &App, post: PostId) -> Result<(), PostError> {
    let Some(account) = actor.account() else {
        return Ok(());
    };
    let (row, _) = load(actor, app, post, Action::See).await?;
    let changed = changed_at(app, &row).await?;
    let known = read::Entity::find_by_id((account.0, post.0)).one(&app.db.read).await?;
    if known.is_some_and(|known| known.read_at >= changed) {
        return Ok(());
    }
    let row = read::ActiveModel {
        account_id: Set(account.0),
        post_id: Set(post.0),
        read_at: Set(app.now().max(changed)),
    };
    let again = OnConflict::columns([read::Column::AccountId, read::Column::PostId])
        .update_column(read::Column::ReadAt)
        .to_owned();
    let tx = app.db.begin_quietly().await?;
    read::Entity::insert(row).on_conflict(again).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// The actor has seen everything up to this time. What they opened before need not be remembered any more.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn seen_until(actor: &Actor, app: &App, until: OffsetDateTime) -> Result<(), PostError> {
    let account = actor.account().ok_or(PostError::Forbidden)?;
    let until = until.min(app.now());
    let tx = app.db.begin().await?;
    if seen::Entity::find_by_id(account.0).one(&tx).await?.is_some_and(|row| row.until >= until) {
        return Ok(());
    }
    let row = seen::ActiveModel { account_id: Set(account.0), until: Set(until) };
    let again = OnConflict::column(seen::Column::AccountId).update_column(seen::Column::Until).to_owned();
    seen::Entity::insert(row).on_conflict(again).exec_without_returning(&tx).await?;
    read::Entity::delete_many()
        .filter(read::Column::AccountId.eq(account.0))
        .filter(read::Column::ReadAt.lte(until))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

//! Reading one's notices, and choosing how to hear of what.

use std::collections::HashSet;

use uuid::Uuid;

use super::entity::notice;
use super::lines::{lines, seen};
use super::policy::may;
use super::{choices, store};
use crate::gatherings::model::GatheringId;
use crate::notifications::model::{NoticeError, NoticeId, NoticeLine, Rhythm, Rhythms, Topic};
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Cursor, Page};
use crate::posts::model::PostId;
use crate::study_trips::model::TripId;

/// Unread notices that are counted and shown above the others.
const UNREAD: u64 = 100;
/// Notices a page.
const PAGE: usize = 40;

/// How many unread notices wait for the actor, counted up to 100. Two indexed queries, one where nothing waits.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn count_unread(actor: &Actor, app: &App) -> Result<usize, NoticeError> {
    Ok(seen(actor, app, unread(actor, app).await?).await?.len())
}

/// Unread notices, newest first, in lines.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn list_unread(actor: &Actor, app: &App) -> Result<Vec<NoticeLine>, NoticeError> {
    let rows = store::unread(&app.db.read, owner(actor)?, UNREAD).await?;
    let rows = seen(actor, app, rows).await?;
    lines(actor, app, &rows).await
}

/// Notices behind those of [`list_unread`], newest first, a page at a time, in lines.
///
/// # Errors
/// `Forbidden` when nobody is signed in. A cursor that is none begins at the newest.
pub async fn list_earlier(
    actor: &Actor,
    app: &App,
    after: Option<&str>,
) -> Result<Page<NoticeLine>, NoticeError> {
    let account = owner(actor)?;
    let db = &app.db.read;
    let above: HashSet<Uuid> =
        store::unread(db, account, UNREAD).await?.into_iter().map(|row| row.id).collect();
    let after = after.and_then(Cursor::parse);
    let rows = store::list(db, account, after, PAGE as u64 + 1).await?;
    let page = Page::from_rows(rows, PAGE, |row: &notice::Model| Cursor::code(row.created_at, row.id));
    let rows = page.items.into_iter().filter(|row| !above.contains(&row.id)).collect();
    let rows = seen(actor, app, rows).await?;
    Ok(Page { items: lines(actor, app, &rows).await?, next: page.next })
}

/// Marks the notices of a line as read, and says where what they are about stands.
///
/// # Errors
/// `NotFound` when it is not the actor's, or they may not see any more what it is about.
pub async fn open(actor: &Actor, app: &App, id: NoticeId) -> Result<String, NoticeError> {
    let account = owner(actor).map_err(|_| NoticeError::NotFound)?;
    let row = store::find(&app.db.read, account, id).await?.ok_or(NoticeError::NotFound)?;
    Failure::<()>::check(may(actor, AccountId(row.account_id)))?;
    let unread = store::unread(&app.db.read, account, UNREAD).await?;
    let line = unread.into_iter().filter(|one| {
        one.id == row.id
            || (row.read_at.is_none()
                && one.kind == row.kind
                && (one.post_id, one.gathering_id, one.trip_id)
                    == (row.post_id, row.gathering_id, row.trip_id)
                && one.look_id == row.look_id
                && one.created_at <= row.created_at)
    });
    let mut rows: Vec<notice::Model> = line.collect();
    if rows.is_empty() {
        rows.push(row.clone());
    }
    let rows = seen(actor, app, rows).await?;
    let found = lines(actor, app, &rows).await?.into_iter().next().ok_or(NoticeError::NotFound)?;
    if row.read_at.is_none() {
        let tx = app.db.begin().await?;
        store::read_line(&tx, &row, app.now()).await?;
        tx.commit().await?;
    }
    Ok(found.address)
}

/// The actor has opened a post: what was told of it and of what stands below it is read. One query where nothing waits.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn post_opened(actor: &Actor, app: &App, post: PostId) -> Result<(), NoticeError> {
    // Where fewer wait than are counted, those about the post are among them.
    let mut rows = unread(actor, app).await?;
    if rows.len() < UNREAD as usize {
        rows.retain(|row| row.post_id == Some(post.0) && row.look_id.is_none());
    } else {
        rows = store::unread_of_post(&app.db.read, owner(actor)?, post).await?;
    }
    let rows = seen(actor, app, rows).await?;
    if rows.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let tx = app.db.begin().await?;
    store::read(&tx, &ids, app.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// The actor has opened a gathering: what was told of it is read.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn gathering_opened(actor: &Actor, app: &App, gathering: GatheringId) -> Result<(), NoticeError> {
    opened(app, store::unread_of_gathering(&app.db.read, owner(actor)?, gathering).await?).await
}

/// The actor has opened a study trip: what was told of it is read.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn trip_opened(actor: &Actor, app: &App, trip: TripId) -> Result<(), NoticeError> {
    opened(app, store::unread_of_trip(&app.db.read, owner(actor)?, trip).await?).await
}

async fn opened(app: &App, rows: Vec<notice::Model>) -> Result<(), NoticeError> {
    if rows.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let tx = app.db.begin_quietly().await?;
    store::read(&tx, &ids, app.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Marks as read everything that had come when the page was made: what came since is still new.
///
/// # Errors
/// `Forbidden` when nobody is signed in; a moment that is none means now.
pub async fn read_all(actor: &Actor, app: &App, until: Option<&str>) -> Result<(), NoticeError> {
    let account = owner(actor)?;
    let now = app.now();
    let until = until.and_then(Cursor::parse).map_or(now, |cursor| cursor.at.min(now));
    let tx = app.db.begin().await?;
    store::read_all(&tx, account, until, now).await?;
    tx.commit().await?;
    Ok(())
}

/// The rhythms the actor has chosen.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn rhythms(actor: &Actor, app: &App) -> Result<Rhythms, NoticeError> {
    let account = owner(actor)?;
    Ok(choices::rhythms(&app.db.read, &[account]).await?.remove(&account).unwrap_or_default())
}

/// Chooses rhythms. What had not been mailed while a topic was never mailed stays so, and what was read before its topic got
/// another rhythm is not mailed in the new one.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn choose(actor: &Actor, app: &App, chosen: &Rhythms) -> Result<(), NoticeError> {
    let account = owner(actor)?;
    let before = rhythms(actor, app).await?;
    let tx = app.db.begin().await?;
    choices::set_rhythms(&tx, account, &chosen.0).await?;
    let kinds = super::soon::kinds(&before.topics(Rhythm::Never));
    store::take_kinds(&tx, account, &kinds, app.now()).await?;
    let changed: Vec<Topic> =
        Topic::ALL.iter().copied().filter(|topic| before.of(*topic) != chosen.of(*topic)).collect();
    store::take_read(&tx, account, &super::soon::kinds(&changed), app.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// What waits for the actor unread, newest first. A page asks for it twice: when a post is opened, and for its header.
async fn unread(actor: &Actor, app: &App) -> Result<Vec<notice::Model>, NoticeError> {
    /// What an account has not read.
    #[derive(PartialEq, Eq, Hash)]
    struct UnreadOf(AccountId);
    let account = owner(actor)?;
    app.remember(UnreadOf(account), async { Ok(store::unread(&app.db.read, account, UNREAD).await?) }).await
}

fn owner(actor: &Actor) -> Result<AccountId, NoticeError> {
    actor.account().ok_or(NoticeError::Forbidden)
}

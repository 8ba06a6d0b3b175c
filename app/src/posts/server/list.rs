//! Lists of posts.

use sea_orm::sea_query::SelectStatement;
use time::OffsetDateTime;
use uuid::Uuid;

use super::facets::{self, Listed};
use super::{reading, store, views};
use crate::network::PlaceShown;
use crate::platform::actor::Actor;
use crate::platform::server::{App, Cursor, Page};
use crate::posts::filter::PostFilter;
use crate::posts::model::{PostError, PostId};
use crate::posts::view::{PartView, PostCard};
use crate::texts::model::TextId;

/// Posts a page.
const PAGE: usize = 20;

/// In which order posts are listed, always the newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// By when they were published, as lists show them.
    Published,
    /// By when anything in them was last new: the post itself, a revision, a comment.
    Active,
    /// By since when they reach those they reach now.
    Reached,
}

/// What the actor may see of what is asked for, newest first, a page at a time.
///
/// # Errors
/// When the database is out of reach. A cursor that is none begins at the newest.
pub async fn list_posts(
    actor: &Actor,
    app: &App,
    filter: &PostFilter,
    after: Option<&str>,
) -> Result<Page<PostCard>, PostError> {
    let after = after.and_then(Cursor::parse);
    let facets = facets::of_filter(filter);
    let rows = facets::list(&app.db.read, actor, &facets, Order::Published, after, PAGE as u64 + 1).await?;
    let page = Page::from_rows(rows, PAGE, Listed::cursor);
    Ok(Page { items: cards(actor, app, &page.items).await?, next: page.next })
}

/// What the actor may see of what stands in all of `among` and fits the filter, newest first, a page at a time. `among`
/// are queries of a room above that give ids of posts, so that what is seen and what is meant is asked at once.
///
/// # Errors
/// When the database is out of reach. A cursor that is none begins at the newest.
pub async fn list_among(
    actor: &Actor,
    app: &App,
    filter: &PostFilter,
    among: Vec<SelectStatement>,
    after: Option<&str>,
) -> Result<Page<PostCard>, PostError> {
    let after = after.and_then(Cursor::parse);
    let facets = facets::of_filter(filter);
    let rows = facets::list_among(&app.db.read, actor, &facets, among, after, PAGE as u64 + 1).await?;
    let page = Page::from_rows(rows, PAGE, Listed::cursor);
    Ok(Page { items: cards(actor, app, &page.items).await?, next: page.next })
}

/// The newest few that the actor may see, of one place or of all.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_newest(
    actor: &Actor,
    app: &App,
    place: Option<PlaceShown>,
    limit: u64,
) -> Result<Vec<PostCard>, PostError> {
    let facet = place.map_or_else(|| facets::ALL.to_owned(), facets::place);
    let rows = facets::list(&app.db.read, actor, &[facet], Order::Published, None, limit).await?;
    cards(actor, app, &rows).await
}

/// A post with its text, for readers that are programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholePost {
    /// What a list shows.
    pub card: PostCard,
    /// Its parts that are not empty.
    pub parts: Vec<PartView>,
    /// When it last changed for its readers: written, revised, or shown to more of them. Comments are not part of it.
    pub changed_at: OffsetDateTime,
}

/// The posts that the actor may see of what is asked for, with their texts: those that came to their readers last, so that
/// one that is widened late is among them.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_whole(
    actor: &Actor,
    app: &App,
    filter: &PostFilter,
    limit: u64,
) -> Result<Vec<WholePost>, PostError> {
    let db = &app.db.read;
    let listed = facets::list(db, actor, &facets::of_filter(filter), Order::Reached, None, limit).await?;
    let ids: Vec<Uuid> = listed.iter().map(|row| row.post_id).collect();
    let rows = store::posts_by_id(db, &ids).await?;
    let text_ids: Vec<TextId> = rows.iter().map(|row| TextId(row.text_id)).collect();
    let versions = views::versions(actor, db, &text_ids).await?;
    let cards = cards(actor, app, &listed).await?;
    let whole = cards.into_iter().map(|card| {
        let row = rows.iter().find(|row| row.id == card.id.0);
        let version = row.and_then(|row| versions.get(&TextId(row.text_id)));
        let changed_at = card.edited_at.unwrap_or(card.published_at).max(card.reached_at);
        WholePost { parts: version.map(views::parts).unwrap_or_default(), changed_at, card }
    });
    Ok(whole.collect())
}

/// How the database would find a list for a reader: for tests, and for whoever looks into a slow one. Only for the program
/// itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn explain(
    actor: &Actor,
    app: &App,
    reader: &Actor,
    filter: &PostFilter,
    by: Order,
    after: Option<&str>,
) -> Result<String, PostError> {
    if *actor != Actor::System {
        return Err(PostError::Forbidden);
    }
    let tx = app.db.begin_quietly().await?;
    let after = after.and_then(Cursor::parse);
    let plan = facets::explain(&tx, reader, &facets::of_filter(filter), by, after).await?;
    tx.rollback().await?;
    Ok(plan)
}

/// A card as everybody sees it who sees the post; names of people stand only on those for readers who are signed in.
#[derive(PartialEq, Eq, Hash)]
struct CardKey {
    post: Uuid,
    named: bool,
}

/// The cards of what was listed for the actor, in its order, with what is new to them.
pub(super) async fn cards(actor: &Actor, app: &App, listed: &[Listed]) -> Result<Vec<PostCard>, PostError> {
    let now = app.moment();
    let named = actor.is_signed_in();
    let mut found: Vec<Option<PostCard>> =
        listed.iter().map(|row| app.recall(&now, &CardKey { post: row.post_id, named })).collect();
    let missing: Vec<Uuid> =
        listed.iter().zip(&found).filter(|(_, card)| card.is_none()).map(|(row, _)| row.post_id).collect();
    if !missing.is_empty() {
        let rows = store::posts_by_id(&app.db.read, &missing).await?;
        for card in views::cards(actor, app, &rows).await? {
            app.keep(now, CardKey { post: card.id.0, named }, card.clone());
            let places = listed.iter().zip(found.iter_mut());
            for (_, place) in places.filter(|(row, _)| PostId(row.post_id) == card.id) {
                *place = Some(card.clone());
            }
        }
    }
    let mut cards: Vec<PostCard> = found.into_iter().flatten().collect();
    reading::mark_news(actor, app, &mut cards).await?;
    Ok(cards)
}

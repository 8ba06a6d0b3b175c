//! Searching.

use std::collections::{HashMap, HashSet};
use std::net::IpAddr;
use std::time::Duration;

use uuid::Uuid;

use super::excerpt::{excerpt, marked};
use super::store;
use super::words::{Wanted, is_enough, wanted};
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::server::{App, Limit, Page, throttle};
use crate::posts::model::{CommentId, PostError, PostId};
use crate::posts::server::list::list_among;
use crate::posts::server::passages::{self, Passage, PassageId};
use crate::posts::view::PostCard;
use crate::safety::server::service::check_search;
use crate::search::model::{FIELD, Query, SearchError, WORDS_MAX, too_long, too_short};
use crate::search::view::{At, Found, Place};

const WINDOW: Duration = Duration::from_secs(10 * 60);
/// Searches of one person.
const MEMBER: Limit = Limit { burst: 60, per: WINDOW };
/// Searches of visitors from one place on the net. A whole town hall may share an address, so it is wide.
const VISITORS: Limit = Limit { burst: 120, per: WINDOW };
/// Places that are shown of one post.
const PLACES: usize = 3;

/// The posts that the actor may see and in which every word stands somewhere: in the title, the text, an answer or a
/// document. Newest first, a page at a time.
///
/// # Errors
/// `Invalid` at the field when there is too little or too much to look for, or an identity number; `TooMany`.
pub async fn find(
    actor: &Actor,
    app: &App,
    query: &Query,
    from: Option<IpAddr>,
) -> Result<Page<Found>, SearchError> {
    query.validate()?;
    let wanted = wanted(&query.words);
    if !is_enough(&wanted) {
        return Err(too_short());
    }
    if wanted.len() > WORDS_MAX {
        return Err(too_long());
    }
    check_search(actor, app, FIELD, &query.words).await?;
    let (key, limit) = match actor.account() {
        Some(account) => (format!("search:{account}"), MEMBER),
        None => (format!("search:from:{}", throttle::place(from)), VISITORS),
    };
    throttle::take(app, &key, limit).await?;
    let among = wanted.iter().map(store::posts_with).collect();
    let page = list_among(actor, app, &query.filter, among, query.after.as_deref()).await;
    let page = page.map_err(no_conflict)?;
    Ok(Page { items: found(actor, app, page.items, &wanted).await?, next: page.next })
}

fn no_conflict(failure: PostError) -> SearchError {
    failure.map_conflict(|_| Failure::internal("a conflict where none can be"))
}

/// The places in these posts where the words stand: read anew, so that nothing is shown that the index kept too long.
async fn found(
    actor: &Actor,
    app: &App,
    cards: Vec<PostCard>,
    wanted: &[Wanted],
) -> Result<Vec<Found>, SearchError> {
    let db = &app.db.read;
    let ids: Vec<PostId> = cards.iter().map(|card| card.id).collect();
    let chosen = chosen(app, &ids, wanted).await?;
    let pieces: HashSet<Uuid> = chosen.values().flatten().copied().collect();
    // Which of them are answers, the posts know.
    let answers: Vec<CommentId> = pieces.iter().copied().map(CommentId).collect();
    let mut passages = passages::of_posts(actor, db, &ids, |file| pieces.contains(&file.0)).await?;
    passages.extend(passages::of_answers(actor, db, &answers).await?);
    let by_id: HashMap<(PostId, Uuid), &Passage> =
        passages.iter().map(|passage| ((passage.post, passage.uuid()), passage)).collect();
    let found = cards.into_iter().map(|card| {
        let pieces = chosen.get(&card.id).map(Vec::as_slice).unwrap_or_default();
        let pieces = pieces.iter().filter_map(|piece| by_id.get(&(card.id, *piece)));
        let places = pieces.filter_map(|passage| place(passage, wanted)).take(PLACES).collect();
        Found { title: marked(&card.title, wanted), places, card }
    });
    Ok(found.collect())
}

/// The pieces of each post in which the words stand, those with the most of them first.
async fn chosen(
    app: &App,
    posts: &[PostId],
    wanted: &[Wanted],
) -> Result<HashMap<PostId, Vec<Uuid>>, SearchError> {
    let mut hits: HashMap<(PostId, Uuid), Vec<bool>> = HashMap::new();
    for row in store::places(&app.db.read, posts, wanted).await? {
        let hit =
            hits.entry((PostId(row.post_id), row.piece_id)).or_insert_with(|| vec![false; wanted.len()]);
        for (hit, one) in hit.iter_mut().zip(wanted) {
            *hit |= one.finds(&row.term);
        }
    }
    let mut pieces: Vec<(PostId, Uuid, usize)> = hits
        .into_iter()
        .map(|((post, piece), hit)| (post, piece, hit.into_iter().filter(|hit| *hit).count()))
        .collect();
    // The post before what stands below it, and that from the oldest on: ids sort by time.
    pieces.sort_by_key(|(post, piece, count)| (std::cmp::Reverse(*count), post.0 != *piece, *piece));
    let mut chosen: HashMap<PostId, Vec<Uuid>> = HashMap::new();
    for (post, piece, _) in pieces {
        let of_post = chosen.entry(post).or_default();
        // One more than is shown: of the post itself perhaps only the title.
        if of_post.len() <= PLACES {
            of_post.push(piece);
        }
    }
    Ok(chosen)
}

fn place(passage: &Passage, wanted: &[Wanted]) -> Option<Place> {
    let runs = excerpt(&passage.text, wanted);
    let (at, runs) = match passage.id {
        PassageId::Post => (At::Text, runs?),
        PassageId::Answer(id) => (At::Answer(id), runs?),
        PassageId::File(id) => {
            let name = passage.title.clone().unwrap_or_default();
            // Perhaps the words stand in its name alone.
            (At::File(id, name), runs.unwrap_or_default())
        }
    };
    Some(Place { at, lang: passage.lang, runs })
}

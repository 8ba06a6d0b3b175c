//! What of the posts concerns one person: their networks, what they could answer, their sectors, who tries what they wrote.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::facets::{self, Listed};
use super::list::cards;
use super::{store, views};
use crate::network::model::{MunicipalityId, NetworkId};
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Person, Scope};
use crate::platform::server::App;
use crate::posts::filter::Answer;
use crate::posts::model::{MarkKind, PostError, PostId};
use crate::posts::view::{ForMe, PostCard, Tried};

/// More networks or sectors than these are not asked for: nobody belongs to that many and reads them one by one.
const PLACES: usize = 8;
/// Marks of places that try what somebody wrote.
const TRIED: u64 = 5;
/// Posts asked for each section, those that were active last, so that what is new is found below what was read, and enough
/// are left when those shown above are taken out.
const ASKED: u64 = 20;

/// Everything that concerns the actor, `limit` posts a section, what is new to them first, each post once: in the first
/// section it belongs to. A fixed number of queries.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn for_me(actor: &Actor, app: &App, limit: usize) -> Result<ForMe, PostError> {
    let person = actor.person().ok_or(PostError::Forbidden)?;
    let db = &app.db.read;
    let networks: Vec<String> =
        person.networks.iter().take(PLACES).map(|id| facets::network(NetworkId(*id))).collect();
    let sectors = sectors(actor, app, person).await?;
    let mut near: Vec<String> = networks.iter().chain(&sectors).cloned().collect();
    near.extend(person.cases.iter().map(|code| format!("country:{code}")));
    let sections = [
        facets::any(actor, &networks, ASKED),
        facets::both(actor, &facets::answer(Answer::Open), &near, ASKED),
        facets::any(actor, &sectors, ASKED),
        facets::active(actor, ASKED),
    ];
    let sections = facets::sections(db, sections).await?;
    let marks = store::marks_on_posts_of(db, person.id, TRIED).await?;
    let own = marks.iter().map(|mark| Listed { post_id: mark.post_id, at: 0 });
    let mut listed: Vec<Listed> = sections.iter().flatten().copied().chain(own).collect();
    let mut known = HashSet::with_capacity(listed.len());
    listed.retain(|row| known.insert(row.post_id));
    let cards = cards(actor, app, &listed).await?;
    let by_id: HashMap<Uuid, &PostCard> = cards.iter().map(|card| (card.id.0, card)).collect();
    let mut shown: HashSet<Uuid> = HashSet::new();
    let [near, open, alike, all] = &sections;
    Ok(ForMe {
        networks: picked(near, &by_id, &mut shown, limit),
        questions: picked(open, &by_id, &mut shown, limit),
        sectors: picked(alike, &by_id, &mut shown, limit),
        everybody: picked(all, &by_id, &mut shown, limit),
        tried: tried(actor, app, &marks, &cards).await?,
    })
}

/// What a section shows of what was asked for it: what is new to the reader first, and nothing that stands above already.
fn picked(
    section: &[Listed],
    cards: &HashMap<Uuid, &PostCard>,
    shown: &mut HashSet<Uuid>,
    limit: usize,
) -> Vec<PostCard> {
    let free = section.iter().filter(|row| !shown.contains(&row.post_id));
    let mut free: Vec<&PostCard> = free.filter_map(|row| cards.get(&row.post_id).copied()).collect();
    free.sort_by_key(|card| card.news.is_none());
    free.truncate(limit);
    shown.extend(free.iter().map(|card| card.id.0));
    free.into_iter().cloned().collect()
}

/// The newest marks that municipalities set on what the actor wrote.
async fn tried(
    actor: &Actor,
    app: &App,
    marks: &[super::entity::mark::Model],
    cards: &[PostCard],
) -> Result<Vec<Tried>, PostError> {
    let places: Vec<MunicipalityId> = marks.iter().map(|mark| MunicipalityId(mark.municipality_id)).collect();
    let places = network::municipalities(actor, app, &places).await.map_err(views::no_conflict)?;
    let tried = marks.iter().filter_map(|mark| {
        let card = cards.iter().find(|card| card.id == PostId(mark.post_id))?;
        Some(Tried {
            municipality: places.get(&MunicipalityId(mark.municipality_id))?.clone(),
            post: card.id,
            title: card.title.clone(),
            lang: card.lang,
            kind: MarkKind::from_code(&mark.kind)?,
            marked_at: mark.marked_at,
        })
    });
    Ok(tried.collect())
}

/// The sectors that the actor stands for in a municipality.
async fn sectors(actor: &Actor, app: &App, person: &Person) -> Result<Vec<String>, PostError> {
    if !person.grants.iter().any(|grant| matches!(grant.scope, Scope::Municipality(_))) {
        return Ok(Vec::new());
    }
    let sectors = network::sectors(actor, app).await.map_err(views::no_conflict)?;
    Ok(sectors.into_iter().take(PLACES).map(facets::sector).collect())
}

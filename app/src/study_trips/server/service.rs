//! Reading trips. What else can be asked of this room stands in the files beside.

use time::OffsetDateTime;

use super::entity::trip;
use super::policy::{Action, Facts, may, stands_for};
use super::store::{self, REASON, WISH};
use super::views::{self, Around, no_conflict};
use super::{advice, dates_store, places_store};
use crate::network::model::MunicipalityCard;
use crate::platform::actor::{Actor, Scope};
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::server::{App, Cursor, Page};
use crate::posts::model::{PieceId, PostId};
use crate::posts::server::lookup as posts;
use crate::study_trips::model::{SideState, TripError, TripId, TripState};
use crate::study_trips::view::{SideView, TripCan, TripCard, TripView};
use crate::texts::server::variants;

pub use super::store::{Part, Window};

/// Trips a page.
const PAGE: usize = 20;

/// Whether the actor stands for a municipality, and so can wish to visit another one.
#[must_use]
pub fn may_wish(actor: &Actor) -> bool {
    let of_place = |scope: &Scope| matches!(scope, Scope::Municipality(_));
    actor.person().is_some_and(|person| person.grants.iter().any(|grant| of_place(&grant.scope)))
}

/// A page of a list. A cursor that is none begins at the first.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn list(
    actor: &Actor,
    app: &App,
    part: Part,
    after: Option<&str>,
    reader: UiLang,
) -> Result<Page<TripCard>, TripError> {
    if *actor == Actor::Visitor {
        return Err(TripError::Forbidden);
    }
    let sight = views::sight(actor, app).await?;
    let after = after.and_then(Cursor::parse);
    let rows = store::list(&app.db.read, &sight, part, app.now(), after, PAGE as u64 + 1).await?;
    let page = Page::from_rows(rows, PAGE, |row: &trip::Model| Cursor::code(row.ordered_at, row.id));
    let items = cards(actor, app, &page.items, reader).await?;
    Ok(Page { items, next: page.next })
}

async fn cards(
    actor: &Actor,
    app: &App,
    rows: &[trip::Model],
    reader: UiLang,
) -> Result<Vec<TripCard>, TripError> {
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let around = Around::load(app, &ids).await?;
    let cards = views::cards(actor, app, rows, &around, reader).await?;
    Ok(cards.into_iter().map(|(card, _)| card).collect())
}

/// Trips with dates that the actor sees and the window shows, the earliest first; none for visitors.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_dated(
    actor: &Actor,
    app: &App,
    window: &Window,
    reader: UiLang,
) -> Result<Vec<TripCard>, TripError> {
    if *actor == Actor::Visitor {
        return Ok(Vec::new());
    }
    let sight = views::sight(actor, app).await?;
    let rows = store::dated(&app.db.read, &sight, window).await?;
    cards(actor, app, &rows, reader).await
}

/// A trip as it is loaded: its row, its municipalities and organisers, and what the policy must know.
pub(super) struct Loaded {
    pub row: trip::Model,
    pub around: Around,
    pub facts: Facts,
}

impl Loaded {
    /// Which one it is.
    pub fn id(&self) -> TripId {
        TripId(self.row.id)
    }

    /// Whether both sides plan it, or have planned it.
    pub fn planned(&self) -> bool {
        self.facts.state == TripState::Planned
    }

    /// Whether it is over.
    pub fn over(&self, now: OffsetDateTime) -> bool {
        self.row.ends_at.is_some_and(|end| end < now)
    }
}

/// Loads a trip, once the action on it is allowed.
pub(super) async fn load(actor: &Actor, app: &App, id: TripId, action: Action) -> Result<Loaded, TripError> {
    let row = store::find(&app.db.read, id).await?.ok_or(TripError::NotFound)?;
    let around = Around::load(app, &[id.0]).await?;
    let mut facts = around.facts(actor, &row);
    if let Some(account) = actor.account() {
        facts.coming = places_store::coming_on(&app.db.read, account, &[id.0]).await?.contains(&id.0);
    }
    TripError::check(may(actor, action, &facts))?;
    Ok(Loaded { row, around, facts })
}

/// A card of a trip that is loaded.
pub(super) async fn card(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
    reader: UiLang,
) -> Result<TripCard, TripError> {
    let rows = std::slice::from_ref(&loaded.row);
    let found = views::cards(actor, app, rows, &loaded.around, reader).await?.pop();
    found.map(|(card, _)| card).ok_or(TripError::NotFound)
}

/// One trip with everything that the actor may see of it, in the language that the reader reads best. `chosen` is a
/// language that they asked for instead.
///
/// # Errors
/// `NotFound` when there is none, or the actor may not see it.
pub async fn get(
    actor: &Actor,
    app: &App,
    id: TripId,
    reader: UiLang,
    chosen: Option<ContentLang>,
) -> Result<TripView, TripError> {
    let loaded = load(actor, app, id, Action::See).await?;
    let allows = |action| may(actor, action, &loaded.facts).allows();
    let db = &app.db.read;
    let rows = std::slice::from_ref(&loaded.row);
    let found = views::cards(actor, app, rows, &loaded.around, reader).await?.pop();
    let (card, best) = found.ok_or(TripError::NotFound)?;
    let (version, langs) = variants::chosen(actor, db, WISH, id.0, chosen).await?;
    let reason = variants::best_of(actor, db, REASON, &[id.0], reader).await?.remove(&id.0);
    let can = TripCan {
        organise: allows(Action::Organise),
        vote: allows(Action::Vote) && !loaded.over(app.now()),
        see_phones: allows(Action::SeePhones),
        answer_for: card.sides.iter().filter(|side| answers(actor, &loaded, side)).map(place).collect(),
    };
    let mut programme = views::programme(actor, app, (id, card.country), reader, can.see_phones).await?;
    if let Some(when) = card.when.as_ref().filter(|_| can.organise) {
        advice::give(&mut programme, when);
    }
    let (proposed, unanswered) = polled(actor, app, &loaded).await?;
    Ok(TripView {
        words: views::words(&version.unwrap_or(best), WISH),
        langs,
        post: post(actor, app, &loaded).await?,
        organisers: views::organisers(actor, app, loaded.around.organisers_of(id.0)).await?,
        proposed,
        unanswered,
        programme,
        reason: reason.map(|version| views::words(&version, REASON)),
        over: loaded.over(app.now()),
        can,
        card,
    })
}

fn place(side: &SideView) -> MunicipalityCard {
    side.municipality.clone()
}

fn answers(actor: &Actor, loaded: &Loaded, side: &SideView) -> bool {
    let id = side.municipality.id.0;
    side.state == SideState::Asked
        && stands_for(actor, id)
        && may(actor, Action::Answer(id), &loaded.facts).allows()
}

/// How many times are proposed, and of how many the actor has said nothing, where they may.
async fn polled(actor: &Actor, app: &App, loaded: &Loaded) -> Result<(usize, usize), TripError> {
    if !loaded.planned() {
        return Ok((0, 0));
    }
    let db = &app.db.read;
    let dates = dates_store::list(db, loaded.id()).await?;
    let ids: Vec<_> = dates.iter().map(|row| row.id).collect();
    let Some(account) = actor.account().filter(|_| may(actor, Action::Vote, &loaded.facts).allows()) else {
        return Ok((dates.len(), 0));
    };
    let votes = dates_store::votes(db, &ids).await?;
    let said = votes.iter().filter(|vote| vote.account_id == account.0).count();
    Ok((dates.len(), dates.len().saturating_sub(said)))
}

/// The post a trip began with, where the actor sees that.
async fn post(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
) -> Result<Option<(PostId, String, ContentLang)>, TripError> {
    let Some(id) = loaded.row.post_id.map(PostId) else {
        return Ok(None);
    };
    let seen = posts::visible(actor, app, &[PieceId::Post(id)]).await.map_err(no_conflict)?;
    if seen.is_empty() {
        return Ok(None);
    }
    let found = posts::headlines(actor, app, &[id]).await.map_err(no_conflict)?.remove(&id);
    Ok(found.map(|headline| (id, headline.title, headline.lang)))
}

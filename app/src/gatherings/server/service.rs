//! Reading gatherings. What else can be asked of this room stands in the files beside, and is offered from here.

use time::OffsetDateTime;

use super::entity::{gathering, sign_up};
use super::policy::{Action, Facts, may, organises_something};
use super::store::{self, ABOUT, REASON};
use super::{agenda_store, follow_ups, minutes, people_store, signing, views};
use crate::gatherings::model::{GatheringError, GatheringId, GatheringState, Seat};
use crate::gatherings::view::{GatheringCan, GatheringCard, GatheringView};
use crate::platform::actor::Actor;
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::server::{App, Cursor, Page};
use crate::texts::server::variants;

pub use super::inviting::{find_invitable, invite, list_invited, uninvite};
pub use super::minutes::{get_minutes, write_minutes};
pub use super::planning::{cancel, create, get_for_edit, list_organisers, revise};
pub use super::signing::{sign_off, sign_up, take_participants};
pub use super::store::Window;
pub use super::words::{get_words, write_words};

/// Gatherings a page of those that are over.
const PAGE: usize = 20;
/// The most gatherings to come that a list shows.
const COMING: u64 = 200;

/// Whether the actor organises anything anywhere.
#[must_use]
pub fn may_plan(actor: &Actor) -> bool {
    organises_something(actor)
}

/// Gatherings that the actor sees and the window shows, the earliest first.
///
/// # Errors
/// When the database is out of reach.
pub async fn list(
    actor: &Actor,
    app: &App,
    window: &Window,
    reader: UiLang,
) -> Result<Vec<GatheringCard>, GatheringError> {
    let rows = rows(actor, app, window).await?;
    Ok(views::cards(actor, app, &rows, reader).await?.into_iter().map(|(card, _)| card).collect())
}

pub(super) async fn rows(
    actor: &Actor,
    app: &App,
    window: &Window,
) -> Result<Vec<gathering::Model>, GatheringError> {
    let networks = views::networks(app).await?;
    let sight = views::sight(actor, &networks);
    let of_case = networks.iter().filter(|card| window.case.is_some() && card.country == window.case);
    let of_case: Vec<_> = of_case.map(|card| card.id.0).collect();
    Ok(store::list(&app.db.read, &sight, window, &of_case).await?)
}

/// Those that are not over, the next first.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_coming(
    actor: &Actor,
    app: &App,
    reader: UiLang,
) -> Result<Vec<GatheringCard>, GatheringError> {
    let window = Window { from: Some(app.now()), limit: Some(COMING), ..Window::default() };
    list(actor, app, &window, reader).await
}

/// Those that are over, the latest first, a page at a time. A cursor that is none begins at the latest.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_over(
    actor: &Actor,
    app: &App,
    after: Option<&str>,
    reader: UiLang,
) -> Result<Page<GatheringCard>, GatheringError> {
    let window = Window {
        over: Some(app.now()),
        latest_first: true,
        after: after.and_then(Cursor::parse),
        limit: Some(PAGE as u64 + 1),
        ..Window::default()
    };
    let rows = rows(actor, app, &window).await?;
    let page = Page::from_rows(rows, PAGE, |row: &gathering::Model| Cursor::code(row.starts_at, row.id));
    let items = views::cards(actor, app, &page.items, reader).await?.into_iter().map(|(card, _)| card);
    Ok(Page { items: items.collect(), next: page.next })
}

/// A gathering as it is loaded: its row, who signed up, and what the policy must know.
pub(super) struct Loaded {
    pub row: gathering::Model,
    pub sign_ups: Vec<sign_up::Model>,
    pub facts: Facts,
}

impl Loaded {
    /// Which one it is.
    pub fn id(&self) -> GatheringId {
        GatheringId(self.row.id)
    }

    /// Whether it takes place.
    pub fn planned(&self) -> bool {
        self.row.state == GatheringState::Planned.code()
    }

    /// How many have a seat of this kind.
    pub fn count(&self, seat: Seat) -> usize {
        self.sign_ups.iter().filter(|row| row.seat == seat.code()).count()
    }
}

/// Loads a gathering, once the action on it is allowed.
pub(super) async fn load(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    action: Action,
) -> Result<Loaded, GatheringError> {
    let db = &app.db.read;
    let row = store::find(db, id).await?.ok_or(GatheringError::NotFound)?;
    let sign_ups = people_store::sign_ups(db, id).await?;
    let invited = people_store::invited(db, &[id.0]).await?.remove(&id.0).unwrap_or_default();
    let own = sign_ups.iter().find(|row| actor.account().is_some_and(|account| account.0 == row.account_id));
    let seat = own.and_then(|row| Seat::from_code(&row.seat));
    let facts = views::facts(actor, &row, &views::networks(app).await?, &invited, seat);
    GatheringError::check(may(actor, action, &facts))?;
    Ok(Loaded { row, sign_ups, facts })
}

/// One gathering with everything that the actor may see of it, in the language that the reader reads best. `chosen` is a
/// language that they asked for instead.
///
/// # Errors
/// `NotFound` when there is none, or the actor may not see it.
pub async fn get(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    reader: UiLang,
    chosen: Option<ContentLang>,
) -> Result<GatheringView, GatheringError> {
    let loaded = load(actor, app, id, Action::See).await?;
    let allows = |action| may(actor, action, &loaded.facts).allows();
    let db = &app.db.read;
    let (card, best) = views::cards(actor, app, std::slice::from_ref(&loaded.row), reader)
        .await?
        .pop()
        .ok_or(GatheringError::NotFound)?;
    let (version, langs) = variants::chosen(actor, db, ABOUT, id.0, chosen).await?;
    let reason = variants::best_of(actor, db, REASON, &[id.0], reader).await?.remove(&id.0);
    let agenda = agenda_store::list(db, id).await?;
    let inside = allows(Action::SeeInside);
    let within = allows(Action::SeeFromWithin);
    let now = app.now();
    let closed = signing::closed(&loaded.row, now);
    let minutes = if inside { minutes::find(actor, app, id, reader, chosen).await? } else { None };
    Ok(GatheringView {
        words: views::words(&version.unwrap_or(best), ABOUT),
        langs,
        hosts: loaded.row.hosts.clone(),
        capacity: loaded.row.capacity,
        coming: loaded.count(Seat::Coming),
        waiting: loaded.count(Seat::Waiting),
        my_turn: my_turn(actor, &loaded),
        sign_up_until: loaded.row.sign_up_until,
        closed,
        over: over(&loaded.row, now),
        online_link: loaded.row.online_link.clone().filter(|_| within),
        reason: reason.map(|version| views::words(&version, REASON)),
        agenda: views::agenda(actor, app, &agenda, reader, inside).await?,
        participants: if within {
            Some(views::participants(actor, app, &loaded.sign_ups).await?)
        } else {
            None
        },
        minutes,
        follow_ups: if inside { follow_ups::list(actor, app, &loaded).await? } else { Vec::new() },
        can: GatheringCan {
            organise: allows(Action::Organise),
            sign_up: allows(Action::SignUp) && loaded.facts.seat.is_none() && !closed,
            sign_off: loaded.facts.seat.is_some() && loaded.planned() && !over(&loaded.row, now),
        },
        version: loaded.row.version,
        card,
    })
}

/// Whether it is over.
fn over(row: &gathering::Model, now: OffsetDateTime) -> bool {
    row.ends_at < now
}

fn my_turn(actor: &Actor, loaded: &Loaded) -> Option<usize> {
    let account = actor.account().filter(|_| loaded.facts.seat == Some(Seat::Waiting))?;
    let mut waiting = loaded.sign_ups.iter().filter(|row| row.seat == Seat::Waiting.code());
    waiting.position(|row| row.account_id == account.0).map(|place| place + 1)
}

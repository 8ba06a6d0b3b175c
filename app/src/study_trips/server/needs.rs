//! What people need on the way: diet, accessibility, lodging. Their owner and the organisers read it, and nobody else.

use sea_orm::ActiveValue::Set;

use super::places_store as own;
use super::policy::{Action, may};
use super::service::{Loaded, load};
use super::store;
use super::views::no_conflict;
use super::way_entity::need;
use crate::accounts::server::service as accounts;
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::safety::server::service::{Field, Warnings, check};
use crate::study_trips::before::{NeedView, NeedsInput};
use crate::study_trips::model::{TripError, TripId};

/// What the page on needs shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// The actor's own, with the version to send back, when they come or wait.
    pub own: Option<(NeedsInput, i32)>,
    /// Everybody's, for the organisers.
    pub all: Option<Vec<NeedView>>,
}

fn as_input(row: &need::Model) -> NeedsInput {
    NeedsInput {
        diet: row.diet.clone(),
        accessibility: row.accessibility.clone(),
        lodging: row.lodging.clone(),
        numbers_ok: false,
    }
}

/// What the actor needs, and what everybody needs where they plan the trip.
///
/// # Errors
/// `NotFound`; `Forbidden` for those who neither come nor plan.
pub async fn get(actor: &Actor, app: &App, id: TripId) -> Result<Needs, TripError> {
    let loaded = load(actor, app, id, Action::See).await?;
    let db = &app.db.read;
    let own = match actor.account() {
        Some(account) if own::find(db, id, account).await?.is_some() && writable(app, &loaded) => {
            let row = own::find_needs(db, id, account).await?;
            Some(row.map_or((NeedsInput::default(), 0), |row| (as_input(&row), row.version)))
        }
        _ => None,
    };
    let all = if may(actor, Action::SeeNeeds, &loaded.facts).allows() {
        Some(everybody(actor, app, id).await?)
    } else {
        None
    };
    if own.is_none() && all.is_none() {
        return Err(TripError::Forbidden);
    }
    Ok(Needs { own, all })
}

/// Needs are told until it is over: what is written later would outlive its deletion.
fn writable(app: &App, loaded: &Loaded) -> bool {
    loaded.planned() && !loaded.over(app.now())
}

async fn everybody(actor: &Actor, app: &App, id: TripId) -> Result<Vec<NeedView>, TripError> {
    let db = &app.db.read;
    let mut needs = own::needs(db, id).await?;
    let rows = own::list(db, id).await?;
    let ids: Vec<AccountId> = rows.iter().map(|row| AccountId(row.account_id)).collect();
    let names = accounts::names(actor, app, &ids).await.map_err(no_conflict)?;
    let found = ids.into_iter().filter_map(|account| {
        let (row, name) = (needs.remove(&account)?, names.get(&account)?.clone());
        Some(NeedView { name, needs: as_input(&row), saved_at: row.saved_at })
    });
    Ok(found.collect())
}

/// Keeps what the actor needs; nothing at all takes back what they said before.
///
/// # Errors
/// `Conflict` when they saved it in another window since `version`; `Invalid` at the fields; `NotFound`; `Forbidden` for
/// those who do not come, and when it is over.
pub async fn save(
    actor: &Actor,
    app: &App,
    id: TripId,
    version: i32,
    input: &NeedsInput,
) -> Result<(), TripError> {
    let loaded = load(actor, app, id, Action::See).await?;
    let account = actor.account().ok_or(TripError::Forbidden)?;
    if !writable(app, &loaded) {
        return Err(TripError::Forbidden);
    }
    input.validate()?;
    let fields = input.fields().map(|(name, text)| Field { name, text });
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    own::find(&tx, id, account).await?.ok_or(TripError::Forbidden)?;
    let known = own::find_needs(&tx, id, account).await?;
    let now = known.as_ref().map_or(0, |row| row.version);
    if now != version {
        let saved = known.map(|row| as_input(&row)).unwrap_or_default();
        let theirs = saved.fields().map(|(name, text)| (name.to_owned(), text.to_owned()));
        let by = actor.person().map(|person| person.name.clone()).unwrap_or_default();
        return Err(TripError::meanwhile(theirs.into(), now, by));
    }
    if input.is_empty() {
        own::delete_needs(&tx, id, account).await?;
    } else {
        let mut texts = checked.iter().map(|text| text.as_str().trim().to_owned());
        let row = need::ActiveModel {
            trip_id: Set(id.0),
            account_id: Set(account.0),
            diet: Set(texts.next().unwrap_or_default()),
            accessibility: Set(texts.next().unwrap_or_default()),
            lodging: Set(texts.next().unwrap_or_default()),
            version: Set(now + 1),
            saved_at: Set(app.now()),
        };
        own::put_needs(&tx, row).await?;
    }
    tx.commit().await?;
    Ok(())
}

//! Feeds for people's own calendars (RFC 5545, RFC 7986).
//!
//! The address of a private feed is the only key to it, as calendar programs sign in nowhere: 256 random bits, kept as a
//! hash, shown once, and replaced whenever its owner wants.

use rand::RngCore;
use sea_orm::{DatabaseTransaction, DbErr};
use serde::Serialize;
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use super::service::no_conflict;
use super::store;
use crate::accounts::model::Account;
use crate::accounts::server::{AccountErased, service as accounts};
use crate::calendar::model::CalendarError;
use crate::gatherings::server::entry as gatherings;
use crate::gatherings::server::service::Window;
use crate::milestones::model::Milestone;
use crate::milestones::server::service as milestones;
use crate::network::model::NetworkCard;
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Person};
use crate::platform::error::Failure;
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::server::ical::{self, Calendar, Entry, Status, When, Words};
use crate::platform::server::{App, Audit, record};
use crate::platform::text::Text;
use crate::study_trips::server::entry as trips;
use crate::study_trips::server::service::Window as TripWindow;

/// A private feed, without its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnFeed {
    /// Since when it has the address that it has.
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
}

/// The actor's private feed, if they have one.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn find_own(actor: &Actor, app: &App) -> Result<Option<OwnFeed>, CalendarError> {
    let account = actor.account().ok_or(Failure::Forbidden)?;
    let row = store::find(&app.db.read, account).await?;
    Ok(row.map(|row| OwnFeed { created_at: row.created_at }))
}

/// Gives the actor's feed a new address, which is told this once. An address it had before leads nowhere any more.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn renew(actor: &Actor, app: &App) -> Result<String, CalendarError> {
    let account = actor.account().ok_or(Failure::Forbidden)?;
    let token = token();
    let tx = app.db.begin().await?;
    store::set(&tx, account, hashed(&token), app.now()).await?;
    audit(actor, app, &tx, "calendar.feed").await?;
    tx.commit().await?;
    Ok(app.address(&format!("/calendar/{token}.ics")))
}

/// Takes the actor's feed away.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn remove(actor: &Actor, app: &App) -> Result<(), CalendarError> {
    let account = actor.account().ok_or(Failure::Forbidden)?;
    let tx = app.db.begin().await?;
    store::delete(&tx, account).await?;
    audit(actor, app, &tx, "calendar.feed-removed").await?;
    tx.commit().await?;
    Ok(())
}

async fn audit(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    action: &str,
) -> Result<(), CalendarError> {
    let subject_id = actor.account().map(|id| id.0).unwrap_or_default();
    Ok(record(actor, app, tx, Audit { action, subject_kind: "account", subject_id, detail: "" }).await?)
}

/// The private feed with this address, as its owner sees things now, in the language they read.
///
/// # Errors
/// `NotFound` when there is none, or its owner's account is closed.
pub async fn private(_actor: &Actor, app: &App, token: &str) -> Result<String, CalendarError> {
    let row = store::find_by_hash(&app.db.read, &hashed(token)).await?.ok_or(Failure::NotFound)?;
    let id = crate::platform::ids::AccountId(row.account_id);
    let owner = accounts::find_active(&Actor::System, app, id).await?.ok_or(Failure::NotFound)?;
    let text = Text::new(owner.ui_lang.unwrap_or(UiLang::En), false);
    let actor = owner_as_actor(app, owner).await?;
    let mut entries = gatherings::list(&actor, app, &Window::default(), &text).await.map_err(no_conflict)?;
    let trips = trips::list(&actor, app, &TripWindow::default(), &text).await.map_err(no_conflict)?;
    entries.extend(trips);
    let plan = milestones::list_milestones(&actor, app).await?;
    entries.extend(plan.iter().map(|one| milestone(app, &text, one)));
    Ok(ical::write(&Calendar {
        name: text.t("platform-name").to_string(),
        lang: text.lang(),
        url: Some(app.address("/calendar")),
        source: None,
        entries,
    }))
}

/// The owner of a feed with what their memberships give them today, so that their own eyes decide what is in it.
async fn owner_as_actor(app: &App, owner: Account) -> Result<Actor, CalendarError> {
    let given = network::grants(&Actor::System, app, owner.id).await?;
    Ok(Actor::Person(Box::new(Person {
        id: owner.id,
        name: owner.name,
        zone: owner.zone,
        grants: given.grants,
        networks: given.networks,
        cases: given.cases,
    })))
}

/// What the evaluation delivers, as a whole day.
fn milestone(app: &App, text: &Text, one: &Milestone) -> Entry {
    let (first, last) = (one.due_on, one.due_on);
    // The plan is written once: its entries are as old as the day they are due.
    let written = one.due_on.midnight().assume_utc();
    Entry {
        uid: gatherings::uid(app, one.id.0),
        sequence: 0,
        created: written,
        modified: written,
        when: When::Days { first, last },
        summary: Words { text: text.t(one.kind.label()).to_string(), lang: ContentLang::from(text.lang()) },
        description: None,
        location: None,
        url: Some(app.address("/milestones")),
        conference: None,
        status: Status::Confirmed,
        organizer: None,
        categories: vec![text.t("platform-nav-milestones").to_string()],
    }
}

/// The feed of a network: what everybody may see of what it organises or is invited to. The same for every reader.
///
/// # Errors
/// `NotFound` when there is no such network.
pub async fn of_network(_actor: &Actor, app: &App, slug: &str, text: &Text) -> Result<String, CalendarError> {
    let networks: Vec<NetworkCard> = network::list_networks(&Actor::Visitor, app).await?;
    let card = networks.into_iter().find(|card| card.slug == slug).ok_or(Failure::NotFound)?;
    let window = Window { network: Some(card.id), ..Window::default() };
    let entries = gatherings::list(&Actor::Visitor, app, &window, text).await.map_err(no_conflict)?;
    Ok(ical::write(&Calendar {
        name: card.name.text,
        lang: card.name.lang.ui(),
        url: Some(app.address(&format!("/calendar?network={}", card.slug))),
        source: Some(app.address(&format!("/networks/{}/calendar.ics", card.slug))),
        entries,
    }))
}

/// Hears that an account is erased: its feed goes.
///
/// # Errors
/// When the database cannot write; then the account is not erased either.
pub async fn account_erased(_: &App, tx: &DatabaseTransaction, event: &AccountErased) -> Result<(), DbErr> {
    store::delete(tx, event.account).await
}

fn token() -> String {
    let mut bytes = [0_u8; 32];
    rand::rng().fill_bytes(&mut bytes);
    hex(&bytes)
}

/// What is kept of a secret: because only hashes are looked up, how long that takes tells nothing about it.
fn hashed(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

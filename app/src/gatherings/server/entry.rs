//! Gatherings as entries of a calendar (RFC 5545), as the reader sees them.

use std::collections::HashMap;

use super::entity::gathering;
use super::policy::Action;
use super::service::{self, Window, load};
use super::store::ABOUT;
use super::views;
use crate::gatherings::model::{GatheringError, GatheringId, GatheringKind, GatheringState};
use crate::gatherings::view::GatheringCard;
use crate::network::model::{Country, Origin};
use crate::platform::actor::Actor;
use crate::platform::server::App;
use crate::platform::server::ical::{Entry, Organizer, Status, When, Words};
use crate::platform::text::Text;
use crate::texts::server::TextVersion;

pub use super::letters::{Confirmation, local_time, own_time};

/// Every gathering that the actor sees and the window shows, as entries in the words of `text`.
///
/// # Errors
/// When the database is out of reach.
pub async fn list(
    actor: &Actor,
    app: &App,
    window: &Window,
    text: &Text,
) -> Result<Vec<Entry>, GatheringError> {
    let rows = service::rows(actor, app, window).await?;
    let networks = views::networks(app).await?;
    let cards = views::cards(actor, app, &rows, text.lang()).await?;
    let mut cards: HashMap<GatheringId, (GatheringCard, TextVersion)> =
        cards.into_iter().map(|(card, version)| (card.id, (card, version))).collect();
    let entries = rows.iter().filter_map(|row| {
        let (card, version) = cards.remove(&GatheringId(row.id))?;
        let facts = views::facts(actor, row, &networks, &[], card.seat);
        let within = super::policy::may(actor, Action::SeeFromWithin, &facts).allows();
        Some(entry(app, text, row, &version, Some(&card.organiser), within))
    });
    Ok(entries.collect())
}

/// One gathering as an entry.
///
/// # Errors
/// `NotFound` when there is none, or the actor may not see it.
pub async fn get(actor: &Actor, app: &App, id: GatheringId, text: &Text) -> Result<Entry, GatheringError> {
    let loaded = load(actor, app, id, Action::See).await?;
    let rows = std::slice::from_ref(&loaded.row);
    let (card, version) =
        views::cards(actor, app, rows, text.lang()).await?.pop().ok_or(GatheringError::NotFound)?;
    let within = super::policy::may(actor, Action::SeeFromWithin, &loaded.facts).allows();
    Ok(entry(app, text, &loaded.row, &version, Some(&card.organiser), within))
}

/// A row as an entry; with the link of the online meeting only for those who may see it.
pub(super) fn entry(
    app: &App,
    text: &Text,
    row: &gathering::Model,
    version: &TextVersion,
    organiser: Option<&Origin>,
    within: bool,
) -> Entry {
    let about = version.section(ABOUT).map(crate::texts::server::Section::plain).unwrap_or_default();
    let kind = GatheringKind::from_code(&row.kind).unwrap_or(GatheringKind::Seminar);
    let cancelled = row.state == GatheringState::Cancelled.code();
    let about = Words { text: about, lang: version.lang };
    Entry {
        uid: uid(app, row.id),
        sequence: u32::try_from(row.sequence).unwrap_or(0),
        created: row.created_at,
        modified: row.changed_at,
        when: When::Zoned { starts: row.starts_at, ends: row.ends_at, zone: row.zone.clone() },
        summary: Words { text: version.title.clone().unwrap_or_default(), lang: version.lang },
        description: Some(about).filter(|about| !about.text.is_empty()),
        location: Some(location(text, row)),
        url: Some(app.address(&format!("/gatherings/{}", row.id))),
        conference: row.online_link.clone().filter(|_| within),
        status: if cancelled { Status::Cancelled } else { Status::Confirmed },
        organizer: organizer(app, text, organiser),
        categories: vec![text.t(kind.label()).to_string()],
    }
}

/// What an entry is known by for ever: its id and the host of this installation.
#[must_use]
pub fn uid(app: &App, id: uuid::Uuid) -> String {
    let base = app.settings.base_url.as_str();
    let host = base.split_once("://").map_or(base, |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or(host);
    format!("{id}@{host}")
}

/// Town and country.
pub(super) fn location(text: &Text, row: &gathering::Model) -> String {
    match row.country.as_deref().and_then(Country::from_code) {
        Some(country) => format!("{}, {}", row.place, text.t(country.label())),
        None => row.place.clone(),
    }
}

/// The place that organises it, under the address of whoever answers for the installation, or else of its mails.
fn organizer(app: &App, text: &Text, organiser: Option<&Origin>) -> Option<Organizer> {
    let settings = &app.settings;
    let sender = settings.mail_from.rsplit_once('<').map_or(settings.mail_from.as_str(), |(_, rest)| rest);
    let contact = settings.owner.contact_email.as_str();
    let mail = if contact.is_empty() { sender.trim_end_matches('>') } else { contact };
    let name = organiser.and_then(|origin| origin.name.as_ref()).map(|name| name.text.clone());
    let name = name.unwrap_or_else(|| text.t("platform-programme-line").to_string());
    (!mail.is_empty()).then(|| Organizer { name, mail: mail.to_owned() })
}

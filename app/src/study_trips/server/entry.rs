//! Trips as entries of a calendar (RFC 5545), as the reader sees them, once their dates are chosen.

use super::entity::trip;
use super::policy::Action;
use super::service::{Loaded, Window, load};
use super::store::{self, WISH};
use super::views::{self, Around};
use super::wishing::country;
use crate::gatherings::server::entry::uid;
use crate::platform::actor::Actor;
use crate::platform::server::App;
use crate::platform::server::ical::{Entry, Organizer, Status, When, Words};
use crate::platform::text::Text;
use crate::study_trips::model::{Side, TripError, TripId, TripState};
use crate::study_trips::view::TripCard;
use crate::texts::server::TextVersion;

/// Every trip with dates that the actor sees and the window shows, as entries in the words of `text`; none for visitors.
///
/// # Errors
/// When the database is out of reach.
pub async fn list(actor: &Actor, app: &App, window: &Window, text: &Text) -> Result<Vec<Entry>, TripError> {
    if *actor == Actor::Visitor {
        return Ok(Vec::new());
    }
    let sight = views::sight(actor, app).await?;
    let rows = store::dated(&app.db.read, &sight, window).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let around = Around::load(app, &ids).await?;
    let cards = views::cards(actor, app, &rows, &around, text.lang()).await?;
    let entries = cards.iter().filter_map(|(card, version)| {
        let row = rows.iter().find(|row| row.id == card.id.0)?;
        entry(app, text, row, card, version)
    });
    Ok(entries.collect())
}

/// One trip as an entry; none while its dates are not chosen.
///
/// # Errors
/// `NotFound` when there is none, or the actor may not see it.
pub async fn find(actor: &Actor, app: &App, id: TripId, text: &Text) -> Result<Option<Entry>, TripError> {
    let Loaded { row, around, .. } = load(actor, app, id, Action::See).await?;
    let rows = std::slice::from_ref(&row);
    let found = views::cards(actor, app, rows, &around, text.lang()).await?.pop();
    Ok(found.and_then(|(card, version)| entry(app, text, &row, &card, &version)))
}

pub(super) fn entry(
    app: &App,
    text: &Text,
    row: &trip::Model,
    card: &TripCard,
    version: &TextVersion,
) -> Option<Entry> {
    let when = card.when.clone()?;
    let words = views::words(version, WISH);
    let about = Words { text: words.plain, lang: words.lang };
    let called_off = card.state == TripState::CalledOff;
    let when = if when.timed {
        When::Zoned { starts: when.starts_at, ends: when.ends_at, zone: when.zone }
    } else {
        When::Days { first: when.first_day, last: when.last_day }
    };
    Some(Entry {
        uid: uid(app, row.id),
        sequence: u32::try_from(row.sequence).unwrap_or(0),
        created: row.created_at,
        modified: row.changed_at,
        when,
        summary: Words { text: words.title, lang: words.lang },
        description: Some(about).filter(|about| !about.text.is_empty()),
        location: Some(location(text, row, card)),
        url: Some(app.address(&format!("/trips/{}", row.id))),
        conference: None,
        status: if called_off { Status::Cancelled } else { Status::Confirmed },
        organizer: organizer(app, card),
        categories: vec![text.t("study_trips-trip").to_string()],
    })
}

/// The hosts and their country.
pub(super) fn location(text: &Text, row: &trip::Model, card: &TripCard) -> String {
    let mut places: Vec<String> = names(card, Side::Hosting);
    places.extend(country(row).map(|country| text.t(country.label()).to_string()));
    places.join(", ")
}

fn names(card: &TripCard, side: Side) -> Vec<String> {
    let own = card.sides.iter().filter(|one| one.side == side);
    own.map(|one| one.municipality.name.text.clone()).collect()
}

/// The hosts, under the address of whoever answers for the installation, or else of its mails.
fn organizer(app: &App, card: &TripCard) -> Option<Organizer> {
    let settings = &app.settings;
    let sender = settings.mail_from.rsplit_once('<').map_or(settings.mail_from.as_str(), |(_, rest)| rest);
    let contact = settings.owner.contact_email.as_str();
    let mail = if contact.is_empty() { sender.trim_end_matches('>') } else { contact };
    let name = names(card, Side::Hosting).join(", ");
    (!mail.is_empty() && !name.is_empty()).then(|| Organizer { name, mail: mail.to_owned() })
}

//! The mail that confirms a place, with the entry for one's own calendar.

use sea_orm::{DatabaseTransaction, DbErr};

use super::entity::trip;
use super::entry;
use super::views::{self, Around};
use crate::accounts::model::Account;
use crate::accounts::server::service as accounts;
use crate::gatherings::server::entry::{Confirmation, local_time, own_time};
use crate::gatherings::view::When as Moments;
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::lang::UiLang;
use crate::platform::server::ical::Entry;
use crate::platform::server::{App, Mail, mail};
use crate::platform::text::{DateLength, Text};
use crate::study_trips::view::{TripCard, When};

/// Why somebody has a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// They signed up, and there was one.
    SignedUp,
    /// They waited, and one became free.
    MovedUp,
}

/// Leaves a letter for each of these, in the transaction that gives them a place.
pub(super) async fn confirm(
    app: &App,
    tx: &DatabaseTransaction,
    row: &trip::Model,
    to: &[AccountId],
    why: Why,
) -> Result<(), DbErr> {
    let receivers = accounts::list_in_use(&Actor::System, app, to).await.map_err(broken)?;
    let around = Around::load(app, &[row.id]).await.map_err(broken)?;
    let mut langs: Vec<UiLang> = receivers.iter().map(lang).collect();
    langs.sort_unstable();
    langs.dedup();
    for lang in langs {
        let text = Text::new(lang, false);
        let rows = std::slice::from_ref(row);
        let found = views::cards(&Actor::System, app, rows, &around, lang).await.map_err(broken)?.pop();
        let Some((card, version)) = found else { continue };
        let Some(entry) = entry::entry(app, &text, row, &card, &version) else { continue };
        for account in receivers.iter().filter(|account| self::lang(account) == lang) {
            mail::send(app, tx, &letter(app, &text, row, (&card, &entry), account, why)).await?;
        }
    }
    Ok(())
}

fn lang(account: &Account) -> UiLang {
    account.ui_lang.unwrap_or(UiLang::En)
}

fn broken<C: std::fmt::Debug>(failure: Failure<C>) -> DbErr {
    DbErr::Custom(format!("{failure:?}"))
}

fn letter(
    app: &App,
    text: &Text,
    row: &trip::Model,
    (card, entry): (&TripCard, &Entry),
    account: &Account,
    why: Why,
) -> Mail {
    let first = match why {
        Why::SignedUp => "gatherings-mail-coming",
        Why::MovedUp => "gatherings-mail-moved-up",
    };
    let confirmation = Confirmation {
        first: text.t(first).to_string(),
        subject: text.ta("gatherings-mail-subject", &[("title", card.title.as_str().into())]).to_string(),
        takes_place: true,
        title: &card.title,
        lang: card.lang,
        when: card.when.as_ref().map(|when| moments(text, when, &account.zone)).unwrap_or_default(),
        location: entry::location(text, row, card),
        online: None,
        address: app.address(&format!("/trips/{}", row.id)),
        entry,
        file: "trip.ics",
    };
    confirmation.letter(app, text, account)
}

/// When a trip is, on the clocks of its place and then on the reader's; whole days are the same everywhere.
fn moments(text: &Text, when: &When, zone: &str) -> String {
    if !when.timed {
        let day = |day| text.date_of(DateLength::Long, day);
        let (first, last) = (day(when.first_day), day(when.last_day));
        return if first == last { first } else { format!("{first} – {last}") };
    }
    let span = text.span(when.starts_at, when.ends_at, &when.zone);
    let there = format!("{span}\n{}", local_time(text, &when.zone));
    let moments = Moments { starts_at: when.starts_at, ends_at: when.ends_at, zone: when.zone.clone() };
    match own_time(text, &moments, zone) {
        Some(own) => format!("{there}\n{own}"),
        None => there,
    }
}

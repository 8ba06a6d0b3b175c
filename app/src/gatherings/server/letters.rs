//! The mail to those who come: that they have a place, that it is elsewhere now, that it is cancelled. Each brings the entry
//! for their own calendar as it is then, so that it changes there too (RFC 5546 §3.2.1).

use std::collections::HashMap;

use sea_orm::{DatabaseTransaction, DbErr};

use super::entity::gathering;
use super::store::{self, ABOUT};
use super::{entry, people_store, views};
use crate::accounts::model::Account;
use crate::accounts::server::service as accounts;
use crate::gatherings::model::GatheringId;
use crate::network::model::{Country, NetworkId, Origin};
use crate::network::server::service as network;
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::server::{App, Mail, MailFile, ical, mail};
use crate::platform::text::{Msg, Text};
use crate::texts::model::TextId;
use crate::texts::server::variants;
use crate::texts::server::{TextVersion, service as texts};

/// What somebody who comes is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// They signed up, and there was one.
    SignedUp,
    /// They waited, and one became free.
    MovedUp,
    /// Time or place is another.
    Changed,
    /// It is cancelled.
    Cancelled,
}

impl Why {
    fn first(self, text: &Text) -> Msg {
        match self {
            Self::SignedUp => text.t("gatherings-mail-coming"),
            Self::MovedUp => text.t("gatherings-mail-moved-up"),
            Self::Changed => text.t("gatherings-mail-changed"),
            Self::Cancelled => text.t("gatherings-is-cancelled"),
        }
    }

    fn subject(self, text: &Text, title: String) -> Msg {
        let key = match self {
            Self::SignedUp | Self::MovedUp => "gatherings-mail-subject",
            Self::Changed => "gatherings-mail-subject-changed",
            Self::Cancelled => "gatherings-mail-subject-cancelled",
        };
        text.ta(key, &[("title", title.into())])
    }
}

/// What the letters about one gathering are made of.
struct About<'a> {
    row: &'a gathering::Model,
    words: Vec<(String, TextId)>,
    versions: HashMap<TextId, TextVersion>,
    organiser: Option<Origin>,
}

/// Leaves a letter for everybody who has a place but whoever changed it, in the transaction that does. The row is read anew.
pub(super) async fn tell_those_who_come(
    app: &App,
    tx: &DatabaseTransaction,
    id: GatheringId,
    by: Option<AccountId>,
    why: Why,
) -> Result<(), DbErr> {
    let Some(row) = store::lock(tx, id).await? else {
        return Ok(());
    };
    let mut coming = people_store::coming(tx, id).await?;
    coming.retain(|account| Some(*account) != by);
    send(app, tx, &row, &coming, why).await
}

/// Leaves a letter for each of these, in the transaction that is the reason for it.
pub(super) async fn send(
    app: &App,
    tx: &DatabaseTransaction,
    row: &gathering::Model,
    to: &[AccountId],
    why: Why,
) -> Result<(), DbErr> {
    if to.is_empty() {
        return Ok(());
    }
    let receivers = accounts::list_in_use(&Actor::System, app, to).await.map_err(broken)?;
    let words =
        variants::list(&Actor::System, tx, ABOUT, &[row.id]).await?.remove(&row.id).unwrap_or_default();
    let ids: Vec<TextId> = words.iter().map(|(_, text)| *text).collect();
    let versions = texts::current(&Actor::System, tx, &ids).await?;
    let place = (None, row.network_id.map(NetworkId), row.case_code.as_deref().and_then(Country::from_code));
    let organiser = network::origins(&Actor::System, app, &[place]).await.map_err(broken)?.pop();
    let about = About { row, words, versions, organiser };
    for account in &receivers {
        if let Some(mail) = letter(app, &about, account, why) {
            mail::send(app, tx, &mail).await?;
        }
    }
    Ok(())
}

fn broken(failure: crate::platform::error::Failure) -> DbErr {
    DbErr::Custom(format!("{failure:?}"))
}

fn letter(app: &App, about: &About<'_>, account: &Account, why: Why) -> Option<Mail> {
    let text = Text::new(account.ui_lang.unwrap_or(UiLang::En), false);
    let row = about.row;
    let version = about.versions.get(&variants::best(&about.words, text.lang())?)?;
    let title = version.title.clone().unwrap_or_default();
    let mut when =
        format!("{}\n{}", text.span(row.starts_at, row.ends_at, &row.zone), local_time(&text, &row.zone));
    if let Some(own) = own_time(&text, &views::when(row), &account.zone) {
        when = format!("{when}\n{own}");
    }
    let confirmation = Confirmation {
        first: why.first(&text).to_string(),
        subject: why.subject(&text, title.clone()).to_string(),
        takes_place: why != Why::Cancelled,
        title: &title,
        lang: version.lang,
        when,
        location: entry::location(&text, row),
        online: row.online_link.as_deref(),
        address: app.address(&format!("/gatherings/{}", row.id)),
        entry: &entry::entry(app, &text, row, version, about.organiser.as_ref(), true),
        file: "gathering.ics",
    };
    Some(confirmation.letter(app, &text, account))
}

/// What a letter says to somebody who has a place, here or on a study trip.
pub struct Confirmation<'a> {
    /// Why it is sent, as its first words.
    pub first: String,
    /// What stands above it.
    pub subject: String,
    /// Whether it takes place.
    pub takes_place: bool,
    /// The title of what they come to.
    pub title: &'a str,
    /// The language of the title.
    pub lang: ContentLang,
    /// When it is, in words.
    pub when: String,
    /// Where it is, in words.
    pub location: String,
    /// Where one joins online.
    pub online: Option<&'a str>,
    /// Its page.
    pub address: String,
    /// It as an entry of a calendar.
    pub entry: &'a ical::Entry,
    /// The name of the file with the entry.
    pub file: &'a str,
}

impl Confirmation<'_> {
    /// The letter to this account, in the words of `text`.
    #[must_use]
    pub fn letter(self, app: &App, text: &Text, account: &Account) -> Mail {
        let mut paragraphs =
            vec![self.first, format!("{} [{}]", self.title, self.lang.autonym()), self.when, self.location];
        if let Some(link) = self.online.filter(|_| self.takes_place) {
            paragraphs.push(format!("{}\n{link}", text.t("gatherings-online")));
        }
        paragraphs.push(self.address);
        if self.takes_place {
            paragraphs.push(text.t("gatherings-mail-off").to_string());
        }
        Mail {
            to: account.email.clone(),
            to_name: account.name.clone(),
            lang: text.lang(),
            subject: self.subject,
            text: mail::letter(app, text, &account.name, &paragraphs),
            unsubscribe: None,
            attachment: Some(MailFile {
                name: self.file.to_owned(),
                media_type: "text/calendar; charset=utf-8; method=PUBLISH".to_owned(),
                content: ical::write_one(self.entry, text.lang()),
            }),
        }
    }
}

/// Says on whose clocks a time is shown.
#[must_use]
pub fn local_time(text: &Text, zone: &str) -> String {
    let country = Country::ALL.iter().find(|country| country.zone() == zone);
    let place = country.map_or_else(|| zone.to_owned(), |country| text.t(country.label()).to_string());
    text.ta("gatherings-local-time", &[("place", place.into())]).to_string()
}

/// The same time on the reader's clocks, where they show another one.
#[must_use]
pub fn own_time(text: &Text, when: &crate::gatherings::view::When, zone: &str) -> Option<String> {
    let there = text.span(when.starts_at, when.ends_at, &when.zone);
    let here = text.span(when.starts_at, when.ends_at, zone);
    (there != here).then(|| text.ta("gatherings-own-time", &[("time", here.into())]).to_string())
}

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
use crate::platform::lang::UiLang;
use crate::platform::server::{App, Mail, MailFile, ical, mail};
use crate::platform::text::{Msg, Text};
use crate::texts::model::TextId;
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
    let words = store::words_of(tx, ABOUT, &[row.id]).await?.remove(&row.id).unwrap_or_default();
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
    let version = about.versions.get(&views::best(&about.words, text.lang())?)?;
    let title = version.title.clone().unwrap_or_default();
    let mut when =
        format!("{}\n{}", text.span(row.starts_at, row.ends_at, &row.zone), local_time(&text, &row.zone));
    if let Some(own) = own_time(&text, &views::when(row), &account.zone) {
        when = format!("{when}\n{own}");
    }
    let mut paragraphs = vec![
        why.first(&text).to_string(),
        format!("{title} [{}]", version.lang.autonym()),
        when,
        entry::location(&text, row),
    ];
    if let Some(link) = row.online_link.as_ref().filter(|_| why != Why::Cancelled) {
        paragraphs.push(format!("{}\n{link}", text.t("gatherings-online")));
    }
    paragraphs.push(app.address(&format!("/gatherings/{}", row.id)));
    if why != Why::Cancelled {
        paragraphs.push(text.t("gatherings-mail-off").to_string());
    }
    let entry = entry::entry(app, &text, row, version, about.organiser.as_ref(), true);
    let subject = why.subject(&text, title).to_string();
    Some(Mail {
        to: account.email.clone(),
        to_name: account.name.clone(),
        lang: text.lang(),
        subject,
        text: mail::letter(app, &text, &account.name, &paragraphs),
        unsubscribe: None,
        attachment: Some(MailFile {
            name: "gathering.ics".to_owned(),
            media_type: "text/calendar; charset=utf-8; method=PUBLISH".to_owned(),
            content: ical::write_one(&entry, text.lang()),
        }),
    })
}

/// Says on whose clocks a time is shown.
#[must_use]
pub fn local_time(text: &Text, zone: &str) -> String {
    let town = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
    text.ta("gatherings-local-time", &[("place", town.into())]).to_string()
}

/// The same time on the reader's clocks, where they show another one.
#[must_use]
pub fn own_time(text: &Text, when: &crate::gatherings::view::When, zone: &str) -> Option<String> {
    let there = text.span(when.starts_at, when.ends_at, &when.zone);
    let here = text.span(when.starts_at, when.ends_at, zone);
    (there != here).then(|| text.ta("gatherings-own-time", &[("time", here.into())]).to_string())
}

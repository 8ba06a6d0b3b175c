//! The letter that invites, in the receiver's language. It is written when it is sent, with a link that is new then: no
//! link stands in the queue.

use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::entity::invitation;
use super::list::state;
use super::{scope, store, token};
use crate::accounts::server::service as names;
use crate::network::server::memberships;
use crate::network::view::Places;
use crate::people::model::{InvitationId, InvitationState, PeopleError};
use crate::platform::actor::{Actor, Role};
use crate::platform::ids::AccountId;
use crate::platform::lang::UiLang;
use crate::platform::server::mail::{self, Mail};
use crate::platform::server::{App, Job, JobError};
use crate::platform::text::{DateLength, Text};

/// A letter of an invitation is to be sent.
#[derive(Serialize, Deserialize)]
pub(super) struct LetterWanted {
    invitation: Uuid,
    /// Which of its letters: one that was replaced meanwhile is not sent.
    number: i32,
    to: String,
}

impl Job for LetterWanted {
    const KIND: &'static str = "people.letter";

    fn receiver(&self) -> Option<&str> {
        Some(&self.to)
    }
}

impl LetterWanted {
    /// Whether it is the letter that this invitation waits for.
    pub(super) fn is_of(&self, row: &invitation::Model) -> bool {
        self.letter() == (row.id, row.sent_count)
    }

    /// The invitation, and which of its letters.
    pub(super) fn letter(&self) -> (Uuid, i32) {
        (self.invitation, self.number)
    }
}

/// Has the newest letters of these invitations sent, once the transaction that made them is committed.
///
/// # Errors
/// When the database cannot write.
pub(super) async fn want(
    app: &App,
    tx: &DatabaseTransaction,
    rows: &[invitation::Model],
) -> Result<(), PeopleError> {
    let wanted: Vec<LetterWanted> = rows
        .iter()
        .map(|row| LetterWanted { invitation: row.id, number: row.sent_count, to: row.email.clone() })
        .collect();
    Ok(app.enqueue_all_at(tx, &wanted, app.now()).await?)
}

/// Makes the link and sends the letter; nothing when it was answered, withdrawn or replaced meanwhile.
pub(super) async fn send(app: &App, wanted: LetterWanted) -> Result<(), JobError> {
    let row = store::find(&app.db.read, InvitationId(wanted.invitation)).await?;
    let Some(row) = row.filter(|row| wanted.is_of(row) && state(row, app) == InvitationState::Open) else {
        return Ok(());
    };
    let places = memberships::places(&Actor::System, app).await?;
    let inviter = row.invited_by.map(AccountId);
    let names = names::names(&Actor::System, app, inviter.as_slice()).await?;
    let inviter = inviter.and_then(|id| names.get(&id)).map(String::as_str);
    let (token, hash) = token::new();
    let tx = app.db.begin().await?;
    if !store::set_token(&tx, &row, hash).await? {
        return Ok(());
    }
    tx.commit().await?;
    mail::deliver(app, &letter(app, &places, &row, inviter, &token)).await
}

fn letter(app: &App, places: &Places, row: &invitation::Model, inviter: Option<&str>, token: &str) -> Mail {
    let lang = UiLang::from_code(&row.lang).unwrap_or(UiLang::En);
    let text = Text::new(lang, false);
    let place =
        places.name(&scope(row)).map_or_else(|| text.t("platform-name").to_string(), |name| name.text);
    let greeting = match &row.name {
        Some(name) => text.ta("people-mail-greeting", &[("name", name.into())]),
        None => text.t("people-mail-greeting-nobody"),
    };
    let mut lines =
        vec![greeting.to_string(), String::new(), text.t("people-mail-invited").to_string(), String::new()];
    if let Some(name) = inviter {
        lines.push(text.ta("people-mail-by", &[("name", name.into())]).to_string());
    }
    if let Some(role) = Role::from_code(&row.role) {
        lines.push(text.ta("people-mail-role", &[("role", text.t(role.label()).into())]).to_string());
    }
    lines.push(text.ta("people-mail-place", &[("place", place.as_str().into())]).to_string());
    let until = text.date(DateLength::Long, row.expires_at, "Europe/Oslo");
    lines.extend([
        String::new(),
        text.t("people-mail-accept").to_string(),
        // The page it leads to is in the language of the letter too.
        app.address(&format!("/invitations/{token}?lang={}", lang.code())),
        String::new(),
        text.ta("people-mail-until", &[("date", until.into())]).to_string(),
        String::new(),
        text.t("people-mail-what").to_string(),
        text.t("people-mail-unknown").to_string(),
    ]);
    Mail {
        to: row.email.clone(),
        to_name: row.name.clone().unwrap_or_default(),
        lang,
        subject: text.ta("people-mail-subject", &[("place", place.into())]).to_string(),
        text: lines.join("\n"),
        unsubscribe: None,
        attachment: None,
    }
}

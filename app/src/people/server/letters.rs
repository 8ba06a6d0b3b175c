//! The letter that invites, in the receiver's language.

use sea_orm::DatabaseTransaction;

use super::entity::invitation;
use super::invitations::scope;
use crate::network::view::Places;
use crate::people::model::PeopleError;
use crate::platform::actor::{Actor, Role};
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::platform::server::mail::{self, Mail};
use crate::platform::text::{DateLength, Text};

/// Sends the letter of an invitation, in the transaction that made it.
///
/// # Errors
/// When the database cannot write.
pub(super) async fn send(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    places: &Places,
    row: &invitation::Model,
    token: &str,
) -> Result<(), PeopleError> {
    let inviter = actor.person().map(|person| person.name.as_str());
    Ok(mail::send(app, tx, &letter(app, places, row, inviter, token)).await?)
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
        app.address(&format!("/invitations/{token}")),
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
    }
}

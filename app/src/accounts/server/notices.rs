//! Mails about an account: links, and what changed in how one signs in. In the receiver's language.

use sea_orm::{DatabaseTransaction, DbErr};

use crate::accounts::model::Account;
use crate::platform::lang::UiLang;
use crate::platform::server::{App, Mail, mail};
use crate::platform::text::{Msg, Text};

/// What an account's owner is told, so that they notice when it was not they.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Notice<'a> {
    /// The password is a new one.
    PasswordChanged,
    /// A second factor is asked for from now on.
    FactorOn,
    /// No second factor is asked for any more.
    FactorOff,
    /// The secretariat has taken the second factor away.
    FactorRemoved,
    /// There are new recovery codes.
    NewCodes,
    /// Somebody signed in with a recovery code.
    CodeUsed,
    /// They sign in with another address from now on.
    AddressChanged(&'a str),
}

/// Writes down a mail that tells the owner of an account about it.
pub(super) async fn tell(
    app: &App,
    tx: &DatabaseTransaction,
    account: &Account,
    notice: Notice<'_>,
) -> Result<(), DbErr> {
    let text = Text::new(lang(account, UiLang::En), false);
    let (subject, words) = match notice {
        Notice::PasswordChanged => (text.t("accounts-mail-password"), text.t("accounts-mail-password-text")),
        Notice::FactorOn => (text.t("accounts-mail-factor-on"), text.t("accounts-mail-factor-on-text")),
        Notice::FactorOff => (text.t("accounts-mail-factor-off"), text.t("accounts-mail-factor-off-text")),
        Notice::FactorRemoved => {
            (text.t("accounts-mail-factor-off"), text.t("accounts-mail-factor-removed-text"))
        }
        Notice::NewCodes => (text.t("accounts-mail-codes"), text.t("accounts-mail-codes-text")),
        Notice::CodeUsed => (text.t("accounts-mail-code-used"), text.t("accounts-mail-code-used-text")),
        Notice::AddressChanged(email) => (
            text.t("accounts-mail-address-changed"),
            text.ta("accounts-mail-address-changed-text", &[("email", email.into())]),
        ),
    };
    let paragraphs =
        [words.to_string(), text.t("accounts-mail-not-you").to_string(), app.address("/profile/security")];
    mail::send(app, tx, &letter(app, &text, account, &account.email, &subject, &paragraphs)).await
}

/// The mail with a link to choose a new password.
pub(super) fn reset(app: &App, account: &Account, fallback: UiLang, token: &str) -> Mail {
    let text = Text::new(lang(account, fallback), false);
    let paragraphs = [
        text.t("accounts-mail-reset-text").to_string(),
        app.address(&format!("/password/reset/{token}")),
        text.t("accounts-mail-reset-ignore").to_string(),
    ];
    letter(app, &text, account, &account.email, &text.t("accounts-mail-reset"), &paragraphs)
}

/// The mail with a link that confirms a change of address; it goes to the old and to the new one.
pub(super) fn confirm_address(app: &App, account: &Account, to: &str, new: &str, token: &str) -> Mail {
    let text = Text::new(lang(account, UiLang::En), false);
    let paragraphs = [
        text.ta("accounts-mail-address-text", &[("email", new.into())]).to_string(),
        app.address(&format!("/address/{token}")),
        text.t("accounts-mail-address-both").to_string(),
        text.t("accounts-mail-not-you").to_string(),
        app.address("/profile/security"),
    ];
    letter(app, &text, account, to, &text.t("accounts-mail-address"), &paragraphs)
}

fn lang(account: &Account, fallback: UiLang) -> UiLang {
    account.ui_lang.unwrap_or(fallback)
}

fn letter(app: &App, text: &Text, account: &Account, to: &str, subject: &Msg, paragraphs: &[String]) -> Mail {
    Mail {
        to: to.to_owned(),
        to_name: account.name.clone(),
        lang: text.lang(),
        subject: subject.to_string(),
        text: mail::letter(app, text, &account.name, paragraphs),
        unsubscribe: None,
        attachment: None,
    }
}

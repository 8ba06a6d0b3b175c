//! What mails to one receiver share: their language, their links, what a line looks like in plain text.

use rand::RngCore;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr};
use sha2::{Digest, Sha256};

use super::choices;
use super::entity::token;
use super::letter::Letter;
use super::receivers::Receiver;
use crate::notifications::model::{NoticeKind, NoticeLine, Target};
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::server::{App, Mail, MailFile, mail};
use crate::platform::text::Text;

/// The texts of a receiver; English until they have chosen a language.
pub(super) fn text_of(receiver: &Receiver) -> Text {
    Text::new(receiver.account.ui_lang.unwrap_or(UiLang::En), false)
}

/// A title with its language named in that language, so that everybody sees what they can read: `Otsikko [suomi]`.
pub(super) fn titled(title: &str, lang: ContentLang) -> String {
    format!("{title} [{}]", lang.autonym())
}

/// What a line tells, in a few words.
pub(super) fn told(text: &Text, kind: NoticeKind, count: usize) -> String {
    text.ta(kind.label(), &[("count", count.into())]).to_string()
}

/// A line of notices as an entry of a mail.
pub(super) fn line(letter: &mut Letter, app: &App, text: &Text, line: &NoticeLine) {
    let mut more: Vec<String> = line.title.iter().map(|(title, lang)| titled(title, *lang)).collect();
    if line.marks.is_empty() {
        if !line.who.is_empty() {
            more.push(line.who.join(", "));
        }
    } else {
        more.extend(
            line.marks.iter().map(|(place, mark)| format!("{}: {}", place.text, text.t(mark.label()))),
        );
    }
    letter.entry(&told(text, line.kind, line.count), &more, &app.address(&line.address));
}

/// Ends the letter and leaves it to be sent, in the same transaction, with a link that switches such mails off.
pub(super) async fn post(
    app: &App,
    tx: &DatabaseTransaction,
    receiver: &Receiver,
    target: Target,
    subject: String,
    mut letter: Letter,
    attachment: Option<MailFile>,
) -> Result<(), DbErr> {
    let text = text_of(receiver);
    let secret = secret();
    let row = token::ActiveModel {
        token_hash: Set(hash(&secret)),
        account_id: Set(receiver.account.id.0),
        target: Set(target.code()),
        before: Set(None),
        created_at: Set(app.now()),
    };
    choices::insert_token(tx, row).await?;
    let off = app.address(&format!("/unsubscribe/{secret}"));
    letter.foot(&text, &app.address("/profile/notices"), &off);
    let mail = Mail {
        to: receiver.account.email.clone(),
        to_name: receiver.account.name.clone(),
        lang: text.lang(),
        subject,
        text: letter.finish(),
        unsubscribe: Some(off),
        attachment,
    };
    mail::send(app, tx, &mail).await
}

/// 128 random bits in hexadecimal digits. Only its hash is kept.
fn secret() -> String {
    let mut bytes = [0_u8; 16];
    rand::rng().fill_bytes(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The form in which a link's secret is kept and looked up: comparing hashes tells nothing about the secret.
pub(super) fn hash(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

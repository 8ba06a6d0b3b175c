//! Mail: written down in the transaction that causes it, sent afterwards.
//!
//! All mail is plain text: everybody's reader shows it, and nothing in it loads anything. It goes to an SMTP server, or
//! into a folder as `.eml` files where none is set.

use std::path::PathBuf;
use std::time::Duration;

use async_trait::async_trait;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use sea_orm::{DatabaseTransaction, DbErr};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{App, Job, JobError, Jobs};
use crate::platform::lang::UiLang;
use crate::platform::text::Text;

/// How long an SMTP server may take for one answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// Answers by which a server says that this mail will never be taken (RFC 5321 §4.2.3): no such mailbox, moved away, a
/// name that is not allowed. Other refusals may come from how the server is set up, and are tried again.
const NEVER: [u16; 4] = [501, 550, 551, 553];

/// A mail to one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// The address.
    pub to: String,
    /// The name of whoever receives it.
    pub to_name: String,
    /// The language it is written in.
    pub lang: UiLang,
    /// What it is about.
    pub subject: String,
    /// What it says, in plain text.
    pub text: String,
    /// The absolute address that stops this kind of mail on a POST (RFC 8058). None for mails that a person asked for.
    pub unsubscribe: Option<String>,
    /// A file that goes with it, such as the entry for a calendar.
    #[serde(default)]
    pub attachment: Option<MailFile>,
}

/// A text file that goes with a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailFile {
    /// Its name: letters, digits and full stops.
    pub name: String,
    /// Its media type, such as `text/calendar; charset=utf-8`.
    pub media_type: String,
    /// What it holds.
    pub content: String,
}

/// A mail on its way. The identifier stays the same however often it is tried, so receivers know a repetition.
#[derive(Serialize, Deserialize)]
struct Outgoing {
    id: Uuid,
    mail: Mail,
}

impl Job for Outgoing {
    const KIND: &'static str = "platform.mail";

    fn receiver(&self) -> Option<&str> {
        Some(&self.mail.to)
    }
}

/// Whether this can stand as the receiver of a mail (RFC 5321, RFC 6531).
#[must_use]
pub fn is_address(address: &str) -> bool {
    address.parse::<Address>().is_ok()
}

/// Writes a mail down, to be sent when the transaction has been committed.
///
/// # Errors
/// When the database cannot write.
pub async fn send(app: &App, tx: &DatabaseTransaction, mail: &Mail) -> Result<(), DbErr> {
    app.enqueue(tx, &Outgoing { id: app.new_id(), mail: mail.clone() }).await
}

/// Sends a mail at once: for jobs whose mail may not be written down, because it holds a secret.
///
/// # Errors
/// When it was not taken.
pub async fn deliver(app: &App, mail: &Mail) -> Result<(), JobError> {
    let id = app.new_id();
    app.mailer.deliver(app, id, mail).await
}

/// What a mail says: greeting, paragraphs with a blank line between, and who writes.
#[must_use]
pub fn letter(app: &App, text: &Text, name: &str, paragraphs: &[String]) -> String {
    let greeting = text.ta("platform-mail-greeting", &[("name", name.into())]).to_string();
    let end = format!("{}\n{}", text.t("platform-programme-line"), app.settings.base_url);
    let parts: Vec<&str> = std::iter::once(greeting.as_str())
        .chain(paragraphs.iter().map(String::as_str))
        .chain([end.as_str()])
        .collect();
    format!("{}\n", parts.join("\n\n"))
}

pub(super) fn mount(jobs: &mut Jobs) {
    jobs.handle(|app, outgoing: Outgoing| {
        Box::pin(async move { app.mailer.deliver(app, outgoing.id, &outgoing.mail).await })
    });
}

/// What takes mail away.
#[async_trait]
pub trait Mailer: Send + Sync {
    /// Takes one mail.
    ///
    /// # Errors
    /// When it was not taken: for now, or for ever.
    async fn deliver(&self, app: &App, id: Uuid, mail: &Mail) -> Result<(), JobError>;
}

/// Where mail goes.
#[derive(Clone, Debug)]
pub enum MailTransport {
    /// Into a folder, one `.eml` file each.
    Folder(PathBuf),
    /// To an SMTP server.
    Smtp {
        /// Its name or address.
        host: String,
        /// Its port.
        port: u16,
        /// How the connection is secured.
        tls: SmtpTls,
        /// Who we sign in as, if at all.
        user: Option<String>,
        /// The password for that.
        password: SecretString,
    },
}

impl Default for MailTransport {
    fn default() -> Self {
        Self::Folder("data/outbox".into())
    }
}

codes! {
    /// How the connection to an SMTP server is secured.
    pub enum SmtpTls {
        /// Not at all: for a server on the same machine.
        None = "none" => "none",
        /// By STARTTLS (RFC 3207); refused when the server does not offer it.
        StartTls = "starttls" => "starttls",
        /// From the first byte (RFC 8314).
        Implicit = "implicit" => "implicit",
    }
}

impl MailTransport {
    /// What sends by this way.
    ///
    /// # Errors
    /// When the name of the server cannot stand in a certificate.
    pub fn mailer(&self) -> Result<Box<dyn Mailer>, lettre::transport::smtp::Error> {
        let (host, port, tls, user, password) = match self {
            Self::Folder(folder) => return Ok(Box::new(FolderMailer(folder.clone()))),
            Self::Smtp { host, port, tls, user, password } => (host, port, tls, user, password),
        };
        let builder = match tls {
            SmtpTls::None => AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host),
            SmtpTls::StartTls => AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(host)?,
            SmtpTls::Implicit => AsyncSmtpTransport::<Tokio1Executor>::relay(host)?,
        };
        let builder = builder.port(*port).timeout(Some(PATIENCE));
        let builder = match user {
            Some(user) => {
                builder.credentials(Credentials::new(user.clone(), password.expose_secret().to_owned()))
            }
            None => builder,
        };
        Ok(Box::new(SmtpMailer(builder.build())))
    }
}

struct FolderMailer(PathBuf);

#[async_trait]
impl Mailer for FolderMailer {
    async fn deliver(&self, app: &App, id: Uuid, mail: &Mail) -> Result<(), JobError> {
        let bytes = message(app, id, mail)?.formatted();
        let broken = |error: std::io::Error| {
            tracing::error!(%error, "the folder for mail cannot be written");
            JobError::retry(format!("folder: {}", error.kind()))
        };
        tokio::fs::create_dir_all(&self.0).await.map_err(broken)?;
        let (part, whole) = (self.0.join(format!(".{id}.part")), self.0.join(format!("{id}.eml")));
        let mut options = tokio::fs::OpenOptions::new();
        options.create(true).write(true).truncate(true);
        // Mail is for one person: other users of this machine do not read it.
        #[cfg(unix)]
        options.mode(0o600);
        let mut file = options.open(&part).await.map_err(broken)?;
        tokio::io::AsyncWriteExt::write_all(&mut file, &bytes).await.map_err(broken)?;
        file.sync_all().await.map_err(broken)?;
        tokio::fs::rename(&part, &whole).await.map_err(broken)
    }
}

struct SmtpMailer(AsyncSmtpTransport<Tokio1Executor>);

#[async_trait]
impl Mailer for SmtpMailer {
    async fn deliver(&self, app: &App, id: Uuid, mail: &Mail) -> Result<(), JobError> {
        let message = message(app, id, mail)?;
        let Err(error) = self.0.send(message).await else {
            return Ok(());
        };
        // The server's words may repeat the address, so only its code is kept.
        match error.status().map(u16::from) {
            Some(code) if NEVER.contains(&code) => Err(JobError::give_up(format!("SMTP {code}"))),
            Some(code) => Err(JobError::retry(format!("SMTP {code}"))),
            None if error.is_timeout() => Err(JobError::retry("SMTP: no answer in time")),
            None if error.is_tls() => Err(JobError::retry("SMTP: no secure connection")),
            None => Err(JobError::retry("SMTP: no connection")),
        }
    }
}

/// The mail as it goes over the wire (RFC 5322).
///
/// # Errors
/// When an address is none, or something in a header cannot stand there (ASVS 1.3.11).
pub fn message(app: &App, id: Uuid, mail: &Mail) -> Result<Message, JobError> {
    let to: Address = mail.to.parse().map_err(|_| JobError::give_up("not an address"))?;
    let from: Mailbox =
        app.settings.mail_from.parse().map_err(|_| JobError::retry("the setting mail_from is wrong"))?;
    let host = from.email.domain().to_owned();
    let builder = Message::builder()
        .message_id(Some(format!("<{id}@{host}>")))
        .date(app.now().into())
        .from(from)
        .to(Mailbox::new(Some(one_line(&mail.to_name)), to))
        .subject(one_line(&mail.subject))
        .header(Plain(AUTO_SUBMITTED, "auto-generated".to_owned()))
        .header(Plain(LANGUAGE, mail.lang.code().to_owned()));
    let builder = match &mail.unsubscribe {
        None => builder,
        Some(address) => {
            let safe = address.chars().all(|c| c.is_ascii_graphic() && !"<>,\"".contains(c));
            if !safe {
                return Err(JobError::give_up("not an address to unsubscribe at"));
            }
            builder
                .header(Plain(UNSUBSCRIBE, format!("<{address}>")))
                .header(Plain(UNSUBSCRIBE_POST, "List-Unsubscribe=One-Click".to_owned()))
        }
    };
    let written = match &mail.attachment {
        None => builder.header(ContentType::TEXT_PLAIN).body(mail.text.clone()),
        Some(file) => {
            let media_type =
                ContentType::parse(&file.media_type).map_err(|_| JobError::give_up("not a media type"))?;
            let attached = Attachment::new(one_line(&file.name)).body(file.content.clone(), media_type);
            let text = SinglePart::plain(mail.text.clone());
            builder.multipart(MultiPart::mixed().singlepart(text).singlepart(attached))
        }
    };
    written.map_err(|_| JobError::give_up("not a mail"))
}

/// Names and subjects are written by people: line breaks and other control characters become spaces.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}

const AUTO_SUBMITTED: &str = "Auto-Submitted";
const LANGUAGE: &str = "Content-Language";
const UNSUBSCRIBE: &str = "List-Unsubscribe";
const UNSUBSCRIBE_POST: &str = "List-Unsubscribe-Post";

/// A header of visible ASCII characters on one line: RFC 8058 wants its headers unfolded.
#[derive(Clone)]
struct Plain(&'static str, String);

impl Header for Plain {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str(AUTO_SUBMITTED)
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Err("these headers are only written".into())
    }

    fn display(&self) -> HeaderValue {
        let name = HeaderName::new_from_ascii_str(self.0);
        HeaderValue::dangerous_new_pre_encoded(name, self.1.clone(), self.1.clone())
    }
}

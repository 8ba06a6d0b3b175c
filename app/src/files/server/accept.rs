//! A file comes in: its type by what it begins with, limits, the guard, its content, its row.

use bytes::Bytes;
use tokio::sync::Semaphore;

use super::documents::{self, Taken};
use super::entity::variant;
use super::keep::sha256;
use super::policy::may_upload;
use super::store::{self, NewFile};
use super::{name, pictures, views};
use crate::files::model::{DOCUMENT_BYTES, Doubt, FileError, FileId, FileKind, PICTURE_BYTES};
use crate::files::view::FileView;
use crate::platform::actor::Actor;
use crate::platform::error::{FieldError, FieldErrors};
use crate::platform::server::{App, ContentError, Limit, throttle};
use crate::platform::ui::multipart::SentFile;
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, can_overrule, check};

/// The form field that brings files; errors about them stand there.
pub const FIELD: &str = "files";
/// The most files somebody may have lying about that are attached to nothing.
const PENDING_MAX: u64 = 64;
/// Files that one person sends, whatever becomes of them: each costs work to read.
const UPLOADS: Limit = Limit { burst: 100, per: std::time::Duration::from_secs(3600) };
/// Files worked on at one time: each may need much memory.
static WORK: Semaphore = Semaphore::const_new(1);

/// A file that somebody sends.
#[derive(Debug)]
pub struct Upload {
    /// Its name, as they call it.
    pub name: String,
    /// What is in it.
    pub content: UploadContent,
}

/// What is in a file that somebody sends.
#[derive(Debug)]
pub enum UploadContent {
    /// All of it.
    Bytes(Bytes),
    /// It lies in a temporary file; none when it was larger than any file may be.
    Sent(SentFile),
}

impl From<SentFile> for Upload {
    fn from(sent: SentFile) -> Self {
        Self { name: sent.name.clone(), content: UploadContent::Sent(sent) }
    }
}

impl UploadContent {
    async fn read(self) -> Result<Option<Bytes>, FileError> {
        match self {
            Self::Bytes(bytes) => Ok(Some(bytes)),
            Self::Sent(SentFile { content: None, .. }) => Ok(None),
            Self::Sent(SentFile { content: Some(spool), .. }) => {
                let bytes = tokio::fs::read(spool.path()).await.map_err(FileError::internal)?;
                Ok(Some(bytes.into()))
            }
        }
    }
}

/// What a file became.
struct Ready {
    kind: FileKind,
    parts: Vec<(variant::Model, Bytes)>,
    words: Option<documents::Words>,
}

/// Takes a file in. It is attached to nothing yet and its sender alone may use it.
///
/// # Errors
/// `Forbidden` for those who do not write; `Invalid` at [`FIELD`] when the file is not taken, with its name and why.
pub async fn accept(actor: &Actor, app: &App, upload: Upload) -> Result<FileView, FileError> {
    FileError::check(may_upload(actor))?;
    let account = actor.account().ok_or(FileError::Forbidden)?;
    throttle::take(app, &format!("files.accept:{account}"), UPLOADS).await?;
    let name = name::clean(&upload.name);
    let checked = checked_name(actor, app, &name).await?;
    let (name, mut doubt) = (checked.0, checked.1.then_some(Doubt::Numbers));
    if store::count_pending(&app.db.read, account).await? >= PENDING_MAX {
        return Err(refuse("files-error-pending", name.as_str(), &[]));
    }
    let id = FileId(app.new_id());
    let permit = WORK.acquire().await.map_err(FileError::internal)?;
    let Some(bytes) = upload.content.read().await? else {
        return Err(too_large(name.as_str(), DOCUMENT_BYTES));
    };
    let shown = name.as_str().to_owned();
    let work = tokio::task::spawn_blocking(move || make(id, &shown, &bytes));
    let ready = work.await.map_err(FileError::internal)??;
    drop(permit);
    let mut words = None;
    if let Some(read) = &ready.words {
        let (text, mut numbers) = checked_words(actor, app, name.as_str(), &read.text).await?;
        numbers |= has_numbers(actor, app, &read.padded).await?;
        doubt = if !read.whole { Some(Doubt::Unread) } else { numbers.then_some(Doubt::Numbers).or(doubt) };
        words = Some(text);
    }
    // Content first: a row never tells of content that is not there.
    for (part, bytes) in &ready.parts {
        if let Err(error) = app.content.put(&part.key(), bytes.clone()).await {
            return Err(cannot_keep(app, &ready.parts, &error).await);
        }
    }
    let variants: Vec<variant::Model> = ready.parts.into_iter().map(|(part, _)| part).collect();
    let tx = app.db.begin().await?;
    let (kind, now) = (ready.kind, app.now());
    let new = NewFile { id, account, kind, name: &name, doubt, words: words.as_ref(), variants, now };
    store::insert(&tx, new).await?;
    tx.commit().await?;
    views::files(app, vec![store::find(&app.db.read, id).await?.ok_or(FileError::NotFound)?])
        .await?
        .pop()
        .ok_or(FileError::NotFound)
}

/// The store is full or out of reach, which may pass. What came in of the file before goes at once, if it can.
async fn cannot_keep(app: &App, parts: &[(variant::Model, Bytes)], error: &ContentError) -> FileError {
    tracing::error!(%error, "the store for pictures and documents cannot take it for the moment");
    for (part, _) in parts {
        let _ = app.content.delete(&part.key()).await;
    }
    FileError::Unavailable
}

fn make(id: FileId, name: &str, bytes: &Bytes) -> Result<Ready, FileError> {
    let ending = name::ending(name).unwrap_or_default();
    if bytes.is_empty() {
        return Err(refuse("files-error-empty", name, &[]));
    }
    if ["jpg", "jpeg", "png", "webp"].contains(&ending.as_str()) {
        return picture(id, name, bytes);
    }
    if ending == "gif" {
        return Err(refuse("files-error-gif", name, &[]));
    }
    if documents::format(&ending).is_none() {
        return Err(refuse("files-error-type", name, &[]));
    }
    if bytes.len() > DOCUMENT_BYTES {
        return Err(too_large(name, DOCUMENT_BYTES));
    }
    let Taken { media_type, words, bytes: kept } = documents::read(&ending, bytes).map_err(|refused| {
        let key = match refused {
            documents::Refused::Mismatch => "files-error-mismatch",
            documents::Refused::Macros => "files-error-macros",
            documents::Refused::Bomb => "files-error-bomb",
            documents::Refused::Broken => "files-error-broken",
        };
        refuse(key, name, &[])
    })?;
    let bytes = kept.map_or_else(|| bytes.clone(), Bytes::from);
    let parts = vec![part(id, "document", media_type, (0, 0), bytes)];
    Ok(Ready { kind: FileKind::Document, parts, words: Some(words) })
}

fn picture(id: FileId, name: &str, bytes: &Bytes) -> Result<Ready, FileError> {
    if bytes.len() > PICTURE_BYTES {
        return Err(too_large(name, PICTURE_BYTES));
    }
    let sizes = pictures::remake(bytes).map_err(|refused| {
        let key = match refused {
            pictures::Refused::Kind => "files-error-mismatch",
            pictures::Refused::Pixels => "files-error-pixels",
            pictures::Refused::Broken => "files-error-broken",
        };
        refuse(key, name, &[])
    })?;
    let parts = sizes
        .into_iter()
        .map(|size| part(id, size.label, size.media_type, (size.width, size.height), size.bytes.into()));
    Ok(Ready { kind: FileKind::Picture, parts: parts.collect(), words: None })
}

fn part(
    id: FileId,
    label: &str,
    media_type: &str,
    (width, height): (u32, u32),
    bytes: Bytes,
) -> (variant::Model, Bytes) {
    let row = variant::Model {
        file_id: id.0,
        label: label.to_owned(),
        media_type: media_type.to_owned(),
        width: i32::try_from(width).unwrap_or(i32::MAX),
        height: i32::try_from(height).unwrap_or(i32::MAX),
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        sha256: sha256(&bytes),
    };
    (row, bytes)
}

/// The name after the guard, and whether something in it looks like an identity number.
async fn checked_name(actor: &Actor, app: &App, name: &str) -> Result<(CheckedText, bool), FileError> {
    checked(actor, app, name, "files-error-stop-name", "…").await
}

async fn checked_words(
    actor: &Actor,
    app: &App,
    name: &str,
    words: &str,
) -> Result<(CheckedText, bool), FileError> {
    checked(actor, app, words, "files-error-stop", name).await
}

/// Whether a text that nobody wrote like this may hold an identity number: then its author looks, and decides.
async fn has_numbers(actor: &Actor, app: &App, text: &str) -> Result<bool, FileError> {
    match check(actor, app, &[Field { name: FIELD, text }], Warnings::Ask).await {
        Ok(_) => Ok(false),
        Err(FileError::Invalid(_)) => Ok(true),
        Err(failure) => Err(failure),
    }
}

/// A text after the guard. A stop is told with the file's name; a warning makes a doubt, which is asked about when the file
/// is attached.
async fn checked(
    actor: &Actor,
    app: &App,
    text: &str,
    stop: &str,
    name: &str,
) -> Result<(CheckedText, bool), FileError> {
    let fields = [Field { name: FIELD, text }];
    let (found, numbers) = match check(actor, app, &fields, Warnings::Ask).await {
        Err(FileError::Invalid(errors)) if can_overrule(&errors) => {
            (check(actor, app, &fields, Warnings::Later).await?, true)
        }
        Err(FileError::Invalid(errors)) => {
            let first = errors.0.into_iter().find(|error| error.key == "safety-stop");
            let arg = |wanted: &str| {
                let args = first.iter().flat_map(|error: &FieldError| error.args.iter());
                args.filter(|(known, _)| known == wanted)
                    .map(|(_, value)| value.clone())
                    .next()
                    .unwrap_or_default()
            };
            return Err(refuse(stop, name, &[("kind", arg("kind")), ("before", arg("before"))]));
        }
        other => (other?, false),
    };
    let text = found.into_iter().next().ok_or(FileError::NotFound)?;
    Ok((text, numbers))
}

fn too_large(name: &str, max: usize) -> FileError {
    refuse("files-error-large", name, &[("max", (max / 1024 / 1024).to_string())])
}

fn refuse(key: &str, name: &str, more: &[(&str, String)]) -> FileError {
    let mut args = vec![("name", name.to_owned())];
    args.extend(more.iter().map(|(key, value)| (*key, value.clone())));
    let mut errors = FieldErrors::default();
    errors.add_with(FIELD, key, &args);
    FileError::Invalid(errors)
}

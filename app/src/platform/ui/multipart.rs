//! Forms that bring files (`multipart/form-data`, RFC 7578). A file goes to a temporary file while it arrives, so that slow
//! senders hold no memory.

use std::path::{Path, PathBuf};

use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tokio::io::AsyncWriteExt;

use super::form_data::{FORM_LIMIT, FormData, plain};

/// The most files that are kept of one request.
pub const FILES_LIMIT: usize = 8;
/// The largest single file anybody can send, in bytes; what a file may be, its room says.
pub const FILE_LIMIT: usize = 20 * 1024 * 1024;
/// The most parts of one request: far above what any form of ours has.
const PARTS: usize = 400;
/// The largest request that brings files, in bytes: twice what may be sent at once. What is above the limits of files is
/// read and dropped, so that the form comes back with everything typed; only what is larger than this is cut off.
pub const UPLOAD_LIMIT: usize = 2 * FILES_LIMIT * FILE_LIMIT + FORM_LIMIT + PARTS * 1024;

/// A form that may bring files. A plain form is one without any.
#[derive(Debug, Default)]
pub struct FilesForm {
    /// Its fields.
    pub fields: FormData,
    /// Files that were chosen, in order.
    pub files: Vec<SentFile>,
}

/// A file that was sent.
#[derive(Debug)]
pub struct SentFile {
    /// Its name, as the sender's machine had it: never a path for us.
    pub name: String,
    /// Its content; none when it was larger than any file may be.
    pub content: Option<Spool>,
}

/// A temporary file that is gone with its owner.
#[derive(Debug)]
pub struct Spool(PathBuf);

impl Spool {
    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_file(&self.0) {
            tracing::warn!(%error, "a temporary file could not be removed");
        }
    }
}

/// Whether a request says that it is a form with files.
#[must_use]
pub fn brings_files(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with("multipart/form-data"))
}

/// Reads a form of either encoding. Without `keep_files` the files are passed over.
///
/// # Errors
/// The answer to send when it is no form, or too large.
pub async fn read_form(request: Request, keep_files: bool) -> Result<FilesForm, Response> {
    if !brings_files(request.headers()) {
        let fields = FormData::from_request(request, &()).await?;
        return Ok(FilesForm { fields, files: Vec::new() });
    }
    let mut parts = Multipart::from_request(request, &()).await.map_err(IntoResponse::into_response)?;
    let mut form = FilesForm::default();
    let (mut count, mut typed) = (0, 0);
    let mut full = false;
    while let Some(field) = parts.next_field().await.map_err(IntoResponse::into_response)? {
        count += 1;
        if count > PARTS {
            return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
        }
        if field.file_name().is_some() {
            // What is not kept is sent on all the same, without content, so that it can be told.
            let room = form.files.len() < FILES_LIMIT;
            form.files.extend(file(field, keep_files, room, &mut full).await?);
        } else {
            let name = plain(field.name().unwrap_or_default());
            let value = value(field, FORM_LIMIT.saturating_sub(typed)).await?;
            typed += name.len() + value.len();
            form.fields.add(&name, value);
        }
    }
    if full { Err(StatusCode::INSUFFICIENT_STORAGE.into_response()) } else { Ok(form) }
}

async fn value(mut field: Field<'_>, left: usize) -> Result<String, Response> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(IntoResponse::into_response)? {
        if bytes.len() + chunk.len() > left {
            return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(plain(&String::from_utf8_lossy(&bytes)))
}

/// A file; none when nothing was chosen. One that is too large, for which there is no room, or that the disk cannot take
/// (`full`) is read to its end and dropped, so that the rest of the form still comes through: who is still sending hears no
/// answer.
async fn file(
    mut field: Field<'_>,
    keep: bool,
    room: bool,
    full: &mut bool,
) -> Result<Option<SentFile>, Response> {
    let name = field.file_name().unwrap_or_default().to_owned();
    let mut spooled = None;
    let mut size = 0_usize;
    while let Some(chunk) = field.chunk().await.map_err(IntoResponse::into_response)? {
        size += chunk.len();
        if size > FILE_LIMIT || !room || *full {
            spooled = None;
        } else if keep {
            spooled = told(write(spooled, &chunk).await, full);
        }
    }
    if !keep || (name.is_empty() && size == 0) {
        return Ok(None);
    }
    if size == 0 && room {
        spooled = told(write(None, &[]).await, full);
    }
    let content = match spooled {
        Some((spool, mut file)) => told(file.flush().await, full).map(|()| spool),
        None => None,
    };
    Ok(Some(SentFile { name, content }))
}

type Spooled = (Spool, tokio::fs::File);

/// Writes to a temporary file, a new one where there is none yet.
async fn write(spooled: Option<Spooled>, chunk: &[u8]) -> std::io::Result<Spooled> {
    let (spool, mut file) = match spooled {
        Some(spooled) => spooled,
        None => open().await?,
    };
    file.write_all(chunk).await?;
    Ok((spool, file))
}

/// What was done, where the disk could; else the log tells why not.
fn told<T>(done: std::io::Result<T>, full: &mut bool) -> Option<T> {
    done.inspect_err(|error| {
        tracing::error!(%error, "a temporary file could not be written");
        *full = true;
    })
    .ok()
}

async fn open() -> std::io::Result<Spooled> {
    let path = std::env::temp_dir().join(format!("vitja-upload-{}", uuid::Uuid::new_v4().simple()));
    let file = tokio::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path).await?;
    Ok((Spool(path), file))
}

impl<S: Send + Sync> FromRequest<S> for FilesForm {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Self, Self::Rejection> {
        read_form(request, true).await
    }
}

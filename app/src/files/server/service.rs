//! Attaching, listing, opening and deleting. The room that owns the thing has asked its policy before.

use std::collections::HashMap;

use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::entity::{file, variant};
use super::policy::{Facts, may_attach};
use super::store::{self, Description, KEPT, NewLink};
use super::{name, views};
use crate::files::model::{AttachmentInput, Doubt, FileError, FileId, FileInput, FileKind, LinkInput, Owner};
use crate::files::view::{Attachments, FileView, LinkView};
use crate::platform::actor::{Actor, Decision};
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, ContentStream, record};
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check};

pub use super::accept::{FIELD, Upload, UploadContent, accept};
pub use super::keep::{Damage, Stored, collect, damage, delete_forgotten, list_all, read, write};
pub use super::readable::{Readable, list_readable};

/// Files, links and their words, ready to be attached.
pub struct Prepared {
    files: Vec<(FileId, Description)>,
    links: Vec<NewLink>,
    /// Documents whose doubt their sender has looked into.
    confirmed: usize,
}

fn facts(row: &file::Model) -> Facts<'_> {
    let owner = row.owner_kind.as_deref().zip(row.owner_id);
    Facts { account: AccountId(row.account_id), kept: row.state == KEPT, owner }
}

/// The files of a form that the actor may attach to `owner` (to something new when none), in the order of the ids.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_for_form(
    actor: &Actor,
    app: &App,
    owner: Option<Owner>,
    ids: &[FileId],
) -> Result<Vec<FileView>, FileError> {
    let mut rows: HashMap<_, _> =
        store::by_ids(&app.db.read, ids).await?.into_iter().map(|row| (row.id, row)).collect();
    let mine = ids.iter().filter_map(|id| rows.remove(&id.0));
    let mine = mine.filter(|row| may_attach(actor, facts(row), owner) == Decision::Allow);
    views::files(app, mine.collect()).await
}

/// Checks everything that is to be attached: that the files are there, that pictures have words, that doubts are looked
/// into, and every word through the guard.
///
/// # Errors
/// `Invalid` at the fields.
pub async fn prepare(
    actor: &Actor,
    app: &App,
    owner: Option<Owner>,
    input: &AttachmentInput,
    lang: ContentLang,
    warnings: Warnings,
) -> Result<Prepared, FileError> {
    let ids: Vec<FileId> = input.files.iter().map(|file| file.id).collect();
    let found = list_for_form(actor, app, owner, &ids).await?;
    let mut errors = FieldErrors::default();
    input.validate(&mut errors);
    let mut confirmed = 0;
    for file in &input.files {
        match found.iter().find(|view| view.id == file.id) {
            Some(view) => missing_words(view, file, &mut errors),
            None => errors.add(FIELD, "files-error-gone"),
        }
        confirmed += usize::from(file.confirmed);
    }
    errors.into_result()?;
    let links: Vec<&LinkInput> = input.links.iter().filter(|link| !link.is_blank()).collect();
    let names: Vec<[String; 2]> = (input.files.iter())
        .map(|file| [FileInput::field(file.id, "alt"), FileInput::field(file.id, "caption")])
        .chain(link_fields(input))
        .collect();
    let texts = (input.files.iter().map(|file| [file.alt.as_str(), file.caption.as_str()]))
        .chain(links.iter().map(|link| [link.title.as_str(), link.address.as_str()]));
    let fields: Vec<Field<'_>> =
        (names.iter().flatten().zip(texts.flatten())).map(|(name, text)| Field { name, text }).collect();
    let mut checked = check(actor, app, &fields, warnings).await?.into_iter();
    let mut next = || checked.next().ok_or(FileError::NotFound);
    let mut prepared = Prepared { files: Vec::new(), links: Vec::new(), confirmed };
    for file in &input.files {
        let description = Description { alt: next()?, caption: next()?, decorative: file.decorative, lang };
        prepared.files.push((file.id, description));
    }
    for link in links {
        let lang = link.lang.unwrap_or(lang);
        prepared.links.push(NewLink { id: app.new_id(), title: next()?, address: next()?, lang });
    }
    Ok(prepared)
}

fn link_fields(input: &AttachmentInput) -> impl Iterator<Item = [String; 2]> {
    let filled = input.links.iter().zip(1..).filter(|(link, _)| !link.is_blank());
    filled.map(|(_, number)| [LinkInput::field(number, "title"), LinkInput::field(number, "address")])
}

/// A picture needs words for those who do not see it, and a document with a doubt needs its sender's eyes.
fn missing_words(view: &FileView, input: &FileInput, errors: &mut FieldErrors) {
    let name = [("name", view.name.clone())];
    if view.kind == FileKind::Picture && input.alt.trim().is_empty() && !input.decorative {
        errors.add_with(&FileInput::field(view.id, "alt"), "files-error-alt", &name);
    }
    let key = match view.doubt {
        Some(Doubt::Unread) => "files-error-unread",
        Some(Doubt::Numbers) => "files-error-numbers",
        None => return,
    };
    if !input.confirmed {
        errors.add_with(&FileInput::field(view.id, "confirmed"), key, &name);
    }
}

/// Makes `owner` have exactly these files and links. What it had and has no more goes.
///
/// # Errors
/// When the database cannot write.
pub async fn attach(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    owner: Owner,
    prepared: &Prepared,
) -> Result<(), sea_orm::DbErr> {
    let before = store::of_owner(tx, owner).await?;
    let stays = |row: &file::Model| prepared.files.iter().any(|(id, _)| id.0 == row.id);
    let gone: Vec<_> = before.into_iter().filter(|row| !stays(row)).collect();
    super::keep::remove(app, tx, &gone).await?;
    for ((id, description), position) in prepared.files.iter().zip(0..) {
        store::attach(tx, *id, actor.account(), owner, position, description).await?;
    }
    store::delete_links(tx, owner).await?;
    store::insert_links(tx, owner, &prepared.links).await?;
    let words = prepared.files.iter().flat_map(|(_, words)| [&words.alt, &words.caption]);
    let links = prepared.links.iter().flat_map(|link| [&link.title, &link.address]);
    let overruled: usize = words.chain(links).map(CheckedText::overruled).sum();
    if overruled > 0 {
        let detail = format!("{overruled} warnings");
        let audit = Audit {
            action: "safety.overrule",
            subject_kind: owner.kind,
            subject_id: owner.id,
            detail: &detail,
        };
        record(actor, app, tx, audit).await?;
    }
    if prepared.confirmed > 0 {
        let detail = format!("{} documents looked through", prepared.confirmed);
        let audit = Audit {
            action: "files.confirm",
            subject_kind: owner.kind,
            subject_id: owner.id,
            detail: &detail,
        };
        record(actor, app, tx, audit).await?;
    }
    Ok(())
}

/// Keeps files for a draft, so that they stay as long as it does; what the draft has no more is left to be collected.
///
/// # Errors
/// When the database cannot write.
pub async fn hold(
    actor: &Actor,
    _app: &App,
    tx: &DatabaseTransaction,
    draft: Owner,
    ids: &[FileId],
) -> Result<(), sea_orm::DbErr> {
    let Some(account) = actor.account() else { return Ok(()) };
    let before = store::of_owner(tx, draft).await?;
    let left: Vec<FileId> = before.iter().map(|row| FileId(row.id)).filter(|id| !ids.contains(id)).collect();
    if !left.is_empty() {
        store::hold(tx, &left, account, None).await?;
    }
    if !ids.is_empty() {
        store::hold(tx, ids, account, Some(draft)).await?;
    }
    Ok(())
}

/// What is attached to a thing.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_of(_actor: &Actor, app: &App, owner: Owner) -> Result<Attachments, FileError> {
    /// What is attached to a thing.
    #[derive(PartialEq, Eq, Hash)]
    struct AttachedTo(Owner);
    app.remember(AttachedTo(owner), async {
        let files = views::files(app, store::of_owner(&app.db.read, owner).await?).await?;
        let links = views::links(store::links(&app.db.read, owner).await?);
        Ok(Attachments { files, links })
    })
    .await
}

/// The files that are attached to many things of a kind, by the thing.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_of_many(
    _actor: &Actor,
    app: &App,
    kind: &str,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<FileView>>, FileError> {
    let rows = store::of_owners(&app.db.read, kind, ids).await?;
    let owners: HashMap<_, _> = rows.iter().filter_map(|row| Some((row.id, row.owner_id?))).collect();
    let mut found: HashMap<Uuid, Vec<FileView>> = HashMap::with_capacity(ids.len());
    for file in views::files(app, rows).await? {
        if let Some(owner) = owners.get(&file.id.0) {
            found.entry(*owner).or_default().push(file);
        }
    }
    Ok(found)
}

/// The links of a form, as they will be shown.
#[must_use]
pub fn shown_links(input: &AttachmentInput) -> Vec<LinkView> {
    views::typed_links(&input.links)
}

/// Removes everything that is attached to a thing; the content goes after the transaction.
///
/// # Errors
/// When the database cannot write.
pub async fn delete_of(
    _actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    owner: Owner,
) -> Result<(), sea_orm::DbErr> {
    let rows = store::of_owner(tx, owner).await?;
    super::keep::remove(app, tx, &rows).await?;
    store::delete_links(tx, owner).await
}

/// Removes everything that is attached to these things of one kind; the content goes after the transaction.
///
/// # Errors
/// When the database cannot write.
pub async fn delete_of_all(
    _actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    kind: &str,
    owners: &[Uuid],
) -> Result<(), sea_orm::DbErr> {
    let rows = store::of_owners(tx, kind, owners).await?;
    super::keep::remove(app, tx, &rows).await?;
    store::delete_links_of(tx, kind, owners).await
}

/// Content on its way to a reader.
pub struct Opened {
    /// Its media type.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u64,
    /// What it is known by as long as it does not change (RFC 9110 §8.8.3), in quotes.
    pub etag: String,
    /// `Content-Disposition`, for what is only ever downloaded.
    pub disposition: Option<String>,
    key: String,
}

impl Opened {
    /// The content, piece by piece.
    ///
    /// # Errors
    /// When the store is out of reach or has lost it.
    pub async fn stream(&self, app: &App) -> Result<ContentStream, FileError> {
        app.content.stream(&self.key).await.map_err(FileError::internal)
    }
}

/// Opens what is attached to a thing: a picture by the file name of one of its sizes, a document by its own name.
///
/// # Errors
/// `NotFound`.
pub async fn open(
    actor: &Actor,
    app: &App,
    owner: Owner,
    id: FileId,
    file_name: &str,
) -> Result<Opened, FileError> {
    let row = store::find(&app.db.read, id).await?.ok_or(FileError::NotFound)?;
    let attached = facts(&row).kept && may_attach(actor, facts(&row), Some(owner)).allows();
    if attached { opened(app, &row, file_name).await } else { Err(FileError::NotFound) }
}

/// Opens a file that is attached to nothing yet, for its sender.
///
/// # Errors
/// `NotFound`.
pub async fn open_pending(
    actor: &Actor,
    app: &App,
    id: FileId,
    file_name: &str,
) -> Result<Opened, FileError> {
    let row = store::find(&app.db.read, id).await?.ok_or(FileError::NotFound)?;
    FileError::check(may_attach(actor, facts(&row), None))?;
    opened(app, &row, file_name).await
}

async fn opened(app: &App, row: &file::Model, file_name: &str) -> Result<Opened, FileError> {
    let variants = store::variants(&app.db.read, &[row.id]).await?;
    let picture = row.kind == FileKind::Picture.code();
    let asked = |size: &variant::Model| {
        if picture { views::file_name(size) == file_name } else { row.name == file_name }
    };
    let found = variants.into_iter().find(asked).ok_or(FileError::NotFound)?;
    Ok(Opened {
        key: found.key(),
        size: u64::try_from(found.size).unwrap_or(0),
        etag: format!("\"{}\"", found.sha256),
        disposition: (!picture).then(|| name::disposition(&row.name)),
        media_type: found.media_type,
    })
}

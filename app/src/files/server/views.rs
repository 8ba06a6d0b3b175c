//! Entities to what pages show.

use std::collections::HashMap;

use uuid::Uuid;

use super::entity::{file, link, variant};
use super::store;
use crate::files::model::{Doubt, FileError, FileId, FileKind, LinkInput};
use crate::files::view::{FileView, LinkView, Variant};
use crate::platform::lang::ContentLang;
use crate::platform::server::App;

/// Files with their sizes, in the order of the rows.
pub(super) async fn files(app: &App, rows: Vec<file::Model>) -> Result<Vec<FileView>, FileError> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut variants: HashMap<Uuid, Vec<variant::Model>> = HashMap::new();
    for row in store::variants(&app.db.read, &ids).await? {
        variants.entry(row.file_id).or_default().push(row);
    }
    Ok(rows.into_iter().filter_map(|row| file(row, &variants)).collect())
}

fn file(row: file::Model, variants: &HashMap<Uuid, Vec<variant::Model>>) -> Option<FileView> {
    let kind = FileKind::from_code(&row.kind)?;
    let sizes = variants.get(&row.id).into_iter().flatten().filter(|_| kind == FileKind::Picture);
    let sizes = sizes.map(|size| Variant {
        file_name: file_name(size),
        width: u32::try_from(size.width).unwrap_or(0),
        height: u32::try_from(size.height).unwrap_or(0),
    });
    Some(FileView {
        id: FileId(row.id),
        kind,
        size: u64::try_from(row.size).unwrap_or(0),
        alt: row.alt.unwrap_or_default(),
        caption: row.caption.unwrap_or_default(),
        lang: row.lang.as_deref().and_then(ContentLang::from_code),
        decorative: row.decorative,
        pending: row.state == store::PENDING,
        doubt: row.doubt.as_deref().and_then(Doubt::from_code),
        variants: sizes.collect(),
        name: row.name,
    })
}

/// The last part of the address of a picture's size.
pub(super) fn file_name(size: &variant::Model) -> String {
    let ending = if size.media_type == "image/webp" { "webp" } else { "jpg" };
    format!("{}.{ending}", size.label)
}

/// The links of a form that may be followed, as they will be shown.
pub(super) fn typed_links(links: &[LinkInput]) -> Vec<LinkView> {
    let views = links.iter().filter_map(|link| {
        let (address, host) = link.target()?;
        Some(LinkView { title: link.title.clone(), address, host, lang: link.lang? })
    });
    views.collect()
}

/// Links whose addresses may be followed.
pub(super) fn links(rows: Vec<link::Model>) -> Vec<LinkView> {
    let views = rows.into_iter().filter_map(|row| {
        let lang = ContentLang::from_code(&row.lang)?;
        let input = LinkInput { title: row.title, address: row.address, lang: Some(lang) };
        let (address, host) = input.target()?;
        Some(LinkView { title: input.title, address, host, lang })
    });
    views.collect()
}

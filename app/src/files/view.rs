//! What pages show of what is attached.

use super::model::{Doubt, FileId, FileKind};
use crate::platform::lang::ContentLang;

/// One size of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The last part of its address, such as `medium.jpg`.
    pub file_name: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// A picture or document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileView {
    /// Which file.
    pub id: FileId,
    /// What it is.
    pub kind: FileKind,
    /// Its name.
    pub name: String,
    /// Its size, in bytes.
    pub size: u64,
    /// What a picture shows; empty when it is decorative.
    pub alt: String,
    /// What stands below it; often empty.
    pub caption: String,
    /// The language of both.
    pub lang: Option<ContentLang>,
    /// Whether a picture tells nothing that the text does not.
    pub decorative: bool,
    /// Why its sender must look through it.
    pub doubt: Option<Doubt>,
    /// Whether it is attached to nothing that others see.
    pub pending: bool,
    /// The sizes of a picture, smallest first.
    pub variants: Vec<Variant>,
}

impl FileView {
    /// The ending of its name, in capitals, as people know kinds of documents by.
    #[must_use]
    pub fn ending(&self) -> String {
        self.name.rsplit_once('.').map(|(_, ending)| ending.to_uppercase()).unwrap_or_default()
    }
}

/// A link with the author's words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkView {
    /// The author's words.
    pub title: String,
    /// Where it leads.
    pub address: String,
    /// The host it leads to, so that readers know before they follow it.
    pub host: String,
    /// The language of what stands there.
    pub lang: ContentLang,
}

/// Everything that is attached to one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attachments {
    /// Pictures and documents, in order.
    pub files: Vec<FileView>,
    /// Links, in order.
    pub links: Vec<LinkView>,
}

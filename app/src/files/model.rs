//! Ids, codes, limits and inputs of what is attached.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::ContentLang;

id!(
    /// A picture or document.
    FileId
);

codes! {
    /// What a file is.
    pub enum FileKind {
        /// Shown on the page.
        Picture = "picture" => "files-kind-picture",
        /// Sent as a download.
        Document = "document" => "files-kind-document",
    }
}

codes! {
    /// Why its sender must look through a document before others may have it.
    pub enum Doubt {
        /// The words in it could not be read, all or some.
        Unread = "unread" => "files-doubt-unread",
        /// Something in it looks like an identity number.
        Numbers = "numbers" => "files-doubt-numbers",
    }
}

/// Why something about files did not happen.
pub type FileError = Failure;

/// The most files of one thing.
pub const FILES_MAX: usize = 8;
/// The most links of one thing.
pub const LINKS_MAX: usize = 8;
/// The largest picture, in bytes.
pub const PICTURE_BYTES: usize = 10 * 1024 * 1024;
/// The most pixels of a picture: what most cameras of telephones take, and what can be made anew in little memory.
pub const PICTURE_PIXELS: u64 = 25_000_000;
/// The largest document, in bytes.
pub const DOCUMENT_BYTES: usize = 20 * 1024 * 1024;
/// The longest alternative text or caption, in characters.
pub const WORDS_MAX: usize = 500;
/// The longest title of a link, in characters.
pub const LINK_TITLE_MAX: usize = 200;
/// The longest address of a link, in characters.
pub const LINK_ADDRESS_MAX: usize = 1000;

/// The thing that files are attached to, such as a post; its room gives the kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Owner {
    /// The kind of thing.
    pub kind: &'static str,
    /// Which one.
    pub id: Uuid,
}

/// A file as a form attaches it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileInput {
    /// Which file.
    pub id: FileId,
    /// What a picture shows, for those who do not see it.
    pub alt: String,
    /// What stands below it.
    pub caption: String,
    /// Whether a picture tells nothing that the text does not.
    pub decorative: bool,
    /// Whether the sender has looked through a document that raises a doubt.
    pub confirmed: bool,
}

impl FileInput {
    /// The name of one of its form fields.
    #[must_use]
    pub fn field(id: FileId, what: &str) -> String {
        format!("file-{what}-{id}")
    }
}

/// A link as a form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkInput {
    /// The author's own words for it.
    pub title: String,
    /// Where it leads.
    pub address: String,
    /// The language of what stands there.
    pub lang: Option<ContentLang>,
}

impl LinkInput {
    /// The name of one of its form fields; links count from 1.
    #[must_use]
    pub fn field(number: usize, what: &str) -> String {
        format!("link-{what}-{number}")
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.title.trim().is_empty() && self.address.trim().is_empty()
    }

    /// The address and its host, when it is one that may be followed: `http` or `https`, a host, nobody's password in it.
    #[must_use]
    pub fn target(&self) -> Option<(String, String)> {
        let address = self.address.trim();
        let lower = address.to_ascii_lowercase();
        let rest = ["https://", "http://"]
            .iter()
            .find_map(|scheme| lower.starts_with(scheme).then(|| address.get(scheme.len()..)).flatten())?;
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host = authority.rsplit_once(':').map_or(authority, |(host, port)| {
            if port.chars().all(|digit| digit.is_ascii_digit()) { host } else { authority }
        });
        let named = host.chars().all(|c| c.is_alphanumeric() || ['.', '-'].contains(&c))
            && host.contains('.')
            && !host.starts_with(['.', '-'])
            && !host.ends_with(['.', '-']);
        let clean =
            !address.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c));
        (named && clean).then(|| (address.to_owned(), host.to_lowercase()))
    }
}

/// Everything a form attaches, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentInput {
    /// Pictures and documents.
    pub files: Vec<FileInput>,
    /// Links; blank ones count for nothing.
    pub links: Vec<LinkInput>,
}

impl AttachmentInput {
    /// Checks what can be checked without knowing the files.
    pub fn validate(&self, errors: &mut FieldErrors) {
        if self.files.len() > FILES_MAX {
            errors.add_with("files", "files-error-many", &[("max", FILES_MAX.to_string())]);
        }
        let long = |text: &str, max: usize| text.chars().count() > max;
        for file in &self.files {
            for (what, text) in [("alt", &file.alt), ("caption", &file.caption)] {
                if long(text, WORDS_MAX) {
                    let max = [("max", WORDS_MAX.to_string())];
                    errors.add_with(&FileInput::field(file.id, what), "files-error-words", &max);
                }
            }
        }
        let links = self.links.iter().enumerate().filter(|(_, link)| !link.is_blank());
        for (place, link) in links {
            let field = |what| LinkInput::field(place + 1, what);
            if place >= LINKS_MAX {
                errors.add_with(&field("title"), "files-error-links", &[("max", LINKS_MAX.to_string())]);
            }
            if link.title.trim().is_empty() || long(&link.title, LINK_TITLE_MAX) {
                let max = [("max", LINK_TITLE_MAX.to_string())];
                errors.add_with(&field("title"), "files-error-link-title", &max);
            }
            if link.target().is_none() || long(&link.address, LINK_ADDRESS_MAX) {
                errors.add(&field("address"), "files-error-link-address");
            }
            if link.lang.is_none() {
                errors.add(&field("lang"), "files-error-link-lang");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LinkInput;

    fn host(address: &str) -> Option<String> {
        LinkInput { address: address.to_owned(), ..LinkInput::default() }.target().map(|(_, host)| host)
    }

    #[test]
    fn a_link_leads_to_a_named_host_over_http_and_nowhere_else() {
        assert_eq!(host(" https://www.Fafo.no/en/x?y=1#z ").as_deref(), Some("www.fafo.no"));
        assert_eq!(host("http://vård.example:8080/a").as_deref(), Some("vård.example"));
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt://x.no/%0aalert(1)",
            "data:text/html,x",
            "//evil.example",
            "/posts",
            "ftp://x.no",
            "https://",
            "https://localhost/",
            "https://name:password@x.no/",
            "https://good.no@evil.example/",
            "https://x.no/\"onclick=\"x",
            "https://x.no/a b",
            "https://x.no\\@evil.example",
            "mailto:a@b.no",
            "",
        ] {
            assert_eq!(host(bad), None, "{bad}");
        }
    }
}

//! A version of a text, and what it is made from.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::markdown::{self, Paragraph};
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::safety::model::CheckedText;
use crate::texts::model::TextId;

/// What a new version is made from.
#[derive(Clone, Debug)]
pub struct TextInput {
    /// What kind of thing it belongs to (`post`, `comment` …).
    pub kind: &'static str,
    /// The language it is written in.
    pub lang: ContentLang,
    /// Its title, where it has one.
    pub title: Option<CheckedText>,
    /// Named parts in order; blank ones are left out.
    pub sections: Vec<(&'static str, CheckedText)>,
}

/// A named part of a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// The name the owning room gave it.
    pub name: String,
    /// Its paragraphs, with ids that are stable across versions.
    pub paragraphs: Vec<Paragraph>,
}

impl Section {
    /// Sanitised HTML; every block carries an id beginning with `prefix`.
    #[must_use]
    pub fn html(&self, prefix: &str, heading_level: u8) -> String {
        markdown::to_html(&self.paragraphs, prefix, heading_level)
    }

    /// The Markdown, as it is put into a form.
    #[must_use]
    pub fn markdown(&self) -> String {
        markdown::join(&self.paragraphs)
    }

    /// Plain text.
    #[must_use]
    pub fn plain(&self) -> String {
        markdown::to_plain(&self.paragraphs).text
    }
}

/// One immutable version of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct TextVersion {
    /// The text it is a version of.
    pub id: TextId,
    /// Counts up from 1.
    pub number: i32,
    /// The language it is written in.
    pub lang: ContentLang,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// Its parts in order.
    pub sections: Vec<Section>,
    /// Who saved it; nobody when the program did.
    pub created_by: Option<AccountId>,
    /// When it was saved.
    pub created_at: OffsetDateTime,
}

impl TextVersion {
    /// The part with this name.
    #[must_use]
    pub fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }

    /// The Markdown of a part, empty when there is none.
    #[must_use]
    pub fn markdown(&self, name: &str) -> String {
        self.section(name).map(Section::markdown).unwrap_or_default()
    }

    /// The first words, for lists.
    #[must_use]
    pub fn excerpt(&self, max_chars: usize) -> String {
        self.sections
            .first()
            .map(|section| markdown::excerpt(&section.paragraphs, max_chars))
            .unwrap_or_default()
    }
}

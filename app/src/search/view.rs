//! What a search found.

use crate::files::model::FileId;
use crate::platform::lang::ContentLang;
use crate::posts::model::CommentId;
use crate::posts::view::PostCard;

/// A run of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Whether it is a word that was looked for.
    pub hit: bool,
}

/// A post in which every word was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The post as lists show it.
    pub card: PostCard,
    /// Its title, with the words that were looked for.
    pub title: Vec<Run>,
    /// Where else the words stand, most of them first.
    pub places: Vec<Place>,
}

/// A place where words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which place.
    pub at: At,
    /// The language of what is written there.
    pub lang: ContentLang,
    /// The words around the first one.
    pub runs: Vec<Run>,
}

/// Which place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// The text of the post.
    Text,
    /// An answer.
    Answer(CommentId),
    /// A document or picture, with its name.
    File(FileId, String),
}

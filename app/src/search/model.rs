//! What somebody searches for.

use crate::platform::error::{Failure, FieldErrors};
use crate::posts::filter::PostFilter;

/// Errors of this room.
pub type SearchError = Failure;

/// The field of the words.
pub const FIELD: &str = "q";
/// The most characters of a search.
pub const QUERY_MAX: usize = 200;
/// The most different words of a search.
pub const WORDS_MAX: usize = 12;

/// A search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The words, as they were typed.
    pub words: String,
    /// What the posts are narrowed to.
    pub filter: PostFilter,
    /// Where the page begins.
    pub after: Option<String>,
}

impl Query {
    /// Whether nothing is searched for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty()
    }

    /// Checks the length.
    ///
    /// # Errors
    /// `Invalid` with a message at the field.
    pub fn validate(&self) -> Result<(), SearchError> {
        if self.words.chars().count() > QUERY_MAX {
            return Err(too_long());
        }
        Ok(())
    }
}

/// There is nothing to look for: no word of two letters or more.
#[must_use]
pub fn too_short() -> SearchError {
    wrong("search-error-short", &[])
}

/// There are more characters or words than are looked for.
#[must_use]
pub fn too_long() -> SearchError {
    let [characters, words] = [QUERY_MAX, WORDS_MAX].map(|max| max.to_string());
    wrong("search-error-long", &[("characters", characters), ("words", words)])
}

fn wrong(key: &str, args: &[(&str, String)]) -> SearchError {
    let mut errors = FieldErrors::default();
    errors.add_with(FIELD, key, args);
    Failure::Invalid(errors)
}

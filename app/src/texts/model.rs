//! Ids of texts.

id!(
    /// A text with all its versions.
    TextId
);

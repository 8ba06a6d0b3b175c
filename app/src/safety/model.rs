//! Text that passed the guard.

/// Text that may be kept and shown to others. Only the safety room makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedText(String);

impl CheckedText {
    #[cfg_attr(not(feature = "ssr"), expect(dead_code, reason = "only the server checks text"))]
    pub(in crate::safety) fn new(text: String) -> Self {
        Self(text)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing but white space was written.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

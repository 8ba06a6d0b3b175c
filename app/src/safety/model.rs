//! Text that passed the guard.

/// Text that may be kept and shown to others, in the normal form in which it was checked. Only the safety room makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedText {
    text: String,
    overruled: usize,
}

impl CheckedText {
    #[cfg_attr(not(feature = "ssr"), expect(dead_code, reason = "only the server checks text"))]
    pub(in crate::safety) fn new(text: String, overruled: usize) -> Self {
        Self { text, overruled }
    }

    /// How many warnings its author overruled. Whoever keeps the text writes that into the audit trail.
    #[must_use]
    pub const fn overruled(&self) -> usize {
        self.overruled
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether nothing but white space was written.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

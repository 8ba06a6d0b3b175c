//! The one way from what a person writes to what others read: Markdown in, stable paragraphs, safe HTML and plain text out.
//!
//! Everything that points into a text (translations, glosses, codings, search hits, exports) points at a
//! paragraph id or at a code-point offset made here, so each of these functions gives the same answer for the
//! same input, on every machine. None of them fails or panics, whatever it is given.
//!
//! The dialect is CommonMark without images and raw HTML, both of which are shown as the text they are. A line
//! break is shown where the author made one: trailing spaces, CommonMark's own spelling of it, do not survive
//! [`normalise`](crate::platform::server::normal::normalise).

mod blocks;
mod diff;
#[cfg(test)]
mod hostile;
mod html;
mod paragraphs;
mod plain;

pub use diff::{Change, word_diff};
pub use html::to_html;
pub use paragraphs::{Paragraph, join, paragraphs};
pub use plain::{PlainText, Span, excerpt, to_plain};

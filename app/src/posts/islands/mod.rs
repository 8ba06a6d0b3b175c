//! What runs in the browser: the draft that saves itself, and what is typed and not yet sent.

mod draft_autosave;
mod kept_text;

pub use draft_autosave::DraftAutosave;
pub use kept_text::KeptText;

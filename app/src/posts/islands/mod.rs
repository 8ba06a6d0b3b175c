//! What runs in the browser: the draft that saves itself.

mod draft_autosave;

pub use draft_autosave::DraftAutosave;

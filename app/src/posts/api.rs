//! Server functions of this room's islands.

#![expect(missing_docs, reason = "the arguments of a server function are told at the function")]

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What the island learns when its draft was saved, or was not.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DraftSaved {
    /// The draft to send back next time.
    pub draft: String,
    /// Its version.
    pub version: i32,
    /// What to tell the author, in their language.
    pub message: String,
    /// Whether it was saved.
    pub saved: bool,
}

/// Saves the form of a post as a draft. `form` is the form, URL-encoded as a browser sends it.
///
/// # Errors
/// When the server cannot be reached or something broke; a refused text is an answer, not an error.
#[server(endpoint = "posts/save_draft")]
pub async fn save_draft(form: String) -> Result<DraftSaved, ServerFnError> {
    let page = expect_context::<crate::platform::ui::page::PageContext>();
    super::web::autosave(&page, &form).await.map_err(|failure| ServerFnError::new(format!("{failure:?}")))
}

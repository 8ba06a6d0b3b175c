//! Drafts: the one that saves itself, and throwing one away.

use axum::extract::{Path, State};
use axum::response::Response;
use uuid::Uuid;

use super::fields;
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{PageContext, see_other};
use crate::posts::api::DraftSaved;
use crate::posts::model::{DraftId, PostError};
use crate::posts::server::drafts;

/// Saves the form that the island sends; what the guard stops is answered in the author's language and not kept.
pub(in crate::posts) async fn autosave(page: &PageContext, form: &str) -> Result<DraftSaved, PostError> {
    let form = FormData::parse(form.as_bytes());
    let id = form.get("draft").parse().map_err(|_| PostError::NotFound)?;
    let version = form.get("draft_version").parse().unwrap_or(0);
    match drafts::save_draft(&page.actor, &page.app, id, version, &fields::input(&form)).await {
        Ok(saved) => {
            let at = page.text.time(saved.saved_at, page.zone());
            let key = if saved.id == id { "posts-autosaved" } else { "posts-autosaved-apart" };
            let message = page.text.ta(key, &[("at", at.into())]).to_string();
            Ok(DraftSaved { draft: saved.id.to_string(), version: saved.version, message, saved: true })
        }
        Err(Failure::Invalid(errors)) => {
            let message =
                errors.0.first().map(|error| page.text.error(error).to_string()).unwrap_or_default();
            Ok(DraftSaved { draft: id.to_string(), version, message, saved: false })
        }
        // Published just now, by the click that left the page: an answer that hardly anybody reads, and nothing broke.
        Err(Failure::NotFound) => {
            let message = page.text.t("posts-autosave-failed").to_string();
            Ok(DraftSaved { draft: id.to_string(), version, message, saved: false })
        }
        Err(failure) => Err(failure),
    }
}

pub(super) async fn delete(page: PageContext, State(app): State<App>, Path(id): Path<Uuid>) -> Response {
    match drafts::delete_draft(&page.actor, &app, DraftId(id)).await {
        Ok(()) => see_other("/"),
        Err(failure) => page.failure(&failure),
    }
}

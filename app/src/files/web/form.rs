//! Files in a form: taken in as they arrive, kept in its fields while their author goes on writing.

use axum::http::StatusCode;
use axum::response::Response;

use crate::files::model::{FILES_MAX, FileId, FileInput};
use crate::files::server::service::{FIELD, accept};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::multipart::FilesForm;
use crate::platform::ui::page::PageContext;

/// The field that holds the id of a file that was taken in.
pub(super) const FILE: &str = "file";
/// What a button sends that attaches what was chosen.
pub(super) const ATTACH: &str = "attach";
/// What a button sends that takes a file off the form.
pub(super) const REMOVE: &str = "remove-file-";

/// A form after its files were taken in.
pub struct Received {
    /// Its fields, with the files among them.
    pub form: FormData,
    /// Files that were not taken, and why.
    pub errors: FieldErrors,
    /// What the answer is when there are such.
    pub status: StatusCode,
    /// The seconds to wait, when too many were sent.
    pub wait: Option<u32>,
    /// Whether the author only wanted to attach or take off something, and goes on writing.
    pub goes_on: bool,
}

/// Takes in the files that a form brings, and takes off the one whose button was pressed. The caller has asked whether the
/// author may write at all; `more` is what another button of the form sends after which they go on writing.
///
/// # Errors
/// The answer to give when it has nothing to do with a single file.
pub async fn receive(
    page: &PageContext,
    app: &App,
    sent: FilesForm,
    more: &str,
) -> Result<Received, Response> {
    let mut form = sent.fields;
    let mut errors = FieldErrors::default();
    let (mut status, mut wait) = (StatusCode::UNPROCESSABLE_ENTITY, None);
    for (number, file) in sent.files.into_iter().enumerate() {
        if number >= FILES_MAX || form.all(FILE).count() >= FILES_MAX {
            errors.add_with(FIELD, "files-error-many", &[("max", FILES_MAX.to_string())]);
            break;
        }
        match accept(&page.actor, app, file.into()).await {
            Ok(view) => form.add(FILE, view.id.to_string()),
            Err(Failure::Invalid(wrong)) => errors.0.extend(wrong.0),
            Err(Failure::TooMany(seconds)) => {
                errors.0.extend(page.too_many_errors(FIELD, seconds).0);
                (status, wait) = (StatusCode::TOO_MANY_REQUESTS, Some(seconds));
                break;
            }
            Err(Failure::Unavailable) => {
                errors.add(FIELD, "platform-error-unavailable");
                status = StatusCode::SERVICE_UNAVAILABLE;
                break;
            }
            Err(failure) => return Err(page.failure(&failure)),
        }
    }
    let action = form.get("action").to_owned();
    if let Some(id) = action.strip_prefix(REMOVE) {
        form.remove(FILE, id);
    }
    let goes_on = [ATTACH, more].contains(&action.as_str()) || action.starts_with(REMOVE);
    Ok(Received { form, errors, status, wait, goes_on })
}

/// The files of a form.
#[must_use]
pub fn ids(form: &FormData) -> Vec<FileId> {
    form.all(FILE).filter_map(|id| id.parse().ok()).collect()
}

/// The files of a form, with what their author says about them.
#[must_use]
pub fn input(form: &FormData) -> Vec<FileInput> {
    let files = ids(form).into_iter().map(|id| {
        let get = |what| form.get(&FileInput::field(id, what)).to_owned();
        FileInput {
            id,
            alt: get("alt"),
            caption: get("caption"),
            decorative: get("decorative") == "yes",
            confirmed: get("confirmed") == "yes",
        }
    });
    files.collect()
}

/// Fills the form with files.
pub fn fill(form: &mut FormData, files: &[FileInput]) {
    for file in files {
        form.add(FILE, file.id.to_string());
        form.set(&FileInput::field(file.id, "alt"), file.alt.as_str());
        form.set(&FileInput::field(file.id, "caption"), file.caption.as_str());
        for (what, ticked) in [("decorative", file.decorative), ("confirmed", file.confirmed)] {
            if ticked {
                form.set(&FileInput::field(file.id, what), "yes");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{fill, input};
    use crate::platform::ui::form_data::FormData;

    #[test]
    fn a_form_filled_with_files_brings_the_same_files() {
        let id = "0190a5d2-0000-7000-8000-000000000001";
        let sent = format!(
            "file={id}&file=nonsense&file-alt-{id}=Kart+over+Gj%C3%B8vik&file-caption-{id}=Kart&file-confirmed-{id}=yes"
        );
        let first = input(&FormData::parse(sent.as_bytes()));
        let mut form = FormData::default();
        fill(&mut form, &first);
        assert_eq!(input(&form), first);
        assert_eq!((first.len(), first[0].alt.as_str()), (1, "Kart over Gjøvik"));
        assert!(first[0].confirmed && !first[0].decorative);
    }
}

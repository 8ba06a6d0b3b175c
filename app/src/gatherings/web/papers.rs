//! Papers of an agenda: in the form of an item, on the page, and on their way to a reader.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use crate::files::model::{
    AttachmentInput, DOCUMENT_BYTES, FILES_MAX, FileId, FileInput, FileKind, PICTURE_BYTES, WORDS_MAX,
};
use crate::files::server::service::FIELD;
use crate::files::view::FileView;
use crate::gatherings::model::GatheringId;
use crate::gatherings::server::agenda as service;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;
use crate::platform::ui::form::{Check, Choice, FieldMessages, FileField, FormState, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::multipart::FilesForm;
use crate::platform::ui::page::PageContext;

/// The field that holds the id of a paper that was taken in.
const FILE: &str = "file";
/// What a button sends that takes a paper off the form.
const REMOVE: &str = "remove-file-";
/// What file choosers offer; what is taken, the room `files` says.
const ACCEPT: &str = ".jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv";
/// Nothing that people send runs or shows anything as a page of ours (ASVS 3.2.1).
const SANDBOX: &str =
    "default-src 'none'; sandbox; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";

/// A form after its papers were taken in.
pub(super) struct Received {
    pub form: FormData,
    /// Papers that were not taken, and why.
    pub errors: FieldErrors,
    /// Whether the author goes on writing.
    pub goes_on: bool,
}

/// Takes in the papers that a form brings, and takes off the one whose button was pressed.
pub(super) async fn receive(
    page: &PageContext,
    app: &App,
    id: GatheringId,
    sent: FilesForm,
) -> Result<Received, Response> {
    let mut form = sent.fields;
    let mut errors = FieldErrors::default();
    for file in sent.files {
        if form.all(FILE).count() >= FILES_MAX {
            errors.add_with(FIELD, "files-error-many", &[("max", FILES_MAX.to_string())]);
            break;
        }
        match service::accept(&page.actor, app, id, file.into()).await {
            Ok(view) => form.add(FILE, view.id.to_string()),
            Err(Failure::Invalid(wrong)) => errors.0.extend(wrong.0),
            Err(Failure::TooMany(seconds)) => {
                errors.0.extend(page.too_many_errors(FIELD, seconds).0);
                break;
            }
            Err(failure) => return Err(page.failure(&failure)),
        }
    }
    let action = form.get("action").to_owned();
    if let Some(id) = action.strip_prefix(REMOVE) {
        form.remove(FILE, id);
    }
    let goes_on = ["attach", "language"].contains(&action.as_str()) || action.starts_with(REMOVE);
    Ok(Received { form, errors, goes_on })
}

/// The papers of a form.
pub(super) fn ids(form: &FormData) -> Vec<FileId> {
    form.all(FILE).filter_map(|id| id.parse().ok()).collect()
}

/// What the form attaches.
pub(super) fn input(form: &FormData) -> AttachmentInput {
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
    AttachmentInput { files: files.collect(), links: Vec::new() }
}

/// Fills the form with what is attached.
pub(super) fn fill(form: &mut FormData, input: &AttachmentInput) {
    for file in &input.files {
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

/// The part of the form that attaches papers.
#[component]
pub(super) fn PaperFields(
    form: FormState,
    papers: Vec<FileView>,
    gathering: GatheringId,
    /// Whether the author was just here, and goes on here.
    focus: bool,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let room = papers.len() < FILES_MAX;
    let taken =
        papers.into_iter().map(|paper| view! { <li><Taken form=form.clone() paper gathering /></li> });
    let taken = taken.collect_view();
    let number = |n: usize| i64::try_from(n).unwrap_or(0);
    let limits = text.ta(
        "files-limits",
        &[
            ("files", number(FILES_MAX).into()),
            ("picture", number(PICTURE_BYTES / 1024 / 1024).into()),
            ("document", number(DOCUMENT_BYTES / 1024 / 1024).into()),
        ],
    );
    let chooser = room.then(|| {
        view! {
            <FileField form name=FIELD label=text.t("gatherings-paper") hint=limits accept=ACCEPT />
            <p>
                <button class="ds-button" data-variant="secondary" name="action" value="attach">{text.t("files-attach")}</button>
            </p>
        }
        .into_any()
    });
    view! {
        <section class="form-section stack" id="attachments" tabindex="-1" autofocus=focus aria-labelledby="papers-title">
            <h2 class="ds-heading" data-size="sm" id="papers-title">{text.t("gatherings-papers")}</h2>
            <p class="hint">{text.sensitive("files-title-text")}</p>
            <ul class="attached">{taken}</ul>
            {chooser}
        </section>
    }
    .into_any()
}

/// A paper that was taken in, with what its author says about it.
#[component]
fn Taken(form: FormState, paper: FileView, gathering: GatheringId) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = paper.id;
    let field = |what: &str| FileInput::field(id, what);
    let yes = |key: &'static str| Choice::new("yes", text.t(key));
    let picture = (paper.kind == FileKind::Picture).then(|| {
        view! {
            <TextField form=form.clone() name=field("alt") label=text.t("files-alt") hint=text.t("files-alt-hint") required=true maxlength=WORDS_MAX />
            <Check form=form.clone() name=field("decorative") choice=yes("files-decorative") />
        }
        .into_any()
    });
    let doubt = paper.doubt.map(|doubt| {
        view! {
            <div class="ds-alert" data-color="warning" id=format!("f-{}", field("confirmed")) tabindex="-1">
                <p>{text.sensitive(doubt.label())}</p>
                <Check form=form.clone() name=field("confirmed") choice=yes("files-confirm") />
                <FieldMessages form=form.clone() name=field("confirmed") />
            </div>
        }
        .into_any()
    });
    let name = match paper.pending {
        true => view! { {paper.name.clone()} }.into_any(),
        false => view! { <PaperLink gathering paper=paper.clone() /> }.into_any(),
    };
    let remove = text.ta("files-remove", &[("name", paper.name.as_str().into())]);
    view! {
        <fieldset class="ds-fieldset attached__file">
            <legend class="ds-label">{name}</legend>
            <input type="hidden" name=FILE value=id.to_string() />
            {picture}
            {doubt}
            <TextField form=form.clone() name=field("caption") label=text.t("files-caption") maxlength=WORDS_MAX />
            <p>
                <button class="ds-button" data-variant="tertiary" data-size="sm" name="action" value=format!("{REMOVE}{id}")>
                    {remove}
                </button>
            </p>
        </fieldset>
    }
    .into_any()
}

/// A link to a paper: pictures by their largest size.
#[component]
fn PaperLink(gathering: GatheringId, paper: FileView) -> impl IntoView {
    let name = paper.variants.last().map_or_else(|| paper.name.clone(), |size| size.file_name.clone());
    let name: String = form_urlencoded::byte_serialize(name.as_bytes()).collect();
    let href = format!("/gatherings/{gathering}/papers/{}/{}", paper.id, name.replace('+', "%20"));
    view! { <a class="ds-link" href=href download=paper.name.clone()>{paper.name.clone()}</a> }.into_any()
}

/// Papers below an item.
#[component]
pub(super) fn PaperList(gathering: GatheringId, papers: Vec<FileView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (!papers.is_empty()).then(|| {
        let items = papers.into_iter().map(|paper| {
            let lang = paper.lang.and_then(|lang| text.lang_if_foreign(lang));
            let words = if paper.caption.is_empty() { paper.alt.clone() } else { paper.caption.clone() };
            let words = (!words.is_empty()).then(|| view! { " " <span lang=lang>{words}</span> });
            view! { <li class="attachment"><PaperLink gathering paper=paper.clone() />{words}</li> }
        });
        view! { <ul class="attachment-list">{items.collect_view()}</ul> }.into_any()
    })
}

/// A paper on its way to a reader. Who may have it is asked each time.
pub(super) async fn open(
    page: PageContext,
    State(app): State<App>,
    Path((id, file, name)): Path<(String, String, String)>,
    asked: HeaderMap,
) -> Response {
    let (Ok(id), Ok(file)) = (id.parse(), file.parse()) else {
        return page.not_found();
    };
    let opened = match service::open_paper(&page.actor, &app, id, file, &name).await {
        Ok(opened) => opened,
        Err(failure) => return page.failure(&failure),
    };
    let known = asked.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
    let same = known
        .is_some_and(|tags| tags.split(',').any(|tag| tag.trim().trim_start_matches("W/") == opened.etag));
    let mut response = if same {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        match opened.stream(&app).await {
            Ok(stream) => Body::from_stream(stream).into_response(),
            Err(failure) => return page.failure(&failure),
        }
    };
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    set(header::CONTENT_SECURITY_POLICY, SANDBOX);
    // Kept by the reader's own browser alone, and asked for again each time.
    set(header::CACHE_CONTROL, "private, no-cache");
    set(header::ETAG, &opened.etag);
    if !same {
        set(header::CONTENT_TYPE, &opened.media_type);
        set(header::CONTENT_LENGTH, &opened.size.to_string());
        // Pictures too are only ever taken along here.
        set(header::CONTENT_DISPOSITION, opened.disposition.as_deref().unwrap_or("attachment"));
    }
    response
}

//! Pictures, documents and links: in the form of a post, and below its text.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::form::languages;
use crate::files::model::{
    AttachmentInput, DOCUMENT_BYTES, FILES_MAX, FileId, FileInput, FileKind, LINK_ADDRESS_MAX,
    LINK_TITLE_MAX, LINKS_MAX, LinkInput, PICTURE_BYTES, PICTURE_PIXELS, WORDS_MAX,
};
use crate::files::server::service::FIELD;
use crate::files::view::{Attachments, FileView};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::{Msg, Text};
use crate::platform::ui::form::{Check, Choice, FieldMessages, FileField, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::multipart::FilesForm;
use crate::platform::ui::page::PageContext;
use crate::posts::model::PostId;
use crate::posts::server::attachments;

/// The field that holds the id of a file that was taken in.
const FILE: &str = "file";
/// What a button sends that takes a file off the form.
const REMOVE: &str = "remove-file-";
/// What file choosers offer; what is taken, the room `files` says.
const ACCEPT: &str = ".jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv";

/// A form after its files were taken in.
pub(super) struct Received {
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

/// Takes in the files that a form brings, and takes off the one whose button was pressed.
pub(super) async fn receive(page: &PageContext, app: &App, sent: FilesForm) -> Result<Received, Response> {
    let mut form = sent.fields;
    let mut errors = FieldErrors::default();
    let (mut status, mut wait) = (StatusCode::UNPROCESSABLE_ENTITY, None);
    for (number, file) in sent.files.into_iter().enumerate() {
        if number >= FILES_MAX || form.all(FILE).count() >= FILES_MAX {
            errors.add_with(FIELD, "files-error-many", &[("max", FILES_MAX.to_string())]);
            break;
        }
        match attachments::accept(&page.actor, app, file.into()).await {
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
    let goes_on = ["attach", "link"].contains(&action.as_str()) || action.starts_with(REMOVE);
    Ok(Received { form, errors, status, wait, goes_on })
}

/// What the form attaches.
pub(super) fn input(form: &FormData) -> AttachmentInput {
    let files = form.all(FILE).filter_map(|id| id.parse::<FileId>().ok()).map(|id| {
        let get = |what| form.get(&FileInput::field(id, what)).to_owned();
        FileInput {
            id,
            alt: get("alt"),
            caption: get("caption"),
            decorative: get("decorative") == "yes",
            confirmed: get("confirmed") == "yes",
        }
    });
    let links = (1..=LINKS_MAX).map(|number| {
        let get = |what| form.get(&LinkInput::field(number, what)).to_owned();
        LinkInput { title: get("title"), address: get("address"), lang: ContentLang::from_code(&get("lang")) }
    });
    let mut links: Vec<LinkInput> = links.collect();
    while links.last().is_some_and(LinkInput::is_blank) {
        links.pop();
    }
    AttachmentInput { files: files.collect(), links }
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
    for (link, number) in input.links.iter().zip(1..) {
        form.set(&LinkInput::field(number, "title"), link.title.as_str());
        form.set(&LinkInput::field(number, "address"), link.address.as_str());
        form.set(&LinkInput::field(number, "lang"), link.lang.map_or("", ContentLang::code));
    }
}

/// The files of a form, for its page.
pub(super) async fn of_form(
    page: &PageContext,
    app: &App,
    post: Option<PostId>,
    form: &FormState,
) -> Result<Vec<FileView>, Response> {
    let ids: Vec<FileId> = form.fields().all(FILE).filter_map(|id| id.parse().ok()).collect();
    attachments::form_files(&page.actor, app, post, &ids).await.map_err(|failure| page.failure(&failure))
}

/// Where a file of a form, or of a post, is found.
fn address(post: Option<PostId>, file: &FileView, name: &str) -> String {
    match post {
        Some(post) if !file.pending => format!("/posts/{post}/files/{}/{}", file.id, encoded(name)),
        _ => format!("/posts/files/{}/{}", file.id, encoded(name)),
    }
}

/// A part of an address, percent-encoded (RFC 3986 §2.3).
fn encoded(name: &str) -> String {
    form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>().replace('+', "%20")
}

/// How large a file is, in words.
fn size(text: &Text, bytes: u64) -> Msg {
    #[expect(clippy::cast_precision_loss, reason = "one decimal is shown")]
    let kilobytes = bytes as f64 / 1024.0;
    if kilobytes < 1000.0 {
        text.ta("files-size-kb", &[("size", text.decimal(kilobytes.max(1.0).round(), 0).into())])
    } else {
        text.ta("files-size-mb", &[("size", text.decimal(kilobytes / 1024.0, 1).into())])
    }
}

/// The part of the form that attaches pictures, documents and links.
#[component]
pub(super) fn AttachmentFields(
    form: FormState,
    files: Vec<FileView>,
    /// The post that is being revised.
    post: Option<PostId>,
    /// Whether the author was just here, and goes on here.
    focus: bool,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let room = files.len() < FILES_MAX;
    let taken = files.into_iter().map(|file| view! { <li><AttachedFile form=form.clone() file post /></li> });
    let taken = taken.collect_view();
    let limits = text.ta(
        "files-limits",
        &[
            ("files", i64::try_from(FILES_MAX).unwrap_or(0).into()),
            ("picture", i64::try_from(PICTURE_BYTES / 1024 / 1024).unwrap_or(0).into()),
            ("pixels", i64::try_from(PICTURE_PIXELS / 1_000_000).unwrap_or(0).into()),
            ("document", i64::try_from(DOCUMENT_BYTES / 1024 / 1024).unwrap_or(0).into()),
        ],
    );
    let chooser = room.then(|| {
        view! {
            <FileField form=form.clone() name=FIELD label=text.t("files-field") hint=limits accept=ACCEPT />
            <p>
                <button class="ds-button" data-variant="secondary" name="action" value="attach">{text.t("files-attach")}</button>
            </p>
        }
        .into_any()
    });
    view! {
        <section
            class="form-section stack"
            id="attachments"
            tabindex="-1"
            autofocus=focus
            aria-labelledby="attachments-title"
        >
            <h2 class="ds-heading" data-size="sm" id="attachments-title">{text.t("files-title")}</h2>
            <p class="hint">{text.sensitive("files-title-text")}</p>
            <ul class="attached">{taken}</ul>
            {chooser}
            <LinkFields form />
        </section>
    }
    .into_any()
}

/// A file that was taken in, with what its author says about it.
#[component]
fn AttachedFile(form: FormState, file: FileView, post: Option<PostId>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = file.id;
    let field = |what: &str| FileInput::field(id, what);
    let yes = |key: &'static str| Choice::new("yes", text.t(key));
    let picture = file.variants.first().cloned().map(|small| {
        let shown = address(post, &file, &small.file_name);
        view! {
            <img class="attached__picture" src=shown alt="" width=small.width.to_string() height=small.height.to_string() />
            <TextField
                form=form.clone()
                name=field("alt")
                label=text.t("files-alt")
                hint=text.t("files-alt-hint")
                required=true
                maxlength=WORDS_MAX
            />
            <Check form=form.clone() name=field("decorative") choice=yes("files-decorative") />
        }
        .into_any()
    });
    let doubt = file.doubt.map(|doubt| {
        view! {
            <div class="ds-alert" data-color="warning" id=format!("f-{}", field("confirmed")) tabindex="-1">
                <p>{text.sensitive(doubt.label())}</p>
                <Check form=form.clone() name=field("confirmed") choice=yes("files-confirm") />
                <FieldMessages form=form.clone() name=field("confirmed") />
            </div>
        }
        .into_any()
    });
    let remove = text.ta("files-remove", &[("name", file.name.as_str().into())]);
    view! {
        <fieldset class="ds-fieldset attached__file">
            <legend class="ds-label">{file.name.clone()}</legend>
            <p class="muted">{text.t(file.kind.label())} ", " {size(&text, file.size)}</p>
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

/// Links: those that are filled in, and an empty one.
#[component]
fn LinkFields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let filled = input(form.fields()).links.len();
    let shown = (filled + 1).min(LINKS_MAX);
    let rows = (1..=shown).map(|number| {
        let field = |what: &str| LinkInput::field(number, what);
        let none = Choice::new("", text.t("files-link-lang-none"));
        let choices = std::iter::once(none).chain(languages(&text)).collect();
        let legend = text.ta("files-link-number", &[("number", i64::try_from(number).unwrap_or(0).into())]);
        view! {
            <fieldset class="ds-fieldset attached__file">
                <legend class="ds-label">{legend}</legend>
                <TextField form=form.clone() name=field("title") label=text.t("files-link-title") maxlength=LINK_TITLE_MAX />
                <TextField
                    form=form.clone()
                    name=field("address")
                    label=text.t("files-link-address")
                    hint=text.t("files-link-address-hint")
                    kind="url"
                    maxlength=LINK_ADDRESS_MAX
                />
                <Select form=form.clone() name=field("lang") label=text.t("files-link-lang") choices />
            </fieldset>
        }
        .into_any()
    });
    let rows = rows.collect_view();
    let most = text.ta("files-links-most", &[("max", i64::try_from(LINKS_MAX).unwrap_or(0).into())]);
    let more = (filled > 0 && shown < LINKS_MAX).then(|| {
        view! {
            <p>
                <button class="ds-button" data-variant="tertiary" name="action" value="link">{text.t("files-link-more")}</button>
            </p>
        }
    });
    view! {
        <div class="stack stack--tight" id="f-links" tabindex="-1">
            <h3 class="ds-heading" data-size="2xs">{text.t("files-links")}</h3>
            <p class="hint">{text.t("files-links-text")}</p>
            <p class="hint">{most}</p>
            {rows}
            {more}
            <FieldMessages form name="links" />
        </div>
    }
    .into_any()
}

/// What is attached to a post, below its text.
#[component]
pub(super) fn AttachmentList(
    attached: Attachments,
    /// The post; none in the preview of a new one.
    post: Option<PostId>,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (pictures, documents): (Vec<_>, Vec<_>) =
        attached.files.into_iter().partition(|file| file.kind == FileKind::Picture);
    let none = pictures.is_empty() && documents.is_empty() && attached.links.is_empty();
    let pictures = pictures.into_iter().map(|file| view! { <Picture file post /> }).collect_view();
    let documents = documents.into_iter().map(|file| view! { <Document file post /> }).collect_view();
    let links = attached.links.into_iter().map(|link| {
        let lang = text.lang_if_foreign(link.lang);
        let name = text.language_name(link.lang);
        view! {
            <li class="attachment">
                <a class="ds-link" href=link.address rel="external nofollow noopener noreferrer" lang=lang>{link.title}</a>
                <span class="muted">{link.host} ", " {name}</span>
            </li>
        }
        .into_any()
    });
    let links = links.collect_view();
    (!none).then(|| {
        view! {
            <section class="attachments stack stack--tight" aria-label=text.t("files-title").to_string()>
                {pictures}
                <ul class="attachment-list">{documents} {links}</ul>
            </section>
        }
        .into_any()
    })
}

#[component]
fn Picture(file: FileView, post: Option<PostId>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let lang = file.lang.and_then(|lang| text.lang_if_foreign(lang));
    let sources =
        file.variants.iter().map(|size| format!("{} {}w", address(post, &file, &size.file_name), size.width));
    let sources = sources.collect::<Vec<_>>().join(", ");
    let caption = (!file.caption.is_empty())
        .then(|| view! { <figcaption lang=lang>{file.caption.clone()}</figcaption> }.into_any());
    let alt = if file.decorative { String::new() } else { file.alt.clone() };
    file.variants.last().cloned().map(|large| {
        let shown = address(post, &file, &large.file_name);
        view! {
            <figure class="picture">
                <img
                    src=shown
                    srcset=sources
                    sizes="(min-width: 60rem) 44rem, 100vw"
                    width=large.width.to_string()
                    height=large.height.to_string()
                    loading="lazy"
                    decoding="async"
                    alt=alt
                    lang=lang
                />
                {caption}
            </figure>
        }
        .into_any()
    })
}

#[component]
fn Document(file: FileView, post: Option<PostId>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let lang = file.lang.and_then(|lang| text.lang_if_foreign(lang));
    let href = address(post, &file, &file.name);
    let caption = (!file.caption.is_empty())
        .then(|| view! { <span lang=lang>{file.caption.clone()}</span> }.into_any());
    view! {
        <li class="attachment">
            <a class="ds-link" href=href download=file.name.clone()>{file.name.clone()}</a>
            <span class="muted">{file.ending()} ", " {size(&text, file.size)}</span>
            {caption}
        </li>
    }
    .into_any()
}

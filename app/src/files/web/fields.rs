//! The part of a form that attaches files.

use leptos::prelude::*;

use super::form::{ATTACH, FILE, REMOVE};
use super::parts::{address, size};
use crate::files::model::{DOCUMENT_BYTES, FILES_MAX, FileInput, PICTURE_BYTES, PICTURE_PIXELS, WORDS_MAX};
use crate::files::server::service::FIELD;
use crate::files::view::FileView;
use crate::platform::text::{Msg, Text};
use crate::platform::ui::form::{Check, Choice, FieldMessages, FileField, FormState, TextField};
use crate::platform::ui::page::PageContext;

/// What file choosers offer; what is taken, `server/accept.rs` says.
const ACCEPT: &str = ".jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv";

/// The files that were taken in, and the chooser for more; what else can be attached stands inside it.
#[component]
pub fn FileFields(
    form: FormState,
    files: Vec<FileView>,
    /// Where the thing that is written has its files.
    home: String,
    title: Msg,
    label: Msg,
    /// Whether the author was just here, and goes on here.
    focus: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let room = files.len() < FILES_MAX;
    let taken = files
        .into_iter()
        .map(|file| view! { <li><Taken form=form.clone() file home=home.clone() /></li> })
        .collect_view();
    let chooser = room.then(|| {
        view! {
            <FileField form name=FIELD label hint=limits(&text) accept=ACCEPT />
            <p>
                <button class="ds-button" data-variant="secondary" name="action" value=ATTACH>{text.t("files-attach")}</button>
            </p>
        }
        .into_any()
    });
    view! {
        <section class="form-section stack" id="attachments" tabindex="-1" autofocus=focus aria-labelledby="attachments-title">
            <h2 class="ds-heading" data-size="sm" id="attachments-title">{title}</h2>
            <p class="hint">{text.sensitive("files-title-text")}</p>
            <ul class="attached">{taken}</ul>
            {chooser}
            {children.map(|children| children())}
        </section>
    }
    .into_any()
}

fn limits(text: &Text) -> Msg {
    let number = |n: u64| i64::try_from(n).unwrap_or(0);
    let megabytes = |bytes: usize| number(bytes as u64 / 1024 / 1024);
    text.ta(
        "files-limits",
        &[
            ("files", number(FILES_MAX as u64).into()),
            ("picture", megabytes(PICTURE_BYTES).into()),
            ("pixels", number(PICTURE_PIXELS / 1_000_000).into()),
            ("document", megabytes(DOCUMENT_BYTES).into()),
        ],
    )
}

/// A file that was taken in, with what its author says about it.
#[component]
fn Taken(form: FormState, file: FileView, home: String) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = file.id;
    let field = |what: &str| FileInput::field(id, what);
    let yes = |key: &'static str| Choice::new("yes", text.t(key));
    let picture = file.variants.first().map(|small| {
        let shown = address(&home, &file, &small.file_name);
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

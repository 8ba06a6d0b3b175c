//! Pictures, documents and links: in the form of a post, and below its text.

use axum::response::Response;
use leptos::prelude::*;

use crate::files::model::{
    AttachmentInput, FileKind, LINK_ADDRESS_MAX, LINK_TITLE_MAX, LINKS_MAX, LinkInput,
};
use crate::files::view::{Attachments, FileView};
use crate::files::{self, FileFields, address, size};
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::ui::form::{Choice, FieldMessages, FormState, Select, TextField, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::PageContext;
use crate::posts::model::PostId;
use crate::posts::server::attachments;

/// What the form attaches.
pub(super) fn input(form: &FormData) -> AttachmentInput {
    let links = (1..=LINKS_MAX).map(|number| {
        let get = |what| form.get(&LinkInput::field(number, what)).to_owned();
        LinkInput { title: get("title"), address: get("address"), lang: ContentLang::from_code(&get("lang")) }
    });
    let mut links: Vec<LinkInput> = links.collect();
    while links.last().is_some_and(LinkInput::is_blank) {
        links.pop();
    }
    AttachmentInput { files: files::form::input(form), links }
}

/// Fills the form with what is attached.
pub(super) fn fill(form: &mut FormData, input: &AttachmentInput) {
    files::form::fill(form, &input.files);
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
    let ids = files::form::ids(form.fields());
    attachments::form_files(&page.actor, app, post, &ids).await.map_err(|failure| page.failure(&failure))
}

/// Where the files of a post are found. Those of a form are attached to nothing yet.
fn home(post: Option<PostId>) -> String {
    post.map(|post| format!("/posts/{post}/files")).unwrap_or_default()
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
    view! {
        <FileFields form=form.clone() files home=home(post) title=text.t("files-title") label=text.t("files-field") focus>
            <LinkFields form />
        </FileFields>
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
    let home = home(post);
    let sources = file
        .variants
        .iter()
        .map(|size| format!("{} {}w", address(&home, &file, &size.file_name), size.width));
    let sources = sources.collect::<Vec<_>>().join(", ");
    let caption = (!file.caption.is_empty())
        .then(|| view! { <figcaption lang=lang>{file.caption.clone()}</figcaption> }.into_any());
    let alt = if file.decorative { String::new() } else { file.alt.clone() };
    file.variants.last().cloned().map(|large| {
        let shown = address(&home, &file, &large.file_name);
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
    let href = address(&home(post), &file, &file.name);
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

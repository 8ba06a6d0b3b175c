//! Inviting many people: a file or a pasted list.

pub(super) mod preview;

use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{languages, roles, scopes};
use crate::network::server::memberships;
use crate::people::model::{Column, ImportDefaults, LIST_MAX_BYTES, LIST_MAX_ROWS};
use crate::people::server::import as service;
use crate::platform::actor::Role;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select, TextArea};
use crate::platform::ui::form_data::{FORM_LIMIT, FormData};
use crate::platform::ui::multipart::brings_files;
use crate::platform::ui::page::{Head, PageContext, see_other};

pub(super) async fn show(page: PageContext) -> Response {
    let mut values = FormData::default();
    values.set("role", Role::Member.code());
    values.set("lang", page.text.lang().code());
    form_page(&page, StatusCode::OK, FormState::filled(values)).await
}

pub(super) async fn sample(page: PageContext, State(app): State<App>) -> Response {
    match service::sample(&page.actor, &app, &page.text).await {
        Ok(rows) => page.csv("sample", &rows),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, request: Request) -> Response {
    if !memberships::runs_something(&page.actor) {
        return page.forbidden();
    }
    let Some(Sent { form, file, too_large }) = read(request).await else {
        return page.bad_request();
    };
    if too_large {
        return self::too_large(&page, form).await;
    }
    let defaults = ImportDefaults {
        role: form.get("role").to_owned(),
        scope: form.get("scope").to_owned(),
        lang: form.get("lang").to_owned(),
    };
    let bytes = if file.is_empty() { form.get("list").as_bytes() } else { &file };
    match service::begin(&page.actor, &app, bytes, &defaults).await {
        Ok(id) => see_other(&format!("/admin/invitations/import/{id}")),
        Err(Failure::Invalid(errors)) => {
            form_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors)).await
        }
        Err(failure) => page.failure(&failure),
    }
}

/// What the form brought: what was read of it when it was too large.
#[derive(Default)]
struct Sent {
    form: FormData,
    file: Vec<u8>,
    too_large: bool,
}

async fn too_large(page: &PageContext, form: FormData) -> Response {
    let mut errors = FieldErrors::default();
    errors.add_with("list", "people-error-list-size", &[("max", (LIST_MAX_BYTES / 1024).to_string())]);
    form_page(page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors)).await
}

/// The fields and the file of the form; none when it is no form at all.
async fn read(request: Request) -> Option<Sent> {
    let mut sent = Sent::default();
    if !brings_files(request.headers()) {
        match FormData::from_request(request, &()).await {
            Ok(form) => sent.form = form,
            Err(refused) if refused.status() == StatusCode::PAYLOAD_TOO_LARGE => sent.too_large = true,
            Err(_) => return None,
        }
        return Some(sent);
    }
    let mut parts = Multipart::from_request(request, &()).await.ok()?;
    let mut left = FORM_LIMIT;
    loop {
        match part(&mut parts, &mut sent, &mut left).await {
            Ok(true) => {}
            Ok(false) => return Some(sent),
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                sent.too_large = true;
                return Some(sent);
            }
            Err(_) => return None,
        }
    }
}

/// Reads one part; false when there is none left. What is too large is read to its end and dropped, so that the rest of
/// the form still comes through.
async fn part(parts: &mut Multipart, sent: &mut Sent, left: &mut usize) -> Result<bool, MultipartError> {
    let Some(mut part) = parts.next_field().await? else {
        return Ok(false);
    };
    let name = part.name().unwrap_or_default().to_owned();
    let is_file = name == "file";
    let most = if is_file { LIST_MAX_BYTES } else { left.saturating_sub(name.len() + 1) };
    let (mut bytes, mut size) = (Vec::new(), 0_usize);
    while let Some(chunk) = part.chunk().await? {
        size += chunk.len();
        if size <= most {
            bytes.extend_from_slice(&chunk);
        }
    }
    if size > most || (!is_file && *left <= name.len()) {
        sent.too_large = true;
    } else if is_file {
        sent.file = bytes;
    } else {
        *left = most - size;
        sent.form.add(&name, String::from_utf8_lossy(&bytes));
    }
    Ok(true)
}

async fn form_page(page: &PageContext, status: StatusCode, form: FormState) -> Response {
    if !memberships::runs_something(&page.actor) {
        return page.forbidden();
    }
    let places = match memberships::places(&page.actor, &page.app).await {
        Ok(places) => places,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let roles = roles(&text, &page.actor, &places);
    let nowhere = Choice::new("", text.t("people-place-in-list"));
    let scopes: Vec<Choice> = std::iter::once(nowhere).chain(scopes(&text, &page.actor, &places)).collect();
    page.render_with(status, Head::narrow(text.t("people-invite-many").to_string()), move || {
        view! {
            <div class="stack">
                <p><a class="ds-link" href="/admin/invitations">{text.t("people-invitations")}</a></p>
                <h1 class="ds-heading" data-size="lg">{text.t("people-invite-many")}</h1>
                <p class="lead">{text.t("people-invite-many-text")}</p>
                <Explained />
                <ErrorSummary form=form.clone() />
                <ListForm form roles scopes />
            </div>
        }
        .into_any()
    })
}

/// What a list looks like, told before anybody makes one.
#[component]
fn Explained() -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let columns = Column::ALL.iter().map(|column| {
        view! { <li>{text.t(column.label())} " (" <code>{column.code()}</code> ")"</li> }
    });
    let limits = text.ta(
        "people-list-limits",
        &[("size", (LIST_MAX_BYTES / 1024).into()), ("rows", LIST_MAX_ROWS.into())],
    );
    view! {
        <details class="ds-details">
            <summary>{text.t("people-list-columns")}</summary>
            <div class="stack">
                <p>{text.t("people-list-columns-text")}</p>
                <ul class="ds-list">{columns.collect_view()}</ul>
            </div>
        </details>
        <p>
            {limits}
            " "
            <a class="ds-link" href="/admin/invitations/sample.csv">{text.t("people-list-sample")}</a>
        </p>
    }
    .into_any()
}

/// The form that brings a list; also on the preview, for correcting it there.
#[component]
pub(super) fn ListForm(form: FormState, roles: Vec<Choice>, scopes: Vec<Choice>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <form class="form" method="post" novalidate enctype="multipart/form-data" action="/admin/invitations/import">
            <div class="ds-field">
                <label class="ds-label" for="f-file">{text.t("people-list-file")}</label>
                <input class="ds-input" id="f-file" type="file" name="file" accept=".csv,.txt,.tsv,text/csv,text/plain" />
            </div>
            <TextArea form=form.clone() name="list" label=text.t("people-list-paste") rows=8 />
            <fieldset class="form-section">
                <legend>{text.t("people-list-same")}</legend>
                <p class="hint">{text.t("people-list-same-text")}</p>
                <Select form=form.clone() name="role" label=text.t("people-column-role") choices=roles required=true />
                <Select form=form.clone() name="scope" label=text.t("people-col-place") choices=scopes required=true />
                <Select form name="lang" label=text.t("people-letter-language") choices=languages() required=true />
            </fieldset>
            <div class="actions">
                <button class="ds-button" data-variant="primary">{text.t("people-list-check")}</button>
            </div>
        </form>
    }
    .into_any()
}

//! Notes on the way: below each item of the programme, and the form for one.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::request::{At, Conflict, Within};
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{Check, Choice, ErrorSummary, FormState, Select, TextArea, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::safety::server::service::OVERRULE;
use crate::study_trips::model::{NoteId, NoteInput, SessionId, TripError, TripId};
use crate::study_trips::server::notes as service;
use crate::study_trips::view::NoteView;

fn input(form: &FormData) -> NoteInput {
    NoteInput {
        session: form.get("session").parse().ok(),
        lang: ContentLang::from_code(form.get("lang")),
        text: form.get("text").to_owned(),
        shared: form.has("shared", "yes"),
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

fn values(input: &NoteInput, version: i32) -> FormData {
    let mut form = FormData::default();
    form.set("session", input.session.map(|id| id.to_string()).unwrap_or_default());
    form.set("lang", input.lang.map_or("", ContentLang::code));
    form.set("text", input.text.as_str());
    form.set("version", version.to_string());
    if input.shared {
        form.set("shared", "yes");
    }
    form
}

/// Where the notes on an item stand on the programme.
fn place(session: Option<SessionId>) -> String {
    session.map_or_else(|| "notes-".to_owned(), |id| format!("notes-{id}"))
}

fn back(id: TripId, session: Option<SessionId>) -> Response {
    see_other(&format!("/trips/{id}/programme#{}", place(session)))
}

/// Takes a note. One that waited on a device says so (`queued`), and needs no page for an answer.
pub(super) async fn write(At { page, app, id }: At, form: FormData) -> Response {
    // What somebody wrote on a shared device is not sent as another person's.
    let author = form.get("author");
    if !author.is_empty() && page.actor.account().map(|own| own.to_string()).as_deref() != Some(author) {
        return page.failure(&TripError::Forbidden);
    }
    let note = input(&form);
    let key = form.get("form_key").parse().unwrap_or_else(|_| app.new_id());
    let queued = form.has("queued", "yes");
    match service::write(&page.actor, &app, id, key, &note).await {
        Ok(_) if queued => StatusCode::NO_CONTENT.into_response(),
        Ok(_) => back(id, note.session),
        Err(failure) => match Again::refused(&page, form, "text", failure) {
            Ok(again) => note_page(&page, id, None, again),
            Err(response) => response,
        },
    }
}

pub(super) async fn show(Within { page, app, id, part }: Within<NoteId>) -> Response {
    match service::get(&page.actor, &app, id, part).await {
        Ok((note, version)) => note_page(&page, id, Some(part), Again::first(values(&note, version))),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(Within { page, app, id, part }: Within<NoteId>, form: FormData) -> Response {
    let note = input(&form);
    let done = if form.get("action") == "delete" {
        service::delete(&page.actor, &app, id, part).await
    } else {
        service::revise(&page.actor, &app, id, part, version(&form), &note).await
    };
    match done {
        Ok(()) => back(id, note.session),
        Err(failure) => match Again::refused(&page, form, "text", failure) {
            Ok(again) => note_page(&page, id, Some(part), again),
            Err(response) => response,
        },
    }
}

fn note_page(page: &PageContext, id: TripId, note: Option<NoteId>, again: Again) -> Response {
    let text = page.text;
    let action = match note {
        Some(note) => format!("/trips/{id}/notes/{note}"),
        None => format!("/trips/{id}/notes"),
    };
    let title = if note.is_some() { "study_trips-note-edit" } else { "study_trips-note-write" };
    again.page(page, Head::narrow(text.t(title).to_string()), move |form, meanwhile| {
        let delete = note.map(|_| {
            view! {
                <button class="ds-button" data-variant="tertiary" data-color="danger" name="action" value="delete">
                    {text.t("study_trips-note-delete")}
                </button>
            }
        });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t(title)}</h1>
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() />
                <form class="form stack" method="post" novalidate action=action>
                    <input type="hidden" name="version" value=form.value("version") />
                    <input type="hidden" name="session" value=form.value("session") />
                    <input type="hidden" name="form_key" value=form.value("form_key") />
                    <input type="hidden" name="author" value=form.value("author") />
                    <NoteFields form=form.clone() id="" />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}/programme")>{text.t("platform-cancel")}</a>
                        {delete}
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

#[component]
fn NoteFields(
    form: FormState,
    /// What tells the fields of several forms on a page apart.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let named = |name: &str| if id.is_empty() { name.to_owned() } else { format!("{name}-{id}") };
    let shared = Choice::new("yes", text.t("study_trips-note-shared"));
    view! {
        <TextArea form=form.clone() name="text" label=text.t("study_trips-note") required=true rows=3 id=named("text") />
        <Select form=form.clone() name="lang" label=text.t("gatherings-field-lang") choices=languages(&text) required=true id=named("lang") />
        <Check form name="shared" choice=shared id=named("shared") />
    }
    .into_any()
}

/// The notes on an item of the programme, or on the whole trip, and the form for another one. A list item without content
/// is the place where the worker shows what waits on the device.
#[component]
pub(super) fn Notes(trip: TripId, session: Option<SessionId>, notes: Vec<NoteView>) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let id = place(session);
    let anchor = id.clone();
    let action = format!("/trips/{trip}/notes");
    let named = session.map(|id| id.to_string()).unwrap_or_default();
    let waiting = format!("{action}#{named}");
    let items = notes.into_iter().map(|note| view! { <Note trip note /> }).collect_view();
    let mut form = FormData::default();
    form.set("lang", ContentLang::from(text.lang()).code());
    let form = FormState::filled(form);
    let author = page.actor.account().map(|own| own.to_string()).unwrap_or_default();
    view! {
        <div class="notes stack stack--tight" id=anchor tabindex="-1">
            <ul class="notes__list">{items}<li hidden data-place=waiting></li></ul>
            <details class="no-print">
                <summary>{text.t("study_trips-note-write")}</summary>
                <form class="form stack stack--tight" method="post" novalidate action=action>
                    <input type="hidden" name="form_key" value=page.app.new_id().to_string() />
                    <input type="hidden" name="session" value=named />
                    <input type="hidden" name="author" value=author />
                    <NoteFields form id />
                    <p><button class="ds-button" data-variant="secondary" data-size="sm">{text.t("study_trips-note-keep")}</button></p>
                </form>
            </details>
        </div>
    }
    .into_any()
}

#[component]
fn Note(trip: TripId, note: NoteView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let who = match (note.own, note.shared) {
        (true, false) => view! { {text.t("study_trips-note-own")} }.into_any(),
        (true, true) => view! { {text.t("study_trips-note-own-shared")} }.into_any(),
        (false, _) => {
            view! { {note.by.unwrap_or_else(|| text.t("people-former-member").to_string())} }.into_any()
        }
    };
    let edit = note.own.then(|| {
        let href = format!("/trips/{trip}/notes/{}", note.id);
        view! { <li class="no-print"><a class="ds-link" href=href>{text.t("study_trips-note-edit")}</a></li> }
    });
    view! {
        <li class="note">
            <div class="prose" lang=text.lang_if_foreign(note.lang) inner_html=note.html></div>
            <ul class="meta"><li>{who}</li><li>{page.moment(note.created_at)}</li>{edit}</ul>
        </li>
    }
    .into_any()
}

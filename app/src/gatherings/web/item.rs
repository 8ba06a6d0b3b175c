//! The form of an item of the agenda: when, what, who leads, in which languages, with which papers.

use axum::response::Response;
use leptos::prelude::*;

use super::languages::TitleFields;
use super::papers::PaperFields;
use super::request::{At, Conflict, Within};
use crate::files::form as files;
use crate::files::model::AttachmentInput;
use crate::files::view::FileView;
use crate::gatherings::model::{AgendaItemId, GatheringId, ItemInput, ItemKind, LINE_MAX};
use crate::gatherings::server::agenda as service;
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{Choice, Choices, ErrorSummary, FormState, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::multipart::FilesForm;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::safety::server::service::OVERRULE;

/// Which item a form is about.
#[derive(Clone, Copy)]
struct Which {
    gathering: GatheringId,
    item: Option<AgendaItemId>,
}

impl Which {
    fn address(self) -> String {
        match self.item {
            Some(item) => format!("/gatherings/{}/agenda/{item}", self.gathering),
            None => format!("/gatherings/{}/agenda/new", self.gathering),
        }
    }
}

fn input(form: &FormData) -> ItemInput {
    let get = |name: &str| form.get(name).to_owned();
    let titles = (1..=ContentLang::ALL.len()).map(|row| {
        let (lang, title) = ItemInput::fields(row);
        (ContentLang::from_code(form.get(&lang)), get(&title))
    });
    ItemInput {
        kind: get("kind"),
        day: get("day"),
        time: get("time"),
        minutes: get("minutes"),
        leader: get("leader"),
        titles: titles.collect(),
        papers: AttachmentInput { files: files::input(form), links: Vec::new() },
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

fn values(input: &ItemInput, version: i32) -> FormData {
    let mut form = FormData::default();
    for (name, value) in [
        ("kind", &input.kind),
        ("day", &input.day),
        ("time", &input.time),
        ("minutes", &input.minutes),
        ("leader", &input.leader),
    ] {
        form.set(name, value.as_str());
    }
    for ((lang, title), row) in input.titles.iter().zip(1..) {
        let (lang_field, text_field) = ItemInput::fields(row);
        form.set(&lang_field, lang.map_or("", ContentLang::code));
        form.set(&text_field, title.as_str());
    }
    files::fill(&mut form, &input.papers.files);
    form.set("version", version.to_string());
    form
}

pub(super) async fn show_new(At { page, app, id }: At) -> Response {
    let which = Which { gathering: id, item: None };
    match service::new_item(&page.actor, &app, id).await {
        Ok(input) => item_page(&page, &app, which, Again::first(values(&input, 0)), false).await,
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn show(Within { page, app, id, part }: Within<AgendaItemId>) -> Response {
    let which = Which { gathering: id, item: Some(part) };
    match service::get_item(&page.actor, &app, id, part).await {
        Ok((input, version)) => {
            item_page(&page, &app, which, Again::first(values(&input, version)), false).await
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit_new(At { page, app, id }: At, sent: FilesForm) -> Response {
    receive(page, app, Which { gathering: id, item: None }, sent).await
}

pub(super) async fn submit(
    Within { page, app, id, part }: Within<AgendaItemId>,
    sent: FilesForm,
) -> Response {
    // Before anything is taken in: whoever may not write here has nothing to attach.
    if let Err(failure) = service::get_item(&page.actor, &app, id, part).await {
        return page.failure(&failure);
    }
    receive(page, app, Which { gathering: id, item: Some(part) }, sent).await
}

async fn receive(page: PageContext, app: App, which: Which, sent: FilesForm) -> Response {
    if let Err(failure) = service::new_item(&page.actor, &app, which.gathering).await {
        return page.failure(&failure);
    }
    let received = match files::receive(&page, &app, sent, "language").await {
        Ok(received) => received,
        Err(response) => return response,
    };
    if received.goes_on || !received.errors.is_empty() {
        let focus = received.goes_on;
        return item_page(
            &page,
            &app,
            which,
            Again::received(received.status, received.form, received.errors, received.wait),
            focus,
        )
        .await;
    }
    let form = received.form;
    let input = input(&form);
    let done = match which.item {
        Some(item) => {
            service::revise_item(&page.actor, &app, which.gathering, item, version(&form), &input).await
        }
        None => service::add_item(&page.actor, &app, which.gathering, &input).await.map(drop),
    };
    match done {
        Ok(()) => see_other(&format!("/gatherings/{}/agenda?done=1", which.gathering)),
        Err(failure) => match Again::refused(&page, form, "day", failure) {
            Ok(again) => item_page(&page, &app, which, again, false).await,
            Err(response) => response,
        },
    }
}

async fn item_page(page: &PageContext, app: &App, which: Which, again: Again, focus: bool) -> Response {
    let ids = files::ids(again.form.fields());
    let papers = service::form_papers(&page.actor, app, which.gathering, which.item, &ids).await;
    let papers: Vec<FileView> = match papers {
        Ok(papers) => papers,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let title = if which.item.is_some() { "gatherings-item-edit" } else { "gatherings-item-add" };
    again.page(page, Head::narrow(text.t(title).to_string()), move |form, meanwhile| {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t(title)}</h1>
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() />
                <form class="form stack" method="post" enctype="multipart/form-data" novalidate action=which.address()>
                    // What Enter in a field does: the first button of a form.
                    <button hidden name="action" value="save">{text.t("platform-save")}</button>
                    <input type="hidden" name="version" value=form.value("version") />
                    <ItemFields form=form.clone() />
                    <PaperFields form=form.clone() papers gathering=which.gathering focus />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary" name="action" value="save">{text.t("platform-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/gatherings/{}/agenda", which.gathering)>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

#[component]
fn ItemFields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let kinds = ItemKind::ALL.iter().map(|kind| Choice::new(kind.code(), text.t(kind.label()))).collect();
    view! {
        <Choices form=form.clone() name="kind" legend=text.t("gatherings-field-item-kind") choices=kinds single=true />
        <div class="field-pair">
            <TextField form=form.clone() name="day" label=text.t("gatherings-field-day") kind="date" required=true />
            <TextField form=form.clone() name="time" label=text.t("gatherings-field-time") hint=text.t("gatherings-field-time-hint") kind="time" required=true />
        </div>
        <TextField form=form.clone() name="minutes" label=text.t("gatherings-field-minutes") kind="number" required=true maxlength=5 />
        <TextField form=form.clone() name="leader" label=text.t("gatherings-field-leader") maxlength=LINE_MAX />
        <TitleFields form hint=text.t("gatherings-item-titles-hint") more=true />
    }
    .into_any()
}

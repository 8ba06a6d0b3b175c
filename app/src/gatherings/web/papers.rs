//! Papers of an agenda: in the form of an item, on the page, and on their way to a reader.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use leptos::prelude::*;

use crate::files::view::FileView;
use crate::files::{self, FileFields, address};
use crate::gatherings::model::GatheringId;
use crate::gatherings::server::agenda as service;
use crate::platform::server::App;
use crate::platform::ui::form::FormState;
use crate::platform::ui::page::PageContext;

/// Where the papers of a gathering are found.
fn home(gathering: GatheringId) -> String {
    format!("/gatherings/{gathering}/papers")
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
    let (title, label) = (text.t("gatherings-papers"), text.t("gatherings-paper"));
    view! { <FileFields form files=papers home=home(gathering) title label focus /> }.into_any()
}

/// Papers below an item: pictures too are taken along, by their largest size.
#[component]
pub(super) fn PaperList(gathering: GatheringId, papers: Vec<FileView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (!papers.is_empty()).then(|| {
        let items = papers.into_iter().map(|paper| {
            let name = paper.variants.last().map_or(&paper.name, |size| &size.file_name);
            let href = address(&home(gathering), &paper, name);
            let lang = paper.lang.and_then(|lang| text.lang_if_foreign(lang));
            let words = if paper.caption.is_empty() { paper.alt } else { paper.caption };
            let words = (!words.is_empty()).then(|| view! { " " <span lang=lang>{words}</span> });
            let link =
                view! { <a class="ds-link" href=href download=paper.name.clone()>{paper.name.clone()}</a> };
            view! { <li class="attachment">{link}{words}</li> }
        });
        view! { <ul class="attachment-list">{items.collect_view()}</ul> }.into_any()
    })
}

pub(super) async fn open(
    page: PageContext,
    State(app): State<App>,
    Path((id, file, name)): Path<(String, String, String)>,
    asked: HeaderMap,
) -> Response {
    let (Ok(id), Ok(file)) = (id.parse(), file.parse()) else {
        return page.not_found();
    };
    let opened = service::open_paper(&page.actor, &app, id, file, &name).await;
    files::answer(&page, &app, opened, &asked).await
}

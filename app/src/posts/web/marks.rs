//! "We want to try this".

use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;

use crate::network::PlaceName;
use crate::network::model::MunicipalityId;
use crate::platform::server::App;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{PageContext, see_other};
use crate::posts::model::PostId;
use crate::posts::server::marks as service;
use crate::posts::view::PostView;

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<String>,
    form: FormData,
) -> Response {
    let (Ok(id), Ok(municipality)) =
        (id.parse::<PostId>(), form.get("municipality").parse::<MunicipalityId>())
    else {
        return page.not_found();
    };
    let remove = form.get("action") == "remove";
    let done = if remove {
        service::unmark(&page.actor, &app, id, municipality).await.map(|()| "unmarked")
    } else {
        service::mark(&page.actor, &app, id, municipality).await.map(|()| "marked")
    };
    match done {
        Ok(done) => see_other(&format!("/posts/{id}?done={done}")),
        Err(failure) => page.failure(&failure),
    }
}

/// Who wants to try the practice, and the buttons for saying so.
#[component]
pub(super) fn Marks(post: PostView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let action = format!("/posts/{}/marks", post.id);
    let marks = post.marks.into_iter().map(|mark| {
        let country = text.t(mark.municipality.country.label());
        let id = mark.municipality.id.to_string();
        let take_back = mark.own.then(|| {
            view! {
                <form method="post" action=action.clone()>
                    <input type="hidden" name="municipality" value=id />
                    <button class="ds-button" data-variant="tertiary" data-size="sm" name="action" value="remove">
                        {text.t("posts-unmark")}
                    </button>
                </form>
            }
        });
        view! {
            <li>
                <strong><PlaceName name=mark.municipality.name /></strong>
                <span class="muted">"(" {country} ") " {page.date(mark.marked_at)}</span>
                {take_back}
            </li>
        }
        .into_any()
    });
    let marks = marks.collect_view();
    let buttons = post.can.mark.into_iter().map(|municipality| {
        let label = text.ta("posts-mark-for", &[("municipality", municipality.name.text.as_str().into())]);
        view! {
            <form method="post" action=action.clone()>
                <input type="hidden" name="municipality" value=municipality.id.to_string() />
                <button class="ds-button" data-variant="secondary" name="action" value="add">{label}</button>
            </form>
        }
        .into_any()
    });
    let buttons = buttons.collect_view();
    view! {
        <section class="stack stack--tight">
            <h2 class="ds-heading" data-size="xs">{text.t("posts-marks")}</h2>
            <ul class="marks">{marks}</ul>
            {buttons}
        </section>
    }
    .into_any()
}

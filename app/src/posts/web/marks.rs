//! The way of a practice from place to place, and the form on which a municipality says how far it is.

use axum::response::Response;
use leptos::prelude::*;

use super::request::{At, back};
use crate::network::PlaceName;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::PageContext;
use crate::platform::ui::parts::LangBadge;
use crate::posts::model::{MarkKind, PostId};
use crate::posts::server::marks as service;
use crate::posts::view::{MarkView, MayMark, PostView};

pub(super) async fn submit(At { page, app, id }: At<PostId>, form: FormData) -> Response {
    let Ok(municipality) = form.get("municipality").parse() else {
        return page.not_found();
    };
    let done = match MarkKind::from_code(form.get("mark")) {
        Some(kind) => service::mark(&page.actor, &app, id, municipality, kind).await.map(|()| "marked"),
        None if form.get("mark") == "remove" => {
            service::unmark(&page.actor, &app, id, municipality).await.map(|()| "unmarked")
        }
        None => return page.not_found(),
    };
    match done {
        Ok(done) => back(id, done, "#way"),
        Err(failure) => page.failure(&failure),
    }
}

/// Where the practice came from and where it went, with the forms for one's own municipalities.
#[component]
pub(super) fn Way(post: PostView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let action = format!("/posts/{}/marks", post.id);
    let origin = post.byline.origin.name.clone().map(|name| {
        view! {
            <li class="way__stop" data-step="origin">
                <strong><PlaceName name /></strong>
                <span class="way__step">{text.t("posts-way-origin")}</span>
                <span class="muted">{page.date(post.published_at)} " " <LangBadge lang=post.text.lang /></span>
            </li>
        }
        .into_any()
    });
    let stops =
        post.marks.into_iter().map(|mark| view! { <Stop mark action=action.clone() /> }).collect_view();
    let forms =
        post.can.mark.into_iter().map(|may| view! { <MarkForm may action=action.clone() /> }).collect_view();
    view! {
        <section class="stack stack--tight" id="way" aria-labelledby="way-title">
            <h2 class="ds-heading" data-size="xs" id="way-title">{text.t("posts-way")}</h2>
            <ol class="way">{origin} {stops}</ol>
            {forms}
        </section>
    }
    .into_any()
}

#[component]
fn Stop(mark: MarkView, action: String) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let country = text.t(mark.municipality.country.label());
    let lang = mark.municipality.name.lang;
    let id = mark.municipality.id.to_string();
    let take_back = mark.own.then(|| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="municipality" value=id />
                <button class="ds-button" data-variant="tertiary" data-size="sm" name="mark" value="remove">
                    {text.t("posts-unmark")}
                </button>
            </form>
        }
    });
    view! {
        <li class="way__stop" data-step=mark.kind.code() data-past=(!mark.current).then_some("true")>
            <strong><PlaceName name=mark.municipality.name /></strong>
            <span class="way__step">{text.t(mark.kind.label())}</span>
            <span class="muted">{country} ", " {page.date(mark.marked_at)} " " <LangBadge lang /></span>
            {take_back}
        </li>
    }
    .into_any()
}

/// A button for each step on which the municipality does not stand yet.
#[component]
fn MarkForm(may: MayMark, action: String) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let buttons = MarkKind::ALL.iter().filter(|kind| may.stands != Some(**kind)).map(|kind| {
        view! {
            <button class="ds-button" data-variant="secondary" data-size="sm" name="mark" value=kind.code()>{text.t(kind.label())}</button>
        }
        .into_any()
    });
    let buttons = buttons.collect_view();
    let legend = text.ta("posts-mark-for", &[("municipality", may.municipality.name.text.as_str().into())]);
    view! {
        <form method="post" action=action>
            <fieldset class="ds-fieldset">
                <legend class="ds-label">{legend}</legend>
                <input type="hidden" name="municipality" value=may.municipality.id.to_string() />
                <div class="cluster">{buttons}</div>
            </fieldset>
        </form>
    }
    .into_any()
}

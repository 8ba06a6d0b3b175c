//! Earlier versions of a post.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::request::At;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;
use crate::posts::model::PostId;
use crate::posts::server::versions as service;
use crate::posts::view::{FactKind, FactsChange, VersionView, Words};

#[derive(Deserialize)]
pub(super) struct What {
    done: Option<String>,
}

pub(super) async fn remove(At { page, app, id }: At<PostId>, form: FormData) -> Response {
    let number = form.get("number").parse().unwrap_or(0);
    match service::remove_version(&page.actor, &app, id, number).await {
        Ok(()) => see_other(&format!("/posts/{id}/versions?done=removed")),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn show(At { page, app, id }: At<PostId>, Query(what): Query<What>) -> Response {
    let versions = match service::list_versions(&page.actor, &app, id).await {
        Ok(versions) => versions,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let done = what.done.as_deref() == Some("removed");
    page.render(Head::narrow(text.t("posts-versions").to_string()), move || {
        view! {
            <div class="stack">
                {done.then(|| view! { <Done message=text.t("posts-version-removed") /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("posts-versions")}</h1>
                <p class="lead">{text.t("posts-versions-text")}</p>
                <p><a class="ds-link" href=format!("/posts/{id}")>{text.t("posts-back")}</a></p>
                {versions.into_iter().map(|version| view! { <Version version post=id /> }).collect_view()}
            </div>
        }
        .into_any()
    })
}

#[component]
fn Version(version: VersionView, post: PostId) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let lang = text.lang_if_foreign(version.text.lang);
    let changes = version.changes.into_iter().map(|change| {
        let label = text.t(change.part.map_or("posts-field-title", |part| part.label()));
        view! { <h3 class="ds-heading" data-size="2xs">{label}</h3> <div lang=lang><Diff words=change.words /></div> }
    });
    let changes = changes.collect_view();
    let parts = version.text.parts.into_iter().map(|part| {
        view! {
            <h3 class="ds-heading" data-size="2xs">{text.t(part.part.label())}</h3>
            <div class="prose" lang=lang inner_html=without_ids(&part.html)></div>
        }
        .into_any()
    });
    let parts = parts.collect_view();
    let facts = version.facts.into_iter().map(|change| view! { <Facts change /> }).collect_view();
    let number = version.number;
    let remove = version.removable.then(|| view! { <Remove post number /> });
    let words = if version.removed {
        view! { <p class="muted">{text.t("posts-version-removed")}</p> }.into_any()
    } else {
        view! {
            {changes}
            <details class="ds-details">
                <summary>{text.t("posts-version-whole")}</summary>
                <div class="stack">
                    <p class="lead" lang=lang>{version.text.title}</p>
                    {parts}
                </div>
            </details>
        }
        .into_any()
    };
    view! {
        <section class="panel stack">
            <h2 class="ds-heading" data-size="xs">
                {text.ta("posts-version", &[("number", i64::from(version.number).into())])}
            </h2>
            <ul class="meta"><li>{page.moment(version.created_at)}</li>{version.by.map(|name| view! { <li>{name}</li> })}</ul>
            {words}
            {facts}
            {remove}
        </section>
    }
    .into_any()
}

/// What was changed beside the text: the step, themes, age groups or services.
#[component]
fn Facts(change: FactsChange) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let label = text.t(match change.kind {
        FactKind::Step => "posts-field-step",
        FactKind::Themes => "posts-field-themes",
        FactKind::Ages => "posts-field-ages",
        FactKind::Services => "posts-field-services",
    });
    let gone = change.gone.into_iter().map(|key| view! { <li><del>{text.t(key)}</del></li> }).collect_view();
    let came = change.came.into_iter().map(|key| view! { <li><ins>{text.t(key)}</ins></li> }).collect_view();
    view! {
        <h3 class="ds-heading" data-size="2xs">{label}</h3>
        <p class="muted">{page.moment(change.saved_at)}</p>
        <ul class="diff">{gone}{came}</ul>
    }
    .into_any()
}

/// The button that takes what an earlier version said out of the history, behind what that means.
#[component]
fn Remove(post: PostId, number: i32) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <details class="ds-details">
            <summary>{text.t("posts-version-remove")}</summary>
            <form class="stack" method="post" action=format!("/posts/{post}/versions")>
                <p>{text.t("posts-version-remove-text")}</p>
                <button class="ds-button" data-variant="secondary" data-size="sm" data-color="danger" name="number" value=number.to_string()>
                    {text.t("posts-version-remove")}
                </button>
            </form>
        </details>
    }
    .into_any()
}

/// Paragraph ids would stand on this page once a version.
fn without_ids(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once(" id=\"") {
        kept.push_str(before);
        rest = after.split_once('"').map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

/// Words that stayed, went and came.
#[component]
pub(super) fn Diff(words: Vec<Words>) -> impl IntoView {
    let words = words.into_iter().map(|word| match word {
        Words::Same(text) => text.into_any(),
        Words::Removed(text) => view! { <del>{text}</del> }.into_any(),
        Words::Added(text) => view! { <ins>{text}</ins> }.into_any(),
    });
    view! { <p class="diff pre">{words.collect_view()}</p> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::without_ids;

    #[test]
    fn ids_go_and_everything_else_stays() {
        assert_eq!(
            without_ids("<p id=\"p1\">a</p><ul id=\"p2\"><li>b</li></ul>"),
            "<p>a</p><ul><li>b</li></ul>"
        );
        assert_eq!(without_ids("<p>id=\"x\"</p>"), "<p>id=\"x\"</p>");
    }
}

//! The form on which a post is narrowed and widened, saying what that means.

use axum::response::Response;
use leptos::prelude::*;

use super::form::HumanCheck;
use super::request::{Again, At, again, back, waiting};
use crate::platform::server::App;
use crate::platform::ui::form::{Choice, Choices, ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::Foreign;
use crate::posts::model::{Audience, PostId};
use crate::posts::server::service;
use crate::posts::view::AudienceView;

pub(super) async fn show(At { page, app, id }: At<PostId>) -> Response {
    let again = Again::first(FormState::default());
    audience_page(&page, &app, id, again).await
}

pub(super) async fn submit(At { page, app, id }: At<PostId>, form: FormData) -> Response {
    let audience = Audience::from_code(form.get("audience"));
    let checked = form.has("human_checked", "yes");
    match service::set_audience(&page.actor, &app, id, audience, checked).await {
        Ok(waits) => back(id, if waits { "audience-waits" } else { "audience" }, ""),
        Err(failure) => match again(&page, form, failure) {
            Ok(again) => {
                let wait = again.wait;
                waiting(audience_page(&page, &app, id, again).await, wait)
            }
            Err(response) => response,
        },
    }
}

async fn audience_page(page: &PageContext, app: &App, id: PostId, again: Again) -> Response {
    let view = match service::get_audience(&page.actor, app, id).await {
        Ok(view) => view,
        Err(failure) => return page.failure(&failure),
    };
    let Again { status, form, .. } = again;
    let form = if form.values("audience").is_empty() { chosen(&view, form) } else { form };
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("posts-audience").to_string()), move || {
        let choices = view.choices.iter().map(|audience| Choice::new(audience.code(), text.t(audience.label())));
        let choices = choices.collect();
        let opens = view.choices.contains(&Audience::Public) && view.now != Audience::Public;
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("posts-audience")}</h1>
                <p class="lead"><Foreign text=view.title.clone() lang=view.lang /></p>
                <ErrorSummary form=form.clone() />
                <Means view=view.clone() />
                <form class="form stack" method="post" novalidate action=format!("/posts/{id}/audience")>
                    <Choices form=form.clone() name="audience" legend=text.t("posts-field-audience") choices single=true />
                    {opens.then(|| view! { <HumanCheck form=form.clone() /> })}
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("posts-audience-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/posts/{id}")>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// The form with what holds now chosen; its errors stay.
fn chosen(view: &AudienceView, form: FormState) -> FormState {
    let mut values = FormData::default();
    values.set("audience", view.wanted.unwrap_or(view.now).code());
    FormState::with_errors(values, form.errors().clone())
}

/// Who can read the post now, and what each choice takes and gives.
#[component]
fn Means(view: AudienceView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let waits =
        view.wanted.map(|_| view! { <p class="ds-alert" data-color="info">{text.t("posts-waits")}</p> });
    let means = view.choices.iter().map(|choice| {
        let key = match (choice.cmp(&view.now), choice) {
            (std::cmp::Ordering::Equal, _) => "posts-means-same",
            (std::cmp::Ordering::Less, Audience::Network) => "posts-means-narrow-network",
            (std::cmp::Ordering::Less, Audience::Case) => "posts-means-narrow-case",
            (std::cmp::Ordering::Less, _) => "posts-means-narrow-members",
            (std::cmp::Ordering::Greater, Audience::Case) => "posts-means-widen-case",
            (std::cmp::Ordering::Greater, Audience::Members) => "posts-means-widen-members",
            (std::cmp::Ordering::Greater, _) => "posts-means-widen-public",
        };
        view! { <div><dt>{text.t(choice.label())}</dt><dd>{text.sensitive(key)}</dd></div> }.into_any()
    });
    let means = means.collect_view();
    view! {
        <p>{text.t("posts-audience-now")} ": " <strong>{text.t(view.now.readers())}</strong></p>
        {waits}
        <dl class="means">{means}</dl>
        <p>{text.ta("posts-means-comments", &[("count", view.comments.into())])}</p>
        <p>{text.sensitive("posts-means-copies")}</p>
    }
    .into_any()
}

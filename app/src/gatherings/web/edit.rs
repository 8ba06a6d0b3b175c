//! Planning a gathering, and changing its facts.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use uuid::Uuid;

use super::fields::{self, AboutFields, FactFields};
use super::languages::words;
use super::request::{At, Conflict, back};
use crate::gatherings::model::GatheringId;
use crate::gatherings::server::service;
use crate::network::model::Origin;
use crate::platform::actor::Scope;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{Choice, ErrorSummary, Select, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};

pub(super) async fn show_new(page: PageContext, State(app): State<App>) -> Response {
    let mut values = FormData::default();
    values.set("form", app.new_id().to_string());
    values.set("lang", ContentLang::from(page.text.lang()).code());
    values.set("zone", page.zone());
    new_page(&page, &app, Again::first(values)).await
}

pub(super) async fn submit_new(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let key = form.get("form").parse::<Uuid>().unwrap_or_else(|_| app.new_id());
    let (facts, words) = (fields::facts(&form), words(&form));
    match service::create(&page.actor, &app, key, &facts, &words).await {
        Ok(id) => see_other(&format!("/gatherings/{id}?done=planned")),
        Err(failure) => match Again::refused(&page, form, "title", failure) {
            Ok(again) => new_page(&page, &app, again).await,
            Err(response) => response,
        },
    }
}

async fn new_page(page: &PageContext, app: &App, again: Again) -> Response {
    let organisers = match service::list_organisers(&page.actor, app).await {
        Ok(organisers) => organisers,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    again.page(page, Head::narrow(text.t("gatherings-new").to_string()), move |form, _| {
        let scopes = organisers.into_iter().map(|(scope, origin)| organiser(&text, &scope, origin)).collect();
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("gatherings-new")}</h1>
                <p class="lead">{text.t("gatherings-new-text")}</p>
                <ErrorSummary form=form.clone() />
                <form class="form stack" method="post" novalidate action="/gatherings/new">
                    <input type="hidden" name="form" value=form.value("form") />
                    <section class="form-section stack">
                        <h2 class="ds-heading" data-size="sm">{text.t("gatherings-form-what")}</h2>
                        <Select form=form.clone() name="scope" label=text.t("gatherings-field-scope") hint=text.t("gatherings-field-scope-hint") choices=scopes required=true />
                        <Select form=form.clone() name="lang" label=text.t("gatherings-field-lang") hint=text.t("gatherings-field-lang-hint") choices=languages(&text) required=true />
                        <AboutFields form=form.clone() />
                    </section>
                    <FactFields form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("gatherings-plan")}</button>
                        <a class="ds-button" data-variant="tertiary" href="/gatherings">{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

fn organiser(text: &Text, scope: &Scope, origin: Origin) -> Choice {
    match origin.name {
        Some(name) => Choice::named(scope.code(), &name.text, text.lang_if_foreign(name.lang)),
        None => Choice::new(scope.code(), text.t("network-whole-programme")),
    }
}

pub(super) async fn show(At { page, app, id }: At) -> Response {
    match service::get_for_edit(&page.actor, &app, id).await {
        Ok((input, version)) => {
            let mut values = fields::values(&input);
            values.set("version", version.to_string());
            edit_page(&page, id, Again::first(values))
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(At { page, app, id }: At, form: FormData) -> Response {
    match service::revise(&page.actor, &app, id, version(&form), &fields::facts(&form)).await {
        Ok(()) => back(id, "saved"),
        Err(failure) => match Again::refused(&page, form, "kind", failure) {
            Ok(again) => edit_page(&page, id, again),
            Err(response) => response,
        },
    }
}

fn edit_page(page: &PageContext, id: GatheringId, again: Again) -> Response {
    let text = page.text;
    let told = again.status == StatusCode::OK;
    again.page(page, Head::narrow(text.t("gatherings-edit").to_string()), move |form, meanwhile| {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("gatherings-edit")}</h1>
                {told.then(|| view! { <p class="lead">{text.t("gatherings-edit-text")}</p> })}
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() />
                <form class="form stack" method="post" novalidate action=format!("/gatherings/{id}/edit")>
                    <input type="hidden" name="version" value=form.value("version") />
                    <FactFields form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/gatherings/{id}")>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

//! The form of one's own profile: what others see of a person.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::Overrule;
use crate::accounts::ProfileShown;
use crate::network::model::Sector;
use crate::people::profile::{Contact, LINE_MAX, ProfileInput};
use crate::people::server::profiles;
use crate::platform::error::Failure;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Panel, Panels};
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{Choice, Choices, ErrorSummary, FormState, Select, TextArea, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;
use crate::safety::server::service::OVERRULE;

#[derive(Deserialize)]
pub(super) struct What {
    saved: Option<String>,
}

pub(super) async fn show(page: PageContext, State(app): State<App>, Query(what): Query<What>) -> Response {
    match profiles::get_own(&page.actor, &app).await {
        Ok(input) => {
            form_page(&page, StatusCode::OK, FormState::filled(values(&page, &input)), what.saved.is_some())
        }
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    match profiles::save(&page.actor, &app, &input(&form)).await {
        Ok(()) => see_other("/profile/about?saved=1"),
        Err(Failure::Invalid(errors)) => {
            form_page(&page, StatusCode::UNPROCESSABLE_ENTITY, FormState::with_errors(form, errors), false)
        }
        Err(Failure::TooMany(seconds)) => {
            let form = FormState::with_errors(form, page.too_many_errors("name", seconds));
            retry_after(form_page(&page, StatusCode::TOO_MANY_REQUESTS, form, false), seconds)
        }
        Err(failure) => page.failure(&failure),
    }
}

fn input(form: &FormData) -> ProfileInput {
    let filled = |name: &str| Some(form.get(name).to_owned()).filter(|value| !value.is_empty());
    ProfileInput {
        name: form.get("name").to_owned(),
        organisation: form.get("organisation").to_owned(),
        sector: filled("sector"),
        languages: form.all("languages").map(str::to_owned).collect(),
        help: form.get("help").to_owned(),
        help_lang: ContentLang::from_code(form.get("help_lang")),
        contact: filled("contact"),
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

fn values(page: &PageContext, input: &ProfileInput) -> FormData {
    let mut form = FormData::default();
    form.set("name", input.name.as_str());
    form.set("organisation", input.organisation.as_str());
    form.set("sector", input.sector.as_deref().unwrap_or_default());
    for lang in &input.languages {
        form.add("languages", lang.as_str());
    }
    form.set("help", input.help.as_str());
    let reading = ContentLang::from(page.text.lang());
    form.set("help_lang", input.help_lang.unwrap_or(reading).code());
    form.set("contact", input.contact.as_deref().unwrap_or_default());
    form
}

fn form_page(page: &PageContext, status: StatusCode, form: FormState, saved: bool) -> Response {
    let text = page.text;
    page.render_with(status, Head::narrow(text.t("people-about-me").to_string()), move || {
        view! {
            <div class="stack">
                {saved.then(|| view! { <Done message=text.t("platform-saved") /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("people-about-me")}</h1>
                <p class="lead">{text.t("people-about-me-text")}</p>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" novalidate action="/profile/about">
                    <Fields form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href="/profile">{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

#[component]
fn Fields(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let mut sectors = vec![Choice::new("", text.t("people-no-sector"))];
    sectors.extend(Sector::ALL.iter().map(|one| Choice::new(one.code(), text.t(one.label()))));
    let named = |lang: &ContentLang| Choice::named(lang.code(), lang.autonym(), Some(lang.code()));
    let languages: Vec<Choice> = ContentLang::ALL.iter().map(named).collect();
    let contact = Contact::ALL.iter().map(|one| Choice::new(one.code(), text.t(one.label()))).collect();
    view! {
        <TextField form=form.clone() name="name" label=text.t("people-name") autocomplete="name" required=true maxlength=LINE_MAX />
        <TextField form=form.clone() name="organisation" label=text.t("people-organisation")
            hint=text.t("people-organisation-hint") autocomplete="organization" maxlength=LINE_MAX />
        <Select form=form.clone() name="sector" label=text.t("people-sector") choices=sectors />
        <Choices form=form.clone() name="languages" legend=text.t("people-languages") choices=languages.clone() />
        <TextArea form=form.clone() name="help" label=text.t("people-help") hint=text.t("people-help-hint") />
        <Select form=form.clone() name="help_lang" label=text.t("people-help-lang") choices=languages />
        <Choices form=form.clone() name="contact" legend=text.t("people-contact") hint=text.t("people-contact-hint")
            choices=contact single=true />
        <Overrule form />
    }
    .into_any()
}

/// Leads from the profile page to the form and to the page that others see.
pub(super) fn mount(panels: &mut Panels) {
    panels.fill::<ProfileShown, _>(|page, shown| Box::pin(about(page, *shown)));
}

async fn about(page: &PageContext, shown: ProfileShown) -> Panel {
    let text = page.text;
    Some(Box::new(move || {
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("people-about-me")}</h2>
                <p>{text.t("people-about-me-text")}</p>
                <ul class="actions">
                    <li><a class="ds-link" href="/profile/about">{text.t("people-change-own")}</a></li>
                    <li><a class="ds-link" href=format!("/people/{}", shown.0)>{text.t("people-see-own")}</a></li>
                </ul>
            </section>
        }
        .into_any()
    }))
}

//! The list of people: filters in the address, people by name.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::person::{PersonFacts, PersonPlaces};
use crate::network::model::{Country, NetworkCard, Sector};
use crate::network::server::service as network;
use crate::people::profile::{DirectoryFilter, PersonCard};
use crate::people::server::profiles;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Page};
use crate::platform::text::Text;
use crate::platform::ui::form::{Choice, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};

/// The filters as the address carries them.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    country: String,
    network: String,
    sector: String,
    language: String,
    name: String,
    after: Option<String>,
}

impl Asked {
    fn filter(&self) -> DirectoryFilter {
        DirectoryFilter {
            country: Country::from_code(&self.country),
            network: self.network.clone(),
            sector: Sector::from_code(&self.sector),
            language: ContentLang::from_code(&self.language),
            name: self.name.clone(),
        }
    }

    fn pairs(&self) -> [(&'static str, &str); 5] {
        [
            ("name", &self.name),
            ("country", &self.country),
            ("network", &self.network),
            ("sector", &self.sector),
            ("language", &self.language),
        ]
    }

    fn values(&self) -> FormData {
        let mut values = FormData::default();
        for (name, value) in self.pairs() {
            values.set(name, value);
        }
        values
    }

    /// The address of the next page, with the filters.
    fn next(&self, cursor: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.pairs().into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        format!("/people?{}", query.append_pair("after", cursor).finish())
    }
}

pub(super) async fn list(page: PageContext, State(app): State<App>, Query(asked): Query<Asked>) -> Response {
    let after = asked.after.as_deref();
    let nobody = Page { items: Vec::new(), next: None };
    let found = profiles::list_people(&page.actor, &app, &asked.filter(), after).await;
    let (status, people, errors) = match found {
        Ok(people) => (StatusCode::OK, people, FieldErrors::default()),
        Err(Failure::Invalid(errors)) => (StatusCode::UNPROCESSABLE_ENTITY, nobody, errors),
        Err(failure) => return page.failure(&failure),
    };
    let networks = match network::list_networks(&page.actor, &app).await {
        Ok(networks) => networks,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render_with(status, Head::wide(text.t("people-title").to_string()), move || {
        let next = people.next.as_deref().map(|cursor| asked.next(cursor));
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("people-title")}</h1>
                <p class="lead">{text.t("people-title-text")}</p>
                <Filters form=FormState::with_errors(asked.values(), errors.clone()) networks />
                <People people next />
            </div>
        }
        .into_any()
    })
}

fn choices(text: &Text, any: &'static str, codes: Vec<(&'static str, &'static str)>) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", text.t(any))];
    choices.extend(codes.into_iter().map(|(code, label)| Choice::new(code, text.t(label))));
    choices
}

#[component]
fn Filters(form: FormState, networks: Vec<NetworkCard>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let countries = Country::ALL.iter().map(|one| (one.code(), one.label())).collect();
    let sectors = Sector::ALL.iter().map(|one| (one.code(), one.label())).collect();
    let mut places = vec![Choice::new("", text.t("people-any-network"))];
    places.extend(
        networks
            .into_iter()
            .map(|card| Choice::named(card.slug, &card.name.text, text.lang_if_foreign(card.name.lang))),
    );
    let mut languages = vec![Choice::new("", text.t("people-any-language"))];
    languages.extend(ContentLang::ALL.iter().map(|lang| Choice::new(lang.code(), text.language_name(*lang))));
    view! {
        <form class="person-filter panel" method="get" action="/people" role="search">
            <TextField form=form.clone() name="name" label=text.t("people-search-name") required=true />
            <Select form=form.clone() name="country" label=text.t("people-country") required=true
                choices=choices(&text, "people-any-country", countries) />
            <Select form=form.clone() name="network" label=text.t("people-network") required=true choices=places />
            <Select form=form.clone() name="sector" label=text.t("people-sector") required=true
                choices=choices(&text, "people-any-sector", sectors) />
            <Select form name="language" label=text.t("people-language") required=true choices=languages />
            <div class="actions">
                <button class="ds-button" data-variant="primary">{text.t("people-search")}</button>
                <a class="ds-button" data-variant="tertiary" href="/people">{text.t("people-search-all")}</a>
            </div>
        </form>
    }
    .into_any()
}

#[component]
fn People(people: Page<PersonCard>, next: Option<String>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    if people.items.is_empty() {
        return view! { <p class="empty-state" role="status">{text.t("people-none")}</p> }.into_any();
    }
    let items = people.items.into_iter().map(|card| view! { <Person card /> }).collect_view();
    let more = next.map(|address| {
        view! {
            <nav class="pager" aria-label=text.t("platform-pages").to_string()>
                <a class="ds-button" data-variant="secondary" rel="next" href=address>{text.t("people-more")}</a>
            </nav>
        }
    });
    view! { <ul class="person-list">{items}</ul> {more} }.into_any()
}

#[component]
fn Person(card: PersonCard) -> impl IntoView {
    let address = format!("/people/{}", card.id);
    view! {
        <li class="ds-card person-list__item">
            <h2 class="ds-heading" data-size="2xs"><a class="ds-link" href=address>{card.name.clone()}</a></h2>
            <PersonPlaces places=card.places.clone() />
            <PersonFacts card />
        </li>
    }
    .into_any()
}

//! One person's page.

use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;

use crate::network::OriginLine;
use crate::network::model::PersonPlace;
use crate::people::profile::{PersonCard, PersonView};
use crate::people::server::profiles;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Place};
use crate::platform::text::Msg;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::{LangBadge, Tags};

/// The page of a person; rooms above show there what the person wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonShown(pub AccountId);

impl Place for PersonShown {}

pub(super) async fn show(page: PageContext, State(app): State<App>, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else {
        return page.not_found();
    };
    let person = match profiles::get_person(&page.actor, &app, id).await {
        Ok(person) => person,
        Err(failure) => return page.failure(&failure),
    };
    let panels = if person.current { page.panels(&PersonShown(id)).await } else { Vec::new() };
    let text = page.text;
    let own = page.actor.account() == Some(id);
    page.render(Head::narrow(person.card.name.clone()), move || {
        let change = own.then(|| {
            view! {
                <p><a class="ds-button" data-variant="secondary" href="/profile/about">{text.t("people-change-own")}</a></p>
            }
        });
        let gone = (!person.current).then(|| view! { <p>{text.t("people-not-current")}</p> });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{person.card.name.clone()}</h1>
                {gone}
                <PersonPlaces places=person.card.places.clone() />
                <PersonFacts card=person.card.clone() />
                <HelpAndMail person />
                {change}
                {panels.into_iter().map(|panel| panel()).collect_view()}
            </div>
        }
        .into_any()
    })
}

#[component]
fn HelpAndMail(person: PersonView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let help = person.help.map(|(html, lang)| {
        let foreign = text.lang_if_foreign(lang);
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="xs">{text.t("people-help")}</h2>
                {foreign.map(|_| view! { <p><LangBadge lang /></p> })}
                <div class="prose" lang=foreign inner_html=html></div>
            </section>
        }
    });
    let mail = person.email.map(|email| {
        let address = format!("mailto:{email}");
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="xs">{text.t("people-write-to")}</h2>
                <p><a class="ds-link" href=address>{email}</a></p>
            </section>
        }
    });
    view! { {help} {mail} }.into_any()
}

/// Roles and places of a person.
#[component]
pub(super) fn PersonPlaces(places: Vec<PersonPlace>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let items = places.into_iter().map(|place| {
        view! {
            <li>
                <ul class="meta">
                    <li>{text.t(place.role.label())}</li>
                    <OriginLine origin=place.origin />
                    {place.sector.map(|sector| view! { <li>{text.t(sector.label())}</li> })}
                </ul>
            </li>
        }
        .into_any()
    });
    view! { <ul class="person-places">{items.collect_view()}</ul> }.into_any()
}

/// What a person tells of their work and languages.
#[component]
pub(super) fn PersonFacts(card: PersonCard) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let row = |key: &'static str, value: AnyView| view! { <div><dt>{text.t(key)}</dt><dd>{value}</dd></div> };
    let organisation =
        (!card.organisation.is_empty()).then(|| row("people-organisation", card.organisation.into_any()));
    let sector = card.sector.map(|sector| row("people-sector", text.t(sector.label()).into_any()));
    let labels: Vec<Msg> = card.languages.iter().map(|lang| text.language_name(*lang)).collect();
    let languages =
        (!labels.is_empty()).then(|| row("people-languages", view! { <Tags labels /> }.into_any()));
    (organisation.is_some() || sector.is_some() || languages.is_some())
        .then(|| view! { <dl class="post-facts">{organisation} {sector} {languages}</dl> })
        .into_any()
}

/// A name that leads to its person's page, for signed-in readers.
#[component]
pub fn PersonLink(id: AccountId, name: String) -> impl IntoView {
    view! { <a class="ds-link" href=format!("/people/{id}")>{name}</a> }.into_any()
}

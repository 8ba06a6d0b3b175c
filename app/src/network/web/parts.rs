//! Parts that pages of the network share, and other rooms use to name a place.

use leptos::prelude::*;

use crate::network::model::{
    CaseCard, Country, Description, MunicipalityCard, Name, NetworkCard, Origin, Participant,
};
use crate::platform::actor::Role;
use crate::platform::ui::page::PageContext;
use crate::platform::ui::parts::{Foreign, LangBadge};

/// The name of a place or body in its own language, marked as such.
#[component]
pub fn PlaceName(name: Name) -> impl IntoView {
    view! { <Foreign text=name.text lang=name.lang /> }.into_any()
}

/// What somebody wrote of a place or body without saying in which language: it is read as its country's.
#[component]
pub fn LocalName(text: String, country: Option<Country>) -> impl IntoView {
    match country {
        Some(country) => view! { <Foreign text lang=country.lang() /> }.into_any(),
        None => text.into_any(),
    }
}

/// Where something comes from: place and country.
#[component]
pub fn OriginLine(origin: Origin) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let country = origin.country.map(|country| view! { <li>{page.text.t(country.label())}</li> });
    let linked = origin.address.filter(|_| page.actor.is_signed_in());
    let name = origin.name.map(|name| match linked {
        Some(address) => view! { <a class="ds-link" href=address><PlaceName name /></a> }.into_any(),
        None => view! { <PlaceName name /> }.into_any(),
    });
    match name {
        Some(name) => view! { <li>{name}</li> {country} }.into_any(),
        None => view! { <li>{page.text.t("network-whole-programme")}</li> }.into_any(),
    }
}

/// A description, marked with its language; says which one when it is not the reader's.
#[component]
pub(super) fn Described(description: Option<Description>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    description.map(|description| {
        let foreign = text.lang_if_foreign(description.lang);
        view! {
            {foreign.map(|_| view! { <LangBadge lang=description.lang /> })}
            <div class="described stack" lang=foreign inner_html=description.html></div>
        }
        .into_any()
    })
}

/// A case in a list.
#[component]
pub fn CaseItem(card: CaseCard) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let address = format!("/cases/{}", card.country.code().to_lowercase());
    view! {
        <li class="case-card ds-card">
            <p class="case-card__country">{text.t(card.country.label())}</p>
            <h3 class="ds-heading" data-size="xs"><a class="ds-link" href=address><PlaceName name=card.name /></a></h3>
            {card
                .description
                .map(|description| {
                    view! { <p lang=text.lang_if_foreign(description.lang)>{first_sentence(&description.plain)}</p> }
                })}
            <p class="meta"><span class="ds-tag">{text.t(card.state.label())}</span></p>
        </li>
    }
    .into_any()
}

/// Networks in a list.
#[component]
pub(super) fn NetworkList(networks: Vec<NetworkCard>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let items = networks.into_iter().map(|card| {
        let country = card.country.map(|country| view! { <li>{text.t(country.label())}</li> });
        let lang = text.lang_if_foreign(card.name.lang);
        view! {
            <li class="network-card ds-card">
                <h3 class="ds-heading" data-size="xs">
                    <a class="ds-link" href=format!("/networks/{}", card.slug)><PlaceName name=card.name /></a>
                </h3>
                <ul class="meta">
                    <li>{text.t(card.kind.label())}</li>
                    {country}
                    {card.region.map(|region| view! { <li lang=lang>{region}</li> })}
                </ul>
            </li>
        }
        .into_any()
    });
    view! { <ul class="grid-cards">{items.collect_view()}</ul> }.into_any()
}

/// Municipalities; links only for readers who may open them.
#[component]
pub(super) fn MunicipalityList(municipalities: Vec<MunicipalityCard>) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let mut municipalities = municipalities;
    page.text.sort_by_key(&mut municipalities, |card| card.name.text.as_str());
    let items = municipalities.into_iter().map(|card| {
        let name = match page.actor.is_signed_in() {
            true => view! {
                <a class="ds-link" href=format!("/municipalities/{}", card.slug)><PlaceName name=card.name /></a>
            }
            .into_any(),
            false => view! { <PlaceName name=card.name /> }.into_any(),
        };
        let made_up = card.fictional.then(|| view! { " " <span class="muted">{page.text.t("network-fictional")}</span> });
        view! { <li>{name}{made_up}</li> }
    });
    view! { <ul class="ds-list municipalities">{items.collect_view()}</ul> }.into_any()
}

/// Who takes part, by role and then by sector.
#[component]
pub(super) fn Participants(participants: Vec<Participant>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let groups = Role::ALL.iter().filter_map(|role| {
        let of_role: Vec<Participant> =
            participants.iter().filter(|one| one.role == *role).cloned().collect();
        (!of_role.is_empty()).then(|| {
            view! {
                <section class="sector-group">
                    <h3 class="ds-heading" data-size="2xs">{text.t(role.label())}</h3>
                    <ul class="participants">{of_role.into_iter().map(participant).collect_view()}</ul>
                </section>
            }
        })
    });
    view! { <div class="stack">{groups.collect_view()}</div> }.into_any()
}

fn participant(one: Participant) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let place = one.municipality.or(one.organisation);
    view! {
        <li>
            {one.name.map(|name| view! { <span class="participants__name">{name}</span> })}
            <ul class="meta">
                {one.sector.map(|sector| view! { <li>{text.t(sector.label())}</li> })}
                {place.map(|name| view! { <li><PlaceName name /></li> })}
            </ul>
        </li>
    }
    .into_any()
}

/// The name of the case of a country, in words.
pub(super) fn country_name(page: &PageContext, country: Country) -> String {
    page.text.t(country.label()).to_string()
}

fn first_sentence(plain: &str) -> String {
    let end = plain.match_indices(". ").map(|(at, _)| at + 1).find(|end| *end > 60);
    end.and_then(|end| plain.get(..end)).unwrap_or(plain).to_owned()
}

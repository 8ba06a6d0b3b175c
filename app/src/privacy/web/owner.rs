//! Who answers for the installation.

use leptos::prelude::*;

use crate::network::model::Country;
use crate::platform::server::Owner;
use crate::platform::ui::page::PageContext;

/// The country whose law the installation stands under.
pub(super) fn country(page: &PageContext) -> Country {
    Country::from_code(&page.app.settings.owner.country).unwrap_or(Country::No)
}

/// Name, addresses and telephone of the owner. Says so where the installation has not been told.
#[component]
pub(super) fn OwnerFacts() -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let country = text.t(country(&page).label()).to_string();
    let Owner { name, contact_email, address, phone, .. } = page.app.settings.owner.clone();
    if name.is_empty() {
        return view! { <div class="ds-alert" data-color="warning"><p>{text.t("privacy-owner-unset")}</p></div> }
            .into_any();
    }
    let row = |key: &'static str, value: String| {
        (!value.is_empty()).then(|| view! { <div><dt>{text.t(key)}</dt><dd>{value}</dd></div> })
    };
    let mail = (!contact_email.is_empty()).then(|| {
        let to = format!("mailto:{contact_email}");
        view! { <div><dt>{text.t("privacy-owner-mail")}</dt><dd><a class="ds-link" href=to>{contact_email}</a></dd></div> }
    });
    view! {
        <dl class="post-facts">
            {row("privacy-owner-name", name)} {row("privacy-owner-country", country)} {mail}
            {row("privacy-owner-phone", phone)} {row("privacy-owner-address", address)}
        </dl>
    }
    .into_any()
}

/// Paragraphs of a page on rights, each below its neighbour language while it is not reviewed.
#[component]
pub(super) fn Paragraphs(keys: &'static [&'static str]) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    keys.iter().map(|key| view! { <p>{text.sensitive(key)}</p> }).collect_view().into_any()
}

/// The same as points of a list.
#[component]
pub(super) fn Points(keys: &'static [&'static str]) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let points = keys.iter().map(|key| view! { <li>{text.sensitive(key)}</li> }).collect_view();
    view! { <ul class="ds-list">{points}</ul> }.into_any()
}

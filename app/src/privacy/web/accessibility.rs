//! The accessibility statement.

use axum::response::Response;
use leptos::prelude::*;
use time::Date;
use time::macros::date;

use super::owner::{OwnerFacts, Paragraphs, Points, country};
use crate::network::PlaceName;
use crate::platform::text::DateLength;
use crate::platform::ui::page::{Head, PageContext};
use crate::privacy::countries::{Authority, accessibility};

/// When the program was last assessed, and this statement with it.
const ASSESSED: Date = date!(2026 - 11 - 29);

const GAPS: &[&str] = &[
    "privacy-access-gap-languages",
    "privacy-access-gap-members",
    "privacy-access-gap-readers",
    "privacy-access-gap-people",
];

pub(super) async fn show(page: PageContext) -> Response {
    let text = page.text;
    let rules = accessibility(country(&page));
    let named = page.app.settings.owner.accessibility_authority.clone();
    let has_phone = !page.app.settings.owner.phone.is_empty();
    let feedback = if has_phone { "privacy-access-feedback-text" } else { "privacy-access-feedback-write" };
    let reach = rules.by_phone.filter(|_| has_phone);
    page.render(Head::narrow(text.t("privacy-access-title").to_string()), move || {
        let heading = |key: &'static str| view! { <h2 class="ds-heading" data-size="sm">{text.t(key)}</h2> };
        let date = text.date_of(DateLength::Long, ASSESSED);
        let link = |one: Authority| {
            view! { <li><a class="ds-link" href=one.url><PlaceName name=one.name /></a></li> }
        };
        let links = (!rules.links.is_empty())
            .then(|| view! { <ul class="ds-list">{rules.links.into_iter().map(link).collect_view()}</ul> });
        let named = (!named.is_empty())
            .then(|| view! { <p>{text.t("privacy-access-authority")} " " <strong>{named}</strong></p> });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("privacy-access-title")}</h1>
                <p class="lead">{text.t("privacy-access-lead")}</p>
                {heading("privacy-access-state")}
                <Paragraphs keys=&["privacy-access-partly", "privacy-access-built"] />
                {heading("privacy-access-gaps")}
                <Points keys=GAPS />
                {heading("privacy-access-method")}
                <p>{text.t("privacy-access-method-text")}</p>
                <p>{text.ta("privacy-access-date", &[("date", date.into())])}</p>
                {heading("privacy-access-feedback")}
                <p>{text.sensitive(feedback)}</p>
                <Paragraphs keys=&["privacy-access-other-ways"] />
                <OwnerFacts />
                {heading("privacy-access-law")}
                <Paragraphs keys=rules.paragraphs />
                {reach.map(|key| view! { <p>{text.sensitive(key)}</p> })}
                {named}
                {links}
            </div>
        }
        .into_any()
    })
}

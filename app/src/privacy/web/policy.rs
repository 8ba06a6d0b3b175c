//! The page on privacy.

use axum::response::Response;
use leptos::prelude::*;

use super::owner::{OwnerFacts, Paragraphs, Points, country};
use crate::network::PlaceName;
use crate::platform::text::Msg;
use crate::platform::ui::page::{Head, PageContext};
use crate::privacy::countries::{data_law, data_protection};
use crate::privacy::model::{BACKUP_DAYS, Kept};

const PURPOSES: &[&str] = &[
    "privacy-purpose-exchange",
    "privacy-purpose-letters",
    "privacy-purpose-evaluation",
    "privacy-purpose-security",
];
const STORED: &[&str] = &[
    "privacy-stored-account",
    "privacy-stored-profile",
    "privacy-stored-memberships",
    "privacy-stored-writing",
    "privacy-stored-gatherings",
    "privacy-stored-trips",
    "privacy-stored-opened",
    "privacy-stored-reports",
    "privacy-stored-evaluation",
    "privacy-stored-sessions",
    "privacy-stored-audit",
    "privacy-stored-not",
];
const READERS: &[&str] = &[
    "privacy-readers-visitors",
    "privacy-readers-members",
    "privacy-readers-secretariat",
    "privacy-readers-evaluators",
    "privacy-readers-nobody",
];
const RIGHTS: &[&str] = &[
    "privacy-right-access",
    "privacy-right-correct",
    "privacy-right-erase",
    "privacy-right-consent",
    "privacy-right-object",
];

pub(super) async fn show(page: PageContext) -> Response {
    let text = page.text;
    let country = country(&page);
    page.render(Head::narrow(text.t("privacy-title").to_string()), move || {
        let heading = |key: &'static str| view! { <h2 class="ds-heading" data-size="sm">{text.t(key)}</h2> };
        let supervisor = data_protection(country);
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("privacy-title")}</h1>
                <p class="lead">{text.sensitive("privacy-lead")}</p>
                {heading("privacy-who")}
                <p>{text.sensitive("privacy-who-text")}</p>
                <OwnerFacts />
                {heading("privacy-purposes")}
                <p>{text.sensitive(data_law(country))}</p>
                <Points keys=PURPOSES />
                <p>{text.sensitive("privacy-children")}</p>
                {heading("privacy-stored")}
                <Points keys=STORED />
                {heading("privacy-readers")}
                <Points keys=READERS />
                {heading("privacy-retention")}
                <Retention />
                {heading("privacy-rights")}
                <Points keys=RIGHTS />
                <p><a class="ds-link" href="/profile/data">{text.t("privacy-rights-link")}</a></p>
                {heading("privacy-cookies")}
                <Paragraphs keys=&["privacy-cookies-text", "privacy-cookies-device", "privacy-cookies-draft", "privacy-cookies-none"] />
                {heading("privacy-complain")}
                <p>{text.sensitive("privacy-complain-text")}</p>
                <p><a class="ds-link" href=supervisor.url><PlaceName name=supervisor.name /></a></p>
            </div>
        }
        .into_any()
    })
}

/// How long what is kept: the very table by which it is deleted.
#[component]
fn Retention() -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let row = |label: Msg, days: i64| {
        let days = text.ta("privacy-days", &[("count", days.into())]);
        view! { <tr><th scope="row">{label}</th><td>{days}</td></tr> }
    };
    let rows = Kept::ALL.iter().map(|kept| row(text.t(kept.label()), kept.days())).collect_view();
    let title = text.t("privacy-retention").to_string();
    view! {
        <p>{text.sensitive("privacy-retention-text")}</p>
        <div class="table-scroll" tabindex="0" role="region" aria-label=title>
            <table class="ds-table" data-size="sm">
                <thead>
                    <tr>
                        <th scope="col">{text.t("privacy-kept")}</th>
                        <th scope="col">{text.t("privacy-kept-for")}</th>
                    </tr>
                </thead>
                <tbody>{rows} {row(text.t("privacy-kept-backups"), BACKUP_DAYS)}</tbody>
            </table>
        </div>
        <Paragraphs keys=&["privacy-retention-account", "privacy-retention-writing", "privacy-retention-backups"] />
    }
    .into_any()
}

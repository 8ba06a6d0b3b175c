//! The overview: what there is to do for who runs the platform or a part of it.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use crate::admin::server::service;
use crate::platform::server::App;
use crate::platform::ui::page::{Head, PageContext};

pub(super) async fn show(page: PageContext, State(app): State<App>) -> Response {
    let parts = match service::enter(&page.actor) {
        Ok(parts) => parts,
        Err(failure) => return page.failure(&failure),
    };
    let failed = if parts.everything { service::count_failures(&page.actor, &app).await } else { Ok(0) };
    let failed = match failed {
        Ok(failed) => failed,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::wide(text.t("admin-title").to_string()), move || {
        let card = |href: &'static str, title: &'static str, words: &'static str| {
            view! {
                <li class="ds-card admin-card">
                    <h2 class="ds-heading" data-size="xs"><a class="ds-link" href=href>{text.t(title)}</a></h2>
                    <p>{text.t(words)}</p>
                </li>
            }
        };
        let everything = parts.everything.then(|| {
            view! {
                {card("/admin/cases", "admin-cases", "admin-cases-text")}
                {card("/admin/networks", "admin-networks", "admin-networks-text")}
                {card("/admin/municipalities", "admin-municipalities", "admin-municipalities-text")}
                {card("/admin/audit", "admin-trail", "admin-trail-text")}
                <li class="ds-card admin-card">
                    <h2 class="ds-heading" data-size="xs">
                        <a class="ds-link" href="/admin/failures">{text.t("admin-failures")}</a>
                    </h2>
                    <p>{text.t("admin-failures-text")}</p>
                    {(failed > 0)
                        .then(|| {
                            let count = i64::try_from(failed).unwrap_or(i64::MAX);
                            view! { <p><strong>{text.ta("admin-failures-count", &[("count", count.into())])}</strong></p> }
                        })}
                </li>
            }
        });
        let lead = if parts.everything { "admin-text" } else { "admin-text-own" };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("admin-title")}</h1>
                <p class="lead">{text.t(lead)}</p>
                <ul class="grid-cards">
                    {card("/admin/members", "admin-members", "admin-members-text")}
                    {card("/admin/invitations", "people-invitations", "admin-invitations-text")}
                    {everything}
                </ul>
            </div>
        }
        .into_any()
    })
}

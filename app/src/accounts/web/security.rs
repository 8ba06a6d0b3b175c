//! How one signs in, on one page: password, second factor, address, sessions.

use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::nav::ProfileNav;
use crate::accounts::server::{second_factor, service};
use crate::platform::server::App;
use crate::platform::text::Msg;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::Done;

#[derive(Deserialize)]
pub(super) struct What {
    done: Option<String>,
}

pub(super) async fn show(page: PageContext, State(app): State<App>, Query(what): Query<What>) -> Response {
    let Some(id) = page.actor.account() else {
        return page.not_found();
    };
    let account = match service::find_active(&page.actor, &app, id).await {
        Ok(Some(account)) => account,
        Ok(None) => return page.not_found(),
        Err(failure) => return page.failure(&failure),
    };
    let factor = match second_factor::state(&page.actor, &app).await {
        Ok(factor) => factor,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let done = match what.done.as_deref() {
        Some("password") => Some(text.t("accounts-password-changed")),
        Some("second-factor") => Some(text.t("accounts-factor-is-off")),
        _ => None,
    };
    page.render(Head::narrow(text.t("accounts-security").to_string()), move || {
        let on = if factor.since.is_some() { "accounts-factor-on" } else { "accounts-factor-off" };
        view! {
            <div class="stack">
                {done.map(|message| view! { <Done message /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-security")}</h1>
                <ProfileNav />
                <ul class="settings">
                    <Setting href="/profile/password" title=text.t("accounts-password") words=text.t("accounts-password-about") />
                    <Setting href="/profile/second-factor" title=text.t("accounts-factor") words=text.t(on) />
                    <Setting href="/profile/address" title=text.t("accounts-email") words=Msg::plain(account.email) />
                    <Setting href="/profile/sessions" title=text.t("accounts-sessions") words=text.t("accounts-sessions-about") />
                </ul>
            </div>
        }
        .into_any()
    })
}

#[component]
fn Setting(href: &'static str, title: Msg, words: Msg) -> impl IntoView {
    view! {
        <li>
            <h2 class="ds-heading" data-size="xs"><a class="ds-link" href=href>{title}</a></h2>
            <p>{words}</p>
        </li>
    }
    .into_any()
}

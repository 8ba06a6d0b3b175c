//! The front page and the member's home page.

use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use leptos::prelude::*;

use crate::network::CaseItem;
use crate::network::server::service as network;
use crate::platform::server::App;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::route::{Route, Who};
use crate::posts::server::service as posts;
use crate::posts::{PostList, drafts_notice};

/// Posts on the front page and on the home page.
const NEWEST: u64 = 10;
/// Posts on the public front page.
const PUBLIC: u64 = 3;

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/", "home", Who::Anyone, get(show))]
}

async fn show(page: PageContext, State(app): State<App>) -> Response {
    if page.actor.is_signed_in() { home(page, app).await } else { front(page, app).await }
}

async fn home(page: PageContext, app: App) -> Response {
    let cards = match posts::list_newest(&page.actor, &app, None, NEWEST).await {
        Ok(cards) => cards,
        Err(failure) => return page.failure(&failure),
    };
    let drafts = drafts_notice(&page).await;
    let text = page.text;
    page.render(Head::narrow(text.t("home-title").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("home-title")}</h1>
                <p class="actions">
                    <a class="ds-button" data-variant="primary" href="/posts/new">{text.t("posts-new")}</a>
                </p>
                {drafts.map(|drafts| drafts())}
                <section class="stack">
                    <h2 class="ds-heading" data-size="sm">{text.t("home-new")}</h2>
                    <PostList cards heading=3 />
                    <p><a class="ds-link" href="/posts">{text.t("home-all-posts")}</a></p>
                </section>
            </div>
        }
        .into_any()
    })
}

async fn front(page: PageContext, app: App) -> Response {
    let cases = match network::list_cases(&page.actor, &app, page.text.lang()).await {
        Ok(cases) => cases,
        Err(failure) => return page.failure(&failure),
    };
    let cards = match posts::list_newest(&page.actor, &app, None, PUBLIC).await {
        Ok(cards) => cards,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::front(text.t("home-front-title").to_string()), move || {
        let fact = |title: &'static str, words: &'static str| {
            view! { <li><h2 class="ds-heading" data-size="xs">{text.t(title)}</h2><p>{text.t(words)}</p></li> }
        };
        view! {
            <section class="hero">
                <div class="hero__inner">
                    <div class="hero__text">
                        <h1 class="ds-heading" data-size="2xl">{text.t("home-front-title")}</h1>
                        <p class="lead">{text.t("home-front-lead")}</p>
                        <p class="actions">
                            <a class="ds-button" data-variant="primary" href="/posts">{text.t("home-front-read")}</a>
                            <a class="ds-button" data-variant="secondary" href="/sign-in">{text.t("accounts-sign-in")}</a>
                        </p>
                    </div>
                    <div class="hero__picture" inner_html=include_str!("../../../style/static/hero.svg")></div>
                </div>
            </section>
            <ul class="facts">
                {fact("home-fact-share", "home-fact-share-text")}
                {fact("home-fact-read", "home-fact-read-text")}
                {fact("home-fact-safe", "home-fact-safe-text")}
            </ul>
            <section class="stack">
                <h2 class="ds-heading" data-size="md">{text.t("network-cases")}</h2>
                <ul class="case-grid">{cases.into_iter().map(|card| view! { <CaseItem card /> }).collect_view()}</ul>
            </section>
            <section class="stack">
                <h2 class="ds-heading" data-size="md">{text.t("home-public-posts")}</h2>
                <PostList cards heading=3 />
            </section>
        }
        .into_any()
    })
}

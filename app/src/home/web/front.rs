//! The public front page.

use axum::response::Response;
use leptos::prelude::*;

use crate::network::CaseItem;
use crate::network::server::service as network;
use crate::platform::server::App;
use crate::platform::ui::page::{Head, PageContext};
use crate::posts::PostList;
use crate::posts::server::service as posts;

/// Posts on the public front page.
const PUBLIC: u64 = 3;

pub(super) async fn show(page: PageContext, app: App) -> Response {
    let cases = match network::list_cases(&page.actor, &app, page.text.lang()).await {
        Ok(cases) => cases,
        Err(failure) => return page.failure(&failure),
    };
    let cards = match posts::list_newest(&page.actor, &app, None, PUBLIC).await {
        Ok(cards) => cards,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let head = Head::front(text.t("home-front-title").to_string()).with_feed("/feeds/posts.atom");
    page.render(head, move || {
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

//! The document around every page: head, header with navigation and language menu, footer.
//!
//! A page without islands loads no script. Leptos's own `HydrationScripts` is unconditional and its preload carries no
//! nonce, so the piece at the end of the document is ours.

use axum::response::Response;
use leptos::prelude::*;

use super::page::{Head, PageContext, Width};
use crate::platform::actor::Role;
use crate::platform::lang::UiLang;
use crate::platform::text::{Counts, Msg};

/// Where the search is.
const SEARCH: &str = "/search";

/// The whole document around a rendered body, and whether it loads a script.
pub(super) fn document(page: &PageContext, head: &Head, body: String) -> (String, bool) {
    let text = &page.text;
    let assets = &page.app.settings.assets;
    let title = format!("{} – {}", head.title, text.t("platform-name"));
    let islands = body.contains("<leptos-island").then_some("islands.js");
    let scripted = islands.is_some() || head.script.is_some();
    let scripts = [islands, head.script].into_iter().flatten().map(|name| {
        view! { <script type="module" src=assets.url(name) nonce=page.nonce.to_string()></script> }
    });
    let scripts = scripts.collect_view();
    let manifest = head.kept.then(|| view! { <link rel="manifest" href="/manifest.webmanifest" /> });
    let main = match head.width {
        Width::Narrow => "page page--narrow",
        Width::Wide => "page page--wide",
        Width::Front => "page page--front",
    };
    let feed = head.feed.clone().map(|href| {
        let title = text.t("platform-feed").to_string();
        view! { <link rel="alternate" type="application/atom+xml" title=title href=href /> }
    });
    let html = view! {
        <html lang=text.lang().code()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>{title}</title>
                <link rel="stylesheet" href=assets.url("main.css") />
                <link rel="icon" href=assets.url("favicon.svg") type="image/svg+xml" />
                {feed}
                {manifest}
            </head>
            <body>
                <a class="ds-skip-link" href="#main">{text.t("platform-skip")}</a>
                <Header page=page.clone() />
                <main id="main" tabindex="-1" class=main inner_html=body></main>
                <Footer page=page.clone() />
                {scripts}
            </body>
        </html>
    };
    (format!("<!DOCTYPE html>{}", html.to_html()), scripted)
}

fn nav_items(page: &PageContext) -> Vec<(&'static str, &'static str)> {
    let mut items =
        vec![("/", "platform-nav-home"), ("/posts", "platform-nav-posts"), ("/cases", "platform-nav-cases")];
    items.push(("/networks", "platform-nav-networks"));
    items.push(("/calendar", "platform-nav-calendar"));
    if page.actor.is_signed_in() {
        items.push(("/people", "platform-nav-people"));
        items.push(("/milestones", "platform-nav-milestones"));
    }
    if [Role::Secretariat, Role::CaseLead, Role::Facilitator].iter().any(|role| page.actor.has_role(*role)) {
        items.push(("/admin", "platform-nav-admin"));
    }
    if page.actor.has_role(Role::Evaluator) {
        items.push(("/evaluation", "platform-nav-evaluation"));
    }
    items
}

#[component]
fn Header(page: PageContext) -> impl IntoView {
    let text = page.text;
    let here = page.path().to_owned();
    let links = nav_items(&page)
        .into_iter()
        .map(|(href, key)| {
            let current =
                if href == "/" { here == "/" } else { here == href || here.starts_with(&format!("{href}/")) };
            view! { <li><a href=href aria-current=current.then_some("page")>{text.t(key)}</a></li> }
        })
        .collect_view();
    let waiting = (!page.header.is_empty())
        .then(|| view! { <div class="site-tools__waiting" inner_html=page.header.to_string()></div> });
    view! {
        <header class="site-header">
            <div class="site-header__inner">
                <a class="brand" href="/">
                    <svg class="brand__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
                        <path d="M3 27h6v-6h6v-6h6V9h8" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
                        <circle cx="7" cy="9" r="4" fill="currentColor"/>
                    </svg>
                    <span class="brand__name">{text.t("platform-name")}</span>
                </a>
                {(here != SEARCH).then(|| view! { <HeaderSearch page=page.clone() /> })}
                <div class="site-tools">
                    {waiting}
                    <LanguageMenu page=page.clone() />
                    <AccountMenu page />
                </div>
                <details class="site-menu">
                    <summary>{text.t("platform-menu")}</summary>
                    <nav class="site-nav" aria-label=text.t("platform-nav").to_string()><ul>{links}</ul></nav>
                </details>
            </div>
        </header>
    }
    .into_any()
}

/// The field for searching, on every page but the one that has it already.
#[component]
fn HeaderSearch(page: PageContext) -> impl IntoView {
    let text = page.text;
    view! {
        <form class="site-search" method="get" action=SEARCH role="search" aria-label=text.t("search-title").to_string()>
            <label class="visually-hidden" for="site-search">{text.t("search-field")}</label>
            <input class="ds-input" id="site-search" type="search" name="q" maxlength="200" />
            <button class="ds-button" data-variant="secondary" data-size="sm">{text.t("search-button")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn LanguageMenu(page: PageContext) -> impl IntoView {
    let text = page.text;
    let buttons = UiLang::ALL
        .iter()
        .map(|lang| {
            let current = (*lang == text.lang()).then_some("true");
            view! {
                <li>
                    <button class="lang-menu__item" name="lang" value=lang.code() lang=lang.code() aria-current=current>
                        {lang.autonym()}
                    </button>
                </li>
            }
        })
        .collect_view();
    let danish = text.lang().neighbour().map(|_| {
        let (value, label) = if text.prefers_danish() {
            ("no", text.t("platform-danish-less"))
        } else {
            ("yes", text.t("platform-danish-more"))
        };
        view! { <li><button class="lang-menu__item" name="danish" value=value>{label}</button></li> }
    });
    view! {
        <details class="lang-menu">
            <summary>
                <span class="visually-hidden">{text.t("platform-language")}": "</span>
                {text.lang().autonym()}
            </summary>
            <form method="post" action="/language">
                <input type="hidden" name="return" value=page.address />
                <ul>
                    {buttons}
                    {danish}
                    <li><a class="lang-menu__item" href="/languages">{text.t("platform-languages-about")}</a></li>
                </ul>
            </form>
        </details>
    }
    .into_any()
}

#[component]
fn AccountMenu(page: PageContext) -> impl IntoView {
    let text = page.text;
    match page.actor.person() {
        Some(person) => view! {
            <details class="user-menu">
                <summary>{person.name.clone()}</summary>
                <ul>
                    <li><a class="lang-menu__item" href="/profile">{text.t("accounts-profile")}</a></li>
                    <li>
                        <form method="post" action="/sign-out">
                            <button class="lang-menu__item">{text.t("accounts-sign-out")}</button>
                        </form>
                    </li>
                </ul>
            </details>
        }
        .into_any(),
        None => {
            let back = if page.path() == "/sign-in" { "/" } else { page.address.as_str() };
            view! {
                <a class="ds-button" data-variant="secondary" data-size="sm" href=page.sign_in_address(back)>
                    {text.t("accounts-sign-in")}
                </a>
            }
            .into_any()
        }
    }
}

#[component]
fn Footer(page: PageContext) -> impl IntoView {
    let text = page.text;
    let unreviewed = text.lang().neighbour().map(|_| {
        view! { <p><a class="ds-link" href="/languages">{text.t("platform-not-yet-reviewed")}</a></p> }
    });
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p class="site-footer__name">{text.t("platform-programme-line")}</p>
                <p>{text.sensitive("platform-no-children-line")}</p>
                {unreviewed}
                <ul class="site-footer__links">
                    <li><a class="ds-link" href="/privacy">{text.t("platform-privacy")}</a></li>
                    <li><a class="ds-link" href="/accessibility">{text.t("platform-accessibility")}</a></li>
                </ul>
            </div>
        </footer>
    }
    .into_any()
}

/// What each language of the interface has been through, counted from the locale files.
pub(super) fn languages_page(page: &PageContext) -> Response {
    let text = page.text;
    page.render(Head::narrow(text.t("platform-languages-title").to_string()), move || {
        let rows = UiLang::ALL.iter().map(|lang| language_row(&text.counts(*lang), *lang, &text)).collect_view();
        let head = |key: &'static str| view! { <th scope="col">{text.t(key)}</th> };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("platform-languages-title")}</h1>
                <p class="lead">{text.t("platform-languages-text")}</p>
                <div class="table-scroll" tabindex="0" role="region" aria-label=text.t("platform-languages-title").to_string()>
                    <table class="ds-table" data-size="sm">
                        <thead>
                            <tr>
                                {head("platform-language")}
                                {head("platform-status-attested")}
                                {head("platform-status-adapted")}
                                {head("platform-status-machine")}
                                {head("platform-status-reviewed")}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <p>{text.t("platform-status-explained")}</p>
            </div>
        }
        .into_any()
    })
}

fn language_row(counts: &Counts, lang: UiLang, text: &crate::platform::text::Text) -> impl IntoView + use<> {
    let cell = |n: usize| view! { <td>{Msg::plain(text.number(i64::try_from(n).unwrap_or(i64::MAX)))}</td> };
    view! {
        <tr>
            <th scope="row" lang=lang.code()>{lang.autonym()}</th>
            {cell(counts.attested)}
            {cell(counts.adapted)}
            {cell(counts.machine)}
            {cell(counts.reviewed)}
        </tr>
    }
    .into_any()
}

//! What is new for a member: their networks first, then what they could answer, their services, everybody.

use axum::response::Response;
use leptos::prelude::*;

use crate::gatherings::GatheringItems;
use crate::gatherings::server::service::{self as gatherings, Window};
use crate::gatherings::view::GatheringCard;
use crate::network::PlaceName;
use crate::platform::server::App;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::parts::Foreign;
use crate::posts::filter::SavedFilter;
use crate::posts::server::{filters, for_me, service as posts};
use crate::posts::view::{PostCard, Tried};
use crate::posts::{PostList, drafts_notice};

/// Posts shown in a section: a page that can be read to its end.
const SHOWN: usize = 4;
/// Gatherings shown beside them.
const NEXT: u64 = 3;

pub(super) async fn show(page: PageContext, app: App) -> Response {
    let news = for_me::for_me(&page.actor, &app, SHOWN).await;
    let (news, saved) = match (news, filters::list_saved(&page.actor, &app).await) {
        (Ok(news), Ok(saved)) => (news, saved),
        (Err(failure), _) | (_, Err(failure)) => return page.failure(&failure),
    };
    // Those who are nobody's second person are refused, and shown nothing.
    let waiting = posts::list_waiting(&page.actor, &app, None).await;
    let waits = waiting.is_ok_and(|list| !list.items.is_empty());
    let drafts = drafts_notice(&page).await;
    let window = Window { from: Some(app.now()), limit: Some(NEXT), ..Window::default() };
    let next = gatherings::list(&page.actor, &app, &window, page.text.lang()).await.unwrap_or_default();
    let nothing = !news.has_news();
    let text = page.text;
    let head = Head::wide(text.t("home-title").to_string());
    page.render(head, move || {
        view! {
            <div class="with-aside">
                <div class="stack home">
                    <h1 class="ds-heading" data-size="lg">{text.t("home-title")}</h1>
                    <p class="actions">
                        <a class="ds-button" data-variant="primary" href="/posts/new">{text.t("posts-new")}</a>
                    </p>
                    {nothing.then(|| view! { <p class="muted">{text.t("home-nothing-new")}</p> })}
                    <Section title="home-networks" empty=Some("home-networks-none") cards=news.networks />
                    <Section title="home-questions" empty=None cards=news.questions />
                    <Section title="home-sectors" empty=None cards=news.sectors />
                    <Section title="home-everybody" empty=None cards=news.everybody />
                    <p><a class="ds-link" href="/posts">{text.t("home-all-posts")}</a></p>
                </div>
                <aside class="stack" aria-label=text.t("home-mine").to_string()>
                    {waits.then(|| view! { <Waiting /> })}
                    {drafts.map(|drafts| drafts())}
                    <Next cards=next />
                    <TriedHere tried=news.tried />
                    <Choices saved />
                </aside>
            </div>
        }
        .into_any()
    })
}

/// The way to the posts that wait for the reader as second person.
#[component]
fn Waiting() -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <p class="ds-alert" data-color="info"><a class="ds-link" href="/posts/waiting">{text.t("posts-waiting")}</a></p>
    }
    .into_any()
}

/// A section of posts. Without posts it says what could be done, or is left out where there is nothing to say.
#[component]
fn Section(title: &'static str, empty: Option<&'static str>, cards: Vec<PostCard>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let body = match (cards.is_empty(), empty) {
        (true, None) => return ().into_any(),
        (true, Some(empty)) => view! { <p class="empty-state">{text.t(empty)}</p> }.into_any(),
        (false, _) => view! { <PostList cards heading=3 /> }.into_any(),
    };
    view! {
        <section class="stack home__section">
            <h2 class="ds-heading" data-size="sm">{text.t(title)}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// The gatherings that come next.
#[component]
fn Next(cards: Vec<GatheringCard>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (!cards.is_empty()).then(|| {
        view! {
            <section class="panel stack">
                <h2 class="ds-heading" data-size="xs">{text.t("gatherings-coming")}</h2>
                <GatheringItems cards heading=3 />
                <p><a class="ds-link" href="/calendar">{text.t("platform-nav-calendar")}</a></p>
            </section>
        }
        .into_any()
    })
}

/// Places that try what the reader wrote.
#[component]
fn TriedHere(tried: Vec<Tried>) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let list = if tried.is_empty() {
        view! { <p class="muted">{text.t("home-tried-none")}</p> }.into_any()
    } else {
        let items = tried.into_iter().map(|one| {
            let address = format!("/posts/{}", one.post);
            let date = page.date(one.marked_at);
            view! {
                <li>
                    <span class="home__place"><PlaceName name=one.municipality.name /></span>
                    " "
                    <span class="muted">{text.t(one.kind.label())}" · "{date}</span>
                    <br />
                    <a class="ds-link" href=address><Foreign text=one.title lang=one.lang /></a>
                </li>
            }
            .into_any()
        });
        view! { <ul class="home__tried">{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="panel stack">
            <h2 class="ds-heading" data-size="xs">{text.t("home-tried")}</h2>
            {list}
        </section>
    }
    .into_any()
}

/// The choices of the list that the reader keeps.
#[component]
fn Choices(saved: Vec<SavedFilter>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (!saved.is_empty()).then(|| {
        let links = saved.into_iter().map(|one| {
            view! { <li><a class="ds-link" href=format!("/posts?{}", one.query)>{one.name}</a></li> }
        });
        let links = links.collect_view();
        view! {
            <section class="panel stack">
                <h2 class="ds-heading" data-size="xs">{text.t("posts-filters-saved")}</h2>
                <ul class="ds-list">{links}</ul>
            </section>
        }
        .into_any()
    })
}

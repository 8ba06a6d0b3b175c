//! The list of posts with its filters, and the drafts of who is signed in.

use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::asked::{Asked, any};
use super::parts::PostList;
use crate::platform::server::{App, Page};
use crate::platform::ui::form::{ErrorSummary, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, local_address, see_other};
use crate::platform::ui::parts::{Done, Pager};
use crate::posts::filter::{FilterKind, NAME_MAX, SavedFilter};
use crate::posts::server::{drafts, filters, reading, service};
use crate::posts::view::{DraftCard, PostCard};

/// Where the list is.
const PATH: &str = "/posts";

/// The address of the list with what stands after the question mark.
pub(super) fn address(query: &str) -> String {
    if query.is_empty() { PATH.to_owned() } else { format!("{PATH}?{query}") }
}

pub(super) async fn list(page: PageContext, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let asked = match Asked::read(&page, &query).await {
        Ok(asked) => asked,
        Err(failure) => return page.failure(&failure),
    };
    if asked.untidy && asked.after.is_none() {
        return see_other(&address(&asked.query(None)));
    }
    let done = FormData::parse(query.as_bytes()).get("done").to_owned();
    show(&page, asked, StatusCode::OK, FormState::default(), &done).await
}

/// The list as it is asked for, with the form for keeping the filter as it was sent.
pub(super) async fn show(
    page: &PageContext,
    asked: Asked,
    status: StatusCode,
    form: FormState,
    done: &str,
) -> Response {
    let (actor, app) = (&page.actor, &page.app);
    let posts = service::list_posts(actor, app, &asked.filter, asked.after.as_deref()).await;
    let (posts, saved) = match (posts, filters::list_saved(actor, app).await) {
        (Ok(posts), Ok(saved)) => (posts, saved),
        (Err(failure), _) | (_, Err(failure)) => return page.failure(&failure),
    };
    let text = page.text;
    let feed = feed_address(&asked);
    let head = Head::wide(text.t("posts-title").to_string()).with_feed(feed);
    let done = match done {
        "saved" => Some(text.t("posts-done-filter")),
        "seen" => Some(text.t("posts-done-seen")),
        _ => None,
    };
    page.render_with(status, head, move || {
        view! {
            <div class="post-browser">
                <header class="stack post-browser__head">
                    <h1 class="ds-heading" data-size="lg">{text.t("posts-title")}</h1>
                    <p class="lead">{text.t("posts-title-text")}</p>
                    {done.map(|message| view! { <Done message /> })}
                    <ErrorSummary form=form.clone() />
                    <WriteLink />
                </header>
                <div class="stack post-browser__filters">
                    <Filters asked=asked.clone() />
                    <Saved saved />
                </div>
                <Found asked posts form />
            </div>
        }
        .into_any()
    })
}

/// The feed of what the list is narrowed to.
fn feed_address(asked: &Asked) -> String {
    let query = asked.query(None);
    if query.is_empty() { "/feeds/posts.atom".to_owned() } else { format!("/feeds/posts.atom?{query}") }
}

#[component]
fn WriteLink() -> impl IntoView {
    let page = expect_context::<PageContext>();
    page.actor.is_signed_in().then(|| {
        view! {
            <p class="actions">
                <a class="ds-button" data-variant="primary" href="/posts/new">{page.text.t("posts-new")}</a>
            </p>
        }
        .into_any()
    })
}

/// What was found: the filters that hold, the posts, and what to do with them.
#[component]
fn Found(asked: Asked, posts: Page<PostCard>, form: FormState) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let unknown = asked.unknown.then(|| {
        view! { <div class="ds-alert" data-color="warning"><p>{text.t("posts-filter-unknown")}</p></div> }
    });
    let narrowed = !asked.filter.is_empty();
    let news = posts.items.iter().any(|card| card.news.is_some());
    let list = if posts.items.is_empty() {
        let words = if narrowed { "posts-none-found" } else { "posts-none" };
        view! { <p class="empty-state">{text.t(words)}</p> }.into_any()
    } else {
        view! { <PostList cards=posts.items /> }.into_any()
    };
    let query = asked.query(None);
    let save =
        (narrowed && page.actor.is_signed_in()).then(|| view! { <SaveFilter query=query.clone() form /> });
    let seen = news.then(|| view! { <SeenAll query=query.clone() /> });
    view! {
        <div class="stack post-browser__list">
            {unknown}
            <Chips asked=asked.clone() />
            {save}
            {list}
            <Pager path=address(&query) next=posts.next />
            {seen}
            <p><a class="ds-link" href=feed_address(&asked) type="application/atom+xml">{text.t("posts-feed")}</a></p>
        </div>
    }
    .into_any()
}

/// The form that narrows the list. It is sent by GET, so that the address keeps it.
#[component]
fn Filters(asked: Asked) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let form = FormState::filled(asked.values.clone());
    let fields = FilterKind::ALL.iter().map(|kind| {
        let choices = std::iter::once(any(&page)).chain(asked.choices(&page, *kind)).collect::<Vec<_>>();
        view! { <Select form=form.clone() name=kind.code() label=page.text.t(kind.label()) choices required=true /> }
    });
    let fields = fields.collect_view();
    view! {
        <details class="filters" open=!asked.filter.is_empty()>
            <summary>{page.text.t("posts-filter")}</summary>
            <form class="stack filters__form" method="get" action=PATH>
                {fields}
                <button class="ds-button" data-variant="secondary">{page.text.t("posts-filter-show")}</button>
            </form>
        </details>
    }
    .into_any()
}

/// What the list is narrowed to, each with a link that takes it away.
#[component]
fn Chips(asked: Asked) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let chosen = asked.chosen(&page);
    if chosen.is_empty() {
        return ().into_any();
    }
    let chips = chosen.into_iter().map(|(kind, choice)| {
        let without = address(&asked.query(Some(kind)));
        view! {
            <li>
                <a class="chip" href=without>
                    <span class="visually-hidden">{text.t("posts-filter-remove")}": "</span>
                    <span class="chip__kind">{text.t(kind.label())}": "</span>
                    <span lang=choice.lang>{choice.label}</span>
                    <span class="chip__cross" aria-hidden="true">"×"</span>
                </a>
            </li>
        }
        .into_any()
    });
    let chips = chips.collect_view();
    view! {
        <ul class="chips" aria-label=text.t("posts-filter-chosen").to_string()>
            {chips}
            <li><a class="ds-link" href=PATH>{text.t("posts-filter-none")}</a></li>
        </ul>
    }
    .into_any()
}

/// The filters that the reader keeps.
#[component]
fn Saved(saved: Vec<SavedFilter>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (!saved.is_empty()).then(|| {
        let links = saved.into_iter().map(|one| {
            view! { <li><a class="ds-link" href=address(&one.query)>{one.name}</a></li> }
        });
        let links = links.collect_view();
        view! {
            <nav class="saved-filters stack" aria-labelledby="saved-filters">
                <h2 class="ds-heading" data-size="2xs" id="saved-filters">{text.t("posts-filters-saved")}</h2>
                <ul class="ds-list">{links}</ul>
                <p><a class="ds-link" href="/posts/filters">{text.t("posts-filters-change")}</a></p>
            </nav>
        }
        .into_any()
    })
}

#[component]
fn SaveFilter(query: String, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let wrong = !form.errors().is_empty();
    view! {
        <details class="save-filter" open=wrong>
            <summary>{text.t("posts-filter-save")}</summary>
            <form class="stack" method="post" action="/posts/filters" novalidate>
                <input type="hidden" name="query" value=query />
                <TextField form name="name" label=text.t("posts-filter-name") required=true maxlength=NAME_MAX />
                <button class="ds-button" data-variant="secondary">{text.t("posts-filter-save-button")}</button>
            </form>
        </details>
    }
    .into_any()
}

#[component]
fn SeenAll(query: String) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let now = page.app.now().unix_timestamp_nanos() / 1_000_000;
    view! {
        <form method="post" action="/posts/seen">
            <input type="hidden" name="until" value=now.to_string() />
            <input type="hidden" name="return" value=address(&query) />
            <button class="ds-button" data-variant="tertiary" data-size="sm">{page.text.t("posts-seen-all")}</button>
        </form>
    }
    .into_any()
}

/// Everything up to the moment the list was shown is seen.
pub(super) async fn seen(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let millis = form.get("until").parse::<i64>().ok().map(i128::from);
    let until = millis
        .and_then(|millis| {
            time::OffsetDateTime::from_unix_timestamp_nanos(millis.checked_mul(1_000_000)?).ok()
        })
        .unwrap_or_else(|| app.now());
    match reading::seen_until(&page.actor, &app, until).await {
        Ok(()) => {
            let back = local_address(form.get("return"));
            let join = if back.contains('?') { '&' } else { '?' };
            see_other(&format!("{back}{join}done=seen"))
        }
        Err(failure) => page.failure::<_>(&failure),
    }
}

/// The actor's drafts, to show on their home page; nothing when there are none.
pub async fn drafts_notice(page: &PageContext) -> Option<impl FnOnce() -> AnyView + Send + use<>> {
    let drafts =
        drafts::list_drafts(&page.actor, &page.app).await.ok().filter(|drafts| !drafts.is_empty())?;
    let page = page.clone();
    Some(move || {
        let items = drafts.into_iter().map(|draft| draft_item(&page, draft)).collect_view();
        view! {
            <section class="panel stack">
                <h2 class="ds-heading" data-size="xs">{page.text.t("posts-drafts")}</h2>
                <ul class="ds-list">{items}</ul>
            </section>
        }
        .into_any()
    })
}

fn draft_item(page: &PageContext, draft: DraftCard) -> impl IntoView + use<> {
    let text = page.text;
    let title =
        if draft.title.trim().is_empty() { text.t("posts-draft-untitled").to_string() } else { draft.title };
    let label = text.ta("posts-draft-delete", &[("title", title.as_str().into())]);
    view! {
        <li>
            <a class="ds-link" href=format!("/posts/new?draft={}", draft.id)>{title}</a>
            " "
            <span class="muted">{page.moment(draft.saved_at)}</span>
            <form method="post" action=format!("/posts/drafts/{}/delete", draft.id)>
                <button class="ds-button" data-variant="tertiary" data-size="sm" data-color="danger">{label}</button>
            </form>
        </li>
    }
    .into_any()
}

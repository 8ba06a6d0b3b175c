//! What was found: posts as lists show them, with the places where the words stand.

use leptos::prelude::*;

use super::page::address;
use crate::platform::server::Page;
use crate::platform::ui::page::PageContext;
use crate::platform::ui::parts::Pager;
use crate::posts::PostItem;
use crate::posts::model::PostId;
use crate::search::model::Query;
use crate::search::view::{At, Found, Place, Run};

/// What was searched for and found.
pub(super) struct Results {
    pub query: Query,
    pub found: Page<Found>,
}

impl Results {
    /// The list, or help when there is nothing in it.
    pub(super) fn view(self) -> AnyView {
        let page = expect_context::<PageContext>();
        let text = page.text;
        if self.found.items.is_empty() {
            return nothing(&page, &self.query);
        }
        let count = self.found.items.len();
        let whole = self.found.next.is_none() && self.query.after.is_none();
        let count = whole.then(|| text.ta("search-found", &[("count", count.into())]));
        let count = count.unwrap_or_else(|| text.t("search-found-more"));
        let items = self.found.items.into_iter().map(|found| item(&page, found)).collect_view();
        let path = address(&self.query, true);
        view! {
            <p role="status">{count}</p>
            <div class="post-list">{items}</div>
            <Pager path next=self.found.next />
        }
        .into_any()
    }
}

fn nothing(page: &PageContext, query: &Query) -> AnyView {
    let text = page.text;
    let wider = (!query.filter.is_empty()).then(|| {
        let everywhere = address(query, false);
        view! { <p><a class="ds-link" href=everywhere>{text.t("search-everywhere")}</a></p> }
    });
    let visitor = (!page.actor.is_signed_in()).then(|| view! { <p>{text.t("search-visitor")}</p> });
    view! {
        <div class="empty-state stack" role="status">
            <p>{text.t("search-none")}</p>
            <p>{text.t("search-none-help")}</p>
            {visitor}
            {wider}
        </div>
    }
    .into_any()
}

fn item(page: &PageContext, found: Found) -> AnyView {
    let Found { card, title, places } = found;
    let lang = page.text.lang_if_foreign(card.lang);
    let excerpt = if places.is_empty() {
        let words = Run { text: card.excerpt.clone(), hit: false };
        line(page.text.t("search-in-title").into_any(), lang, vec![words])
    } else {
        places.into_iter().map(|one| place(page, card.id, one)).collect_view().into_any()
    };
    view! { <PostItem card title=runs(title) excerpt /> }.into_any()
}

fn place(page: &PageContext, post: PostId, place: Place) -> AnyView {
    let text = page.text;
    let name = match place.at {
        At::Text => text.t("search-in-text").into_any(),
        At::Answer(id) => {
            let there = format!("/posts/{post}#comment-{id}");
            view! { <a class="ds-link" href=there>{text.t("search-in-answer")}</a> }.into_any()
        }
        At::File(_, name) => text.ta("search-in-file", &[("name", name.into())]).into_any(),
    };
    line(name, text.lang_if_foreign(place.lang), place.runs)
}

fn line(name: AnyView, lang: Option<&'static str>, words: Vec<Run>) -> AnyView {
    view! {
        <p class="post-card__excerpt">
            <span class="hit-place">{name}</span>
            " "
            <span lang=lang>{runs(words)}</span>
        </p>
    }
    .into_any()
}

fn runs(runs: Vec<Run>) -> AnyView {
    let runs = runs
        .into_iter()
        .map(|run| if run.hit { view! { <mark>{run.text}</mark> }.into_any() } else { run.text.into_any() });
    runs.collect_view().into_any()
}

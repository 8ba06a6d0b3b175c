//! Parts that pages of posts share.

use leptos::prelude::*;

use crate::network::OriginLine;
use crate::people::PersonLink;
use crate::platform::text::Msg;
use crate::platform::ui::page::PageContext;
use crate::platform::ui::parts::{LangBadge, Tags};
use crate::posts::model::Step;
use crate::posts::view::{Byline, News, PostCard, PostText};

/// Posts in a list.
#[component]
pub fn PostList(
    cards: Vec<PostCard>,
    #[prop(default = 2)] heading: u8,
    /// Whether the titles lead to the decision of a second person.
    #[prop(optional)]
    decide: bool,
) -> impl IntoView {
    let items = cards.into_iter().map(|card| view! { <PostItem card heading decide /> });
    view! { <div class="post-list">{items.collect_view()}</div> }.into_any()
}

/// One post in a list.
#[component]
pub fn PostItem(
    card: PostCard,
    #[prop(default = 2)] heading: u8,
    /// Whether the title leads to the decision of a second person.
    #[prop(optional)]
    decide: bool,
    /// The words of the title, where a room above sets them in its own way.
    #[prop(optional)]
    title: Option<AnyView>,
    /// What stands instead of the first words.
    #[prop(optional)]
    excerpt: Option<AnyView>,
) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let lang = text.lang_if_foreign(card.lang);
    let address = format!("/posts/{}{}", card.id, if decide { "/decision" } else { "" });
    let title = title.unwrap_or_else(|| card.title.into_any());
    let link = view! { <a class="ds-link" href=address lang=lang>{title}</a> };
    let first_words = card.excerpt;
    let excerpt = excerpt
        .unwrap_or_else(|| view! { <p class="post-card__excerpt" lang=lang>{first_words}</p> }.into_any());
    let title = if heading == 3 {
        view! { <h3 class="ds-heading" data-size="xs">{link}</h3> }.into_any()
    } else {
        view! { <h2 class="ds-heading" data-size="xs">{link}</h2> }.into_any()
    };
    let count = |key: &'static str, n: u64| {
        (n > 0).then(|| view! { <li>{text.ta(key, &[("count", n.into())])}</li> })
    };
    let news = card.news.map(|news| view! { <li class="news">{text.t(news_label(news))}</li> });
    view! {
        <article class="post-card">
            <ul class="meta">
                {news}
                <li>{text.t(card.kind.label())}</li>
                {card.answered.then(|| view! { <li>{text.t("posts-answered")}</li> })}
                <BylineItems byline=card.byline />
                <li>{page.date(card.published_at)}</li>
            </ul>
            {title}
            {excerpt}
            <div class="post-card__foot">
                <LangBadge lang=card.lang />
                <Tags labels=card.themes.iter().map(|theme| text.t(theme.label())).collect() />
                <ul class="meta">
                    {count("posts-comment-count", card.comments)} {count("posts-mark-count", card.marks)}
                </ul>
            </div>
        </article>
    }
    .into_any()
}

fn news_label(news: News) -> &'static str {
    match news {
        News::Post => "posts-news",
        News::Comments => "posts-news-comments",
        News::Revision => "posts-news-revision",
    }
}

/// Name, role and place of an author, as items of a line.
#[component]
pub(super) fn BylineItems(byline: Byline) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let name = match (byline.account, byline.name) {
        (Some(id), Some(name)) => view! { <PersonLink id name /> }.into_any(),
        // Nobody is named to visitors.
        _ if !page.actor.is_signed_in() => ().into_any(),
        (_, name) => name.unwrap_or_else(|| text.t("people-former-member").to_string()).into_any(),
    };
    let name = page.actor.is_signed_in().then(|| view! { <li class="comment__author">{name}</li> });
    view! {
        {name}
        <li>{text.t(byline.role.label())}</li>
        <OriginLine origin=byline.origin />
    }
    .into_any()
}

/// Who wrote something, in one line of plain words.
pub(super) fn byline_words(page: &PageContext, byline: &Byline) -> String {
    let role = page.text.t(byline.role.label()).to_string();
    let place = byline.origin.name.as_ref().map(|name| name.text.clone());
    let who = byline.name.clone().unwrap_or(role);
    place.filter(|place| !who.contains(place.as_str())).map_or(who.clone(), |place| format!("{who}, {place}"))
}

/// Title, parts and facts of an experience. `heading` is the level of its title; `header` stands below the title.
#[component]
pub(super) fn PostBody(
    text: PostText,
    heading: u8,
    #[prop(optional)] header: Option<AnyView>,
) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let lang = page.text.lang_if_foreign(text.lang);
    let title = text.title.clone();
    let title = match heading {
        1 => view! { <h1 class="ds-heading" data-size="lg" lang=lang>{title}</h1> }.into_any(),
        2 => view! { <h2 class="ds-heading" data-size="md" lang=lang>{title}</h2> }.into_any(),
        _ => view! { <h3 class="ds-heading" data-size="md" lang=lang>{title}</h3> }.into_any(),
    };
    let parts = text.parts.iter().map(|part| {
        let label = page.text.t(part.part.label());
        let heading = match heading {
            1 => view! { <h2 class="ds-heading" data-size="xs">{label}</h2> }.into_any(),
            2 => view! { <h3 class="ds-heading" data-size="xs">{label}</h3> }.into_any(),
            _ => view! { <h4 class="ds-heading" data-size="xs">{label}</h4> }.into_any(),
        };
        view! { <section class="post-section">{heading}<div class="prose" lang=lang inner_html=part.html.clone()></div></section> }
    });
    let parts = parts.collect_view();
    view! {
        {title}
        {header}
        <p><LangBadge lang=text.lang /></p>
        <div class="post-body">{parts}</div>
        <PostFacts text />
    }
    .into_any()
}

/// Themes, age groups, services and the step of the staircase.
#[component]
fn PostFacts(text: PostText) -> impl IntoView {
    let reader = expect_context::<PageContext>().text;
    let row = |key: &'static str, labels: Vec<Msg>| {
        (!labels.is_empty()).then(|| view! { <div><dt>{reader.t(key)}</dt><dd><Tags labels /></dd></div> })
    };
    let themes = text.themes.iter().map(|theme| reader.t(theme.label())).collect();
    let ages = text.age_groups.iter().map(|age| reader.t(age.label())).collect();
    let services = text.services.iter().map(|sector| reader.t(sector.label())).collect();
    view! {
        <dl class="post-facts">
            {row("posts-field-themes", themes)} {row("posts-field-ages", ages)} {row("posts-field-services", services)}
        </dl>
        {text.step.map(|step| view! { <Staircase step /> })}
    }
    .into_any()
}

/// The coordination staircase with the step that an experience is about.
#[component]
fn Staircase(step: Step) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let steps = Step::ALL.iter().map(|one| {
        let here = *one == step;
        let now = here.then(|| view! { <span class="staircase__now">{text.t("posts-step-here")}</span> });
        view! {
            <li aria-current=here.then_some("step")>
                <span class="staircase__name">{text.t(one.label())}</span>
                {now}
            </li>
        }
        .into_any()
    });
    view! {
        <section class="stack">
            <h2 class="ds-heading" data-size="2xs">{text.t("posts-field-step")}</h2>
            <ol class="staircase staircase--small">{steps.collect_view()}</ol>
        </section>
    }
    .into_any()
}

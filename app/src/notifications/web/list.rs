//! The list of notices. A line is a small form: it marks as read what it opens, and a GET changes nothing (ASVS 3.5.3).

use axum::extract::{Path, Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use crate::network::PlaceName;
use crate::notifications::model::{NoticeId, NoticeLine};
use crate::notifications::server::service;
use crate::platform::server::{App, Cursor};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{LangBadge, Pager};

#[derive(Deserialize)]
pub(super) struct After {
    after: Option<String>,
}

pub(super) async fn show(page: PageContext, State(app): State<App>, Query(after): Query<After>) -> Response {
    let unread = match after.after {
        Some(_) => Vec::new(),
        None => match service::list_unread(&page.actor, &app).await {
            Ok(unread) => unread,
            Err(failure) => return page.failure(&failure),
        },
    };
    let earlier = match service::list_earlier(&page.actor, &app, after.after.as_deref()).await {
        Ok(earlier) => earlier,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::narrow(text.t("notifications-title").to_string()), move || {
        let nothing = unread.is_empty() && earlier.items.is_empty() && earlier.next.is_none();
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("notifications-title")}</h1>
                <p><a class="ds-link" href="/profile/notices">{text.t("notifications-choose")}</a></p>
                {nothing.then(|| view! { <p class="empty-state">{text.t("notifications-none")}</p> })}
                <Unread lines=unread />
                {(!earlier.items.is_empty()).then(|| {
                    view! {
                        <section class="stack">
                            <h2 class="ds-heading" data-size="sm">{text.t("notifications-earlier")}</h2>
                            <Lines lines=earlier.items />
                        </section>
                    }
                    .into_any()
                })}
                <Pager path="/notices".to_owned() next=earlier.next />
            </div>
        }
        .into_any()
    })
}

pub(super) async fn read_all(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let until = Some(form.get("until")).filter(|until| !until.is_empty());
    match service::read_all(&page.actor, &app, until).await {
        Ok(()) => see_other("/notices"),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn open(page: PageContext, State(app): State<App>, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<NoticeId>() else {
        return page.not_found();
    };
    match service::open(&page.actor, &app, id).await {
        Ok(address) => see_other(&address),
        Err(failure) => page.failure(&failure),
    }
}

/// What is unread, and the button that marks all of it as read.
#[component]
fn Unread(lines: Vec<NoticeLine>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let newest = lines.iter().max_by_key(|line| (line.at, line.id))?;
    let until = Cursor::code(newest.at, newest.id.0);
    Some(
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("notifications-new")}</h2>
                <form method="post" action="/notices">
                    <input type="hidden" name="until" value=until />
                    <button class="ds-button" data-variant="secondary" data-size="sm">
                        {text.t("notifications-read-all")}
                    </button>
                </form>
                <Lines lines />
            </section>
        }
        .into_any(),
    )
}

#[component]
fn Lines(lines: Vec<NoticeLine>) -> impl IntoView {
    let items = lines.into_iter().map(|line| view! { <Line line /> }).collect_view();
    view! { <ul class="notices">{items}</ul> }.into_any()
}

#[component]
fn Line(line: NoticeLine) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let marks = line.marks.into_iter().map(|(place, mark)| {
        view! { <li><PlaceName name=place />": " {text.t(mark.label())}</li> }.into_any()
    });
    let marks = marks.collect_view();
    let who = line.who.into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
    let told = text.ta(line.kind.label(), &[("count", line.count.into())]);
    let lang = line.title.as_ref().map(|(_, lang)| *lang).map(|lang| view! { <li><LangBadge lang /></li> });
    let title = line.title.map(|(title, lang)| {
        view! { ": "<span class="notice__title" lang=text.lang_if_foreign(lang)>{title}</span> }
    });
    let unread = line.unread.then(|| view! { <li class="notice__new">{text.t("notifications-unread")}</li> });
    view! {
        <li class="notice" data-unread=line.unread.then_some("yes")>
            <form method="post" action=format!("/notices/{}/open", line.id)>
                <button class="notice__open">
                    <span class="notice__what">{told}</span>
                    {title}
                </button>
            </form>
            <ul class="meta">
                {unread} {who} {marks}
                <li>{page.moment(line.at)}</li>
                {lang}
            </ul>
        </li>
    }
    .into_any()
}

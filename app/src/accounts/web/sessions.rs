//! Where one is signed in, and ending it.

use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

use super::nav::ProfileNav;
use crate::accounts::model::SessionView;
use crate::accounts::server::sessions;
use crate::platform::server::App;
use crate::platform::text::Msg;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;

#[derive(Deserialize)]
pub(super) struct What {
    ended: Option<String>,
}

pub(super) async fn show(
    page: PageContext,
    State(app): State<App>,
    session: Session,
    Query(what): Query<What>,
) -> Response {
    let views = match sessions::list(&page.actor, &app, session.id()).await {
        Ok(views) => views,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let ended = what.ended.is_some();
    let others = views.iter().any(|view| !view.current);
    page.render(Head::narrow(text.t("accounts-sessions").to_string()), move || {
        view! {
            <div class="stack">
                {ended.then(|| view! { <Done message=text.t("accounts-sessions-ended") /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-sessions")}</h1>
                <ProfileNav />
                <p>{text.t("accounts-sessions-text")}</p>
                <ul class="sessions">
                    {views.into_iter().enumerate().map(|(n, view)| view! { <Row n view /> }).collect_view()}
                </ul>
                {others
                    .then(|| {
                        view! {
                            <form method="post" action="/profile/sessions">
                                <button class="ds-button" data-variant="secondary" name="action" value="others">
                                    {text.t("accounts-sessions-end-others")}
                                </button>
                            </form>
                        }
                    })}
            </div>
        }
        .into_any()
    })
}

#[component]
fn Row(n: usize, view: SessionView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let device = view.device.map_or_else(|| text.t("accounts-device-unknown"), Msg::plain);
    let name = format!("session-{n}");
    let end = (!view.current).then(|| {
        view! {
            <form method="post" action="/profile/sessions">
                <input type="hidden" name="session" value=view.key />
                <button class="ds-button" data-variant="tertiary" name="action" value="end" aria-describedby=name.clone()>
                    {text.t("accounts-session-end")}
                </button>
            </form>
        }
        .into_any()
    });
    view! {
        <li>
            <div id=name>
                <p>
                    <strong>{device}</strong>
                    {view.current.then(|| view! { " " <span class="ds-tag">{text.t("accounts-session-this")}</span> })}
                </p>
                <p class="muted">
                    {text.t("accounts-session-seen")}" "{page.moment(view.seen_at)}" · "
                    {text.t("accounts-session-since")}" "{page.moment(view.signed_in_at)}
                </p>
            </div>
            {end}
        </li>
    }
    .into_any()
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    session: Session,
    form: FormData,
) -> Response {
    let ended = match form.get("action") {
        "others" => sessions::end_all_others(&page.actor, &app, session.id()).await,
        "end" => sessions::end(&page.actor, &app, form.get("session")).await,
        _ => return page.bad_request(),
    };
    match ended {
        Ok(()) => see_other("/profile/sessions?ended=1"),
        Err(failure) => page.failure(&failure),
    }
}

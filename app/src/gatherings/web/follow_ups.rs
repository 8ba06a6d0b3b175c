//! What was taken on: the form for organisers, and the buttons that say that something is done.

use axum::response::Response;
use leptos::prelude::*;

use super::request::{At, Within, back};
use crate::gatherings::model::{FollowUpId, FollowUpInput, GatheringId, LINE_MAX};
use crate::gatherings::server::{follow_ups as service, service as gatherings};
use crate::gatherings::view::FollowUpView;
use crate::people::Overrule;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::DateLength;
use crate::platform::ui::asked::Again;
use crate::platform::ui::form::{Choice, ErrorSummary, Select, TextField, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{Foreign, LangBadge};
use crate::safety::server::service::OVERRULE;

pub(super) async fn show(At { page, app, id }: At) -> Response {
    let mut values = FormData::default();
    values.set("lang", ContentLang::from(page.text.lang()).code());
    follow_up_page(&page, &app, id, Again::first(values)).await
}

pub(super) async fn add(At { page, app, id }: At, form: FormData) -> Response {
    let input = FollowUpInput {
        what: form.get("what").to_owned(),
        lang: ContentLang::from_code(form.get("lang")),
        owner: form.get("owner").parse().ok(),
        due_on: form.get("due_on").to_owned(),
        numbers_ok: form.has(OVERRULE, "yes"),
    };
    match service::add(&page.actor, &app, id, &input).await {
        Ok(_) => see_other(&format!("/gatherings/{id}/follow-ups")),
        Err(failure) => match Again::refused(&page, form, "what", failure) {
            Ok(again) => follow_up_page(&page, &app, id, again).await,
            Err(response) => response,
        },
    }
}

pub(super) async fn change(Within { page, app, id, part }: Within<FollowUpId>, form: FormData) -> Response {
    let done = match form.get("action") {
        "done" => service::set_done(&page.actor, &app, id, part, true).await,
        "open" => service::set_done(&page.actor, &app, id, part, false).await,
        "remove" => service::remove(&page.actor, &app, id, part).await,
        _ => return page.bad_request(),
    };
    match done {
        Ok(()) if form.get("from") == "list" => see_other(&format!("/gatherings/{id}/follow-ups")),
        Ok(()) => back(id, "saved"),
        Err(failure) => page.failure(&failure),
    }
}

async fn follow_up_page(page: &PageContext, app: &App, id: GatheringId, again: Again) -> Response {
    let owners = match service::list_owners(&page.actor, app, id).await {
        Ok(owners) => owners,
        Err(failure) => return page.failure(&failure),
    };
    let view = match gatherings::get(&page.actor, app, id, page.text.lang(), None).await {
        Ok(view) => view,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    again.page(page, Head::narrow(text.t("gatherings-follow-ups").to_string()), move |form, _| {
        let nobody = Choice::new("", text.t("gatherings-owner-none"));
        let owners = owners.into_iter().map(|(id, name)| Choice::named(id.to_string(), &name, None));
        let owners = std::iter::once(nobody).chain(owners).collect();
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("gatherings-follow-ups")}</h1>
                <p class="lead">{text.t("gatherings-follow-ups-text")}</p>
                <FollowUps id follow_ups=view.follow_ups organises=true />
                <h2 class="ds-heading" data-size="sm">{text.t("gatherings-follow-up-add")}</h2>
                <ErrorSummary form=form.clone() />
                <form class="form stack" method="post" novalidate action=format!("/gatherings/{id}/follow-ups")>
                    <TextField form=form.clone() name="what" label=text.t("gatherings-field-what") required=true maxlength=LINE_MAX />
                    <Select form=form.clone() name="lang" label=text.t("gatherings-field-lang") choices=languages(&text) required=true />
                    <Select form=form.clone() name="owner" label=text.t("gatherings-field-owner") hint=text.t("gatherings-field-owner-hint") choices=owners required=true />
                    <TextField form=form.clone() name="due_on" label=text.t("gatherings-field-due") kind="date" required=true />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("gatherings-follow-up-add")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/gatherings/{id}")>{text.t("gatherings-back")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

/// What was taken on, each with the buttons that the reader may press.
#[component]
pub(super) fn FollowUps(
    id: GatheringId,
    follow_ups: Vec<FollowUpView>,
    /// Whether they can be removed here.
    #[prop(optional)]
    organises: bool,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let items = follow_ups.into_iter().map(|one| view! { <Line id one organises /> });
    let items = items.collect_view();
    view! { <ul class="lines" aria-label=text.t("gatherings-follow-ups").to_string()>{items}</ul> }.into_any()
}

#[component]
fn Line(id: GatheringId, one: FollowUpView, organises: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let due = text.date_of(DateLength::Long, one.due_on);
    let due = text.ta("gatherings-due", &[("date", due.into())]);
    let owner = one.owner.unwrap_or_else(|| text.t("people-former-member").to_string());
    let what = one.what.clone();
    let button = |action: &'static str, key: &'static str| {
        let label = format!("{}: {what}", text.t(key));
        view! {
            <button class="ds-button" data-variant="tertiary" data-size="sm" name="action" value=action aria-label=label>
                {text.t(key)}
            </button>
        }
        .into_any()
    };
    let (state, set) = match one.done_at {
        Some(_) => ("gatherings-done", button("open", "gatherings-set-open")),
        None => ("gatherings-not-done", button("done", "gatherings-set-done")),
    };
    let remove = organises.then(|| button("remove", "gatherings-follow-up-remove"));
    let from = if organises { "list" } else { "page" };
    let buttons = one.may_set.then(|| {
        view! {
            <form method="post" action=format!("/gatherings/{id}/follow-ups/{}", one.id)>
                <input type="hidden" name="from" value=from />
                {set}
                {remove}
            </form>
        }
        .into_any()
    });
    view! {
        <li class="line-with-button" data-done=one.done_at.map(|_| "yes")>
            <div>
                <Foreign text=one.what lang=one.lang />
                <ul class="meta">
                    <li><span class="ds-tag">{text.t(state)}</span></li>
                    <li>{owner}</li>
                    <li>{due}</li>
                    <li><LangBadge lang=one.lang /></li>
                </ul>
            </div>
            {buttons}
        </li>
    }
    .into_any()
}

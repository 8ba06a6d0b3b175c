//! One person: what they do where since when, and the account.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::{MembershipFacts, ToAdmin, date, day, period};
use crate::accounts::model::AccountId;
use crate::accounts::server::{members as accounts, second_factor};
use crate::admin::model::{AdminError, MemberRow};
use crate::admin::server::service;
use crate::network::model::Sector;
use crate::network::server::memberships::{self, can_grant};
use crate::network::view::{MembershipId, MembershipInput, MembershipView, Places};
use crate::people::{role_choices, scope_choices, sector_choices};
use crate::platform::actor::{Role, Scope};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;
use crate::platform::text::Msg;
use crate::platform::ui::form::{ErrorSummary, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;
use crate::platform::ui::table::DataTable;

#[derive(Default, Deserialize)]
pub(super) struct What {
    done: Option<String>,
}

pub(super) async fn show(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<AccountId>,
    Query(what): Query<What>,
) -> Response {
    let mut values = FormData::default();
    values.set("starts_on", app.now().date().to_string());
    values.set("role", Role::Member.code());
    let done = what.done.as_deref().and_then(|done| {
        Some(page.text.t(match done {
            "added" => "admin-done-added",
            "ended" => "admin-done-ended",
            "closed" => "admin-done-closed",
            "opened" => "admin-done-opened",
            "factor" => "admin-done-factor",
            _ => return None,
        }))
    });
    member_page(&page, &app, id, StatusCode::OK, FormState::filled(values), done).await
}

pub(super) async fn add(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<AccountId>,
    form: FormData,
) -> Response {
    let result = match service::get_member(&page.actor, &app, id).await {
        Ok(_) => match input(id, &form) {
            Ok(input) => memberships::add_membership(&page.actor, &app, &input).await.map(drop),
            Err(failure) => Err(failure),
        },
        Err(failure) => Err(failure),
    };
    changed(&page, &app, id, form, "added", result).await
}

fn input(account: AccountId, form: &FormData) -> Result<MembershipInput, AdminError> {
    let mut errors = FieldErrors::default();
    let role = Role::from_code(form.get("role"));
    if role.is_none() {
        errors.add("role", "people-error-role");
    }
    let scope = Scope::from_code(form.get("scope"));
    if scope.is_none() {
        errors.add("scope", "people-error-scope");
    }
    let starts_on = date(form, "starts_on", &mut errors);
    let ends_on = date(form, "ends_on", &mut errors);
    let (Some(role), Some(scope), true) = (role, scope, errors.is_empty()) else {
        return Err(Failure::Invalid(errors));
    };
    let sector = Sector::from_code(form.get("sector"));
    Ok(MembershipInput { account, role, scope, sector, starts_on, ends_on })
}

pub(super) async fn end(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<AccountId>,
    form: FormData,
) -> Response {
    let result = match (form.get("membership").parse::<MembershipId>(), form.date("on")) {
        (Ok(membership), Ok(Some(on))) => {
            memberships::end_membership(&page.actor, &app, membership, on).await.map(drop)
        }
        (Err(_), _) => Err(Failure::NotFound),
        (_, Err(key)) => Err(wrong("ends_on", key)),
        (_, Ok(None)) => Err(wrong("ends_on", "platform-error-date")),
    };
    changed(&page, &app, id, form, "ended", result).await
}

fn wrong(field: &str, key: &str) -> AdminError {
    let mut errors = FieldErrors::default();
    errors.add(field, key);
    Failure::Invalid(errors)
}

pub(super) async fn deactivate(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<AccountId>,
) -> Response {
    let result = service::close_account(&page.actor, &app, id).await;
    changed(&page, &app, id, FormData::default(), "closed", result).await
}

pub(super) async fn reactivate(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<AccountId>,
) -> Response {
    let result = accounts::reactivate(&page.actor, &app, id).await;
    changed(&page, &app, id, FormData::default(), "opened", result).await
}

pub(super) async fn remove_factor(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<AccountId>,
) -> Response {
    let result = match second_factor::remove_of(&page.actor, &app, id).await {
        Err(Failure::NotFound) => Err(wrong("account", "admin-error-no-factor")),
        other => other,
    };
    changed(&page, &app, id, FormData::default(), "factor", result).await
}

async fn changed(
    page: &PageContext,
    app: &App,
    id: AccountId,
    form: FormData,
    done: &str,
    result: Result<(), AdminError>,
) -> Response {
    match result {
        Ok(()) => see_other(&format!("/admin/members/{id}?done={done}")),
        Err(Failure::Invalid(errors)) => {
            let form = FormState::with_errors(form, errors);
            member_page(page, app, id, StatusCode::UNPROCESSABLE_ENTITY, form, None).await
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn member_page(
    page: &PageContext,
    app: &App,
    id: AccountId,
    status: StatusCode,
    form: FormState,
    done: Option<Msg>,
) -> Response {
    let (member, places) = match service::get_member(&page.actor, app, id).await {
        Ok(found) => found,
        Err(failure) => return page.failure(&failure),
    };
    let everything = service::manage(&page.actor).is_ok();
    let own = page.actor.account() == Some(id);
    let today = app.now().date();
    page.render_with(status, Head::wide(member.account.name.clone()), move || {
        let account = member.account.clone();
        let form_part = view! { <AddForm id form=form.clone() places /> };
        view! {
            <div class="stack">
                {done.map(|message| view! { <Done message /> })}
                <ToAdmin />
                <h1 class="ds-heading" data-size="lg">{account.name.clone()}</h1>
                {account.email.clone().map(|email| view! { <p class="address">{email}</p> })}
                <ErrorSummary form />
                <History member today=day(Some(today)) />
                {form_part}
                {(everything && !own).then(|| view! { <Account id closed=account.deactivated_at.is_some() /> })}
            </div>
        }
        .into_any()
    })
}

#[component]
fn History(member: MemberRow, today: String) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = member.account.id;
    let none = member.memberships.is_empty();
    let rows = member.memberships.into_iter().map(|one| {
        let state = if one.holds { "admin-holds" } else { "admin-holds-not" };
        let end = one.can_end.then(|| end_form(id, &one, &today));
        vec![
            view! { <MembershipFacts one=one.clone() /> }.into_any(),
            period(&text, one.starts_on, one.ends_on).into_any(),
            view! { <span class="ds-tag">{text.t(state)}</span> }.into_any(),
            end.into_any(),
        ]
    });
    let rows = rows.collect::<Vec<_>>();
    let heads = ["admin-membership", "admin-period", "people-state", "people-col-change"]
        .map(|key| text.t(key))
        .to_vec();
    let body = match none {
        true => view! { <p class="empty-state">{text.t("admin-no-memberships")}</p> }.into_any(),
        false => view! { <DataTable caption=text.t("admin-memberships") heads rows /> }.into_any(),
    };
    view! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">{text.t("admin-memberships")}</h2>
            <p class="hint">{text.t("admin-end-hint")}</p>
            {body}
        </section>
    }
    .into_any()
}

fn end_form(id: AccountId, one: &MembershipView, today: &str) -> AnyView {
    let text = expect_context::<PageContext>().text;
    let what = super::parts::membership_line(&text, one);
    let label = text.ta("admin-end-label", &[("membership", what.as_str().into())]).to_string();
    view! {
        <form class="cluster" method="post" novalidate action=format!("/admin/members/{id}/end")>
            <input type="hidden" name="membership" value=one.id.to_string() />
            <input class="ds-input" type="date" name="on" value=today.to_owned() aria-label=label />
            <button class="ds-button" data-variant="tertiary" data-size="sm" data-color="danger">{text.t("admin-end")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn AddForm(id: AccountId, form: FormState, places: Places) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let gives = places
        .scopes()
        .any(|scope| Role::ALL.iter().any(|role| can_grant(&page.actor, &places, *role, &scope)));
    gives.then(|| {
        let roles = role_choices(&text, &page.actor, &places);
        let scopes = scope_choices(&text, &page.actor, &places);
        view! {
            <form class="form" method="post" novalidate action=format!("/admin/members/{id}/memberships")>
                <h2 class="ds-heading" data-size="sm">{text.t("admin-add-membership")}</h2>
                <Select form=form.clone() name="role" label=text.t("people-column-role") choices=roles required=true />
                <Select form=form.clone() name="scope" label=text.t("people-col-place") choices=scopes required=true />
                <Select form=form.clone() name="sector" label=text.t("people-column-sector") choices=sector_choices(&text) />
                <TextField form=form.clone() name="starts_on" label=text.t("admin-starts-on") kind="date" />
                <TextField form name="ends_on" label=text.t("admin-ends-on") kind="date" hint=text.t("admin-ends-on-hint") />
                <div class="actions">
                    <button class="ds-button" data-variant="primary">{text.t("admin-add")}</button>
                </div>
            </form>
        }
        .into_any()
    })
}

/// Closing the account, or opening it again, with what that means.
#[component]
fn Account(id: AccountId, closed: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (verb, key, words) = if closed {
        ("reactivate", "admin-reactivate", "admin-reactivate-text")
    } else {
        ("deactivate", "admin-deactivate", "admin-deactivate-text")
    };
    view! {
        <section class="panel stack">
            <h2 class="ds-heading" data-size="sm">{text.t("admin-account")}</h2>
            <p>{text.t(words)}</p>
            <form method="post" action=format!("/admin/members/{id}/{verb}")>
                <button class="ds-button" data-variant="secondary" data-color="danger">{text.t(key)}</button>
            </form>
            <p>{text.t("admin-remove-factor-text")}</p>
            <form method="post" action=format!("/admin/members/{id}/second-factor")>
                <button class="ds-button" data-variant="secondary" data-color="danger">{text.t("admin-remove-factor")}</button>
            </form>
        </section>
    }
    .into_any()
}

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
use crate::platform::error::{Failure, FieldError, FieldErrors};
use crate::platform::server::App;
use crate::platform::text::Msg;
use crate::platform::ui::form::{ErrorSummary, FieldMessages, FormState, Select, TextField};
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
    let done = what.done.as_deref().and_then(|done| {
        Some(page.text.t(match done {
            "added" => "admin-done-added",
            "ended" => "admin-done-ended",
            "taken-back" => "admin-done-taken-back",
            "sessions" => "admin-done-sessions",
            "closed" => "admin-done-closed",
            "opened" => "admin-done-opened",
            "factor" => "admin-done-factor",
            _ => return None,
        }))
    });
    member_page(&page, &app, id, StatusCode::OK, Forms::default(), done).await
}

/// What the forms of the page hold, where one was sent with mistakes.
#[derive(Clone, Default)]
struct Forms {
    /// The one that gives a role.
    add: Option<FormState>,
    /// Those that end one: their fields carry the membership behind them.
    end: FormState,
    /// Those of the account.
    account: FormState,
}

/// The form that gives a role, before anything is chosen.
fn fresh(app: &App) -> FormState {
    let mut values = FormData::default();
    values.set("starts_on", app.now().date().to_string());
    values.set("role", Role::Member.code());
    FormState::filled(values)
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
    let forms = |errors| Forms { add: Some(FormState::with_errors(form, errors)), ..Forms::default() };
    changed(&page, &app, id, "added", result, forms).await
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
    let at_once = form.get("when") == "now";
    let on = match form.date("on") {
        _ if at_once => Ok(app.now().date().previous_day()),
        sent => sent,
    };
    let result = match (form.get("membership").parse::<MembershipId>(), on) {
        (Ok(membership), Ok(Some(on))) => {
            memberships::end_membership(&page.actor, &app, membership, on).await.map(drop)
        }
        (Err(_), _) => Err(Failure::NotFound),
        (_, Err(key)) => Err(wrong("ends_on", key)),
        (_, Ok(None)) => Err(wrong("ends_on", "platform-error-date")),
    };
    let forms = |errors| Forms { end: of_membership(form, errors), ..Forms::default() };
    changed(&page, &app, id, if at_once { "taken-back" } else { "ended" }, result, forms).await
}

/// The form that ends a membership, with its mistakes at the field of that membership.
fn of_membership(form: FormData, errors: FieldErrors) -> FormState {
    let field = end_field(form.get("membership"));
    let mut own = FieldErrors::default();
    own.0.extend(errors.0.into_iter().map(|error| FieldError { field: field.clone(), ..error }));
    FormState::with_errors(form, own)
}

/// The name by which the last day of a membership is found on the page.
fn end_field(membership: &str) -> String {
    format!("end-{membership}")
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
    changed(&page, &app, id, "closed", result, of_account).await
}

pub(super) async fn reactivate(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<AccountId>,
) -> Response {
    let result = accounts::reactivate(&page.actor, &app, id).await;
    changed(&page, &app, id, "opened", result, of_account).await
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
    changed(&page, &app, id, "factor", result, of_account).await
}

/// Ends every session of somebody, such as one whose computer was stolen.
pub(super) async fn end_sessions(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<AccountId>,
) -> Response {
    let result = service::end_sessions(&page.actor, &app, id).await;
    changed(&page, &app, id, "sessions", result, of_account).await
}

fn of_account(errors: FieldErrors) -> Forms {
    Forms { account: FormState::with_errors(FormData::default(), errors), ..Forms::default() }
}

async fn changed(
    page: &PageContext,
    app: &App,
    id: AccountId,
    done: &str,
    result: Result<(), AdminError>,
    forms: impl FnOnce(FieldErrors) -> Forms,
) -> Response {
    match result {
        Ok(()) => see_other(&format!("/admin/members/{id}?done={done}")),
        Err(Failure::Invalid(errors)) => {
            member_page(page, app, id, StatusCode::UNPROCESSABLE_ENTITY, forms(errors), None).await
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn member_page(
    page: &PageContext,
    app: &App,
    id: AccountId,
    status: StatusCode,
    forms: Forms,
    done: Option<Msg>,
) -> Response {
    let (member, places) = match service::get_member(&page.actor, app, id).await {
        Ok(found) => found,
        Err(failure) => return page.failure(&failure),
    };
    let everything = service::manage(&page.actor).is_ok();
    let own = page.actor.account() == Some(id);
    let today = app.now().date();
    let add = forms.add.unwrap_or_else(|| fresh(app));
    page.render_with(status, Head::wide(member.account.name.clone()), move || {
        let account = member.account.clone();
        let form_part = view! { <AddForm id form=add.clone() places /> };
        let forms = [add, forms.end, forms.account];
        let summaries = forms.clone().map(|form| view! { <ErrorSummary form /> });
        let [_, end, account_form] = forms;
        view! {
            <div class="stack">
                {done.map(|message| view! { <Done message /> })}
                <ToAdmin />
                <h1 class="ds-heading" data-size="lg">{account.name.clone()}</h1>
                {account.email.clone().map(|email| view! { <p class="address">{email}</p> })}
                {summaries.into_iter().collect_view()}
                <History member form=end today=day(Some(today)) />
                {form_part}
                {(everything && !own)
                    .then(|| view! { <Account id form=account_form closed=account.deactivated_at.is_some() /> })}
            </div>
        }
        .into_any()
    })
}

#[component]
fn History(member: MemberRow, form: FormState, today: String) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let id = member.account.id;
    let none = member.memberships.is_empty();
    let rows = member.memberships.into_iter().map(|one| {
        let state = if one.holds { "admin-holds" } else { "admin-holds-not" };
        let end = one.can_end.then(|| end_form(id, &one, &form, &today));
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

fn end_form(id: AccountId, one: &MembershipView, form: &FormState, today: &str) -> AnyView {
    let text = expect_context::<PageContext>().text;
    let what = super::parts::membership_line(&text, one);
    let label = |key: &'static str| text.ta(key, &[("membership", what.as_str().into())]).to_string();
    let membership = one.id.to_string();
    let field = end_field(&membership);
    let sent = form.value("membership") == membership;
    let wrong = form.errors().of(&field).next().is_some();
    let on = if sent { form.value("on") } else { today.to_owned() };
    view! {
        <form class="cluster" method="post" novalidate action=format!("/admin/members/{id}/end")>
            <input type="hidden" name="membership" value=membership />
            <input
                class="ds-input"
                type="date"
                name="on"
                id=format!("f-{field}")
                value=on
                aria-label=label("admin-end-label")
                aria-invalid=wrong.then_some("true")
                aria-describedby=wrong.then(|| format!("f-{field}-error"))
            />
            <button class="ds-button" data-variant="tertiary" data-size="sm" data-color="danger">{text.t("admin-end")}</button>
            <button
                class="ds-button"
                data-variant="tertiary"
                data-size="sm"
                data-color="danger"
                name="when"
                value="now"
                aria-label=label("admin-end-now-label")
            >
                {text.t("admin-end-now")}
            </button>
            <FieldMessages form=form.clone() name=field />
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

/// Ending sessions, closing the account or opening it again, taking the second factor away, each with what that means.
#[component]
fn Account(id: AccountId, form: FormState, closed: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (verb, key, words) = if closed {
        ("reactivate", "admin-reactivate", "admin-reactivate-text")
    } else {
        ("deactivate", "admin-deactivate", "admin-deactivate-text")
    };
    let button = |verb: &str, words: &'static str, key: &'static str| {
        view! {
            <p>{text.t(words)}</p>
            <form method="post" action=format!("/admin/members/{id}/{verb}")>
                <button class="ds-button" data-variant="secondary" data-color="danger">{text.t(key)}</button>
            </form>
        }
    };
    view! {
        <section class="panel stack" id="f-account" tabindex="-1">
            <h2 class="ds-heading" data-size="sm">{text.t("admin-account")}</h2>
            <FieldMessages form name="account" />
            {(!closed).then(|| button("sessions", "admin-end-sessions-text", "admin-end-sessions"))}
            {button(verb, words, key)}
            {button("second-factor", "admin-remove-factor-text", "admin-remove-factor")}
        </section>
    }
    .into_any()
}

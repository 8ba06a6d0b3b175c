//! People: searched, filtered, as a file.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::{
    MembershipFacts, ToAdmin, any, countries, day, membership_line, networks, roles, sectors,
};
use crate::admin::model::{AccountState, MemberQuery, MemberRow};
use crate::admin::server::service;
use crate::network::model::{Country, NetworkId, Sector};
use crate::network::server::memberships;
use crate::network::view::MemberFilter;
use crate::platform::actor::Role;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::{App, Page};
use crate::platform::text::DateLength;
use crate::platform::ui::form::{Choice, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::table::{DataTable, FilteredPager, with_query};

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct What {
    q: String,
    role: String,
    country: String,
    network: String,
    sector: String,
    state: String,
    after: Option<String>,
}

impl What {
    fn query(&self) -> MemberQuery {
        MemberQuery {
            search: self.q.chars().take(100).collect(),
            state: AccountState::from_code(&self.state),
            filter: MemberFilter {
                role: Role::from_code(&self.role),
                country: Country::from_code(&self.country),
                network: self.network.parse::<NetworkId>().ok(),
                sector: Sector::from_code(&self.sector),
            },
        }
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        vec![
            ("q", self.q.clone()),
            ("role", self.role.clone()),
            ("country", self.country.clone()),
            ("network", self.network.clone()),
            ("sector", self.sector.clone()),
            ("state", self.state.clone()),
        ]
    }
}

pub(super) async fn list(page: PageContext, State(app): State<App>, Query(what): Query<What>) -> Response {
    let nobody = Page { items: Vec::new(), next: None };
    let found = service::list_members(&page.actor, &app, &what.query(), what.after.as_deref()).await;
    let (status, found, errors) = match found {
        Ok(found) => (StatusCode::OK, found, FieldErrors::default()),
        Err(Failure::Invalid(errors)) => (StatusCode::UNPROCESSABLE_ENTITY, nobody, errors),
        Err(failure) => return page.failure(&failure),
    };
    let places = match memberships::places(&page.actor, &app).await {
        Ok(places) => places,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let networks = networks(&text, &places);
    page.render_with(status, Head::wide(text.t("admin-members").to_string()), move || {
        let pairs = what.pairs();
        let query: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let file = with_query("/admin/members.csv", &query);
        let memberships = with_query("/admin/memberships.csv", &query);
        view! {
            <div class="stack">
                <ToAdmin />
                <h1 class="ds-heading" data-size="lg">{text.t("admin-members")}</h1>
                <Filters what networks errors=errors.clone() />
                <Table rows=found.items />
                <p><a class="ds-link" href=file>{text.t("people-as-file")}</a></p>
                <p><a class="ds-link" href=memberships>{text.t("admin-memberships-as-file")}</a></p>
                <FilteredPager path="/admin/members".to_owned() query=pairs next=found.next />
            </div>
        }
        .into_any()
    })
}

#[component]
fn Filters(what: What, networks: Vec<Choice>, errors: FieldErrors) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let mut values = FormData::default();
    for (name, value) in what.pairs() {
        values.set(name, value);
    }
    let form = FormState::with_errors(values, errors);
    let states = AccountState::ALL.iter().map(|state| Choice::new(state.code(), text.t(state.label())));
    view! {
        <form class="filters" method="get" action="/admin/members" role="search">
            <TextField form=form.clone() name="q" label=text.t("admin-search") kind="search" required=true maxlength=100 />
            <Select form=form.clone() name="role" label=text.t("people-column-role") choices=any(&text, roles(&text)) required=true />
            <Select form=form.clone() name="country" label=text.t("people-column-case") choices=any(&text, countries(&text)) required=true />
            <Select form=form.clone() name="network" label=text.t("people-column-network") choices=any(&text, networks) required=true />
            <Select form=form.clone() name="sector" label=text.t("people-column-sector") choices=any(&text, sectors(&text)) required=true />
            <Select form name="state" label=text.t("admin-account") choices=any(&text, states.collect()) required=true />
            <button class="ds-button" data-variant="secondary">{text.t("people-show")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn Table(rows: Vec<MemberRow>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    if rows.is_empty() {
        return view! { <p class="empty-state">{text.t("admin-nobody")}</p> }.into_any();
    }
    let rows = rows.into_iter().map(|row| {
        let account = row.account;
        let email = account.email.map(|email| view! { <br /> <span class="address">{email}</span> });
        let href = format!("/admin/members/{}", account.id);
        let does = row.memberships.into_iter().filter(|one| one.holds);
        let does = does.map(|one| view! { <li><MembershipFacts one /></li> }).collect_view();
        let state =
            if account.deactivated_at.is_some() { AccountState::Closed } else { AccountState::Active };
        vec![
            view! { <a class="ds-link" href=href>{account.name}</a> {email} }.into_any(),
            view! { <ul class="plain-list">{does}</ul> }.into_any(),
            view! { <span class="ds-tag">{text.t(state.label())}</span> }.into_any(),
        ]
    });
    let rows = rows.collect::<Vec<_>>();
    let heads = ["people-column-name", "admin-memberships", "admin-account"].map(|key| text.t(key)).to_vec();
    view! { <DataTable caption=text.t("admin-members") heads rows /> }.into_any()
}

pub(super) async fn file(page: PageContext, State(app): State<App>, Query(what): Query<What>) -> Response {
    let rows = match service::all_members(&page.actor, &app, &what.query()).await {
        Ok(rows) => rows,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let heads =
        ["people-column-name", "people-column-email", "admin-memberships", "admin-account", "admin-since"];
    let heads = heads.iter().map(|key| text.t(key).to_string()).collect();
    let rows = rows.into_iter().map(|row| {
        let does = row.memberships.iter().filter(|one| one.holds).map(|one| membership_line(&text, one));
        let closed = row.account.deactivated_at.is_some();
        let state = if closed { AccountState::Closed } else { AccountState::Active };
        vec![
            row.account.name,
            row.account.email.unwrap_or_default(),
            does.collect::<Vec<_>>().join(" | "),
            text.t(state.label()).to_string(),
            text.date(DateLength::Medium, row.account.created_at, page.zone()).to_string(),
        ]
    });
    page.csv("members", &std::iter::once(heads).chain(rows).collect::<Vec<_>>())
}

/// Every role of the people in the list, ended ones too.
pub(super) async fn memberships_file(
    page: PageContext,
    State(app): State<App>,
    Query(what): Query<What>,
) -> Response {
    let rows = match service::all_memberships(&page.actor, &app, &what.query()).await {
        Ok(rows) => rows,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let heads = [
        "people-column-name",
        "people-column-role",
        "people-col-place",
        "people-column-case",
        "people-column-sector",
        "admin-starts-on",
        "admin-ends-on",
    ];
    let heads = heads.iter().map(|key| text.t(key).to_string()).collect();
    let rows = rows.into_iter().map(|(name, one)| {
        let place = one.place.map_or_else(|| text.t("people-place-programme").to_string(), |name| name.text);
        vec![
            name,
            text.t(one.role.label()).to_string(),
            place,
            one.country.map(|country| country.code().to_owned()).unwrap_or_default(),
            one.sector.map(|sector| text.t(sector.label()).to_string()).unwrap_or_default(),
            day(one.starts_on),
            day(one.ends_on),
        ]
    });
    page.csv("memberships", &std::iter::once(heads).chain(rows).collect::<Vec<_>>())
}

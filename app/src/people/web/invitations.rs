//! The list of invitations: who was invited to what, and where it stands.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::PlaceFacts;
use crate::people::model::{INVITATION_DAYS, InvitationId, InvitationState, InvitationView, PeopleError};
use crate::people::server::invitations as service;
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::platform::text::{DateLength, Msg};
use crate::platform::ui::form::{Choice, FormState, Select};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;
use crate::platform::ui::table::{DataTable, FilteredPager, with_query};

#[derive(Deserialize)]
pub(super) struct What {
    #[serde(default)]
    state: String,
    after: Option<String>,
    done: Option<String>,
}

impl What {
    /// Open invitations unless others are asked for.
    fn state(&self) -> Option<InvitationState> {
        match self.state.as_str() {
            "" => Some(InvitationState::Open),
            code => InvitationState::from_code(code),
        }
    }
}

fn done(page: &PageContext, what: &What) -> Option<Msg> {
    let key = match what.done.as_deref()? {
        "invited" => "people-done-invited",
        "resent" => "people-done-resent",
        "withdrawn" => "people-done-withdrawn",
        "answered" => "people-error-answered",
        "closed" => "people-error-closed",
        _ => return None,
    };
    Some(page.text.t(key))
}

pub(super) async fn list(page: PageContext, State(app): State<App>, Query(what): Query<What>) -> Response {
    let found = match service::list(&page.actor, &app, what.state(), what.after.as_deref()).await {
        Ok(found) => found,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let done = done(&page, &what);
    let mut values = FormData::default();
    values.set("state", what.state().map_or("all", InvitationState::code));
    let query = vec![("state", what.state.clone())];
    let file = with_query("/admin/invitations.csv", &[("state", &what.state)]);
    page.render(Head::wide(text.t("people-invitations").to_string()), move || {
        let states = InvitationState::ALL.iter().map(|state| Choice::new(state.code(), text.t(state.label())));
        let states = states.chain([Choice::new("all", text.t("people-state-all"))]).collect::<Vec<_>>();
        view! {
            <div class="stack">
                {done.map(|message| view! { <Done message /> })}
                <p><a class="ds-link" href="/admin">{text.t("people-to-admin")}</a></p>
                <h1 class="ds-heading" data-size="lg">{text.t("people-invitations")}</h1>
                <p class="lead">{text.ta("people-invitations-text", &[("days", INVITATION_DAYS.into())])}</p>
                <p class="actions">
                    <a class="ds-button" data-variant="primary" href="/admin/invitations/new">{text.t("people-invite-one")}</a>
                    <a class="ds-button" data-variant="secondary" href="/admin/invitations/import">{text.t("people-invite-many")}</a>
                </p>
                <form class="filters" method="get" action="/admin/invitations">
                    <Select form=FormState::filled(values) name="state" label=text.t("people-state") choices=states required=true />
                    <button class="ds-button" data-variant="secondary">{text.t("people-show")}</button>
                </form>
                <Table rows=found.items />
                <p><a class="ds-link" href=file>{text.t("people-as-file")}</a></p>
                <FilteredPager path="/admin/invitations".to_owned() query next=found.next />
            </div>
        }
        .into_any()
    })
}

#[component]
fn Table(rows: Vec<InvitationView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    if rows.is_empty() {
        return view! { <p class="empty-state">{text.t("people-no-invitations")}</p> }.into_any();
    }
    let heads = [
        "people-column-email",
        "people-column-role",
        "people-col-place",
        "people-state",
        "people-col-until",
        "people-col-change",
    ];
    let heads = heads.map(|key| text.t(key)).to_vec();
    let rows = rows.into_iter().map(cells).collect::<Vec<_>>();
    view! { <DataTable caption=text.t("people-invitations") heads rows /> }.into_any()
}

fn cells(row: InvitationView) -> Vec<AnyView> {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let who = view! {
        {row.name.clone().map(|name| view! { <span class="person-name">{name}</span> <br /> })}
        {row.email.clone().map(|email| view! { <span class="address">{email}</span> })}
    };
    let by = row.invited_by.clone().map(|name| {
        view! { <br /> <span class="muted">{text.ta("people-invited-by", &[("name", name.into())])}</span> }
    });
    let sent = (row.sent_count > 1).then(|| {
        view! { <br /> <span class="muted">{text.ta("people-sent-times", &[("count", row.sent_count.into())])}</span> }
    });
    let until = match row.state {
        InvitationState::Accepted | InvitationState::Withdrawn => ().into_any(),
        _ => page.date(row.expires_at).into_any(),
    };
    vec![
        view! { {who} {by} }.into_any(),
        text.t(row.role.label()).into_any(),
        view! { <PlaceFacts place=row.place.clone() country=row.country sector=row.sector /> }.into_any(),
        view! { <span class="ds-tag">{text.t(row.state.label())}</span> {sent} }.into_any(),
        until,
        row.can_change.then(|| changes(&row)).into_any(),
    ]
}

fn changes(row: &InvitationView) -> AnyView {
    let text = expect_context::<PageContext>().text;
    let button = |verb: &str, key: &'static str, label: &'static str| {
        let action = format!("/admin/invitations/{}/{verb}", row.id);
        let whole = text.ta(label, &[("email", row.email.clone().unwrap_or_default().into())]).to_string();
        view! {
            <form method="post" action=action>
                <button class="ds-button" data-variant="tertiary" data-size="sm" aria-label=whole>{text.t(key)}</button>
            </form>
        }
    };
    view! {
        <div class="cluster">
            {button("resend", "people-resend", "people-resend-label")}
            {button("withdraw", "people-withdraw", "people-withdraw-label")}
        </div>
    }
    .into_any()
}

pub(super) async fn file(page: PageContext, State(app): State<App>, Query(what): Query<What>) -> Response {
    let rows = match service::list_all(&page.actor, &app, what.state()).await {
        Ok(rows) => rows,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let heads = [
        "people-column-email",
        "people-column-name",
        "people-column-role",
        "people-col-place",
        "people-column-case",
        "people-column-sector",
        "people-state",
        "people-col-sent",
        "people-col-until",
    ];
    let heads = heads.iter().map(|key| text.t(key).to_string()).collect();
    let date = |at| text.date(DateLength::Medium, at, page.zone()).to_string();
    let rows = rows.into_iter().map(|row| {
        vec![
            row.email.unwrap_or_default(),
            row.name.unwrap_or_default(),
            text.t(row.role.label()).to_string(),
            row.place.map(|name| name.text).unwrap_or_default(),
            row.country.map(|country| country.code().to_owned()).unwrap_or_default(),
            row.sector.map(|sector| text.t(sector.label()).to_string()).unwrap_or_default(),
            text.t(row.state.label()).to_string(),
            date(row.sent_at),
            date(row.expires_at),
        ]
    });
    page.csv("invitations", &std::iter::once(heads).chain(rows).collect::<Vec<_>>())
}

pub(super) async fn resend(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<InvitationId>,
) -> Response {
    changed(&page, "resent", service::resend(&page.actor, &app, id).await)
}

pub(super) async fn withdraw(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<InvitationId>,
) -> Response {
    changed(&page, "withdrawn", service::withdraw(&page.actor, &app, id).await)
}

fn changed(page: &PageContext, done: &str, result: Result<(), PeopleError>) -> Response {
    match result {
        Ok(()) => see_other(&format!("/admin/invitations?done={done}")),
        Err(Failure::Invalid(errors)) if errors.of("email").next().is_some() => {
            see_other("/admin/invitations?done=closed")
        }
        Err(Failure::Invalid(_)) => see_other("/admin/invitations?done=answered"),
        Err(failure) => page.failure(&failure),
    }
}

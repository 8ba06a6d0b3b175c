//! The audit trail: what changed rights, published, hid, deleted, exported.

use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::parts::{ToAdmin, any, date};
use crate::admin::model::{TrailQuery, TrailRow};
use crate::admin::server::service;
use crate::platform::error::FieldErrors;
use crate::platform::server::App;
use crate::platform::text::{Msg, Text};
use crate::platform::ui::form::{Choice, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext};
use crate::platform::ui::table::{DataTable, FilteredPager, with_query};
use crate::privacy::actions::AuditAction;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct What {
    action: String,
    account: String,
    subject: String,
    from: String,
    to: String,
    after: Option<String>,
}

impl What {
    fn pairs(&self) -> Vec<(&'static str, String)> {
        vec![
            ("action", self.action.clone()),
            ("account", self.account.clone()),
            ("subject", self.subject.clone()),
            ("from", self.from.clone()),
            ("to", self.to.clone()),
        ]
    }

    /// What the form asks for, and what of it makes no sense.
    fn query(&self) -> (TrailQuery, FormData, FieldErrors) {
        let (mut form, mut errors) = (FormData::default(), FieldErrors::default());
        for (name, value) in self.pairs() {
            form.set(name, value);
        }
        let query = TrailQuery {
            action: self.action.chars().take(80).collect(),
            account: self.account.parse().ok(),
            subject: self.subject.parse().ok(),
            from: date(&form, "from", &mut errors),
            to: date(&form, "to", &mut errors),
        };
        (query, form, errors)
    }
}

pub(super) async fn list(page: PageContext, State(app): State<App>, Query(what): Query<What>) -> Response {
    let (query, values, errors) = what.query();
    let found = match service::list_trail(&page.actor, &app, &query, what.after.as_deref()).await {
        Ok(found) => found,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    page.render(Head::wide(text.t("admin-trail").to_string()), move || {
        let pairs = what.pairs();
        let query: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let file = with_query("/admin/audit.csv", &query);
        let form = FormState::with_errors(values, errors);
        let actions = AuditAction::ALL.iter().map(|action| Choice::new(action.code(), text.t(action.label())));
        let actions = any(&text, actions.collect());
        let kept = ["account", "subject"].map(|name| {
            view! { <input type="hidden" name=name value=form.value(name) /> }
        });
        view! {
            <div class="stack">
                <ToAdmin />
                <h1 class="ds-heading" data-size="lg">{text.t("admin-trail")}</h1>
                <p class="lead">{text.t("admin-trail-text")}</p>
                <form class="filters" method="get" action="/admin/audit">
                    {kept.into_iter().collect_view()}
                    <Select form=form.clone() name="action" label=text.t("admin-trail-action") choices=actions required=true />
                    <TextField form=form.clone() name="from" label=text.t("admin-from") kind="date" required=true />
                    <TextField form name="to" label=text.t("admin-to") kind="date" required=true />
                    <button class="ds-button" data-variant="secondary">{text.t("people-show")}</button>
                </form>
                <Table rows=found.items />
                <p><a class="ds-link" href=file>{text.t("people-as-file")}</a></p>
                <FilteredPager path="/admin/audit".to_owned() query=pairs next=found.next />
            </div>
        }
        .into_any()
    })
}

/// What was done, in words; what an older version of the program recorded may have none.
fn done(text: &Text, action: &str) -> Msg {
    AuditAction::from_code(action).map_or_else(|| Msg::plain(action), |known| text.t(known.label()))
}

#[component]
fn Table(rows: Vec<TrailRow>) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    if rows.is_empty() {
        return view! { <p class="empty-state">{text.t("admin-trail-none")}</p> }.into_any();
    }
    let rows = rows.into_iter().map(|row| {
        let by = match (row.account, row.by) {
            (Some(id), name) => {
                let href = with_query("/admin/audit", &[("account", &id.to_string())]);
                let name = name.unwrap_or_else(|| text.t("admin-trail-gone").to_string());
                view! { <a class="ds-link" href=href>{name}</a> }.into_any()
            }
            (None, _) => text.t("admin-trail-program").into_any(),
        };
        let subject = row.subject.to_string();
        let href = with_query("/admin/audit", &[("subject", &subject)]);
        let short: String = subject.chars().rev().take(6).collect::<Vec<_>>().into_iter().rev().collect();
        let subject = match row.subject_name {
            Some(name) => view! { <a class="ds-link" href=href>{name}</a> }.into_any(),
            None => view! { <a class="ds-link" href=href><code>{row.subject_kind} " " {short}</code></a> }
                .into_any(),
        };
        vec![
            page.moment(row.at).into_any(),
            by,
            done(&text, &row.action).into_any(),
            subject,
            view! { <code>{row.detail}</code> }.into_any(),
        ]
    });
    let rows = rows.collect::<Vec<_>>();
    let heads = [
        "admin-trail-at",
        "admin-trail-by",
        "admin-trail-action",
        "admin-trail-subject",
        "admin-trail-detail",
    ];
    let heads = heads.map(|key| text.t(key)).to_vec();
    view! { <DataTable caption=text.t("admin-trail") heads rows /> }.into_any()
}

pub(super) async fn file(page: PageContext, State(app): State<App>, Query(what): Query<What>) -> Response {
    let rows = match service::all_trail(&page.actor, &app, &what.query().0).await {
        Ok(rows) => rows,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let heads = [
        "admin-trail-at",
        "admin-trail-by",
        "admin-trail-action",
        "admin-trail-subject",
        "admin-trail-detail",
    ];
    let heads = heads.iter().map(|key| text.t(key).to_string()).collect();
    let rows = rows.into_iter().map(|row| {
        let name = row.subject_name.map(|name| format!(" {name}")).unwrap_or_default();
        vec![
            text.iso(row.at),
            row.by.unwrap_or_default(),
            done(&text, &row.action).to_string(),
            format!("{} {}{name}", row.subject_kind, row.subject),
            row.detail,
        ]
    });
    page.csv("audit", &std::iter::once(heads).chain(rows).collect::<Vec<_>>())
}

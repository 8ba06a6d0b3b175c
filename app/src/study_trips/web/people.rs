//! Who plans a trip, and which municipalities take part.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::fields;
use super::request::At;
use crate::people::PersonLink;
use crate::platform::server::App;
use crate::platform::ui::asked::Again;
use crate::platform::ui::form::{Choice, Choices, ErrorSummary, FieldMessages, FormState, Select};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{Done, Foreign};
use crate::study_trips::model::{Side, SideState, TripId};
use crate::study_trips::server::together as service;
use crate::study_trips::view::{OrganiserView, PeopleView, SideView};

#[derive(Deserialize)]
pub(super) struct What {
    done: Option<String>,
}

pub(super) async fn show(At { page, app, id }: At, Query(what): Query<What>) -> Response {
    let mut values = FormData::default();
    values.set("side", Side::Visiting.code());
    people_page(&page, &app, id, Again::first(values), what.done.is_some()).await
}

pub(super) async fn submit(At { page, app, id }: At, form: FormData) -> Response {
    let actor = &page.actor;
    let account = || form.get("account").parse().ok();
    let place = || form.get("municipality").parse().ok();
    let (field, done) = match form.get("action") {
        "add" => ("account", service::add_organiser(actor, &app, id, account()).await),
        "remove" => match account() {
            Some(account) => ("account", service::remove_organiser(actor, &app, id, account).await),
            None => return page.bad_request(),
        },
        "ask" => {
            let side = Side::from_code(form.get("side"));
            ("municipality", service::ask(actor, &app, id, place(), side).await)
        }
        "withdraw" => match place() {
            Some(place) => ("withdraw", service::withdraw(actor, &app, id, place).await),
            None => return page.bad_request(),
        },
        _ => return page.bad_request(),
    };
    match done {
        Ok(()) => see_other(&format!("/trips/{id}/people?done=1")),
        Err(failure) => match Again::refused(&page, form, field, failure) {
            Ok(again) => people_page(&page, &app, id, again, false).await,
            Err(response) => response,
        },
    }
}

async fn people_page(page: &PageContext, app: &App, id: TripId, again: Again, done: bool) -> Response {
    let view = match service::get_people(&page.actor, app, id, page.text.lang()).await {
        Ok(view) => view,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-people").to_string()), move |form, _| {
        let PeopleView { card, organisers, candidates, others } = view;
        view! {
            <div class="stack">
                {done.then(|| view! { <Done message=text.t("platform-saved") /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-people")}</h1>
                <p class="lead"><Foreign text=card.title lang=card.lang /></p>
                <ErrorSummary form=form.clone() />
                <Organisers id organisers candidates form=form.clone() />
                <Places id sides=card.sides form=form.clone() />
                <Asking id others=fields::places(&text, others) form />
                <p><a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("study_trips-back")}</a></p>
            </div>
        }
        .into_any()
    })
}

/// A line with a button: what it is about, and the fields the button sends.
fn line(
    id: TripId,
    about: AnyView,
    field: &'static str,
    value: String,
    action: &'static str,
    label: (String, String),
) -> AnyView {
    let (words, spoken) = label;
    view! {
        <li class="line-with-button">
            <span>{about}</span>
            <form method="post" action=format!("/trips/{id}/people")>
                <input type="hidden" name=field value=value />
                <button class="ds-button" data-variant="tertiary" data-size="sm" name="action" value=action aria-label=spoken>
                    {words}
                </button>
            </form>
        </li>
    }
    .into_any()
}

#[component]
fn Organisers(
    id: TripId,
    organisers: Vec<OrganiserView>,
    candidates: Vec<OrganiserView>,
    form: FormState,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let remove = text.t("gatherings-item-remove").to_string();
    let rows = organisers.into_iter().map(|one| {
        let spoken = format!("{remove}: {}", one.name);
        let about = view! {
            <PersonLink id=one.account name=one.name />
            " " <span class="muted">{text.t(one.side.label())}</span>
        }
        .into_any();
        line(id, about, "account", one.account.to_string(), "remove", (remove.clone(), spoken))
    });
    let rows = rows.collect_view();
    let add = (!candidates.is_empty()).then(|| {
        let choices = candidates
            .into_iter()
            .map(|one| Choice::named(one.account.to_string(), &format!("{} ({})", one.name, text.t(one.side.label())), None))
            .collect();
        view! {
            <form class="form stack" method="post" novalidate action=format!("/trips/{id}/people")>
                <Select form=form.clone() name="account" label=text.t("study_trips-field-organiser") hint=text.t("study_trips-field-organiser-hint") choices required=true />
                <button class="ds-button" data-variant="secondary" name="action" value="add">{text.t("study_trips-add-organiser")}</button>
            </form>
        }
        .into_any()
    });
    let messages = add.is_none().then(|| view! { <FieldMessages form name="account" /> });
    view! {
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("study_trips-organisers")}</h2>
            <ul class="lines">{rows}</ul>
            {messages}
            {add}
        </section>
    }
    .into_any()
}

#[component]
fn Places(id: TripId, sides: Vec<SideView>, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let withdraw = text.t("study_trips-withdraw").to_string();
    let rows = sides.into_iter().map(|one| {
        let name = one.municipality.name;
        let takes_part = matches!(one.state, SideState::Asked | SideState::Welcome);
        let spoken = format!("{withdraw}: {}", name.text);
        let about = view! {
            <Foreign text=name.text lang=name.lang />
            " " <span class="muted">{text.t(one.side.label())} ", " {text.t(one.state.label())}</span>
        }
        .into_any();
        if takes_part {
            line(
                id,
                about,
                "municipality",
                one.municipality.id.to_string(),
                "withdraw",
                (withdraw.clone(), spoken),
            )
        } else {
            view! { <li class="line-with-button"><span>{about}</span></li> }.into_any()
        }
    });
    let rows = rows.collect_view();
    view! {
        <section class="form-section stack" id="f-withdraw" tabindex="-1">
            <h2 class="ds-heading" data-size="sm">{text.t("study_trips-places")}</h2>
            <FieldMessages form name="withdraw" />
            <ul class="lines">{rows}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn Asking(id: TripId, others: Vec<Choice>, form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let none = Choice::new("", text.t("study_trips-choose-place"));
    let others: Vec<Choice> = std::iter::once(none).chain(others).collect();
    let sides = Side::ALL.iter().map(|side| Choice::new(side.code(), text.t(side.label()))).collect();
    view! {
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("study_trips-ask")}</h2>
            <form class="form stack" method="post" novalidate action=format!("/trips/{id}/people")>
                <Select form=form.clone() name="municipality" label=text.t("study_trips-field-municipality") choices=others required=true />
                <Choices form name="side" legend=text.t("study_trips-field-side") choices=sides single=true />
                <button class="ds-button" data-variant="secondary" name="action" value="ask">{text.t("study_trips-ask-sure")}</button>
            </form>
        </section>
    }
    .into_any()
}

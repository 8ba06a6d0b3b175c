//! Who is invited: everybody, by role, case or network, and one by one.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::request::At;
use crate::gatherings::model::{GatheringId, Invited};
use crate::gatherings::server::service;
use crate::gatherings::view::InvitedView;
use crate::network::model::{Country, NetworkCard};
use crate::network::server::service as network;
use crate::platform::actor::Role;
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::platform::ui::asked::Again;
use crate::platform::ui::form::{Choice, ErrorSummary, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::{Done, Foreign};

#[derive(Default, Deserialize)]
pub(super) struct What {
    /// A part of a name that is looked for.
    name: Option<String>,
    done: Option<String>,
}

pub(super) async fn show(At { page, app, id }: At, Query(what): Query<What>) -> Response {
    let mut values = FormData::default();
    values.set("name", what.name.clone().unwrap_or_default());
    invitations_page(&page, &app, id, Again::first(values), what).await
}

pub(super) async fn submit(At { page, app, id }: At, form: FormData) -> Response {
    let invited = Invited::from_code(form.get("invited"));
    let (done, what) = match (form.get("action"), &invited) {
        ("remove", Some(invited)) => (service::uninvite(&page.actor, &app, id, invited).await, "removed"),
        _ => (service::invite(&page.actor, &app, id, invited.as_ref()).await, "invited"),
    };
    match done {
        Ok(()) => see_other(&format!("/gatherings/{id}/invitations?done={what}")),
        Err(failure) => match Again::refused(&page, form, "invited", failure) {
            Ok(again) => invitations_page(&page, &app, id, again, What::default()).await,
            Err(response) => response,
        },
    }
}

async fn invitations_page(
    page: &PageContext,
    app: &App,
    id: GatheringId,
    again: Again,
    what: What,
) -> Response {
    let name = what.name.unwrap_or_default();
    let invited = service::list_invited(&page.actor, app, id).await;
    let found = service::find_invitable(&page.actor, app, id, &name).await;
    let (invited, found) = match (invited, found) {
        (Ok(invited), Ok(found)) => (invited, found),
        (Err(failure), _) | (_, Err(failure)) => return page.failure(&failure),
    };
    let networks = match network::list_networks(&page.actor, app).await {
        Ok(networks) => networks,
        Err(failure) => return page.failure(&failure),
    };
    let looked = again.status == StatusCode::OK && !name.trim().is_empty();
    let text = page.text;
    again.page(page, Head::narrow(text.t("gatherings-invitations").to_string()), move |form, _| {
        let done = match what.done.as_deref() {
            Some("invited") => Some("gatherings-done-invited"),
            Some("removed") => Some("gatherings-done-uninvited"),
            _ => None,
        };
        let choices = choices(&text, networks, &invited);
        view! {
            <div class="stack">
                {done.map(|key| view! { <Done message=text.t(key) /> })}
                <h1 class="ds-heading" data-size="lg">{text.t("gatherings-invitations")}</h1>
                <p class="lead">{text.t("gatherings-invitations-text")}</p>
                <ErrorSummary form=form.clone() />
                <InvitedList id invited />
                <h2 class="ds-heading" data-size="sm">{text.t("gatherings-invite-group")}</h2>
                <form class="filters" method="post" novalidate action=format!("/gatherings/{id}/invitations")>
                    <Select form=form.clone() name="invited" label=text.t("gatherings-field-invited") choices required=true />
                    <button class="ds-button" data-variant="primary">{text.t("gatherings-invite")}</button>
                </form>
                <h2 class="ds-heading" data-size="sm">{text.t("gatherings-invite-person")}</h2>
                <form class="filters" method="get" action=format!("/gatherings/{id}/invitations")>
                    <TextField form name="name" label=text.t("gatherings-field-name") kind="search" required=true maxlength=100 />
                    <button class="ds-button" data-variant="secondary">{text.t("search-button")}</button>
                </form>
                {looked.then(|| view! { <Found id found /> })}
                <p><a class="ds-link" href=format!("/gatherings/{id}")>{text.t("gatherings-back")}</a></p>
            </div>
        }
        .into_any()
    })
}

/// Groups that are not invited yet, the widest first.
fn choices(text: &Text, networks: Vec<NetworkCard>, invited: &[InvitedView]) -> Vec<Choice> {
    let mut all = vec![(Invited::Everybody, words(text, &Invited::Everybody), None)];
    for role in Role::ALL {
        let one = Invited::Role(role.code().to_owned());
        all.push((one.clone(), words(text, &one), None));
    }
    for country in Country::ALL {
        let one = Invited::Case(country.code().to_owned());
        all.push((one.clone(), words(text, &one), None));
    }
    for card in networks {
        all.push((Invited::Network(card.id.0), card.name.text, text.lang_if_foreign(card.name.lang)));
    }
    all.retain(|(one, ..)| invited.iter().all(|known| known.invited != *one));
    all.into_iter().map(|(one, name, lang)| Choice::named(one.code(), &name, lang)).collect()
}

/// Who that is, in words; the names of networks and people are their own.
fn words(text: &Text, invited: &Invited) -> String {
    match invited {
        Invited::Everybody => text.t("gatherings-invited-everybody").to_string(),
        Invited::Role(code) => {
            let role = Role::from_code(code).map(|role| text.t(role.label()).to_string());
            text.ta("gatherings-invited-role", &[("role", role.unwrap_or_default().into())]).to_string()
        }
        Invited::Case(code) => {
            let country = Country::from_code(code).map(|country| text.t(country.label()).to_string());
            text.ta("gatherings-invited-case", &[("country", country.unwrap_or_default().into())]).to_string()
        }
        Invited::Network(_) | Invited::Person(_) => text.t("people-former-member").to_string(),
    }
}

#[component]
fn InvitedList(id: GatheringId, invited: Vec<InvitedView>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    if invited.is_empty() {
        return view! { <p class="empty-state">{text.t("gatherings-nobody-invited")}</p> }.into_any();
    }
    let items = invited.into_iter().map(|one| {
        let name = one.name.unwrap_or_else(|| words(&text, &one.invited));
        let label = format!("{}: {name}", text.t("gatherings-uninvite"));
        let shown = match one.lang {
            Some(lang) => view! { <Foreign text=name lang /> }.into_any(),
            None => name.into_any(),
        };
        view! {
            <li class="line-with-button">
                <span>{shown}</span>
                <form method="post" action=format!("/gatherings/{id}/invitations")>
                    <input type="hidden" name="invited" value=one.invited.code() />
                    <button class="ds-button" data-variant="tertiary" data-size="sm" name="action" value="remove" aria-label=label>
                        {text.t("gatherings-uninvite")}
                    </button>
                </form>
            </li>
        }
        .into_any()
    });
    view! { <ul class="lines">{items.collect_view()}</ul> }.into_any()
}

/// People with such a name, each with a button.
#[component]
fn Found(id: GatheringId, found: Vec<(AccountId, String)>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    if found.is_empty() {
        return view! { <p class="empty-state" role="status">{text.t("gatherings-nobody-found")}</p> }
            .into_any();
    }
    let items = found.into_iter().map(|(account, name)| {
        let label = format!("{}: {name}", text.t("gatherings-invite"));
        view! {
            <li class="line-with-button">
                <span>{name}</span>
                <form method="post" action=format!("/gatherings/{id}/invitations")>
                    <input type="hidden" name="invited" value=Invited::Person(account.0).code() />
                    <button class="ds-button" data-variant="secondary" data-size="sm" aria-label=label>{text.t("gatherings-invite")}</button>
                </form>
            </li>
        }
        .into_any()
    });
    view! { <ul class="lines">{items.collect_view()}</ul> }.into_any()
}

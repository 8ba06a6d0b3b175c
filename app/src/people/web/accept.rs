//! The page that a letter leads to: what it invites to, and the form or button that accepts it.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use leptos::prelude::*;
use tower_sessions::Session;

use super::parts::{Overrule, PlaceFacts, languages};
use crate::accounts::begin;
use crate::accounts::model::{PASSWORD_MIN, ZONES};
use crate::network::model::Country;
use crate::people::model::{AcceptInput, NAME_MAX, Offer, OfferStep};
use crate::people::server::accept as service;
use crate::platform::error::Failure;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::platform::text::Msg;
use crate::platform::ui::feedback::sign_in_address;
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::safety::server::service::OVERRULE;

pub(super) async fn show(page: PageContext, State(app): State<App>, Path(token): Path<String>) -> Response {
    let offer = match service::find(&page.actor, &app, &token).await {
        Ok(offer) => offer,
        Err(Failure::NotFound) => return over(&page),
        Err(failure) => return page.failure(&failure),
    };
    let mut values = FormData::default();
    values.set("name", offer.name.as_str());
    values.set("lang", offer.lang.code());
    values.set("zone", zone(&offer));
    offer_page(&page, StatusCode::OK, offer, FormState::filled(values))
}

/// The zone of the place they are invited to; Norway's for the programme as a whole.
fn zone(offer: &Offer) -> &'static str {
    offer.country.map_or("Europe/Oslo", Country::zone)
}

pub(super) async fn submit(
    page: PageContext,
    State(app): State<App>,
    Path(token): Path<String>,
    session: Session,
    headers: HeaderMap,
    form: FormData,
) -> Response {
    if page.actor.is_signed_in() {
        return match service::accept_signed_in(&page.actor, &app, &token).await {
            Ok(()) => see_other("/"),
            Err(Failure::NotFound) => over(&page),
            Err(Failure::Invalid(_)) => see_other(&page.address),
            Err(failure) => page.failure(&failure),
        };
    }
    let input = AcceptInput {
        name: form.get("name").to_owned(),
        password: form.get("password").to_owned(),
        zone: form.get("zone").to_owned(),
        lang: UiLang::from_code(form.get("lang")),
        numbers_ok: form.has(OVERRULE, "yes"),
    };
    match service::accept_new(&page.actor, &app, &token, &input).await {
        Ok(account) => begin(&page, &session, &headers, &account, &FormData::default()).await,
        Err(Failure::Invalid(errors)) => match service::find(&page.actor, &app, &token).await {
            Ok(offer) if offer.step == OfferStep::NewAccount => {
                let form = FormState::with_errors(form, errors);
                offer_page(&page, StatusCode::UNPROCESSABLE_ENTITY, offer, form)
            }
            Ok(_) => see_other(&page.address),
            Err(_) => over(&page),
        },
        Err(Failure::NotFound) => over(&page),
        Err(failure) => page.failure(&failure),
    }
}

/// There is no such letter any more: what to do instead.
fn over(page: &PageContext) -> Response {
    let text = page.text;
    page.render_with(StatusCode::NOT_FOUND, Head::narrow(text.t("people-over").to_string()), move || {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("people-over")}</h1>
                <p class="lead">{text.t("people-over-text")}</p>
                <p><a class="ds-link" href="/">{text.t("platform-to-front-page")}</a></p>
            </div>
        }
        .into_any()
    })
}

fn offer_page(page: &PageContext, status: StatusCode, offer: Offer, form: FormState) -> Response {
    if offer.step == OfferStep::Over {
        return over(page);
    }
    let text = page.text;
    // With the language that the letter's link names, so that every answer stays in it.
    let address = page.address.clone();
    let sign_in = format!("{}&lang={}", sign_in_address(page.path()), text.lang().code());
    page.render_with(status, Head::narrow(text.t("people-offer").to_string()), move || {
        let facts = offer.clone();
        let step = match offer.step {
            OfferStep::NewAccount => view! { <NewAccount form offer address /> }.into_any(),
            OfferStep::SignIn => view! {
                <p>{text.t("people-offer-sign-in")}</p>
                <p><a class="ds-button" data-variant="primary" href=sign_in>{text.t("accounts-sign-in")}</a></p>
            }
            .into_any(),
            OfferStep::Confirm => view! {
                <form method="post" action=address>
                    <button class="ds-button" data-variant="primary">{text.t("people-offer-accept")}</button>
                </form>
            }
            .into_any(),
            OfferStep::SignOut => view! {
                <p>{text.ta("people-offer-sign-out", &[("email", offer.email.into())])}</p>
                <form method="post" action="/sign-out">
                    <button class="ds-button" data-variant="secondary">{text.t("accounts-sign-out")}</button>
                </form>
            }
            .into_any(),
            OfferStep::Accepted | OfferStep::Over => view! {
                <p>{text.t("people-offer-accepted")}</p>
                <p><a class="ds-button" data-variant="primary" href="/">{text.t("platform-to-front-page")}</a></p>
            }
            .into_any(),
        };
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("people-offer")}</h1>
                <p class="lead">{text.t("people-offer-text")}</p>
                <dl class="offer-facts">
                    {facts
                        .invited_by
                        .map(|name| view! { <div><dt>{text.t("people-col-inviter")}</dt><dd>{name}</dd></div> })}
                    <div><dt>{text.t("people-column-role")}</dt><dd>{text.t(facts.role.label())}</dd></div>
                    <div>
                        <dt>{text.t("people-col-place")}</dt>
                        <dd><PlaceFacts place=facts.place country=facts.country sector=facts.sector /></dd>
                    </div>
                </dl>
                {step}
            </div>
        }
        .into_any()
    })
}

#[component]
fn NewAccount(form: FormState, offer: Offer, address: String) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let zones = ZONES.iter().map(|zone| Choice::new(*zone, Msg::plain(*zone))).collect::<Vec<_>>();
    view! {
        <ErrorSummary form=form.clone() />
        <form class="form" method="post" novalidate action=address>
            <h2 class="ds-heading" data-size="sm">{text.t("people-your-account")}</h2>
            <p>{text.ta("people-your-address", &[("email", offer.email.as_str().into())])}</p>
            // Tells password managers which address the new password belongs to.
            <input type="hidden" name="username" autocomplete="username" value=offer.email />
            <TextField form=form.clone() name="name" label=text.t("people-your-name") autocomplete="name" required=true maxlength=NAME_MAX />
            <Overrule form=form.clone() />
            <TextField
                form=form.clone()
                name="password"
                label=text.t("people-your-password")
                hint=text.ta("people-your-password-hint", &[("min", PASSWORD_MIN.into())])
                kind="password"
                autocomplete="new-password"
                required=true
            />
            <Select form=form.clone() name="lang" label=text.t("platform-language") choices=languages() required=true />
            <Select form name="zone" label=text.t("accounts-zone") choices=zones required=true />
            <p>{text.sensitive("people-promise")}</p>
            <div class="actions">
                <button class="ds-button" data-variant="primary">{text.t("people-make-account")}</button>
            </div>
        </form>
    }
    .into_any()
}

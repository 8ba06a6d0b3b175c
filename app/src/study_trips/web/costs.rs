//! What a trip costs: the list for those who plan, and the form of a line.

use axum::response::Response;
use leptos::prelude::*;

use super::fields;
use super::request::{At, Conflict, Within};
use super::way::Costs;
use crate::network::model::MunicipalityCard;
use crate::people::Overrule;
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::platform::ui::asked::{Again, version};
use crate::platform::ui::form::{Choice, ErrorSummary, FormState, Select, TextField};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::safety::server::service::OVERRULE;
use crate::study_trips::before::{CostId, CostInput, CostsView, Currency, PROGRAMME};
use crate::study_trips::model::{LINE_MAX, TripId};
use crate::study_trips::server::costs as service;

fn input(form: &FormData) -> CostInput {
    CostInput {
        what: form.get("what").to_owned(),
        amount: form.get("amount").to_owned(),
        currency: form.get("currency").to_owned(),
        payer: form.get("payer").to_owned(),
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

fn values(input: &CostInput, number: i32) -> FormData {
    let mut form = FormData::default();
    form.set("what", input.what.as_str());
    form.set("amount", input.amount.as_str());
    form.set("currency", input.currency.as_str());
    form.set("payer", input.payer.as_str());
    form.set("version", number.to_string());
    form
}

pub(super) async fn list(At { page, app, id }: At) -> Response {
    let (view, payers) = match load(&page, &app, id).await {
        Ok(found) => found,
        Err(response) => return response,
    };
    // As on the line before, or as whoever pays first is likely to count.
    let last = view.lines.last().map(|line| line.currency);
    let currency = last.or_else(|| payers.first().map(|card| Currency::of(card.country)));
    let currency = currency.map_or_else(String::new, |currency| currency.code().to_owned());
    let empty = CostInput { currency, ..CostInput::default() };
    list_page(&page, id, (view, payers), Again::first(values(&empty, 0)))
}

pub(super) async fn add(At { page, app, id }: At, form: FormData) -> Response {
    match service::add(&page.actor, &app, id, &input(&form)).await {
        Ok(_) => see_other(&format!("/trips/{id}/costs")),
        Err(failure) => match Again::refused(&page, form, "what", failure) {
            Ok(again) => match load(&page, &app, id).await {
                Ok(found) => list_page(&page, id, found, again),
                Err(response) => response,
            },
            Err(response) => response,
        },
    }
}

pub(super) async fn remove(Within { page, app, id, part }: Within<CostId>) -> Response {
    match service::remove(&page.actor, &app, id, part).await {
        Ok(()) => see_other(&format!("/trips/{id}/costs")),
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn show(Within { page, app, id, part }: Within<CostId>) -> Response {
    match service::get(&page.actor, &app, id, part).await {
        Ok((input, number)) => form_page(&page, &app, id, part, Again::first(values(&input, number))).await,
        Err(failure) => page.failure(&failure),
    }
}

pub(super) async fn submit(Within { page, app, id, part }: Within<CostId>, form: FormData) -> Response {
    match service::revise(&page.actor, &app, id, part, version(&form), &input(&form)).await {
        Ok(()) => see_other(&format!("/trips/{id}/costs")),
        Err(failure) => match Again::refused(&page, form, "what", failure) {
            Ok(again) => form_page(&page, &app, id, part, again).await,
            Err(response) => response,
        },
    }
}

type Found = (CostsView, Vec<MunicipalityCard>);

async fn load(page: &PageContext, app: &App, id: TripId) -> Result<Found, Response> {
    service::list(&page.actor, app, id).await.map_err(|failure| page.failure(&failure))
}

fn list_page(page: &PageContext, id: TripId, (view, payers): Found, again: Again) -> Response {
    let text = page.text;
    again.page(page, Head::wide(text.t("study_trips-costs").to_string()), move |form, _| {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-costs")}</h1>
                <p class="lead">{text.t("study_trips-costs-text")}</p>
                <h2 class="visually-hidden">{text.t("study_trips-costs")}</h2>
                <Costs view=Some(view) change=id />
                <h2 class="ds-heading" data-size="sm">{text.t("study_trips-cost-add")}</h2>
                <ErrorSummary form=form.clone() />
                <form class="form stack" method="post" novalidate action=format!("/trips/{id}/costs")>
                    <CostFields form=form.clone() payers />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("study_trips-cost-add")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}")>{text.t("study_trips-back")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

async fn form_page(page: &PageContext, app: &App, id: TripId, cost: CostId, again: Again) -> Response {
    let (_, payers) = match load(page, app, id).await {
        Ok(found) => found,
        Err(response) => return response,
    };
    let text = page.text;
    again.page(page, Head::narrow(text.t("study_trips-cost-edit").to_string()), move |form, meanwhile| {
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("study_trips-cost-edit")}</h1>
                <ErrorSummary form=form.clone() />
                <Conflict meanwhile form=form.clone() />
                <form class="form stack" method="post" novalidate action=format!("/trips/{id}/costs/{cost}")>
                    <input type="hidden" name="version" value=form.value("version") />
                    <CostFields form=form.clone() payers />
                    <Overrule form />
                    <div class="actions">
                        <button class="ds-button" data-variant="primary">{text.t("platform-save")}</button>
                        <a class="ds-button" data-variant="tertiary" href=format!("/trips/{id}/costs")>{text.t("platform-cancel")}</a>
                    </div>
                </form>
            </div>
        }
        .into_any()
    })
}

fn currencies(text: &Text) -> Vec<Choice> {
    Currency::ALL.iter().map(|one| Choice::new(one.code(), text.t(one.label()))).collect()
}

#[component]
fn CostFields(form: FormState, payers: Vec<MunicipalityCard>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let mut choices = vec![Choice::new("", text.t("study_trips-choose-payer"))];
    choices.extend(fields::places(&text, payers));
    choices.push(Choice::new(PROGRAMME, text.t("study_trips-programme-pays")));
    view! {
        <TextField form=form.clone() name="what" label=text.t("study_trips-field-cost") required=true maxlength=LINE_MAX />
        <div class="field-pair">
            <TextField form=form.clone() name="amount" label=text.t("study_trips-field-amount") required=true maxlength=20 />
            <Select form=form.clone() name="currency" label=text.t("study_trips-field-currency") choices=currencies(&text) required=true />
        </div>
        <Select form name="payer" label=text.t("study_trips-field-payer") choices required=true />
    }
    .into_any()
}

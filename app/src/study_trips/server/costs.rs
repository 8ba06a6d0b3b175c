//! What a trip costs and who pays what. Organisers write it; both sides, and those who help them, read it.

use std::collections::BTreeMap;

use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::costs_store as own;
use super::policy::{Action, may};
use super::service::{Loaded, load};
use super::store;
use super::way_entity::cost;
use super::words::audit;
use crate::gatherings::server::written::name_of;
use crate::network::model::{MunicipalityCard, MunicipalityId};
use crate::platform::actor::Actor;
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::safety::server::service::{Field, Warnings, check};
use crate::study_trips::before::{
    COSTS_MAX, CostId, CostInput, CostView, CostsView, Currency, PROGRAMME, Payer,
};
use crate::study_trips::model::{TripError, TripId};

/// The costs of a trip; none for those who do not read them.
pub(super) async fn of_trip(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
) -> Result<Option<CostsView>, TripError> {
    // Those who know how to reach the hosts: both sides, who comes, who plans and helps.
    if !may(actor, Action::SeePhones, &loaded.facts).allows() {
        return Ok(None);
    }
    let rows = own::list(&app.db.read, loaded.id()).await?;
    let lines: Vec<CostView> = rows.iter().filter_map(|row| view(row, loaded)).collect();
    Ok(Some(CostsView {
        by_payer: by_payer(&lines, loaded),
        totals: totals(&lines),
        can_write: may(actor, Action::Organise, &loaded.facts).allows(),
        lines,
    }))
}

fn view(row: &cost::Model, loaded: &Loaded) -> Option<CostView> {
    let payer = match row.payer_id {
        Some(id) => Payer::Municipality(loaded.around.municipalities.get(&MunicipalityId(id))?.clone()),
        None => Payer::Programme,
    };
    Some(CostView {
        id: CostId(row.id),
        what: row.what.clone(),
        amount: row.amount,
        currency: Currency::from_code(&row.currency)?,
        payer,
    })
}

fn totals(lines: &[CostView]) -> Vec<(Currency, i64)> {
    let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
    for line in lines {
        *sums.entry(line.currency).or_default() += line.amount;
    }
    sums.into_iter().collect()
}

/// Municipalities in the order of the trip, the programme last.
fn by_payer(lines: &[CostView], loaded: &Loaded) -> Vec<(Payer, Currency, i64)> {
    let mut payers: Vec<Payer> = payers(loaded).into_iter().map(Payer::Municipality).collect();
    payers.push(Payer::Programme);
    let sums = payers.into_iter().flat_map(|payer| {
        let own: Vec<CostView> = lines.iter().filter(|line| line.payer == payer).cloned().collect();
        totals(&own).into_iter().map(move |(currency, sum)| (payer.clone(), currency, sum))
    });
    sums.collect()
}

fn payers(loaded: &Loaded) -> Vec<MunicipalityCard> {
    let sides = loaded.around.sides_of(loaded.row.id).iter();
    let found = sides
        .filter_map(|side| loaded.around.municipalities.get(&MunicipalityId(side.municipality_id)).cloned());
    found.collect()
}

/// What the page of costs shows to those who plan: the costs, and the municipalities that can pay.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but those who plan or help.
pub async fn list(
    actor: &Actor,
    app: &App,
    id: TripId,
) -> Result<(CostsView, Vec<MunicipalityCard>), TripError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    let view = of_trip(actor, app, &loaded).await?.ok_or(TripError::Forbidden)?;
    Ok((view, payers(&loaded)))
}

struct Ready {
    what: String,
    amount: i64,
    currency: Currency,
    payer: Option<Uuid>,
}

async fn ready(actor: &Actor, app: &App, id: TripId, input: &CostInput) -> Result<Ready, TripError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    let known = payers(&loaded).into_iter().find(|card| card.id.to_string() == input.payer);
    let valid = input.validate();
    if known.is_none() && input.payer != PROGRAMME {
        // Told together with what else is wrong.
        let mut errors = FieldErrors::default();
        if let Err(TripError::Invalid(others)) = valid {
            errors.0.extend(others.0);
        }
        errors.add("payer", "study_trips-error-payer");
        return Err(TripError::Invalid(errors));
    }
    let (amount, currency) = valid?;
    let fields = [Field { name: "what", text: &input.what }];
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let what = checked.first().map(|text| text.as_str().trim().to_owned()).unwrap_or_default();
    Ok(Ready { what, amount, currency, payer: known.map(|card| card.id.0) })
}

/// Adds a line.
///
/// # Errors
/// `Invalid` at the fields, or when there are many; `NotFound`; `Forbidden` for all but those who plan or help.
pub async fn add(actor: &Actor, app: &App, id: TripId, input: &CostInput) -> Result<CostId, TripError> {
    let Ready { what, amount, currency, payer } = ready(actor, app, id, input).await?;
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    if own::list(&tx, id).await?.len() >= COSTS_MAX {
        let mut errors = FieldErrors::default();
        errors.add_with("what", "study_trips-error-costs", &[("max", COSTS_MAX.to_string())]);
        return Err(TripError::Invalid(errors));
    }
    let new = CostId(app.new_id());
    let row = cost::ActiveModel {
        id: Set(new.0),
        trip_id: Set(id.0),
        what: Set(what),
        amount: Set(amount),
        currency: Set(currency.code().to_owned()),
        payer_id: Set(payer),
        version: Set(1),
        created_at: Set(app.now()),
        changed_by: Set(actor.account().map(|id| id.0)),
    };
    own::insert(&tx, row).await?;
    audit(actor, app, &tx, "trips.costs", id, "added").await?;
    tx.commit().await?;
    Ok(new)
}

/// A line as the form shows it, and the version to send back.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but those who plan or help.
pub async fn get(actor: &Actor, app: &App, id: TripId, cost: CostId) -> Result<(CostInput, i32), TripError> {
    load(actor, app, id, Action::Organise).await?;
    let row = own::find(&app.db.read, id, cost).await?.ok_or(TripError::NotFound)?;
    Ok((as_input(&row), row.version))
}

fn as_input(row: &cost::Model) -> CostInput {
    let decimals = usize::from(Currency::from_code(&row.currency).map_or(2, Currency::decimals));
    let unit = 10_i64.pow(u32::try_from(decimals).unwrap_or(0));
    let (whole, rest) = (row.amount / unit, row.amount % unit);
    CostInput {
        what: row.what.clone(),
        amount: if rest == 0 { whole.to_string() } else { format!("{whole},{rest:0decimals$}") },
        currency: row.currency.clone(),
        payer: row.payer_id.map_or_else(|| PROGRAMME.to_owned(), |id| id.to_string()),
        numbers_ok: false,
    }
}

/// Saves a line.
///
/// # Errors
/// `Conflict` with what somebody saved since `version`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn revise(
    actor: &Actor,
    app: &App,
    id: TripId,
    cost: CostId,
    version: i32,
    input: &CostInput,
) -> Result<(), TripError> {
    let Ready { what, amount, currency, payer } = ready(actor, app, id, input).await?;
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    let row = own::find(&tx, id, cost).await?.ok_or(TripError::NotFound)?;
    if row.version != version {
        drop(tx);
        let saved = as_input(&row);
        let theirs = [
            ("what", saved.what),
            ("amount", saved.amount),
            ("currency", saved.currency),
            ("payer", saved.payer),
        ];
        let theirs = theirs.map(|(name, value)| (name.to_owned(), value)).into();
        let by = name_of(actor, app, row.changed_by.map(AccountId)).await?;
        return Err(TripError::meanwhile(theirs, row.version, by));
    }
    let change = cost::ActiveModel {
        id: Set(cost.0),
        what: Set(what),
        amount: Set(amount),
        currency: Set(currency.code().to_owned()),
        payer_id: Set(payer),
        version: Set(row.version + 1),
        changed_by: Set(actor.account().map(|id| id.0)),
        ..Default::default()
    };
    own::update(&tx, change).await?;
    audit(actor, app, &tx, "trips.costs", id, "revised").await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a line away.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but those who plan or help.
pub async fn remove(actor: &Actor, app: &App, id: TripId, cost: CostId) -> Result<(), TripError> {
    load(actor, app, id, Action::Organise).await?;
    own::find(&app.db.read, id, cost).await?.ok_or(TripError::NotFound)?;
    let tx = app.db.begin().await?;
    own::delete(&tx, cost).await?;
    audit(actor, app, &tx, "trips.costs", id, "removed").await?;
    tx.commit().await?;
    Ok(())
}

//! Planning a gathering, changing its facts, cancelling it.

use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr, SqlErr};
use uuid::Uuid;

use super::entity::gathering;
use super::events::{CalledOff, Rescheduled};
use super::letters::{self, Why};
use super::plan::{self, Plan};
use super::policy::{Action, organises, organises_something};
use super::seats;
use super::service::{Loaded, load};
use super::store::{self, ABOUT, REASON};
use super::views::{networks, no_conflict};
use super::words::{KIND, about, audit};
use super::written::{guard, name_of};
use crate::gatherings::model::{GatheringError, GatheringId, GatheringInput, GatheringState, WordsInput};
use crate::network::model::{Country, MunicipalityId, NetworkCard, NetworkId, Origin};
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Scope};
use crate::platform::error::FieldErrors;
use crate::platform::server::App;
use crate::platform::text::local;
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::server::TextInput;
use crate::texts::server::variants;

/// The places in whose name the actor may plan a gathering, the widest first.
///
/// # Errors
/// `Forbidden` for those who run nothing.
pub async fn list_organisers(actor: &Actor, app: &App) -> Result<Vec<(Scope, Origin)>, GatheringError> {
    if !organises_something(actor) {
        return Err(GatheringError::Forbidden);
    }
    let networks = networks(app).await?;
    let mut scopes = vec![Scope::Programme];
    scopes.extend(Country::ALL.iter().map(|country| Scope::Case(country.code().to_owned())));
    scopes.extend(networks.iter().map(|card| Scope::Network(card.id.0)));
    scopes.retain(|scope| {
        let (case, network) = asked(scope, &networks);
        organises(actor, case.as_deref(), network)
    });
    let own = scopes;
    let places: Vec<_> = own.iter().map(place).collect();
    let origins = network::origins(actor, app, &places).await.map_err(no_conflict)?;
    Ok(own.into_iter().zip(origins).collect())
}

fn place(scope: &Scope) -> (Option<MunicipalityId>, Option<NetworkId>, Option<Country>) {
    match scope {
        Scope::Case(code) => (None, None, Country::from_code(code)),
        Scope::Network(id) => (None, Some(NetworkId(*id)), None),
        Scope::Programme | Scope::Municipality(_) => (None, None, None),
    }
}

/// The case and the network that the policy asks about for a place that organises.
fn asked(scope: &Scope, networks: &[NetworkCard]) -> (Option<String>, Option<Uuid>) {
    match scope {
        Scope::Network(id) => {
            let found = networks.iter().find(|card| card.id.0 == *id);
            let case = found.and_then(|card| card.country).map(|country| country.code().to_owned());
            (case, Some(*id))
        }
        Scope::Case(code) => (Some(code.clone()), None),
        Scope::Programme | Scope::Municipality(_) => (None, None),
    }
}

/// The place and the hosts after the guard.
async fn lines(
    actor: &Actor,
    app: &App,
    input: &GatheringInput,
) -> Result<(CheckedText, CheckedText), GatheringError> {
    let fields = [Field { name: "place", text: &input.place }, Field { name: "hosts", text: &input.hosts }];
    let mut checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?.into_iter();
    let both = checked.next().zip(checked.next());
    both.ok_or_else(|| GatheringError::internal("the guard gave back fewer fields"))
}

/// Plans a gathering, with its title and description in one language. The same form sent twice makes one. Nobody is invited
/// and nobody told of it yet.
///
/// # Errors
/// `Invalid` with field errors, also for a place the actor does not run; `Forbidden` for those who run nothing.
pub async fn create(
    actor: &Actor,
    app: &App,
    form: Uuid,
    input: &GatheringInput,
    words: &WordsInput,
) -> Result<GatheringId, GatheringError> {
    let organisers = list_organisers(actor, app).await?;
    let scope = Scope::from_code(&input.scope).filter(|scope| organisers.iter().any(|(own, _)| own == scope));
    let plan = plan::read(input);
    let text = about(actor, app, words).await;
    let (Some(scope), Ok(plan), Ok(text)) = (&scope, &plan, &text) else {
        return Err(all_wrong(scope.is_none(), plan.err(), text.err()));
    };
    let lines = lines(actor, app, input).await?;
    if let Some(known) = known(actor, app, form).await? {
        return Ok(known);
    }
    let tx = app.db.begin().await?;
    let id = GatheringId(app.new_id());
    match insert(actor, app, &tx, id, form, (scope, plan, &lines), input.open, text).await {
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            // The same form a moment earlier, on another connection.
            drop(tx);
            known(actor, app, form).await?.ok_or(GatheringError::Forbidden)
        }
        Err(error) => Err(error.into()),
        Ok(()) => {
            tx.commit().await?;
            Ok(id)
        }
    }
}

/// Every field that is wrong in a form of two halves, in the order of the form.
fn all_wrong(scope: bool, plan: Option<GatheringError>, words: Option<GatheringError>) -> GatheringError {
    let mut errors = FieldErrors::default();
    if scope {
        errors.add("scope", "gatherings-error-scope");
    }
    for failure in [words, plan].into_iter().flatten() {
        match failure {
            GatheringError::Invalid(more) => errors.0.extend(more.0),
            other => return other,
        }
    }
    GatheringError::Invalid(errors)
}

/// The gathering that this form made before.
async fn known(actor: &Actor, app: &App, form: Uuid) -> Result<Option<GatheringId>, GatheringError> {
    match store::find_by_form_key(&app.db.read, form).await? {
        Some(row) if row.created_by == actor.account().map(|id| id.0) => Ok(Some(GatheringId(row.id))),
        Some(_) => Err(GatheringError::Forbidden),
        None => Ok(None),
    }
}

#[expect(clippy::too_many_arguments, reason = "one row of one table, written in one place")]
async fn insert(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    id: GatheringId,
    form: Uuid,
    (scope, plan, (place, hosts)): (&Scope, &Plan, &(CheckedText, CheckedText)),
    open: bool,
    text: &TextInput,
) -> Result<(), DbErr> {
    let (case_code, network_id) = match scope {
        Scope::Case(code) => (Some(code.clone()), None),
        Scope::Network(id) => (None, Some(*id)),
        Scope::Programme | Scope::Municipality(_) => (None, None),
    };
    let by = actor.account().map(|id| id.0);
    let row = gathering::ActiveModel {
        id: Set(id.0),
        form_key: Set(form),
        case_code: Set(case_code),
        network_id: Set(network_id),
        state: Set(GatheringState::Planned.code().to_owned()),
        version: Set(1),
        sequence: Set(0),
        created_by: Set(by),
        created_at: Set(app.now()),
        changed_by: Set(by),
        changed_at: Set(app.now()),
        ..facts(plan, place, hosts, open)
    };
    store::insert(tx, row).await?;
    variants::add(actor, app, tx, ABOUT, id.0, text).await?;
    let detail = format!("kind={} for={} open={open}", plan.kind.code(), scope.code());
    audit(actor, app, tx, "gatherings.plan", id, &detail).await
}

/// The columns that the form holds.
fn facts(plan: &Plan, place: &CheckedText, hosts: &CheckedText, open: bool) -> gathering::ActiveModel {
    gathering::ActiveModel {
        kind: Set(plan.kind.code().to_owned()),
        hosts: Set(hosts.as_str().trim().to_owned()),
        starts_at: Set(plan.starts_at),
        ends_at: Set(plan.ends_at),
        zone: Set(plan.zone.to_owned()),
        place: Set(place.as_str().trim().to_owned()),
        country: Set(plan.country.map(|country| country.code().to_owned())),
        capacity: Set(plan.capacity),
        sign_up_until: Set(plan.sign_up_until),
        online_link: Set(plan.online_link.clone()),
        open: Set(open),
        ..Default::default()
    }
}

/// The facts of a gathering as their form shows them, and the version to send back.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get_for_edit(
    actor: &Actor,
    app: &App,
    id: GatheringId,
) -> Result<(GatheringInput, i32), GatheringError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    Ok((as_input(&loaded.row), loaded.row.version))
}

fn as_input(row: &gathering::Model) -> GatheringInput {
    let (starts, ends) = (local(row.starts_at, &row.zone), local(row.ends_at, &row.zone));
    let clock = |at: time::OffsetDateTime| format!("{:02}:{:02}", at.hour(), at.minute());
    GatheringInput {
        kind: row.kind.clone(),
        scope: String::new(),
        starts_on: starts.date().to_string(),
        starts_time: clock(starts),
        ends_on: ends.date().to_string(),
        ends_time: clock(ends),
        zone: row.zone.clone(),
        place: row.place.clone(),
        country: row.country.clone().unwrap_or_default(),
        hosts: row.hosts.clone(),
        capacity: row.capacity.map(|capacity| capacity.to_string()).unwrap_or_default(),
        sign_up_until: row.sign_up_until.map(|day| day.to_string()).unwrap_or_default(),
        online_link: row.online_link.clone().unwrap_or_default(),
        open: row.open,
        numbers_ok: false,
    }
}

/// Saves the facts. Those who are invited or come are told when time or place is another, those who come by letter; who waits gets a place when there
/// are more now.
///
/// # Errors
/// `Conflict` with what somebody saved since `version`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn revise(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    version: i32,
    input: &GatheringInput,
) -> Result<(), GatheringError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    if !loaded.planned() {
        return Err(GatheringError::Forbidden);
    }
    let plan = plan::read(input)?;
    let (place, hosts) = lines(actor, app, input).await?;
    let tx = app.db.begin().await?;
    if !store::revise(&tx, id, version, facts(&plan, &place, &hosts, input.open)).await? {
        drop(tx);
        return Err(conflict(actor, app, id).await?);
    }
    store::touch(&tx, id, actor.account(), app.now()).await?;
    audit(actor, app, &tx, "gatherings.revise", id, &format!("version {}", version + 1)).await?;
    if elsewhere(&loaded, &plan, place.as_str()) {
        letters::tell_those_who_come(app, &tx, id, actor.account(), Why::Changed).await?;
        app.emit(&tx, &Rescheduled { gathering: id, by: actor.account() }).await?;
    }
    seats::fill(app, &tx, id).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether it is at another time, or at another place.
fn elsewhere(loaded: &Loaded, plan: &Plan, place: &str) -> bool {
    let row = &loaded.row;
    row.starts_at != plan.starts_at
        || row.ends_at != plan.ends_at
        || row.place != place.trim()
        || row.country.as_deref() != plan.country.map(Country::code)
}

async fn conflict(actor: &Actor, app: &App, id: GatheringId) -> Result<GatheringError, GatheringError> {
    let row = load(actor, app, id, Action::Organise).await?.row;
    let theirs = fields(&as_input(&row));
    let by = name_of(actor, app, row.changed_by.map(crate::platform::ids::AccountId)).await?;
    Ok(GatheringError::meanwhile(theirs, row.version, by))
}

/// An input as the names and values of its form.
fn fields(input: &GatheringInput) -> Vec<(String, String)> {
    let pairs = [
        ("kind", &input.kind),
        ("starts_on", &input.starts_on),
        ("starts_time", &input.starts_time),
        ("ends_on", &input.ends_on),
        ("ends_time", &input.ends_time),
        ("zone", &input.zone),
        ("place", &input.place),
        ("country", &input.country),
        ("hosts", &input.hosts),
        ("capacity", &input.capacity),
        ("sign_up_until", &input.sign_up_until),
        ("online_link", &input.online_link),
    ];
    let mut fields: Vec<(String, String)> =
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
    fields.push(("open".to_owned(), if input.open { "yes" } else { "" }.to_owned()));
    fields
}

/// Cancels a gathering, saying why. It stays where it was, marked as cancelled; those who are invited or come are told.
///
/// # Errors
/// `Invalid` without a reason; `NotFound`; `Forbidden`, also when it is cancelled already or over.
pub async fn cancel(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    why: &WordsInput,
) -> Result<(), GatheringError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    if !loaded.planned() || loaded.row.ends_at < app.now() {
        return Err(GatheringError::Forbidden);
    }
    why.validate_reason("gatherings-error-reason")?;
    let text = guard(actor, app, (KIND, REASON), (why.lang, &why.text), why.numbers_ok).await?;
    let tx = app.db.begin().await?;
    if !store::cancel(&tx, id).await? {
        return Err(GatheringError::Forbidden);
    }
    variants::add(actor, app, &tx, REASON, id.0, &text).await?;
    store::touch(&tx, id, actor.account(), app.now()).await?;
    audit(actor, app, &tx, "gatherings.cancel", id, "").await?;
    letters::tell_those_who_come(app, &tx, id, actor.account(), Why::Cancelled).await?;
    app.emit(&tx, &CalledOff { gathering: id, by: actor.account() }).await?;
    tx.commit().await?;
    Ok(())
}

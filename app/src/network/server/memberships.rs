//! Giving roles at places and ending them again. Every change is audited; nothing is overwritten, so that the history
//! of who did what where stays.

use std::collections::HashMap;

use sea_orm::sea_query::SelectStatement;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};
use time::Date;
use uuid::Uuid;

use super::entity::membership;
use super::people::{self, Leaving};
use super::policy::{Action, may, may_grant};
use super::{member_store as store, store as structure, views};
use crate::network::model::{Country, NetworkId, Sector};
use crate::network::view::{MemberFilter, MembershipId, MembershipInput, MembershipView, Places};
use crate::platform::actor::{Actor, Decision, Role, Scope};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Audit, record};

/// Every place at which roles can be given. Not for visitors.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn places(actor: &Actor, app: &App) -> Result<Places, Failure> {
    Failure::<()>::check(may(actor, Action::SeePeople))?;
    let db = &app.db.read;
    let cases = structure::all_cases(db).await?;
    let mut cases: Vec<_> = cases
        .iter()
        .filter_map(|row| Some((Country::from_code(&row.code)?, views::name(&row.name, &row.lang))))
        .collect();
    cases.sort_by_key(|(country, _)| *country);
    let mut networks_of: HashMap<Uuid, Vec<NetworkId>> = HashMap::new();
    for row in store::participations_on(db, app.now().date()).await? {
        networks_of.entry(row.municipality_id).or_default().push(NetworkId(row.network_id));
    }
    let municipalities = store::all_municipalities(db).await?;
    let municipalities = municipalities.iter().filter_map(|row| {
        Some((views::municipality_card(row)?, networks_of.remove(&row.id).unwrap_or_default()))
    });
    Ok(Places {
        cases,
        networks: structure::all_networks(db).await?.iter().map(views::network_card).collect(),
        municipalities: municipalities.collect(),
    })
}

/// Whether the actor may give this role at this place, and take it away again.
#[must_use]
pub fn can_grant(actor: &Actor, places: &Places, role: Role, scope: &Scope) -> bool {
    places.around(scope).is_some_and(|around| may_grant(actor, role, scope, &around).allows())
}

/// Whether the actor gives any role anywhere.
#[must_use]
pub fn runs_something(actor: &Actor) -> bool {
    [Role::Secretariat, Role::CaseLead, Role::Facilitator].iter().any(|role| actor.has_role(*role))
}

/// The memberships of people, past and coming ones too, the newest first. Not for visitors.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn memberships_of(
    actor: &Actor,
    app: &App,
    places: &Places,
    accounts: &[AccountId],
) -> Result<Vec<MembershipView>, Failure> {
    Failure::<()>::check(may(actor, Action::SeePeople))?;
    let ids: Vec<Uuid> = accounts.iter().map(|id| id.0).collect();
    let rows = store::memberships_of(&app.db.read, &ids).await?;
    let today = app.now().date();
    Ok(rows.iter().rev().filter_map(|row| to_view(actor, places, row, today)).collect())
}

fn to_view(actor: &Actor, places: &Places, row: &membership::Model, today: Date) -> Option<MembershipView> {
    let (role, scope) = (Role::from_code(&row.role)?, store::scope(row));
    let over = row.ends_on.is_some_and(|end| end < today);
    let begun = row.starts_on.is_none_or(|start| start <= today);
    Some(MembershipView {
        id: MembershipId(row.id),
        account: store::account(row),
        role,
        place: places.name(&scope),
        country: places.country(&scope),
        sector: row.sector.as_deref().and_then(Sector::from_code),
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        holds: begun && !over,
        can_end: !over && can_grant(actor, places, role, &scope),
        scope,
    })
}

/// Which accounts belong to what a list is filtered by, as a subquery on their ids. Keeps everybody but the secretariat
/// to the cases and networks they run; none when nobody is left out.
///
/// # Errors
/// `Forbidden` for people who run nothing.
pub fn account_filter(
    actor: &Actor,
    app: &App,
    filter: &MemberFilter,
) -> Result<Option<SelectStatement>, Failure> {
    let day = app.now().date();
    if *actor == Actor::System || actor.has_role(Role::Secretariat) {
        return Ok((!filter.is_empty()).then(|| store::accounts_where(filter, None, day)));
    }
    let person = actor.person().filter(|_| runs_something(actor)).ok_or(Failure::Forbidden)?;
    let (mut cases, mut networks) = (Vec::new(), Vec::new());
    for grant in &person.grants {
        match (grant.role, &grant.scope) {
            (Role::CaseLead, Scope::Case(code)) => cases.push(code.clone()),
            (Role::Facilitator, Scope::Network(id)) => networks.push(*id),
            _ => {}
        }
    }
    Ok(Some(store::accounts_where(filter, Some((&cases, &networks)), day)))
}

/// Gives somebody a role at a place.
///
/// # Errors
/// `Forbidden` outside what the actor runs; `Invalid` when the dates are in the wrong order or they have it already.
pub async fn add_membership(
    actor: &Actor,
    app: &App,
    new: &MembershipInput,
) -> Result<MembershipId, Failure> {
    let places = places(actor, app).await?;
    let around = places.around(&new.scope).ok_or_else(|| invalid("scope", "network-error-place"))?;
    match may_grant(actor, new.role, &new.scope, &around) {
        Decision::Allow => {}
        _ if !crate::network::view::fits(new.role, &new.scope) => {
            return Err(invalid("scope", "network-error-role-place"));
        }
        _ => return Err(Failure::Forbidden),
    }
    if new.starts_on.zip(new.ends_on).is_some_and(|(start, end)| end < start) {
        return Err(invalid("ends_on", "network-error-dates"));
    }
    let tx = app.db.begin().await?;
    let Some(id) = join(actor, app, &tx, new).await? else {
        return Err(invalid("scope", "network-error-has-membership"));
    };
    tx.commit().await?;
    Ok(id)
}

/// Gives somebody a role in a transaction of the caller, who has asked the policy; none when they have it already and
/// nothing was written.
///
/// # Errors
/// When the database cannot write.
pub async fn join(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    new: &MembershipInput,
) -> Result<Option<MembershipId>, Failure> {
    let (case_code, network_id, municipality_id) = store::columns(&new.scope);
    let sector = new.sector.map(|sector| sector.code().to_owned());
    let today = app.now().date();
    let known = store::memberships_of(tx, &[new.account.0]).await?;
    let has = known.iter().any(|row| {
        row.role == new.role.code()
            && store::scope(row) == new.scope
            && row.sector == sector
            && row.ends_on.is_none_or(|end| end >= new.starts_on.unwrap_or(today))
    });
    if has {
        return Ok(None);
    }
    let id = app.new_id();
    let row = membership::ActiveModel {
        id: Set(id),
        account_id: Set(new.account.0),
        role: Set(new.role.code().to_owned()),
        case_code: Set(case_code),
        network_id: Set(network_id),
        municipality_id: Set(municipality_id),
        organisation_id: Set(None),
        sector: Set(sector),
        starts_on: Set(new.starts_on),
        ends_on: Set(new.ends_on),
    };
    store::insert_membership(tx, row).await?;
    let detail = format!("{} {}", new.role.code(), new.scope.code());
    audit(actor, app, tx, "network.membership-begins", new.account, &detail).await?;
    Ok(Some(MembershipId(id)))
}

/// Sets the last day of a membership: it holds on that day, and not after it. The day can only come earlier: whoever is to
/// go on is given the role again, so that the history stays true. Yesterday ends it at once. One that had not begun before
/// today has held on no whole day then: it goes, and the audit trail alone keeps it.
///
/// # Errors
/// `NotFound`; `Forbidden` outside what the actor runs; `Invalid` for a day before the first, for a membership that is over,
/// for a later day than before, and for one's own or the last place in the secretariat (so that somebody is always left to
/// run the platform).
pub async fn end_membership(
    actor: &Actor,
    app: &App,
    id: MembershipId,
    on: Date,
) -> Result<AccountId, Failure> {
    let places = places(actor, app).await?;
    let tx = app.db.begin().await?;
    let row = store::find_membership(&tx, id.0).await?.ok_or(Failure::NotFound)?;
    let role = Role::from_code(&row.role).ok_or(Failure::NotFound)?;
    let scope = store::scope(&row);
    if !can_grant(actor, &places, role, &scope) {
        return Err(Failure::Forbidden);
    }
    // The whole secretariat is locked first, so that two who end each other's places never wait for each other.
    let leaving = Leaving::Membership(id);
    let stays_run = role != Role::Secretariat || people::stays_run(actor, app, &tx, leaving).await?;
    let row = store::lock_membership(&tx, id.0).await?.ok_or(Failure::NotFound)?;
    if role == Role::Secretariat && actor.account() == Some(store::account(&row)) {
        return Err(invalid("ends_on", "network-error-own-secretariat"));
    }
    let void = row.starts_on.is_some_and(|start| is_void(start, on, app.now().date()));
    if !void && row.starts_on.is_some_and(|start| on < start) {
        return Err(invalid("ends_on", "network-error-dates"));
    }
    if row.ends_on.is_some_and(|end| end < app.now().date() || end < on) {
        return Err(invalid("ends_on", "network-error-last-day"));
    }
    if !stays_run {
        return Err(invalid("ends_on", "network-error-last-secretariat"));
    }
    if void {
        store::delete_membership(&tx, row.id).await?;
    } else {
        store::end_membership(&tx, row.id, on).await?;
    }
    let day = if void { "void".to_owned() } else { on.to_string() };
    let detail = format!("{} {} {day}", role.code(), scope.code());
    audit(actor, app, &tx, "network.membership-ends", store::account(&row), &detail).await?;
    tx.commit().await?;
    Ok(store::account(&row))
}

/// Whether a membership that begins today or later is taken back by this last day: yesterday, or the day before it begins.
fn is_void(start: Date, on: Date, today: Date) -> bool {
    let before = |day: Date| day.previous_day() == Some(on);
    start >= today && (before(today) || before(start))
}

async fn audit(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    action: &str,
    account: AccountId,
    detail: &str,
) -> Result<(), Failure> {
    let audit = Audit { action, subject_kind: "account", subject_id: account.0, detail };
    Ok(record(actor, app, tx, audit).await?)
}

fn invalid(field: &str, key: &str) -> Failure {
    let mut errors = FieldErrors::default();
    errors.add(field, key);
    Failure::Invalid(errors)
}

//! Queries on memberships, and on the structure as those see it who give roles there.

use sea_orm::sea_query::{Condition, ExprTrait, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use time::Date;
use uuid::Uuid;

use super::entity::{membership, municipality, network, participation};
use crate::network::model::NetworkId;
use crate::network::view::MemberFilter;
use crate::platform::actor::Scope;
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;

/// Rows that hold on a day: from their first day to their last, both included.
macro_rules! holds {
    ($entity:ident, $day:expr) => {
        Condition::all()
            .add($entity::Column::StartsOn.is_null().or($entity::Column::StartsOn.lte($day)))
            .add($entity::Column::EndsOn.is_null().or($entity::Column::EndsOn.gte($day)))
    };
}

pub(super) async fn all_municipalities(db: &impl ConnectionTrait) -> Result<Vec<municipality::Model>, DbErr> {
    municipality::Entity::find().order_by_asc(municipality::Column::Slug).all(db).await
}

/// Municipalities' parts in networks that hold on a day.
pub(super) async fn participations_on(
    db: &impl ConnectionTrait,
    day: Date,
) -> Result<Vec<participation::Model>, DbErr> {
    participation::Entity::find()
        .filter(holds!(participation, day))
        .order_by_asc(participation::Column::Id)
        .all(db)
        .await
}

pub(super) async fn memberships_of(
    db: &impl ConnectionTrait,
    accounts: &[Uuid],
) -> Result<Vec<membership::Model>, DbErr> {
    let mut found = Vec::new();
    for accounts in chunked(accounts) {
        found.extend(
            membership::Entity::find()
                .filter(membership::Column::AccountId.is_in(accounts.iter().copied()))
                .order_by_asc(membership::Column::Id)
                .all(db)
                .await?,
        );
    }
    Ok(found)
}

pub(super) async fn find_membership(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Option<membership::Model>, DbErr> {
    membership::Entity::find_by_id(id).one(db).await
}

/// A membership, so that nobody else changes it before the transaction ends.
pub(super) async fn lock_membership(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Option<membership::Model>, DbErr> {
    membership::Entity::find_by_id(id).lock_exclusive().one(db).await
}

/// The columns that a scope is kept in.
pub(super) fn columns(scope: &Scope) -> (Option<String>, Option<Uuid>, Option<Uuid>) {
    match scope {
        Scope::Programme => (None, None, None),
        Scope::Case(code) => (Some(code.clone()), None, None),
        Scope::Network(id) => (None, Some(*id), None),
        Scope::Municipality(id) => (None, None, Some(*id)),
    }
}

/// The scope that columns hold.
pub(super) fn scope(row: &membership::Model) -> Scope {
    match (&row.case_code, row.network_id, row.municipality_id) {
        (_, _, Some(id)) => Scope::Municipality(id),
        (_, Some(id), _) => Scope::Network(id),
        (Some(code), ..) => Scope::Case(code.clone()),
        _ => Scope::Programme,
    }
}

/// Whose memberships end on this day at the latest, or hold for ever: the accounts that a list shows.
///
/// `within` keeps a list to cases and networks that its reader runs; none shows everybody.
pub(super) fn accounts_where(
    filter: &MemberFilter,
    within: Option<(&[String], &[Uuid])>,
    day: Date,
) -> SelectStatement {
    let mut rows = membership::Entity::find()
        .select_only()
        .column(membership::Column::AccountId)
        .filter(holds!(membership, day));
    if let Some(role) = filter.role {
        rows = rows.filter(membership::Column::Role.eq(role.code()));
    }
    if let Some(sector) = filter.sector {
        rows = rows.filter(membership::Column::Sector.eq(sector.code()));
    }
    if let Some(country) = filter.country {
        rows = rows.filter(in_cases(&[country.code().to_owned()], day));
    }
    if let Some(NetworkId(id)) = filter.network {
        rows = rows.filter(in_networks(&[id], day));
    }
    if let Some((cases, networks)) = within {
        rows = rows.filter(Condition::any().add(in_cases(cases, day)).add(in_networks(networks, day)));
    }
    rows.into_query()
}

fn in_cases(codes: &[String], day: Date) -> Condition {
    let networks = || {
        network::Entity::find()
            .select_only()
            .column(network::Column::Id)
            .filter(network::Column::CaseCode.is_in(codes.iter().cloned()))
            .into_query()
    };
    let municipalities = municipality::Entity::find()
        .select_only()
        .column(municipality::Column::Id)
        .filter(municipality::Column::Country.is_in(codes.iter().cloned()))
        .into_query();
    Condition::any()
        .add(membership::Column::CaseCode.is_in(codes.iter().cloned()))
        .add(membership::Column::NetworkId.in_subquery(networks()))
        .add(membership::Column::MunicipalityId.in_subquery(municipalities))
        .add(membership::Column::MunicipalityId.in_subquery(taking_part(networks(), day)))
}

fn in_networks(ids: &[Uuid], day: Date) -> Condition {
    let mut networks = Query::select();
    networks
        .column(network::Column::Id)
        .from(network::Entity)
        .and_where(network::Column::Id.is_in(ids.iter().copied()));
    Condition::any()
        .add(membership::Column::NetworkId.is_in(ids.iter().copied()))
        .add(membership::Column::MunicipalityId.in_subquery(taking_part(networks, day)))
}

/// Municipalities that take part in any of these networks on a day.
fn taking_part(networks: SelectStatement, day: Date) -> SelectStatement {
    participation::Entity::find()
        .select_only()
        .column(participation::Column::MunicipalityId)
        .filter(holds!(participation, day))
        .filter(participation::Column::NetworkId.in_subquery(networks))
        .into_query()
}

pub(super) async fn insert_membership(
    db: &impl ConnectionTrait,
    row: membership::ActiveModel,
) -> Result<(), DbErr> {
    membership::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn end_membership(db: &impl ConnectionTrait, id: Uuid, ends_on: Date) -> Result<(), DbErr> {
    membership::Entity::update_many()
        .col_expr(membership::Column::EndsOn, sea_orm::sea_query::Expr::value(ends_on))
        .filter(membership::Column::Id.eq(id))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn delete_membership(db: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    membership::Entity::delete_by_id(id).exec(db).await.map(drop)
}

/// How many people belong to a network on a day, directly or through their municipality.
pub(super) async fn count_people(
    db: &impl ConnectionTrait,
    id: NetworkId,
    day: Date,
) -> Result<usize, DbErr> {
    let rows: Vec<Uuid> = membership::Entity::find()
        .select_only()
        .column(membership::Column::AccountId)
        .distinct()
        .filter(holds!(membership, day))
        .filter(in_networks(&[id.0], day))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.len())
}

/// The accounts of memberships, for counting and checking who is left.
pub(super) fn account(row: &membership::Model) -> AccountId {
    AccountId(row.account_id)
}

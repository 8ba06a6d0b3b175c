//! Queries on the network.

use std::collections::{BTreeSet, HashMap};

use sea_orm::sea_query::{ExprTrait, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};
use time::Date;
use uuid::Uuid;

use super::entity::{
    case, case_organisation, description, membership, municipality, network, organisation, participation,
};
use super::people::MemberFilter;
use crate::platform::actor::Role;
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;

/// What a person belongs to today: memberships, the municipalities' participations, the networks.
#[derive(Default)]
pub(super) struct Belonging {
    pub memberships: Vec<membership::Model>,
    pub participations: Vec<participation::Model>,
    pub networks: Vec<network::Model>,
}

macro_rules! today {
    ($entity:ident, $today:expr) => {
        Condition::all()
            .add($entity::Column::StartsOn.is_null().or($entity::Column::StartsOn.lte($today)))
            .add($entity::Column::EndsOn.is_null().or($entity::Column::EndsOn.gte($today)))
    };
}

pub(super) async fn belonging(
    db: &impl ConnectionTrait,
    account: AccountId,
    today: Date,
) -> Result<Belonging, DbErr> {
    Ok(belonging_of(db, &[account], today).await?.remove(&account).unwrap_or_default())
}

/// The same for many people, by account.
pub(super) async fn belonging_of(
    db: &impl ConnectionTrait,
    accounts: &[AccountId],
    today: Date,
) -> Result<HashMap<AccountId, Belonging>, DbErr> {
    let ids: Vec<Uuid> = accounts.iter().map(|id| id.0).collect();
    let mut memberships = Vec::new();
    for ids in chunked(&ids) {
        let rows = membership::Entity::find()
            .filter(membership::Column::AccountId.is_in(ids.iter().copied()))
            .filter(today!(membership, today));
        memberships.extend(rows.order_by_asc(membership::Column::Id).all(db).await?);
    }
    let municipalities: Vec<Uuid> = memberships.iter().filter_map(|row| row.municipality_id).collect();
    let mut participations = Vec::new();
    for ids in chunked(&municipalities) {
        let rows = participation::Entity::find()
            .filter(participation::Column::MunicipalityId.is_in(ids.iter().copied()))
            .filter(today!(participation, today));
        participations.extend(rows.order_by_asc(participation::Column::Id).all(db).await?);
    }
    let ids = memberships
        .iter()
        .filter_map(|row| row.network_id)
        .chain(participations.iter().map(|row| row.network_id));
    let networks = networks_by_id(db, &ids.collect::<Vec<_>>()).await?;
    let mut found: HashMap<AccountId, Belonging> = HashMap::new();
    for row in memberships {
        let one = found.entry(AccountId(row.account_id)).or_default();
        let joined: Vec<_> = participations
            .iter()
            .filter(|joined| Some(joined.municipality_id) == row.municipality_id)
            .cloned()
            .collect();
        for id in row.network_id.into_iter().chain(joined.iter().map(|joined| joined.network_id)) {
            if let Some(network) =
                networks.get(&id).filter(|_| one.networks.iter().all(|known| known.id != id))
            {
                one.networks.push(network.clone());
            }
        }
        one.participations.extend(joined);
        one.memberships.push(row);
    }
    Ok(found)
}

/// The municipalities that take part in any of these networks today, each once.
pub(super) async fn municipality_ids_of(
    db: &impl ConnectionTrait,
    networks: &[Uuid],
    today: Date,
) -> Result<Vec<Uuid>, DbErr> {
    let rows = participation::Entity::find()
        .filter(participation::Column::NetworkId.is_in(networks.iter().copied()))
        .filter(today!(participation, today))
        .all(db)
        .await?;
    let ids: BTreeSet<Uuid> = rows.into_iter().map(|row| row.municipality_id).collect();
    Ok(ids.into_iter().collect())
}

/// The networks' parts of these municipalities that hold today.
pub(super) async fn participations_of(
    db: &impl ConnectionTrait,
    municipalities: &[Uuid],
    today: Date,
) -> Result<Vec<participation::Model>, DbErr> {
    participation::Entity::find()
        .filter(participation::Column::MunicipalityId.is_in(municipalities.iter().copied()))
        .filter(today!(participation, today))
        .order_by_asc(participation::Column::Id)
        .all(db)
        .await
}

/// Memberships that hold today at any of these places; `programme` stands for the programme as a whole.
pub(super) async fn memberships_of(
    db: &impl ConnectionTrait,
    cases: &[String],
    networks: &[Uuid],
    municipalities: &[Uuid],
    programme: bool,
    today: Date,
) -> Result<Vec<membership::Model>, DbErr> {
    let mut places = Condition::any()
        .add(membership::Column::NetworkId.is_in(networks.iter().copied()))
        .add(membership::Column::MunicipalityId.is_in(municipalities.iter().copied()))
        .add(membership::Column::CaseCode.is_in(cases.iter().cloned()));
    if programme {
        let nowhere = Condition::all()
            .add(membership::Column::NetworkId.is_null())
            .add(membership::Column::MunicipalityId.is_null())
            .add(membership::Column::CaseCode.is_null());
        places = places.add(nowhere);
    }
    membership::Entity::find().filter(places).filter(today!(membership, today)).all(db).await
}

pub(super) async fn all_cases(db: &impl ConnectionTrait) -> Result<Vec<case::Model>, DbErr> {
    case::Entity::find().all(db).await
}

pub(super) async fn find_case(db: &impl ConnectionTrait, code: &str) -> Result<Option<case::Model>, DbErr> {
    case::Entity::find_by_id(code.to_owned()).one(db).await
}

pub(super) async fn run_by(db: &impl ConnectionTrait, code: &str) -> Result<Vec<organisation::Model>, DbErr> {
    let ids = case_organisation::Entity::find()
        .filter(case_organisation::Column::CaseCode.eq(code))
        .all(db)
        .await?;
    let ids: Vec<Uuid> = ids.into_iter().map(|row| row.organisation_id).collect();
    let mut found: Vec<_> = organisations_by_id(db, &ids).await?.into_values().collect();
    found.sort_by(|a, b| a.slug.cmp(&b.slug));
    Ok(found)
}

pub(super) async fn all_networks(db: &impl ConnectionTrait) -> Result<Vec<network::Model>, DbErr> {
    network::Entity::find().order_by_asc(network::Column::Slug).all(db).await
}

pub(super) async fn networks_of_case(
    db: &impl ConnectionTrait,
    code: &str,
) -> Result<Vec<network::Model>, DbErr> {
    let rows = network::Entity::find().filter(network::Column::CaseCode.eq(code));
    rows.order_by_asc(network::Column::Slug).all(db).await
}

pub(super) async fn find_network(
    db: &impl ConnectionTrait,
    slug: &str,
) -> Result<Option<network::Model>, DbErr> {
    network::Entity::find().filter(network::Column::Slug.eq(slug)).one(db).await
}

pub(super) async fn find_municipality(
    db: &impl ConnectionTrait,
    slug: &str,
) -> Result<Option<municipality::Model>, DbErr> {
    municipality::Entity::find().filter(municipality::Column::Slug.eq(slug)).one(db).await
}

pub(super) async fn municipalities_of(
    db: &impl ConnectionTrait,
    network: Uuid,
    today: Date,
) -> Result<Vec<municipality::Model>, DbErr> {
    let rows = participation::Entity::find()
        .filter(participation::Column::NetworkId.eq(network))
        .filter(today!(participation, today))
        .all(db)
        .await?;
    let ids: Vec<Uuid> = rows.into_iter().map(|row| row.municipality_id).collect();
    Ok(municipalities_by_id(db, &ids).await?.into_values().collect())
}

pub(super) async fn networks_of_municipality(
    db: &impl ConnectionTrait,
    id: Uuid,
    today: Date,
) -> Result<Vec<network::Model>, DbErr> {
    let rows = participation::Entity::find()
        .filter(participation::Column::MunicipalityId.eq(id))
        .filter(today!(participation, today))
        .all(db)
        .await?;
    let ids: Vec<Uuid> = rows.into_iter().map(|row| row.network_id).collect();
    Ok(networks_by_id(db, &ids).await?.into_values().collect())
}

/// Memberships that hold today at any of these places.
pub(super) async fn memberships_at(
    db: &impl ConnectionTrait,
    case_code: Option<&str>,
    networks: &[Uuid],
    municipalities: &[Uuid],
    today: Date,
) -> Result<Vec<membership::Model>, DbErr> {
    let mut places = Condition::any()
        .add(membership::Column::NetworkId.is_in(networks.iter().copied()))
        .add(membership::Column::MunicipalityId.is_in(municipalities.iter().copied()));
    if let Some(code) = case_code {
        places = places.add(membership::Column::CaseCode.eq(code));
    }
    let rows = membership::Entity::find().filter(places).filter(today!(membership, today));
    rows.order_by_asc(membership::Column::Id).all(db).await
}

pub(super) async fn descriptions(
    db: &impl ConnectionTrait,
    kind: &str,
    subjects: &[String],
) -> Result<Vec<description::Model>, DbErr> {
    description::Entity::find()
        .filter(description::Column::SubjectKind.eq(kind))
        .filter(description::Column::Subject.is_in(subjects.iter().cloned()))
        .all(db)
        .await
}

macro_rules! by_id {
    ($name:ident, $entity:ident) => {
        pub(super) async fn $name(
            db: &impl ConnectionTrait,
            ids: &[Uuid],
        ) -> Result<HashMap<Uuid, $entity::Model>, DbErr> {
            let mut found = HashMap::with_capacity(ids.len());
            for ids in chunked(ids) {
                let rows = $entity::Entity::find()
                    .filter($entity::Column::Id.is_in(ids.iter().copied()))
                    .all(db)
                    .await?;
                found.extend(rows.into_iter().map(|row| (row.id, row)));
            }
            Ok(found)
        }
    };
}

by_id!(networks_by_id, network);
by_id!(municipalities_by_id, municipality);
by_id!(organisations_by_id, organisation);

/// The accounts with a membership today that fits.
pub(super) fn members(filter: &MemberFilter, today: Date) -> SelectStatement {
    let mut query = membership::Entity::find()
        .select_only()
        .column(membership::Column::AccountId)
        .filter(today!(membership, today));
    if let Some(country) = filter.country.map(crate::network::model::Country::code) {
        let networks = network::Entity::find()
            .select_only()
            .column(network::Column::Id)
            .filter(network::Column::CaseCode.eq(country))
            .into_query();
        let municipalities = municipality::Entity::find()
            .select_only()
            .column(municipality::Column::Id)
            .filter(municipality::Column::Country.eq(country))
            .into_query();
        let at = Condition::any()
            .add(membership::Column::CaseCode.eq(country))
            .add(membership::Column::NetworkId.in_subquery(networks))
            .add(membership::Column::MunicipalityId.in_subquery(municipalities));
        query = query.filter(at);
    }
    if let Some(network) = filter.network {
        let municipalities = participation::Entity::find()
            .select_only()
            .column(participation::Column::MunicipalityId)
            .filter(participation::Column::NetworkId.eq(network.0))
            .filter(today!(participation, today))
            .into_query();
        let at = Condition::any()
            .add(membership::Column::NetworkId.eq(network.0))
            .add(membership::Column::MunicipalityId.in_subquery(municipalities));
        query = query.filter(at);
    }
    if let Some(sector) = filter.sector {
        query = query.filter(membership::Column::Sector.eq(sector.code()));
    }
    query.into_query()
}

/// The memberships of people: those that hold today, or all that are kept.
pub(super) async fn memberships_of_people(
    db: &impl ConnectionTrait,
    accounts: &[AccountId],
    today: Option<Date>,
) -> Result<Vec<membership::Model>, DbErr> {
    let mut found = Vec::new();
    for accounts in chunked(accounts) {
        let mut query = membership::Entity::find()
            .filter(membership::Column::AccountId.is_in(accounts.iter().map(|id| id.0)));
        if let Some(today) = today {
            query = query.filter(today!(membership, today));
        }
        found.extend(query.order_by_asc(membership::Column::Id).all(db).await?);
    }
    Ok(found)
}

/// Memberships with any of these roles that hold today.
pub(super) async fn memberships_in(
    db: &impl ConnectionTrait,
    roles: &[Role],
    today: Date,
) -> Result<Vec<membership::Model>, DbErr> {
    membership::Entity::find()
        .filter(membership::Column::Role.is_in(roles.iter().map(|role| role.code())))
        .filter(today!(membership, today))
        .all(db)
        .await
}

/// Who is in the secretariat today. The rows are locked until the transaction ends; on SQLite the one writer is the lock.
pub(super) async fn lock_secretariat(
    tx: &DatabaseTransaction,
    today: Date,
) -> Result<Vec<membership::Model>, DbErr> {
    membership::Entity::find()
        .filter(membership::Column::Role.eq(Role::Secretariat.code()))
        .filter(today!(membership, today))
        .order_by_asc(membership::Column::Id)
        .lock_exclusive()
        .all(tx)
        .await
}

pub(super) async fn delete_memberships(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    membership::Entity::delete_many()
        .filter(membership::Column::AccountId.eq(account.0))
        .exec(db)
        .await
        .map(drop)
}

//! Queries on the network.

use std::collections::HashMap;

use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use time::Date;
use uuid::Uuid;

use super::entity::{
    case, case_organisation, description, membership, municipality, network, organisation, participation,
};
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;

/// What a person belongs to today: memberships, the municipalities' participations, the networks.
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
    let memberships = membership::Entity::find()
        .filter(membership::Column::AccountId.eq(account.0))
        .filter(today!(membership, today))
        .order_by_asc(membership::Column::Id)
        .all(db)
        .await?;
    let municipalities: Vec<Uuid> = memberships.iter().filter_map(|row| row.municipality_id).collect();
    let participations = participation::Entity::find()
        .filter(participation::Column::MunicipalityId.is_in(municipalities))
        .filter(today!(participation, today))
        .order_by_asc(participation::Column::Id)
        .all(db)
        .await?;
    let ids = memberships
        .iter()
        .filter_map(|row| row.network_id)
        .chain(participations.iter().map(|row| row.network_id));
    let networks = networks_by_id(db, &ids.collect::<Vec<_>>()).await?.into_values().collect();
    Ok(Belonging { memberships, participations, networks })
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
) -> Result<Vec<municipality::Model>, DbErr> {
    let rows =
        participation::Entity::find().filter(participation::Column::NetworkId.eq(network)).all(db).await?;
    let ids: Vec<Uuid> = rows.into_iter().map(|row| row.municipality_id).collect();
    Ok(municipalities_by_id(db, &ids).await?.into_values().collect())
}

pub(super) async fn networks_of_municipality(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Vec<network::Model>, DbErr> {
    let rows =
        participation::Entity::find().filter(participation::Column::MunicipalityId.eq(id)).all(db).await?;
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

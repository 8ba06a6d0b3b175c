//! Queries of the secretariat's changes to the structure.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::entity::{case, case_state, municipality, network, participation};
use crate::platform::ids::AccountId;

pub(super) async fn case_states(
    db: &impl ConnectionTrait,
    code: &str,
) -> Result<Vec<case_state::Model>, DbErr> {
    case_state::Entity::find()
        .filter(case_state::Column::CaseCode.eq(code))
        .order_by_desc(case_state::Column::Since)
        .order_by_desc(case_state::Column::Id)
        .all(db)
        .await
}

/// Every state of every case, the oldest first.
pub(super) async fn all_case_states(db: &impl ConnectionTrait) -> Result<Vec<case_state::Model>, DbErr> {
    case_state::Entity::find()
        .order_by_asc(case_state::Column::Since)
        .order_by_asc(case_state::Column::Id)
        .all(db)
        .await
}

pub(super) async fn set_case_state(
    db: &impl ConnectionTrait,
    row: case_state::ActiveModel,
) -> Result<(), DbErr> {
    let case =
        case::ActiveModel { code: row.case_code.clone(), state: row.state.clone(), ..Default::default() };
    case_state::Entity::insert(row).exec_without_returning(db).await?;
    case.update(db).await.map(drop)
}

/// What somebody set stays, without saying who it was.
pub(super) async fn forget_setter(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let row = case_state::ActiveModel { set_by: Set(None), ..Default::default() };
    case_state::Entity::update_many()
        .set(row)
        .filter(case_state::Column::SetBy.eq(account.0))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn network_slugs(db: &impl ConnectionTrait, begin: &str) -> Result<Vec<String>, DbErr> {
    let rows = network::Entity::find().select_only().column(network::Column::Slug);
    rows.filter(network::Column::Slug.starts_with(begin)).into_tuple().all(db).await
}

pub(super) async fn municipality_slugs(db: &impl ConnectionTrait, begin: &str) -> Result<Vec<String>, DbErr> {
    let rows = municipality::Entity::find().select_only().column(municipality::Column::Slug);
    rows.filter(municipality::Column::Slug.starts_with(begin)).into_tuple().all(db).await
}

pub(super) async fn insert_network(
    db: &impl ConnectionTrait,
    row: network::ActiveModel,
) -> Result<(), DbErr> {
    network::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn update_network(
    db: &impl ConnectionTrait,
    row: network::ActiveModel,
) -> Result<(), DbErr> {
    row.update(db).await.map(drop)
}

pub(super) async fn insert_municipality(
    db: &impl ConnectionTrait,
    row: municipality::ActiveModel,
) -> Result<(), DbErr> {
    municipality::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn update_municipality(
    db: &impl ConnectionTrait,
    row: municipality::ActiveModel,
) -> Result<(), DbErr> {
    row.update(db).await.map(drop)
}

/// Municipalities' parts in networks, past and coming ones too.
pub(super) async fn participations(
    db: &impl ConnectionTrait,
    network: Option<Uuid>,
    municipality: Option<Uuid>,
) -> Result<Vec<participation::Model>, DbErr> {
    participation::Entity::find()
        .apply_if(network, |rows, id| rows.filter(participation::Column::NetworkId.eq(id)))
        .apply_if(municipality, |rows, id| rows.filter(participation::Column::MunicipalityId.eq(id)))
        .order_by_asc(participation::Column::Id)
        .all(db)
        .await
}

pub(super) async fn find_participation(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Option<participation::Model>, DbErr> {
    participation::Entity::find_by_id(id).one(db).await
}

/// A municipality, so that nobody else changes where it takes part before the transaction ends.
pub(super) async fn lock_municipality(db: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    municipality::Entity::find_by_id(id).lock_exclusive().one(db).await.map(drop)
}

pub(super) async fn put_participation(
    db: &impl ConnectionTrait,
    row: participation::ActiveModel,
    new: bool,
) -> Result<(), DbErr> {
    if new {
        participation::Entity::insert(row).exec_without_returning(db).await.map(drop)
    } else {
        row.update(db).await.map(drop)
    }
}

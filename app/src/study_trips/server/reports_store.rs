//! Queries on reports, on what came of them, and on who was asked.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{side, trip};
use super::way_entity::{asked, outcome, report, report_draft};
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;
use crate::posts::model::DraftId;
use crate::study_trips::after::ReportId;
use crate::study_trips::model::{Side, SideState, TripId, TripState};

/// The reports of a trip, in the order in which they were begun.
pub(super) async fn of_trip(db: &impl ConnectionTrait, id: TripId) -> Result<Vec<report::Model>, DbErr> {
    report::Entity::find()
        .filter(report::Column::TripId.eq(id.0))
        .order_by_asc(report::Column::CreatedAt)
        .order_by_asc(report::Column::Id)
        .all(db)
        .await
}

/// The reports of these trips.
pub(super) async fn of_trips(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<report::Model>, DbErr> {
    let mut found = Vec::new();
    for ids in chunked(ids) {
        let rows = report::Entity::find().filter(report::Column::TripId.is_in(ids.iter().copied()));
        found.extend(rows.all(db).await?);
    }
    Ok(found)
}

/// The report of a municipality.
pub(super) async fn find(
    db: &impl ConnectionTrait,
    id: TripId,
    municipality: Uuid,
) -> Result<Option<report::Model>, DbErr> {
    report::Entity::find()
        .filter(report::Column::TripId.eq(id.0))
        .filter(report::Column::MunicipalityId.eq(municipality))
        .one(db)
        .await
}

pub(super) async fn get(db: &impl ConnectionTrait, id: ReportId) -> Result<Option<report::Model>, DbErr> {
    report::Entity::find_by_id(id.0).one(db).await
}

/// A report, so that nobody else changes it before the transaction ends.
pub(super) async fn lock(tx: &DatabaseTransaction, id: ReportId) -> Result<Option<report::Model>, DbErr> {
    report::Entity::find_by_id(id.0).lock_exclusive().one(tx).await
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: report::ActiveModel) -> Result<(), DbErr> {
    report::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn update(db: &impl ConnectionTrait, row: report::ActiveModel) -> Result<(), DbErr> {
    report::Entity::update(row).exec(db).await.map(drop)
}

/// Reports that somebody began, wrote further, or answered later.
pub(super) async fn of_author(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<report::Model>, DbErr> {
    let own = report::Column::CreatedBy
        .eq(account.0)
        .or(report::Column::ChangedBy.eq(account.0))
        .or(report::Column::OutcomesBy.eq(account.0));
    report::Entity::find().filter(own).order_by_asc(report::Column::CreatedAt).all(db).await
}

/// Reports stay their municipality's; that this person wrote on them is forgotten.
pub(super) async fn forget_author(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    for column in [report::Column::CreatedBy, report::Column::ChangedBy, report::Column::OutcomesBy] {
        report::Entity::update_many()
            .col_expr(column, Expr::value(Option::<Uuid>::None))
            .filter(column.eq(account.0))
            .exec(db)
            .await?;
    }
    report_draft::Entity::update_many()
        .col_expr(report_draft::Column::AccountId, Expr::value(Option::<Uuid>::None))
        .filter(report_draft::Column::AccountId.eq(account.0))
        .exec(db)
        .await
        .map(drop)
}

/// Notes which draft of a post was made from a report.
pub(super) async fn add_draft(
    db: &impl ConnectionTrait,
    id: ReportId,
    draft: DraftId,
    account: AccountId,
) -> Result<(), DbErr> {
    let row = report_draft::ActiveModel {
        draft_id: Set(draft.0),
        report_id: Set(id.0),
        account_id: Set(Some(account.0)),
    };
    report_draft::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// The drafts that were made from these reports.
pub(super) async fn drafts_of(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<Vec<report_draft::Model>, DbErr> {
    let mut found = Vec::new();
    for ids in chunked(ids) {
        let rows = report_draft::Entity::find()
            .filter(report_draft::Column::ReportId.is_in(ids.iter().copied()))
            .order_by_asc(report_draft::Column::DraftId);
        found.extend(rows.all(db).await?);
    }
    Ok(found)
}

/// What came of these reports, by report, in the order of what they wanted to try.
pub(super) async fn outcomes(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<outcome::Model>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<outcome::Model>> = HashMap::new();
    for ids in chunked(ids) {
        let rows = outcome::Entity::find()
            .filter(outcome::Column::ReportId.is_in(ids.iter().copied()))
            .order_by_asc(outcome::Column::Position);
        for row in rows.all(db).await? {
            found.entry(row.report_id).or_default().push(row);
        }
    }
    Ok(found)
}

/// Keeps what came of one thing; what was said before goes.
pub(super) async fn put_outcome(db: &impl ConnectionTrait, row: outcome::ActiveModel) -> Result<(), DbErr> {
    let key = [outcome::Column::ReportId, outcome::Column::Position];
    let replaced = [outcome::Column::Progress, outcome::Column::TextId];
    outcome::Entity::insert(row)
        .on_conflict(OnConflict::columns(key).update_columns(replaced).to_owned())
        .exec_without_returning(db)
        .await
        .map(drop)
}

/// Visiting municipalities of planned trips that ended before `ended`, that were not asked for this yet, and, where that is
/// asked for, that gave their report before `given`.
pub(super) async fn not_asked(
    db: &impl ConnectionTrait,
    what: &str,
    ended: OffsetDateTime,
    given: Option<OffsetDateTime>,
    limit: u64,
) -> Result<Vec<(Uuid, Uuid)>, DbErr> {
    let over = trip::Entity::find()
        .select_only()
        .column(trip::Column::Id)
        .filter(trip::Column::State.eq(TripState::Planned.code()))
        .filter(trip::Column::EndsAt.lt(ended))
        .into_query();
    let of_side = |column| Expr::col((side::Entity, column));
    let asked = asked::Entity::find()
        .select_only()
        .column(asked::Column::TripId)
        .filter(Expr::col((asked::Entity, asked::Column::TripId)).eq(of_side(side::Column::TripId)))
        .filter(
            Expr::col((asked::Entity, asked::Column::MunicipalityId))
                .eq(of_side(side::Column::MunicipalityId)),
        )
        .filter(asked::Column::What.eq(what))
        .into_query();
    let mut query = side::Entity::find();
    if let Some(given) = given {
        let reports = report::Entity::find()
            .select_only()
            .column(report::Column::Id)
            .filter(Expr::col((report::Entity, report::Column::TripId)).eq(of_side(side::Column::TripId)))
            .filter(
                Expr::col((report::Entity, report::Column::MunicipalityId))
                    .eq(of_side(side::Column::MunicipalityId)),
            )
            .filter(report::Column::GivenAt.lt(given))
            .into_query();
        query = query.filter(Expr::exists(reports));
    }
    query
        .select_only()
        .column(side::Column::TripId)
        .column(side::Column::MunicipalityId)
        .filter(side::Column::Side.eq(Side::Visiting.code()))
        .filter(side::Column::State.eq(SideState::Welcome.code()))
        .filter(side::Column::TripId.in_subquery(over))
        .filter(Expr::exists(asked).not())
        .order_by_asc(side::Column::TripId)
        .order_by_asc(side::Column::MunicipalityId)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

/// Notes that a municipality was asked; false when it had been asked before.
pub(super) async fn ask(
    db: &impl ConnectionTrait,
    trip: Uuid,
    municipality: Uuid,
    what: &str,
    now: OffsetDateTime,
) -> Result<bool, DbErr> {
    let row = asked::ActiveModel {
        trip_id: Set(trip),
        municipality_id: Set(municipality),
        what: Set(what.to_owned()),
        asked_at: Set(now),
    };
    let once = [asked::Column::TripId, asked::Column::MunicipalityId, asked::Column::What];
    let done = asked::Entity::insert_many([row]).on_conflict_do_nothing_on(once);
    Ok(match done.exec_without_returning(db).await? {
        sea_orm::TryInsertResult::Inserted(rows) => rows > 0,
        _ => false,
    })
}

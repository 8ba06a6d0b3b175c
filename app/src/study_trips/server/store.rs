//! Queries on trips and what is written of them, scoped to what the actor may see.

use sea_orm::sea_query::{Expr, ExprTrait, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{side, trip};
use crate::network::model::Country;
use crate::platform::ids::AccountId;
use crate::platform::server::{Cursor, chunked};
use crate::study_trips::model::{TripId, TripState};

/// What of all trips the actor sees.
#[derive(Clone, Debug, Default)]
pub(super) struct Sight {
    /// Everything.
    pub all: bool,
    /// Those to which a host said welcome.
    pub welcomed: bool,
    /// Municipalities they stand for or help, whose wishes they see too.
    pub municipalities: Vec<Uuid>,
}

/// Which trips a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Wishes, the latest first.
    Wishes,
    /// Planned and not over, the next first; those without dates before them.
    UnderWay,
    /// Over or called off, the latest first.
    Past,
}

fn of_municipalities(ids: &[Uuid]) -> SelectStatement {
    side::Entity::find()
        .select_only()
        .column(side::Column::TripId)
        .filter(side::Column::MunicipalityId.is_in(ids.iter().copied()))
        .into_query()
}

fn seen(sight: &Sight) -> Condition {
    if sight.all {
        return Condition::all();
    }
    let mut any = Condition::any().add(Expr::value(false));
    if sight.welcomed {
        any = any.add(trip::Column::WelcomedAt.is_not_null());
    }
    if !sight.municipalities.is_empty() {
        any = any.add(trip::Column::Id.in_subquery(of_municipalities(&sight.municipalities)));
    }
    any
}

/// A page of a list.
pub(super) async fn list(
    db: &impl ConnectionTrait,
    sight: &Sight,
    part: Part,
    now: OffsetDateTime,
    after: Option<Cursor>,
    limit: u64,
) -> Result<Vec<trip::Model>, DbErr> {
    let state = |state: TripState| trip::Column::State.eq(state.code());
    let over = state(TripState::Planned).and(trip::Column::EndsAt.lt(now));
    let which = match part {
        Part::Wishes => Condition::all().add(state(TripState::Wished)),
        Part::UnderWay => Condition::all()
            .add(state(TripState::Planned))
            .add(trip::Column::EndsAt.is_null().or(trip::Column::EndsAt.gte(now))),
        Part::Past => Condition::any().add(state(TripState::CalledOff)).add(over),
    };
    let mut query = trip::Entity::find().filter(seen(sight)).filter(which);
    let (at_column, id_column) = (trip::Column::OrderedAt, trip::Column::Id);
    query = if part == Part::UnderWay {
        query.order_by_asc(at_column).order_by_asc(id_column)
    } else {
        query.order_by_desc(at_column).order_by_desc(id_column)
    };
    if let Some(Cursor { at, id }) = after {
        let further = if part == Part::UnderWay {
            at_column.gt(at).or(at_column.eq(at).and(id_column.gt(id)))
        } else {
            at_column.lt(at).or(at_column.eq(at).and(id_column.lt(id)))
        };
        query = query.filter(further);
    }
    query.limit(limit).all(db).await
}

/// Which trips a calendar shows: those whose dates are chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// Those that end at this moment or later.
    pub from: Option<OffsetDateTime>,
    /// Those that begin before this moment.
    pub until: Option<OffsetDateTime>,
    /// Those in this country.
    pub country: Option<Country>,
    /// Those to which one of these municipalities belongs.
    pub municipalities: Option<Vec<Uuid>>,
    /// How many at most.
    pub limit: Option<u64>,
}

/// Trips with dates, the earliest first.
pub(super) async fn dated(
    db: &impl ConnectionTrait,
    sight: &Sight,
    window: &Window,
) -> Result<Vec<trip::Model>, DbErr> {
    let mut query = trip::Entity::find().filter(seen(sight)).filter(trip::Column::StartsAt.is_not_null());
    if let Some(from) = window.from {
        query = query.filter(trip::Column::EndsAt.gte(from));
    }
    if let Some(until) = window.until {
        query = query.filter(trip::Column::StartsAt.lt(until));
    }
    if let Some(country) = window.country {
        query = query.filter(trip::Column::Country.eq(country.code()));
    }
    if let Some(ids) = &window.municipalities {
        query = query.filter(trip::Column::Id.in_subquery(of_municipalities(ids)));
    }
    query
        .order_by_asc(trip::Column::StartsAt)
        .order_by_asc(trip::Column::Id)
        .limit(window.limit)
        .all(db)
        .await
}

pub(super) async fn find(db: &impl ConnectionTrait, id: TripId) -> Result<Option<trip::Model>, DbErr> {
    trip::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn find_by_form_key(
    db: &impl ConnectionTrait,
    key: Uuid,
) -> Result<Option<trip::Model>, DbErr> {
    trip::Entity::find().filter(trip::Column::FormKey.eq(key)).one(db).await
}

/// A trip, so that nobody else changes it or what belongs to it before the transaction ends.
pub(super) async fn lock(tx: &DatabaseTransaction, id: TripId) -> Result<Option<trip::Model>, DbErr> {
    trip::Entity::find_by_id(id.0).lock_exclusive().one(tx).await
}

pub(super) async fn by_ids(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<trip::Model>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in chunked(ids) {
        let rows = trip::Entity::find().filter(trip::Column::Id.is_in(ids.iter().copied()));
        found.extend(rows.all(db).await?);
    }
    Ok(found)
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: trip::ActiveModel) -> Result<(), DbErr> {
    trip::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Writes a change of a trip that is locked.
pub(super) async fn update(
    db: &impl ConnectionTrait,
    id: TripId,
    change: trip::ActiveModel,
) -> Result<(), DbErr> {
    trip::Entity::update_many().set(change).filter(trip::Column::Id.eq(id.0)).exec(db).await.map(drop)
}

/// Says that something changed which calendars show: their copies are older from now on (RFC 5545 §3.8.7.4).
pub(super) async fn touch(
    db: &impl ConnectionTrait,
    id: TripId,
    by: Option<AccountId>,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    trip::Entity::update_many()
        .col_expr(trip::Column::Sequence, Expr::col(trip::Column::Sequence).add(1))
        .col_expr(trip::Column::ChangedAt, Expr::value(now))
        .col_expr(trip::Column::ChangedBy, Expr::value(by.map(|id| id.0)))
        .filter(trip::Column::Id.eq(id.0))
        .exec(db)
        .await
        .map(drop)
}

/// The trips that somebody wished for.
pub(super) async fn of_author(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<trip::Model>, DbErr> {
    let own = trip::Entity::find().filter(trip::Column::CreatedBy.eq(account.0));
    own.order_by_asc(trip::Column::CreatedAt).all(db).await
}

/// What somebody planned stays the two sides'; that it was them is forgotten.
pub(super) async fn forget_author(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    for column in [trip::Column::CreatedBy, trip::Column::ChangedBy] {
        trip::Entity::update_many()
            .col_expr(column, Expr::value(Option::<Uuid>::None))
            .filter(column.eq(account.0))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Title and wish of a trip.
pub(super) const WISH: &str = "wish";
/// Why it was called off.
pub(super) const REASON: &str = "reason";

//! The tables `jobs` and `job_periods`.

use sea_orm::sea_query::{Expr, LikeExpr, LockBehavior, LockType, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::super::App;

/// It waits for its time.
pub(super) const DUE: &str = "due";
/// A worker does it; when its lease has passed, another may take it.
pub(super) const RUNNING: &str = "running";
/// It was given up.
pub(super) const FAILED: &str = "failed";
/// How long a worker may take for one job before another takes it. No job runs longer than half of it.
pub(super) const LEASE: Duration = Duration::minutes(10);

/// The table `jobs`.
pub(super) mod job {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jobs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: String,
        pub payload: String,
        pub state: String,
        pub attempts: i32,
        pub not_before: OffsetDateTime,
        pub last_error: Option<String>,
        pub created_at: OffsetDateTime,
        pub updated_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The table `job_periods`.
pub(super) mod period {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "job_periods")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub next_at: OffsetDateTime,
        pub leased_until: Option<OffsetDateTime>,
        pub failures: i32,
        pub last_error: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use job::{ActiveModel, Column, Entity, Model};

pub(super) async fn insert(
    tx: &DatabaseTransaction,
    app: &App,
    kind: &str,
    payloads: Vec<String>,
    not_before: OffsetDateTime,
) -> Result<(), DbErr> {
    let now = app.now();
    let rows = payloads.into_iter().map(|payload| ActiveModel {
        id: Set(app.new_id()),
        kind: Set(kind.to_owned()),
        payload: Set(payload),
        state: Set(DUE.to_owned()),
        attempts: Set(0),
        not_before: Set(not_before),
        last_error: Set(None),
        created_at: Set(now),
        updated_at: Set(now),
    });
    for rows in rows.collect::<Vec<_>>().chunks(200) {
        Entity::insert_many(rows.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// What may be taken now. A running job's `not_before` is the end of its lease, so one condition serves both. Kinds that
/// this program does not know are left to a newer one.
fn takeable(now: OffsetDateTime, kinds: &[&'static str]) -> Condition {
    Condition::all()
        .add(Column::State.is_in([DUE, RUNNING]))
        .add(Column::NotBefore.lte(now))
        .add(Column::Kind.is_in(kinds.iter().copied()))
}

pub(super) async fn any_due(
    db: &impl ConnectionTrait,
    now: OffsetDateTime,
    kinds: &[&'static str],
) -> Result<bool, DbErr> {
    Ok(Entity::find().filter(takeable(now, kinds)).one(db).await?.is_some())
}

/// Takes the job that has waited longest. Rows that another worker is just taking are passed over.
pub(super) async fn claim(
    tx: &DatabaseTransaction,
    now: OffsetDateTime,
    kinds: &[&'static str],
) -> Result<Option<Model>, DbErr> {
    let row = Entity::find()
        .filter(takeable(now, kinds))
        .order_by_asc(Column::NotBefore)
        .order_by_asc(Column::Id)
        .limit(1)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .one(tx)
        .await?;
    let Some(mut row) = row else {
        return Ok(None);
    };
    row.attempts += 1;
    Entity::update_many()
        .col_expr(Column::State, Expr::value(RUNNING))
        .col_expr(Column::Attempts, Expr::value(row.attempts))
        .col_expr(Column::NotBefore, Expr::value(now + LEASE))
        .col_expr(Column::UpdatedAt, Expr::value(now))
        .filter(Column::Id.eq(row.id))
        .exec(tx)
        .await?;
    Ok(Some(row))
}

/// It is done: nothing of it is kept. A worker whose lease has passed meanwhile changes nothing.
pub(super) async fn done(tx: &DatabaseTransaction, row: &Model) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::Id.eq(row.id))
        .filter(Column::Attempts.eq(row.attempts))
        .exec(tx)
        .await
        .map(drop)
}

/// It did not succeed: to be tried again at a time, or given up.
pub(super) async fn failed(
    tx: &DatabaseTransaction,
    row: &Model,
    now: OffsetDateTime,
    again: Option<OffsetDateTime>,
    reason: &str,
) -> Result<(), DbErr> {
    let state = if again.is_some() { DUE } else { FAILED };
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::NotBefore, Expr::value(again.unwrap_or(now)))
        .col_expr(Column::LastError, Expr::value(reason))
        .col_expr(Column::UpdatedAt, Expr::value(now))
        .filter(Column::Id.eq(row.id))
        .filter(Column::Attempts.eq(row.attempts))
        .exec(tx)
        .await
        .map(drop)
}

/// Notes that this is done again and again, beginning now.
pub(super) async fn register(
    tx: &DatabaseTransaction,
    name: &'static str,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    let row = period::ActiveModel {
        name: Set(name.to_owned()),
        next_at: Set(now),
        leased_until: Set(None),
        failures: Set(0),
        last_error: Set(None),
    };
    period::Entity::insert(row)
        .on_conflict(OnConflict::column(period::Column::Name).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await
        .map(drop)
}

pub(super) async fn list_periods(db: &impl ConnectionTrait) -> Result<Vec<period::Model>, DbErr> {
    period::Entity::find().all(db).await
}

/// Whether this is due and nobody does it.
pub(super) fn is_due(row: &period::Model, now: OffsetDateTime) -> bool {
    row.next_at <= now && row.leased_until.is_none_or(|until| until <= now)
}

/// Takes what is done again and again, if it is due and nobody was faster.
pub(super) async fn lease(
    tx: &DatabaseTransaction,
    name: &'static str,
    now: OffsetDateTime,
) -> Result<Option<period::Model>, DbErr> {
    let row = period::Entity::find_by_id(name).lock_exclusive().one(tx).await?;
    let Some(row) = row.filter(|row| is_due(row, now)) else {
        return Ok(None);
    };
    period::Entity::update_many()
        .col_expr(period::Column::LeasedUntil, Expr::value(Some(now + LEASE)))
        .filter(period::Column::Name.eq(name))
        .exec(tx)
        .await?;
    Ok(Some(row))
}

/// Gives it back until its next time.
pub(super) async fn give_back(
    tx: &DatabaseTransaction,
    name: &'static str,
    next_at: OffsetDateTime,
    failures: i32,
    reason: Option<&str>,
) -> Result<(), DbErr> {
    let reason: Option<String> = reason.map(str::to_owned);
    period::Entity::update_many()
        .col_expr(period::Column::NextAt, Expr::value(next_at))
        .col_expr(period::Column::LeasedUntil, Expr::value(None::<OffsetDateTime>))
        .col_expr(period::Column::Failures, Expr::value(failures))
        .col_expr(period::Column::LastError, Expr::value(reason))
        .filter(period::Column::Name.eq(name))
        .exec(tx)
        .await
        .map(drop)
}

/// What was given up, the latest first.
pub(super) async fn list_failed(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::State.eq(FAILED))
        .order_by_desc(Column::NotBefore)
        .order_by_desc(Column::Id)
        .limit(limit)
        .all(db)
        .await
}

/// What of one kind was given up, the latest first.
pub(super) async fn list_failed_of(
    db: &impl ConnectionTrait,
    kind: &str,
    limit: u64,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::State.eq(FAILED))
        .filter(Column::Kind.eq(kind))
        .order_by_desc(Column::NotBefore)
        .limit(limit)
        .all(db)
        .await
}

/// How many jobs were given up.
pub(super) async fn count_failed(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    Entity::find().filter(Column::State.eq(FAILED)).count(db).await
}

/// Puts what was given up back into the queue. Tells whether there was such a job.
pub(super) async fn again(tx: &DatabaseTransaction, id: Uuid, now: OffsetDateTime) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::State, Expr::value(DUE))
        .col_expr(Column::Attempts, Expr::value(0))
        .col_expr(Column::NotBefore, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(FAILED))
        .exec(tx)
        .await?;
    Ok(done.rows_affected > 0)
}

/// Removes what was given up before this time. Tells how many.
pub(super) async fn forget_failed(tx: &DatabaseTransaction, before: OffsetDateTime) -> Result<u64, DbErr> {
    let done = Entity::delete_many()
        .filter(Column::State.eq(FAILED))
        .filter(Column::NotBefore.lt(before))
        .exec(tx)
        .await?;
    Ok(done.rows_affected)
}

/// Removes jobs whose payload holds this text as a whole JSON string. Tells how many.
pub(super) async fn forget_about(tx: &DatabaseTransaction, text: &str) -> Result<u64, DbErr> {
    let value = serde_json::to_string(text).map_err(|error| DbErr::Json(error.to_string()))?;
    let pattern = value.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    let held = Column::Payload.like(LikeExpr::new(format!("%{pattern}%")).escape('\\'));
    Ok(Entity::delete_many().filter(held).exec(tx).await?.rows_affected)
}

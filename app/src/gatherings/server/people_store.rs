//! Queries on who is invited, who comes, and what was taken on.

use std::collections::HashMap;

use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::entity::{follow_up, gathering, invitation, sign_up};
use crate::gatherings::model::{FollowUpId, GatheringId, GatheringState, Invited, Seat};
use crate::platform::ids::AccountId;
use crate::platform::server::chunked;

/// Who is invited to these gatherings.
pub(super) async fn invited(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Invited>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<Invited>> = HashMap::with_capacity(ids.len());
    for ids in chunked(ids) {
        let rows = invitation::Entity::find()
            .filter(invitation::Column::GatheringId.is_in(ids.iter().copied()))
            .order_by_asc(invitation::Column::CreatedAt)
            .order_by_asc(invitation::Column::Invited)
            .all(db)
            .await?;
        for row in rows {
            found.entry(row.gathering_id).or_default().extend(Invited::from_code(&row.invited));
        }
    }
    Ok(found)
}

/// Invites; who is invited already stays so.
pub(super) async fn invite(
    db: &impl ConnectionTrait,
    id: GatheringId,
    invited: &Invited,
    now: OffsetDateTime,
) -> Result<bool, DbErr> {
    let row = invitation::ActiveModel {
        gathering_id: Set(id.0),
        invited: Set(invited.code()),
        created_at: Set(now),
    };
    let once = [invitation::Column::GatheringId, invitation::Column::Invited];
    let done = invitation::Entity::insert_many([row]).on_conflict_do_nothing_on(once);
    Ok(match done.exec_without_returning(db).await? {
        sea_orm::TryInsertResult::Inserted(rows) => rows > 0,
        _ => false,
    })
}

pub(super) async fn uninvite(db: &impl ConnectionTrait, id: GatheringId, invited: &str) -> Result<(), DbErr> {
    invitation::Entity::delete_many()
        .filter(invitation::Column::GatheringId.eq(id.0))
        .filter(invitation::Column::Invited.eq(invited))
        .exec(db)
        .await
        .map(drop)
}

/// Everybody's invitation as this one.
pub(super) async fn forget_invited(db: &impl ConnectionTrait, invited: &Invited) -> Result<(), DbErr> {
    let of = invitation::Entity::delete_many().filter(invitation::Column::Invited.eq(invited.code()));
    of.exec(db).await.map(drop)
}

/// The gatherings to which this one is invited.
pub(super) async fn invitations_of(
    db: &impl ConnectionTrait,
    invited: &Invited,
) -> Result<Vec<invitation::Model>, DbErr> {
    let of = invitation::Entity::find().filter(invitation::Column::Invited.eq(invited.code()));
    of.order_by_asc(invitation::Column::CreatedAt).all(db).await
}

fn in_order(query: sea_orm::Select<sign_up::Entity>) -> sea_orm::Select<sign_up::Entity> {
    query.order_by_asc(sign_up::Column::SignedAt).order_by_asc(sign_up::Column::Id)
}

/// Who signed up, in the order in which they did.
pub(super) async fn sign_ups(
    db: &impl ConnectionTrait,
    id: GatheringId,
) -> Result<Vec<sign_up::Model>, DbErr> {
    in_order(sign_up::Entity::find().filter(sign_up::Column::GatheringId.eq(id.0))).all(db).await
}

/// What somebody has at these gatherings.
pub(super) async fn seats(
    db: &impl ConnectionTrait,
    account: AccountId,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Seat>, DbErr> {
    let mut found = HashMap::new();
    for ids in chunked(ids) {
        let rows = sign_up::Entity::find()
            .filter(sign_up::Column::AccountId.eq(account.0))
            .filter(sign_up::Column::GatheringId.is_in(ids.iter().copied()))
            .all(db)
            .await?;
        found
            .extend(rows.into_iter().filter_map(|row| Some((row.gathering_id, Seat::from_code(&row.seat)?))));
    }
    Ok(found)
}

/// Who waits, in the order in which they get a place.
pub(super) async fn first_waiting(
    tx: &DatabaseTransaction,
    id: GatheringId,
    limit: u64,
) -> Result<Vec<sign_up::Model>, DbErr> {
    let waiting = sign_up::Entity::find()
        .filter(sign_up::Column::GatheringId.eq(id.0))
        .filter(sign_up::Column::Seat.eq(Seat::Waiting.code()));
    in_order(waiting).limit(limit).all(tx).await
}

/// Who has a place.
pub(super) async fn coming(db: &impl ConnectionTrait, id: GatheringId) -> Result<Vec<AccountId>, DbErr> {
    let rows: Vec<Uuid> = sign_up::Entity::find()
        .select_only()
        .column(sign_up::Column::AccountId)
        .filter(sign_up::Column::GatheringId.eq(id.0))
        .filter(sign_up::Column::Seat.eq(Seat::Coming.code()))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(AccountId).collect())
}

pub(super) async fn count_coming(db: &impl ConnectionTrait, id: GatheringId) -> Result<usize, DbErr> {
    Ok(coming(db, id).await?.len())
}

pub(super) async fn sign_up(db: &impl ConnectionTrait, row: sign_up::ActiveModel) -> Result<(), DbErr> {
    sign_up::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn seat(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<(), DbErr> {
    for ids in chunked(ids) {
        sign_up::Entity::update_many()
            .col_expr(sign_up::Column::Seat, Expr::value(Seat::Coming.code()))
            .filter(sign_up::Column::Id.is_in(ids.iter().copied()))
            .exec(db)
            .await?;
    }
    Ok(())
}

pub(super) async fn sign_off(
    db: &impl ConnectionTrait,
    id: GatheringId,
    account: AccountId,
) -> Result<bool, DbErr> {
    let done = sign_up::Entity::delete_many()
        .filter(sign_up::Column::GatheringId.eq(id.0))
        .filter(sign_up::Column::AccountId.eq(account.0))
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

pub(super) async fn sign_ups_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<sign_up::Model>, DbErr> {
    in_order(sign_up::Entity::find().filter(sign_up::Column::AccountId.eq(account.0))).all(db).await
}

/// Sign-ups of gatherings that ended before a moment go; how many.
pub(super) async fn delete_sign_ups_before(
    db: &impl ConnectionTrait,
    before: OffsetDateTime,
) -> Result<u64, DbErr> {
    use sea_orm::QueryTrait;
    let over = gathering::Entity::find()
        .select_only()
        .column(gathering::Column::Id)
        .filter(gathering::Column::EndsAt.lt(before))
        .into_query();
    let done = sign_up::Entity::delete_many().filter(sign_up::Column::GatheringId.in_subquery(over));
    Ok(done.exec(db).await?.rows_affected)
}

pub(super) async fn follow_ups(
    db: &impl ConnectionTrait,
    id: GatheringId,
) -> Result<Vec<follow_up::Model>, DbErr> {
    follow_up::Entity::find()
        .filter(follow_up::Column::GatheringId.eq(id.0))
        .order_by_asc(follow_up::Column::DueOn)
        .order_by_asc(follow_up::Column::Id)
        .all(db)
        .await
}

pub(super) async fn find_follow_up(
    db: &impl ConnectionTrait,
    id: FollowUpId,
) -> Result<Option<follow_up::Model>, DbErr> {
    follow_up::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn follow_ups_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<follow_up::Model>, DbErr> {
    let own = follow_up::Entity::find().filter(follow_up::Column::OwnerId.eq(account.0));
    own.order_by_asc(follow_up::Column::DueOn).all(db).await
}

pub(super) async fn insert_follow_up(
    db: &impl ConnectionTrait,
    row: follow_up::ActiveModel,
) -> Result<(), DbErr> {
    follow_up::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

pub(super) async fn set_done(
    db: &impl ConnectionTrait,
    id: FollowUpId,
    at: Option<OffsetDateTime>,
) -> Result<(), DbErr> {
    follow_up::Entity::update_many()
        .col_expr(follow_up::Column::DoneAt, Expr::value(at))
        .filter(follow_up::Column::Id.eq(id.0))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn delete_follow_up(db: &impl ConnectionTrait, id: FollowUpId) -> Result<(), DbErr> {
    follow_up::Entity::delete_by_id(id.0).exec(db).await.map(drop)
}

/// What is open, due on this day or earlier, and of which its owner was not reminded.
pub(super) async fn due(db: &impl ConnectionTrait, on: Date) -> Result<Vec<follow_up::Model>, DbErr> {
    follow_up::Entity::find()
        .filter(follow_up::Column::DueOn.lte(on))
        .filter(follow_up::Column::DoneAt.is_null())
        .filter(follow_up::Column::RemindedAt.is_null())
        .filter(follow_up::Column::OwnerId.is_not_null())
        .order_by_asc(follow_up::Column::DueOn)
        .all(db)
        .await
}

/// Notes that the owner is reminded; false when another worker was faster.
pub(super) async fn remind(db: &impl ConnectionTrait, id: Uuid, now: OffsetDateTime) -> Result<bool, DbErr> {
    let done = follow_up::Entity::update_many()
        .col_expr(follow_up::Column::RemindedAt, Expr::value(now))
        .filter(follow_up::Column::Id.eq(id))
        .filter(follow_up::Column::RemindedAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// What somebody took on is nobody's when they leave.
pub(super) async fn forget_owner(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    follow_up::Entity::update_many()
        .col_expr(follow_up::Column::OwnerId, Expr::value(Option::<Uuid>::None))
        .filter(follow_up::Column::OwnerId.eq(account.0))
        .exec(db)
        .await
        .map(drop)
}

/// The gatherings among these that take place and have not begun, in the order in which they are locked.
pub(super) async fn still_to_come(
    tx: &DatabaseTransaction,
    ids: &[Uuid],
    now: OffsetDateTime,
) -> Result<Vec<Uuid>, DbErr> {
    let mut found = Vec::new();
    for ids in chunked(ids) {
        let rows: Vec<Uuid> = gathering::Entity::find()
            .select_only()
            .column(gathering::Column::Id)
            .filter(gathering::Column::Id.is_in(ids.iter().copied()))
            .filter(gathering::Column::State.eq(GatheringState::Planned.code()))
            .filter(gathering::Column::StartsAt.gt(now))
            .into_tuple()
            .all(tx)
            .await?;
        found.extend(rows);
    }
    found.sort_unstable();
    Ok(found)
}

pub(super) async fn delete_sign_ups_of(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let of = sign_up::Entity::delete_many().filter(sign_up::Column::AccountId.eq(account.0));
    of.exec(db).await.map(drop)
}

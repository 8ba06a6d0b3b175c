//! Queries on notices.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::notice::{ActiveModel, Column, Entity, Model};
use crate::gatherings::model::GatheringId;
use crate::notifications::model::{NoticeId, NoticeKind};
use crate::platform::ids::AccountId;
use crate::platform::server::{Cursor, chunked};
use crate::posts::model::{PieceId, PostId};
use crate::study_trips::model::TripId;

/// Writes notices; one that its receiver has from the same source already is left as it is.
pub(super) async fn insert(db: &impl ConnectionTrait, rows: Vec<ActiveModel>) -> Result<(), DbErr> {
    for rows in rows.chunks(200) {
        let once = [Column::AccountId, Column::Source];
        let rows = Entity::insert_many(rows.to_vec()).on_conflict_do_nothing_on(once);
        rows.exec_without_returning(db).await?;
    }
    Ok(())
}

/// Gives notices from a source a more telling kind. That is news, also to who has read or been mailed the less telling one.
pub(super) async fn retell(
    db: &impl ConnectionTrait,
    source: &str,
    accounts: &[Uuid],
    kind: NoticeKind,
    at: OffsetDateTime,
) -> Result<(), DbErr> {
    for accounts in chunked(accounts) {
        Entity::update_many()
            .col_expr(Column::Kind, Expr::value(kind.code()))
            .col_expr(Column::CreatedAt, Expr::value(at))
            .col_expr(Column::ReadAt, Expr::value(Option::<OffsetDateTime>::None))
            .col_expr(Column::MailedAt, Expr::value(Option::<OffsetDateTime>::None))
            .filter(Column::AccountId.is_in(accounts.iter().copied()))
            .filter(Column::Source.eq(source))
            .filter(Column::Kind.ne(kind.code()))
            .exec(db)
            .await?;
    }
    Ok(())
}

fn of(account: AccountId) -> sea_orm::Select<Entity> {
    Entity::find().filter(Column::AccountId.eq(account.0)).filter(Column::Hidden.eq(false))
}

fn newest_first(query: sea_orm::Select<Entity>) -> sea_orm::Select<Entity> {
    query.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id)
}

pub(super) async fn list(
    db: &impl ConnectionTrait,
    account: AccountId,
    after: Option<Cursor>,
    limit: u64,
) -> Result<Vec<Model>, DbErr> {
    let mut query = of(account);
    if let Some(Cursor { at, id }) = after {
        let older = Column::CreatedAt.lt(at);
        query = query.filter(older.or(Column::CreatedAt.eq(at).and(Column::Id.lt(id))));
    }
    newest_first(query).limit(limit).all(db).await
}

pub(super) async fn unread(
    db: &impl ConnectionTrait,
    account: AccountId,
    limit: u64,
) -> Result<Vec<Model>, DbErr> {
    newest_first(of(account).filter(Column::ReadAt.is_null())).limit(limit).all(db).await
}

pub(super) async fn all_of(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Model>, DbErr> {
    newest_first(Entity::find().filter(Column::AccountId.eq(account.0))).all(db).await
}

pub(super) async fn find(
    db: &impl ConnectionTrait,
    account: AccountId,
    id: NoticeId,
) -> Result<Option<Model>, DbErr> {
    of(account).filter(Column::Id.eq(id.0)).one(db).await
}

fn the_same(column: Column, value: Option<Uuid>) -> sea_orm::sea_query::SimpleExpr {
    value.map_or_else(|| column.is_null(), |value| column.eq(value))
}

/// Marks everything of the line as read: the same kind about the same text, as old as its newest or older.
pub(super) async fn read_line(
    db: &impl ConnectionTrait,
    newest: &Model,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::ReadAt, Expr::value(now))
        .filter(Column::AccountId.eq(newest.account_id))
        .filter(Column::ReadAt.is_null())
        .filter(Column::Kind.eq(newest.kind.as_str()))
        .filter(the_same(Column::PostId, newest.post_id))
        .filter(the_same(Column::GatheringId, newest.gathering_id))
        .filter(the_same(Column::TripId, newest.trip_id))
        .filter(the_same(Column::LookId, newest.look_id))
        .filter(Column::CreatedAt.lte(newest.created_at))
        .exec(db)
        .await
        .map(drop)
}

/// Unread notices about a post itself and what stands below it; not those of reports, which have pages of their own.
pub(super) async fn unread_of_post(
    db: &impl ConnectionTrait,
    account: AccountId,
    post: PostId,
) -> Result<Vec<Model>, DbErr> {
    let unread = of(account).filter(Column::ReadAt.is_null()).filter(Column::LookId.is_null());
    unread.filter(Column::PostId.eq(post.0)).all(db).await
}

/// Unread notices about a gathering.
pub(super) async fn unread_of_gathering(
    db: &impl ConnectionTrait,
    account: AccountId,
    gathering: GatheringId,
) -> Result<Vec<Model>, DbErr> {
    let unread = of(account).filter(Column::ReadAt.is_null());
    unread.filter(Column::GatheringId.eq(gathering.0)).all(db).await
}

/// Unread notices about a study trip.
pub(super) async fn unread_of_trip(
    db: &impl ConnectionTrait,
    account: AccountId,
    trip: TripId,
) -> Result<Vec<Model>, DbErr> {
    of(account).filter(Column::ReadAt.is_null()).filter(Column::TripId.eq(trip.0)).all(db).await
}

/// Marks these notices as read.
pub(super) async fn read(db: &impl ConnectionTrait, ids: &[Uuid], now: OffsetDateTime) -> Result<(), DbErr> {
    for ids in chunked(ids) {
        Entity::update_many()
            .col_expr(Column::ReadAt, Expr::value(now))
            .filter(Column::Id.is_in(ids.iter().copied()))
            .filter(Column::ReadAt.is_null())
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Marks as read what came until the moment.
pub(super) async fn read_all(
    db: &impl ConnectionTrait,
    account: AccountId,
    until: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::ReadAt, Expr::value(now))
        .filter(Column::AccountId.eq(account.0))
        .filter(Column::ReadAt.is_null())
        .filter(Column::CreatedAt.lte(until))
        .exec(db)
        .await
        .map(drop)
}

/// Notices of these kinds that no mail has told yet, the oldest first.
pub(super) async fn unmailed(
    db: &impl ConnectionTrait,
    account: AccountId,
    kinds: &[&str],
    until: OffsetDateTime,
) -> Result<Vec<Model>, DbErr> {
    of(account)
        .filter(Column::MailedAt.is_null())
        .filter(Column::Kind.is_in(kinds.iter().copied()))
        .filter(Column::CreatedAt.lte(until))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// Notices of a kind from a period, mailed or not, the oldest first.
pub(super) async fn of_period(
    db: &impl ConnectionTrait,
    account: AccountId,
    kind: NoticeKind,
    period: (OffsetDateTime, OffsetDateTime),
) -> Result<Vec<Model>, DbErr> {
    of(account)
        .filter(Column::Kind.eq(kind.code()))
        .filter(Column::CreatedAt.gt(period.0))
        .filter(Column::CreatedAt.lte(period.1))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// Takes notices for a mail; says how many of them no other mail had taken.
pub(super) async fn take(db: &impl ConnectionTrait, ids: &[Uuid], now: OffsetDateTime) -> Result<u64, DbErr> {
    let mut taken = 0;
    for ids in chunked(ids) {
        let done = Entity::update_many()
            .col_expr(Column::MailedAt, Expr::value(now))
            .filter(Column::Id.is_in(ids.iter().copied()))
            .filter(Column::MailedAt.is_null())
            .exec(db)
            .await?;
        taken += done.rows_affected;
    }
    Ok(taken)
}

/// Notices of these kinds that wait for a mail do so no longer.
pub(super) async fn take_kinds(
    db: &impl ConnectionTrait,
    account: AccountId,
    kinds: &[&str],
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::MailedAt, Expr::value(now))
        .filter(Column::AccountId.eq(account.0))
        .filter(Column::Kind.is_in(kinds.iter().copied()))
        .filter(Column::MailedAt.is_null())
        .exec(db)
        .await
        .map(drop)
}

/// The same for those that were read: who has read them needs no mail of them.
pub(super) async fn take_read(
    db: &impl ConnectionTrait,
    account: AccountId,
    kinds: &[&str],
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::MailedAt, Expr::value(now))
        .filter(Column::AccountId.eq(account.0))
        .filter(Column::Kind.is_in(kinds.iter().copied()))
        .filter(Column::MailedAt.is_null())
        .filter(Column::ReadAt.is_not_null())
        .exec(db)
        .await
        .map(drop)
}

/// Nothing that waits for a mail goes out any more.
pub(super) async fn take_all(
    db: &impl ConnectionTrait,
    account: Option<AccountId>,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    let mut update =
        Entity::update_many().col_expr(Column::MailedAt, Expr::value(now)).filter(Column::MailedAt.is_null());
    if let Some(account) = account {
        update = update.filter(Column::AccountId.eq(account.0));
    }
    update.exec(db).await.map(drop)
}

/// Notices about a text itself. Those of a report tell of the report, which outlives the text.
fn about(piece: PieceId) -> sea_orm::sea_query::SimpleExpr {
    match piece {
        PieceId::Post(id) => Column::PostId.eq(id.0),
        PieceId::Comment(id) => Column::CommentId.eq(id.0),
    }
}

pub(super) async fn set_hidden(db: &impl ConnectionTrait, piece: PieceId, hidden: bool) -> Result<(), DbErr> {
    let update = Entity::update_many().col_expr(Column::Hidden, Expr::value(hidden));
    update.filter(about(piece)).filter(Column::LookId.is_null()).exec(db).await.map(drop)
}

pub(super) async fn delete_about(db: &impl ConnectionTrait, piece: PieceId) -> Result<(), DbErr> {
    Entity::delete_many().filter(about(piece)).filter(Column::LookId.is_null()).exec(db).await.map(drop)
}

pub(super) async fn delete_kind(
    db: &impl ConnectionTrait,
    post: PostId,
    kind: NoticeKind,
) -> Result<(), DbErr> {
    let of_post = Entity::delete_many().filter(Column::PostId.eq(post.0));
    of_post.filter(Column::Kind.eq(kind.code())).exec(db).await.map(drop)
}

/// Notices of a post from one source, whoever has them.
pub(super) async fn delete_source(
    db: &impl ConnectionTrait,
    post: PostId,
    source: &str,
) -> Result<(), DbErr> {
    let of_post = Entity::delete_many().filter(Column::PostId.eq(post.0));
    of_post.filter(Column::Source.eq(source)).exec(db).await.map(drop)
}

/// Every notice of a kind, whoever has it.
pub(super) async fn delete_all(db: &impl ConnectionTrait, kind: NoticeKind) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::Kind.eq(kind.code())).exec(db).await.map(drop)
}

/// Notices of a look that wait for somebody to decide.
pub(super) async fn delete_look(
    db: &impl ConnectionTrait,
    look: Uuid,
    kinds: &[NoticeKind],
) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::LookId.eq(look))
        .filter(Column::Kind.is_in(kinds.iter().map(|kind| kind.code())))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn delete_of(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::AccountId.eq(account.0)).exec(db).await.map(drop)
}

/// Notices that somebody caused stay, without saying who it was.
pub(super) async fn forget_actor(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::ActorId, Expr::value(Option::<Uuid>::None))
        .filter(Column::ActorId.eq(account.0))
        .exec(db)
        .await
        .map(drop)
}

pub(super) async fn delete_read_before(
    db: &impl ConnectionTrait,
    before: OffsetDateTime,
) -> Result<u64, DbErr> {
    Ok(Entity::delete_many().filter(Column::ReadAt.lt(before)).exec(db).await?.rows_affected)
}

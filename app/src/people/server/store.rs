//! Queries on invitations.

use std::collections::HashSet;

use sea_orm::sea_query::{Condition, Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{import, invitation};
use crate::people::model::{ImportId, InvitationId, InvitationState};
use crate::platform::actor::Scope;
use crate::platform::ids::AccountId;
use crate::platform::server::{Cursor, chunked};

/// Which invitations a list shows.
pub(super) struct Wanted<'a> {
    pub state: Option<InvitationState>,
    /// Only invitations to these places; none for all.
    pub within: Option<&'a [Scope]>,
    pub after: Option<Cursor>,
    pub limit: u64,
    pub now: OffsetDateTime,
}

pub(super) async fn list(
    db: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
) -> Result<Vec<invitation::Model>, DbErr> {
    let mut rows = invitation::Entity::find();
    if let Some(state) = wanted.state {
        rows = rows.filter(in_state(state, wanted.now));
    }
    if let Some(scopes) = wanted.within {
        rows = rows.filter(at(scopes));
    }
    if let Some(Cursor { at, id }) = wanted.after {
        let older = invitation::Column::CreatedAt.lt(at);
        rows = rows.filter(older.or(invitation::Column::CreatedAt.eq(at).and(invitation::Column::Id.lt(id))));
    }
    rows.order_by_desc(invitation::Column::CreatedAt)
        .order_by_desc(invitation::Column::Id)
        .limit(wanted.limit)
        .all(db)
        .await
}

fn in_state(state: InvitationState, now: OffsetDateTime) -> Condition {
    let is = |state: InvitationState| invitation::Column::State.eq(state.code());
    match state {
        InvitationState::Open => {
            Condition::all().add(is(InvitationState::Open)).add(invitation::Column::ExpiresAt.gt(now))
        }
        InvitationState::Expired => {
            Condition::all().add(is(InvitationState::Open)).add(invitation::Column::ExpiresAt.lte(now))
        }
        other => Condition::all().add(is(other)),
    }
}

fn at(scopes: &[Scope]) -> Condition {
    let (mut cases, mut networks, mut municipalities) = (Vec::new(), Vec::new(), Vec::new());
    for scope in scopes {
        match scope {
            Scope::Programme => {}
            Scope::Case(code) => cases.push(code.clone()),
            Scope::Network(id) => networks.push(*id),
            Scope::Municipality(id) => municipalities.push(*id),
        }
    }
    Condition::any()
        .add(invitation::Column::CaseCode.is_in(cases))
        .add(invitation::Column::NetworkId.is_in(networks))
        .add(invitation::Column::MunicipalityId.is_in(municipalities))
}

pub(super) async fn find(
    db: &impl ConnectionTrait,
    id: InvitationId,
) -> Result<Option<invitation::Model>, DbErr> {
    invitation::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn find_by_token(
    db: &impl ConnectionTrait,
    hash: &str,
) -> Result<Option<invitation::Model>, DbErr> {
    invitation::Entity::find().filter(invitation::Column::TokenHash.eq(hash)).one(db).await
}

/// The same, so that nobody else answers it before the transaction ends.
pub(super) async fn lock_by_token(
    db: &impl ConnectionTrait,
    hash: &str,
) -> Result<Option<invitation::Model>, DbErr> {
    let row = invitation::Entity::find().filter(invitation::Column::TokenHash.eq(hash));
    row.lock_exclusive().one(db).await
}

/// Open invitations with these keys.
pub(super) async fn open(
    db: &impl ConnectionTrait,
    keys: &[String],
) -> Result<Vec<invitation::Model>, DbErr> {
    let mut found = Vec::new();
    for keys in chunked(keys) {
        let rows = invitation::Entity::find().filter(invitation::Column::OpenKey.is_in(keys.iter().cloned()));
        found.extend(rows.all(db).await?);
    }
    Ok(found)
}

/// The same, so that nobody else renews them before the transaction ends. They are locked in the order of their keys, so
/// that two lists never wait for each other.
pub(super) async fn lock_open(
    db: &impl ConnectionTrait,
    keys: &[String],
) -> Result<Vec<invitation::Model>, DbErr> {
    let mut found = Vec::new();
    let mut keys = keys.to_vec();
    keys.sort();
    for keys in chunked(&keys) {
        let rows = invitation::Entity::find().filter(invitation::Column::OpenKey.is_in(keys.iter().cloned()));
        found.extend(rows.order_by_asc(invitation::Column::OpenKey).lock_exclusive().all(db).await?);
    }
    Ok(found)
}

/// Writes invitations; false when somebody else wrote one of them in the same moment.
pub(super) async fn insert(
    db: &impl ConnectionTrait,
    rows: Vec<invitation::ActiveModel>,
) -> Result<bool, DbErr> {
    for rows in rows.chunks(100) {
        let once = OnConflict::column(invitation::Column::OpenKey).do_nothing().to_owned();
        let query = invitation::Entity::insert_many(rows.iter().cloned()).on_conflict(once);
        if query.exec_without_returning(db).await? < rows.len() as u64 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Gives an open invitation a new token and time; false when it is not open any more.
pub(super) async fn renew(
    db: &impl ConnectionTrait,
    row: &invitation::Model,
    token_hash: String,
    now: OffsetDateTime,
    expires_at: OffsetDateTime,
) -> Result<bool, DbErr> {
    let done = invitation::Entity::update_many()
        .col_expr(invitation::Column::TokenHash, Expr::value(token_hash))
        .col_expr(invitation::Column::SentCount, Expr::value(row.sent_count + 1))
        .col_expr(invitation::Column::SentAt, Expr::value(now))
        .col_expr(invitation::Column::ExpiresAt, Expr::value(expires_at))
        .filter(invitation::Column::Id.eq(row.id))
        .filter(invitation::Column::State.eq(InvitationState::Open.code()))
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

/// Answers an open invitation; false when it was answered meanwhile.
pub(super) async fn answer(
    db: &impl ConnectionTrait,
    id: Uuid,
    state: InvitationState,
    by: Option<AccountId>,
    now: OffsetDateTime,
) -> Result<bool, DbErr> {
    let done = invitation::Entity::update_many()
        .col_expr(invitation::Column::State, Expr::value(state.code()))
        .col_expr(invitation::Column::OpenKey, Expr::value(Option::<String>::None))
        .col_expr(invitation::Column::AcceptedBy, Expr::value(by.map(|id| id.0)))
        .col_expr(invitation::Column::AnsweredAt, Expr::value(now))
        .filter(invitation::Column::Id.eq(id))
        .filter(invitation::Column::State.eq(InvitationState::Open.code()))
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

pub(super) async fn insert_import(db: &impl ConnectionTrait, row: import::ActiveModel) -> Result<(), DbErr> {
    import::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// A list that this person brought.
pub(super) async fn find_import(
    db: &impl ConnectionTrait,
    id: ImportId,
    account: AccountId,
) -> Result<Option<import::Model>, DbErr> {
    import::Entity::find_by_id(id.0).filter(import::Column::AccountId.eq(account.0)).one(db).await
}

/// The same, so that it is confirmed once.
pub(super) async fn lock_import(
    db: &impl ConnectionTrait,
    id: ImportId,
    account: AccountId,
) -> Result<Option<import::Model>, DbErr> {
    let row = import::Entity::find_by_id(id.0).filter(import::Column::AccountId.eq(account.0));
    row.lock_exclusive().one(db).await
}

pub(super) async fn set_outcome(
    db: &impl ConnectionTrait,
    id: ImportId,
    outcome: String,
) -> Result<(), DbErr> {
    let row = import::ActiveModel { id: Set(id.0), outcome: Set(Some(outcome)), ..Default::default() };
    row.update(db).await.map(drop)
}

pub(super) async fn delete_imports_before(
    db: &impl ConnectionTrait,
    time: OffsetDateTime,
) -> Result<(), DbErr> {
    import::Entity::delete_many().filter(import::Column::CreatedAt.lt(time)).exec(db).await.map(drop)
}

/// Who invited, without repetition.
pub(super) fn inviters(rows: &[invitation::Model]) -> Vec<AccountId> {
    let ids: HashSet<Uuid> = rows.iter().filter_map(|row| row.invited_by).collect();
    ids.into_iter().map(AccountId).collect()
}

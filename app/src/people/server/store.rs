//! Queries on invitations.

use std::collections::HashSet;

use sea_orm::sea_query::{Condition, Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect,
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
    /// Letters that could not be delivered: the invitation, and which of its letters.
    pub given_up: &'a [(Uuid, i32)],
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
        rows = rows.filter(in_state(state, wanted));
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

fn in_state(state: InvitationState, wanted: &Wanted<'_>) -> Condition {
    let is = |state: InvitationState| invitation::Column::State.eq(state.code());
    let open = Condition::all().add(is(InvitationState::Open));
    let holds = invitation::Column::ExpiresAt.gt(wanted.now);
    match state {
        InvitationState::Open => open.add(holds),
        InvitationState::Undelivered => open.add(holds).add(are_letters(wanted.given_up)),
        InvitationState::Expired => open.add(invitation::Column::ExpiresAt.lte(wanted.now)),
        other => Condition::all().add(is(other)),
    }
}

/// Invitations whose newest letter is one of these.
fn are_letters(letters: &[(Uuid, i32)]) -> Condition {
    // A condition of nothing would hold for every row.
    let none = Condition::any().add(invitation::Column::Id.is_in(Vec::<Uuid>::new()));
    letters.iter().fold(none, |any, (id, number)| {
        any.add(invitation::Column::Id.eq(*id).and(invitation::Column::SentCount.eq(*number)))
    })
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

/// An invitation, so that nobody else answers or renews it before the transaction ends.
pub(super) async fn lock(
    db: &impl ConnectionTrait,
    id: InvitationId,
) -> Result<Option<invitation::Model>, DbErr> {
    invitation::Entity::find_by_id(id.0).lock_exclusive().one(db).await
}

/// Writes what is new of invitations that are there and locked.
pub(super) async fn renew(db: &impl ConnectionTrait, rows: &[invitation::Model]) -> Result<(), DbErr> {
    for rows in rows.chunks(100) {
        let rows = rows.iter().map(|row| row.clone().into_active_model().reset_all());
        let new = [
            invitation::Column::Name,
            invitation::Column::Lang,
            invitation::Column::InvitedBy,
            invitation::Column::TokenHash,
            invitation::Column::SentCount,
            invitation::Column::SentAt,
            invitation::Column::ExpiresAt,
        ];
        let known = OnConflict::column(invitation::Column::Id).update_columns(new).to_owned();
        invitation::Entity::insert_many(rows).on_conflict(known).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Gives the newest letter of an open invitation its token; false when it was answered or replaced meanwhile.
pub(super) async fn set_token(
    db: &impl ConnectionTrait,
    row: &invitation::Model,
    token_hash: String,
) -> Result<bool, DbErr> {
    let done = invitation::Entity::update_many()
        .col_expr(invitation::Column::TokenHash, Expr::value(token_hash))
        .filter(invitation::Column::Id.eq(row.id))
        .filter(invitation::Column::SentCount.eq(row.sent_count))
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

/// Who invited and who accepted, without repetition.
pub(super) fn people(rows: &[invitation::Model]) -> Vec<AccountId> {
    let ids: HashSet<Uuid> =
        rows.iter().flat_map(|row| [row.invited_by, row.accepted_by]).flatten().collect();
    ids.into_iter().map(AccountId).collect()
}

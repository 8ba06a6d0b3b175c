//! Queries on looks and reports.

use std::collections::HashMap;

use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{look, report};
use crate::moderation::model::{LookId, Outcome};
use crate::network::model::NetworkId;
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::ids::AccountId;
use crate::platform::server::{Cursor, chunked};
use crate::posts::model::PieceId;
use crate::safety::model::CheckedText;

/// Looks that the actor moderates, as the policy says it row by row.
fn moderated(actor: &Actor) -> Condition {
    let Some(person) = actor.person() else {
        return Condition::any().add(Expr::value(false));
    };
    let others = Condition::all().add(look::Column::AuthorId.ne(person.id.0));
    if actor.has_role(Role::Secretariat) {
        return others;
    }
    let (mut cases, mut networks) = (Vec::new(), Vec::new());
    for grant in &person.grants {
        match (grant.role, &grant.scope) {
            (Role::CaseLead, Scope::Case(code)) => cases.push(code.clone()),
            (Role::Facilitator | Role::RegionalCoordinator, Scope::Network(id)) => networks.push(*id),
            _ => {}
        }
    }
    let place = Condition::any()
        .add(look::Column::CaseCode.is_in(cases))
        .add(look::Column::NetworkId.is_in(networks));
    others.add(place)
}

/// Open looks, those that wait longest first.
pub(super) async fn list_open(
    db: &impl ConnectionTrait,
    actor: &Actor,
    after: Option<Cursor>,
    limit: u64,
) -> Result<Vec<look::Model>, DbErr> {
    let mut query = look::Entity::find().filter(moderated(actor)).filter(look::Column::DecidedAt.is_null());
    if let Some(Cursor { at, id }) = after {
        let later = look::Column::OpenedAt.gt(at);
        query = query.filter(later.or(look::Column::OpenedAt.eq(at).and(look::Column::Id.gt(id))));
    }
    query.order_by_asc(look::Column::OpenedAt).order_by_asc(look::Column::Id).limit(limit).all(db).await
}

pub(super) async fn count_open(db: &impl ConnectionTrait, actor: &Actor) -> Result<u64, DbErr> {
    look::Entity::find().filter(moderated(actor)).filter(look::Column::DecidedAt.is_null()).count(db).await
}

pub(super) async fn find(db: &impl ConnectionTrait, id: LookId) -> Result<Option<look::Model>, DbErr> {
    look::Entity::find_by_id(id.0).one(db).await
}

/// Every look into a text, newest first.
pub(super) async fn of_piece(db: &impl ConnectionTrait, piece: PieceId) -> Result<Vec<look::Model>, DbErr> {
    look::Entity::find()
        .filter(look::Column::PieceId.eq(piece.uuid()))
        .filter(look::Column::PieceKind.eq(piece.kind()))
        .order_by_desc(look::Column::OpenedAt)
        .order_by_desc(look::Column::Id)
        .limit(100)
        .all(db)
        .await
}

pub(super) async fn insert_look(db: &impl ConnectionTrait, row: look::ActiveModel) -> Result<(), DbErr> {
    look::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Keeps a report with the words of who reported.
pub(super) async fn insert_report(
    db: &impl ConnectionTrait,
    row: report::ActiveModel,
    words: &CheckedText,
) -> Result<(), DbErr> {
    let row = report::ActiveModel { words: Set(words.as_str().trim().to_owned()), ..row };
    report::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// The reports of a look, oldest first.
pub(super) async fn reports(db: &impl ConnectionTrait, look: LookId) -> Result<Vec<report::Model>, DbErr> {
    report::Entity::find()
        .filter(report::Column::LookId.eq(look.0))
        .order_by_asc(report::Column::ReportedAt)
        .order_by_asc(report::Column::Id)
        .limit(200)
        .all(db)
        .await
}

/// How often each reason was named in these looks.
#[derive(FromQueryResult)]
pub(super) struct Count {
    pub look_id: Uuid,
    pub reason: String,
    pub count: i64,
}

pub(super) async fn counts(
    db: &impl ConnectionTrait,
    looks: &[Uuid],
) -> Result<HashMap<Uuid, Vec<(String, u64)>>, DbErr> {
    let mut all: HashMap<Uuid, Vec<(String, u64)>> = HashMap::new();
    for looks in chunked(looks) {
        let rows = report::Entity::find()
            .select_only()
            .column(report::Column::LookId)
            .column(report::Column::Reason)
            .column_as(report::Column::Id.count(), "count")
            .filter(report::Column::LookId.is_in(looks.iter().copied()))
            .group_by(report::Column::LookId)
            .group_by(report::Column::Reason)
            .into_model::<Count>()
            .all(db)
            .await?;
        for row in rows {
            all.entry(row.look_id).or_default().push((row.reason, u64::try_from(row.count).unwrap_or(0)));
        }
    }
    Ok(all)
}

/// Everybody who reported in one of these looks.
pub(super) async fn reporters(db: &impl ConnectionTrait, looks: &[Uuid]) -> Result<Vec<AccountId>, DbErr> {
    let rows: Vec<Uuid> = report::Entity::find()
        .select_only()
        .column(report::Column::ReporterId)
        .distinct()
        .filter(report::Column::LookId.is_in(looks.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(AccountId).collect())
}

/// Everything somebody reported, oldest first.
pub(super) async fn reports_by(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<report::Model>, DbErr> {
    report::Entity::find()
        .filter(report::Column::ReporterId.eq(account.0))
        .order_by_asc(report::Column::ReportedAt)
        .order_by_asc(report::Column::Id)
        .all(db)
        .await
}

/// Every look into a text of this author, oldest first.
pub(super) async fn looks_at(
    db: &impl ConnectionTrait,
    author: AccountId,
) -> Result<Vec<look::Model>, DbErr> {
    looks_where(db, look::Column::AuthorId, author).await
}

/// Every look that somebody decided, oldest first.
pub(super) async fn decided_by(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<look::Model>, DbErr> {
    looks_where(db, look::Column::DecidedBy, account).await
}

async fn looks_where(
    db: &impl ConnectionTrait,
    column: look::Column,
    account: AccountId,
) -> Result<Vec<look::Model>, DbErr> {
    look::Entity::find()
        .filter(column.eq(account.0))
        .order_by_asc(look::Column::OpenedAt)
        .order_by_asc(look::Column::Id)
        .all(db)
        .await
}

/// Looks into what stands in a network belong to the case that the network lies in now.
pub(super) async fn moved(
    db: &impl ConnectionTrait,
    network: NetworkId,
    case: Option<&str>,
) -> Result<(), DbErr> {
    let row = look::ActiveModel { case_code: Set(case.map(str::to_owned)), ..Default::default() };
    let there = look::Column::NetworkId.eq(network.0);
    look::Entity::update_many().set(row).filter(there).exec(db).await.map(drop)
}

/// What a decision writes.
pub(super) struct Closing<'a> {
    pub outcome: Outcome,
    /// None when nobody decided: the text is gone.
    pub words: Option<&'a CheckedText>,
    pub by: Option<AccountId>,
    pub at: OffsetDateTime,
    pub hidden: bool,
    pub erase_at: Option<OffsetDateTime>,
}

/// Closes a look; false when it was closed before.
pub(super) async fn close(
    db: &impl ConnectionTrait,
    id: LookId,
    closing: Closing<'_>,
) -> Result<bool, DbErr> {
    let row = look::ActiveModel {
        open_piece: Set(None),
        outcome: Set(Some(closing.outcome.code().to_owned())),
        words: Set(closing.words.map(|words| words.as_str().trim().to_owned()).unwrap_or_default()),
        decided_by: Set(closing.by.map(|by| by.0)),
        decided_at: Set(Some(closing.at)),
        hidden: Set(closing.hidden),
        erase_at: Set(closing.erase_at),
        ..Default::default()
    };
    let open = look::Column::Id.eq(id.0).and(look::Column::DecidedAt.is_null());
    let done = look::Entity::update_many().set(row).filter(open).exec(db).await?;
    Ok(done.rows_affected > 0)
}

/// Notes that a second look was asked for; false when it had been.
pub(super) async fn ask_again(db: &impl ConnectionTrait, id: LookId) -> Result<bool, DbErr> {
    let row = look::ActiveModel { asked_again: Set(true), erase_at: Set(None), ..Default::default() };
    let once = look::Column::Id.eq(id.0).and(look::Column::AskedAgain.eq(false));
    let done = look::Entity::update_many().set(row).filter(once).exec(db).await?;
    Ok(done.rows_affected > 0)
}

/// Removed texts whose time for a second look is over.
pub(super) async fn due(db: &impl ConnectionTrait, now: OffsetDateTime) -> Result<Vec<look::Model>, DbErr> {
    look::Entity::find()
        .filter(look::Column::EraseAt.lte(now))
        .order_by_asc(look::Column::EraseAt)
        .limit(100)
        .all(db)
        .await
}

/// Nothing of this text is left to erase.
pub(super) async fn erased(db: &impl ConnectionTrait, piece: PieceId) -> Result<(), DbErr> {
    let row = look::ActiveModel { erase_at: Set(None), ..Default::default() };
    look::Entity::update_many()
        .set(row)
        .filter(look::Column::PieceId.eq(piece.uuid()))
        .filter(look::Column::EraseAt.is_not_null())
        .exec(db)
        .await
        .map(drop)
}

/// Deletes looks that were decided before then and wait for nothing: no text to erase, no change that was asked for.
pub(super) async fn delete_decided(db: &impl ConnectionTrait, before: OffsetDateTime) -> Result<u64, DbErr> {
    let later = Alias::new("later");
    let newer = Query::select()
        .expr(Expr::value(1))
        .from_as("looks", later.clone())
        .and_where(
            Expr::col((later.clone(), look::Column::PieceId)).equals((look::Entity, look::Column::PieceId)),
        )
        .and_where(
            Expr::col((later, look::Column::OpenedAt)).gt(Expr::col((look::Entity, look::Column::OpenedAt))),
        )
        .take();
    let waits = look::Column::Outcome.eq(Outcome::Change.code()).and(Expr::exists(newer).not());
    let gone = look::Entity::delete_many()
        .filter(look::Column::DecidedAt.lt(before))
        .filter(look::Column::EraseAt.is_null())
        .filter(waits.not())
        .exec(db)
        .await?;
    Ok(gone.rows_affected)
}

/// Takes away what somebody wrote in reports.
pub(super) async fn empty_reports(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let row = report::ActiveModel { words: Set(String::new()), ..Default::default() };
    report::Entity::update_many()
        .set(row)
        .filter(report::Column::ReporterId.eq(account.0))
        .exec(db)
        .await
        .map(drop)
}

//! Queries on accounts for those who run the platform.

use sea_orm::sea_query::{Condition, Expr, ExprTrait, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use time::OffsetDateTime;

use super::entity::{Column, Entity, Model};
use super::members::Wanted;
use crate::accounts::model::AccountId;
use crate::platform::server::{Cursor, chunked, fold};

pub(super) async fn by_emails(db: &impl ConnectionTrait, emails: &[String]) -> Result<Vec<Model>, DbErr> {
    let mut found = Vec::new();
    for emails in chunked(emails) {
        let rows = Entity::find().filter(Column::Email.is_in(emails.iter().map(|email| fold(email))));
        found.extend(rows.all(db).await?);
    }
    Ok(found)
}

pub(super) async fn list(
    db: &impl ConnectionTrait,
    wanted: &Wanted,
    by_address: bool,
    after: Option<Cursor>,
    limit: u64,
) -> Result<Vec<Model>, DbErr> {
    let mut rows = Entity::find().filter(existing());
    if let Some(active) = wanted.active {
        let closed = Column::DeactivatedAt;
        rows = rows.filter(if active { closed.is_null() } else { closed.is_not_null() });
    }
    if let Some(among) = &wanted.among {
        rows = rows.filter(Column::Id.in_subquery(among.clone()));
    }
    if !wanted.search.trim().is_empty() {
        rows = rows.filter(named(wanted.search.trim(), by_address));
    }
    if let Some(Cursor { at, id }) = after {
        let older = Column::CreatedAt.lt(at);
        rows = rows.filter(older.or(Column::CreatedAt.eq(at).and(Column::Id.lt(id))));
    }
    rows.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(limit).all(db).await
}

fn named(search: &str, by_address: bool) -> Condition {
    let folded = fold(search);
    let found = Condition::any().add(Column::NameFolded.contains(folded.as_str()));
    if by_address { found.add(Column::Email.contains(folded)) } else { found }
}

/// Accounts that were not erased: of those only the number is left.
fn existing() -> Condition {
    Condition::all().add(Column::Name.ne(""))
}

pub(super) async fn find(
    db: &impl ConnectionTrait,
    id: AccountId,
    among: Option<SelectStatement>,
) -> Result<Option<Model>, DbErr> {
    let mut rows = Entity::find_by_id(id.0).filter(existing());
    if let Some(among) = among {
        rows = rows.filter(Column::Id.in_subquery(among));
    }
    rows.one(db).await
}

/// False when there is no such account.
pub(super) async fn set_deactivated(
    db: &impl ConnectionTrait,
    id: AccountId,
    at: Option<OffsetDateTime>,
) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::DeactivatedAt, Expr::value(at))
        .filter(Column::Id.eq(id.0))
        .filter(existing())
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

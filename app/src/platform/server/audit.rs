//! The audit trail: what changes rights, publishes, hides, exports. Written in the transaction of what it records.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder, QuerySelect};
use time::OffsetDateTime;

use super::{App, Cursor};
use crate::platform::actor::Actor;

/// One thing to record.
#[derive(Clone, Copy, Debug)]
pub struct Audit<'a> {
    /// Room and verb, such as `posts.publish`.
    pub action: &'a str,
    /// What kind of thing it happened to.
    pub subject_kind: &'a str,
    /// Which one.
    pub subject_id: Uuid,
    /// Short facts that are no personal data: codes, counts, version numbers.
    pub detail: &'a str,
}

/// Writes an audit row.
///
/// # Errors
/// When the database cannot write.
pub async fn record(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    audit: Audit<'_>,
) -> Result<(), DbErr> {
    Entity::insert(row(actor, app, audit)).exec_without_returning(tx).await.map(drop)
}

/// Writes many audit rows in few statements.
///
/// # Errors
/// When the database cannot write.
pub async fn record_all<'a>(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    audits: impl Iterator<Item = Audit<'a>>,
) -> Result<(), DbErr> {
    let rows: Vec<ActiveModel> = audits.map(|audit| row(actor, app, audit)).collect();
    for rows in rows.chunks(200) {
        Entity::insert_many(rows.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

fn row(actor: &Actor, app: &App, audit: Audit<'_>) -> ActiveModel {
    ActiveModel {
        id: Set(app.new_id()),
        at: Set(app.now()),
        account_id: Set(actor.account().map(|id| id.0)),
        action: Set(audit.action.to_owned()),
        subject_kind: Set(audit.subject_kind.to_owned()),
        subject_id: Set(audit.subject_id),
        detail: Set(audit.detail.to_owned()),
    }
}

/// Writes an audit row about something that changed nothing else, such as a list taken as a file.
///
/// # Errors
/// When the database cannot write.
pub async fn record_quietly(actor: &Actor, app: &App, audit: Audit<'_>) -> Result<(), DbErr> {
    let tx = app.db.begin_quietly().await?;
    record(actor, app, &tx, audit).await?;
    tx.commit().await
}

/// Something the audit trail says that somebody did.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct OwnAction {
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// Room and verb.
    pub action: String,
    /// What kind of thing it happened to.
    pub subject_kind: String,
    /// Which one.
    pub subject: Uuid,
    /// Codes, counts, version numbers.
    pub detail: String,
}

/// What the audit trail says that the actor did, oldest first; nothing for those who have no account.
///
/// # Errors
/// When the database is out of reach.
pub async fn own_actions(actor: &Actor, app: &App) -> Result<Vec<OwnAction>, DbErr> {
    let Some(account) = actor.account() else {
        return Ok(Vec::new());
    };
    let rows = Entity::find().filter(Column::AccountId.eq(account.0)).order_by_asc(Column::At);
    let rows = rows.all(&app.db.read).await?;
    let own = rows.into_iter().map(|row| OwnAction {
        at: row.at,
        action: row.action,
        subject_kind: row.subject_kind,
        subject: row.subject_id,
        detail: row.detail,
    });
    Ok(own.collect())
}

/// Something the audit trail says that happened to somebody's account, by another's doing.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ActionOnMe {
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// `somebody` or `program`: who else it was is another person's data.
    pub by: &'static str,
    /// Room and verb.
    pub action: String,
    /// Codes, counts, version numbers.
    pub detail: String,
}

/// What the audit trail says that others did to the actor's account, oldest first; nothing for those who have none.
///
/// # Errors
/// When the database is out of reach.
pub async fn actions_on_me(actor: &Actor, app: &App) -> Result<Vec<ActionOnMe>, DbErr> {
    let Some(account) = actor.account() else {
        return Ok(Vec::new());
    };
    let rows = Entity::find()
        .filter(Column::SubjectKind.eq("account"))
        .filter(Column::SubjectId.eq(account.0))
        .filter(Column::AccountId.is_null().or(Column::AccountId.ne(account.0)))
        .order_by_asc(Column::At);
    let actions = rows.all(&app.db.read).await?.into_iter().map(|row| ActionOnMe {
        at: row.at,
        by: if row.account_id.is_some() { "somebody" } else { "program" },
        action: row.action,
        detail: row.detail,
    });
    Ok(actions.collect())
}

/// Deletes what the audit trail says of the time before `before`; how many rows went.
///
/// # Errors
/// When the database cannot write.
pub async fn forget_audit(tx: &DatabaseTransaction, before: OffsetDateTime) -> Result<u64, DbErr> {
    let done = Entity::delete_many().filter(Column::At.lt(before)).exec(tx).await?;
    Ok(done.rows_affected)
}

/// Which rows of the trail are asked for.
#[derive(Clone, Debug, Default)]
pub struct AuditQuery {
    /// The action, or its beginning.
    pub action: String,
    /// Whose doing.
    pub account: Option<Uuid>,
    /// What it happened to.
    pub subject: Option<Uuid>,
    /// From this time on.
    pub from: Option<OffsetDateTime>,
    /// Before this time.
    pub until: Option<OffsetDateTime>,
    /// Behind this row.
    pub after: Option<Cursor>,
    /// How many at most.
    pub limit: u64,
}

/// A row of the trail.
pub type AuditRow = Model;

/// Rows of the trail, the newest first. The caller has asked who may read them.
///
/// # Errors
/// When the database is out of reach.
pub async fn audit_trail(db: &impl ConnectionTrait, query: &AuditQuery) -> Result<Vec<AuditRow>, DbErr> {
    let mut rows = Entity::find();
    if !query.action.is_empty() {
        rows = rows.filter(Column::Action.starts_with(query.action.as_str()));
    }
    if let Some(account) = query.account {
        rows = rows.filter(Column::AccountId.eq(account));
    }
    if let Some(subject) = query.subject {
        rows = rows.filter(Column::SubjectId.eq(subject));
    }
    if let Some(from) = query.from {
        rows = rows.filter(Column::At.gte(from));
    }
    if let Some(until) = query.until {
        rows = rows.filter(Column::At.lt(until));
    }
    if let Some(Cursor { at, id }) = query.after {
        let older = Column::At.lt(at);
        rows = rows.filter(older.or(Column::At.eq(at).and(Column::Id.lt(id))));
    }
    rows.order_by_desc(Column::At).order_by_desc(Column::Id).limit(query.limit).all(db).await
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub at: OffsetDateTime,
    pub account_id: Option<Uuid>,
    pub action: String,
    pub subject_kind: String,
    pub subject_id: Uuid,
    pub detail: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

//! The audit trail: what changes rights, publishes, hides, exports. Written in the transaction of what it records.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};
use time::OffsetDateTime;

use super::App;
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
    let row = ActiveModel {
        id: Set(app.new_id()),
        at: Set(app.now()),
        account_id: Set(actor.account().map(|id| id.0)),
        action: Set(audit.action.to_owned()),
        subject_kind: Set(audit.subject_kind.to_owned()),
        subject_id: Set(audit.subject_id),
        detail: Set(audit.detail.to_owned()),
    };
    Entity::insert(row).exec_without_returning(tx).await.map(drop)
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

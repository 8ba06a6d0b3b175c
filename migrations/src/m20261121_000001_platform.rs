//! The audit trail.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, text, timestamp_with_time_zone, uuid, uuid_null};

use crate::schema::{drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let audit = Table::create()
            .table("audit")
            .col(uuid("id").primary_key())
            .col(timestamp_with_time_zone("at"))
            .col(uuid_null("account_id"))
            .col(string("action"))
            .col(string("subject_kind"))
            .col(uuid("subject_id"))
            .col(text("detail"))
            .to_owned();
        manager.create_table(audit).await?;
        index(manager, "audit", &["at"], false).await?;
        index(manager, "audit", &["subject_id"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["audit"]).await
    }
}

//! Accounts and their sessions.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, integer, string, string_null, text, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid, uuid_null,
};

use crate::schema::{cascade, drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let accounts = Table::create()
            .table("accounts")
            .col(uuid("id").primary_key())
            .col(string("email").unique_key())
            .col(string("name"))
            .col(string("password_hash"))
            .col(string_null("ui_lang"))
            .col(string("zone"))
            .col(boolean("demo"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone_null("deactivated_at"))
            .col(integer("version"))
            .to_owned();
        manager.create_table(accounts).await?;
        let sessions = Table::create()
            .table("sessions")
            .col(string("id").primary_key())
            .col(uuid_null("account_id"))
            .col(text("data"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone("touched_at"))
            .col(timestamp_with_time_zone("expires_at"))
            .foreign_key(&mut cascade("sessions", "account_id", "accounts", "id"))
            .to_owned();
        manager.create_table(sessions).await?;
        index(manager, "sessions", &["account_id"], false).await?;
        index(manager, "sessions", &["expires_at"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["sessions", "accounts"]).await
    }
}

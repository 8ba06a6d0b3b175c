//! Private calendar feeds: one a person, their address kept as a hash.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, timestamp_with_time_zone, uuid};

use crate::schema::{cascade, drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let feeds = Table::create()
            .table("calendar_feeds")
            .col(uuid("account_id").primary_key())
            .col(string("token_hash"))
            .col(timestamp_with_time_zone("created_at"))
            .foreign_key(&mut cascade("calendar_feeds", "account_id", "accounts", "id"))
            .to_owned();
        manager.create_table(feeds).await?;
        index(manager, "calendar_feeds", &["token_hash"], true).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["calendar_feeds"]).await
    }
}

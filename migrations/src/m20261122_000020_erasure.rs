//! Which accounts were erased: numbers and dates, so that a restored backup can erase them again.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, timestamp_with_time_zone, uuid};

use crate::schema::{drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let erased = Table::create()
            .table("erased_accounts")
            .col(uuid("id").primary_key())
            .col(timestamp_with_time_zone("erased_at"))
            .col(boolean("keep_texts"))
            .to_owned();
        manager.create_table(erased).await?;
        index(manager, "erased_accounts", &["erased_at"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["erased_accounts"]).await
    }
}

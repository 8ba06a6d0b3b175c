//! What people have read, and the filters they keep.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, text, timestamp_with_time_zone, uuid};

use crate::schema::{cascade, drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let reads = Table::create()
            .table("post_reads")
            .col(uuid("account_id"))
            .col(uuid("post_id"))
            .col(timestamp_with_time_zone("read_at"))
            .primary_key(Index::create().col("account_id").col("post_id"))
            .foreign_key(&mut cascade("post_reads", "account_id", "accounts", "id"))
            .foreign_key(&mut cascade("post_reads", "post_id", "posts", "id"))
            .to_owned();
        manager.create_table(reads).await?;
        index(manager, "post_reads", &["post_id"], false).await?;
        let seen = Table::create()
            .table("posts_seen")
            .col(uuid("account_id").primary_key())
            .col(timestamp_with_time_zone("until"))
            .foreign_key(&mut cascade("posts_seen", "account_id", "accounts", "id"))
            .to_owned();
        manager.create_table(seen).await?;
        let filters = Table::create()
            .table("saved_filters")
            .col(uuid("id").primary_key())
            .col(uuid("account_id"))
            .col(string("name"))
            .col(text("query"))
            .col(timestamp_with_time_zone("created_at"))
            .foreign_key(&mut cascade("saved_filters", "account_id", "accounts", "id"))
            .to_owned();
        manager.create_table(filters).await?;
        index(manager, "saved_filters", &["account_id", "created_at"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["saved_filters", "posts_seen", "post_reads"]).await
    }
}

//! What people write, in immutable versions.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, string, string_null, text, timestamp_with_time_zone, uuid, uuid_null,
};

use crate::schema::{cascade, drop_tables};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let texts = Table::create()
            .table("texts")
            .col(uuid("id").primary_key())
            .col(string("kind"))
            .col(string("lang"))
            .col(integer("current"))
            .col(integer("next_paragraph"))
            .col(timestamp_with_time_zone("created_at"))
            .to_owned();
        manager.create_table(texts).await?;
        let versions = Table::create()
            .table("text_versions")
            .col(uuid("text_id"))
            .col(integer("number"))
            .col(string("lang"))
            .col(string_null("title"))
            .col(text("sections"))
            .col(uuid_null("created_by"))
            .col(timestamp_with_time_zone("created_at"))
            .primary_key(Index::create().col("text_id").col("number"))
            .foreign_key(&mut cascade("text_versions", "text_id", "texts", "id"))
            .to_owned();
        manager.create_table(versions).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["text_versions", "texts"]).await
    }
}

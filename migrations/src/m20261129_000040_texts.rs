//! Texts: what is said of a thing in several languages.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, uuid};

use crate::schema::{drop_tables, index, restrict};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Things are rows of many tables; their rooms see to it that none goes without what is said of it.
        let variants = Table::create()
            .table("text_variants")
            .col(uuid("thing_id"))
            .col(string("part"))
            .col(string("lang"))
            .col(uuid("text_id"))
            .primary_key(Index::create().col("thing_id").col("part").col("lang"))
            .foreign_key(&mut restrict("text_variants", "text_id", "texts", "id"))
            .to_owned();
        manager.create_table(variants).await?;
        index(manager, "text_variants", &["text_id"], true).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["text_variants"]).await
    }
}

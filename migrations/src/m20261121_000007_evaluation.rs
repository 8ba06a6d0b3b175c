//! Material that evaluators collect.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, string, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
};

use crate::schema::{cascade, drop_tables, index, restrict};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let material = Table::create()
            .table("material")
            .col(uuid("id").primary_key())
            .col(uuid("milestone_id"))
            .col(string("piece_kind"))
            .col(uuid("piece_id"))
            .col(uuid("post_id"))
            .col(integer("text_version"))
            .col(string("lang"))
            .col(text_null("snapshot"))
            .col(string("sha256"))
            .col(uuid("collected_by"))
            .col(timestamp_with_time_zone("collected_at"))
            .col(timestamp_with_time_zone_null("withdrawn_at"))
            .foreign_key(&mut cascade("material", "milestone_id", "milestones", "id"))
            .foreign_key(&mut restrict("material", "collected_by", "accounts", "id"))
            .to_owned();
        manager.create_table(material).await?;
        index(manager, "material", &["milestone_id", "piece_kind", "piece_id"], true).await?;
        index(manager, "material", &["milestone_id", "collected_at", "id"], false).await?;
        index(manager, "material", &["piece_id"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["material"]).await
    }
}

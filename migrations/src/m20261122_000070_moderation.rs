//! Reports, and the looks into texts that follow from them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, string, string_null, text, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
    uuid_null,
};

use crate::schema::{cascade, drop_tables, index, restrict};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let looks = Table::create()
            .table("looks")
            .col(uuid("id").primary_key())
            .col(string("piece_kind"))
            .col(uuid("piece_id"))
            .col(uuid("post_id"))
            .col(string_null("case_code"))
            .col(uuid_null("network_id"))
            .col(uuid("author_id"))
            .col(uuid_null("open_piece"))
            .col(string("cause"))
            .col(boolean("hidden"))
            .col(uuid_null("first_by"))
            .col(timestamp_with_time_zone("opened_at"))
            .col(string_null("outcome"))
            .col(text("words"))
            .col(uuid_null("decided_by"))
            .col(timestamp_with_time_zone_null("decided_at"))
            .col(boolean("asked_again"))
            .col(timestamp_with_time_zone_null("erase_at"))
            .foreign_key(&mut cascade("looks", "post_id", "posts", "id"))
            .foreign_key(&mut restrict("looks", "author_id", "accounts", "id"))
            .foreign_key(&mut restrict("looks", "first_by", "accounts", "id"))
            .foreign_key(&mut restrict("looks", "decided_by", "accounts", "id"))
            .to_owned();
        manager.create_table(looks).await?;
        index(manager, "looks", &["open_piece"], true).await?;
        index(manager, "looks", &["piece_id", "opened_at"], false).await?;
        index(manager, "looks", &["decided_at", "opened_at", "id"], false).await?;
        index(manager, "looks", &["erase_at"], false).await?;
        index(manager, "looks", &["post_id"], false).await?;
        let reports = Table::create()
            .table("reports")
            .col(uuid("id").primary_key())
            .col(uuid("look_id"))
            .col(uuid("reporter_id"))
            .col(string("reason"))
            .col(text("words"))
            .col(timestamp_with_time_zone("reported_at"))
            .foreign_key(&mut cascade("reports", "look_id", "looks", "id"))
            .foreign_key(&mut restrict("reports", "reporter_id", "accounts", "id"))
            .to_owned();
        manager.create_table(reports).await?;
        index(manager, "reports", &["look_id", "reporter_id"], true).await?;
        index(manager, "reports", &["reporter_id", "reported_at"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["reports", "looks"]).await
    }
}

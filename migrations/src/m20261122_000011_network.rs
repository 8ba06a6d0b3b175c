//! Where cases stood since when.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date, string, timestamp_with_time_zone, uuid, uuid_null};

use crate::schema::{cascade, drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let states = Table::create()
            .table("case_states")
            .col(uuid("id").primary_key())
            .col(string("case_code"))
            .col(string("state"))
            .col(date("since"))
            .col(uuid_null("set_by"))
            .col(timestamp_with_time_zone("set_at"))
            .foreign_key(&mut cascade("case_states", "case_code", "cases", "code"))
            .to_owned();
        manager.create_table(states).await?;
        index(manager, "case_states", &["case_code", "since"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["case_states"]).await
    }
}

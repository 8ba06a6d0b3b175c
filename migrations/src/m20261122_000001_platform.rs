//! Work in the background, and how often something may be done.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, integer, string, string_null, text, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid,
};

use crate::schema::{drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let jobs = Table::create()
            .table("jobs")
            .col(uuid("id").primary_key())
            .col(string("kind"))
            .col(text("payload"))
            .col(string("state"))
            .col(integer("attempts"))
            .col(timestamp_with_time_zone("not_before"))
            .col(string_null("last_error"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone("updated_at"))
            .to_owned();
        manager.create_table(jobs).await?;
        index(manager, "jobs", &["state", "not_before", "id"], false).await?;
        let periods = Table::create()
            .table("job_periods")
            .col(string("name").primary_key())
            .col(timestamp_with_time_zone("next_at"))
            .col(timestamp_with_time_zone_null("leased_until"))
            .col(integer("failures"))
            .col(string_null("last_error"))
            .to_owned();
        manager.create_table(periods).await?;
        let throttle = Table::create()
            .table("throttle")
            .col(string("key").primary_key())
            .col(big_integer("arrival"))
            .to_owned();
        manager.create_table(throttle).await?;
        index(manager, "throttle", &["arrival"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["throttle", "job_periods", "jobs"]).await
    }
}

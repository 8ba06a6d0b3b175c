//! The milestones of the evaluation.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date, string, uuid};

use crate::schema::{drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let milestones = Table::create()
            .table("milestones")
            .col(uuid("id").primary_key())
            .col(string("kind").unique_key())
            .col(date("due_on"))
            .to_owned();
        manager.create_table(milestones).await?;
        index(manager, "milestones", &["due_on"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["milestones"]).await
    }
}

//! Indexes for reading the audit trail by who did something and by what was done.

use sea_orm_migration::prelude::*;

use crate::schema::index;

#[derive(DeriveMigrationName)]
pub struct Migration;

const COLUMNS: [&[&str]; 3] = [&["at", "id"], &["account_id", "at", "id"], &["action", "at", "id"]];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for columns in COLUMNS {
            index(manager, "audit", columns, false).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for columns in COLUMNS {
            let name = format!("ix_audit_{}", columns.join("_"));
            manager.drop_index(Index::drop().name(name).table("audit").to_owned()).await?;
        }
        Ok(())
    }
}

//! Since when a post reaches those it reaches now, and from when on they may read its history.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{timestamp_with_time_zone, timestamp_with_time_zone_null};

use crate::schema::{add, drop_column, drop_index, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let reached = timestamp_with_time_zone("reached_at").default("1970-01-01 00:00:00+00:00").to_owned();
        // Posts that are there have no history for their readers: who revised them did not know that it would be read.
        for column in [reached, timestamp_with_time_zone_null("history_from")] {
            add(manager, "posts", column).await?;
        }
        manager.get_connection().execute_unprepared("UPDATE posts SET reached_at = published_at").await?;
        index(manager, "posts", &["reached_at", "id"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_index(manager, "posts", "ix_posts_reached_at_id").await?;
        for column in ["history_from", "reached_at"] {
            drop_column(manager, "posts", column).await?;
        }
        Ok(())
    }
}

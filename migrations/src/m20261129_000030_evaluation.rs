//! Whether collected material is out of sight for now, because somebody looks into its text.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::boolean;

use crate::schema::{add, drop_column, drop_index, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Texts that were hidden before the copies heard of it.
const HIDE: &str = "UPDATE material SET hidden = TRUE \
    WHERE post_id IN (SELECT id FROM posts WHERE state = 'hidden') \
    OR piece_id IN (SELECT id FROM comments WHERE state = 'hidden')";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let hidden = boolean("hidden").default(false).to_owned();
        add(manager, "material", hidden).await?;
        manager.get_connection().execute_unprepared(HIDE).await?;
        index(manager, "material", &["post_id"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_index(manager, "material", "ix_material_post_id").await?;
        drop_column(manager, "material", "hidden").await
    }
}

//! Notices about study trips.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::uuid_null;

use crate::schema::{add, drop_column, drop_index, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "notices", uuid_null("trip_id")).await?;
        index(manager, "notices", &["trip_id"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // What tells of trips tells of nothing once there are none.
        let db = manager.get_connection();
        db.execute_unprepared("DELETE FROM notices WHERE trip_id IS NOT NULL").await?;
        drop_index(manager, "notices", "ix_notices_trip_id").await?;
        drop_column(manager, "notices", "trip_id").await
    }
}

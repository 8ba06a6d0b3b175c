//! Study trips: what people note on the way.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer, timestamp_with_time_zone, uuid, uuid_null};

use crate::schema::{cascade, drop_tables, forget, index, restrict};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let notes = Table::create()
            .table("trip_notes")
            .col(uuid("id").primary_key())
            .col(uuid("form_key").unique_key())
            .col(uuid("trip_id"))
            .col(uuid_null("session_id"))
            .col(uuid_null("account_id"))
            .col(boolean("shared"))
            .col(uuid("text_id"))
            .col(integer("version"))
            .col(timestamp_with_time_zone("created_at"))
            .foreign_key(&mut cascade("trip_notes", "trip_id", "study_trips", "id"))
            .foreign_key(&mut forget("trip_notes", "session_id", "trip_sessions", "id"))
            .foreign_key(&mut forget("trip_notes", "account_id", "accounts", "id"))
            .foreign_key(&mut restrict("trip_notes", "text_id", "texts", "id"))
            .to_owned();
        manager.create_table(notes).await?;
        index(manager, "trip_notes", &["trip_id", "created_at", "id"], false).await?;
        index(manager, "trip_notes", &["session_id"], false).await?;
        index(manager, "trip_notes", &["account_id", "created_at"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["trip_notes"]).await
    }
}

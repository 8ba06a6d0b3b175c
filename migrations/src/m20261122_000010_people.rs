//! Invitations, and lists of them that wait for a confirmation.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, string, string_null, text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid, uuid_null,
};

use crate::schema::{cascade, drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let invitations = Table::create()
            .table("invitations")
            .col(uuid("id").primary_key())
            .col(string("email"))
            .col(string_null("name"))
            .col(string("lang"))
            .col(string("role"))
            .col(string_null("case_code"))
            .col(uuid_null("network_id"))
            .col(uuid_null("municipality_id"))
            .col(string_null("sector"))
            .col(uuid_null("invited_by"))
            .col(string("token_hash").unique_key())
            .col(string_null("open_key").unique_key())
            .col(string("state"))
            .col(integer("sent_count"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone("sent_at"))
            .col(timestamp_with_time_zone("expires_at"))
            .col(uuid_null("accepted_by"))
            .col(timestamp_with_time_zone_null("answered_at"))
            .foreign_key(&mut cascade("invitations", "case_code", "cases", "code"))
            .foreign_key(&mut cascade("invitations", "network_id", "networks", "id"))
            .foreign_key(&mut cascade("invitations", "municipality_id", "municipalities", "id"))
            .to_owned();
        manager.create_table(invitations).await?;
        index(manager, "invitations", &["created_at", "id"], false).await?;
        index(manager, "invitations", &["state", "created_at", "id"], false).await?;
        index(manager, "invitations", &["email"], false).await?;
        for column in ["case_code", "network_id", "municipality_id", "invited_by", "accepted_by"] {
            index(manager, "invitations", &[column, "created_at", "id"], false).await?;
        }
        imports(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["invitation_imports", "invitations"]).await
    }
}

async fn imports(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let imports = Table::create()
        .table("invitation_imports")
        .col(uuid("id").primary_key())
        .col(uuid("account_id"))
        .col(text("defaults"))
        .col(text("source"))
        .col(string("encoding"))
        .col(text_null("outcome"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut cascade("invitation_imports", "account_id", "accounts", "id"))
        .to_owned();
    manager.create_table(imports).await?;
    index(manager, "invitation_imports", &["account_id"], false).await?;
    index(manager, "invitation_imports", &["created_at"], false).await
}

//! Second factors, recovery codes, reset links, changes of address, browsers that are known.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, string, string_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
};

use crate::schema::{cascade, drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let factors = Table::create()
            .table("second_factors")
            .col(uuid("account_id").primary_key())
            .col(string_null("secret"))
            .col(string_null("pending"))
            .col(timestamp_with_time_zone_null("confirmed_at"))
            .col(big_integer("last_step"))
            .foreign_key(&mut cascade("second_factors", "account_id", "accounts", "id"))
            .to_owned();
        manager.create_table(factors).await?;
        let codes = Table::create()
            .table("recovery_codes")
            .col(string("hash").primary_key())
            .col(uuid("account_id"))
            .foreign_key(&mut cascade("recovery_codes", "account_id", "accounts", "id"))
            .to_owned();
        manager.create_table(codes).await?;
        index(manager, "recovery_codes", &["account_id"], false).await?;
        let resets = Table::create()
            .table("password_resets")
            .col(string("hash").primary_key())
            .col(uuid("account_id"))
            .col(timestamp_with_time_zone("expires_at"))
            .foreign_key(&mut cascade("password_resets", "account_id", "accounts", "id"))
            .to_owned();
        manager.create_table(resets).await?;
        index(manager, "password_resets", &["account_id"], false).await?;
        index(manager, "password_resets", &["expires_at"], false).await?;
        let changes = Table::create()
            .table("address_changes")
            .col(uuid("account_id").primary_key())
            .col(uuid("change_id"))
            .col(string("email"))
            .col(string_null("old_hash"))
            .col(string_null("new_hash"))
            .col(timestamp_with_time_zone_null("old_at"))
            .col(timestamp_with_time_zone_null("new_at"))
            .col(timestamp_with_time_zone("expires_at"))
            .foreign_key(&mut cascade("address_changes", "account_id", "accounts", "id"))
            .to_owned();
        manager.create_table(changes).await?;
        for column in ["old_hash", "new_hash", "expires_at"] {
            index(manager, "address_changes", &[column], false).await?;
        }
        let devices = Table::create()
            .table("known_devices")
            .col(string("hash").primary_key())
            .col(uuid("account_id"))
            .col(timestamp_with_time_zone("expires_at"))
            .foreign_key(&mut cascade("known_devices", "account_id", "accounts", "id"))
            .to_owned();
        manager.create_table(devices).await?;
        index(manager, "known_devices", &["account_id"], false).await?;
        index(manager, "known_devices", &["expires_at"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(
            manager,
            &["known_devices", "address_changes", "password_resets", "recovery_codes", "second_factors"],
        )
        .await
    }
}

//! Gatherings: what they are, in which languages, their agenda, who is invited, who comes, what follows.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, date, date_null, integer, integer_null, string, string_null, text_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::schema::{cascade, drop_tables, index, remove_texts, restrict};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        gatherings(manager).await?;
        agenda(manager).await?;
        people(manager).await?;
        follow_ups(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            "gathering_follow_ups",
            "gathering_sign_ups",
            "gathering_invitations",
            "agenda_items",
            "gatherings",
        ];
        drop_tables(manager, &tables).await?;
        remove_texts(manager, "gathering").await
    }
}

async fn gatherings(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let gatherings = Table::create()
        .table("gatherings")
        .col(uuid("id").primary_key())
        .col(uuid("form_key").unique_key())
        .col(string("kind"))
        .col(string_null("case_code"))
        .col(uuid_null("network_id"))
        .col(string("hosts"))
        .col(string("state"))
        .col(timestamp_with_time_zone("starts_at"))
        .col(timestamp_with_time_zone("ends_at"))
        .col(string("zone"))
        .col(string("place"))
        .col(string_null("country"))
        .col(integer_null("capacity"))
        .col(date_null("sign_up_until"))
        .col(text_null("online_link"))
        .col(boolean("open"))
        .col(integer("version"))
        .col(integer("sequence"))
        .col(uuid_null("created_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("changed_by"))
        .col(timestamp_with_time_zone("changed_at"))
        .foreign_key(&mut restrict("gatherings", "case_code", "cases", "code"))
        .foreign_key(&mut restrict("gatherings", "network_id", "networks", "id"))
        .to_owned();
    manager.create_table(gatherings).await?;
    index(manager, "gatherings", &["starts_at", "id"], false).await?;
    index(manager, "gatherings", &["ends_at"], false).await?;
    index(manager, "gatherings", &["open", "starts_at"], false).await?;
    index(manager, "gatherings", &["case_code"], false).await?;
    index(manager, "gatherings", &["network_id"], false).await
}

async fn agenda(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let items = Table::create()
        .table("agenda_items")
        .col(uuid("id").primary_key())
        .col(uuid("gathering_id"))
        .col(string("kind"))
        .col(timestamp_with_time_zone("starts_at"))
        .col(integer("minutes"))
        .col(string("leader"))
        .col(integer("version"))
        .foreign_key(&mut cascade("agenda_items", "gathering_id", "gatherings", "id"))
        .to_owned();
    manager.create_table(items).await?;
    index(manager, "agenda_items", &["gathering_id", "starts_at"], false).await
}

async fn people(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let invitations = Table::create()
        .table("gathering_invitations")
        .col(uuid("gathering_id"))
        .col(string("invited"))
        .col(timestamp_with_time_zone("created_at"))
        .primary_key(Index::create().col("gathering_id").col("invited"))
        .foreign_key(&mut cascade("gathering_invitations", "gathering_id", "gatherings", "id"))
        .to_owned();
    manager.create_table(invitations).await?;
    index(manager, "gathering_invitations", &["invited", "gathering_id"], false).await?;
    let sign_ups = Table::create()
        .table("gathering_sign_ups")
        .col(uuid("id").primary_key())
        .col(uuid("gathering_id"))
        .col(uuid("account_id"))
        .col(string("seat"))
        .col(string_null("role"))
        .col(string_null("case_code"))
        .col(uuid_null("network_id"))
        .col(uuid_null("municipality_id"))
        .col(string_null("sector"))
        .col(timestamp_with_time_zone("signed_at"))
        .foreign_key(&mut cascade("gathering_sign_ups", "gathering_id", "gatherings", "id"))
        .foreign_key(&mut cascade("gathering_sign_ups", "account_id", "accounts", "id"))
        .to_owned();
    manager.create_table(sign_ups).await?;
    index(manager, "gathering_sign_ups", &["gathering_id", "account_id"], true).await?;
    index(manager, "gathering_sign_ups", &["gathering_id", "seat", "signed_at"], false).await?;
    index(manager, "gathering_sign_ups", &["account_id", "gathering_id"], false).await
}

async fn follow_ups(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let follow_ups = Table::create()
        .table("gathering_follow_ups")
        .col(uuid("id").primary_key())
        .col(uuid("gathering_id"))
        .col(uuid("text_id"))
        .col(uuid_null("owner_id"))
        .col(date("due_on"))
        .col(timestamp_with_time_zone_null("done_at"))
        .col(timestamp_with_time_zone_null("reminded_at"))
        .foreign_key(&mut cascade("gathering_follow_ups", "gathering_id", "gatherings", "id"))
        .foreign_key(&mut restrict("gathering_follow_ups", "text_id", "texts", "id"))
        .to_owned();
    manager.create_table(follow_ups).await?;
    index(manager, "gathering_follow_ups", &["gathering_id", "due_on"], false).await?;
    index(manager, "gathering_follow_ups", &["owner_id"], false).await?;
    index(manager, "gathering_follow_ups", &["due_on"], false).await
}

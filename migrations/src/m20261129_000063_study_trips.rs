//! Study trips: the wish, the two sides and who plans, dates and votes, the programme.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, date, date_null, double_null, integer, integer_null, string, string_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::schema::{cascade, drop_tables, forget, index, remove_texts, restrict};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        trips(manager).await?;
        people(manager).await?;
        dates(manager).await?;
        programme(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables =
            ["trip_sessions", "trip_votes", "trip_dates", "trip_organisers", "trip_sides", "study_trips"];
        drop_tables(manager, &tables).await?;
        remove_texts(manager, "trip").await
    }
}

async fn trips(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let trips = Table::create()
        .table("study_trips")
        .col(uuid("id").primary_key())
        .col(uuid("form_key").unique_key())
        .col(uuid_null("post_id"))
        .col(string("state"))
        .col(timestamp_with_time_zone_null("welcomed_at"))
        .col(string("zone"))
        .col(string("country"))
        .col(date_null("first_day"))
        .col(date_null("last_day"))
        .col(timestamp_with_time_zone_null("starts_at"))
        .col(timestamp_with_time_zone_null("ends_at"))
        .col(boolean("timed"))
        .col(timestamp_with_time_zone("ordered_at"))
        .col(date_null("sign_up_until"))
        .col(integer("version"))
        .col(integer("sequence"))
        .col(uuid_null("created_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("changed_by"))
        .col(timestamp_with_time_zone("changed_at"))
        .foreign_key(&mut forget("study_trips", "post_id", "posts", "id"))
        .to_owned();
    manager.create_table(trips).await?;
    index(manager, "study_trips", &["state", "ordered_at", "id"], false).await?;
    index(manager, "study_trips", &["ends_at"], false).await?;
    index(manager, "study_trips", &["starts_at", "id"], false).await?;
    index(manager, "study_trips", &["post_id"], false).await?;
    index(manager, "study_trips", &["created_by"], false).await
}

async fn people(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let sides = Table::create()
        .table("trip_sides")
        .col(uuid("trip_id"))
        .col(uuid("municipality_id"))
        .col(string("side"))
        .col(string("state"))
        .col(integer_null("seats"))
        .col(uuid_null("text_id"))
        .col(timestamp_with_time_zone("asked_at"))
        .col(uuid_null("answered_by"))
        .col(timestamp_with_time_zone_null("answered_at"))
        .primary_key(Index::create().col("trip_id").col("municipality_id"))
        .foreign_key(&mut cascade("trip_sides", "trip_id", "study_trips", "id"))
        .foreign_key(&mut restrict("trip_sides", "municipality_id", "municipalities", "id"))
        .foreign_key(&mut restrict("trip_sides", "text_id", "texts", "id"))
        .to_owned();
    manager.create_table(sides).await?;
    index(manager, "trip_sides", &["municipality_id", "trip_id"], false).await?;
    index(manager, "trip_sides", &["answered_by"], false).await?;
    let organisers = Table::create()
        .table("trip_organisers")
        .col(uuid("trip_id"))
        .col(uuid("account_id"))
        .col(string("side"))
        .col(timestamp_with_time_zone("added_at"))
        .primary_key(Index::create().col("trip_id").col("account_id"))
        .foreign_key(&mut cascade("trip_organisers", "trip_id", "study_trips", "id"))
        .foreign_key(&mut cascade("trip_organisers", "account_id", "accounts", "id"))
        .to_owned();
    manager.create_table(organisers).await?;
    index(manager, "trip_organisers", &["account_id", "trip_id"], false).await
}

async fn dates(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let dates = Table::create()
        .table("trip_dates")
        .col(uuid("id").primary_key())
        .col(uuid("trip_id"))
        .col(date("first_day"))
        .col(date("last_day"))
        .col(timestamp_with_time_zone("starts_at"))
        .col(timestamp_with_time_zone("ends_at"))
        .col(boolean("timed"))
        .col(boolean("chosen"))
        .col(uuid_null("proposed_by"))
        .foreign_key(&mut cascade("trip_dates", "trip_id", "study_trips", "id"))
        .to_owned();
    manager.create_table(dates).await?;
    index(manager, "trip_dates", &["trip_id", "starts_at", "ends_at"], true).await?;
    index(manager, "trip_dates", &["proposed_by"], false).await?;
    let votes = Table::create()
        .table("trip_votes")
        .col(uuid("date_id"))
        .col(uuid("account_id"))
        .col(string("answer"))
        .col(timestamp_with_time_zone("answered_at"))
        .primary_key(Index::create().col("date_id").col("account_id"))
        .foreign_key(&mut cascade("trip_votes", "date_id", "trip_dates", "id"))
        .foreign_key(&mut cascade("trip_votes", "account_id", "accounts", "id"))
        .to_owned();
    manager.create_table(votes).await?;
    index(manager, "trip_votes", &["account_id"], false).await
}

async fn programme(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let sessions = Table::create()
        .table("trip_sessions")
        .col(uuid("id").primary_key())
        .col(uuid("trip_id"))
        .col(string("kind"))
        .col(timestamp_with_time_zone("starts_at"))
        .col(integer("minutes"))
        .col(string("place"))
        .col(string("host"))
        .col(string("host_phone"))
        .col(string_null("lang"))
        .col(boolean("interpreted"))
        .col(string_null("mode"))
        .col(string("to_place"))
        .col(integer_null("km"))
        .col(double_null("latitude"))
        .col(double_null("longitude"))
        .col(integer("version"))
        .foreign_key(&mut cascade("trip_sessions", "trip_id", "study_trips", "id"))
        .to_owned();
    manager.create_table(sessions).await?;
    index(manager, "trip_sessions", &["trip_id", "starts_at"], false).await
}

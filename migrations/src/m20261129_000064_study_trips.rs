//! Before and after a study trip: questions, places, needs, costs, reports, and what came of it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, boolean, date_null, integer, string, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::schema::{cascade, drop_tables, index, restrict};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        questions(manager).await?;
        places(manager).await?;
        costs(manager).await?;
        reports(manager).await?;
        outcomes(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            "trip_asked",
            "trip_outcomes",
            "trip_report_drafts",
            "trip_reports",
            "trip_costs",
            "trip_needs",
            "trip_places",
            "trip_questions",
        ];
        drop_tables(manager, &tables).await
    }
}

/// What a municipality wants to learn, in its own order.
async fn questions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let questions = Table::create()
        .table("trip_questions")
        .col(uuid("id").primary_key())
        .col(uuid("trip_id"))
        .col(uuid("municipality_id"))
        .col(integer("position"))
        .col(string("themes"))
        .col(uuid("text_id"))
        .col(integer("version"))
        .col(uuid_null("created_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("changed_by"))
        .foreign_key(&mut cascade("trip_questions", "trip_id", "study_trips", "id"))
        .foreign_key(&mut restrict("trip_questions", "municipality_id", "municipalities", "id"))
        .foreign_key(&mut restrict("trip_questions", "text_id", "texts", "id"))
        .to_owned();
    manager.create_table(questions).await?;
    index(manager, "trip_questions", &["trip_id", "municipality_id", "position"], false).await?;
    index(manager, "trip_questions", &["created_by"], false).await?;
    index(manager, "trip_questions", &["changed_by"], false).await
}

/// Who comes and who waits, and what they need. Needs are kept apart: they go sooner.
async fn places(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let places = Table::create()
        .table("trip_places")
        .col(uuid("id").primary_key())
        .col(uuid("trip_id"))
        .col(uuid("account_id"))
        .col(uuid("municipality_id"))
        .col(string("seat"))
        .col(timestamp_with_time_zone("signed_at"))
        .foreign_key(&mut cascade("trip_places", "trip_id", "study_trips", "id"))
        .foreign_key(&mut cascade("trip_places", "account_id", "accounts", "id"))
        .foreign_key(&mut restrict("trip_places", "municipality_id", "municipalities", "id"))
        .to_owned();
    manager.create_table(places).await?;
    index(manager, "trip_places", &["trip_id", "account_id"], true).await?;
    index(manager, "trip_places", &["trip_id", "municipality_id", "seat", "signed_at"], false).await?;
    index(manager, "trip_places", &["account_id"], false).await?;
    let needs = Table::create()
        .table("trip_needs")
        .col(uuid("trip_id"))
        .col(uuid("account_id"))
        .col(string("diet"))
        .col(string("accessibility"))
        .col(string("lodging"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("saved_at"))
        .primary_key(Index::create().col("trip_id").col("account_id"))
        .foreign_key(&mut cascade("trip_needs", "trip_id", "study_trips", "id"))
        .foreign_key(&mut cascade("trip_needs", "account_id", "accounts", "id"))
        .to_owned();
    manager.create_table(needs).await?;
    index(manager, "trip_needs", &["account_id"], false).await
}

/// What a trip costs; the programme pays where no municipality does.
async fn costs(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let costs = Table::create()
        .table("trip_costs")
        .col(uuid("id").primary_key())
        .col(uuid("trip_id"))
        .col(string("what"))
        .col(big_integer("amount"))
        .col(string("currency"))
        .col(uuid_null("payer_id"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("changed_by"))
        .foreign_key(&mut cascade("trip_costs", "trip_id", "study_trips", "id"))
        .foreign_key(&mut restrict("trip_costs", "payer_id", "municipalities", "id"))
        .to_owned();
    manager.create_table(costs).await?;
    index(manager, "trip_costs", &["trip_id", "created_at"], false).await?;
    index(manager, "trip_costs", &["changed_by"], false).await
}

/// What municipalities learnt, and the drafts of posts that were made from it.
async fn reports(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let reports = Table::create()
        .table("trip_reports")
        .col(uuid("id").primary_key())
        .col(uuid("trip_id"))
        .col(uuid("municipality_id"))
        .col(uuid("text_id"))
        .col(boolean("consent"))
        .col(integer("version"))
        .col(uuid_null("created_by"))
        .col(uuid_null("changed_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(timestamp_with_time_zone_null("given_at"))
        .col(integer("outcomes_version"))
        .col(uuid_null("outcomes_by"))
        .col(date_null("outcomes_on"))
        .foreign_key(&mut cascade("trip_reports", "trip_id", "study_trips", "id"))
        .foreign_key(&mut restrict("trip_reports", "municipality_id", "municipalities", "id"))
        .foreign_key(&mut restrict("trip_reports", "text_id", "texts", "id"))
        .to_owned();
    manager.create_table(reports).await?;
    index(manager, "trip_reports", &["trip_id", "municipality_id"], true).await?;
    for column in ["created_by", "changed_by", "outcomes_by"] {
        index(manager, "trip_reports", &[column], false).await?;
    }
    let drafts = Table::create()
        .table("trip_report_drafts")
        .col(uuid("draft_id").primary_key())
        .col(uuid("report_id"))
        .col(uuid_null("account_id"))
        .foreign_key(&mut cascade("trip_report_drafts", "report_id", "trip_reports", "id"))
        .to_owned();
    manager.create_table(drafts).await?;
    index(manager, "trip_report_drafts", &["report_id"], false).await?;
    index(manager, "trip_report_drafts", &["account_id"], false).await
}

/// What came of each thing that a municipality wanted to try, and who was asked for what.
async fn outcomes(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let outcomes = Table::create()
        .table("trip_outcomes")
        .col(uuid("report_id"))
        .col(integer("position"))
        .col(string("progress"))
        .col(uuid_null("text_id"))
        .primary_key(Index::create().col("report_id").col("position"))
        .foreign_key(&mut cascade("trip_outcomes", "report_id", "trip_reports", "id"))
        .foreign_key(&mut restrict("trip_outcomes", "text_id", "texts", "id"))
        .to_owned();
    manager.create_table(outcomes).await?;
    let asked = Table::create()
        .table("trip_asked")
        .col(uuid("trip_id"))
        .col(uuid("municipality_id"))
        .col(string("what"))
        .col(timestamp_with_time_zone("asked_at"))
        .primary_key(Index::create().col("trip_id").col("municipality_id").col("what"))
        .foreign_key(&mut cascade("trip_asked", "trip_id", "study_trips", "id"))
        .foreign_key(&mut restrict("trip_asked", "municipality_id", "municipalities", "id"))
        .to_owned();
    manager.create_table(asked).await
}

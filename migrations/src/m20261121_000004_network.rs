//! Cases, networks, municipalities, organisations, and who takes part in them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date_null, string, string_null, uuid, uuid_null};

use crate::schema::{cascade, drop_tables, index, restrict};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        places(manager).await?;
        networks(manager).await?;
        memberships(manager).await?;
        descriptions(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            "descriptions",
            "memberships",
            "participations",
            "networks",
            "case_organisations",
            "cases",
            "municipalities",
            "organisations",
        ];
        drop_tables(manager, &tables).await
    }
}

async fn places(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let organisations = Table::create()
        .table("organisations")
        .col(uuid("id").primary_key())
        .col(string("slug").unique_key())
        .col(string("name"))
        .col(string("lang"))
        .col(string("country"))
        .col(string("kind"))
        .to_owned();
    manager.create_table(organisations).await?;
    let municipalities = Table::create()
        .table("municipalities")
        .col(uuid("id").primary_key())
        .col(string("slug").unique_key())
        .col(string("name"))
        .col(string("lang"))
        .col(string("country"))
        .col(string_null("region"))
        .col(boolean("fictional"))
        .to_owned();
    manager.create_table(municipalities).await?;
    let cases = Table::create()
        .table("cases")
        .col(string("code").primary_key())
        .col(string("name"))
        .col(string("lang"))
        .col(string("state"))
        .to_owned();
    manager.create_table(cases).await?;
    let case_organisations = Table::create()
        .table("case_organisations")
        .col(string("case_code"))
        .col(uuid("organisation_id"))
        .primary_key(Index::create().col("case_code").col("organisation_id"))
        .foreign_key(&mut cascade("case_organisations", "case_code", "cases", "code"))
        .foreign_key(&mut cascade("case_organisations", "organisation_id", "organisations", "id"))
        .to_owned();
    manager.create_table(case_organisations).await
}

async fn networks(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let networks = Table::create()
        .table("networks")
        .col(uuid("id").primary_key())
        .col(string("slug").unique_key())
        .col(string("name"))
        .col(string("lang"))
        .col(string("kind"))
        .col(string_null("case_code"))
        .col(uuid_null("organisation_id"))
        .col(string_null("region"))
        .col(date_null("starts_on"))
        .col(date_null("ends_on"))
        .foreign_key(&mut restrict("networks", "case_code", "cases", "code"))
        .foreign_key(&mut restrict("networks", "organisation_id", "organisations", "id"))
        .to_owned();
    manager.create_table(networks).await?;
    index(manager, "networks", &["case_code"], false).await?;
    let participations = Table::create()
        .table("participations")
        .col(uuid("id").primary_key())
        .col(uuid("network_id"))
        .col(uuid("municipality_id"))
        .col(date_null("starts_on"))
        .col(date_null("ends_on"))
        .foreign_key(&mut cascade("participations", "network_id", "networks", "id"))
        .foreign_key(&mut cascade("participations", "municipality_id", "municipalities", "id"))
        .to_owned();
    manager.create_table(participations).await?;
    index(manager, "participations", &["network_id", "municipality_id"], true).await?;
    index(manager, "participations", &["municipality_id"], false).await
}

async fn memberships(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let memberships = Table::create()
        .table("memberships")
        .col(uuid("id").primary_key())
        .col(uuid("account_id"))
        .col(string("role"))
        .col(string_null("case_code"))
        .col(uuid_null("network_id"))
        .col(uuid_null("municipality_id"))
        .col(uuid_null("organisation_id"))
        .col(string_null("sector"))
        .col(date_null("starts_on"))
        .col(date_null("ends_on"))
        .foreign_key(&mut cascade("memberships", "account_id", "accounts", "id"))
        .foreign_key(&mut cascade("memberships", "case_code", "cases", "code"))
        .foreign_key(&mut cascade("memberships", "network_id", "networks", "id"))
        .foreign_key(&mut cascade("memberships", "municipality_id", "municipalities", "id"))
        .foreign_key(&mut restrict("memberships", "organisation_id", "organisations", "id"))
        .to_owned();
    manager.create_table(memberships).await?;
    for column in ["account_id", "case_code", "network_id", "municipality_id"] {
        index(manager, "memberships", &[column], false).await?;
    }
    Ok(())
}

async fn descriptions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let descriptions = Table::create()
        .table("descriptions")
        .col(uuid("id").primary_key())
        .col(string("subject_kind"))
        .col(string("subject"))
        .col(string("lang"))
        .col(uuid("text_id"))
        .foreign_key(&mut restrict("descriptions", "text_id", "texts", "id"))
        .to_owned();
    manager.create_table(descriptions).await?;
    index(manager, "descriptions", &["subject_kind", "subject", "lang"], true).await
}

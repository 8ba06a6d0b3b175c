//! What people tell about themselves, and the order of the list of people.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, string_null, timestamp_with_time_zone, uuid, uuid_null};
use sea_orm_migration::sea_orm::prelude::Uuid;
use sea_orm_migration::sea_orm::{ConnectionTrait, QueryResult};

use crate::schema::{add, cascade, drop_tables, index, restrict};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        names(manager).await?;
        let profiles = Table::create()
            .table("profiles")
            .col(uuid("account_id").primary_key())
            .col(string("organisation"))
            .col(string_null("sector"))
            .col(uuid_null("help_text_id"))
            .col(string("contact"))
            .col(timestamp_with_time_zone("saved_at"))
            .foreign_key(&mut cascade("profiles", "account_id", "accounts", "id"))
            .foreign_key(&mut restrict("profiles", "help_text_id", "texts", "id"))
            .to_owned();
        manager.create_table(profiles).await?;
        index(manager, "profiles", &["sector"], false).await?;
        let languages = Table::create()
            .table("profile_languages")
            .col(uuid("account_id"))
            .col(string("lang"))
            .primary_key(Index::create().col("account_id").col("lang"))
            .foreign_key(&mut cascade("profile_languages", "account_id", "accounts", "id"))
            .to_owned();
        manager.create_table(languages).await?;
        index(manager, "profile_languages", &["lang"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["profile_languages", "profiles"]).await?;
        manager
            .drop_index(Index::drop().name("ix_accounts_name_folded_id").table("accounts").to_owned())
            .await?;
        let column = Table::alter().table("accounts").drop_column("name_folded").to_owned();
        manager.alter_table(column).await
    }
}

/// The name in the form in which it is compared and ordered. Databases fold only ASCII alike, so it is done here.
async fn names(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let column = ColumnDef::new("name_folded").string().not_null().default("").to_owned();
    add(manager, "accounts", column).await?;
    let db = manager.get_connection();
    let all = Query::select().columns(["id", "name"]).from("accounts").to_owned();
    for row in db.query_all(&all).await? {
        let (id, name) = read(&row)?;
        let folded = name.trim().to_lowercase();
        let update = Query::update()
            .table("accounts")
            .value("name_folded", folded)
            .and_where(Expr::col("id").eq(id))
            .to_owned();
        db.execute(&update).await?;
    }
    index(manager, "accounts", &["name_folded", "id"], false).await
}

fn read(row: &QueryResult) -> Result<(Uuid, String), DbErr> {
    Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))
}

//! Pictures, documents and links that are attached to what people write.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, boolean, integer, string, string_null, text, text_null, timestamp_with_time_zone, uuid,
    uuid_null,
};

use crate::schema::{cascade, drop_tables, index, restrict};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        files(manager).await?;
        variants(manager).await?;
        words(manager).await?;
        links(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["file_links", "file_words", "file_variants", "files"]).await
    }
}

async fn files(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let files = Table::create()
        .table("files")
        .col(uuid("id").primary_key())
        .col(string_null("owner_kind"))
        .col(uuid_null("owner_id"))
        .col(integer("position"))
        .col(uuid("account_id"))
        .col(string("kind"))
        .col(string("name"))
        .col(string("media_type"))
        .col(big_integer("size"))
        .col(string("sha256"))
        .col(string("state"))
        .col(string_null("doubt"))
        .col(string_null("lang"))
        .col(text_null("alt"))
        .col(text_null("caption"))
        .col(boolean("decorative"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut restrict("files", "account_id", "accounts", "id"))
        .to_owned();
    manager.create_table(files).await?;
    index(manager, "files", &["owner_kind", "owner_id", "position"], false).await?;
    index(manager, "files", &["account_id", "state"], false).await?;
    index(manager, "files", &["state", "created_at"], false).await
}

/// What lies in the content store: one row a key.
async fn variants(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let variants = Table::create()
        .table("file_variants")
        .col(uuid("file_id"))
        .col(string("label"))
        .col(string("media_type"))
        .col(integer("width"))
        .col(integer("height"))
        .col(big_integer("size"))
        .col(string("sha256"))
        .primary_key(Index::create().col("file_id").col("label"))
        .foreign_key(&mut cascade("file_variants", "file_id", "files", "id"))
        .to_owned();
    manager.create_table(variants).await
}

/// The words in a document, for searching.
async fn words(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let words = Table::create()
        .table("file_words")
        .col(uuid("file_id").primary_key())
        .col(text("words"))
        .foreign_key(&mut cascade("file_words", "file_id", "files", "id"))
        .to_owned();
    manager.create_table(words).await
}

async fn links(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let links = Table::create()
        .table("file_links")
        .col(uuid("id").primary_key())
        .col(string("owner_kind"))
        .col(uuid("owner_id"))
        .col(integer("position"))
        .col(string("title"))
        .col(text("address"))
        .col(string("lang"))
        .to_owned();
    manager.create_table(links).await?;
    index(manager, "file_links", &["owner_kind", "owner_id", "position"], false).await
}

//! Posts, comments, marks and drafts.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, integer, small_integer_null, string, string_null, text, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::schema::{cascade, drop_tables, index, restrict};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        posts(manager).await?;
        comments(manager).await?;
        marks(manager).await?;
        drafts(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["post_drafts", "marks", "comments", "post_tags", "posts"]).await
    }
}

async fn posts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let posts = Table::create()
        .table("posts")
        .col(uuid("id").primary_key())
        .col(uuid("form_key").unique_key())
        .col(string("kind"))
        .col(uuid("author_id"))
        .col(string("author_role"))
        .col(string_null("case_code"))
        .col(uuid_null("network_id"))
        .col(uuid_null("municipality_id"))
        .col(string("audience"))
        .col(uuid("text_id"))
        .col(small_integer_null("step"))
        .col(boolean("consent"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("published_at"))
        .col(timestamp_with_time_zone_null("edited_at"))
        .foreign_key(&mut restrict("posts", "author_id", "accounts", "id"))
        .foreign_key(&mut restrict("posts", "text_id", "texts", "id"))
        .foreign_key(&mut restrict("posts", "case_code", "cases", "code"))
        .foreign_key(&mut restrict("posts", "network_id", "networks", "id"))
        .foreign_key(&mut restrict("posts", "municipality_id", "municipalities", "id"))
        .to_owned();
    manager.create_table(posts).await?;
    index(manager, "posts", &["published_at", "id"], false).await?;
    for column in ["audience", "author_id", "case_code", "network_id", "municipality_id"] {
        index(manager, "posts", &[column, "published_at", "id"], false).await?;
    }
    let tags = Table::create()
        .table("post_tags")
        .col(uuid("post_id"))
        .col(string("kind"))
        .col(string("code"))
        .primary_key(Index::create().col("post_id").col("kind").col("code"))
        .foreign_key(&mut cascade("post_tags", "post_id", "posts", "id"))
        .to_owned();
    manager.create_table(tags).await?;
    index(manager, "post_tags", &["kind", "code", "post_id"], false).await
}

async fn comments(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let comments = Table::create()
        .table("comments")
        .col(uuid("id").primary_key())
        .col(uuid("form_key").unique_key())
        .col(uuid("post_id"))
        .col(uuid("author_id"))
        .col(string("author_role"))
        .col(string_null("case_code"))
        .col(uuid_null("network_id"))
        .col(uuid_null("municipality_id"))
        .col(uuid("text_id"))
        .col(boolean("consent"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("edited_at"))
        .foreign_key(&mut cascade("comments", "post_id", "posts", "id"))
        .foreign_key(&mut restrict("comments", "author_id", "accounts", "id"))
        .foreign_key(&mut restrict("comments", "text_id", "texts", "id"))
        .to_owned();
    manager.create_table(comments).await?;
    index(manager, "comments", &["post_id", "created_at"], false).await?;
    index(manager, "comments", &["author_id"], false).await
}

async fn marks(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let marks = Table::create()
        .table("marks")
        .col(uuid("id").primary_key())
        .col(uuid("post_id"))
        .col(uuid("municipality_id"))
        .col(string("kind"))
        .col(uuid("account_id"))
        .col(timestamp_with_time_zone("marked_at"))
        .foreign_key(&mut cascade("marks", "post_id", "posts", "id"))
        .foreign_key(&mut cascade("marks", "municipality_id", "municipalities", "id"))
        .foreign_key(&mut restrict("marks", "account_id", "accounts", "id"))
        .to_owned();
    manager.create_table(marks).await?;
    index(manager, "marks", &["post_id", "municipality_id", "kind"], true).await?;
    index(manager, "marks", &["municipality_id"], false).await
}

async fn drafts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let drafts = Table::create()
        .table("post_drafts")
        .col(uuid("id").primary_key())
        .col(uuid("account_id"))
        .col(text("fields"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("saved_at"))
        .foreign_key(&mut cascade("post_drafts", "account_id", "accounts", "id"))
        .to_owned();
    manager.create_table(drafts).await?;
    index(manager, "post_drafts", &["account_id", "saved_at"], false).await
}

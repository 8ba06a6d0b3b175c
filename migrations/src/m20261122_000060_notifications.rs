//! Notices, how somebody wants to hear of them, digests that were sent, links that switch mails off.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, string, string_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::schema::{cascade, drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        notices(manager).await?;
        choices(manager).await?;
        digests(manager).await?;
        tokens(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["unsubscribe_tokens", "digests", "notice_choices", "notices"]).await
    }
}

async fn notices(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let notices = Table::create()
        .table("notices")
        .col(uuid("id").primary_key())
        .col(uuid("account_id"))
        .col(string("kind"))
        .col(uuid("post_id"))
        .col(uuid_null("comment_id"))
        .col(uuid_null("actor_id"))
        .col(uuid_null("municipality_id"))
        .col(uuid_null("look_id"))
        .col(string("detail"))
        .col(string("source"))
        .col(boolean("hidden"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("read_at"))
        .col(timestamp_with_time_zone_null("mailed_at"))
        .foreign_key(&mut cascade("notices", "account_id", "accounts", "id"))
        .foreign_key(&mut cascade("notices", "post_id", "posts", "id"))
        .foreign_key(&mut cascade("notices", "comment_id", "comments", "id"))
        .to_owned();
    manager.create_table(notices).await?;
    index(manager, "notices", &["account_id", "source"], true).await?;
    index(manager, "notices", &["account_id", "created_at", "id"], false).await?;
    index(manager, "notices", &["account_id", "read_at"], false).await?;
    index(manager, "notices", &["account_id", "mailed_at"], false).await?;
    for column in ["post_id", "comment_id", "actor_id", "look_id", "read_at"] {
        index(manager, "notices", &[column], false).await?;
    }
    Ok(())
}

async fn choices(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let choices = Table::create()
        .table("notice_choices")
        .col(uuid("account_id"))
        .col(string("topic"))
        .col(string("rhythm"))
        .primary_key(Index::create().col("account_id").col("topic"))
        .foreign_key(&mut cascade("notice_choices", "account_id", "accounts", "id"))
        .to_owned();
    manager.create_table(choices).await
}

async fn digests(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let digests = Table::create()
        .table("digests")
        .col(uuid("account_id"))
        .col(string("rhythm"))
        .col(string("period"))
        .col(timestamp_with_time_zone("since"))
        .col(timestamp_with_time_zone("until"))
        .col(timestamp_with_time_zone_null("done_at"))
        .primary_key(Index::create().col("account_id").col("rhythm").col("period"))
        .foreign_key(&mut cascade("digests", "account_id", "accounts", "id"))
        .to_owned();
    manager.create_table(digests).await?;
    index(manager, "digests", &["rhythm", "until"], false).await
}

async fn tokens(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let tokens = Table::create()
        .table("unsubscribe_tokens")
        .col(string("token_hash").primary_key())
        .col(uuid("account_id"))
        .col(string("target"))
        .col(string_null("before"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut cascade("unsubscribe_tokens", "account_id", "accounts", "id"))
        .to_owned();
    manager.create_table(tokens).await?;
    index(manager, "unsubscribe_tokens", &["account_id"], false).await?;
    index(manager, "unsubscribe_tokens", &["created_at"], false).await
}

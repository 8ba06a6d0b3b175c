//! Notices about gatherings. What a notice is about was a post always; now it is a post or a gathering.
//!
//! SQLite cannot take NOT NULL away from a column, so the table is made anew, on both databases alike.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, string, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::schema::{cascade, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Columns that stay as they are, in the order of the table.
const SAME: &str = "id, account_id, kind, post_id, comment_id, actor_id, municipality_id, look_id, detail, source, \
                    hidden, created_at, read_at, mailed_at";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut notices = columns(uuid_null("post_id"));
        notices.col(uuid_null("gathering_id")).foreign_key(&mut cascade(
            "notices",
            "gathering_id",
            "gatherings",
            "id",
        ));
        replace(manager, notices, "").await?;
        index(manager, "notices", &["gathering_id"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        replace(manager, columns(uuid("post_id")), "WHERE post_id IS NOT NULL").await
    }
}

fn columns(post_id: ColumnDef) -> TableCreateStatement {
    Table::create()
        .table("notices_anew")
        .col(uuid("id").primary_key())
        .col(uuid("account_id"))
        .col(string("kind"))
        .col(post_id)
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
        .to_owned()
}

async fn replace(manager: &SchemaManager<'_>, anew: TableCreateStatement, which: &str) -> Result<(), DbErr> {
    let db = manager.get_connection();
    manager.create_table(anew).await?;
    db.execute_unprepared(&format!("INSERT INTO notices_anew ({SAME}) SELECT {SAME} FROM notices {which}"))
        .await?;
    manager.drop_table(Table::drop().table("notices").to_owned()).await?;
    manager.rename_table(Table::rename().table("notices_anew", "notices").to_owned()).await?;
    index(manager, "notices", &["account_id", "source"], true).await?;
    index(manager, "notices", &["account_id", "created_at", "id"], false).await?;
    index(manager, "notices", &["account_id", "read_at"], false).await?;
    index(manager, "notices", &["account_id", "mailed_at"], false).await?;
    for column in ["post_id", "comment_id", "actor_id", "look_id", "read_at"] {
        index(manager, "notices", &[column], false).await?;
    }
    Ok(())
}

//! What people wrote, word by word, so that it can be searched: a row for each word of a text, an answer or a document.
//! Rows for what is there already are written by the program (`search::server::index::fill`), which knows how to read it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, uuid};
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::schema::{cascade, drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sqlite = manager.get_connection().get_database_backend() == DbBackend::Sqlite;
        let mut words = Table::create();
        let mut term = string("term");
        if sqlite {
            // The key holds the whole row, so the table is its own index.
            words.extra("WITHOUT ROWID");
        } else {
            // By code points, as SQLite has it: a word is looked for by what it begins with.
            term.extra("COLLATE \"C\"");
        }
        words
            .table("search_words")
            .col(term)
            .col(uuid("post_id"))
            .col(uuid("piece_id"))
            .primary_key(Index::create().col("term").col("post_id").col("piece_id"))
            .foreign_key(&mut cascade("search_words", "post_id", "posts", "id"));
        manager.create_table(words.to_owned()).await?;
        index(manager, "search_words", &["post_id", "piece_id"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["search_words"]).await
    }
}

//! The last activity of posts, the place they were written from where they were moved, what practices said of themselves
//! beside their text, and filters that are kept once.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, integer, small_integer_null, string_null, text, timestamp_with_time_zone, uuid, uuid_null,
};
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::schema::{add, cascade, drop_column, drop_index, drop_tables, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        origins(manager).await?;
        facts(manager).await?;
        facets(manager).await?;
        let db = manager.get_connection();
        db.execute_unprepared(
            "DELETE FROM saved_filters WHERE EXISTS (SELECT 1 FROM saved_filters o \
             WHERE o.account_id = saved_filters.account_id AND o.query = saved_filters.query \
             AND (o.created_at < saved_filters.created_at OR (o.created_at = saved_filters.created_at AND o.id < saved_filters.id)))",
        )
        .await?;
        index(manager, "saved_filters", &["account_id", "query"], true).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_index(manager, "saved_filters", "ix_saved_filters_account_id_query").await?;
        drop_index(manager, "post_facets", "ix_post_facets_active").await?;
        drop_index(manager, "post_facets", "ix_post_facets_reached").await?;
        for column in ["reached", "active"] {
            drop_column(manager, "post_facets", column).await?;
        }
        drop_tables(manager, &["post_facts"]).await?;
        drop_index(manager, "posts", "ix_posts_from_network_id").await?;
        for column in ["from_case_code", "from_network_id"] {
            drop_column(manager, "posts", column).await?;
        }
        Ok(())
    }
}

/// Where a post was written, once it stands elsewhere. Of posts that were moved before, the network is known that they were
/// moved from last.
async fn origins(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    for column in [uuid_null("from_network_id"), string_null("from_case_code")] {
        add(manager, "posts", column).await?;
    }
    index(manager, "posts", &["from_network_id"], false).await?;
    let db = manager.get_connection();
    db.execute_unprepared(
        "UPDATE posts SET from_network_id = moved_from, \
         from_case_code = COALESCE((SELECT n.case_code FROM networks n WHERE n.id = posts.moved_from), case_code) \
         WHERE moved_at IS NOT NULL",
    )
    .await
    .map(drop)
}

/// The step and the tags of a post, each time they were saved, beside the version of the text they were saved with.
async fn facts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let facts = Table::create()
        .table("post_facts")
        .col(uuid("post_id"))
        .col(integer("version"))
        .col(integer("number"))
        .col(small_integer_null("step"))
        .col(text("tags"))
        .col(timestamp_with_time_zone("saved_at"))
        .primary_key(Index::create().col("post_id").col("version"))
        .foreign_key(&mut cascade("post_facts", "post_id", "posts", "id"))
        .to_owned();
    manager.create_table(facts).await?;
    let db = manager.get_connection();
    let tags = if db.get_database_backend() == DbBackend::Sqlite {
        "SELECT group_concat(tag, ' ') FROM (SELECT g.kind || ':' || g.code AS tag FROM post_tags g \
         WHERE g.post_id = p.id ORDER BY g.kind, g.code)"
    } else {
        "SELECT string_agg(g.kind || ':' || g.code, ' ' ORDER BY g.kind, g.code) FROM post_tags g WHERE g.post_id = p.id"
    };
    let sql = format!(
        "INSERT INTO post_facts (post_id, version, number, step, tags, saved_at) \
         SELECT p.id, p.version, t.current, p.step, COALESCE(({tags}), ''), COALESCE(p.edited_at, p.published_at) \
         FROM posts p JOIN texts t ON t.id = p.text_id WHERE p.state <> 'deleted'"
    );
    db.execute_unprepared(&sql).await.map(drop)
}

async fn facets(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    for column in ["active", "reached"] {
        let column = big_integer(column).default(0).to_owned();
        add(manager, "post_facets", column).await?;
    }
    let db = manager.get_connection();
    db.execute_unprepared(
        "CREATE INDEX ix_post_facets_active ON post_facets (facet, active, post_id, reach, author_id, mask)",
    )
    .await?;
    db.execute_unprepared(
        "CREATE INDEX ix_post_facets_reached ON post_facets (facet, reached, post_id, mask) WHERE reach = 'public'",
    )
    .await?;
    complete(db).await
}

/// Writes the rows of all published posts anew.
///
/// # Errors
/// When the database cannot write.
pub async fn fill(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    crate::m20261122_000050_lists::fill(db).await?;
    complete(db).await
}

/// When a post was last active and since when it reaches its readers; and that a question that takes no more answers
/// waits for none. The bit stands in the program too (`posts/server/mask.rs`).
async fn complete(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    let sqlite = db.get_database_backend() == DbBackend::Sqlite;
    let millis = |time: &str| {
        if sqlite {
            format!("CAST(ROUND((julianday({time}) - 2440587.5) * 86400000.0) AS INTEGER)")
        } else {
            format!("CAST(FLOOR(EXTRACT(EPOCH FROM {time}) * 1000) AS BIGINT)")
        }
    };
    let latest = if sqlite { "MAX" } else { "GREATEST" };
    let [reached, edited, commented] = ["p.reached_at", "p.edited_at", "c.created_at"].map(millis);
    let sql = format!(
        "UPDATE post_facets SET \
         reached = (SELECT {reached} FROM posts p WHERE p.id = post_facets.post_id), \
         active = (SELECT {latest}({reached}, COALESCE({edited}, 0), COALESCE((SELECT MAX({commented}) \
         FROM comments c WHERE c.post_id = p.id AND c.state = 'published'), 0)) \
         FROM posts p WHERE p.id = post_facets.post_id)"
    );
    db.execute_unprepared(&sql).await?;
    let closed = "post_id IN (SELECT id FROM posts WHERE closed_at IS NOT NULL AND answered_comment_id IS NULL \
                  AND kind = 'question')";
    let open = 1_i64 << 60;
    db.execute_unprepared(&format!("DELETE FROM post_facets WHERE facet = 'answer:open' AND {closed}"))
        .await?;
    let mask = format!("UPDATE post_facets SET mask = mask - {open} WHERE (mask & {open}) <> 0 AND {closed}");
    db.execute_unprepared(&mask).await.map(drop)
}

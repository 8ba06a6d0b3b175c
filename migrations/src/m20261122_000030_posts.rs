//! States of posts and comments, answers to answers, audiences that wait for a second person, and the way of a
//! practice from place to place.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, string, string_null, timestamp_with_time_zone_null, uuid_null};

use crate::schema::{add, drop_column, drop_index, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What posts gain, beside their state.
const POST_TIMES: [&str; 5] = ["state_at", "wanted_at", "decided_at", "pinned_at", "closed_at"];
const POST_IDS: [&str; 4] = ["decided_by", "decision_text_id", "answered_comment_id", "moved_from"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "posts", string("state").default("published").to_owned()).await?;
        add(manager, "posts", boolean("human_checked").default(false).to_owned()).await?;
        add(manager, "posts", string_null("wanted_audience")).await?;
        add(manager, "posts", timestamp_with_time_zone_null("moved_at")).await?;
        for column in POST_TIMES {
            add(manager, "posts", timestamp_with_time_zone_null(column)).await?;
        }
        for column in POST_IDS {
            add(manager, "posts", uuid_null(column)).await?;
        }
        index(manager, "posts", &["wanted_audience", "wanted_at", "id"], false).await?;
        index(manager, "posts", &["kind", "published_at", "id"], false).await?;
        add(manager, "comments", string("state").default("published").to_owned()).await?;
        add(manager, "comments", timestamp_with_time_zone_null("state_at")).await?;
        add(manager, "comments", uuid_null("parent_id")).await?;
        add(manager, "comments", timestamp_with_time_zone_null("helped_at")).await?;
        index(manager, "comments", &["parent_id"], false).await?;
        marks_up(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        marks_down(manager).await?;
        drop_index(manager, "comments", "ix_comments_parent_id").await?;
        for column in ["helped_at", "parent_id", "state_at", "state"] {
            drop_column(manager, "comments", column).await?;
        }
        drop_index(manager, "posts", "ix_posts_kind_published_at_id").await?;
        drop_index(manager, "posts", "ix_posts_wanted_audience_wanted_at_id").await?;
        for column in POST_IDS.iter().chain(&POST_TIMES) {
            drop_column(manager, "posts", column).await?;
        }
        for column in ["moved_at", "wanted_audience", "human_checked", "state"] {
            drop_column(manager, "posts", column).await?;
        }
        Ok(())
    }
}

/// A municipality walks from step to step: rows stay as history, one of them is the step it stands on.
async fn marks_up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    drop_index(manager, "marks", "ix_marks_post_id_municipality_id_kind").await?;
    add(manager, "marks", timestamp_with_time_zone_null("ended_at")).await?;
    db.execute_unprepared("UPDATE marks SET kind = 'want' WHERE kind = 'want-to-try'").await?;
    db.execute_unprepared(
        "CREATE UNIQUE INDEX ix_marks_current ON marks (post_id, municipality_id) WHERE ended_at IS NULL",
    )
    .await?;
    index(manager, "marks", &["post_id", "marked_at", "id"], false).await
}

/// Going down keeps who wants to try; there is no place for the other steps.
async fn marks_down(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    drop_index(manager, "marks", "ix_marks_post_id_marked_at_id").await?;
    drop_index(manager, "marks", "ix_marks_current").await?;
    db.execute_unprepared("DELETE FROM marks WHERE kind <> 'want' OR ended_at IS NOT NULL").await?;
    db.execute_unprepared("UPDATE marks SET kind = 'want-to-try'").await?;
    drop_column(manager, "marks", "ended_at").await?;
    index(manager, "marks", &["post_id", "municipality_id", "kind"], true).await
}

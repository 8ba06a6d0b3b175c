//! The database schema, one migration a room, for SQLite and PostgreSQL alike.
//!
//! Every migration goes down again, with rows present. A released migration is never changed; a room that needs more
//! gets a new one.

mod m20261121_000001_platform;
mod m20261121_000002_accounts;
mod m20261121_000003_texts;
mod m20261121_000004_network;
mod m20261121_000005_posts;
mod m20261121_000006_milestones;
mod m20261121_000007_evaluation;
mod m20261122_000001_platform;
mod m20261122_000002_accounts;
mod m20261122_000010_people;
mod m20261122_000011_network;
mod m20261122_000012_audit;
mod m20261122_000020_erasure;
mod m20261122_000021_profiles;
mod m20261122_000030_posts;
mod m20261122_000040_files;
mod m20261122_000050_lists;
mod m20261122_000051_reading;
mod m20261122_000060_notifications;
mod m20261122_000070_moderation;
mod m20261122_000095_reach;
mod m20261122_000097_search;
mod m20261129_000010_network;
mod m20261129_000020_posts;
mod m20261129_000030_evaluation;
mod m20261129_000040_texts;
mod m20261129_000060_gatherings;
mod m20261129_000061_notifications;
mod m20261129_000062_calendar;
mod m20261129_000063_study_trips;
mod m20261129_000064_notifications;
mod m20261129_000064_study_trips;
mod m20261129_000065_study_trips;
mod schema;

pub use m20261129_000020_posts::fill as fill_post_facets;
use sea_orm_migration::{MigrationTrait, async_trait};
pub use sea_orm_migration::{MigratorTrait, sea_orm};

/// All migrations, in order.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261121_000001_platform::Migration),
            Box::new(m20261121_000002_accounts::Migration),
            Box::new(m20261121_000003_texts::Migration),
            Box::new(m20261121_000004_network::Migration),
            Box::new(m20261121_000005_posts::Migration),
            Box::new(m20261121_000006_milestones::Migration),
            Box::new(m20261121_000007_evaluation::Migration),
            Box::new(m20261122_000001_platform::Migration),
            Box::new(m20261122_000002_accounts::Migration),
            Box::new(m20261122_000010_people::Migration),
            Box::new(m20261122_000011_network::Migration),
            Box::new(m20261122_000012_audit::Migration),
            Box::new(m20261122_000020_erasure::Migration),
            Box::new(m20261122_000021_profiles::Migration),
            Box::new(m20261122_000030_posts::Migration),
            Box::new(m20261122_000040_files::Migration),
            Box::new(m20261122_000050_lists::Migration),
            Box::new(m20261122_000051_reading::Migration),
            Box::new(m20261122_000060_notifications::Migration),
            Box::new(m20261122_000070_moderation::Migration),
            Box::new(m20261122_000095_reach::Migration),
            Box::new(m20261122_000097_search::Migration),
            Box::new(m20261129_000010_network::Migration),
            Box::new(m20261129_000020_posts::Migration),
            Box::new(m20261129_000030_evaluation::Migration),
            Box::new(m20261129_000040_texts::Migration),
            Box::new(m20261129_000060_gatherings::Migration),
            Box::new(m20261129_000061_notifications::Migration),
            Box::new(m20261129_000062_calendar::Migration),
            Box::new(m20261129_000063_study_trips::Migration),
            Box::new(m20261129_000064_study_trips::Migration),
            Box::new(m20261129_000064_notifications::Migration),
            Box::new(m20261129_000065_study_trips::Migration),
        ]
    }
}
